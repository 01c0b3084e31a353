// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/websocket/ssl.hpp>
#include <boost/beast/websocket/stream.hpp>

#include <deque>
#include <memory>
#include <string>

#include "network/server/apithread.h"
#include "network/server/connection.h"
#include "network/server/http.h"
#include "network/server/httpconnection.h"

namespace guiche {

using UpgradeRequest = boost::beast::http::request<boost::beast::http::empty_body>;

//! \brief One open WebSocket (RFC 6455): text frames out, one write in flight, a bounded queue, pings.
template <class Stream>
class WebSocketSession final : public WebSocketConnection,
                               public Connection,
                               public std::enable_shared_from_this<WebSocketSession<Stream>>
{
public:
    WebSocketSession(ApiThread &thread, Stream stream, std::unique_ptr<WebSocketHandler> handler,
                     std::string requestId, ConnectionSlots places);
    ~WebSocketSession() override;

    //! \brief Answers the upgrade, then serves the socket until it is closed. The session stays alive
    //! meanwhile.
    static Task<> run(std::shared_ptr<WebSocketSession> self, UpgradeRequest request);

    void send(std::shared_ptr<const std::string> text) override;
    void close(std::uint16_t code, std::string_view reason) override;
    [[nodiscard]] std::size_t queued() const override { return m_queue.size(); }

    void sweep(TimePoint now) override;
    void shutDown() override;
    void cut() override;

private:
    using Error = boost::beast::error_code;

    Task<> readFrames();
    Task<bool> handle(std::string text);
    void writeNext();
    void written(const Error &error);
    void startClosing();
    void ping(TimePoint now);

    ApiThread &m_thread;
    boost::beast::websocket::stream<Stream, false> m_stream; // false: no permessage-deflate
    std::unique_ptr<WebSocketHandler> m_handler;
    std::string m_requestId;
    ConnectionSlots m_places;
    boost::beast::flat_buffer m_buffer;
    std::deque<std::shared_ptr<const std::string>> m_queue; // the first one is in flight while m_isWriting
    boost::beast::websocket::close_reason m_closeReason;
    TimePoint m_nextPing;
    TimePoint m_closeDeadline = TimePoint::max();
    int m_missedPongs = 0;
    bool m_isOpen = false;
    bool m_isAccepting = true; //!< the answer to the handshake is on its way
    bool m_isStopping = false; //!< closes as soon as the handshake is done
    bool m_isWriting = false;
    bool m_isPinging = false;
    bool m_isClosing = false;         // close() was called: nothing more is queued
    bool m_hasStartedClosing = false; // the closing handshake is under way
};

extern template class WebSocketSession<Socket>;
extern template class WebSocketSession<TlsStream>;

} // namespace guiche
