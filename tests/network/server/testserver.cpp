// SPDX-License-Identifier: GPL-3.0-or-later
#include "testserver.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>

namespace guiche::test {

namespace {

constexpr int WaitMs = 10'000;

class NoState final : public ThreadState
{
};

} // namespace

Reply textReply(const QByteArray &text, int status)
{
    Reply reply;
    reply.status = status;
    reply.headers.add("Content-Type", "text/plain");
    reply.body = text;
    reply.route = "/test";
    return reply;
}

std::unique_ptr<ThreadState> TestApplication::startThread(boost::asio::io_context &)
{
    return std::make_unique<NoState>();
}

BodyPolicy TestApplication::bodyPolicy(const Request &head) const
{
    return onPolicy ? onPolicy(head) : BodyPolicy();
}

Task<Reply> TestApplication::handle(Request &request, ThreadState &)
{
    if (onRequest)
        co_return co_await onRequest(request);
    co_return textReply("ok");
}

Task<std::variant<Reply, std::unique_ptr<WebSocketHandler>>> TestApplication::upgrade(Request &request,
                                                                                      ThreadState &)
{
    if (onUpgrade)
        co_return co_await onUpgrade(request);
    co_return textReply("no socket here", 404);
}

Reply TestApplication::serverError(int status, const Request &head) const
{
    return textReply(
        "error " + QByteArray::number(status) + " on " + QByteArray::fromStdString(head.listener), status);
}

TestServer::TestServer()
{
    options.listeners = {ListenerOptions{"main", "127.0.0.1", 0, {}, {}}};
    options.threads = 2;
    options.tempDirectory = m_directory.path().toStdString();
}

bool TestServer::start()
{
    server = std::make_unique<HttpServer>(application, metrics, log);
    const auto result = server->start(options);
    if (!result) {
        QTest::qFail(qPrintable(result.error().english()), __FILE__, __LINE__);
        return false;
    }
    urls = *result;
    return true;
}

int TestServer::port(const std::string &listener) const
{
    const std::string &url = urls.at(listener);
    return std::stoi(url.substr(url.rfind(':') + 1));
}

std::string RawReply::header(const std::string &name) const
{
    std::string lowerHead = head;
    std::string key = "\r\n" + name + ":";
    const auto lower = [](unsigned char c) { return static_cast<char>(std::tolower(c)); };
    std::ranges::transform(lowerHead, lowerHead.begin(), lower);
    std::ranges::transform(key, key.begin(), lower);
    const std::size_t at = lowerHead.find(key);
    if (at == std::string::npos)
        return {};
    const std::size_t start = head.find_first_not_of(' ', at + key.size());
    return head.substr(start, head.find("\r\n", start) - start);
}

RawClient::RawClient(int port)
{
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    ::inet_pton(AF_INET, "127.0.0.1", &address.sin_addr);
    if (::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0) {
        ::close(m_socket);
        m_socket = -1;
    }
}

RawClient::~RawClient()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

bool RawClient::send(const std::string &text)
{
    if (m_socket < 0)
        return false;
    std::string_view rest = text;
    while (!rest.empty()) {
        pollfd poll{m_socket, POLLOUT, 0};
        if (::poll(&poll, 1, WaitMs) <= 0)
            return false;
        const ssize_t count = ::send(m_socket, rest.data(), rest.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (count <= 0)
            return false;
        rest.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

bool RawClient::fill()
{
    if (m_socket < 0)
        return false;
    pollfd poll{m_socket, POLLIN, 0};
    if (::poll(&poll, 1, WaitMs) <= 0)
        return false;
    std::array<char, 65536> block;
    const ssize_t count = ::recv(m_socket, block.data(), block.size(), 0);
    if (count <= 0)
        return false;
    m_buffer.append(block.data(), static_cast<std::size_t>(count));
    return true;
}

RawReply RawClient::receive(bool isHead)
{
    RawReply reply;
    std::size_t end = 0;
    while ((end = m_buffer.find("\r\n\r\n")) == std::string::npos) {
        if (!fill())
            return reply;
    }
    reply.head = m_buffer.substr(0, end + 2);
    m_buffer.erase(0, end + 4);
    const std::string length = reply.header("Content-Length");
    if (!isHead && !length.empty())
        reply.body = readBytes(std::stoul(length));
    reply.status = std::stoi(reply.head.substr(9, 3));
    return reply;
}

std::string RawClient::readBytes(std::size_t count)
{
    while (m_buffer.size() < count) {
        if (!fill())
            break;
    }
    const std::string bytes = m_buffer.substr(0, count);
    m_buffer.erase(0, count);
    return bytes;
}

bool RawClient::isAtEnd()
{
    if (!m_buffer.empty())
        return false;
    pollfd poll{m_socket, POLLIN, 0};
    if (::poll(&poll, 1, WaitMs) <= 0)
        return false;
    char byte = 0;
    return ::recv(m_socket, &byte, 1, 0) <= 0;
}

void RawClient::shutDownSending()
{
    ::shutdown(m_socket, SHUT_WR);
}

void RawClient::setReceiveBuffer(int bytes)
{
    ::setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &bytes, sizeof bytes);
}

std::string get(const std::string &target, const std::string &fields)
{
    return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n";
}

} // namespace guiche::test
