// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>

#include "network/client/contactcalls.h"
#include "network/client/deskclient.h"
#include "ui/theme/theme.h"

namespace guiche {

class ContactDialog;
class DeleteContactDialog;
class MergeDialog;

//! \brief What a person does to contacts: asks where it must be asked, calls the desk, tells how it went.
//! Main thread.
class ContactActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContactActions)

public:
    //! \brief Dialogs open over `page`.
    ContactActions(DeskClient &client, Theme &theme, QWidget *page);

    //! \brief The organization's own fields, as dialogs and details show them.
    void setFields(const QList<OwnField> &fields) { m_fields = fields; }

    void create();
    //! \brief Reads it first unless it is known what the change is based on.
    void edit(const DeskContact &contact);
    //! \brief Of whom nothing but the id is known: the own fields are read too.
    void editById(const QString &id);
    void setTags(const DeskContact &contact, const QStringList &tags);
    void remove(const DeskContact &contact, bool hasConversations);
    void merge(const DeskContact &contact);
    void undoMerge(const QString &mergeId);
    void copy(const QString &text, const QString &said);

    [[nodiscard]] bool canWrite() const; //!< the role may change contacts
    [[nodiscard]] bool canMove() const;  //!< the role may import and export them
    [[nodiscard]] bool isOnline() const;
    //! \brief Its end is being asked for from here: what follows is told by the signals.
    [[nodiscard]] bool isEnding(const QString &id) const { return m_ending.contains(id); }

Q_SIGNALS:
    void created(const guiche::DeskContact &contact);
    void changed(const guiche::DeskContact &contact);
    void removed(const QString &id);
    //! \brief `goneId` is in `merged.contact` now.
    void mergedInto(const guiche::MergedPair &merged, const QString &goneId, const QString &goneTitle);
    //! \brief There are two again: one of them is `back`.
    void unmerged(const QString &mergeId, const guiche::DeskContact &back);
    void said(const QString &text, const QString &action, std::function<void()> undo);

private:
    void say(const QString &text);
    void openEditor(const DeskContact &contact);
    void sendTags(const QString &id, const QByteArray &etag);
    void save(ContactDialog *dialog);
    void reload(ContactDialog *dialog);
    void send(DeleteContactDialog *dialog, const DeskContact &contact);
    void send(MergeDialog *dialog);

    DeskClient &m_client;
    ContactCalls &m_calls;
    Theme &m_theme;
    QWidget *m_page;
    QList<OwnField> m_fields;
    struct TagChange
    {
        QStringList wanted;
        bool isNewer = false; //!< than what is on its way
    };
    QHash<QString, TagChange> m_tagChanges; //!< by contact; one at a time, each based on the one before
    QSet<QString> m_ending;
    bool m_isOpening = false;
};

} // namespace guiche
