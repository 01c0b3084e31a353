// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/secondfactorpane.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>

#include "network/client/deskclient.h"
#include "ui/account/recoverycodes.h"
#include "ui/sessions/qrtile.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/skeleton.h"
#include "ui/widgets/textfield.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

//! In groups of four, as people read it.
QString grouped(const QString &secret)
{
    QStringList parts;
    for (qsizetype at = 0; at < secret.size(); at += 4)
        parts.append(secret.mid(at, 4));
    return parts.join(u' ');
}

} // namespace

SecondFactorPane::SecondFactorPane(Theme &theme, AccountCalls &calls, const QString &email, QWidget *parent)
    : AccountPane(parent)
    , m_theme(theme)
    , m_calls(calls)
    , m_email(email)
    , m_banner(new Banner(theme))
    , m_views(new QStackedWidget)
    , m_failed(new EmptyState(theme))
    , m_offText(new TextLabel(theme, TextStyle::Ui, Ink::Muted))
    , m_setUp(new Button(theme, ButtonKind::Primary))
    , m_qr(new QrTile(theme))
    , m_scanText(new TextLabel(theme, TextStyle::Ui))
    , m_secretText(new TextLabel(theme, TextStyle::Small, Ink::Muted))
    , m_secret(new TextField(theme))
    , m_code(new TextField(theme))
    , m_confirm(new Button(theme, ButtonKind::Primary))
    , m_codesText(new TextLabel(theme, TextStyle::Ui, Ink::Muted))
    , m_recovery(new RecoveryCodes(theme))
    , m_kept(new Button(theme, ButtonKind::Primary))
    , m_onPill(new Pill(theme))
    , m_onText(new TextLabel(theme, TextStyle::Ui, Ink::Muted))
    , m_offPassword(new TextField(theme, TextField::Kind::Password))
    , m_offCode(new TextField(theme))
    , m_switchOff(new Button(theme, ButtonKind::Danger))
{
    setObjectName(u"secondFactorPane"_s);
    m_banner->setObjectName(u"secondFactorError"_s);
    m_banner->setInset(true);
    m_banner->hide();
    m_failed->setObjectName(u"secondFactorFailed"_s);
    m_views->insertWidget(Loading, new Skeleton(theme, Skeleton::Shape::Text));
    m_views->insertWidget(Failed, m_failed);
    m_views->insertWidget(Off, buildOff());
    m_views->insertWidget(Enrol, buildEnrol());
    m_views->insertWidget(Codes, buildCodes());
    m_views->insertWidget(On, buildOn());
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(theme.px(12));
    all->addWidget(m_banner);
    all->addWidget(m_views, 1);
    connectParts();
    retranslate();
}

QWidget *SecondFactorPane::column(const QList<QWidget *> &parts, Button *button) const
{
    auto *widget = new QWidget;
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_theme.px(12));
    for (QWidget *part : parts)
        layout->addWidget(part);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(button);
    layout->addLayout(row);
    layout->addStretch(1);
    return widget;
}

QWidget *SecondFactorPane::buildOff()
{
    m_offText->setWordWrap(true);
    m_setUp->setObjectName(u"setUpFactor"_s);
    m_setUp->setIconName("lock"_L1);
    return column({m_offText}, m_setUp);
}

QWidget *SecondFactorPane::buildEnrol()
{
    m_scanText->setWordWrap(true);
    m_secretText->setWordWrap(true);
    m_secret->setObjectName(u"factorSecret"_s);
    m_secret->edit()->setReadOnly(true);
    m_secret->edit()->setFont(m_theme.font(TextStyle::Mono));
    m_code->setObjectName(u"factorCode"_s);
    m_code->edit()->setInputMethodHints(Qt::ImhDigitsOnly);
    m_confirm->setObjectName(u"confirmFactor"_s);
    QWidget *right = column({m_scanText, m_secretText, m_secret, m_code}, m_confirm);
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.px(16));
    row->addWidget(m_qr, 0, Qt::AlignTop);
    row->addWidget(right, 1);
    return widget;
}

QWidget *SecondFactorPane::buildCodes()
{
    m_codesText->setWordWrap(true);
    m_kept->setObjectName(u"keptCodes"_s);
    return column({m_codesText, m_recovery}, m_kept);
}

QWidget *SecondFactorPane::buildOn()
{
    m_onText->setWordWrap(true);
    m_onText->setObjectName(u"factorState"_s);
    m_onPill->setLook(Tone::Success, {}, true);
    m_offPassword->setObjectName(u"disablePassword"_s);
    m_offCode->setObjectName(u"disableCode"_s);
    m_switchOff->setObjectName(u"disableFactor"_s);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_onPill);
    row->addStretch(1);
    return column({head, m_onText, m_offPassword, m_offCode}, m_switchOff);
}

void SecondFactorPane::connectParts()
{
    connect(m_failed, &EmptyState::actionTriggered, this, &SecondFactorPane::read);
    connect(m_setUp, &QAbstractButton::clicked, this, &SecondFactorPane::enrol);
    connect(m_confirm, &QAbstractButton::clicked, this, &SecondFactorPane::confirm);
    connect(m_switchOff, &QAbstractButton::clicked, this, &SecondFactorPane::disable);
    connect(m_kept, &QAbstractButton::clicked, this, [this] {
        m_recovery->setCodes({}, m_email);
        read();
        Q_EMIT completed();
    });
    for (TextField *field : {m_code, m_offPassword, m_offCode})
        connect(field, &TextField::textEdited, field, [field] { field->setError({}); });
}

void SecondFactorPane::start()
{
    if (!hasUnkeptCodes())
        read();
}

bool SecondFactorPane::hasUnkeptCodes() const
{
    return m_views->currentIndex() == Codes;
}

void SecondFactorPane::submit()
{
    switch (View(m_views->currentIndex())) {
    case Enrol:
        return confirm();
    case On:
        return disable();
    case Off:
    case Codes:
    case Loading:
    case Failed:
        return;
    }
}

void SecondFactorPane::goTo(View view)
{
    m_banner->hide();
    m_views->setCurrentIndex(view);
    if (view == Enrol)
        m_code->edit()->setFocus();
    Q_EMIT resized();
}

void SecondFactorPane::say(const QString &text)
{
    m_banner->setMessage(Tone::Danger, text, {});
    m_banner->show();
    Q_EMIT resized();
}

void SecondFactorPane::read()
{
    goTo(Loading);
    m_setup = {}; // whoever went away from it begins again, with another key
    m_secret->setText({});
    m_calls.secondFactor(this, [this, mine = ++m_reading](const Result<OwnSecondFactor> &state) {
        if (mine != m_reading)
            return; // somebody came back meanwhile, and may be at work
        if (state)
            return showState(*state);
        m_failed->setContent("alert"_L1, tr("This could not be read"), DeskClient::errorText(state.error()));
        m_failed->setAction(tr("Try again"));
        goTo(Failed);
    });
}

void SecondFactorPane::showState(const OwnSecondFactor &state)
{
    m_state = state;
    m_offPassword->setText({});
    m_offCode->setText({});
    retranslate();
    goTo(state.isEnabled ? On : Off);
}

void SecondFactorPane::enrol()
{
    if (m_setUp->isBusy())
        return;
    m_banner->hide();
    m_setUp->setBusy(true);
    m_calls.enrol(this, [this](const Result<SecondFactorSetup> &setup) {
        m_setUp->setBusy(false);
        if (!setup)
            return refuse(setup.error());
        m_setup = *setup;
        m_code->setText({});
        m_secret->setText(grouped(setup->secret));
        m_secret->edit()->setCursorPosition(0);
        if (m_qr->setText(setup->uri))
            m_qr->setAccessibleName(tr("QR code for your authenticator. The key below says the same."));
        else
            m_qr->setNotice("alert"_L1, tr("Type the key instead."));
        goTo(Enrol);
    });
}

void SecondFactorPane::confirm()
{
    const QString code = m_code->text().simplified().remove(u' ');
    m_code->setError(code.isEmpty() ? tr("Type the code that the authenticator shows.") : QString());
    if (code.isEmpty() || m_confirm->isBusy())
        return;
    m_banner->hide();
    m_confirm->setBusy(true);
    m_calls.confirm(code, this, [this](const Result<QStringList> &codes) {
        m_confirm->setBusy(false);
        if (!codes)
            return refuse(codes.error());
        m_setup = {};
        m_secret->setText({});
        m_recovery->setCodes(*codes, m_email);
        goTo(Codes);
    });
}

void SecondFactorPane::disable()
{
    const QString code = m_offCode->text().simplified().remove(u' ');
    m_offPassword->setError(m_offPassword->text().isEmpty() ? tr("Type your password.") : QString());
    m_offCode->setError(code.isEmpty() ? tr("Type the code.") : QString());
    if (m_offPassword->text().isEmpty())
        return m_offPassword->edit()->setFocus();
    if (code.isEmpty())
        return m_offCode->edit()->setFocus();
    if (m_switchOff->isBusy())
        return;
    m_banner->hide();
    m_switchOff->setBusy(true);
    m_calls.disable(m_offPassword->text(), code, this, [this](const Result<> &result) {
        m_switchOff->setBusy(false);
        if (!result)
            return refuse(result.error());
        read();
    });
}

void SecondFactorPane::refuse(const Error &error)
{
    const QString text = DeskClient::errorText(error);
    const bool isOn = m_views->currentIndex() == On;
    TextField *field = error.field == "password"_L1 ? m_offPassword
                       : error.field == "code"_L1   ? (isOn ? m_offCode : m_code)
                                                    : nullptr;
    if (field == nullptr)
        return say(text);
    field->setError(text);
    field->edit()->selectAll();
    field->edit()->setFocus();
}

void SecondFactorPane::retranslate()
{
    const QString why =
        tr("With a second step, the password alone lets nobody in: at sign-in you also type a "
           "code that an authenticator on your phone shows.");
    m_offText->setText(m_state.isRequired
                           //: %1: what the second step is, a sentence
                           ? tr("Your organization asks for a second step. %1").arg(why)
                           : why);
    m_setUp->setText(tr("Set up"));
    m_scanText->setText(tr("Scan the code with an authenticator, then type the six digits that it shows."));
    m_secretText->setText(tr("No camera? Type this key into it."));
    m_secret->setLabel(tr("Key"));
    m_code->setLabel(tr("Code of the authenticator"));
    m_confirm->setText(tr("Switch on"));
    m_codesText->setText(
        tr("The second step is on. Keep these recovery codes where only you find them: each lets "
           "you in once when the phone is lost. They are shown only now."));
    m_kept->setText(tr("I have kept them"));
    m_onPill->setText(tr("On", "second step"));
    m_onText->setText(tr("At sign-in you type a code of your authenticator. %n recovery codes are left.",
                         nullptr, m_state.recoveryCodesLeft));
    m_offPassword->setLabel(tr("Your password"));
    m_offCode->setLabel(tr("Code of the authenticator, or a recovery code"));
    m_switchOff->setText(tr("Switch off"));
}

void SecondFactorPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    AccountPane::changeEvent(event);
}

} // namespace guiche
