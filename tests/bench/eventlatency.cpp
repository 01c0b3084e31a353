// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/eventlatency.h"

#include <QDir>

#include <boost/asio/connect.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/websocket.hpp>

#include <atomic>
#include <charconv>
#include <thread>

#include "tests/bench/report.h"
#include "tests/support/live/deskprocess.h"
#include "tests/support/live/httpclient.h"
#include "tests/support/live/loadgenerator.h"

namespace guiche::bench {

using namespace Qt::StringLiterals;
using namespace guiche::live;
namespace asio = boost::asio;
namespace websocket = boost::beast::websocket;
using asio::ip::tcp;

namespace {

using Time = std::chrono::steady_clock::time_point;

constexpr double Rate = 1000;

// Follows the desk's events on a thread of its own and notes when message number n arrived.
class Follower
{
public:
    Follower(std::uint16_t port, const std::string &token, std::size_t capacity)
        : m_arrived(capacity)
        , m_stream(m_context)
    {
        m_stream.next_layer().connect({asio::ip::address_v4::loopback(), port});
        m_stream.next_layer().set_option(tcp::no_delay(true));
        m_stream.handshake("127.0.0.1:" + std::to_string(port), "/ws/chat?token=" + token);
        m_stream.write(
            asio::buffer(std::string(R"({"type":"subscribe","topics":["conversations","queue"]})")));
        m_thread = std::thread([this] { follow(); });
    }

    ~Follower()
    {
        boost::system::error_code ignored;
        m_stream.next_layer().shutdown(tcp::socket::shutdown_both, ignored);
        m_thread.join();
    }

    [[nodiscard]] std::size_t count() const { return m_count; }
    //! Only after nothing more arrives.
    [[nodiscard]] Time arrived(std::size_t number) const { return m_arrived[number]; }

private:
    void follow()
    {
        static constexpr std::string_view Mark = "latency-";
        boost::beast::flat_buffer buffer;
        boost::system::error_code error;
        while (true) {
            m_stream.read(buffer, error);
            if (error)
                return;
            const Time now = std::chrono::steady_clock::now();
            const std::string_view frame(static_cast<const char *>(buffer.data().data()), buffer.size());
            if (frame.find("\"new_message\"") != std::string_view::npos) {
                const std::size_t at = frame.find(Mark);
                std::size_t number = 0;
                if (at != std::string_view::npos) {
                    std::from_chars(frame.data() + at + Mark.size(), frame.data() + frame.size(), number);
                    if (number < m_arrived.size() && m_arrived[number] == Time()) {
                        m_arrived[number] = now;
                        ++m_count;
                    }
                }
            }
            buffer.consume(buffer.size());
        }
    }

    asio::io_context m_context;
    std::vector<Time> m_arrived;
    std::atomic<std::size_t> m_count{0};
    websocket::stream<tcp::socket> m_stream;
    std::thread m_thread;
};

} // namespace

void benchEventLatency(const BenchOptions &options)
{
    section(
        u"From an inbound message to its event at a WebSocket client, 1,000 messages a second, 64 connections"_s);
    DeskProcess desk({.program = options.program,
                      .dataDir = QDir(options.folder).filePath(u"latency"_s),
                      .arguments = {u"--rate-limits"_s, u"off"_s}});
    if (!desk.start()) {
        note(desk.failure());
        return;
    }
    const Company company = foundCompany(desk.port());
    if (!company.failure.isEmpty()) {
        note(company.failure);
        return;
    }
    const std::string key = company.apiKey.toStdString();
    const auto capacity =
        std::size_t(Rate * std::chrono::duration<double>(options.duration).count() * 1.1 + 1000);
    std::vector<Time> sent(capacity);
    std::vector<Time> answered(capacity);
    LoadGenerator::Outcome outcome;
    try {
        Follower follower(desk.port(), company.token.toStdString(), capacity);
        outcome =
            LoadGenerator(
                {.port = desk.port(),
                 .connections = 64,
                 .rate = Rate,
                 .duration = options.duration,
                 .count = capacity,
                 .request =
                     [&](std::uint64_t index) {
                         sent[index] = std::chrono::steady_clock::now();
                         const std::string number = std::to_string(index);
                         return httpRequest(desk.port(), "POST", "/api/v1/channels/api/messages", key,
                                            R"({"customer_id":"customer-)" + std::to_string(index % 500) +
                                                R"(","content":"latency-)" + number +
                                                R"(","external_id":"latency-)" + number + R"("})");
                     },
                 .answered = [&](std::uint64_t index, int,
                                 std::string_view) { answered[index] = std::chrono::steady_clock::now(); }})
                .run();
        for (int i = 0; i < 500 && follower.count() < outcome.answered; ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds(10));

        Latencies sinceSent;
        Latencies sinceAnswered;
        for (std::size_t i = 0; i < outcome.asked; ++i) {
            if (follower.arrived(i) == Time())
                continue;
            sinceSent.add(follower.arrived(i) - sent[i]);
            sinceAnswered.add(std::max(std::chrono::nanoseconds(0),
                                       std::chrono::nanoseconds(follower.arrived(i) - answered[i])));
        }
        const auto tell = [](const QString &what, const Latencies &times) {
            line(what, times.milliseconds(0.99), u"ms p99"_s,
                 u"p50 %1 ms, longest %2 ms"_s.arg(times.milliseconds(0.5), 0, 'f', 2)
                     .arg(times.milliseconds(1), 0, 'f', 1));
        };
        tell(u"answered to the sender → received by the client"_s, sinceAnswered);
        tell(u"asked by the sender → received by the client"_s, sinceSent);
        line(u"messages sent"_s, outcome.perSecond(), u"/s"_s,
             u"%1 answered, %2 refused, %3 events received"_s.arg(outcome.answered)
                 .arg(outcome.refused)
                 .arg(follower.count()));
    } catch (const std::exception &error) {
        note(u"the WebSocket failed: "_s + QString::fromLocal8Bit(error.what()));
    }
    (void)desk.stop();
}

} // namespace guiche::bench
