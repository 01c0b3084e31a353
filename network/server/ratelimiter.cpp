// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/server/ratelimiter.h"

#include <algorithm>
#include <functional>

namespace guiche {

namespace {

std::int64_t secondsUp(TimeMs ms)
{
    return (ms + 999) / 1000;
}

RateDecision decision(const RateRule &rule, bool isAllowed, std::uint32_t used, TimeMs resetAt, TimeMs now)
{
    RateDecision result;
    result.isAllowed = isAllowed;
    result.limit = rule.limit;
    result.remaining = rule.limit - std::min(used, rule.limit);
    result.resetAt = secondsUp(resetAt);
    result.retryAfterSeconds = isAllowed ? 0 : std::max<std::int64_t>(1, secondsUp(resetAt - now));
    return result;
}

TimeMs windowMs(const RateRule &rule)
{
    return std::chrono::milliseconds(rule.window).count();
}

} // namespace

RateLimiter::RateLimiter(const Clock &clock, std::size_t maxKeys)
    : m_clock(clock)
    , m_maxKeysPerShard(std::max<std::size_t>(1, maxKeys / ShardCount))
{
}

RateLimiter::~RateLimiter() = default;

RateDecision RateLimiter::take(const RateRule &rule, std::string_view key)
{
    std::string name;
    name.reserve(rule.name.size() + 1 + key.size());
    name.append(rule.name).append(1, '\n').append(key);
    Shard &shard = m_shards[std::hash<std::string_view>()(name) % ShardCount];

    const std::lock_guard lock(shard.mutex);
    // Read under the lock: a thread that was held up must not bring an older time than its predecessor.
    const TimeMs now = m_clock.now();
    if (const auto found = shard.byKey.find(name); found != shard.byKey.end()) {
        shard.entries.splice(shard.entries.begin(), shard.entries, found->second);
    } else {
        if (shard.entries.size() >= m_maxKeysPerShard) {
            shard.byKey.erase(shard.entries.back().key);
            shard.entries.pop_back();
        }
        shard.entries.push_front(Entry{std::move(name), now, 0, {}});
        shard.byKey.emplace(shard.entries.front().key, shard.entries.begin());
    }
    Entry &entry = shard.entries.front();
    return rule.kind == RateRule::Kind::Fixed ? takeFixed(entry, rule, now) : takeSliding(entry, rule, now);
}

RateDecision RateLimiter::takeFixed(Entry &entry, const RateRule &rule, TimeMs now)
{
    // A clock that was set back starts a new window, too: nobody is locked out until it has caught up.
    if (now >= entry.windowStart + windowMs(rule) || now < entry.windowStart) {
        entry.windowStart = now;
        entry.count = 0;
    }
    const bool isAllowed = entry.count < rule.limit;
    if (isAllowed)
        ++entry.count;
    return decision(rule, isAllowed, entry.count, entry.windowStart + windowMs(rule), now);
}

RateDecision RateLimiter::takeSliding(Entry &entry, const RateRule &rule, TimeMs now)
{
    const TimeMs windowStart = now - windowMs(rule);
    std::erase_if(entry.times, [=](TimeMs time) { return time <= windowStart || time > now; });
    const bool isAllowed = entry.times.size() < rule.limit;
    if (isAllowed)
        entry.times.push_back(now);
    const TimeMs resetAt = entry.times.empty() ? now + windowMs(rule) : entry.times.front() + windowMs(rule);
    return decision(rule, isAllowed, static_cast<std::uint32_t>(entry.times.size()), resetAt, now);
}

std::size_t RateLimiter::keyCount() const
{
    std::size_t count = 0;
    for (const Shard &shard : m_shards) {
        const std::lock_guard lock(shard.mutex);
        count += shard.entries.size();
    }
    return count;
}

} // namespace guiche
