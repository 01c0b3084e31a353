// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/client/accountcalls.h"

#include <QJsonArray>

#include "models/domain/types.h"
#include "network/client/decodedcall.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

TimeMs timeFrom(const QJsonValue &value)
{
    return value.isString() ? std::max<TimeMs>(0, fromIso8601(value.toString())) : 0;
}

OwnSignIn signInFrom(const QJsonObject &object)
{
    return {.id = object["id"_L1].toString(),
            .isDesktop = object["client"_L1] == "desktop"_L1,
            .createdAt = timeFrom(object["created_at"_L1]),
            .lastUsedAt = timeFrom(object["last_used_at"_L1]),
            .remoteAddress = object["remote_address"_L1].toString(),
            .userAgent = object["user_agent"_L1].toString(),
            .isCurrent = object["current"_L1].toBool()};
}

void act(RestClient &rest, const ApiCall &call, QObject *context, Done<> done)
{
    request(rest, call, context, std::move(done));
}

} // namespace

AccountCalls::AccountCalls(RestClient &rest)
    : m_rest(rest)
{
}

AccountCalls::~AccountCalls() = default;

void AccountCalls::requestReset(const QString &email, QObject *context, Done<> done)
{
    act(m_rest,
        {.verb = "POST",
         .path = u"/api/v1/auth/forgot-password"_s,
         .body = QJsonObject{{u"email"_s, email}},
         .isAuthenticated = false},
        context, std::move(done));
}

void AccountCalls::resetPassword(const QString &code, const QString &password, QObject *context, Done<> done)
{
    act(m_rest,
        {.verb = "POST",
         .path = u"/api/v1/auth/reset-password"_s,
         .body = QJsonObject{{u"token"_s, code}, {u"new_password"_s, password}},
         .isAuthenticated = false},
        context, std::move(done));
}

void AccountCalls::changePassword(const QString &current, const QString &fresh, QObject *context, Done<> done)
{
    act(m_rest,
        {.verb = "PUT",
         .path = u"/api/v1/auth/password"_s,
         .body = QJsonObject{{u"current_password"_s, current}, {u"new_password"_s, fresh}}},
        context, std::move(done));
}

void AccountCalls::signIns(QObject *context, Done<QList<OwnSignIn>> done)
{
    request<QList<OwnSignIn>>(m_rest, {.path = u"/api/v1/auth/sign-ins"_s, .isCancelledWithContext = true},
                              context, std::move(done), [](const QJsonObject &object) {
                                  QList<OwnSignIn> list;
                                  for (const QJsonValue &value : object["sign_ins"_L1].toArray())
                                      list.append(signInFrom(value.toObject()));
                                  return list;
                              });
}

void AccountCalls::endSignIn(const QString &id, QObject *context, Done<> done)
{
    act(m_rest,
        {.verb = "DELETE",
         .path = u"/api/v1/auth/sign-ins/"_s + QString::fromLatin1(QUrl::toPercentEncoding(id))},
        context, std::move(done));
}

void AccountCalls::secondFactor(QObject *context, Done<OwnSecondFactor> done)
{
    request<OwnSecondFactor>(m_rest, {.path = u"/api/v1/auth/totp"_s, .isCancelledWithContext = true},
                             context, std::move(done), [](const QJsonObject &object) {
                                 return OwnSecondFactor{.isEnabled = object["enabled"_L1].toBool(),
                                                        .isRequired = object["required"_L1].toBool(),
                                                        .recoveryCodesLeft =
                                                            object["recovery_codes_left"_L1].toInt()};
                             });
}

void AccountCalls::enrol(QObject *context, Done<SecondFactorSetup> done)
{
    request<SecondFactorSetup>(m_rest, {.verb = "POST", .path = u"/api/v1/auth/totp"_s}, context,
                               std::move(done), [](const QJsonObject &object) {
                                   return SecondFactorSetup{.secret = object["secret"_L1].toString(),
                                                            .uri = object["otpauth_uri"_L1].toString()};
                               });
}

void AccountCalls::confirm(const QString &code, QObject *context, Done<QStringList> done)
{
    request<QStringList>(
        m_rest,
        {.verb = "POST", .path = u"/api/v1/auth/totp/confirm"_s, .body = QJsonObject{{u"code"_s, code}}},
        context, std::move(done), [](const QJsonObject &object) {
            QStringList codes;
            for (const QJsonValue &value : object["recovery_codes"_L1].toArray())
                codes.append(value.toString());
            return codes;
        });
}

void AccountCalls::disable(const QString &password, const QString &code, QObject *context, Done<> done)
{
    act(m_rest,
        {.verb = "POST",
         .path = u"/api/v1/auth/totp/disable"_s,
         .body = QJsonObject{{u"password"_s, password}, {u"code"_s, code}}},
        context, std::move(done));
}

} // namespace guiche
