// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/realtime/presence.h"

namespace guiche {

void Presence::enter(qint64 organizationId, qint64 userId)
{
    const std::scoped_lock lock(m_mutex);
    ++m_sockets[organizationId][userId];
}

void Presence::leave(qint64 organizationId, qint64 userId)
{
    const std::scoped_lock lock(m_mutex);
    const auto organization = m_sockets.find(organizationId);
    if (organization == m_sockets.end())
        return;
    const auto user = organization->second.find(userId);
    if (user != organization->second.end() && --user->second <= 0)
        organization->second.erase(user);
    if (organization->second.empty())
        m_sockets.erase(organization);
}

bool Presence::isHere(qint64 organizationId, qint64 userId) const
{
    const std::scoped_lock lock(m_mutex);
    const auto organization = m_sockets.find(organizationId);
    return organization != m_sockets.end() && organization->second.contains(userId);
}

bool Presence::isAnybodyHere(qint64 organizationId) const
{
    const std::scoped_lock lock(m_mutex);
    return m_sockets.contains(organizationId);
}

} // namespace guiche
