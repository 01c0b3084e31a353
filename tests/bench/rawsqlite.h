// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace guiche::bench {

//! \brief What the desk wrote for one inbound message, to give the raw limit the same work.
struct RowShape
{
    double eventsPerMessage = 1;
    int eventBytes = 400;
    int messageBytes = 60;
};

//! \brief The shape that the rows of a desk's database have on average.
[[nodiscard]] RowShape shapeOf(const QString &databaseFile);

//! \brief Messages a second that SQLite itself writes durably with these rows, `group` in each transaction:
//! one thread, prepared statements, nothing else. Throws std::runtime_error.
[[nodiscard]] double rawMessagesPerSecond(const QString &folder, const RowShape &shape, int group,
                                          std::chrono::milliseconds duration);

} // namespace guiche::bench
