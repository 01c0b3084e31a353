// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/api/secrethandlers.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "models/desk/secretbytes.h"
#include "network/api/replies.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr int DefaultLimit = 20;

//! A bare array, as spec 004 has its lists.
template <class T> Reply arrayReply(const QList<T> &elements, qint64 total)
{
    QJsonArray array;
    for (const T &element : elements)
        array.append(toJson(element));
    Reply reply = jsonReply(QJsonDocument(array).toJson(QJsonDocument::Compact));
    reply.headers.add("X-Total-Count", std::to_string(total));
    return reply;
}

//! One secret, with the tag that `If-Match` asks for.
Reply secretReply(const Secret &secret, int status = 200)
{
    Reply reply = jsonReply(toJson(secret), status);
    reply.headers.add("ETag", Secrets::tag(secret).toStdString());
    return reply;
}

std::optional<QString> textIn(const QJsonObject &body, QLatin1StringView name)
{
    const QJsonValue value = body[name];
    if (value.isUndefined())
        return std::nullopt;
    return value.toString(); // null: none
}

SecretChange changeOf(const QJsonObject &body)
{
    SecretChange change{.key = textIn(body, "key"_L1),
                        .value = textIn(body, "value"_L1),
                        .service = textIn(body, "service"_L1),
                        .testUrl = textIn(body, "test_url"_L1)};
    change.environment = secretEnvironmentFromString(body["environment"_L1].toString());
    return change;
}

SecretQuery queryOf(const Call &call)
{
    return {.environment = secretEnvironmentFromString(call.query.text("environment"_L1)),
            .service = call.query.text("service"_L1),
            .text = call.query.text("query"_L1),
            .limit = int(call.query.integer("limit"_L1, DefaultLimit)),
            .offset = call.query.integer("offset"_L1, 0)};
}

Task<Result<Reply>> setActive(Call &call, bool isActive)
{
    const Secrets &secrets = call.desk().secrets();
    GUICHE_CO_TRY(changed, co_await write<Secret>(call, [&](WriteTransaction &tx) {
                      return secrets.setActive(tx, call.who, call.id(), isActive, call.header("If-Match"));
                  }));
    co_return secretReply(changed);
}

Task<SecretVerdict> callOut(const Call &call, const SecretTrial &trial)
{
    SecretProbe *probe = call.desk().secretProbe();
    if (!probe)
        co_return Secrets::judge(SecretProbe::Answer{.error = u"this desk calls nobody"_s});
    std::function<void(std::function<void(SecretProbe::Answer)>)> start =
        [probe, &trial](std::function<void(SecretProbe::Answer)> done) {
            probe->probe(trial.secret.testUrl, trial.value, trial.addresses, std::move(done));
        };
    const SecretProbe::Answer answer = co_await awaitCallback<SecretProbe::Answer>(std::move(start));
    co_return Secrets::judge(answer);
}

} // namespace

Task<Result<Reply>> handleListSecrets(Call &call)
{
    GUICHE_CO_TRY(page, call.desk().secrets().list(call.db(), call.who, queryOf(call)));
    co_return arrayReply(page.secrets, page.total);
}

Task<Result<Reply>> handleCreateSecret(Call &call)
{
    const Secrets &secrets = call.desk().secrets();
    const SecretChange wanted = changeOf(call.body);
    GUICHE_CO_TRY(made, co_await write<Secret>(call, [&](WriteTransaction &tx) {
                      return secrets.create(tx, call.who, wanted);
                  }));
    co_return secretReply(made, 201);
}

Task<Result<Reply>> handleGetSecret(Call &call)
{
    GUICHE_CO_TRY(secret, call.desk().secrets().get(call.db(), call.who, call.id()));
    co_return secretReply(secret);
}

Task<Result<Reply>> handleGetSecretValue(Call &call)
{
    const Secrets &secrets = call.desk().secrets();
    const int version = int(call.query.integer("version"_L1, 0));
    GUICHE_CO_TRY(value, co_await write<QString>(call, [&](WriteTransaction &tx) {
                      return secrets.value(tx, call.who, call.id(), version);
                  }));
    co_return jsonReply({{u"value"_s, value}});
}

Task<Result<Reply>> handleUpdateSecret(Call &call)
{
    const Secrets &secrets = call.desk().secrets();
    SecretChange change = changeOf(call.body);
    change.key.reset(); // a secret keeps its name
    GUICHE_CO_TRY(changed, co_await write<Secret>(call, [&](WriteTransaction &tx) {
                      return secrets.change(tx, call.who, call.id(), change, call.header("If-Match"));
                  }));
    co_return secretReply(changed);
}

Task<Result<Reply>> handleDeleteSecret(Call &call)
{
    const Secrets &secrets = call.desk().secrets();
    GUICHE_CO_CHECK(removed, co_await write(call, [&](WriteTransaction &tx) {
                        return secrets.remove(tx, call.who, call.id(), call.header("If-Match"));
                    }));
    co_return emptyReply();
}

Task<Result<Reply>> handleRotateSecret(Call &call)
{
    const Secrets &secrets = call.desk().secrets();
    const std::optional<QString> value = textIn(call.body, "value"_L1);
    GUICHE_CO_TRY(rotated, co_await write<Secret>(call, [&](WriteTransaction &tx) {
                      return secrets.rotate(tx, call.who, call.id(), value, call.header("If-Match"));
                  }));
    co_return secretReply(rotated);
}

Task<Result<Reply>> handleActivateSecret(Call &call)
{
    return setActive(call, true);
}

Task<Result<Reply>> handleDeactivateSecret(Call &call)
{
    return setActive(call, false);
}

Task<Result<Reply>> handleTestSecret(Call &call)
{
    const Secrets &secrets = call.desk().secrets();
    const QString type = call.body["test_type"_L1].toString(u"decrypt"_s);
    GUICHE_CO_TRY(trial, secrets.beginTest(call.db(), call.who, call.id()));
    std::optional<SecretVerdict> verdict;
    if (type == "http"_L1)
        verdict = Secrets::uncallable(trial);
    else
        verdict = Secrets::judge(trial);
    if (!verdict) {
        SecretVerdict answered = co_await callOut(call, trial);
        verdict = std::move(answered);
    }
    wipe(trial.value);
    GUICHE_CO_CHECK(noted, co_await write(call, [&](WriteTransaction &tx) {
                        return secrets.endTest(tx, call.who, call.id(), type, *verdict);
                    }));
    co_return jsonReply({{u"valid"_s, verdict->isValid},
                         {u"message"_s, call.services.texts.text(verdict->message, call.language)}});
}

Task<Result<Reply>> handleGetSecretUsage(Call &call)
{
    GUICHE_CO_TRY(usage, call.desk().secrets().usage(call.db(), call.who, call.id()));
    co_return jsonReply(toJsonWithDays(usage));
}

Task<Result<Reply>> handleListSecretUsage(Call &call)
{
    GUICHE_CO_TRY(page, call.desk().secrets().usageOf(call.db(), call.who, queryOf(call)));
    co_return arrayReply(page.usage, page.total);
}

} // namespace guiche
