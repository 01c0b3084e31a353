// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/server/httpsession.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/stream_traits.hpp>

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

#include "models/domain/log.h"
#include "network/server/websocketsession.h"

namespace guiche {

namespace asio = boost::asio;

namespace {

constexpr std::size_t DrainBytes = 64 * 1024;
constexpr std::size_t KeptCapacityBytes = 64 * 1024; // of a buffer, between requests
constexpr std::size_t KeptBufferBytes = 16 * 1024;
constexpr std::size_t WebSocketKeyBytes = 24; // base64 of 16 bytes

//! Forgets a text that may hold secrets: a connection that is kept open would keep them.
void shrink(std::string &text)
{
    ::explicit_bzero(text.data(), text.size());
    if (text.capacity() > KeptCapacityBytes)
        std::string().swap(text);
    else
        text.clear();
}

} // namespace

template <class Stream>
HttpSession<Stream>::HttpSession(ApiThread &thread, Stream stream,
                                 std::shared_ptr<const ListenerInfo> listener, ConnectionSlots places)
    : m_thread(thread)
    , m_stream(std::move(stream))
    , m_listener(std::move(listener))
    , m_places(std::move(places))
    , m_sink(thread.parts().options.tempDirectory)
{
}

template <class Stream> HttpSession<Stream>::~HttpSession() = default;

template <class Stream> void HttpSession<Stream>::enter(Phase phase, std::chrono::milliseconds limit)
{
    m_phase = phase;
    m_deadline = std::chrono::steady_clock::now() + limit;
}

template <class Stream> void HttpSession<Stream>::sweep(TimePoint now)
{
    if (now < m_deadline)
        return;
    m_deadline = TimePoint::max();
    if (m_phase == Phase::Reading) {
        m_isLate = true; // the coroutine answers 408 when its read ends, cancelled or not
        Error ignored;
        socket().cancel(ignored);
    } else {
        cut();
    }
}

template <class Stream> void HttpSession<Stream>::shutDown()
{
    if (m_phase == Phase::Idle || m_phase == Phase::Handshake || m_phase == Phase::Ending)
        cut();
}

template <class Stream> void HttpSession<Stream>::cut()
{
    if (m_isWebSocket)
        return;
    m_isCut = true;
    Error ignored;
    socket().close(ignored);
}

//! What all requests of the connection have in common.
template <class Stream> void HttpSession<Stream>::identify()
{
    Error ignored;
    const auto remote = socket().remote_endpoint(ignored);
    const auto local = socket().local_endpoint(ignored);
    m_request.remoteAddress = remote.address().to_string();
    m_request.localAddress = local.address().to_string();
    m_request.localPort = local.port();
    m_request.listener = m_listener->name;
    m_request.isLoopbackListener = m_listener->isLoopback;
    m_request.isSecure = IsTls;
}

template <class Stream> void HttpSession<Stream>::resetRequest()
{
    m_sink.reset();
    m_request.method = Method::Get;
    m_request.path = "/";
    m_request.query.clear();
    m_request.headers.clear();
    shrink(m_request.body);
    m_request.bodyFile.clear();
    m_request.requestId.clear();
    m_request.caller.clear();
    m_methodText.clear();
    m_target.clear();
    shrink(m_out);
    if (m_in.size() == 0 && m_in.capacity() > KeptBufferBytes)
        m_in.shrink_to_fit();
    if (m_in.size() == 0) {
        const auto used = m_in.prepare(m_in.capacity());
        ::explicit_bzero(used.data(), used.size());
    }
    m_headBytes = 0;
    m_isLate = false;
    m_isKeptAlive = true;
    m_parser.emplace(m_request, m_methodText, m_target);
    m_parser->header_limit(m_thread.limits().headerBytes);
}

template <class Stream> Task<> HttpSession<Stream>::run(std::shared_ptr<HttpSession> self)
{
    self->m_thread.add(*self);
    self->identify();
    bool isGood = co_await self->shakeHands();
    while (isGood) {
        self->resetRequest();
        const HeadResult head = co_await self->readHead();
        if (head == HeadResult::Gone)
            co_return;
        if (head == HeadResult::Refused)
            break;
        if (self->isUpgrade()) {
            const bool isDone = co_await self->upgrade();
            if (self->m_isWebSocket)
                co_return;
            isGood = !isDone;
            continue;
        }
        int refusal = 0;
        if (!self->m_parser->is_done()) {
            refusal = co_await self->readBody();
            if (refusal < 0)
                co_return;
        }
        Reply reply; // not from a conditional expression: GCC 12 destroys the temporary of a co_await in one
                     // twice
        if (refusal == 0)
            reply = co_await self->answer();
        else
            reply = self->serverError(refusal);
        isGood = co_await self->sendReply(std::move(reply));
    }
    if (!self->m_isCut)
        co_await self->end();
}

template <class Stream> Task<bool> HttpSession<Stream>::shakeHands()
{
    enter(Phase::Handshake, m_thread.limits().handshake);
    if constexpr (IsTls) {
        Error error;
        co_await m_stream.async_handshake(asio::ssl::stream_base::server,
                                          asio::redirect_error(asio::use_awaitable, error));
        if (error) {
            cut();
            co_return false;
        }
    } else {
        Error ignored;
        m_stream.non_blocking(true, ignored); // for trySend
    }
    co_return true;
}

template <class Stream> Task<Reply> HttpSession<Stream>::answer()
{
    m_phase = Phase::Handling;
    m_deadline = TimePoint::max();
    try {
        co_return co_await m_thread.parts().application.handle(m_request, m_thread.state());
    } catch (const std::exception &e) {
        qCCritical(lcHttp, "%s: %s %s failed: %s", m_request.requestId.c_str(), m_methodText.c_str(),
                   m_request.path.c_str(), e.what());
    } catch (...) {
        qCCritical(lcHttp, "%s: %s %s failed", m_request.requestId.c_str(), m_methodText.c_str(),
                   m_request.path.c_str());
    }
    co_return serverError(500);
}

template <class Stream> Reply HttpSession<Stream>::serverError(int status)
{
    if (m_request.requestId.empty())
        m_request.requestId = m_thread.newRequestId();
    Reply reply;
    try {
        reply = m_thread.parts().application.serverError(status, m_request);
    } catch (const std::exception &e) {
        qCCritical(lcHttp, "%s: no error body: %s", m_request.requestId.c_str(), e.what());
    }
    reply.status = status;
    return reply;
}

template <class Stream> bool HttpSession<Stream>::isUpgrade() const
{
    return m_request.method == Method::Get && m_parser->isHttp11() && m_parser->is_done() &&
           m_request.headers.hasToken("Connection", "upgrade") &&
           m_request.headers.hasToken("Upgrade", "websocket");
}

template <class Stream> Task<bool> HttpSession<Stream>::upgrade()
{
    Reply reply;
    const bool isWellFormed = m_request.headers.value("Sec-WebSocket-Key").size() == WebSocketKeyBytes &&
                              m_in.size() == 0; // frames may follow the 101, never come before it
    if (m_request.headers.value("Sec-WebSocket-Version") != "13") {
        reply = serverError(426);
        reply.headers.set("Sec-WebSocket-Version", "13");
    } else if (!isWellFormed) {
        reply = serverError(400);
        m_isKeptAlive = false;
    } else {
        m_phase = Phase::Handling;
        m_deadline = TimePoint::max();
        try {
            auto result = co_await m_thread.parts().application.upgrade(m_request, m_thread.state());
            if (std::holds_alternative<Reply>(result)) {
                reply = std::get<Reply>(std::move(result));
            } else if (m_thread.isStopping()) {
                reply = serverError(503);
                m_isKeptAlive = false;
            } else {
                becomeWebSocket(std::get<std::unique_ptr<WebSocketHandler>>(std::move(result)));
                co_return true;
            }
        } catch (const std::exception &e) {
            qCCritical(lcHttp, "%s: upgrade of %s failed: %s", m_request.requestId.c_str(),
                       m_request.path.c_str(), e.what());
            reply = serverError(500);
        }
    }
    const bool isGood = co_await sendReply(std::move(reply));
    co_return !isGood;
}

template <class Stream> void HttpSession<Stream>::becomeWebSocket(std::unique_ptr<WebSocketHandler> handler)
{
    UpgradeRequest request(boost::beast::http::verb::get, "/", 11);
    for (const auto &[name, value] : m_request.headers.all())
        request.insert(name, value);
    m_isWebSocket = true;
    Reply accepted;
    accepted.route = m_request.path;
    finished(accepted, 101, 0);
    auto session = std::make_shared<WebSocketSession<Stream>>(
        m_thread, std::move(m_stream), std::move(handler), m_request.requestId, std::move(m_places));
    asio::co_spawn(m_thread.context(), WebSocketSession<Stream>::run(std::move(session), std::move(request)),
                   [](const std::exception_ptr &exception) {
                       if (exception)
                           qCCritical(lcWs, "A WebSocket ended with an exception");
                   });
}

template <class Stream>
void HttpSession<Stream>::finished(const Reply &reply, int status, std::uint64_t bytes)
{
    const auto duration = std::chrono::steady_clock::now() - m_started;
    // A method that is not known is a text of the client's: as a label it would make series without end.
    const bool isKnown = m_request.method != Method::Other && !m_methodText.empty();
    m_thread.recorder().request(isKnown ? std::string_view(m_methodText) : std::string_view("other"),
                                reply.route, status, std::chrono::duration<double>(duration).count());
    RequestRecord record;
    record.requestId = m_request.requestId;
    record.listener = m_request.listener;
    record.remoteAddress = m_request.remoteAddress;
    record.method = m_methodText;
    record.path = m_request.path;
    record.query = m_request.query;
    record.caller = m_request.caller;
    record.status = status;
    record.bytes = bytes;
    record.duration = std::chrono::duration_cast<std::chrono::microseconds>(duration);
    m_thread.parts().log.write(record);
}

//! Closes so that the client still reads the last reply: a close with unread input would reset the connection
//! and may destroy what is on its way (RFC 9112, section 9.6).
template <class Stream> Task<> HttpSession<Stream>::end()
{
    enter(Phase::Ending, m_thread.limits().linger);
    Error error;
    if constexpr (IsTls)
        co_await m_stream.async_shutdown(asio::redirect_error(asio::use_awaitable, error));
    socket().shutdown(asio::socket_base::shutdown_send, error);
    error = {};
    m_in.consume(m_in.size());
    while (!error && !m_isCut) {
        const auto buffer = m_in.prepare(DrainBytes);
        co_await socket().async_read_some(buffer, asio::redirect_error(asio::use_awaitable, error));
    }
    cut();
}

template class HttpSession<Socket>;
template class HttpSession<TlsStream>;

void startHttpConnection(ApiThread &thread, Socket socket, std::shared_ptr<const ListenerInfo> listener,
                         ConnectionSlots places)
{
    const auto start = [&thread](auto session) {
        asio::co_spawn(thread.context(), std::remove_reference_t<decltype(*session)>::run(session),
                       [](const std::exception_ptr &exception) {
                           if (exception)
                               qCCritical(lcHttp, "A connection ended with an exception");
                       });
    };
    boost::system::error_code ignored;
    socket.set_option(asio::ip::tcp::no_delay(true), ignored);
    if (listener->tls)
        start(std::make_shared<HttpSession<TlsStream>>(thread, TlsStream(std::move(socket), *listener->tls),
                                                       listener, std::move(places)));
    else
        start(std::make_shared<HttpSession<Socket>>(thread, std::move(socket), listener, std::move(places)));
}

} // namespace guiche
