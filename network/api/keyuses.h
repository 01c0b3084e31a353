// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <mutex>

#include "models/domain/clock.h"
#include "models/domain/role.h"
#include "models/store/writer.h"

namespace guiche {

//! \brief Notes in the store when API keys and sign-ins are used: at most once a minute for each key, once in
//! five for each sign-in, so that reading does not become writing. Thread-safe; never waits for the store.
class KeyUses final
{
public:
    //! The writer and the clock must outlive it.
    KeyUses(Writer &writer, const Clock &clock);

    //! \brief The caller has been let in. Does nothing for the environment's key.
    void note(const Principal &who) const;

private:
    Writer &m_writer;
    const Clock &m_clock;
    mutable std::mutex m_mutex; // guards m_noted
    mutable QHash<QString, TimeMs> m_noted;
};

} // namespace guiche
