// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "network/api/qrimage.h"
#include "network/api/replies.h"
#include "network/api/sessionbody.h"
#include "network/api/sessiondrivers.h"
#include "network/api/sessionhandlers.h"
#include "network/api/sessionjson.h"

#include "models/domain/webhook.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr auto NoCode = "QR code not available. Make sure the session is connecting."_L1;

Reply messageReply(QLatin1StringView message, int status)
{
    return jsonReply(OrderedJson().add("message"_L1, QString(message)).text(), status);
}

qint64 secondsLeft(const Call &call, TimeMs until)
{
    return (std::max<TimeMs>(until - call.desk().clock().now(), 0) + 999) / 1000;
}

//! `/qr` as a picture.
Task<Result<Reply>> qrPicture(Call &call, const Session &session, const std::optional<QrCode> &code)
{
    if (session.status == SessionStatus::Connected)
        co_return fail(ErrorCode::Conflict, GUICHE_ERROR_TEXT("Session is already connected"));
    if (!code)
        co_return fail(ErrorCode::NotFound,
                       GUICHE_ERROR_TEXT("QR code not available. Make sure the session is connecting."));
    // Named: GCC 12 destroys what a lambda within a co_await captured twice.
    auto job = [text = code->text] { return qrImage(text); };
    GUICHE_CO_TRY(image, co_await call.services.pool.run(std::move(job)));
    Reply reply;
    reply.headers.add("Content-Type", "image/png");
    reply.body = image;
    co_return reply;
}

QByteArray qrJson(const Call &call, const Session &session, const std::optional<QrCode> &code)
{
    OrderedJson json;
    json.add("id"_L1, session.id)
        .add("qrCode"_L1, code ? QJsonValue(code->text) : QJsonValue(QJsonValue::Null))
        .add("status"_L1, toName(session.status));
    if (code) {
        json.add("issuedAt"_L1, isoMilliseconds(code->issuedAt))
            .add("expiresAt"_L1, isoMilliseconds(code->expiresAt))
            .add("expiresIn"_L1, secondsLeft(call, code->expiresAt));
        return json.text();
    }
    if (session.type == SessionType::WhatsAppCloud)
        json.add("message"_L1, u"A Cloud API session has no QR code."_s);
    else if (session.status == SessionStatus::Connected)
        json.add("message"_L1, u"Session is already connected"_s);
    else
        json.add("message"_L1, QString(NoCode));
    return json.text();
}

//! A code is of use only to somebody who may scan it now.
std::optional<QrCode> currentCode(const Call &call, const Session &session)
{
    if (session.status != SessionStatus::Connecting)
        return std::nullopt;
    return call.desk().liveSessions().qr(session.id);
}

} // namespace

Task<Result<Reply>> handleListWebhookEvents(Call &)
{
    co_return jsonReply(
        OrderedJson().add("events"_L1, QJsonArray::fromStringList(webhookEventNames())).text());
}

Task<Result<Reply>> handleCreateSession(Call &call)
{
    const Desk &desk = call.desk();
    GUICHE_CO_TRY(body, readSessionBody(call.db(), desk.webhooks(), call.body, true));
    GUICHE_CO_TRY(created, co_await write<CreatedSession>(call, [&](WriteTransaction &tx) {
                      return desk.sessions().create(tx, call.who, body.type, body.change);
                  }));
    const QString noCode;
    OrderedJson json = sessionJson(created.session, &noCode);
    json.add("webhookSecret"_L1, created.webhookSecret);
    co_return jsonReply(json.text(), 201);
}

Task<Result<Reply>> handleListSessions(Call &call)
{
    GUICHE_CO_TRY(sessions, call.desk().sessions().list(call.db(), call.who));
    QByteArray text = "[";
    for (const Session &session : std::as_const(sessions))
        text += (text.size() > 1 ? "," : "") + sessionJson(session, nullptr).text();
    co_return jsonReply(text + ']');
}

Task<Result<Reply>> handleGetSession(Call &call)
{
    const Desk &desk = call.desk();
    GUICHE_CO_TRY(session, desk.sessions().get(call.db(), call.who, call.id()));
    GUICHE_CO_TRY(proxy, desk.sessionSecrets().proxy(call.db(), session.key));
    const QString qr = currentCode(call, session).value_or(QrCode()).text;
    OrderedJson json = sessionJson(session, &qr);
    json.add("proxy"_L1, proxyJson(proxy));
    co_return jsonReply(json.text());
}

Task<Result<Reply>> handleDeleteSession(Call &call)
{
    const Sessions &sessions = call.desk().sessions();
    GUICHE_CO_CHECK(removed, co_await write(call, [&](WriteTransaction &tx) {
                        return sessions.remove(tx, call.who, call.id());
                    }));
    co_return messageReply("Session deleted successfully"_L1, 200);
}

Task<Result<Reply>> handleConnectSession(Call &call)
{
    const Desk &desk = call.desk();
    GUICHE_CO_TRY(session, desk.sessions().status(call.db(), call.who, call.id()));
    const QString problem = channelProblem(desk, session.type);
    GUICHE_CO_CHECK(connecting, co_await write<Session>(call, [&](WriteTransaction &tx) {
                        return desk.sessions().connect(tx, call.who, call.id(), problem);
                    }));
    co_return messageReply("Session connection initiated"_L1, 201);
}

Task<Result<Reply>> handleDisconnectSession(Call &call)
{
    const Sessions &sessions = call.desk().sessions();
    GUICHE_CO_CHECK(done, co_await write<Session>(call, [&](WriteTransaction &tx) {
                        return sessions.disconnect(tx, call.who, call.id());
                    }));
    co_return messageReply("Session disconnected successfully"_L1, 201);
}

Task<Result<Reply>> handleGetSessionQr(Call &call)
{
    GUICHE_CO_TRY(session, call.desk().sessions().get(call.db(), call.who, call.id()));
    const std::optional<QrCode> code = currentCode(call, session);
    if (call.query.text("format"_L1) == "png"_L1) {
        Result<Reply> picture = co_await qrPicture(call, session, code);
        co_return picture;
    }
    co_return jsonReply(qrJson(call, session, code));
}

Task<Result<Reply>> handlePairSession(Call &call)
{
    GUICHE_CO_TRY(digits, readPairBody(call.body));
    GUICHE_CO_TRY(session, call.desk().sessions().pairable(call.db(), call.who, call.id()));
    SessionDriver *driver = call.desk().driver(session.type);
    if (const QString problem = channelProblem(call.desk(), session.type); !driver || !problem.isEmpty())
        co_return fail(ErrorCode::Unavailable, "%1", {problem});
    std::function<void(std::function<void(Result<PairingCode>)>)> start =
        [&](std::function<void(Result<PairingCode>)> done) {
            driver->pair(session.id, digits, std::move(done));
        };
    GUICHE_CO_TRY(code, co_await awaitCallback<Result<PairingCode>>(std::move(start)));
    OrderedJson json;
    json.add("message"_L1, u"Phone pairing initiated"_s)
        .add("pairingCode"_L1, code.code)
        .add("expiresIn"_L1, secondsLeft(call, code.expiresAt));
    co_return jsonReply(json.text(), 201);
}

Task<Result<Reply>> handleGetSessionStatus(Call &call)
{
    GUICHE_CO_TRY(session, call.desk().sessions().status(call.db(), call.who, call.id()));
    OrderedJson json;
    json.add("id"_L1, session.id)
        .add("name"_L1, session.name)
        .add("status"_L1, toName(session.status))
        .add("phoneNumber"_L1, plusOrNull(session.phone));
    co_return jsonReply(json.text());
}

Task<Result<Reply>> handleLogoutSession(Call &call)
{
    const Sessions &sessions = call.desk().sessions();
    GUICHE_CO_CHECK(done, co_await write<Session>(call, [&](WriteTransaction &tx) {
                        return sessions.logout(tx, call.who, call.id());
                    }));
    co_return messageReply("Session logged out successfully"_L1, 201);
}

} // namespace guiche
