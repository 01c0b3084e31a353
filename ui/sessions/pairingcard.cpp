// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/pairingcard.h"

#include <QEvent>
#include <QHBoxLayout>

#include "ui/sessions/pairing.h"
#include "ui/sessions/qrtile.h"
#include "ui/sessions/sessiontext.h"
#include "ui/sessions/steprow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr int SideBySideFrom = 780;

} // namespace

PairingCard::PairingCard(Theme &theme, Pairing &pairing, QWidget *parent)
    : Card(theme, parent)
    , m_pairing(pairing)
    , m_row(new QHBoxLayout)
    , m_tile(new QrTile(theme))
    , m_clock(new TextLabel(theme, TextStyle::Ui, Ink::Muted))
    , m_title(new TextLabel(theme, TextStyle::Title))
    , m_text(new TextLabel(theme, TextStyle::Ui, Ink::Muted))
    , m_renew(new Button(theme, ButtonKind::Secondary))
{
    setObjectName(u"pairingCard"_s);
    setPadding(40, 40);
    m_clock->setObjectName(u"qrClock"_s);
    m_clock->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_title->setWordWrap(true);
    m_renew->setObjectName(u"newCode"_s);
    m_renew->setIconName("refresh"_L1);
    m_renew->setKeycap(u"R"_s);

    auto *code = new QVBoxLayout;
    code->setSpacing(theme.px(14));
    code->addWidget(m_tile, 0, Qt::AlignHCenter);
    code->addWidget(m_clock);
    code->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addSpacing(theme.px(4));
    words->addWidget(m_text);
    words->addSpacing(theme.px(18));
    for (int number = 1; number <= 4; ++number) {
        auto *step = new StepRow(theme, number, number == 4);
        m_steps.append(step);
        words->addWidget(step);
    }
    words->addSpacing(theme.px(10));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_renew);
    buttons->addStretch(1);
    words->addLayout(buttons);
    words->addStretch(1);
    m_row->setSpacing(theme.px(40));
    m_row->addLayout(code);
    m_row->addLayout(words, 1);
    column()->addLayout(m_row);

    connect(m_renew, &QAbstractButton::clicked, &m_pairing, &Pairing::renew);
    connect(&m_pairing, &Pairing::qrChanged, this, &PairingCard::showCode);
    connect(&m_pairing, &Pairing::ticked, this, &PairingCard::showClock);
    retranslate();
}

void PairingCard::retranslate()
{
    m_title->setText(tr("Connect this session's WhatsApp"));
    m_text->setText(tr("The phone stays the main device. It takes less than a minute."));
    m_steps[0]->setTexts(tr("Open WhatsApp on the phone"), tr("Use the number that will serve this session"));
    m_steps[1]->setTexts(tr("Tap Linked devices"), tr("Android: menu ⋮   iPhone: Settings"));
    m_steps[2]->setTexts(tr("Tap Link a device"), tr("Confirm with your fingerprint or the phone's PIN"));
    m_steps[3]->setTexts(tr("Point the camera at this code"), tr("The connection shows up here by itself"));
    m_renew->setText(tr("New code"));
    showCode();
}

void PairingCard::showCode()
{
    switch (m_pairing.phase()) {
    case Pairing::Phase::Idle:
    case Pairing::Phase::Waiting:
        m_tile->setNotice("clock"_L1, tr("Preparing the code…"));
        break;
    case Pairing::Phase::Shown:
        if (!m_tile->setText(m_pairing.qr()))
            m_tile->setNotice("alert"_L1, tr("This code is too long to be drawn. Ask for a new one."));
        break;
    case Pairing::Phase::Expired:
        m_tile->setNotice("refresh"_L1, tr("This code has expired. Ask for a new one."));
        announce(this, tr("This code has expired. Ask for a new one."));
        break;
    case Pairing::Phase::Failed:
        m_tile->setNotice("alert"_L1, m_pairing.error());
        break;
    }
    m_renew->setEnabled(m_pairing.phase() != Pairing::Phase::Idle);
    showClock();
}

void PairingCard::showClock()
{
    if (m_pairing.phase() != Pairing::Phase::Shown) {
        m_clock->setText({});
        return;
    }
    m_tile->setFraction(m_pairing.fractionLeft());
    //: Below a QR code. %1: the time that is left, like "42 s"
    m_clock->setText(
        tr("Expires in %1 · renews by itself").arg(SessionText::countdown(m_pairing.secondsLeft())));
}

void PairingCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    const bool isNarrow = width() < theme().px(SideBySideFrom);
    m_row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setSpacing(theme().px(isNarrow ? 24 : 40));
}

void PairingCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

} // namespace guiche
