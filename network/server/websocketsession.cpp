// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/server/websocketsession.h"

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/stream_traits.hpp>

#include <utility>

#include "models/domain/log.h"

namespace guiche {

namespace asio = boost::asio;
namespace websocket = boost::beast::websocket;

namespace {

constexpr int MaximumMissedPongs = 2;
constexpr std::size_t MaximumReasonBytes = 123; // RFC 6455, section 5.5: 125 with the code

} // namespace

template <class Stream>
WebSocketSession<Stream>::WebSocketSession(ApiThread &thread, Stream stream,
                                           std::unique_ptr<WebSocketHandler> handler, std::string requestId,
                                           ConnectionSlots places)
    : m_thread(thread)
    , m_stream(std::move(stream))
    , m_handler(std::move(handler))
    , m_requestId(std::move(requestId))
    , m_places(std::move(places))
    , m_nextPing(std::chrono::steady_clock::now() + thread.limits().ping)
{
}

template <class Stream> WebSocketSession<Stream>::~WebSocketSession() = default;

template <class Stream>
Task<> WebSocketSession<Stream>::run(std::shared_ptr<WebSocketSession> self, UpgradeRequest request)
{
    auto &stream = self->m_stream;
    const ServerLimits &limits = self->m_thread.limits();
    websocket::stream_base::timeout timeouts{};
    timeouts.handshake_timeout =
        limits.closing; // also for a client that does not close after the close frames
    timeouts.idle_timeout = websocket::stream_base::none(); // our own pings find who is gone
    timeouts.keep_alive_pings = false;
    stream.set_option(timeouts);
    stream.set_option(websocket::stream_base::decorator(
        [id = self->m_requestId](websocket::response_type &response) { response.set("X-Request-Id", id); }));
    stream.read_message_max(limits.webSocketMessageBytes);
    stream.auto_fragment(false);
    stream.text(true);
    stream.control_callback([session = self.get()](websocket::frame_type, boost::beast::string_view) {
        session->m_missedPongs = 0;
    });

    self->m_thread.add(*self);
    Error error;
    co_await stream.async_accept(request, asio::redirect_error(asio::use_awaitable, error));
    self->m_isAccepting = false;
    if (error)
        co_return;
    self->m_isOpen = true;
    self->m_thread.parts().metrics.webSocketOpened();
    try {
        self->m_handler->opened(self);
    } catch (const std::exception &e) {
        qCCritical(lcWs, "%s: opening failed: %s", self->m_requestId.c_str(), e.what());
        self->close(websocket::close_code::internal_error, "internal error");
    }
    if (self->m_isStopping)
        self->shutDown();
    co_await self->readFrames();
    self->m_isOpen = false;
    self->m_thread.parts().metrics.webSocketClosed();
    try {
        self->m_handler->closed();
    } catch (const std::exception &e) {
        qCCritical(lcWs, "%s: closing failed: %s", self->m_requestId.c_str(), e.what());
    }
    self->m_handler.reset();
    self->m_queue.clear();
    self->cut();
}

template <class Stream> Task<> WebSocketSession<Stream>::readFrames()
{
    for (;;) {
        Error error;
        co_await m_stream.async_read(m_buffer, asio::redirect_error(asio::use_awaitable, error));
        if (error)
            co_return; // closed by either side, or a breach of the protocol that Beast has answered (1002,
                       // 1007, 1009)
        m_missedPongs = 0;
        if (!m_isClosing) {
            // Binary frames too: some clients send their JSON in them, and what is none gets the handler's
            // error.
            const auto data = m_buffer.data();
            std::string text(static_cast<const char *>(data.data()), data.size());
            const bool isFine = co_await handle(std::move(text));
            if (!isFine)
                close(websocket::close_code::internal_error, "internal error");
        }
        m_buffer.consume(m_buffer.size());
    }
}

template <class Stream> Task<bool> WebSocketSession<Stream>::handle(std::string text)
{
    try {
        co_await m_handler->received(std::move(text));
        co_return true;
    } catch (const std::exception &e) {
        qCCritical(lcWs, "%s: a frame could not be handled: %s", m_requestId.c_str(), e.what());
    }
    co_return false;
}

template <class Stream> void WebSocketSession<Stream>::send(std::shared_ptr<const std::string> text)
{
    if (!m_isOpen || m_isClosing)
        return;
    if (m_queue.size() >= m_thread.limits().webSocketQueue) {
        qCInfo(lcWs, "%s: closed: too slow, %zu frames wait", m_requestId.c_str(), m_queue.size());
        // What waits is dropped: the client resumes by `seq`. The frame in flight must stay until it is
        // written.
        m_queue.resize(m_isWriting ? 1 : 0);
        close(websocket::close_code::try_again_later, "too slow");
        return;
    }
    m_queue.push_back(std::move(text));
    if (!m_isWriting)
        writeNext();
}

template <class Stream> void WebSocketSession<Stream>::writeNext()
{
    m_isWriting = true;
    m_stream.async_write(asio::buffer(*m_queue.front()),
                         [self = this->shared_from_this(),
                          text = m_queue.front()](const Error &error, std::size_t) { self->written(error); });
}

template <class Stream> void WebSocketSession<Stream>::written(const Error &error)
{
    m_isWriting = false;
    if (error || m_queue.empty()) {
        m_queue.clear();
        cut();
        return;
    }
    m_queue.pop_front();
    if (!m_queue.empty())
        writeNext();
    else if (m_isClosing)
        startClosing();
}

template <class Stream> void WebSocketSession<Stream>::close(std::uint16_t code, std::string_view reason)
{
    if (m_isClosing || !m_isOpen)
        return;
    m_isClosing = true;
    m_closeReason.code = code;
    reason = reason.substr(0, MaximumReasonBytes);
    m_closeReason.reason = boost::beast::string_view(reason.data(), reason.size());
    m_closeDeadline = std::chrono::steady_clock::now() + m_thread.limits().closing;
    if (!m_isWriting)
        startClosing();
}

template <class Stream> void WebSocketSession<Stream>::startClosing()
{
    if (m_hasStartedClosing)
        return;
    m_hasStartedClosing = true;
    m_stream.async_close(m_closeReason, [self = this->shared_from_this()](const Error &) { self->cut(); });
}

template <class Stream> void WebSocketSession<Stream>::sweep(TimePoint now)
{
    if (now >= m_closeDeadline)
        cut();
    else if (m_isOpen && !m_isClosing && now >= m_nextPing)
        ping(now);
}

template <class Stream> void WebSocketSession<Stream>::ping(TimePoint now)
{
    m_nextPing = now + m_thread.limits().ping;
    if (m_missedPongs >= MaximumMissedPongs) {
        qCInfo(lcWs, "%s: closed: %d pings without an answer", m_requestId.c_str(), m_missedPongs);
        cut();
        return;
    }
    ++m_missedPongs;
    if (m_isPinging)
        return; // the last one still waits behind a frame in flight
    m_isPinging = true;
    m_stream.async_ping({}, [self = this->shared_from_this()](const Error &) { self->m_isPinging = false; });
}

template <class Stream> void WebSocketSession<Stream>::shutDown()
{
    if (m_isOpen)
        close(websocket::close_code::going_away, "the server stops");
    else if (m_isAccepting)
        m_isStopping = true; // the client may have its 101 already: it is told properly
    else
        cut();
}

template <class Stream> void WebSocketSession<Stream>::cut()
{
    Error ignored;
    boost::beast::get_lowest_layer(m_stream).close(ignored);
}

template class WebSocketSession<Socket>;
template class WebSocketSession<TlsStream>;

} // namespace guiche
