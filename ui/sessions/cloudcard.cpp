// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/cloudcard.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/reasontext.h"

namespace guiche {

using namespace Qt::StringLiterals;

CloudCard::CloudCard(Theme &theme, const QString &webhookAddress, QWidget *parent)
    : Card(theme, parent)
    , m_title(new TextLabel(theme, TextStyle::Body, Ink::Text, 600))
    , m_text(new TextLabel(theme, TextStyle::Ui, Ink::Muted))
    , m_result(new Banner(theme))
    , m_number(new TextField(theme))
    , m_account(new TextField(theme))
    , m_token(new TextField(theme, TextField::Kind::Password))
    , m_appSecret(new TextField(theme, TextField::Kind::Password))
    , m_verify(new TextField(theme, TextField::Kind::Password))
    , m_address(new TextField(theme))
    , m_copy(new LinkButton(theme))
    , m_test(new Button(theme, ButtonKind::Primary))
{
    setObjectName(u"cloudCard"_s);
    m_text->setWordWrap(true);
    m_result->setInset(true);
    m_result->setObjectName(u"cloudResult"_s);
    m_result->hide();
    m_number->setObjectName(u"phoneNumberId"_s);
    m_account->setObjectName(u"businessAccountId"_s);
    m_token->setObjectName(u"accessToken"_s);
    m_appSecret->setObjectName(u"appSecret"_s);
    m_verify->setObjectName(u"verifyToken"_s);
    m_address->setObjectName(u"metaWebhook"_s);
    m_address->setText(webhookAddress);
    m_address->edit()->setReadOnly(true);
    m_test->setObjectName(u"testCloud"_s);
    m_copy->setObjectName(u"copyMetaWebhook"_s);
    m_test->setIconName("play"_L1);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.px(16));
    grid->setVerticalSpacing(theme.px(12));
    grid->addWidget(m_number, 0, 0, Qt::AlignTop);
    grid->addWidget(m_account, 0, 1, Qt::AlignTop);
    grid->addWidget(m_token, 1, 0, 1, 2);
    grid->addWidget(m_appSecret, 2, 0, Qt::AlignTop);
    grid->addWidget(m_verify, 2, 1, Qt::AlignTop);
    grid->addWidget(m_address, 3, 0, 1, 2);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(m_test);
    column()->setSpacing(theme.px(12));
    column()->addWidget(m_title);
    column()->addWidget(m_text);
    column()->addWidget(m_result);
    column()->addLayout(grid);
    column()->addLayout(buttons);
    connect(m_test, &QAbstractButton::clicked, this, &CloudCard::submit);
    connect(m_copy, &QAbstractButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_address->text());
        Q_EMIT copied();
    });
    retranslate();
}

void CloudCard::retranslate()
{
    m_title->setText(tr("Access to the Cloud API"));
    m_text->setText(tr("Copy these from your app at developers.facebook.com, under WhatsApp, API setup."));
    m_number->setLabel(tr("Phone number ID"));
    m_account->setLabel(tr("WhatsApp business account ID"));
    m_token->setLabel(tr("Access token"));
    m_appSecret->setLabel(tr("App secret"));
    m_verify->setLabel(tr("Verify token"));
    m_verify->setHint(tr("You choose it; type the same at Meta."));
    m_address->setLabel(tr("Callback URL: paste it at Meta, under Webhooks"));
    m_address->setHint(tr("Meta must reach this address from the internet, over https."));
    m_copy->setText(tr("Copy the callback URL"));
    m_test->setText(tr("Save and test"));
    const QString kept = m_hasToken ? tr("Stored; leave empty to keep it") : QString();
    for (TextField *field : {m_token, m_appSecret, m_verify})
        field->edit()->setPlaceholderText(kept);
}

void CloudCard::setSession(const Session &session)
{
    m_hasToken = session.hasCredentials;
    if (session.id != m_id) {
        // What is being typed is not taken away by news of the same session.
        m_id = session.id;
        m_number->setText(session.phoneNumberId);
        m_account->setText(session.businessAccountId);
        for (TextField *field : {m_token, m_appSecret, m_verify})
            field->setText({});
        m_result->hide();
        m_isTesting = false;
        m_test->setBusy(false);
    }
    retranslate();
    showResult(session);
}

// The desk tests a token by connecting with it: where the session stands is the answer.
void CloudCard::showResult(const Session &session)
{
    if (!m_isTesting || session.status == SessionStatus::Connecting)
        return;
    if (session.status == SessionStatus::Connected) {
        setTesting(false);
        m_result->setMessage(Tone::Success, tr("Meta accepted the access."),
                             tr("This session receives and sends."));
        m_result->show();
    } else if (session.cause == SessionCause::TokenRefused || session.cause == SessionCause::ConnectionLost ||
               session.cause == SessionCause::Refused) {
        setError(session.detail.isEmpty() ? tr("Check the number's ID and the token.")
                                          : reasonText(session.detail));
    }
}

void CloudCard::setTesting(bool isTesting)
{
    m_isTesting = isTesting;
    m_test->setBusy(isTesting);
    if (isTesting)
        m_result->hide();
}

void CloudCard::setError(const QString &text)
{
    setTesting(false);
    m_result->setMessage(Tone::Danger, tr("It did not work."), text);
    m_result->show();
}

void CloudCard::submit()
{
    m_number->setError(m_number->text().trimmed().isEmpty() ? tr("Meta shows it beside the number")
                                                            : QString());
    m_token->setError(!m_hasToken && m_token->text().trimmed().isEmpty()
                          ? tr("Without it nothing can be sent")
                          : QString());
    if (!m_number->error().isEmpty() || !m_token->error().isEmpty())
        return;
    setTesting(true);
    Q_EMIT testRequested({.phoneNumberId = m_number->text().trimmed(),
                          .accessToken = m_token->text().trimmed(),
                          .appSecret = m_appSecret->text().trimmed(),
                          .verifyToken = m_verify->text().trimmed(),
                          .businessAccountId = m_account->text().trimmed()});
}

void CloudCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

} // namespace guiche
