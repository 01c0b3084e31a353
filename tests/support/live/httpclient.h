// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace guiche::live {

struct HttpAnswer
{
    int status = 0; //!< 0: no answer came
    QByteArray body;
    [[nodiscard]] QJsonObject json() const;
};

//! \brief A blocking HTTP/1.1 client with one connection that it keeps: for setting a desk up and for looking
//! at it afterwards, on a thread that may wait. Not for several threads at once.
class HttpClient final
{
public:
    explicit HttpClient(std::uint16_t port);
    ~HttpClient();
    Q_DISABLE_COPY_MOVE(HttpClient)

    //! \brief Goes into every later request as `Authorization: Bearer …`.
    void setToken(const QString &token) { m_token = token.toStdString(); }
    HttpAnswer get(const std::string &target);
    HttpAnswer post(const std::string &target, const QJsonObject &body);
    HttpAnswer patch(const std::string &target, const QJsonObject &body);
    HttpAnswer remove(const std::string &target);

private:
    HttpAnswer call(int verb, const std::string &target, const QByteArray &body);
    struct Private;
    std::unique_ptr<Private> d;
    std::string m_token;
};

//! \brief An organization with its administrator, and an API key that may send and read.
struct Company
{
    QString token; //!< the administrator's
    qint64 userId = 0;
    QString apiKey;
    QString failure; //!< empty when all is well
};

//! \brief Founds the first organization of a desk that runs on `port`.
[[nodiscard]] Company foundCompany(std::uint16_t port);
//! \brief Signs the administrator of `foundCompany` in again; empty on failure.
[[nodiscard]] QString signIn(std::uint16_t port);

} // namespace guiche::live
