// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/live/loadgenerator.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <deque>
#include <optional>

namespace guiche::live {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

void Latencies::add(const Latencies &other)
{
    m_times.insert(m_times.end(), other.m_times.begin(), other.m_times.end());
}

double Latencies::milliseconds(double share) const
{
    if (m_times.empty())
        return 0;
    if (m_sorted != m_times.size()) {
        std::sort(m_times.begin(), m_times.end());
        m_sorted = m_times.size();
    }
    const auto last = m_times.size() - 1;
    const auto index = std::min(last, std::size_t(double(last) * share + 0.5));
    return std::chrono::duration<double, std::milli>(m_times[index]).count();
}

namespace {

// The value of a header field whose lower-case name with ": " is given; empty when it is not there.
std::string_view fieldOf(std::string_view head, std::string_view name)
{
    for (std::size_t at = head.find("\r\n"); at != std::string_view::npos; at = head.find("\r\n", at + 2)) {
        const std::string_view line = head.substr(at + 2);
        if (line.size() < name.size())
            return {};
        const bool isIt = std::equal(name.begin(), name.end(), line.begin(),
                                     [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? b + 32 : b); });
        if (isIt)
            return line.substr(name.size(), line.find("\r\n") - name.size());
    }
    return {};
}

} // namespace

struct LoadGenerator::Private
{
    struct Connection
    {
        explicit Connection(asio::io_context &context)
            : socket(context)
        {
        }
        tcp::socket socket;
        std::string request;
        std::string input;
        std::array<char, 16384> block;
        std::uint64_t index = 0;
        Clock::time_point askedAt;
        bool isBusy = false;
        bool isLost = false;
    };

    explicit Private(Plan p)
        : plan(std::move(p))
        , ticker(context)
    {
    }

    Plan plan;
    asio::io_context context{1};
    asio::steady_timer ticker;
    std::vector<std::unique_ptr<Connection>> connections;
    std::deque<Connection *> idle; // those without a request, when there is a rate
    Outcome outcome;
    Clock::time_point started;
    double due = 0;
    bool isEnding = false;
    std::size_t open = 0;

    bool mayAsk() const
    {
        if (isEnding)
            return false;
        if (plan.count > 0 && outcome.asked >= plan.count)
            return false;
        return plan.duration.count() == 0 || Clock::now() - started < plan.duration;
    }

    void lose(Connection &connection)
    {
        if (connection.isLost)
            return;
        connection.isLost = true;
        ++outcome.lost;
        close(connection);
    }

    void close(Connection &connection)
    {
        error_code ignored;
        connection.socket.close(ignored);
        if (--open == 0)
            ticker.cancel();
    }

    void ask(Connection &connection)
    {
        connection.index = outcome.asked++;
        connection.request = plan.request(connection.index);
        connection.isBusy = true;
        connection.askedAt = Clock::now();
        asio::async_write(connection.socket, asio::buffer(connection.request),
                          [this, &connection](error_code error, std::size_t) {
                              if (error)
                                  lose(connection);
                              else
                                  read(connection);
                          });
    }

    void read(Connection &connection)
    {
        connection.socket.async_read_some(asio::buffer(connection.block),
                                          [this, &connection](error_code error, std::size_t count) {
                                              if (error) {
                                                  lose(connection);
                                                  return;
                                              }
                                              connection.input.append(connection.block.data(), count);
                                              if (!take(connection))
                                                  read(connection);
                                              else
                                                  next(connection);
                                          });
    }

    // True when the whole answer is there; it is then counted and dropped.
    bool take(Connection &connection)
    {
        const std::string_view input = connection.input;
        const std::size_t end = input.find("\r\n\r\n");
        if (end == std::string_view::npos)
            return false;
        const std::string_view head = input.substr(0, end + 2);
        std::size_t length = 0;
        const std::string_view text = fieldOf(head, "content-length: ");
        std::from_chars(text.data(), text.data() + text.size(), length);
        if (input.size() < end + 4 + length)
            return false;

        int status = 0;
        std::from_chars(head.data() + 9, head.data() + std::min<std::size_t>(12, head.size()), status);
        outcome.latencies.add(Clock::now() - connection.askedAt);
        ++outcome.answered;
        if (status < 200 || status > 299) {
            if (outcome.refused++ == 0)
                outcome.firstRefusal = status;
        }
        if (plan.answered)
            plan.answered(connection.index, status, input.substr(end + 4, length));
        connection.input.erase(0, end + 4 + length);
        connection.isBusy = false;
        return true;
    }

    void next(Connection &connection)
    {
        if (!mayAsk())
            close(connection);
        else if (plan.rate > 0)
            idle.push_back(&connection);
        else
            ask(connection);
    }

    // With a rate: every millisecond as many requests as are due go to connections that have none.
    void tick()
    {
        ticker.expires_after(std::chrono::milliseconds(1));
        ticker.async_wait([this](error_code error) {
            if (error)
                return;
            if (!mayAsk()) {
                for (Connection *connection : idle)
                    close(*connection);
                idle.clear();
                return;
            }
            const double elapsed = std::chrono::duration<double>(Clock::now() - started).count();
            while (double(outcome.asked) < elapsed * plan.rate && !idle.empty() && mayAsk()) {
                Connection *connection = idle.front();
                idle.pop_front();
                ask(*connection);
            }
            if (open > 0)
                tick();
        });
    }
};

LoadGenerator::LoadGenerator(Plan plan)
    : d(std::make_unique<Private>(std::move(plan)))
{
}

LoadGenerator::~LoadGenerator() = default;

LoadGenerator::Outcome LoadGenerator::run()
{
    for (int i = 0; i < d->plan.connections; ++i) {
        auto connection = std::make_unique<Private::Connection>(d->context);
        error_code error;
        connection->socket.connect({asio::ip::address_v4::loopback(), d->plan.port}, error);
        if (error) {
            ++d->outcome.lost;
            continue;
        }
        connection->socket.set_option(tcp::no_delay(true), error);
        d->connections.push_back(std::move(connection));
        ++d->open;
    }
    d->started = Clock::now();
    for (const auto &connection : d->connections)
        d->next(*connection);
    if (d->plan.rate > 0)
        d->tick();
    d->context.run();
    d->outcome.took = Clock::now() - d->started;
    return std::move(d->outcome);
}

void LoadGenerator::stop()
{
    asio::post(d->context, [this] { d->isEnding = true; });
}

std::string httpRequest(std::uint16_t port, std::string_view method, std::string_view target,
                        std::string_view token, std::string_view body)
{
    std::string text;
    text.reserve(256 + body.size());
    text.append(method).append(" ").append(target).append(" HTTP/1.1\r\nHost: 127.0.0.1:");
    text.append(std::to_string(port)).append("\r\n");
    if (!token.empty())
        text.append("Authorization: Bearer ").append(token).append("\r\n");
    if (!body.empty()) {
        text.append("Content-Type: application/json\r\nContent-Length: ")
            .append(std::to_string(body.size()))
            .append("\r\n");
    }
    text.append("\r\n").append(body);
    return text;
}

} // namespace guiche::live
