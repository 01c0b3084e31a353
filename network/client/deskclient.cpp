// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/client/deskclient.h"

#include <QCoreApplication>

#include "models/domain/json.h"
#include "models/domain/log.h"
#include "network/client/deskclient_p.h"
#include "network/client/eventdecoder.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace guiche {

namespace {

constexpr auto TotalsDelay = 300ms; // changes come in groups

QStringList topicsFor(const User &user)
{
    if (user.role < Role::Supervisor)
        return {u"contacts"_s};
    return {u"queue"_s, u"dashboard"_s, u"sessions"_s, u"agents"_s, u"conversations"_s, u"contacts"_s};
}

} // namespace

DeskClient::Private::Private(DeskClient &client, const QUrl &url, const DeskClientTimings &timings)
    : q(client)
    , rest(url, timings.request)
    , socket(url, timings)
    , sessionCalls(rest)
    , webhookCalls(rest)
    , secretCalls(rest)
    , apiKeyCalls(rest)
    , consoleCalls(rest)
    , settingsCalls(rest)
    , auditCalls(rest)
    , teamCalls(rest)
    , accountCalls(rest)
    , files(rest, &client)
    , contactCalls(rest, files)
{
    totalsTimer.setSingleShot(true);
    totalsTimer.setInterval(TotalsDelay);
    connect(&totalsTimer, &QTimer::timeout, &q, &DeskClient::totalsMayHaveChanged);

    connect(&rest, &RestClient::tokensChanged, &q, [this] {
        socket.setToken(rest.accessToken());
        socket.reconnectNow();
        Q_EMIT q.refreshTokenChanged(rest.refreshToken());
    });
    connect(&rest, &RestClient::expired, &q, [this] { end(); });
    connect(&rest, &RestClient::unreachable, &socket, &LiveSocket::probe);

    connect(&socket, &LiveSocket::opened, &q, [this] { setState(State::Online); });
    connect(&socket, &LiveSocket::closed, &q, [this](const QString &reason) {
        offlineReason = reason;
        setState(State::Offline);
    });
    connect(&socket, &LiveSocket::tokenInDoubt, &q, [this] { checkToken(); });
    connect(&socket, &LiveSocket::caughtUp, &q, [this](bool isComplete) {
        if (!isComplete)
            Q_EMIT feed.resyncRequired();
        Q_EMIT feed.connected();
        totalsTimer.start();
    });
    connect(&socket, &LiveSocket::frameReceived, &q, [this](const QJsonObject &frame) { onFrame(frame); });
}

void DeskClient::Private::onFrame(const QJsonObject &frame)
{
    const FrameKind kind = tell(feed, frame, user.id);
    if ((kind == FrameKind::Change || kind == FrameKind::Resync) && !totalsTimer.isActive())
        totalsTimer.start();
}

void DeskClient::Private::setState(State next)
{
    if (next != State::Offline)
        offlineReason.clear();
    if (next == state)
        return;
    state = next;
    Q_EMIT q.stateChanged(next);
}

// Asks the desk who we are: an access token that has run out is renewed on the way, and why the desk cannot
// be reached is said better here than by a socket.
void DeskClient::Private::checkToken()
{
    if (isCheckingToken)
        return;
    isCheckingToken = true;
    rest.call({.path = u"/api/v1/auth/me"_s}, &q, [this, mine = session](const Result<ApiAnswer> &answer) {
        isCheckingToken = false;
        if (mine != session || state != State::Offline)
            return;
        if (!answer)
            offlineReason = errorText(answer.error());
        // Somebody has made the second step a rule meanwhile: the next sign-in asks for it.
        if (answer && answer->object["second_factor_needed"_L1].toBool())
            return end();
        Q_EMIT q.stateChanged(state);
    });
}

// Leaves the sign-in, without a word to the desk.
void DeskClient::Private::leave()
{
    ++session;
    socket.stop();
    socket.setOpenConversation({});
    rest.clearTokens();
    totalsTimer.stop();
    isSecondStepNeeded = false;
    user = {};
    setState(State::SignedOut);
}

void DeskClient::Private::end()
{
    leave();
    Q_EMIT q.refreshTokenChanged({});
    Q_EMIT q.signedOut();
}

void DeskClient::Private::enter(const ApiCall &call, QObject *context, Done<User> done)
{
    rest.call(call, context,
              [this, context, done = std::move(done)](const Result<ApiAnswer> &answer) mutable {
                  if (!answer)
                      done(std::unexpected(answer.error()));
                  else
                      signedIn(*answer, context, std::move(done));
              });
}

void DeskClient::Private::signedIn(const ApiAnswer &answer, QObject *context, Done<User> done)
{
    const QString access = answer.object["access_token"_L1].toString();
    if (access.isEmpty()) {
        done(std::unexpected(
            translatedError(ErrorCode::Upstream, tr("This address does not answer like a desk."))));
        return;
    }
    ++session;
    rest.setTokens(access, answer.object["refresh_token"_L1].toString());
    const QJsonObject who = answer.object["user"_L1].toObject();
    isSecondStepNeeded = answer.object["second_factor_needed"_L1].toBool();
    if (isSecondStepNeeded) {
        user = userFromJson(who);
        done(user);
        return;
    }
    if (!who.isEmpty()) {
        goLive(userFromJson(who), context, std::move(done));
        return;
    }
    rest.call({.path = u"/api/v1/auth/me"_s}, context,
              [this, context, done = std::move(done)](const Result<ApiAnswer> &me) mutable {
                  if (me)
                      goLive(userFromJson(me->object["user"_L1].toObject()), context, std::move(done));
                  else
                      done(std::unexpected(me.error()));
              });
}

// The place in the event log is read before any list is, so that nothing falls between a list and the live
// events.
void DeskClient::Private::goLive(const User &signedInUser, QObject *context, Done<User> done)
{
    user = signedInUser;
    setState(State::Connecting);
    QUrlQuery query;
    query.addQueryItem(u"limit"_s, u"1"_s);
    rest.call({.path = u"/api/v1/events"_s, .query = query}, &q,
              [this, mine = session, guard = QPointer<QObject>(context),
               done = std::move(done)](const Result<ApiAnswer> &answer) {
                  if (mine != session)
                      return;
                  const qint64 seq = answer ? answer->object["last_seq"_L1].toInteger(-1) : -1;
                  socket.start(rest.accessToken(), seq, topicsFor(user));
                  if (guard)
                      done(user);
              });
}

DeskClient::DeskClient(const QUrl &baseUrl, QObject *parent)
    : DeskClient(baseUrl, DeskClientTimings(), parent)
{
}

DeskClient::DeskClient(const QUrl &baseUrl, const DeskClientTimings &timings, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, baseUrl, timings))
{
}

DeskClient::~DeskClient()
{
    d->socket.disconnect(this);
    d->rest.disconnect(this);
}

QUrl DeskClient::baseUrl() const
{
    return d->rest.baseUrl();
}

DeskClient::State DeskClient::state() const
{
    return d->state;
}

const User &DeskClient::user() const
{
    return d->user;
}

void DeskClient::readUserAgain()
{
    d->rest.call({.path = u"/api/v1/auth/me"_s}, this,
                 [this, mine = d->session](const Result<ApiAnswer> &answer) {
                     if (mine != d->session || !answer)
                         return;
                     d->user = userFromJson(answer->object["user"_L1].toObject());
                     Q_EMIT userChanged();
                 });
}

EventFeed &DeskClient::feed()
{
    return d->feed;
}

SessionCalls &DeskClient::sessionCalls()
{
    return d->sessionCalls;
}

ConsoleCalls &DeskClient::consoleCalls()
{
    return d->consoleCalls;
}

WebhookCalls &DeskClient::webhookCalls()
{
    return d->webhookCalls;
}

ContactCalls &DeskClient::contactCalls()
{
    return d->contactCalls;
}

FileTransfers &DeskClient::files()
{
    return d->files;
}

SecretCalls &DeskClient::secretCalls()
{
    return d->secretCalls;
}

ApiKeyCalls &DeskClient::apiKeyCalls()
{
    return d->apiKeyCalls;
}

SettingsCalls &DeskClient::settingsCalls()
{
    return d->settingsCalls;
}

AuditCalls &DeskClient::auditCalls()
{
    return d->auditCalls;
}

TeamCalls &DeskClient::teamCalls()
{
    return d->teamCalls;
}

AccountCalls &DeskClient::accountCalls()
{
    return d->accountCalls;
}

QString DeskClient::errorText(const Error &error)
{
    if (QLatin1StringView(error.text) == "%1"_L1)
        return error.args.value(0);
    return error.filled(QCoreApplication::translate("Error", error.text));
}

QString DeskClient::language() const
{
    return d->rest.language();
}

void DeskClient::setLanguage(const QString &language)
{
    d->rest.setLanguage(language);
}

QString DeskClient::offlineReason() const
{
    return d->offlineReason;
}

void DeskClient::reconnectNow()
{
    d->socket.reconnectNow();
}

void DeskClient::isFirstRun(QObject *context, Done<bool> done)
{
    d->request<bool>({.path = u"/health"_s, .isAuthenticated = false}, context, std::move(done),
                     [](const ApiAnswer &answer) { return answer.object["setup_required"_L1].toBool(); });
}

void DeskClient::registerOrganization(const QString &organization, const QString &name, const QString &email,
                                      const QString &password, QObject *context, Done<User> done)
{
    d->enter({.verb = "POST",
              .path = u"/api/v1/auth/register"_s,
              .body = QJsonObject{{u"organization_name"_s, organization},
                                  {u"name"_s, name},
                                  {u"email"_s, email},
                                  {u"password"_s, password},
                                  {u"client"_s, u"desktop"_s}},
              .isAuthenticated = false},
             context, std::move(done));
}

void DeskClient::signIn(const QString &email, const QString &password, QObject *context, Done<User> done,
                        const QString &code)
{
    QJsonObject body{{u"email"_s, email}, {u"password"_s, password}, {u"client"_s, u"desktop"_s}};
    if (!code.isEmpty())
        body[u"totp_code"_s] = code;
    ApiCall call{
        .verb = "POST", .path = u"/api/v1/auth/login"_s, .body = std::move(body), .isAuthenticated = false};
    call.started = [this](QNetworkReply *reply) {
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            // Looked at and left: who asked reads it afterwards.
            const auto refusal = parseObject(reply->error() == QNetworkReply::AuthenticationRequiredError
                                                 ? reply->peek(reply->bytesAvailable())
                                                 : QByteArray());
            const QJsonObject error = refusal.value_or(QJsonObject());
            d->attemptsLeft = error["attempts_left"_L1].toInt(-1);
            d->isCodeNeeded = error["error_code"_L1] == "TOTP_REQUIRED"_L1;
        });
    };
    d->enter(call, context, std::move(done));
}

int DeskClient::signInAttemptsLeft() const
{
    return d->attemptsLeft;
}

bool DeskClient::isSignInCodeNeeded() const
{
    return d->isCodeNeeded;
}

bool DeskClient::isSecondStepNeeded() const
{
    return d->isSecondStepNeeded;
}

void DeskClient::enterAtLast(QObject *context, Done<User> done)
{
    d->isSecondStepNeeded = false;
    d->goLive(d->user, context, std::move(done));
}

void DeskClient::resume(const QString &refreshToken, QObject *context, Done<User> done)
{
    d->enter({.verb = "POST",
              .path = u"/api/v1/auth/refresh"_s,
              .body = QJsonObject{{u"refresh_token"_s, refreshToken}},
              .isAuthenticated = false},
             context, std::move(done));
}

QString DeskClient::refreshToken() const
{
    return d->rest.refreshToken();
}

void DeskClient::signOut(QObject *context, Done<> done)
{
    // The call takes the token with it; whether it arrives or not, this program has forgotten it.
    d->request({.verb = "POST", .path = u"/api/v1/auth/logout"_s}, context, std::move(done));
    d->leave();
    Q_EMIT refreshTokenChanged({});
}

void DeskClient::sendTyping(const TypingNotice &notice)
{
    d->socket.sendFrame({{u"type"_s, notice.isTyping ? u"typing_start"_s : u"typing_stop"_s},
                         {u"conversation_id"_s, notice.conversationId}});
}

void DeskClient::setOpenConversation(const QString &conversationId)
{
    d->socket.setOpenConversation(conversationId);
}

} // namespace guiche
