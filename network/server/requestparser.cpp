// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/server/requestparser.h"

#include <algorithm>

#include <boost/beast/core/string.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/system/errc.hpp>

namespace guiche {

namespace http = boost::beast::http;

namespace {

Method methodOf(http::verb verb)
{
    if (verb == http::verb::get)
        return Method::Get;
    if (verb == http::verb::head)
        return Method::Head;
    if (verb == http::verb::post)
        return Method::Post;
    if (verb == http::verb::put)
        return Method::Put;
    if (verb == http::verb::patch)
        return Method::Patch;
    if (verb == http::verb::delete_)
        return Method::Delete;
    if (verb == http::verb::options)
        return Method::Options;
    return Method::Other;
}

std::string copied(boost::beast::string_view text)
{
    return std::string(text.data(), text.size());
}

} // namespace

RequestParser::RequestParser(Request &request, std::string &methodText, std::string &target)
    : m_request(request)
    , m_methodText(methodText)
    , m_target(target)
{
    body_limit(boost::none); // the sink keeps the limit: it is known only after the head
}

int RequestParser::headStatus() const
{
    if (m_version != 10 && m_version != 11)
        return 505;
    if (m_hosts > 1 || (m_version == 11 && m_hosts == 0))
        return 400;
    // HTTP/1.0 knows no chunks: what stands between here and there may see another end (RFC 9112,
    // section 6.1).
    if (m_hasTransferEncoding && (m_hasLength || m_version == 10))
        return 400;
    if (m_hasUnknownCoding)
        return 501;
    if (m_hasUnknownExpectation)
        return 417;
    return 0;
}

int RequestParser::statusOf(const boost::beast::error_code &error)
{
    if (error == http::error::header_limit)
        return 431;
    if (error == http::error::body_limit)
        return 413;
    if (error == http::error::bad_version)
        return 505;
    if (error == boost::system::errc::no_space_on_device)
        return 507;
    if (error == boost::system::errc::io_error)
        return 500;
    return 400;
}

void RequestParser::on_request_impl(http::verb method, string_view methodText, string_view target,
                                    int version, error_code &)
{
    m_request.method = methodOf(method);
    m_methodText.assign(methodText.data(), std::min<std::size_t>(methodText.size(), 32));
    m_target.assign(target.data(), target.size());
    m_version = version;
}

void RequestParser::on_field_impl(http::field name, string_view nameText, string_view value, error_code &ec)
{
    if (m_isHeadDone)
        return; // a trailer comes too late to be checked by anybody
    if (name == http::field::host) {
        ++m_hosts;
    } else if (name == http::field::content_length) {
        if (m_hasLength)
            ec = http::error::multiple_content_length;
        m_hasLength = true;
    } else if (name == http::field::transfer_encoding) {
        m_hasTransferEncoding = true;
        if (!boost::beast::iequals(value, "chunked"))
            m_hasUnknownCoding = true;
    } else if (name == http::field::expect) {
        m_expectsContinue = boost::beast::iequals(value, "100-continue");
        m_hasUnknownExpectation = !m_expectsContinue;
    }
    m_request.headers.add(copied(nameText), copied(value));
}

void RequestParser::on_header_impl(error_code &)
{
    m_isHeadDone = true;
}

void RequestParser::on_body_init_impl(const boost::optional<std::uint64_t> &length, error_code &)
{
    if (m_sink != nullptr && length)
        m_sink->expect(*length);
}

std::size_t RequestParser::on_body_impl(string_view body, error_code &ec)
{
    ec = m_sink->write(std::string_view(body.data(), body.size()));
    return body.size();
}

void RequestParser::on_chunk_header_impl(std::uint64_t size, string_view, error_code &ec)
{
    if (!m_sink->hasRoomFor(size))
        ec = http::error::body_limit;
}

std::size_t RequestParser::on_chunk_body_impl(std::uint64_t, string_view body, error_code &ec)
{
    ec = m_sink->write(std::string_view(body.data(), body.size()));
    return body.size();
}

void RequestParser::on_finish_impl(error_code &ec)
{
    if (m_sink != nullptr)
        ec = m_sink->finish();
}

} // namespace guiche
