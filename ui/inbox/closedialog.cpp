// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/closedialog.h"

#include <QBoxLayout>

#include "ui/inbox/choicebutton.h"
#include "ui/inbox/inboxtext.h"
#include "ui/widgets/textfield.h"

namespace guiche {

using namespace Qt::StringLiterals;

CloseDialog::CloseDialog(Theme &theme, const QString &customer, QWidget *parent)
    : DialogFrame(theme, parent)
    , m_notes(new TextField(theme, TextField::Kind::Text, this))
{
    setObjectName(u"closeDialog"_s);
    setTitle(tr("Close the conversation"));
    //: %1: the customer's name
    setText(tr("%1 can still write: the conversation then opens again.").arg(customer));
    for (const Resolution value :
         {Resolution::Resolved, Resolution::Unresolved, Resolution::NoResponse, Resolution::Spam}) {
        auto *choice = new ChoiceButton(theme, InboxText::resolution(value), this);
        choice->setObjectName(u"resolution-"_s + toName(value));
        choice->setChecked(value == Resolution::Resolved);
        body()->addWidget(choice);
        m_choices.append({value, choice});
    }
    body()->addSpacing(theme.px(8));
    m_notes->setMinimumWidth(theme.px(440));
    m_notes->setObjectName(u"closeNotes"_s);
    m_notes->setLabel(tr("Note for the team (optional)"));
    body()->addWidget(m_notes);
    addButton(ButtonKind::Ghost, tr("Cancel"));
    addButton(ButtonKind::Primary, tr("Close the conversation"));
    m_choices.first().second->setFocus();
}

Resolution CloseDialog::resolution() const
{
    for (const auto &[value, choice] : m_choices) {
        if (choice->isChecked()) {
            return value;
        }
    }
    return Resolution::Resolved;
}

QString CloseDialog::notes() const
{
    return m_notes->text().trimmed();
}

} // namespace guiche
