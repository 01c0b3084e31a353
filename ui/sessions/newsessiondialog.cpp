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
    , m_number(new TextField(theme))
    , m_token(new TextField(theme, TextField::Kind::Password))
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
    m_number->setObjectName(u"newPhoneNumberId"_s);
    m_number->setLabel(tr("Phone number ID"));
    m_token->setObjectName(u"newAccessToken"_s);
    m_token->setLabel(tr("Access token"));
    m_token->setHint(tr("The app secret and the verify token follow on the session's page."));
    body()->addWidget(m_number);
    body()->addWidget(m_token);
    connect(m_cloud, &QAbstractButton::toggled, this, &NewSessionDialog::showKind);
    showKind();
    addButton(ButtonKind::Ghost, tr("Cancel"));
    Button *main = addButton(ButtonKind::Primary, tr("Create session"), false);
    connect(main, &QAbstractButton::clicked, this, &NewSessionDialog::submit);
    m_name->edit()->setFocus();
}

bool NewSessionDialog::isCloud() const
{
    return m_cloud->isChecked();
}

void NewSessionDialog::showKind()
{
    m_number->setVisible(isCloud());
    m_token->setVisible(isCloud());
    if (isVisible())
        adjustSize();
}

SessionDraft NewSessionDialog::draft() const
{
    SessionDraft draft{.name = m_name->text().trimmed(), .type = SessionType::WhatsAppWeb};
    if (isCloud()) {
        draft.type = SessionType::WhatsAppCloud;
        draft.cloud = CloudAccess{.phoneNumberId = m_number->text().trimmed(),
                                  .accessToken = m_token->text().trimmed()};
    }
    return draft;
}

void NewSessionDialog::submit()
{
    const auto require = [](TextField &field, const QString &error) {
        field.setError(field.text().trimmed().isEmpty() ? error : QString());
        return field.error().isEmpty();
    };
    bool isComplete = require(*m_name, tr("Give it a name"));
    if (isCloud()) {
        isComplete = require(*m_number, tr("Meta shows it beside the number")) && isComplete;
        isComplete = require(*m_token, tr("Without it nothing can be sent")) && isComplete;
    }
    if (isComplete)
        Q_EMIT submitted();
}

} // namespace guiche
