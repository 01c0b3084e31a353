// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <chrono>

#include "models/domain/ids.h"
#include "network/api/credentials.h"
#include "network/api/qrimage.h"
#include "network/api/replies.h"
#include "network/api/sessiondrivers.h"
#include "network/api/sessionhandlers.h"
#include "network/api/sessionjson.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype MaxUserLength = 50;
constexpr qsizetype MaxTokenLength = 200;
constexpr int NewTokenBytes = 24;
constexpr auto QrPause = 50ms; // between two looks: a look is one look-up in memory

//! The version that was called.
QString versionOf(const Request &request)
{
    const bool isNamed = request.path.size() > 3 && request.path[1] == 'v' && request.path[3] == '/';
    return isNamed ? QString::fromStdString(request.path.substr(1, 2)) : u"v4"_s;
}

std::unexpected<Error> coded(ErrorCode code, const char *text, const QString &publishedCode)
{
    return fail(code, text, {}, publishedCode);
}

//! Off loopback, `/scan` also needs a key of the organization that it works in.
Result<> checkMasterKey(const Call &call, const User &owner)
{
    if (call.request.isLoopbackListener)
        return {};
    QString key = call.header("X-QUEPASA-MASTERKEY");
    if (key.isEmpty())
        key = bearerCredentials(call.request);
    const Result<Principal> who = call.desk().accounts().authenticateAny(call.db(), key);
    if (!who || !who->hasScope(Scope::Sessions) || who->organizationId != owner.organizationId)
        return fail(ErrorCode::Unauthorized, GUICHE_ERROR_TEXT("Invalid user credentials"));
    return {};
}

Result<User> readOwner(const Call &call)
{
    const QString name = call.header("X-QUEPASA-USER").trimmed();
    if (name.isEmpty())
        return fail(ErrorCode::Unauthorized, GUICHE_ERROR_TEXT("User ID is required"));
    if (name.size() > MaxUserLength)
        return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("User ID too long (max 50 characters)"));
    GUICHE_TRY(owner, call.desk().tokenSessions().owner(call.db(), name));
    GUICHE_CHECK(checkMasterKey(call, owner));
    return owner;
}

//! The token of `/info` and `/logout`.
Result<QString> readToken(const Call &call)
{
    const QString token = call.header("X-QUEPASA-TOKEN").trimmed();
    if (token.isEmpty())
        return fail(ErrorCode::Unauthorized, GUICHE_ERROR_TEXT("Token is required"));
    return token;
}

//! A refusal of `/scan` with the code that the specification has for it.
Error scanError(const Error &error)
{
    if (error.code == ErrorCode::Conflict)
        return {.code = ErrorCode::Conflict,
                .text = GUICHE_ERROR_TEXT("Session already connected"),
                .field = u"SESSION_ALREADY_ACTIVE"_s};
    return error;
}

std::unexpected<Error> noQr()
{
    return coded(ErrorCode::Internal, GUICHE_ERROR_TEXT("Failed to generate QR code"),
                 u"QR_GENERATION_FAILED"_s);
}

//! The code of a session that has just been told to connect. Errors: Conflict (it connected, with what it
//! had), Internal.
Result<std::optional<QrCode>> lookForQr(const Call &call, const QString &sessionId)
{
    if (const std::optional<QrCode> code = call.desk().liveSessions().qr(sessionId))
        return code;
    GUICHE_TRY(session, SessionReports::find(call.db(), sessionId));
    if (!session || !session->isWanted)
        return noQr();
    if (session->status == SessionStatus::Connected)
        return fail(ErrorCode::Conflict, GUICHE_ERROR_TEXT("Session already connected"));
    return std::nullopt;
}

//! Waits on the thread's timer; nothing is blocked meanwhile.
Task<Result<QrCode>> waitForQr(Call &call, QString sessionId)
{
    const auto until = std::chrono::steady_clock::now() + call.services.scanWait;
    boost::asio::steady_timer timer(co_await boost::asio::this_coro::executor);
    while (std::chrono::steady_clock::now() < until) {
        GUICHE_CO_TRY(code, lookForQr(call, sessionId));
        if (code)
            co_return *code;
        if (!channelProblem(call.desk(), SessionType::WhatsAppWeb).isEmpty())
            break;
        timer.expires_after(QrPause);
        co_await timer.async_wait(boost::asio::use_awaitable);
    }
    co_return noQr();
}

Reply scanReply(const Call &call, const QrCode &code, const QString &token, const QByteArray &png)
{
    const TimeMs now = call.desk().clock().now();
    if (call.request.headers.hasToken("Accept", "image/png")) {
        Reply reply;
        reply.headers.add("Content-Type", "image/png");
        reply.headers.add("X-QUEPASA-TOKEN", token.toStdString());
        reply.body = png;
        return reply;
    }
    OrderedJson json;
    json.add("qrcode"_L1, "data:image/png;base64,"_L1 + QString::fromLatin1(png.toBase64()))
        .add("token"_L1, token)
        .add("timestamp"_L1, isoSeconds(now))
        .add("expiresIn"_L1, (std::max<TimeMs>(code.expiresAt - now, 0) + 999) / 1000);
    return jsonReply(json.text());
}

} // namespace

Task<Result<Reply>> handleScan(Call &call)
{
    const Desk &desk = call.desk();
    GUICHE_CO_TRY(owner, readOwner(call));
    QString token = call.header("X-QUEPASA-TOKEN").trimmed();
    if (token.size() > MaxTokenLength)
        co_return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("Token too long (max 200 characters)"));
    if (token.isEmpty())
        token = randomToken(NewTokenBytes);
    const QString problem = channelProblem(desk, SessionType::WhatsAppWeb);
    Result<Session> session = co_await write<Session>(
        call, [&](WriteTransaction &tx) { return desk.tokenSessions().scan(tx, owner, token, problem); });
    if (!session)
        co_return std::unexpected(scanError(session.error()));
    Result<QrCode> code = co_await waitForQr(call, session->id);
    if (!code)
        co_return std::unexpected(scanError(code.error()));
    // Named: GCC 12 destroys what a lambda within a co_await captured twice.
    auto job = [text = code->text] { return qrImage(text); };
    GUICHE_CO_TRY(png, co_await call.services.pool.run(std::move(job)));
    co_return scanReply(call, *code, token, png);
}

Task<Result<Reply>> handleInfo(Call &call)
{
    GUICHE_CO_TRY(token, readToken(call));
    GUICHE_CO_TRY(found, call.desk().tokenSessions().find(call.db(), token));
    if (found.isDeleted)
        co_return coded(ErrorCode::NotFound, GUICHE_ERROR_TEXT("Session not found"), u"SESSION_NOT_FOUND"_s);
    const Session &session = found.session;
    OrderedJson json;
    json.add("connected"_L1, session.status == SessionStatus::Connected);
    if (!session.phone.isEmpty())
        json.add("phone"_L1, session.phone);
    json.add("user"_L1, found.userName).add("version"_L1, versionOf(call.request));
    if (!session.pushName.isEmpty())
        json.add("pushname"_L1, session.pushName);
    if (!session.platform.isEmpty())
        json.add("platform"_L1, session.platform);
    // The desk takes groups when the session's setting says so, and broadcasts never: that much it knows.
    json.add("groups"_L1, session.takesGroups).add("broadcasts"_L1, false);
    json.add("timestamp"_L1, isoSeconds(call.desk().clock().now()));
    co_return jsonReply(json.text());
}

Task<Result<Reply>> handleTokenLogout(Call &call)
{
    const TokenSessions &sessions = call.desk().tokenSessions();
    GUICHE_CO_TRY(token, readToken(call));
    const Result<> done =
        co_await write(call, [&](WriteTransaction &tx) { return sessions.logout(tx, token); });
    if (!done && done.error().code == ErrorCode::Unauthorized)
        co_return fail(ErrorCode::Unauthorized, GUICHE_ERROR_TEXT("Invalid token"));
    if (!done && done.error().code == ErrorCode::NotFound)
        co_return coded(ErrorCode::NotFound, GUICHE_ERROR_TEXT("Session not found or already disconnected"),
                        u"SESSION_NOT_FOUND"_s);
    if (!done)
        co_return std::unexpected(done.error());
    OrderedJson json;
    json.add("success"_L1, true)
        .add("message"_L1, u"Session disconnected successfully"_s)
        .add("timestamp"_L1, isoSeconds(call.desk().clock().now()));
    co_return jsonReply(json.text());
}

} // namespace guiche
