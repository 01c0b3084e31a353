// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/livesessions.h"

namespace guiche {

namespace {

template <class Code>
std::optional<Code> current(const QHash<QString, Code> &codes, const QString &sessionId, TimeMs now)
{
    const auto found = codes.constFind(sessionId);
    return found == codes.constEnd() || found->expiresAt <= now ? std::nullopt : std::optional(*found);
}

} // namespace

LiveSessions::LiveSessions(const Clock &clock)
    : m_clock(clock)
{
}

void LiveSessions::setQr(const QString &sessionId, const QrCode &code)
{
    const std::lock_guard lock(m_mutex);
    m_codes[sessionId] = code;
}

std::optional<QrCode> LiveSessions::qr(const QString &sessionId) const
{
    const std::lock_guard lock(m_mutex);
    return current(m_codes, sessionId, m_clock.now());
}

void LiveSessions::clearQr(const QString &sessionId)
{
    const std::lock_guard lock(m_mutex);
    m_codes.remove(sessionId);
}

void LiveSessions::setPairingCode(const QString &sessionId, const PairingCode &code)
{
    const std::lock_guard lock(m_mutex);
    m_pairingCodes[sessionId] = code;
}

std::optional<PairingCode> LiveSessions::pairingCode(const QString &sessionId) const
{
    const std::lock_guard lock(m_mutex);
    return current(m_pairingCodes, sessionId, m_clock.now());
}

void LiveSessions::clear(const QString &sessionId)
{
    const std::lock_guard lock(m_mutex);
    m_codes.remove(sessionId);
    m_pairingCodes.remove(sessionId);
}

} // namespace guiche
