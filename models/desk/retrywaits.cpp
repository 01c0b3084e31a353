// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/retrywaits.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace guiche {

namespace {

constexpr TimeMs Second = 1000;
constexpr TimeMs Minute = 60 * Second;
constexpr TimeMs Hour = 60 * Minute;
constexpr std::array<TimeMs, RetryCount> Waits{5 * Second, 30 * Second, 5 * Minute, 30 * Minute, 2 * Hour,
                                               5 * Hour,   10 * Hour,   14 * Hour,  20 * Hour,   24 * Hour};

} // namespace

TimeMs retryWait(int failures, qint64 retryAfterSeconds)
{
    const int step = std::clamp(failures, 1, RetryCount);
    const TimeMs wait = Waits.at(static_cast<std::size_t>(step - 1));
    const double jitter = QRandomGenerator::global()->bounded(static_cast<double>(wait) / 10);
    const TimeMs asked = std::min(std::clamp<qint64>(retryAfterSeconds, 0, 24 * 3600) * Second, 24 * Hour);
    return std::max(wait + static_cast<TimeMs>(jitter), asked);
}

} // namespace guiche
