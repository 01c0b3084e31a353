// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/api/keyuses.h"

#include "models/desk/apikeys.h"
#include "models/desk/signins.h"
#include "models/domain/log.h"

namespace guiche {

namespace {

constexpr TimeMs IntervalMs = 60'000;
constexpr TimeMs SignInIntervalMs = 5 * 60'000;
constexpr qsizetype MostKept = 10'000; // keys that are gone stay in the table until it is this long

} // namespace

KeyUses::KeyUses(Writer &writer, const Clock &clock)
    : m_writer(writer)
    , m_clock(clock)
{
}

void KeyUses::note(const Principal &who) const
{
    if ((who.kind != Principal::Kind::Program && !who.isPerson()) || who.credential.isEmpty())
        return;
    const TimeMs now = m_clock.now();
    {
        const std::lock_guard lock(m_mutex);
        if (const auto noted = m_noted.constFind(who.credential);
            noted != m_noted.constEnd() && now - *noted < (who.isPerson() ? SignInIntervalMs : IntervalMs))
            return;
        if (m_noted.size() >= MostKept)
            m_noted.clear();
        m_noted[who.credential] = now;
    }
    // The environment's key has no row: nothing is changed then.
    const bool isPerson = who.isPerson();
    m_writer.submit(
        [id = who.credential, isPerson](WriteTransaction &tx) {
            return isPerson ? SignIns::noteUse(tx, id) : ApiKeys::noteUse(tx, id);
        },
        [](const Result<> &noted) {
            if (!noted)
                qCWarning(lcApi).noquote()
                    << "the use of a key or a sign-in was not noted:" << noted.error().english();
        });
}

} // namespace guiche
