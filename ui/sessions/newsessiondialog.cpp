// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/newsessiondialog.h"

#include <QBoxLayout>

#include "ui/inbox/choicebutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfield.h"

namespace guiche {

using namespace Qt::StringLiterals;

NewSessionDialog::NewSessionDialog(Theme &theme, QWidget *parent)
    : DialogFrame(theme, parent)
    , m_name(new TextField(theme))
    , m_web(new ChoiceButton(theme, tr("WhatsApp Web: link a phone with a QR code"), this))
    , m_cloud(new ChoiceButton(theme, tr("Cloud API: a number at Meta, with an access token"), this))
{
    setObjectName(u"newSessionDialog"_s);
    setTitle(tr("New session"));
    setText(tr("One session is one WhatsApp number."));
    m_name->setObjectName(u"sessionName"_s);
    m_name->setLabel(tr("Name for the team"));
    m_name->edit()->setMaxLength(100);
    //: Example of a session's name
    m_name->edit()->setPlaceholderText(tr("Sales"));
    m_web->setObjectName(u"typeWeb"_s);
    m_cloud->setObjectName(u"typeCloud"_s);
    m_web->setChecked(true);
    body()->addWidget(m_name);
    body()->addSpacing(theme.px(4));
    body()->addWidget(m_web);
    body()->addWidget(m_cloud);
    addButton(ButtonKind::Ghost, tr("Cancel"));
    Button *main = addButton(ButtonKind::Primary, tr("Create session"), false);
    connect(main, &QAbstractButton::clicked, this, &NewSessionDialog::submit);
    m_name->edit()->setFocus();
}

QString NewSessionDialog::name() const
{
    return m_name->text().trimmed();
}

SessionType NewSessionDialog::type() const
{
    return m_cloud->isChecked() ? SessionType::WhatsAppCloud : SessionType::WhatsAppWeb;
}

void NewSessionDialog::submit()
{
    m_name->setError(name().isEmpty() ? tr("Give it a name") : QString());
    if (!name().isEmpty())
        Q_EMIT submitted();
}

} // namespace guiche
