// SPDX-License-Identifier: GPL-3.0-or-later

// The part of HttpSession that reads.

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/http/error.hpp>

#include <algorithm>
#include <utility>

#include "models/domain/log.h"
#include "network/server/httpsession.h"
#include "network/server/target.h"

namespace guiche {

namespace asio = boost::asio;

namespace {

constexpr std::size_t BodyReadBytes = 64 * 1024;
constexpr std::size_t ReadBytes = 4 * 1024;
constexpr std::uint64_t BodyProgressBytes = 16 * 1024; // what must come within the idle limit
constexpr std::size_t MaximumRequestIdBytes = 128;

bool isRequestId(std::string_view text)
{
    return !text.empty() && text.size() <= MaximumRequestIdBytes && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
               c == '_' || c == '.';
    });
}

} // namespace

template <class Stream> auto HttpSession<Stream>::readHead() -> Task<HeadResult>
{
    enter(Phase::Idle, m_thread.limits().idle);
    for (;;) {
        Error error;
        if (m_in.size() > 0) {
            if (m_phase == Phase::Idle)
                enter(Phase::Reading, m_thread.limits().header);
            const std::size_t parsed = m_parser->put(m_in.data(), error);
            m_in.consume(parsed);
            m_headBytes += parsed;
            // Beast's own limit, which stops what has no end, is a few bytes generous.
            if (m_headBytes > m_thread.limits().headerBytes)
                error = boost::beast::http::error::header_limit;
            if (error && error != boost::beast::http::error::need_more) {
                const int status = RequestParser::statusOf(error);
                m_started = std::chrono::steady_clock::now();
                m_isKeptAlive = false;
                if (!m_target.empty())
                    m_request.path = undecodedPath(m_target);
                Reply reply = serverError(status);
                co_await sendReply(std::move(reply));
                co_return HeadResult::Refused;
            }
            if (m_parser->is_header_done())
                break;
        }
        if (m_phase == Phase::Idle && m_thread.isStopping()) {
            cut();
            co_return HeadResult::Gone;
        }
        const std::size_t count = co_await m_stream.async_read_some(
            m_in.prepare(ReadBytes), asio::redirect_error(asio::use_awaitable, error));
        if (m_isLate) {
            m_started = std::chrono::steady_clock::now();
            m_isKeptAlive = false;
            Reply reply = serverError(408);
            co_await sendReply(std::move(reply));
            co_return HeadResult::Refused;
        }
        if (error)
            co_return HeadResult::Gone;
        m_in.commit(count);
    }
    m_started = std::chrono::steady_clock::now();
    if (const int refusal = checkHead(); refusal != 0) {
        m_isKeptAlive = false;
        Reply reply = serverError(refusal);
        co_await sendReply(std::move(reply));
        co_return HeadResult::Refused;
    }
    co_return HeadResult::Complete;
}

template <class Stream> int HttpSession<Stream>::checkHead()
{
    const std::string_view id = m_request.headers.value("X-Request-Id");
    m_request.requestId = isRequestId(id) ? std::string(id) : m_thread.newRequestId();
    m_request.path = undecodedPath(m_target); // says whose error form a refusal has
    if (const int refusal = m_parser->headStatus(); refusal != 0)
        return refusal;
    const bool wantsClose = m_request.headers.hasToken("Connection", "close");
    const bool wantsKeepAlive = m_request.headers.hasToken("Connection", "keep-alive");
    m_isKeptAlive = !wantsClose && (m_parser->isHttp11() || wantsKeepAlive);

    Target target;
    if (!parseTarget(m_target, target))
        return 400;
    m_request.path = std::move(target.path);
    m_request.query = std::move(target.query);
    if (!target.authority.empty()) // it replaces Host (RFC 9112, section 3.2.2)
        m_request.headers.set("Host", std::move(target.authority));
    return 0;
}

//! Returns 0, the status that refuses the body, or -1 when the client has gone.
template <class Stream> Task<int> HttpSession<Stream>::readBody()
{
    const BodyPolicy policy = m_thread.parts().application.bodyPolicy(m_request);
    if (m_parser->content_length().value_or(0) > policy.limitBytes) {
        m_isKeptAlive = false;
        co_return 413;
    }
    if (const Error error = m_sink.start(m_request, policy)) {
        qCWarning(lcHttp, "%s: no temporary file: %s", m_request.requestId.c_str(), error.message().c_str());
        m_isKeptAlive = false;
        co_return RequestParser::statusOf(error) == 507 ? 507 : 500;
    }
    m_parser->setSink(m_sink);
    if (m_parser->expectsContinue() && m_parser->isHttp11() && m_in.size() == 0) {
        const bool isSent = co_await sendContinue();
        if (!isSent)
            co_return -1;
    }
    enter(Phase::Reading, m_thread.limits().idle);
    m_unseenBytes = 0;
    for (;;) {
        Error error;
        while (m_in.size() > 0 && !m_parser->is_done() && !error)
            m_in.consume(m_parser->put(m_in.data(), error));
        if (!error && m_parser->is_done())
            co_return 0;
        if (error && error != boost::beast::http::error::need_more) {
            m_isKeptAlive = false;
            co_return RequestParser::statusOf(error);
        }
        if (m_in.size() > m_thread.limits().headerBytes) { // a chunk's head or trailer without end
            m_isKeptAlive = false;
            co_return 431;
        }
        error = {};
        const std::size_t count = co_await m_stream.async_read_some(
            m_in.prepare(BodyReadBytes), asio::redirect_error(asio::use_awaitable, error));
        if (m_isLate) {
            m_isKeptAlive = false;
            co_return 408;
        }
        if (error)
            co_return -1;
        m_in.commit(count);
        m_unseenBytes += count;
        if (m_unseenBytes >= BodyProgressBytes) {
            m_unseenBytes = 0;
            enter(Phase::Reading, m_thread.limits().idle);
        }
    }
}

template <class Stream> Task<bool> HttpSession<Stream>::sendContinue()
{
    enter(Phase::Writing, m_thread.limits().idle);
    co_return co_await sendAll("HTTP/1.1 100 Continue\r\n\r\n");
}

// The members above; the rest is instantiated in httpsession.cpp.
template Task<HttpSession<Socket>::HeadResult> HttpSession<Socket>::readHead();
template int HttpSession<Socket>::checkHead();
template Task<int> HttpSession<Socket>::readBody();
template Task<bool> HttpSession<Socket>::sendContinue();
template Task<HttpSession<TlsStream>::HeadResult> HttpSession<TlsStream>::readHead();
template int HttpSession<TlsStream>::checkHead();
template Task<int> HttpSession<TlsStream>::readBody();
template Task<bool> HttpSession<TlsStream>::sendContinue();

} // namespace guiche
