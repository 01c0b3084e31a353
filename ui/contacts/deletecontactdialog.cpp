// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/deletecontactdialog.h"

#include <QBoxLayout>

#include "models/items/contactlistmodel.h"
#include "ui/widgets/textfield.h"

namespace guiche {

using namespace Qt::StringLiterals;

DeleteContactDialog::DeleteContactDialog(Theme &theme, const DeskContact &contact, bool hasConversations,
                                         QWidget *parent)
    : DialogFrame(theme, parent)
    , m_wanted(ContactListModel::title(contact).simplified())
    , m_typed(new TextField(theme))
{
    setObjectName(u"deleteContactDialog"_s);
    m_typed->setObjectName(u"typedName"_s);
    body()->addWidget(m_typed);
    addButton(ButtonKind::Ghost, tr("Cancel"));
    m_submit = addButton(ButtonKind::DangerFill, {}, false);
    m_submit->setEnabled(false);
    connect(m_typed, &TextField::textEdited, this,
            [this](const QString &text) { m_submit->setEnabled(text.simplified() == m_wanted); });
    connect(m_submit, &QAbstractButton::clicked, this, &DeleteContactDialog::submitted);
    setAnonymizing(hasConversations);
    m_typed->edit()->setFocus();
}

void DeleteContactDialog::setAnonymizing(bool isAnonymizing)
{
    m_isAnonymizing = isAnonymizing;
    if (isAnonymizing) {
        setTitle(tr("Make this contact anonymous"));
        setText(tr("The conversations stay, because they are the organization's record. Name, number, "
                   "e-mail, code, tags and fields are taken away. This cannot be undone."));
        //: %1: the contact's name
        m_typed->setLabel(tr("Type “%1” to make it anonymous").arg(m_wanted));
        m_submit->setText(tr("Make anonymous"));
    } else {
        setTitle(tr("Delete contact"));
        setText(tr("The desk forgets this contact. This cannot be undone."));
        //: %1: the contact's name
        m_typed->setLabel(tr("Type “%1” to delete it").arg(m_wanted));
        m_submit->setText(tr("Delete contact"));
    }
}

} // namespace guiche
