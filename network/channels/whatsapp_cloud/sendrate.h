// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include <algorithm>

#include "models/domain/clock.h"

namespace guiche {

//! \brief How many messages a second each number may send: a bucket that holds one second's worth.
class SendRate final
{
public:
    //! \brief True: one may go now, and is counted.
    [[nodiscard]] bool take(qint64 sessionKey, int perSecond, TimeMs now)
    {
        if (!m_buckets.contains(sessionKey))
            m_buckets.insert(sessionKey, {double(perSecond), now});
        Bucket &bucket = m_buckets[sessionKey];
        const double gained = double(std::max<TimeMs>(now - bucket.at, 0)) * perSecond / 1000;
        bucket = {std::min<double>(bucket.tokens + gained, perSecond), now};
        if (bucket.tokens < 1)
            return false;
        bucket.tokens -= 1;
        return true;
    }

private:
    struct Bucket
    {
        double tokens = 0;
        TimeMs at = 0;
    };
    QHash<qint64, Bucket> m_buckets;
};

} // namespace guiche
