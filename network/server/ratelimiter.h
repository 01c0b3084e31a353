// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <list>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "models/domain/clock.h"

namespace guiche {

//! \brief One line of the table of limits. `name` separates the counts of different rules for the same key.
struct RateRule
{
    enum class Kind {
        Fixed,   //!< a window starts with a key's first request and is then full or not
        Sliding, //!< never more than `limit` in any span of `window`; remembers each time, so for small
                 //!< limits
    };
    std::string name;
    std::uint32_t limit = 100;
    std::chrono::seconds window{60};
    Kind kind = Kind::Fixed;
};

//! \brief What the headers `X-RateLimit-*` and `Retry-After` say.
struct RateDecision
{
    bool isAllowed = true;
    std::uint32_t limit = 0;
    std::uint32_t remaining = 0;
    std::int64_t resetAt =
        0; //!< Unix seconds, rounded up: when the count starts anew (sliding: next free slot)
    std::int64_t retryAfterSeconds = 0; //!< at least 1 when refused, else 0
};

//! \brief Counts requests by key. Thread-safe; the least recently seen keys are forgotten beyond `maxKeys`.
class RateLimiter final
{
public:
    explicit RateLimiter(const Clock &clock, std::size_t maxKeys = 65'536);
    ~RateLimiter();
    RateLimiter(const RateLimiter &) = delete;
    RateLimiter &operator=(const RateLimiter &) = delete;

    //! \brief Counts one request of `key` under `rule` and says whether it may go on. A refused one is not
    //! counted.
    [[nodiscard]] RateDecision take(const RateRule &rule, std::string_view key);

    //! \brief Keys remembered now.
    [[nodiscard]] std::size_t keyCount() const;

private:
    struct Entry
    {
        std::string key;
        TimeMs windowStart = 0;
        std::uint32_t count = 0;
        std::vector<TimeMs>
            times; // sliding: of the requests within the window, oldest first; at most `limit`
    };
    struct Shard
    {
        mutable std::mutex mutex; // guards both
        std::list<Entry> entries; // most recently seen first
        std::unordered_map<std::string_view, std::list<Entry>::iterator> byKey;
    };
    static constexpr std::size_t ShardCount = 16;

    static RateDecision takeFixed(Entry &entry, const RateRule &rule, TimeMs now);
    static RateDecision takeSliding(Entry &entry, const RateRule &rule, TimeMs now);

    const Clock &m_clock;
    std::size_t m_maxKeysPerShard;
    std::array<Shard, ShardCount> m_shards;
};

} // namespace guiche
