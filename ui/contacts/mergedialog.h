// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "models/items/contactsources.h"
#include "ui/widgets/dialogframe.h"

namespace guiche {

class ChoiceButton;
class ContactListModel;
class DataTable;
class LineEdit;
class TableContent;
class TextLabel;

//! \brief Finds the contact that is the same customer as another one, and asks which of the two stays.
class MergeDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MergeDialog)

public:
    MergeDialog(Theme &theme, ContactSource &source, const DeskContact &contact, QWidget *parent);

    [[nodiscard]] DeskContact kept() const;
    [[nodiscard]] DeskContact gone() const; //!< its id is empty until one is chosen

Q_SIGNALS:
    void submitted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void choose(const QModelIndex &index);
    void describe();

    DeskContact m_contact;
    DeskContact m_other;
    ContactListModel *m_model;
    LineEdit *m_search;
    QTimer m_pause;
    DataTable *m_table;
    TableContent *m_found;
    TextLabel *m_question;
    ChoiceButton *m_keepThis;
    ChoiceButton *m_keepOther;
    TextLabel *m_result;
};

} // namespace guiche
