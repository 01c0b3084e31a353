// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/client/secretcalls.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>
#include <memory>

#include "network/client/decodedcall.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

const QString SecretsPath = u"/api/v1/secrets/"_s;

TimeMs timeFrom(const QJsonValue &value)
{
    return value.isString() ? std::max<TimeMs>(0, fromIso8601(value.toString())) : 0;
}

SecretStatus statusFrom(const QString &name)
{
    for (const auto status : {SecretStatus::Inactive, SecretStatus::Rotated}) {
        if (toName(status) == name)
            return status;
    }
    return SecretStatus::Active;
}

Secret secretFrom(const QJsonObject &object)
{
    Secret secret{.id = object["id"_L1].toString(),
                  .organizationPublicId = object["organization_id"_L1].toString(),
                  .key = object["key"_L1].toString(),
                  .environment = secretEnvironmentFromString(object["environment"_L1].toString())
                                     .value_or(SecretEnvironment::Production),
                  .service = object["service"_L1].toString(),
                  .testUrl = object["test_url"_L1].toString(),
                  .status = statusFrom(object["status"_L1].toString()),
                  .version = object["version"_L1].toInt(1),
                  .createdAt = timeFrom(object["created_at"_L1]),
                  .updatedAt = timeFrom(object["updated_at"_L1]),
                  .lastRotatedAt = timeFrom(object["last_rotated_at"_L1]),
                  .createdBy = secretCreatorFromJson(object["created_by"_L1].toObject())};
    for (const QJsonValue &previous : object["previous_versions"_L1].toArray())
        secret.previous.append({.version = previous["version"_L1].toInt(),
                                .createdAt = timeFrom(previous["created_at"_L1]),
                                .expiresAt = timeFrom(previous["expires_at"_L1])});
    return secret;
}

SecretUsage usageFrom(const QJsonObject &object)
{
    const qint64 requests = object["total_requests"_L1].toInteger();
    const double rate = object["success_rate"_L1].toDouble();
    return {.secretId = object["secret_id"_L1].toString(),
            .requests = requests,
            .successes = std::llround(rate * double(requests)),
            .lastUsedAt = timeFrom(object["last_used_at"_L1]),
            .recent = object["requests_30_days"_L1].toInteger()};
}

// Null takes a service or an address away.
QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject bodyFrom(const SecretDraft &draft)
{
    QJsonObject body;
    if (draft.key)
        body[u"key"_s] = *draft.key;
    if (draft.value)
        body[u"value"_s] = *draft.value;
    if (draft.environment)
        body[u"environment"_s] = toName(*draft.environment);
    if (draft.service)
        body[u"service"_s] = orNull(*draft.service);
    if (draft.testUrl)
        body[u"test_url"_s] = orNull(*draft.testUrl);
    return body;
}

QString pathOf(const QString &id, QLatin1StringView action = {})
{
    return SecretsPath + QString::fromLatin1(QUrl::toPercentEncoding(id)) + action;
}

Secret secretIn(const ApiAnswer &answer)
{
    return secretFrom(answer.object);
}

//! The two halves of a page, which come in any order.
struct SecretHalves
{
    std::optional<Result<QList<Secret>>> secrets;
    std::optional<QHash<QString, SecretUsage>> usage;
};

RowPage<SecretRow> joined(const SecretHalves &halves, qsizetype offset, int limit)
{
    RowPage<SecretRow> page;
    const QList<Secret> &secrets = **halves.secrets;
    for (const Secret &secret : secrets) {
        SecretRow row{.secret = secret};
        if (const auto usage = halves.usage->constFind(secret.id); usage != halves.usage->constEnd())
            row.usage = *usage;
        page.rows.append(row);
    }
    if (secrets.size() == limit)
        page.nextCursor = QString::number(offset + limit);
    return page;
}

} // namespace

SecretCalls::SecretCalls(RestClient &rest)
    : m_rest(rest)
{
}

SecretCalls::~SecretCalls() = default;

void SecretCalls::secrets(const SecretFilter &filter, const QString &cursor, int limit, QObject *context,
                          Done<RowPage<SecretRow>> done)
{
    QUrlQuery items;
    if (filter.environment)
        items.addQueryItem(u"environment"_s, toName(*filter.environment));
    if (!filter.text.isEmpty())
        items.addQueryItem(u"query"_s, QString::fromLatin1(QUrl::toPercentEncoding(filter.text)));
    items.addQueryItem(u"limit"_s, QString::number(limit));
    items.addQueryItem(u"offset"_s, QString::number(cursor.toLongLong()));
    const auto halves = std::make_shared<SecretHalves>();
    const auto finish = [halves, done = std::move(done), offset = cursor.toLongLong(), limit] {
        if (!halves->secrets || !halves->usage)
            return;
        if (*halves->secrets)
            done(joined(*halves, offset, limit));
        else
            done(std::unexpected(halves->secrets->error()));
    };
    m_rest.call({.path = SecretsPath, .query = items, .isCancelledWithContext = true}, context,
                [halves, finish](const Result<ApiAnswer> &answer) {
                    if (!answer) {
                        halves->secrets = std::unexpected(answer.error());
                        return finish();
                    }
                    QList<Secret> secrets;
                    for (const QJsonValue &value : QJsonDocument::fromJson(answer->body).array())
                        secrets.append(secretFrom(value.toObject()));
                    halves->secrets = secrets;
                    finish();
                });
    m_rest.call(
        {.path = SecretsPath + u"usage/organization"_s, .query = items, .isCancelledWithContext = true},
        context, [halves, finish](const Result<ApiAnswer> &answer) {
            QHash<QString, SecretUsage> all;
            if (answer) { // without it the list still says what there is
                for (const QJsonValue &value : QJsonDocument::fromJson(answer->body).array()) {
                    const SecretUsage usage = usageFrom(value.toObject());
                    all.insert(usage.secretId, usage);
                }
            }
            halves->usage = all;
            finish();
        });
}

void SecretCalls::create(const SecretDraft &draft, QObject *context, Done<Secret> done)
{
    request<Secret>(m_rest, {.verb = "POST", .path = SecretsPath, .body = bodyFrom(draft)}, context,
                    std::move(done), secretIn);
}

void SecretCalls::secret(const QString &id, QObject *context, Done<TaggedSecret> done)
{
    request<TaggedSecret>(m_rest, {.path = pathOf(id), .isCancelledWithContext = true}, context,
                          std::move(done), [](const ApiAnswer &answer) {
                              return TaggedSecret{.secret = secretIn(answer), .etag = answer.etag};
                          });
}

void SecretCalls::change(const QString &id, const SecretDraft &draft, const QByteArray &etag,
                         QObject *context, Done<Secret> done)
{
    request<Secret>(m_rest, {.verb = "PUT", .path = pathOf(id), .body = bodyFrom(draft), .ifMatch = etag},
                    context, std::move(done), secretIn);
}

void SecretCalls::remove(const QString &id, QObject *context, Done<> done)
{
    request(m_rest, {.verb = "DELETE", .path = pathOf(id)}, context, std::move(done));
}

void SecretCalls::value(const QString &id, int version, QObject *context, Done<QString> done)
{
    QUrlQuery items;
    if (version > 0)
        items.addQueryItem(u"version"_s, QString::number(version));
    request<QString>(m_rest, {.path = pathOf(id, "/value"_L1), .query = items}, context, std::move(done),
                     [](const ApiAnswer &answer) { return answer.object["value"_L1].toString(); });
}

void SecretCalls::rotate(const QString &id, const std::optional<QString> &value, QObject *context,
                         Done<Secret> done)
{
    request<Secret>(
        m_rest,
        {.verb = "POST", .path = pathOf(id, "/rotate"_L1), .body = bodyFrom(SecretDraft{.value = value})},
        context, std::move(done), secretIn);
}

void SecretCalls::setActive(const QString &id, bool isActive, QObject *context, Done<Secret> done)
{
    request<Secret>(m_rest,
                    {.verb = "POST", .path = pathOf(id, isActive ? "/activate"_L1 : "/deactivate"_L1)},
                    context, std::move(done), secretIn);
}

void SecretCalls::test(const QString &id, CheckKind kind, QObject *context, Done<SecretCheck> done)
{
    const QString type = kind == CheckKind::Http ? u"http"_s : u"decrypt"_s;
    request<SecretCheck>(
        m_rest, {.verb = "POST", .path = pathOf(id, "/test"_L1), .body = QJsonObject{{u"test_type"_s, type}}},
        context, std::move(done), [](const ApiAnswer &answer) {
            return SecretCheck{.isValid = answer.object["valid"_L1].toBool(),
                               .message = answer.object["message"_L1].toString()};
        });
}

void SecretCalls::usage(const QString &id, QObject *context, Done<SecretUsage> done)
{
    request<SecretUsage>(m_rest, {.path = pathOf(id, "/usage"_L1), .isCancelledWithContext = true}, context,
                         std::move(done), [](const ApiAnswer &answer) { return usageFrom(answer.object); });
}

void SecretCalls::confirmPassword(const QString &password, QObject *context, Done<> done)
{
    request(m_rest,
            {.verb = "POST",
             .path = u"/api/v1/auth/password/confirm"_s,
             .body = QJsonObject{{u"password"_s, password}}},
            context, std::move(done));
}

} // namespace guiche
