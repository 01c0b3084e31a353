// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/live/httpclient.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <boost/asio/connect.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

namespace guiche::live {

using namespace Qt::StringLiterals;
namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using asio::ip::tcp;

QJsonObject HttpAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

struct HttpClient::Private
{
    asio::io_context context;
    std::optional<tcp::socket> socket;
    beast::flat_buffer buffer;
    std::uint16_t port = 0;
};

HttpClient::HttpClient(std::uint16_t port)
    : d(std::make_unique<Private>())
{
    d->port = port;
}

HttpClient::~HttpClient() = default;

HttpAnswer HttpClient::call(int verb, const std::string &target, const QByteArray &body)
{
    http::request<http::string_body> request{http::verb(verb), target, 11};
    request.set(http::field::host, "127.0.0.1:" + std::to_string(d->port));
    if (!m_token.empty())
        request.set(http::field::authorization, "Bearer " + m_token);
    if (!body.isEmpty()) {
        request.set(http::field::content_type, "application/json");
        request.body() = body.toStdString();
    }
    request.prepare_payload();

    // A kept connection may have been closed meanwhile: then once more on a new one.
    for (int attempt = 0; attempt < 2; ++attempt) {
        boost::system::error_code error;
        const bool isNew = !d->socket;
        if (isNew) {
            d->buffer.clear();
            d->socket.emplace(d->context);
            d->socket->connect({asio::ip::address_v4::loopback(), d->port}, error);
        }
        http::response_parser<http::string_body> parser;
        parser.body_limit(64 * 1024 * 1024);
        if (!error)
            http::write(*d->socket, request, error);
        if (!error)
            http::read(*d->socket, d->buffer, parser, error);
        if (!error) {
            if (parser.get().need_eof())
                d->socket.reset();
            return {int(parser.get().result_int()), QByteArray::fromStdString(parser.get().body())};
        }
        d->socket.reset();
        if (isNew)
            break;
    }
    return {};
}

HttpAnswer HttpClient::get(const std::string &target)
{
    return call(int(http::verb::get), target, {});
}

HttpAnswer HttpClient::post(const std::string &target, const QJsonObject &body)
{
    return call(int(http::verb::post), target, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

HttpAnswer HttpClient::patch(const std::string &target, const QJsonObject &body)
{
    return call(int(http::verb::patch), target, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

HttpAnswer HttpClient::remove(const std::string &target)
{
    return call(int(http::verb::delete_), target, {});
}

Company foundCompany(std::uint16_t port)
{
    HttpClient client(port);
    Company company;
    const HttpAnswer registered =
        client.post("/api/v1/auth/register", {{u"email"_s, u"ana@provedor.example"_s},
                                              {u"password"_s, u"Senha-forte-1!"_s},
                                              {u"name"_s, u"Ana Prado"_s},
                                              {u"organization_name"_s, u"Provedor Norte"_s}});
    if (registered.status != 201) {
        company.failure =
            u"register answered %1: %2"_s.arg(registered.status).arg(QString::fromUtf8(registered.body));
        return company;
    }
    company.token = registered.json()["access_token"_L1].toString();
    company.userId = registered.json()["user"_L1]["id"_L1].toInteger();
    client.setToken(company.token);
    const HttpAnswer key = client.post(
        "/api/v1/api-keys", {{u"name"_s, u"integration"_s}, {u"scopes"_s, QJsonArray{u"send"_s, u"read"_s}}});
    if (key.status != 201) {
        company.failure = u"api-keys answered %1: %2"_s.arg(key.status).arg(QString::fromUtf8(key.body));
        return company;
    }
    company.apiKey = key.json()["key"_L1].toString();
    return company;
}

QString signIn(std::uint16_t port)
{
    HttpClient client(port);
    const HttpAnswer answer = client.post("/api/v1/auth/login", {{u"email"_s, u"ana@provedor.example"_s},
                                                                 {u"password"_s, u"Senha-forte-1!"_s}});
    return answer.status == 200 ? answer.json()["access_token"_L1].toString() : QString();
}

} // namespace guiche::live
