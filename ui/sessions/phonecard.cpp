// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/phonecard.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>

#include "models/domain/phone.h"
#include "ui/sessions/codecells.h"
#include "ui/sessions/pairing.h"
#include "ui/sessions/sessiontext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfield.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr int SideBySideFrom = 760;

} // namespace

PhoneCard::PhoneCard(Theme &theme, Pairing &pairing, QWidget *parent)
    : Card(theme, parent)
    , m_pairing(pairing)
    , m_row(new QHBoxLayout)
    , m_title(new TextLabel(theme, TextStyle::Body, Ink::Text, 600))
    , m_text(new TextLabel(theme, TextStyle::Small, Ink::Muted))
    , m_phone(new TextField(theme))
    , m_ask(new Button(theme, ButtonKind::Secondary))
    , m_caption(new TextLabel(theme, TextStyle::Small, Ink::Muted, 600))
    , m_cells(new CodeCells(theme))
    , m_clock(new TextLabel(theme, TextStyle::Small, Ink::Muted))
    , m_copy(new LinkButton(theme))
{
    setObjectName(u"phoneCard"_s);
    setPadding(40, 24);
    m_text->setWordWrap(true);
    m_phone->setObjectName(u"pairingPhone"_s);
    m_phone->edit()->setPlaceholderText(u"+55 11 90000-2000"_s);
    m_phone->edit()->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_ask->setObjectName(u"askCode"_s);
    m_clock->setObjectName(u"codeClock"_s);
    m_copy->setObjectName(u"copyCode"_s);

    auto *left = new QVBoxLayout;
    left->setSpacing(theme.px(8));
    left->addWidget(m_title);
    left->addWidget(m_text);
    auto *entry = new QHBoxLayout;
    entry->setSpacing(theme.px(8));
    entry->addWidget(m_phone, 1, Qt::AlignTop);
    entry->addWidget(m_ask, 0, Qt::AlignTop);
    left->addLayout(entry);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(theme.px(8));
    right->addWidget(m_caption);
    right->addWidget(m_cells);
    auto *below = new QHBoxLayout;
    below->setSpacing(theme.px(20));
    below->addWidget(m_clock);
    below->addWidget(m_copy);
    below->addStretch(1);
    right->addLayout(below);
    right->addStretch(1);
    m_row->setSpacing(theme.px(40));
    m_row->addLayout(left, 1);
    m_row->addLayout(right);
    column()->addLayout(m_row);

    connect(m_ask, &QAbstractButton::clicked, this, &PhoneCard::ask);
    connect(m_phone, &TextField::returnPressed, this, &PhoneCard::ask);
    connect(m_phone, &TextField::textEdited, this, [this] { m_phone->setError({}); });
    connect(m_copy, &QAbstractButton::clicked, this, &PhoneCard::copyCode);
    connect(&m_pairing, &Pairing::codeChanged, this, &PhoneCard::showCode);
    connect(&m_pairing, &Pairing::ticked, this, &PhoneCard::showClock);
    retranslate();
}

void PhoneCard::retranslate()
{
    m_title->setText(tr("Rather connect by number?"));
    m_text->setText(tr("On the phone, choose “Link with phone number instead” and type the code."));
    m_phone->edit()->setAccessibleName(tr("Phone number of this session"));
    m_ask->setText(tr("Get a code"));
    m_caption->setText(tr("Pairing code"));
    m_copy->setText(tr("Copy code"));
    showCode();
}

void PhoneCard::ask()
{
    const auto phone = dialablePhone(m_phone->text());
    if (!phone) {
        m_phone->setError(tr("Digits are missing: use country code, area code and number"));
        m_phone->edit()->setFocus();
        return;
    }
    m_pairing.askCode(*phone);
}

bool PhoneCard::copyCode()
{
    if (m_pairing.code().isEmpty())
        return false;
    QGuiApplication::clipboard()->setText(m_pairing.code());
    Q_EMIT copied();
    return true;
}

void PhoneCard::showCode()
{
    m_ask->setBusy(m_pairing.isAskingCode());
    if (!m_pairing.codeError().isEmpty())
        m_phone->setError(m_pairing.codeError());
    const bool hasChanged = m_cells->code() != m_pairing.code();
    m_cells->setCode(m_pairing.code());
    if (hasChanged && !m_pairing.code().isEmpty())
        announce(this, m_cells->accessibleName());
    showClock();
}

void PhoneCard::showClock()
{
    const bool hasCode = !m_pairing.code().isEmpty();
    const int left = m_pairing.codeSecondsLeft();
    m_cells->setExpired(hasCode && left == 0);
    m_copy->setVisible(hasCode && left > 0);
    if (!hasCode)
        m_clock->setText(tr("Appears here after “Get a code”"));
    else if (left == 0)
        m_clock->setText(tr("This code has expired. Get a new one."));
    else
        //: %1: the time that is left, like "1 min 48 s"
        m_clock->setText(tr("Good for another %1").arg(SessionText::countdown(left)));
}

void PhoneCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    const bool isNarrow = width() < theme().px(SideBySideFrom);
    m_row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setSpacing(theme().px(isNarrow ? 24 : 40));
}

void PhoneCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

} // namespace guiche
