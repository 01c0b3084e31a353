// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <atomic>

namespace guiche {

//! UTC milliseconds since 1970: how the store and every rule count time.
using TimeMs = qint64;

//! \brief Where the time comes from, so that a test can set it. Thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual TimeMs now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] TimeMs now() const override;
};

class ManualClock final : public Clock
{
public:
    explicit ManualClock(TimeMs start)
        : m_now(start)
    {
    }
    [[nodiscard]] TimeMs now() const override { return m_now.load(); }
    void advance(TimeMs ms) { m_now += ms; }

private:
    std::atomic<TimeMs> m_now;
};

//! \brief `2026-02-01T10:00:00.123Z`; milliseconds are left out when they are zero (ISO 8601, UTC).
[[nodiscard]] QString toIso8601(TimeMs time);

//! \brief Reads an ISO 8601 date or date-time; a text without an offset is UTC. nullopt-like: returns -1 when
//! it is not one.
[[nodiscard]] TimeMs fromIso8601(const QString &text);

} // namespace guiche
