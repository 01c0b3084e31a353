// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/client/settingscalls.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <chrono>

#include "network/client/decodedcall.h"

namespace guiche {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString SettingsPath = u"/api/v1/settings"_s;
const QString MailPath = u"/api/v1/settings/smtp"_s;
const QString MasterKeyPath = u"/api/v1/settings/master-key"_s;

constexpr auto MailTestTimeout = 45s;

DeskSettings settingsFrom(const ApiAnswer &answer)
{
    return {.values = answer.object, .tag = answer.etag};
}

QJsonObject objectOf(const ApiAnswer &answer)
{
    return answer.object;
}

MasterKeyInfo masterKeyFrom(const ApiAnswer &answer)
{
    const QJsonObject rotation = answer.object["rotation"_L1].toObject();
    MasterKeyInfo info{.storage = answer.object["storage"_L1].toString(),
                       .isRotating = rotation["status"_L1].toString() == "running"_L1,
                       .resealed = rotation["resealed"_L1].toInteger()};
    for (const QJsonValue &problem : answer.object["problems"_L1].toArray())
        info.problems += problem.toString();
    return info;
}

} // namespace

SettingsCalls::SettingsCalls(RestClient &rest)
    : m_rest(rest)
{
}

SettingsCalls::~SettingsCalls() = default;

void SettingsCalls::read(QObject *context, Done<DeskSettings> done)
{
    request<DeskSettings>(m_rest, {.path = SettingsPath, .isCancelledWithContext = true}, context,
                          std::move(done), settingsFrom);
}

void SettingsCalls::change(const QJsonObject &changes, const QByteArray &tag, QObject *context,
                           Done<DeskSettings> done)
{
    request<DeskSettings>(m_rest, {.verb = "PATCH", .path = SettingsPath, .body = changes, .ifMatch = tag},
                          context, std::move(done), settingsFrom);
}

void SettingsCalls::mail(QObject *context, Done<QJsonObject> done)
{
    request<QJsonObject>(m_rest, {.path = MailPath, .isCancelledWithContext = true}, context, std::move(done),
                         objectOf);
}

void SettingsCalls::changeMail(const QJsonObject &changes, QObject *context, Done<QJsonObject> done)
{
    request<QJsonObject>(m_rest, {.verb = "PATCH", .path = MailPath, .body = changes}, context,
                         std::move(done), objectOf);
}

void SettingsCalls::sendTestMail(const QString &address, QObject *context, Done<> done)
{
    const QJsonObject body{{u"to"_s, address}};
    ApiCall call{.verb = "POST", .path = MailPath + u"/test"_s};
    call.send = [body](QNetworkAccessManager &network, QNetworkRequest request) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
        // The desk itself waits for half a minute.
        request.setTransferTimeout(int(std::chrono::milliseconds(MailTestTimeout).count()));
        return network.post(request, QJsonDocument(body).toJson(QJsonDocument::Compact));
    };
    m_rest.call(call, context, [done = std::move(done)](const Result<ApiAnswer> &answer) {
        if (answer)
            done({});
        else
            done(std::unexpected(answer.error()));
    });
}

void SettingsCalls::masterKey(QObject *context, Done<MasterKeyInfo> done)
{
    request<MasterKeyInfo>(m_rest, {.path = MasterKeyPath, .isCancelledWithContext = true}, context,
                           std::move(done), masterKeyFrom);
}

void SettingsCalls::rotateMasterKey(QObject *context, Done<MasterKeyInfo> done)
{
    request<MasterKeyInfo>(m_rest, {.verb = "POST", .path = MasterKeyPath + u"/rotate"_s}, context,
                           std::move(done), masterKeyFrom);
}

} // namespace guiche
