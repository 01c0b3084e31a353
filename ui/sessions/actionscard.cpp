// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/actionscard.h"

#include <QVBoxLayout>

#include "ui/sessions/actionrow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/rule.h"

namespace guiche {

using namespace Qt::StringLiterals;

ActionsCard::ActionsCard(Theme &theme, QWidget *parent)
    : Card(theme, parent)
    , m_disconnect(new ActionRow(theme, "power"_L1, false))
    , m_logout(new ActionRow(theme, "logout"_L1, false))
    , m_delete(new ActionRow(theme, "trash"_L1, true))
    , m_first(new Rule(theme))
    , m_second(new Rule(theme))
{
    setObjectName(u"actionsCard"_s);
    setPadding(24, 10);
    column()->addWidget(m_disconnect);
    column()->addWidget(m_first);
    column()->addWidget(m_logout);
    column()->addWidget(m_second);
    column()->addWidget(m_delete);
    column()->setSpacing(0);
    m_disconnect->button()->setObjectName(u"disconnect"_s);
    m_logout->button()->setObjectName(u"logout"_s);
    m_delete->button()->setObjectName(u"delete"_s);
    connect(m_disconnect->button(), &QAbstractButton::clicked, this, &ActionsCard::disconnectRequested);
    connect(m_logout->button(), &QAbstractButton::clicked, this, &ActionsCard::logoutRequested);
    connect(m_delete->button(), &QAbstractButton::clicked, this, &ActionsCard::deleteRequested);
}

void ActionsCard::setSession(const Session &session, bool isAdmin)
{
    const bool isCloud = session.type == SessionType::WhatsAppCloud;
    m_disconnect->setTexts(tr("Disconnect"),
                           isCloud ? tr("Stops receiving and sending here.")
                                   : tr("Stops receiving and sending here. The phone stays paired."),
                           isCloud ? tr("To come back: one click")
                                   : tr("To come back: one click, no new QR code"),
                           tr("Disconnect"));
    m_logout->setTexts(tr("Log out of the phone"), tr("Removes this desk from the phone's linked devices."),
                       tr("To come back: a new QR code. The history stays"), tr("Log out"));
    m_delete->setTexts(tr("Delete session"),
                       isCloud ? tr("Forgets the access to Meta, the settings and the webhook.")
                               : tr("Logs out of the phone and forgets the settings and the webhook."),
                       tr("Cannot be undone. Its conversations stay, but nothing more can be sent there"),
                       tr("Delete session…"));
    const bool canDisconnect = session.status != SessionStatus::Disconnected;
    const bool canLogOut = isAdmin && !isCloud && (session.hasCredentials || canDisconnect);
    m_disconnect->setVisible(canDisconnect);
    m_logout->setVisible(canLogOut);
    m_delete->setVisible(isAdmin);
    m_first->setVisible(canDisconnect && (canLogOut || isAdmin));
    m_second->setVisible(canLogOut && isAdmin);
    setVisible(canDisconnect || canLogOut || isAdmin);
}

} // namespace guiche
