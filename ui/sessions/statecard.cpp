// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/statecard.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/sessions/sessiontext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/reasontext.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

struct StateWords
{
    QString title;
    QString text;
};

// What happened first, then what to do.
StateWords wordsOf(const Session &session)
{
    const bool isCloud = session.type == SessionType::WhatsAppCloud;
    if (session.status == SessionStatus::Connecting) {
        if (session.cause == SessionCause::ConnectionLost || session.cause == SessionCause::BridgeFailed)
            return {StateCard::tr("The connection was lost"),
                    StateCard::tr("It is tried again by itself. Messages wait and go out when it is back.")};
        return {StateCard::tr("Connecting"), isCloud ? StateCard::tr("Meta is checking the access token.")
                                                     : StateCard::tr("This takes a few seconds.")};
    }
    switch (session.cause) {
    case SessionCause::CodesUsedUp:
        return {StateCard::tr("Nobody scanned the code in time"),
                StateCard::tr("Have the phone at hand and ask for a new code.")};
    case SessionCause::Replaced:
        return {StateCard::tr("Another program took over this connection"),
                StateCard::tr("Connect again to bring it back here; the other one then stops.")};
    case SessionCause::LoggedOut:
        return {StateCard::tr("This device was removed on the phone"),
                StateCard::tr("Connect and scan a new code. The history stays.")};
    case SessionCause::Refused:
        return {StateCard::tr("WhatsApp refused the connection"),
                StateCard::tr("Try again; if it happens again, look at the history below.")};
    case SessionCause::ConnectionLost:
        return {StateCard::tr("The connection was lost"), StateCard::tr("Connect again to go on.")};
    case SessionCause::BridgeFailed:
        return {StateCard::tr("The WhatsApp helper cannot start"),
                StateCard::tr("Ask whoever looks after this computer, then connect again.")};
    case SessionCause::TokenRefused:
        return {StateCard::tr("Meta refused the access token"),
                StateCard::tr("Put a valid token into the form below and test it.")};
    case SessionCause::LoggedOutHere:
        return {StateCard::tr("Logged out"),
                StateCard::tr("Connect and scan a new code. The history stays.")};
    case SessionCause::Disconnected:
        return {StateCard::tr("Disconnected"),
                isCloud ? StateCard::tr("One click brings it back.")
                        : StateCard::tr("The phone is still paired: one click brings it back.")};
    case SessionCause::Created:
    case SessionCause::Requested:
    case SessionCause::WaitingForScan:
    case SessionCause::WaitingForCode:
    case SessionCause::Paired:
    case SessionCause::Opened:
    case SessionCause::Deleted:
        break;
    }
    return {StateCard::tr("Not connected yet"),
            isCloud ? StateCard::tr("Fill in the form below, then test the connection.")
                    : StateCard::tr("Have the phone at hand: the next step shows a code to scan.")};
}

} // namespace

StateCard::StateCard(Theme &theme, QWidget *parent)
    : Card(theme, parent)
    , m_title(new TextLabel(theme, TextStyle::Heading))
    , m_text(new TextLabel(theme, TextStyle::Ui, Ink::Muted))
    , m_detail(new TextLabel(theme, TextStyle::Small, Ink::Faint))
    , m_button(new Button(theme, ButtonKind::Primary))
{
    setObjectName(u"stateCard"_s);
    m_title->setObjectName(u"stateTitle"_s);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_detail->setWordWrap(true);
    m_detail->setObjectName(u"stateDetail"_s);
    m_button->setObjectName(u"connect"_s);
    m_button->setIconName("power"_L1);
    m_button->setButtonSize(ButtonSize::Header);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme.px(4));
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addWidget(m_detail);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(24));
    row->addLayout(words, 1);
    row->addWidget(m_button, 0, Qt::AlignVCenter);
    column()->addLayout(row);
    connect(m_button, &QAbstractButton::clicked, this, &StateCard::connectRequested);
}

void StateCard::setSession(const Session &session)
{
    const StateWords words = wordsOf(session);
    m_title->setText(words.title);
    m_text->setText(words.text);
    //: %1: what WhatsApp or Meta said, in its own words
    m_detail->setText(session.detail.isEmpty() ? QString()
                                               : tr("What it said: %1").arg(reasonText(session.detail)));
    m_detail->setVisible(!session.detail.isEmpty());
    m_button->setText(session.status == SessionStatus::Connecting  ? tr("Try now")
                      : session.cause == SessionCause::CodesUsedUp ? tr("New code")
                                                                   : tr("Connect"));
    m_button->setBusy(false);
}

} // namespace guiche
