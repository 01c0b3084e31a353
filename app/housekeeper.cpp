// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/housekeeper.h"

#include "models/domain/log.h"

namespace guiche {

Housekeeper::Housekeeper(Desk &desk, const HousekeeperOptions &options, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_options(options)
    , m_timer(this)
    , m_mailbox(std::make_shared<Mailbox>(this))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Housekeeper::sweep);
}

Housekeeper::~Housekeeper()
{
    m_mailbox->close();
}

Result<> Housekeeper::start()
{
    sweep();
    return {};
}

void Housekeeper::sweep()
{
    const UserSessions &sessions = m_desk.userSessions();
    m_desk.store().writer().submit<qint64>(
        [&sessions, limit = m_options.atOnce](WriteTransaction &tx) { return sessions.sweep(tx, limit); },
        [this, mailbox = m_mailbox](const Result<qint64> &removed) {
            mailbox->post([this, removed] { swept(removed); });
        });
}

void Housekeeper::swept(const Result<qint64> &removed)
{
    if (!removed)
        qCWarning(lcStore).noquote() << "expired user sessions stay for now:" << removed.error().english();
    const bool isMore = removed && *removed >= m_options.atOnce;
    m_timer.start(isMore ? std::chrono::milliseconds(0) : m_options.interval);
}

} // namespace guiche
