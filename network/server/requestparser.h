// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/beast/http/basic_parser.hpp>

#include <cstdint>
#include <string>
#include <string_view>

#include "network/server/bodysink.h"
#include "network/server/http.h"

namespace guiche {

//! \brief Beast's HTTP/1 parser, reading straight into a Request. Refuses what may be understood in two ways:
//! two Content-Length or Host fields, both lengths at once, any transfer coding but `chunked`. Trailers are
//! dropped.
class RequestParser final : public boost::beast::http::basic_parser<true>
{
public:
    RequestParser(Request &request, std::string &methodText, std::string &target);

    //! \brief Where the body goes; must be set before a body is parsed.
    void setSink(BodySink &sink) { m_sink = &sink; }

    //! \brief After the head: the status that refuses it (400, 417, 501, 505), or 0.
    [[nodiscard]] int headStatus() const;
    [[nodiscard]] bool isHttp11() const { return m_version == 11; }
    [[nodiscard]] bool expectsContinue() const { return m_expectsContinue; }

    //! \brief The status for an error of put().
    [[nodiscard]] static int statusOf(const boost::beast::error_code &error);

private:
    using error_code = boost::beast::error_code;
    using string_view = boost::beast::string_view;

    void on_request_impl(boost::beast::http::verb method, string_view methodText, string_view target,
                         int version, error_code &ec) override;
    void on_response_impl(int, string_view, int, error_code &) override {}
    void on_field_impl(boost::beast::http::field name, string_view nameText, string_view value,
                       error_code &ec) override;
    void on_header_impl(error_code &ec) override;
    void on_body_init_impl(const boost::optional<std::uint64_t> &length, error_code &ec) override;
    std::size_t on_body_impl(string_view body, error_code &ec) override;
    void on_chunk_header_impl(std::uint64_t size, string_view extensions, error_code &ec) override;
    std::size_t on_chunk_body_impl(std::uint64_t remain, string_view body, error_code &ec) override;
    void on_finish_impl(error_code &ec) override;

    Request &m_request;
    std::string &m_methodText;
    std::string &m_target;
    BodySink *m_sink = nullptr;
    int m_version = 11;
    int m_hosts = 0;
    bool m_isHeadDone = false;
    bool m_hasLength = false;
    bool m_hasTransferEncoding = false;
    bool m_hasUnknownCoding = false;
    bool m_expectsContinue = false;
    bool m_hasUnknownExpectation = false;
};

} // namespace guiche
