// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/beast/core/flat_buffer.hpp>

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>

#include "network/server/apithread.h"
#include "network/server/bodysink.h"
#include "network/server/connection.h"
#include "network/server/http.h"
#include "network/server/httpconnection.h"
#include "network/server/requestparser.h"

namespace guiche {

//! \brief One HTTP/1.1 connection: reads a request, has it answered, writes the reply, and so on in order.
//! Requests that a client sends ahead (pipelining) wait in its buffer and in the kernel's.
template <class Stream>
class HttpSession final : public Connection, public std::enable_shared_from_this<HttpSession<Stream>>
{
public:
    HttpSession(ApiThread &thread, Stream stream, std::shared_ptr<const ListenerInfo> listener,
                ConnectionSlots places);
    ~HttpSession() override;

    static Task<> run(std::shared_ptr<HttpSession> self);

    void sweep(TimePoint now) override;
    void shutDown() override;
    void cut() override;

private:
    static constexpr bool IsTls = std::is_same_v<Stream, TlsStream>;
    using Error = boost::beast::error_code;

    enum class Phase {
        Handshake,
        Idle,    // between requests, nothing received
        Reading, // a head or a body is incomplete
        Handling,
        Writing,
        Ending, // the last reply is out; waits for the client to close
    };

    enum class HeadResult { Complete, Refused, Gone };

    Socket &socket() { return boost::beast::get_lowest_layer(m_stream); }
    void enter(Phase phase, std::chrono::milliseconds limit);
    void identify();
    void resetRequest();
    bool isUpgrade() const;

    Task<bool> shakeHands();
    Task<HeadResult> readHead();
    //! The status that refuses what the head asks for, or 0. Completes the request.
    int checkHead();
    Task<int> readBody();
    Task<bool> sendContinue();
    Task<Reply> answer();
    //! True when the connection has become a WebSocket, or when it must close.
    Task<bool> upgrade();
    void becomeWebSocket(std::unique_ptr<WebSocketHandler> handler);
    Reply serverError(int status);

    //! False when the connection must close.
    Task<bool> sendReply(Reply reply);
    Task<bool> sendFile(const Reply &reply, const FileBody &file);
    bool trySend(std::string_view head, std::string_view body, std::size_t &sent);
    Task<bool> sendRest(std::string_view head, std::string_view body, std::size_t sent);
    Task<bool> sendAll(std::string_view text);
    void finished(const Reply &reply, int status, std::uint64_t bytes);
    Task<> end();

    ApiThread &m_thread;
    Stream m_stream;
    std::shared_ptr<const ListenerInfo> m_listener;
    ConnectionSlots m_places;
    boost::beast::flat_buffer m_in;
    std::string m_out;
    Request m_request;
    std::string m_methodText;
    std::string m_target;
    std::optional<RequestParser> m_parser;
    BodySink m_sink;
    TimePoint m_started;                     // of the request: its head was complete
    TimePoint m_deadline = TimePoint::max(); // of the phase
    std::size_t m_headBytes = 0;             // parsed so far
    std::uint64_t m_unseenBytes = 0;         // of a body since the deadline was last moved
    Phase m_phase = Phase::Handshake;
    bool m_isLate = false; // the client took too long to send: 408
    bool m_isKeptAlive = true;
    bool m_isWebSocket = false;
    bool m_isCut = false;
};

extern template class HttpSession<Socket>;
extern template class HttpSession<TlsStream>;

} // namespace guiche
