// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>

namespace guiche {

//! \brief One line of the request log. Never a body, never a header, never a secret.
struct RequestRecord
{
    std::string_view requestId;
    std::string_view listener;
    std::string_view remoteAddress;
    std::string_view method;
    std::string_view path;
    std::string_view query; //!< as sent; the log masks the values of secrets
    std::string_view caller;
    int status = 0;
    std::uint64_t bytes = 0; //!< of the reply's body
    std::chrono::microseconds duration{0};
};

//! \brief The query with the values of `token`, `key`, `password`, `code`, `secret`, `signature` … masked by
//! `***`.
[[nodiscard]] std::string maskedQuery(std::string_view query);

//! \brief Writes one line per request to a file descriptor (standard error), from its own thread, so that a
//! slow terminal never holds up an answer. When 8 MiB wait, lines are dropped and their number is told.
//! Thread-safe.
class RequestLog final
{
public:
    enum class Format { Off, Text, Json };

    explicit RequestLog(Format format = Format::Text, int fileDescriptor = 2);
    ~RequestLog(); //!< writes what waits
    RequestLog(const RequestLog &) = delete;
    RequestLog &operator=(const RequestLog &) = delete;

    void write(const RequestRecord &record);
    //! \brief Returns when everything written before is out. For tests and orderly ends.
    void flush();

private:
    void run();

    const Format m_format;
    const int m_fileDescriptor;
    std::mutex m_mutex; // guards what follows
    std::condition_variable m_wakeUp;
    std::condition_variable m_written;
    std::string m_pending;
    std::uint64_t m_dropped = 0;
    bool m_isWriting = false;
    bool m_isFlushing = false;
    bool m_isStopping = false;
    std::jthread m_thread;
};

} // namespace guiche
