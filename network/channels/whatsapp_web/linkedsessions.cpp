// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/channels/whatsapp_web/linkedsessions.h"

#include "models/domain/json.h"
#include "models/domain/log.h"
#include "network/channels/whatsapp_web/pairingrequest.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

using State = LinkedSession::State;

QJsonObject proxyOf(const std::optional<SessionProxy> &proxy)
{
    if (!proxy)
        return {};
    return {{u"protocol"_s, proxy->protocol},
            {u"host"_s, proxy->host},
            {u"port"_s, proxy->port},
            {u"username"_s, proxy->username},
            {u"password"_s, proxy->password}};
}

//! What a row says after the bridge has closed the session; nullopt: it is tried again.
std::optional<SessionCause> finalCause(const QJsonObject &line)
{
    const QString action = line["action"_L1].toString();
    const QString cause = line["cause"_L1].toString();
    if (action == "wipe"_L1)
        return SessionCause::LoggedOut;
    if (action != "stop"_L1)
        return std::nullopt;
    if (cause == "qr_expired"_L1 || cause == "pairing_ended"_L1)
        return SessionCause::CodesUsedUp;
    return cause == "replaced"_L1 ? SessionCause::Replaced : SessionCause::Refused;
}

bool isOfTheDesk(const QString &cause)
{
    return cause == "storage"_L1 || cause == "fault"_L1;
}

} // namespace

LinkedSessions::LinkedSessions(BridgeRoom room, LinkedSessionOptions options, QObject *parent)
    : QObject(parent)
    , m_room(std::move(room))
    , m_options(std::move(options))
{
}

std::shared_ptr<LinkedSession> LinkedSessions::find(const QString &sessionId) const
{
    return m_sessions.value(sessionId);
}

std::shared_ptr<LinkedSession> LinkedSessions::findByKey(qint64 sessionKey) const
{
    for (const Ptr &session : m_sessions) {
        if (session->key == sessionKey)
            return session;
    }
    return nullptr;
}

bool LinkedSessions::isOpen(const QString &sessionId) const
{
    const Ptr session = find(sessionId);
    return session && session->state == State::Open;
}

LinkedSessions::Ptr LinkedSessions::known(const Session &row)
{
    Ptr &session = m_sessions[row.id];
    if (!session) {
        session = std::make_shared<LinkedSession>(LinkedSession{
            .key = row.key, .id = row.id, .backoff = Backoff(m_options.retry, m_options.random)});
        session->retry = std::make_unique<QTimer>();
        session->retry->setSingleShot(true);
        connect(session->retry.get(), &QTimer::timeout, this, [this, id = row.id] {
            if (const Ptr waiting = find(id); waiting && waiting->state == State::Waiting) {
                waiting->state = State::Idle;
                follow(id);
            }
        });
    }
    return session;
}

void LinkedSessions::followAll()
{
    const Result<QList<Session>> wanted = SessionReports::wanted(m_room.reader, SessionType::WhatsAppWeb);
    if (!wanted) {
        qCWarning(lcChannel) << "WhatsApp sessions could not be read:" << wanted.error().english();
        return;
    }
    for (const Session &row : *wanted)
        follow(row.id);
}

void LinkedSessions::follow(const QString &sessionId)
{
    const Result<std::optional<Session>> found = SessionReports::find(m_room.reader, sessionId);
    if (!found) {
        qCWarning(lcChannel) << "A WhatsApp session could not be read:" << found.error().english();
        return;
    }
    const Ptr before = find(sessionId);
    if (before && before->pendingReports > 0) {
        before->isStale = true; // the row is about to change
        return;
    }
    if (!*found || !(*found)->isWanted) {
        const bool forget = !*found || (*found)->cause == SessionCause::LoggedOutHere;
        if (before) {
            before->pairings.clear();
            end(before, forget);
        }
        // Deleted, and nothing of it is on its way any more. One that is still closing comes here again.
        if (before && !*found && before->state == State::Idle)
            m_sessions.remove(sessionId);
        return;
    }
    const Session &row = **found;
    if (row.type != SessionType::WhatsAppWeb)
        return;
    const Ptr session = known(row);
    const bool isAskedAnew = row.status == SessionStatus::Connecting && row.cause == SessionCause::Requested;
    switch (session->state) {
    case State::Idle:
        open(session, row);
        return;
    case State::Waiting:
        if (isAskedAnew) {
            session->backoff.reset();
            open(session, row);
        }
        return;
    case State::Opening:
    case State::Open: {
        const Result<std::optional<SessionProxy>> proxy =
            m_room.desk.sessionSecrets().proxy(m_room.reader, row.key);
        const bool isChanged = proxy && session->settings != compact({{u"proxy"_s, proxyOf(*proxy)},
                                                                      {u"groups"_s, row.takesGroups}});
        if (isChanged || (session->isConnectedInStore && isAskedAnew))
            end(session, false); // and is opened again when it has ended
        return;
    }
    case State::Closing:
        return; // looked at again when it has closed
    }
}

void LinkedSessions::open(const Ptr &session, const Session &row)
{
    session->retry->stop();
    session->state = State::Opening;
    session->isPairing = false;
    session->openings += 1;
    session->isOpenAsked = false;
    session->isOpenTaken = false;
    session->afterOpen.clear();
    session->isConnectedInStore = false;
    session->isDownInStore = session->isDownInStore || row.status == SessionStatus::Disconnected;
    m_room.process.need();
    if (const QString problem = m_room.process.problem(); !problem.isEmpty()) {
        bridgeProblem(problem);
        return;
    }
    const Result<QJsonObject> fields = openFields(session, row);
    if (!fields) {
        retryLater(session, {.status = SessionStatus::Connecting,
                             .cause = SessionCause::BridgeFailed,
                             .detail = fields.error().english()});
        return;
    }
    if (session->hasCredentials) {
        askToOpen(session, *fields);
        return;
    }
    // A new identity: no key of an earlier one may be taken for its own.
    m_room.write([&desk = m_room.desk, key = row.key](
                     WriteTransaction &tx) { return desk.sessionSecrets().wipeCredentials(tx, key); },
                 [this, session, fields = *fields, number = session->openings](const Result<> &outcome) {
                     if (number != session->openings || session->state != State::Opening)
                         return;
                     if (outcome)
                         askToOpen(session, fields);
                     else
                         retryLater(session, {.status = SessionStatus::Connecting,
                                              .cause = SessionCause::BridgeFailed,
                                              .detail = outcome.error().english()});
                 });
}

Result<QJsonObject> LinkedSessions::openFields(const Ptr &session, const Session &row) const
{
    const SessionSecrets &secrets = m_room.desk.sessionSecrets();
    GUICHE_TRY(credentials, secrets.credentials(m_room.reader, row.key, u"creds"_s, {QString()}));
    GUICHE_TRY(proxy, secrets.proxy(m_room.reader, row.key));
    const QJsonObject proxyFields = proxyOf(proxy);
    session->hasCredentials = !credentials.isEmpty();
    session->settings = compact({{u"proxy"_s, proxyFields}, {u"groups"_s, row.takesGroups}});
    QJsonObject fields{{u"session"_s, row.id},
                       {u"settings"_s, QJsonObject{{u"groups"_s, row.takesGroups},
                                                   {u"media_dir"_s, m_options.mediaFolder}}}};
    fields[u"credentials"_s] = session->hasCredentials
                                   ? QJsonValue(QString::fromUtf8(*credentials.first().value))
                                   : QJsonValue(QJsonValue::Null);
    if (!proxyFields.isEmpty())
        fields[u"proxy"_s] = proxyFields;
    return fields;
}

void LinkedSessions::askToOpen(const Ptr &session, const QJsonObject &fields)
{
    session->isOpenAsked = true;
    for (const auto &pairing : std::exchange(session->pairings, {}))
        (*pairing)();
    m_room.process.request(u"open"_s, fields,
                           [this, session, number = session->openings](const BridgeAnswer &answer) {
                               if (number == session->openings)
                                   opening(session, answer);
                           });
}

void LinkedSessions::opening(const Ptr &session, const BridgeAnswer &answer)
{
    const std::vector<std::function<void()>> after = std::exchange(session->afterOpen, {});
    if (answer.isDone()) {
        session->isOpenTaken = true;
        for (const auto &next : after)
            next();
        return;
    }
    if (session->state == State::Closing)
        endedHere(session);
    if (answer.error == "bridge_gone"_L1 || session->state != State::Opening)
        return;
    if (answer.error == "already_open"_L1) {
        session->isOpenTaken = true;
        end(session, false);
        return;
    }
    const SessionReport failure{
        .status = SessionStatus::Connecting, .cause = SessionCause::BridgeFailed, .detail = answer.message};
    if (answer.error == "bad_credentials"_L1 || answer.error == "bad_proxy"_L1) {
        session->state = State::Idle;
        report(*session, {.status = SessionStatus::Disconnected,
                          .cause = SessionCause::Refused,
                          .detail = answer.message});
        return;
    }
    retryLater(session, failure);
}

void LinkedSessions::retryLater(const Ptr &session, const SessionReport &failure)
{
    session->state = State::Waiting;
    session->isConnectedInStore = false;
    session->retry->start(session->backoff.next());
    report(*session, failure);
}

void LinkedSessions::end(const Ptr &session, bool forget)
{
    switch (session->state) {
    case State::Idle:
    case State::Closing:
        return;
    case State::Waiting:
        session->retry->stop();
        session->state = State::Idle;
        return;
    case State::Opening:
    case State::Open:
        break;
    }
    const bool canLogOut = forget && session->state == State::Open;
    session->state = State::Closing;
    session->isConnectedInStore = false;
    if (!session->isOpenAsked) {
        session->openings += 1; // and never will be
        session->afterOpen.clear();
        endedHere(session);
        return;
    }
    const QJsonObject fields{{u"session"_s, session->id}};
    const auto close = [this, session, fields] {
        m_room.process.request(u"close"_s, fields,
                               [this, session](const BridgeAnswer &) { endedHere(session); });
    };
    if (!session->isOpenTaken) {
        session->afterOpen = {close};
        return;
    }
    if (!canLogOut) {
        close();
        return;
    }
    m_room.process.request(u"logout"_s, fields, [this, session, close](const BridgeAnswer &answer) {
        if (answer.isDone() || answer.error == "bridge_gone"_L1)
            endedHere(session);
        else
            close();
    });
}

void LinkedSessions::endedHere(const Ptr &session)
{
    session->state = State::Idle;
    follow(session->id);
}

void LinkedSessions::state(LinkedSession &session, const QJsonObject &line)
{
    const QString state = line["state"_L1].toString();
    if (!session.isInBridge())
        return;
    if (state == "connecting"_L1) {
        if (std::exchange(session.isDownInStore, false))
            report(session, {.status = SessionStatus::Connecting, .cause = SessionCause::BridgeFailed});
    } else if (state == "linked"_L1) {
        session.hasCredentials = true;
        report(session, {.status = SessionStatus::Connecting, .cause = SessionCause::Paired});
    } else if (state == "open"_L1) {
        const QJsonObject me = line["me"_L1].toObject();
        const auto given = [](const QJsonValue &value) {
            return value.isString() ? std::optional(value.toString()) : std::nullopt;
        };
        session.state = State::Open;
        session.hasCredentials = true;
        session.openSince.start();
        report(session,
               {.status = SessionStatus::Connected,
                .cause = SessionCause::Opened,
                .phone = given(me["phone"_L1]),
                .lid = given(me["lid"_L1]),
                .pushName = given(me["name"_L1]),
                .platform = given(line["platform"_L1])},
               [this, id = session.id] {
                   if (const Ptr open = find(id); open && open->state == State::Open) {
                       open->isConnectedInStore = true;
                       Q_EMIT opened(id, open->key);
                   }
               });
    } else if (state == "restricted"_L1 && session.state == State::Open) {
        const bool isLifted = line.contains("active"_L1) && !line["active"_L1].toBool();
        report(session,
               {.status = SessionStatus::Connected,
                .cause = SessionCause::Opened,
                .detail = isLifted ? QString()
                                   : QString::fromLatin1(GUICHE_ERROR_TEXT(
                                         "WhatsApp does not let this account start new chats now."))});
    }
}

void LinkedSessions::qr(LinkedSession &session, const QJsonObject &line)
{
    if (!session.isInBridge())
        return;
    const TimeMs now = m_room.desk.clock().now();
    m_room.desk.liveSessions().setQr(session.id,
                                     {.text = line["text"_L1].toString(),
                                      .issuedAt = now,
                                      .expiresAt = now + line["expires_in"_L1].toInteger() * 1000});
    if (!session.isPairing)
        report(session, {.status = SessionStatus::Connecting, .cause = SessionCause::WaitingForScan});
}

void LinkedSessions::closed(LinkedSession &session, const QJsonObject &line)
{
    const QString cause = line["cause"_L1].toString();
    // What the desk itself has asked for ends with the answer.
    if (!session.isInBridge() || cause == "requested"_L1 || cause == "logged_out_here"_L1)
        return;
    const Ptr shared = find(session.id);
    const QString detail = line["detail"_L1].toString();
    if (const std::optional<SessionCause> final = finalCause(line)) {
        session.state = State::Idle;
        session.isConnectedInStore = false;
        session.hasCredentials = session.hasCredentials && *final != SessionCause::LoggedOut;
        report(session, {.status = SessionStatus::Disconnected, .cause = *final, .detail = detail});
        return;
    }
    if (session.state == State::Open && session.openSince.hasExpired(m_options.steady.count()))
        session.backoff.reset();
    retryLater(shared,
               {.status = SessionStatus::Connecting,
                .cause = isOfTheDesk(cause) ? SessionCause::BridgeFailed : SessionCause::ConnectionLost,
                .detail = detail});
}

void LinkedSessions::bridgeEnded(const QString &reason)
{
    const QList<Ptr> sessions = m_sessions.values();
    for (const Ptr &session : sessions) {
        if (!session->isInBridge())
            continue; // one that was closing hears it by its answer
        session->state = State::Idle;
        session->isConnectedInStore = false;
        report(*session,
               {.status = SessionStatus::Connecting, .cause = SessionCause::BridgeFailed, .detail = reason});
    }
}

void LinkedSessions::bridgeProblem(const QString &problem)
{
    if (problem.isEmpty())
        return; // followAll comes with `ready`
    const QList<Ptr> sessions = m_sessions.values();
    for (const Ptr &session : sessions) {
        if (session->state == State::Closing)
            continue;
        const bool isWanted = session->isInBridge() || session->state == State::Waiting;
        session->retry->stop();
        session->state = State::Idle;
        session->isConnectedInStore = false;
        session->isDownInStore = true;
        if (isWanted)
            report(*session, {.status = SessionStatus::Disconnected,
                              .cause = SessionCause::BridgeFailed,
                              .detail = problem});
    }
}

void LinkedSessions::pair(const QString &sessionId, const QString &phoneDigits,
                          std::function<void(Result<PairingCode>)> done)
{
    follow(sessionId);
    const Ptr session = find(sessionId);
    const QString problem = m_room.process.problem();
    if (session && session->state != State::Opening && session->state != State::Open && problem.isEmpty()) {
        pairLater(session, [this, sessionId, phoneDigits, done = std::move(done)] {
            pair(sessionId, phoneDigits, done);
        });
        return;
    }
    if (!session || session->state != State::Opening) {
        done(problem.isEmpty()
                 ? fail(ErrorCode::Unavailable, GUICHE_ERROR_TEXT("The session is not ready to be linked."))
                 : fail(ErrorCode::Unavailable, "%1", {problem}));
        return;
    }
    session->isPairing = true;
    const auto shown = [this, session](const PairingCode &code) {
        m_room.desk.liveSessions().setPairingCode(session->id, code);
        report(*session, {.status = SessionStatus::Connecting, .cause = SessionCause::WaitingForCode});
    };
    const auto finish = [this, session, shown, done = std::move(done)](const BridgeAnswer &answer) {
        const Result<PairingCode> code = pairingCodeOf(answer, m_room.desk.clock().now());
        if (code)
            shown(*code);
        else
            session->isPairing = false;
        done(code);
    };
    const auto ask = [this, sessionId, phoneDigits, finish] {
        m_room.process.request(u"pair"_s, {{u"session"_s, sessionId}, {u"phone"_s, phoneDigits}}, finish);
    };
    if (session->isOpenTaken)
        ask();
    else
        session->afterOpen.push_back(ask);
}

// It is wanted, but what it was is still closing, or it waits for its next try.
void LinkedSessions::pairLater(const Ptr &session, std::function<void()> pairing)
{
    const auto kept = std::make_shared<std::function<void()>>(std::move(pairing));
    session->pairings.push_back(kept);
    QTimer::singleShot(m_options.pairWait, this, [session, waiting = std::weak_ptr(kept)] {
        std::erase(session->pairings, waiting.lock());
    });
}

void LinkedSessions::report(LinkedSession &session, const SessionReport &report, std::function<void()> then)
{
    session.pendingReports += 1;
    const Ptr shared = find(session.id);
    m_room.write<Session>([&desk = m_room.desk, id = session.id, report](
                              WriteTransaction &tx) { return desk.sessionReports().report(tx, id, report); },
                          [this, shared, then = std::move(then)](const Result<Session> &outcome) {
                              reported(shared, outcome, then);
                          });
}

void LinkedSessions::reported(const Ptr &session, const Result<Session> &outcome,
                              const std::function<void()> &then)
{
    session->pendingReports -= 1;
    if (!outcome) {
        const ErrorCode code = outcome.error().code;
        // Nobody wants it (any more): its row says what is wanted.
        session->isStale = true;
        if (code != ErrorCode::Conflict && code != ErrorCode::NotFound)
            qCWarning(lcChannel) << "A WhatsApp session's state was not stored:" << outcome.error().english();
    } else if (then) {
        then();
    }
    if (session->pendingReports == 0 && std::exchange(session->isStale, false))
        follow(session->id);
}

} // namespace guiche
