// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/server/bodysink.h"

#include <boost/beast/http/error.hpp>

#include <fcntl.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>

#include <unistd.h>

namespace guiche {

namespace {

constexpr std::size_t BlockBytes = 256 * 1024;
constexpr std::uint64_t MaximumReserveBytes = 1024 * 1024;

boost::system::error_code lastError()
{
    return {errno, boost::system::system_category()};
}

} // namespace

BodySink::BodySink(std::filesystem::path tempDirectory)
    : m_tempDirectory(std::move(tempDirectory))
{
}

BodySink::~BodySink()
{
    reset();
}

void BodySink::reset()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
    if (!m_file.empty()) {
        std::error_code ignored; // it is gone when the application has moved it
        std::filesystem::remove(m_file, ignored);
        m_file.clear();
        m_block = std::string();
    }
    m_memory = nullptr;
}

boost::system::error_code BodySink::start(Request &request, const BodyPolicy &policy)
{
    reset();
    m_bytes = 0;
    m_limitBytes = policy.limitBytes;
    if (policy.kind == BodyPolicy::Kind::Memory) {
        m_memory = &request.body;
        return {};
    }
    std::string name = (m_tempDirectory / "body-XXXXXX").string();
    m_descriptor = ::mkostemp(name.data(), O_CLOEXEC); // mode 0600
    if (m_descriptor < 0)
        return lastError();
    m_file = name;
    request.bodyFile = m_file;
    return {};
}

void BodySink::expect(std::uint64_t bytes)
{
    if (m_memory != nullptr)
        m_memory->reserve(static_cast<std::size_t>(std::min(bytes, MaximumReserveBytes)));
}

boost::system::error_code BodySink::write(std::string_view text)
{
    if (!hasRoomFor(text.size()))
        return boost::beast::http::make_error_code(boost::beast::http::error::body_limit);
    m_bytes += text.size();
    if (m_memory != nullptr) {
        m_memory->append(text);
        return {};
    }
    m_block.append(text);
    return m_block.size() >= BlockBytes ? flushBlock() : boost::system::error_code();
}

boost::system::error_code BodySink::finish()
{
    if (m_descriptor < 0)
        return {};
    if (const boost::system::error_code error = flushBlock())
        return error;
    const int descriptor = m_descriptor;
    m_descriptor = -1;
    return ::close(descriptor) == 0 ? boost::system::error_code() : lastError();
}

boost::system::error_code BodySink::flushBlock()
{
    std::string_view rest = m_block;
    while (!rest.empty()) {
        const ssize_t written = ::write(m_descriptor, rest.data(), rest.size());
        if (written < 0 && errno != EINTR)
            return lastError();
        if (written > 0)
            rest.remove_prefix(static_cast<std::size_t>(written));
    }
    m_block.clear();
    return {};
}

} // namespace guiche
