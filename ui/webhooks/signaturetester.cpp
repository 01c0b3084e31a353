// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/signaturetester.h"

#include <QEvent>
#include <QVBoxLayout>

#include "ui/webhooks/signaturecheck.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/textfield.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

void showVerdict(Banner &banner, const QString &header, SignatureFault fault)
{
    const bool isGood = fault == SignatureFault::None;
    const bool isHalfGood = fault == SignatureFault::TooOld || fault == SignatureFault::TooNew;
    const bool isMissing = fault == SignatureFault::Absent || fault == SignatureFault::NoSecret;
    banner.setMessage(isGood       ? Tone::Success
                      : isHalfGood ? Tone::Warn
                      : isMissing  ? Tone::Info
                                   : Tone::Danger,
                      header, SignatureCheck::explanation(fault));
}

} // namespace

SignatureTester::SignatureTester(Theme &theme, const Clock &clock, QWidget *parent)
    : Card(theme, parent)
    , m_clock(clock)
    , m_title(new TextLabel(theme, TextStyle::Body, Ink::Text, 600))
    , m_text(new TextLabel(theme, TextStyle::Ui, Ink::Muted))
    , m_secret(new TextField(theme, TextField::Kind::Password))
    , m_headers(new TextArea(theme))
    , m_body(new TextArea(theme))
    , m_standard(new Banner(theme))
    , m_hub(new Banner(theme))
{
    setObjectName(u"signatureTester"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_text->setWordWrap(true);
    m_secret->setObjectName(u"testerSecret"_s);
    m_headers->edit()->setObjectName(u"testerHeaders"_s);
    m_body->edit()->setObjectName(u"testerBody"_s);
    m_standard->setObjectName(u"testerStandard"_s);
    m_hub->setObjectName(u"testerHub"_s);
    m_standard->setInset(true);
    m_hub->setInset(true);
    column()->setSpacing(theme.px(12));
    column()->addWidget(m_title);
    column()->addWidget(m_text);
    column()->addWidget(m_secret);
    column()->addWidget(m_headers, 2);
    column()->addWidget(m_body, 3);
    column()->addWidget(m_standard);
    column()->addWidget(m_hub);
    connect(m_secret, &TextField::textEdited, this, &SignatureTester::check);
    connect(m_headers->edit(), &QPlainTextEdit::textChanged, this, &SignatureTester::check);
    connect(m_body->edit(), &QPlainTextEdit::textChanged, this, &SignatureTester::check);
    retranslate();
}

void SignatureTester::retranslate()
{
    m_title->setText(tr("Check a signature"));
    m_text->setText(tr("Paste what your receiver got. It is checked here; nothing is sent anywhere."));
    m_secret->setLabel(tr("Secret of the webhook (whsec_…)"));
    m_headers->setLabel(tr("Headers, one a line"));
    m_headers->edit()->setPlaceholderText(
        u"webhook-id: evt_…\nwebhook-timestamp: 1795340000\nwebhook-signature: v1,…"_s);
    m_body->setLabel(tr("Body, exactly as it came"));
    check();
}

void SignatureTester::check()
{
    const SignatureVerdict verdict = SignatureCheck::check({.secret = m_secret->text(),
                                                            .headers = m_headers->edit()->toPlainText(),
                                                            .body = m_body->edit()->toPlainText().toUtf8()},
                                                           m_clock.now());
    showVerdict(*m_standard, u"webhook-signature"_s, verdict.standard);
    showVerdict(*m_hub, u"X-Hub-Signature-256"_s, verdict.hub);
}

void SignatureTester::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

} // namespace guiche
