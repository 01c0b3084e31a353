// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace guiche::bench {

struct BenchOptions
{
    QString program;
    QString folder; //!< on the disk that is measured
    std::chrono::milliseconds duration{8000};
    qint64 small = 100'000; //!< conversations
    qint64 large = 1'000'000;
};

//! \brief Durable inbound messages a second through the API channel at 1, 64 and 256 connections, beside what
//! SQLite itself does with the same rows on the same disk.
void benchInbound(const BenchOptions &options);

} // namespace guiche::bench
