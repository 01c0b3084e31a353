// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace guiche::live {

//! \brief Sorted times, and what is asked of them.
class Latencies
{
public:
    void add(std::chrono::nanoseconds time) { m_times.push_back(time); }
    void add(const Latencies &other);
    [[nodiscard]] std::size_t count() const { return m_times.size(); }
    //! \brief `share` 0.5 is the median, 1.0 the longest. In milliseconds; 0 when there are none.
    [[nodiscard]] double milliseconds(double share) const;

private:
    mutable std::vector<std::chrono::nanoseconds> m_times;
    mutable std::size_t m_sorted = 0;
};

//! \brief Many keep-alive connections that ask as fast as they are answered, or at a given rate.
//!
//! Light on the processor, because it shares it with the program that it measures: one thread, requests
//! written from strings as they come, and of an answer only the status and the length are read.
class LoadGenerator final
{
public:
    using Clock = std::chrono::steady_clock;

    struct Plan
    {
        std::uint16_t port = 0;
        int connections = 64;
        //! Requests a second over all connections; 0: each connection asks again as soon as it is answered.
        double rate = 0;
        std::chrono::milliseconds duration{0}; //!< 0: until `count` or a lost connection
        std::uint64_t count = 0;               //!< stop after so many requests; 0: no bound
        //! The whole request, head and body, number `index`. Called on the thread of `run`.
        std::function<std::string(std::uint64_t index)> request;
        //! Called for each answer; `body` is valid during the call only.
        std::function<void(std::uint64_t index, int status, std::string_view body)> answered = {};
    };

    struct Outcome
    {
        std::uint64_t asked = 0;
        std::uint64_t answered = 0;
        std::uint64_t refused = 0; //!< answers that are not 2xx (304 included)
        int firstRefusal = 0;      //!< status of the first of them
        std::uint64_t lost = 0;    //!< connections that broke
        std::chrono::duration<double> took{0};
        Latencies latencies;
        [[nodiscard]] double perSecond() const
        {
            return took.count() > 0 ? double(answered) / took.count() : 0;
        }
    };

    explicit LoadGenerator(Plan plan);
    ~LoadGenerator();
    LoadGenerator(const LoadGenerator &) = delete;
    LoadGenerator &operator=(const LoadGenerator &) = delete;

    //! \brief Runs the plan on the calling thread. Ends early when every connection is lost.
    [[nodiscard]] Outcome run();
    //! \brief Ends `run` soon. Thread-safe.
    void stop();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

//! \brief A request as text, with the fields that every one needs.
[[nodiscard]] std::string httpRequest(std::uint16_t port, std::string_view method, std::string_view target,
                                      std::string_view token, std::string_view body = {});

} // namespace guiche::live
