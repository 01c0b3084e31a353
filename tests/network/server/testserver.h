// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <map>
#include <memory>
#include <string>

#include "network/server/server.h"

namespace guiche::test {

//! An application made of functions; whatever is not set answers `200 ok`.
class TestApplication final : public Application
{
public:
    std::function<Task<Reply>(Request &)> onRequest;
    std::function<BodyPolicy(const Request &)> onPolicy;
    std::function<Task<std::variant<Reply, std::unique_ptr<WebSocketHandler>>>(Request &)> onUpgrade;

    std::unique_ptr<ThreadState> startThread(boost::asio::io_context &) override;
    BodyPolicy bodyPolicy(const Request &head) const override;
    Task<Reply> handle(Request &request, ThreadState &thread) override;
    Task<std::variant<Reply, std::unique_ptr<WebSocketHandler>>> upgrade(Request &request,
                                                                         ThreadState &thread) override;
    Reply serverError(int status, const Request &head) const override;
};

[[nodiscard]] Reply textReply(const QByteArray &text, int status = 200);

//! A server with one plain listener on a free port of 127.0.0.1.
class TestServer final
{
public:
    TestApplication application;
    Metrics metrics;
    RequestLog log{RequestLog::Format::Off};
    ServerOptions options;
    std::unique_ptr<HttpServer> server;
    std::map<std::string, std::string> urls;

    TestServer();
    //! Starts with `options`; fails the test when it cannot.
    bool start();
    [[nodiscard]] int port(const std::string &listener = "main") const;
    [[nodiscard]] QString tempPath() const { return m_directory.path(); }

private:
    QTemporaryDir m_directory;
};

//! One reply as it came.
struct RawReply
{
    int status = 0;
    std::string head;
    std::string body;

    [[nodiscard]] std::string header(const std::string &name) const;
};

//! A blocking client on a plain socket; every wait ends after ten seconds at the latest.
class RawClient final
{
public:
    explicit RawClient(int port);
    ~RawClient();
    RawClient(const RawClient &) = delete;
    RawClient &operator=(const RawClient &) = delete;

    //! False when the peer has closed.
    bool send(const std::string &text);
    //! Reads one reply by its Content-Length; status 0 when the connection ends first. `isHead`: without a
    //! body.
    RawReply receive(bool isHead = false);
    RawReply request(const std::string &text)
    {
        send(text);
        return receive();
    }
    //! Reads exactly so many bytes, fewer at the end of the connection.
    std::string readBytes(std::size_t count);
    //! True when the peer has closed (waits for it), and sent nothing more.
    bool isAtEnd();
    void shutDownSending();
    //! A small receive buffer makes a client slow.
    void setReceiveBuffer(int bytes);

private:
    bool fill();

    int m_socket = -1;
    std::string m_buffer;
};

//! `GET <target>` with a Host, kept alive.
[[nodiscard]] std::string get(const std::string &target, const std::string &fields = {});

} // namespace guiche::test
