// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/asio/basic_stream_socket.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>
#include <boost/intrusive/list.hpp>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>

namespace guiche {

//! A socket without type erasure: its executor is always an api thread's context.
using Socket = boost::asio::basic_stream_socket<boost::asio::ip::tcp, boost::asio::io_context::executor_type>;
using TlsStream = boost::beast::ssl_stream<Socket>;

//! What a connection knows of the listener that accepted it.
struct ListenerInfo
{
    std::string name;
    bool isLoopback = true;
    std::shared_ptr<boost::asio::ssl::context> tls; //!< null: plain
};

//! \brief Counts one connection for as long as it lives; moves with it when HTTP becomes a WebSocket.
class ConnectionSlot final
{
public:
    ConnectionSlot() = default;
    explicit ConnectionSlot(std::atomic<std::size_t> &counter)
        : m_counter(&counter)
    {
        ++*m_counter;
    }
    ~ConnectionSlot()
    {
        if (m_counter != nullptr)
            --*m_counter;
    }
    ConnectionSlot(ConnectionSlot &&other) noexcept
        : m_counter(std::exchange(other.m_counter, nullptr))
    {
    }
    ConnectionSlot &operator=(ConnectionSlot &&other) noexcept
    {
        std::swap(m_counter, other.m_counter);
        return *this;
    }

private:
    std::atomic<std::size_t> *m_counter = nullptr;
};

//! \brief What an api thread knows of each of its connections: how to time it out and how to end it.
class Connection
    : public boost::intrusive::list_base_hook<boost::intrusive::link_mode<boost::intrusive::auto_unlink>>
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    virtual ~Connection() = default;
    //! \brief Called a few times a second: acts on deadlines that have passed.
    virtual void sweep(TimePoint now) = 0;
    //! \brief The server stops: ends after what is open is done.
    virtual void shutDown() = 0;
    //! \brief Closes the socket at once.
    virtual void cut() = 0;
};

using ConnectionList = boost::intrusive::list<Connection, boost::intrusive::constant_time_size<false>>;

} // namespace guiche
