// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/server/server.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <algorithm>
#include <thread>
#include <vector>

#include "models/domain/log.h"
#include "network/server/apithread.h"
#include "network/server/replyhead.h"
#include "network/server/tls.h"

namespace guiche {

namespace asio = boost::asio;
using asio::ip::tcp;

namespace {

using namespace std::chrono_literals;

constexpr unsigned MaximumThreads = 8;
// While accept(2) fails for want of descriptors or memory.
constexpr std::chrono::milliseconds AcceptPause = 100ms;

using Acceptor = asio::basic_socket_acceptor<tcp, asio::io_context::executor_type>;

struct Listener
{
    std::shared_ptr<const ListenerInfo> info;
    Acceptor acceptor;
    std::string url;
};

QString shown(const ListenerOptions &options)
{
    const QString host = QString::fromStdString(options.host);
    return (host.contains(u':') ? u'[' + host + u']' : host) + u':' + QString::number(options.port);
}

std::string urlOf(bool isSecure, const tcp::endpoint &endpoint)
{
    const std::string host = endpoint.address().to_string();
    return (isSecure ? "https://" : "http://") + (endpoint.address().is_v6() ? '[' + host + ']' : host) +
           ':' + std::to_string(endpoint.port());
}

Result<tcp::endpoint> resolve(const ListenerOptions &options)
{
    asio::io_context context;
    boost::system::error_code error;
    const auto results = tcp::resolver(context).resolve(options.host, std::to_string(options.port),
                                                        tcp::resolver::passive, error);
    if (error || results.empty())
        return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("The address %1 is not known: %2"),
                    {shown(options), QString::fromStdString(error.message())});
    return results.begin()->endpoint();
}

Result<Acceptor> bind(const ListenerOptions &options, const tcp::endpoint &endpoint,
                      asio::io_context &context)
{
    Acceptor acceptor(context.get_executor());
    boost::system::error_code error;
    acceptor.open(endpoint.protocol(), error);
    if (!error)
        acceptor.set_option(asio::socket_base::reuse_address(true), error); // past connections in TIME_WAIT
    if (!error)
        acceptor.bind(endpoint, error);
    if (!error)
        acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error)
        return fail(ErrorCode::Unavailable, GUICHE_ERROR_TEXT("Cannot listen on %1: %2"),
                    {shown(options), QString::fromStdString(error.message())});
    return acceptor;
}

} // namespace

struct HttpServer::Private
{
    Private(Application &application, Metrics &metrics, RequestLog &log)
        : parts{application, metrics, log, {}, 0}
    {
    }

    ServerParts parts;
    std::vector<std::unique_ptr<ApiThread>> threads;
    std::vector<std::unique_ptr<Listener>> listeners; // their acceptors live on the context of api-0

    Result<> listen(const ListenerOptions &options);
    Result<> startThreads();
    Task<> accept(Listener &listener);
    void take(Listener &listener, Socket socket, ApiThread &thread);
    void refuse(Listener &listener, Socket socket);
    ApiThread &leastLoaded();
    void stop();
};

Result<> HttpServer::Private::listen(const ListenerOptions &options)
{
    const Result<tcp::endpoint> endpoint = resolve(options);
    if (!endpoint)
        return std::unexpected(endpoint.error());
    const bool wantsTls = !options.certificateFile.empty() || !options.keyFile.empty();
    auto info = std::make_shared<ListenerInfo>();
    info->name = options.name;
    info->isLoopback = endpoint->address().is_loopback();
    if (!info->isLoopback && !wantsTls && !parts.options.insecureListen)
        return fail(
            ErrorCode::Validation,
            GUICHE_ERROR_TEXT("%1 can be reached from other computers: give it a certificate and a key, or "
                              "allow it with --insecure-listen"),
            {shown(options)});
    if (wantsTls) {
        Result<std::shared_ptr<asio::ssl::context>> tls = makeTlsContext(options);
        if (!tls)
            return std::unexpected(tls.error());
        info->tls = *std::move(tls);
    }
    Result<Acceptor> acceptor = bind(options, *endpoint, threads.front()->context());
    if (!acceptor)
        return std::unexpected(acceptor.error());
    boost::system::error_code ignored;
    const std::string url = urlOf(wantsTls, acceptor->local_endpoint(ignored));
    listeners.push_back(std::make_unique<Listener>(Listener{std::move(info), *std::move(acceptor), url}));
    return {};
}

Result<> HttpServer::Private::startThreads()
{
    std::vector<std::future<void>> ready;
    for (const auto &thread : threads)
        ready.push_back(thread->start());
    Result<> result;
    for (std::future<void> &future : ready) {
        try {
            future.get();
        } catch (const std::exception &e) {
            qCCritical(lcHttp, "An api thread cannot start: %s", e.what());
            result = fail(ErrorCode::Internal, GUICHE_ERROR_TEXT("The server cannot start: %1"),
                          {QString::fromUtf8(e.what())});
        }
    }
    return result;
}

// One acceptor for each listener hands its sockets to the thread with the fewest connections. With
// SO_REUSEPORT the kernel would spread them by a hash: a desk has a few long-lived WebSockets, and these
// could all meet on one thread.
ApiThread &HttpServer::Private::leastLoaded()
{
    return **std::ranges::min_element(threads, {}, [](const auto &thread) { return thread->load(); });
}

Task<> HttpServer::Private::accept(Listener &listener)
{
    asio::steady_timer pause(threads.front()->context());
    while (listener.acceptor.is_open()) {
        ApiThread &thread = leastLoaded();
        boost::system::error_code error;
        Socket socket = co_await listener.acceptor.async_accept(
            thread.context().get_executor(), asio::redirect_error(asio::use_awaitable, error));
        if (!error) {
            take(listener, std::move(socket), thread);
        } else if (error != asio::error::operation_aborted && error != asio::error::connection_aborted) {
            qCWarning(lcHttp, "No connection can be accepted: %s", error.message().c_str());
            pause.expires_after(AcceptPause);
            co_await pause.async_wait(asio::redirect_error(asio::use_awaitable, error));
        }
    }
}

void HttpServer::Private::take(Listener &listener, Socket socket, ApiThread &thread)
{
    if (parts.connections >= parts.options.limits.connections)
        refuse(listener, std::move(socket));
    else
        thread.adopt(std::move(socket), listener.info);
}

//! 503 to a plain client, as far as the kernel takes it at once; a client of TLS just sees the close: a
//! handshake would cost what the limit is to save.
void HttpServer::Private::refuse(Listener &listener, Socket socket)
{
    boost::system::error_code ignored;
    if (!listener.info->tls) {
        Request head;
        head.path = "/";
        head.listener = listener.info->name;
        head.isLoopbackListener = listener.info->isLoopback;
        head.remoteAddress = socket.remote_endpoint(ignored).address().to_string();
        head.requestId = threads.front()->newRequestId();
        const auto started = std::chrono::steady_clock::now();
        Reply reply = parts.application.serverError(503, head);
        reply.status = 503;
        const QByteArray *body = std::get_if<QByteArray>(&reply.body);
        std::string text;
        appendHead(text, reply,
                   {static_cast<std::uint64_t>(body != nullptr ? body->size() : 0), false,
                    threads.front()->date(), head.requestId});
        if (body != nullptr)
            text.append(body->constData(), static_cast<std::size_t>(body->size()));
        socket.non_blocking(true, ignored);
        socket.write_some(asio::buffer(text), ignored);
        socket.shutdown(asio::socket_base::shutdown_send, ignored);
        // What the client has sent so far is read away: closing on unread input would reset the connection,
        // and the reply with it.
        std::array<char, 16 * 1024> sink;
        socket.read_some(asio::buffer(sink), ignored);
        RequestRecord record;
        record.requestId = head.requestId;
        record.listener = head.listener;
        record.remoteAddress = head.remoteAddress;
        record.method = "-";
        record.path = "-";
        record.status = 503;
        record.duration =
            std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - started);
        parts.log.write(record);
    }
    socket.close(ignored);
}

void HttpServer::Private::stop()
{
    if (threads.empty())
        return;
    asio::post(threads.front()->context(), [this] {
        boost::system::error_code ignored;
        for (const auto &listener : listeners)
            listener->acceptor.close(ignored);
    });
    for (const auto &thread : threads)
        thread->requestStop();
    // api-0 last: the accept loops live there and end with it.
    for (const auto &thread : threads)
        thread->join();
    listeners.clear();
    threads.clear();
}

HttpServer::HttpServer(Application &application, Metrics &metrics, RequestLog &log)
    : d(std::make_unique<Private>(application, metrics, log))
{
}

HttpServer::~HttpServer()
{
    stop();
}

Result<std::map<std::string, std::string>> HttpServer::start(const ServerOptions &options)
{
    stop();
    d->parts.options = options;
    const unsigned wanted = options.threads > 0 ? options.threads : std::thread::hardware_concurrency();
    const unsigned count = std::clamp(wanted, 1U, MaximumThreads);
    for (unsigned i = 0; i < count; ++i)
        d->threads.push_back(std::make_unique<ApiThread>(i, d->parts));

    std::map<std::string, std::string> urls;
    Result<> result;
    for (const ListenerOptions &listener : options.listeners) {
        result = d->listen(listener);
        if (!result)
            break;
        urls[listener.name] = d->listeners.back()->url;
    }
    if (result)
        result = d->startThreads();
    if (!result) {
        stop();
        return std::unexpected(result.error());
    }
    for (const auto &listener : d->listeners)
        asio::co_spawn(d->threads.front()->context(), d->accept(*listener), asio::detached);
    return urls;
}

void HttpServer::stop()
{
    d->stop();
}

std::size_t HttpServer::connectionCount() const
{
    return d->parts.connections;
}

} // namespace guiche
