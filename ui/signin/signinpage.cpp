// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/signinpage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "network/client/accountcalls.h"
#include "ui/account/passwordresetdialog.h"
#include "ui/signin/serverdialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rule.h"
#include "ui/widgets/textfield.h"

using namespace Qt::StringLiterals;

namespace guiche {

SignInPage::SignInPage(DeskClient &client, Theme &theme, Languages &languages,
                       const UiSettings::LastSignIn &last, QWidget *parent)
    : EntryFrame(theme, languages, parent)
    , m_client(client)
    , m_organization(last.organization)
    , m_title(new TextLabel(theme, TextStyle::Display))
    , m_subtitle(new TextLabel(theme, TextStyle::Ui, Ink::Muted))
    , m_banner(new Banner(theme))
    , m_email(new TextField(theme))
    , m_password(new TextField(theme, TextField::Kind::Password))
    , m_codeRow(new QWidget)
    , m_code(new TextField(theme))
    , m_keep(new CheckBox(theme))
    , m_forgot(new LinkButton(theme))
    , m_submit(new Button(theme, ButtonKind::Primary))
    , m_newServer(new TextLabel(theme, TextStyle::Ui, Ink::Muted))
    , m_create(new LinkButton(theme))
    , m_server(new LinkButton(theme))
{
    setObjectName(u"signInPage"_s);
    build();
    connectParts();
    m_email->setText(last.email);
    m_keep->setChecked(last.isKept);
    setDesk(client.baseUrl());
    retranslate();
}

void SignInPage::build()
{
    m_email->setObjectName(u"email"_s);
    m_password->setObjectName(u"password"_s);
    m_code->setObjectName(u"code"_s);
    m_keep->setObjectName(u"keepSignedIn"_s);
    m_submit->setObjectName(u"submit"_s);
    m_banner->setObjectName(u"signInError"_s);
    m_forgot->setObjectName(u"forgotPassword"_s);
    m_server->setObjectName(u"changeServer"_s);
    m_create->setObjectName(u"createOrganization"_s);
    m_email->setFieldHeight(40);
    m_password->setFieldHeight(40);
    m_code->setFieldHeight(40);
    m_code->edit()->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    auto *codeRow = new QVBoxLayout(m_codeRow);
    codeRow->setContentsMargins(0, theme().px(16), 0, 0);
    codeRow->addWidget(m_code);
    m_codeRow->hide();
    m_email->edit()->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    m_submit->setButtonSize(ButtonSize::Large);
    m_submit->setKeycap(tr("Enter", "name of the key"));
    m_submit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_server->setQuiet(true);
    m_banner->setInset(true);
    m_banner->hide();

    auto *options = new QHBoxLayout;
    options->addWidget(m_keep);
    options->addStretch(1);
    options->addWidget(m_forgot);
    auto *below = new QHBoxLayout;
    below->setSpacing(0);
    below->addWidget(m_newServer);
    below->addWidget(m_create);
    below->addStretch(1);
    below->addWidget(m_server);

    const auto gap = [this](int length) { form()->addSpacing(theme().px(length)); };
    form()->addWidget(m_title);
    gap(4);
    form()->addWidget(m_subtitle);
    gap(20);
    form()->addWidget(m_banner);
    gap(12);
    form()->addWidget(m_email);
    gap(16);
    form()->addWidget(m_password);
    form()->addWidget(m_codeRow);
    gap(14);
    form()->addLayout(options);
    gap(20);
    form()->addWidget(m_submit);
    gap(24);
    form()->addWidget(new Rule(theme()));
    gap(14);
    form()->addLayout(below);

    setTabOrder(m_email->edit(), m_password->edit());
    setTabOrder(m_password->edit(), m_password->findChild<IconButton *>(u"showPassword"_s));
    setTabOrder(m_password->findChild<IconButton *>(u"showPassword"_s), m_code->edit());
    setTabOrder(m_code->edit(), m_keep);
    setTabOrder(m_keep, m_submit);
    setTabOrder(m_submit, m_forgot);
    setTabOrder(m_forgot, m_create);
    setTabOrder(m_create, m_server);
    setTabOrder(m_server, languageChooser());
}

void SignInPage::connectParts()
{
    connect(m_submit, &QAbstractButton::clicked, this, &SignInPage::submit);
    connect(m_email, &TextField::returnPressed, this, &SignInPage::submit);
    connect(m_password, &TextField::returnPressed, this, &SignInPage::submit);
    connect(m_code, &TextField::returnPressed, this, &SignInPage::submit);
    connect(m_email, &TextField::textEdited, this, [this] {
        m_email->setError({});
        showCode(false); // another person may have none
    });
    connect(m_password, &TextField::textEdited, this, [this] { m_password->setError({}); });
    connect(m_code, &TextField::textEdited, this, [this] { m_code->setError({}); });
    connect(m_create, &QAbstractButton::clicked, this, &SignInPage::createOrganizationRequested);
    connect(m_server, &QAbstractButton::clicked, this, &SignInPage::askForServer);
    connect(m_forgot, &QAbstractButton::clicked, this, &SignInPage::resetPassword);
}

void SignInPage::retranslate()
{
    m_title->setText(tr("Sign in"));
    const QString host = hostOf(m_client.baseUrl());
    //: %1: name of the organization, %2: host name of the server
    m_subtitle->setText(m_organization.isEmpty() ? host : tr("%1 · %2").arg(m_organization, host));
    m_email->setLabel(tr("E-mail"));
    m_password->setLabel(tr("Password"));
    m_code->setLabel(tr("Code of your authenticator"));
    m_keep->setText(tr("Keep me signed in"));
    m_forgot->setText(tr("I forgot my password"));
    m_submit->setText(tr("Sign in", "button"));
    m_newServer->setText(tr("New here?"));
    m_create->setText(tr("Create an organization"));
    m_server->setText(tr("Change server"));
    for (QWidget *widget : {static_cast<QWidget *>(m_keep), static_cast<QWidget *>(m_forgot),
                            static_cast<QWidget *>(m_create), static_cast<QWidget *>(m_server)})
        widget->updateGeometry();
}

void SignInPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    EntryFrame::changeEvent(event);
}

void SignInPage::showMessage(const QString &text)
{
    m_banner->setMessage(Tone::Warn, text, {});
    m_banner->show();
}

void SignInPage::focusFirstField()
{
    (m_email->text().isEmpty() ? m_email : m_password)->setFocus(Qt::OtherFocusReason);
}

void SignInPage::setResuming(bool isResuming)
{
    setBusy(isResuming);
}

void SignInPage::setBusy(bool isBusy)
{
    m_submit->setBusy(isBusy);
    m_email->setEnabled(!isBusy);
    m_password->setEnabled(!isBusy);
    m_code->setEnabled(!isBusy);
    m_keep->setEnabled(!isBusy);
    m_create->setEnabled(!isBusy);
    m_server->setEnabled(!isBusy);
}

bool SignInPage::validate()
{
    const QString email = m_email->text().trimmed();
    const auto at = email.indexOf(u'@');
    m_email->setError(email.isEmpty()                    ? tr("Type your e-mail.")
                      : at < 1 || at + 1 == email.size() ? tr("That is not an e-mail address.")
                                                         : QString());
    m_password->setError(m_password->text().isEmpty() ? tr("Type your password.") : QString());
    const bool isCodeMissing = m_code->isVisibleTo(this) && m_code->text().trimmed().isEmpty();
    m_code->setError(isCodeMissing ? tr("Type the code.") : QString());
    for (TextField *field : {m_email, m_password, m_code}) {
        if (!field->error().isEmpty()) {
            field->setFocus();
            return false;
        }
    }
    return true;
}

void SignInPage::submit()
{
    if (m_submit->isBusy() || !validate())
        return;
    m_banner->hide();
    setBusy(true);
    m_client.signIn(
        m_email->text().trimmed(), m_password->text(), this,
        [this](const Result<User> &result) {
            setBusy(false);
            if (!result)
                return onRefused(result.error());
            m_password->setText({});
            showCode(false);
            Q_EMIT signedIn(*result, m_keep->isChecked());
        },
        m_code->isVisibleTo(this) ? m_code->text().remove(u' ') : QString());
}

void SignInPage::showCode(bool isShown)
{
    m_code->setText({});
    m_code->setError({});
    m_codeRow->setVisible(isShown);
}

void SignInPage::onRefused(const Error &error)
{
    if (m_client.isSignInCodeNeeded()) {
        showCode(true);
        m_banner->setMessage(Tone::Info,
                             tr("Type the code that your authenticator shows, or a recovery code."), {});
        m_banner->show();
        m_code->setFocus();
        return;
    }
    QString text = DeskClient::errorText(error);
    if (error.code == ErrorCode::Unavailable) {
        //: %1: host name of the server
        text = tr("The server at %1 does not answer. Check the network, or change the server.")
                   .arg(hostOf(m_client.baseUrl()));
    } else if (error.code == ErrorCode::Unauthorized) {
        const int left = m_client.signInAttemptsLeft();
        if (m_code->isVisibleTo(this))
            text = left < 0 ? tr("The code does not match.")
                            : tr("The code does not match. %n attempts left.", nullptr, left);
        else
            text = left < 0 ? tr("E-mail or password do not match.")
                            : tr("E-mail or password do not match. %n attempts left.", nullptr, left);
    }
    m_banner->setMessage(Tone::Danger, text, {});
    m_banner->show();
    TextField *wrong = m_code->isVisibleTo(this) ? m_code : m_password;
    wrong->edit()->selectAll();
    wrong->setFocus();
}

void SignInPage::resetPassword()
{
    m_banner->hide();
    auto *dialog = new PasswordResetDialog(theme(), m_client.accountCalls(), m_email->text().trimmed(), this);
    connect(dialog, &PasswordResetDialog::passwordSet, this, [this](const QString &email) {
        if (!email.isEmpty())
            m_email->setText(email);
        m_password->setText({});
        m_password->setError({});
        showCode(false);
        m_banner->setMessage(Tone::Success, tr("The new password is set. Sign in with it."), {}, "check"_L1);
        m_banner->show();
        focusFirstField();
    });
    dialog->open();
}

void SignInPage::askForServer()
{
    auto *dialog = new ServerDialog(theme(), m_client.baseUrl(), m_canReturn, this);
    connect(dialog, &ServerDialog::chosen, this, &SignInPage::serverChangeRequested);
    dialog->open();
}

} // namespace guiche
