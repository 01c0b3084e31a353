// SPDX-License-Identifier: GPL-3.0-or-later

// The half of HttpSession that writes.

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/stream_traits.hpp>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <utility>
#include <vector>

#include "models/domain/log.h"
#include "network/server/httpsession.h"
#include "network/server/replyhead.h"

namespace guiche {

namespace asio = boost::asio;

namespace {

constexpr std::size_t JoinedBodyBytes =
    16 * 1024; // up to here a body is copied behind its head: one buffer, one write
constexpr std::size_t FileBlockBytes = 128 * 1024;

//! A file descriptor that closes itself.
class OpenFile final
{
public:
    explicit OpenFile(const std::filesystem::path &path)
        : m_descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC))
    {
    }
    ~OpenFile()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;

    //! -1 when it is not a readable regular file.
    [[nodiscard]] std::int64_t size() const
    {
        struct stat status = {};
        const bool isRegular =
            m_descriptor >= 0 && ::fstat(m_descriptor, &status) == 0 && S_ISREG(status.st_mode);
        return isRegular ? status.st_size : -1;
    }
    [[nodiscard]] ssize_t read(char *to, std::size_t bytes) const { return ::read(m_descriptor, to, bytes); }

private:
    int m_descriptor;
};

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

template <class Stream> Task<bool> HttpSession<Stream>::sendReply(Reply reply)
{
    enter(Phase::Writing, m_thread.limits().idle);
    if (m_thread.isStopping())
        m_isKeptAlive = false;
    if (const auto *file = std::get_if<FileBody>(&reply.body)) {
        const FileBody body = *file;
        co_return co_await sendFile(reply, body);
    }
    const QByteArray &bytes = std::get<QByteArray>(reply.body);
    const bool hasBody = mayHaveBody(reply.status) && m_request.method != Method::Head;
    std::string_view body = hasBody ? viewOf(bytes) : std::string_view();
    const std::size_t bodyBytes = body.size();

    m_out.clear();
    appendHead(
        m_out, reply,
        {static_cast<std::uint64_t>(bytes.size()), m_isKeptAlive, m_thread.date(), m_request.requestId});
    if (body.size() <= JoinedBodyBytes) {
        m_out += body;
        body = {};
    }
    std::size_t sent = 0;
    bool isGood = trySend(m_out, body, sent);
    if (isGood && sent < m_out.size() + body.size())
        isGood = co_await sendRest(m_out, body, sent);
    finished(reply, reply.status, bodyBytes);
    co_return isGood &&m_isKeptAlive;
}

//! Writes at once what the kernel takes, without a turn through the reactor: nearly always all of it.
template <class Stream>
bool HttpSession<Stream>::trySend(std::string_view head, std::string_view body, std::size_t &sent)
{
    if constexpr (!IsTls) {
        const std::array<asio::const_buffer, 2> buffers{asio::buffer(head.data(), head.size()),
                                                        asio::buffer(body.data(), body.size())};
        Error error;
        sent = m_stream.write_some(buffers, error);
        return !error || error == asio::error::would_block;
    } else {
        static_cast<void>(head);
        static_cast<void>(body);
        sent = 0;
        return true;
    }
}

template <class Stream>
Task<bool> HttpSession<Stream>::sendRest(std::string_view head, std::string_view body, std::size_t sent)
{
    if (sent < head.size()) {
        const bool isGood = co_await sendAll(head.substr(sent));
        if (!isGood)
            co_return false;
        sent = head.size();
    }
    co_return co_await sendAll(body.substr(sent - head.size()));
}

//! Each piece that the client takes gives it another idle limit of time.
template <class Stream> Task<bool> HttpSession<Stream>::sendAll(std::string_view text)
{
    while (!text.empty()) {
        Error error;
        const std::size_t count = co_await m_stream.async_write_some(
            asio::buffer(text.data(), text.size()), asio::redirect_error(asio::use_awaitable, error));
        if (error)
            co_return false;
        text.remove_prefix(count);
        enter(Phase::Writing, m_thread.limits().idle);
    }
    co_return true;
}

template <class Stream> Task<bool> HttpSession<Stream>::sendFile(const Reply &reply, const FileBody &file)
{
    const OpenFile source(file.path);
    if (file.isTemporary) {
        std::error_code ignored;
        std::filesystem::remove(file.path, ignored);
    }
    const std::int64_t size = source.size();
    if (size < 0) {
        qCWarning(lcHttp, "%s: a file to be sent cannot be read: %s", m_request.requestId.c_str(),
                  file.path.c_str());
        Reply error = serverError(500);
        error.route = reply.route;
        co_return co_await sendReply(std::move(error));
    }
    m_out.clear();
    appendHead(m_out, reply,
               {static_cast<std::uint64_t>(size), m_isKeptAlive, m_thread.date(), m_request.requestId});
    bool isGood = co_await sendAll(m_out);
    std::int64_t rest = mayHaveBody(reply.status) && m_request.method != Method::Head ? size : 0;
    const std::int64_t total = rest;
    std::vector<char> block(static_cast<std::size_t>(std::min<std::int64_t>(rest, FileBlockBytes)));
    while (isGood && rest > 0) {
        const auto wanted = static_cast<std::size_t>(std::min<std::int64_t>(rest, FileBlockBytes));
        const ssize_t count = source.read(block.data(), wanted);
        // A file that became shorter cannot keep the length that was promised: only a close tells the client.
        isGood = count > 0;
        if (isGood)
            isGood = co_await sendAll({block.data(), static_cast<std::size_t>(count)});
        rest -= std::max<ssize_t>(count, 0);
    }
    finished(reply, reply.status, static_cast<std::uint64_t>(total - rest));
    if (!isGood)
        cut();
    co_return isGood &&m_isKeptAlive;
}

// The members above; the rest is instantiated in httpsession.cpp.
template Task<bool> HttpSession<Socket>::sendReply(Reply);
template bool HttpSession<Socket>::trySend(std::string_view, std::string_view, std::size_t &);
template Task<bool> HttpSession<Socket>::sendRest(std::string_view, std::string_view, std::size_t);
template Task<bool> HttpSession<Socket>::sendAll(std::string_view);
template Task<bool> HttpSession<Socket>::sendFile(const Reply &, const FileBody &);
template Task<bool> HttpSession<TlsStream>::sendReply(Reply);
template bool HttpSession<TlsStream>::trySend(std::string_view, std::string_view, std::size_t &);
template Task<bool> HttpSession<TlsStream>::sendRest(std::string_view, std::string_view, std::size_t);
template Task<bool> HttpSession<TlsStream>::sendAll(std::string_view);
template Task<bool> HttpSession<TlsStream>::sendFile(const Reply &, const FileBody &);

} // namespace guiche
