// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <mutex>
#include <unordered_map>

namespace guiche {

//! \brief Which people have an open socket: what tells a visitor that a message has reached somebody's
//! screen. Thread-safe.
class Presence final
{
public:
    void enter(qint64 organizationId, qint64 userId);
    void leave(qint64 organizationId, qint64 userId);
    [[nodiscard]] bool isHere(qint64 organizationId, qint64 userId) const;
    [[nodiscard]] bool isAnybodyHere(qint64 organizationId) const;

private:
    mutable std::mutex m_mutex;                                            // guards the map
    std::unordered_map<qint64, std::unordered_map<qint64, int>> m_sockets; // organization → user → sockets
};

} // namespace guiche
