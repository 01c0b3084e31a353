// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "models/items/contactsources.h"
#include "ui/widgets/dialogframe.h"

class QGridLayout;

namespace guiche {

class Banner;
class ComboBox;
class TagEditor;
class TextField;

//! \brief Makes or changes a contact. What the desk refuses is said at the field; what somebody else changed
//! meanwhile is taken in without losing what was typed.
class ContactDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContactDialog)

public:
    //! \brief A contact without an id is a new one.
    ContactDialog(Theme &theme, const DeskContact &contact, const QList<OwnField> &fields, QWidget *parent);

    [[nodiscard]] bool isNew() const { return m_contact.id.isEmpty(); }
    //! \brief What it was opened with, or what was taken in since.
    [[nodiscard]] const DeskContact &contact() const { return m_contact; }
    //! \brief The members that differ from the contact, as the API takes them.
    [[nodiscard]] QJsonObject changes() const;
    //! \brief What the desk said.
    void refuse(const Error &error);
    //! \brief The contact as it is now: takes the place of what was not touched here.
    void takeIn(const DeskContact &contact);

Q_SIGNALS:
    void submitted();
    void reloadRequested();

private:
    struct OwnEntry
    {
        OwnField field;
        TextField *text = nullptr;  //!< or
        ComboBox *choice = nullptr; //!< of the kind Choice
        QWidget *whole = nullptr;   //!< with its label
    };

    void buildFields(QGridLayout &grid, const QList<OwnField> &fields);
    [[nodiscard]] OwnEntry entryFor(const OwnField &field);
    [[nodiscard]] TextField *addField(const QString &name, const QString &label, int mostCharacters);
    [[nodiscard]] QHash<QString, QString> shown(const DeskContact &contact) const;
    [[nodiscard]] QString typed(const OwnEntry &entry) const;
    void setTyped(const OwnEntry &entry, const QString &text);
    [[nodiscard]] bool check();
    void submit();
    void clearErrors();

    DeskContact m_contact;
    Banner *m_conflict;
    TextField *m_name;
    TextField *m_number;
    TextField *m_email;
    TextField *m_code;
    TagEditor *m_tagEditor;
    QStringList m_tags;
    QList<OwnEntry> m_own;
};

} // namespace guiche
