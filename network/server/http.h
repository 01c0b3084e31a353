// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace guiche {

//! \brief What a handler on an api thread returns. Coroutines live in network/server, network/api and
//! network/realtime only.
template <class T = void> using Task = boost::asio::awaitable<T>;

enum class Method { Get, Head, Post, Put, Patch, Delete, Options, Other };

//! \brief Header fields in their order of arrival; names compare without case.
class Headers
{
public:
    //! \brief The first field of that name, trimmed; empty when absent.
    [[nodiscard]] std::string_view value(std::string_view name) const;
    [[nodiscard]] bool contains(std::string_view name) const;
    void add(std::string name, std::string value);
    //! \brief Replaces every field of that name.
    void set(std::string_view name, std::string value);
    //! \brief How many fields of that name there are.
    [[nodiscard]] std::size_t count(std::string_view name) const;
    //! \brief True when `token` is one of the comma-separated elements of the fields of that name.
    [[nodiscard]] bool hasToken(std::string_view name, std::string_view token) const;
    void clear() { m_fields.clear(); }
    [[nodiscard]] const std::vector<std::pair<std::string, std::string>> &all() const { return m_fields; }

private:
    std::vector<std::pair<std::string, std::string>> m_fields;
};

//! \brief One request, complete: a body in memory, or (where the application asked for it) a file on disk.
struct Request
{
    Method method = Method::Get;
    std::string path;  //!< percent-decoded UTF-8, without the query; always starts with '/'
    std::string query; //!< as sent, without '?'
    Headers headers;
    std::string body;
    std::filesystem::path bodyFile; //!< set when the body was streamed to disk; removed after the reply
    std::string remoteAddress;      //!< numeric
    std::string localAddress;       //!< numeric, of the socket that accepted the connection
    std::uint16_t localPort = 0;
    std::string listener; //!< `main` or the family of a compatibility listener
    bool isLoopbackListener = true;
    bool isSecure = false; //!< arrived over TLS
    std::string requestId; //!< the caller's valid `X-Request-Id`, else a UUIDv7; in the reply and in the log
    std::string caller;    //!< set by the application once it knows: `user:7`, `key:…`; for the request log

    //! \brief The first query parameter of that name, percent-decoded; nullopt when absent.
    [[nodiscard]] std::optional<QString> queryValue(std::string_view name) const;
};

//! \brief A file that is sent in blocks, never held in memory.
struct FileBody
{
    std::filesystem::path path;
    bool isTemporary = false; //!< made for this answer alone: its name goes as soon as it is open
};

struct Reply
{
    int status = 200;
    Headers headers; //!< the server adds Date, Content-Length, Connection and X-Request-Id
    std::variant<QByteArray, FileBody> body = QByteArray();
    std::string route; //!< route template for the metrics (`/api/v1/users/{user_id}`); empty: `other`
};

//! \brief How the body of a request is to be read, decided from its head alone.
struct BodyPolicy
{
    enum class Kind { Memory, File } kind = Kind::Memory;
    std::uint64_t limitBytes = 1024 * 1024;
};

//! \brief One open WebSocket. Lives on its api thread; `send` and `close` may be called from that thread
//! only.
class WebSocketConnection
{
public:
    virtual ~WebSocketConnection() = default;
    //! \brief Queues one text frame; the text is shared, not copied. A client with 1,000 frames waiting is
    //! closed (1013).
    virtual void send(std::shared_ptr<const std::string> text) = 0;
    virtual void close(std::uint16_t code, std::string_view reason) = 0;
    [[nodiscard]] virtual std::size_t queued() const = 0;
};

//! \brief What a WebSocket endpoint does; made by the application when it accepts an upgrade. All calls come
//! on the connection's api thread; `received` frames of one connection are handled one after another. What a
//! binary frame held need not be UTF-8.
class WebSocketHandler
{
public:
    virtual ~WebSocketHandler() = default;
    virtual void opened(std::shared_ptr<WebSocketConnection> connection) = 0;
    virtual Task<> received(std::string text) = 0;
    virtual void closed() = 0;
};

//! \brief State that belongs to one api thread (its store connection …); made on that thread, destroyed on
//! it.
class ThreadState
{
public:
    virtual ~ThreadState() = default;
};

//! \brief What the server serves. One object for all threads: only const or thread-safe members; everything
//! that is not goes into the ThreadState.
class Application
{
public:
    virtual ~Application() = default;
    [[nodiscard]] virtual std::unique_ptr<ThreadState> startThread(boost::asio::io_context &context) = 0;
    //! \brief Called when the head of a request is complete, before its body is read.
    [[nodiscard]] virtual BodyPolicy bodyPolicy(const Request &head) const = 0;
    [[nodiscard]] virtual Task<Reply> handle(Request &request, ThreadState &thread) = 0;
    //! \brief For a WebSocket upgrade: a handler, or the reply that refuses it (sent instead of 101).
    [[nodiscard]] virtual Task<std::variant<Reply, std::unique_ptr<WebSocketHandler>>>
    upgrade(Request &request, ThreadState &thread) = 0;
    //! \brief The body of an answer that the server makes itself (400 bad request line, 408, 413, 431, 503
    //! …).
    [[nodiscard]] virtual Reply serverError(int status, const Request &head) const = 0;
};

} // namespace guiche
