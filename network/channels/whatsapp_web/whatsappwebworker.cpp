// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/channels/whatsapp_web/whatsappwebworker.h"

#include <QJsonArray>

#include "models/domain/json.h"
#include "models/domain/log.h"
#include "models/store/messagerows.h"
#include "network/channels/whatsapp_web/bridgemessages.h"
#include "network/channels/whatsapp_web/customertypingnotices.h"
#include "network/channels/whatsapp_web/pairingrequest.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr int MostReadMarks = 50;
// Notices that wait for the writer; a slow store loses typing notices, not its memory.
constexpr int MostPendingNotes = 64;
constexpr qsizetype MostWatched = 5'000;

bool isMessageWaiting(const Event &event)
{
    return event.type == "new_message"_L1
               ? event.data.contains(R"("direction":"outgoing")")
               : event.type == "message_status"_L1 && event.data.contains("queued");
}

} // namespace

struct WhatsAppWebWorker::News
{
    QStringList sessions = {};
    QStringList read = {}; //!< conversations
    bool hasMessages = false;

    [[nodiscard]] bool isEmpty() const { return sessions.isEmpty() && read.isEmpty() && !hasMessages; }
};

// In the order in which they depend on one another.
struct WhatsAppWebWorker::Parts
{
    Parts(Desk &desk, ReadConnection &reader, const std::shared_ptr<Mailbox> &mailbox,
          const WhatsAppWebOptions &options)
        : process(options.bridge)
        , room{desk, reader, process, mailbox}
        , intake(desk)
        , sessions(room, options.sessions)
        , sender(room, sessions, options.sending)
        , media(room, {.folder = options.mediaFolder})
        , typing(options.customerTyped, options.typingTimeout)
    {
    }

    BridgeProcess process;
    BridgeRoom room;
    BridgeIntake intake;
    LinkedSessions sessions;
    BridgeSender sender;
    BridgeMedia media;
    CustomerTypingNotices typing;
    QHash<QString, QString> readUpTo; // conversation -> newest message that was marked
    QSet<QString> watched;            // "session chat" whose typing is told
};

WhatsAppWebWorker::WhatsAppWebWorker(Desk &desk, WhatsAppWebOptions options, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_options(std::move(options))
    , m_mailbox(std::make_shared<Mailbox>(this))
{
    m_options.sessions.mediaFolder = m_options.mediaFolder;
    m_options.sending.folder = m_options.mediaFolder;
}

WhatsAppWebWorker::~WhatsAppWebWorker()
{
    stop();
    m_mailbox->close();
}

Result<> WhatsAppWebWorker::start()
{
    Result<std::unique_ptr<ReadConnection>> reader = m_desk.store().openReader();
    if (!reader)
        return std::unexpected(reader.error());
    m_reader = std::move(*reader);
    m_parts = std::make_unique<Parts>(m_desk, *m_reader, m_mailbox, m_options);
    connect(&m_parts->process, &BridgeProcess::ready, this, [this] {
        setProblem({});
        m_parts->sessions.followAll();
    });
    connect(&m_parts->process, &BridgeProcess::told, this, &WhatsAppWebWorker::told);
    connect(&m_parts->process, &BridgeProcess::ended, this, [this](const QString &reason) {
        m_parts->watched.clear();
        m_parts->typing.endAll();
        m_parts->sessions.bridgeEnded(reason);
    });
    connect(&m_parts->process, &BridgeProcess::problemChanged, this, [this] {
        setProblem(m_parts->process.problem());
        m_parts->sessions.bridgeProblem(m_parts->process.problem());
    });
    connect(&m_parts->sessions, &LinkedSessions::opened, this, [this](const QString &id, qint64 key) {
        m_parts->sender.work();
        m_parts->media.work(key, id);
    });
    m_subscription = m_desk.store().subscribe([this](const Store::Committed &events) { committed(events); });
    m_desk.setDriver(SessionType::WhatsAppWeb, this);
    // What was given to the bridge when the program ended, nobody knows the end of.
    m_parts->room.write<int>(
        [&desk = m_desk](WriteTransaction &tx) {
            return desk.outbox().recover(tx, SessionType::WhatsAppWeb);
        },
        [this](const Result<int> &outcome) {
            if (!outcome)
                qCWarning(lcChannel) << "Messages in doubt could not be marked:" << outcome.error().english();
            if (m_parts)
                m_parts->sessions.followAll();
        });
    return {};
}

void WhatsAppWebWorker::stop()
{
    if (!m_parts)
        return;
    m_desk.setDriver(SessionType::WhatsAppWeb, nullptr);
    m_desk.store().unsubscribe(m_subscription);
    m_mailbox->close(); // what is on its way is for parts that are going
    m_parts->process.disconnect(this);
    m_parts.reset();
    m_reader.reset();
}

void WhatsAppWebWorker::setProblem(const QString &problem)
{
    const std::scoped_lock lock(m_mutex);
    m_problem = problem;
}

QString WhatsAppWebWorker::problem() const
{
    const std::scoped_lock lock(m_mutex);
    return m_problem;
}

// Any thread.
void WhatsAppWebWorker::pair(const QString &sessionId, const QString &phoneDigits,
                             std::function<void(Result<PairingCode>)> done)
{
    const auto request = std::make_shared<PairingRequest>(std::move(done));
    m_mailbox->post([this, sessionId, phoneDigits, request] {
        m_parts->sessions.pair(sessionId, phoneDigits,
                               [request](const Result<PairingCode> &code) { request->answer(code); });
    });
}

// Any thread.
void WhatsAppWebWorker::agentTyped(const QString &conversationId, bool isTyping)
{
    m_mailbox->post([this, conversationId, isTyping] { sayTyping(conversationId, isTyping); });
}

// Writer thread.
void WhatsAppWebWorker::committed(const Store::Committed &events)
{
    News news;
    for (const Event &event : *events) {
        if (event.type == "session_updated"_L1) {
            const Result<QJsonObject> data = parseObject(event.data);
            const QString id = data ? (*data)["session_id"_L1].toString() : QString();
            if (!id.isEmpty() && !news.sessions.contains(id))
                news.sessions.append(id);
        } else if (event.type == "conversation_updated"_L1 && event.data.contains(R"("reason":"read")")) {
            if (!news.read.contains(event.conversationId))
                news.read.append(event.conversationId);
        } else if (isMessageWaiting(event)) {
            news.hasMessages = true;
        }
    }
    if (!news.isEmpty())
        m_mailbox->post([this, news] { follow(news); });
}

void WhatsAppWebWorker::follow(const News &news)
{
    for (const QString &id : news.sessions)
        m_parts->sessions.follow(id);
    for (const QString &id : news.read)
        sendReadMarks(id);
    if (news.hasMessages)
        m_parts->sender.work();
}

void WhatsAppWebWorker::sendReadMarks(const QString &conversationId)
{
    const auto mark = m_desk.outbox().readMark(*m_reader, conversationId, MostReadMarks);
    if (!mark || !*mark || (*mark)->providerIds.isEmpty())
        return;
    const auto session = m_parts->sessions.findByKey((*mark)->sessionKey);
    if (!session || session->state != LinkedSession::State::Open)
        return;
    const QString before = m_parts->readUpTo.value(conversationId);
    const QJsonObject chat = bridgemessages::addressOf((*mark)->chat);
    const bool isGroup = !(*mark)->chat.group.isEmpty();
    QJsonArray messages;
    for (const QString &id : std::as_const((*mark)->providerIds)) {
        if (id == before)
            break;
        QJsonObject message{{u"chat"_s, chat}, {u"id"_s, id}};
        if (isGroup) {
            const QJsonObject author = bridgemessages::addressOf((*mark)->authors.value(id));
            if (author.isEmpty())
                continue; // a group's receipt without its author tells nobody
            message[u"author"_s] = author;
        }
        messages.append(message);
    }
    if (messages.isEmpty())
        return;
    if (m_parts->readUpTo.size() >= MostWatched)
        m_parts->readUpTo.clear();
    m_parts->readUpTo.insert(conversationId, (*mark)->providerIds.first());
    m_parts->process.request(u"read"_s, {{u"session"_s, session->id}, {u"messages"_s, messages}}, {});
}

void WhatsAppWebWorker::sayTyping(const QString &conversationId, bool isTyping)
{
    const auto mark = m_desk.outbox().readMark(*m_reader, conversationId, 1);
    if (!mark || !*mark)
        return;
    const auto session = m_parts->sessions.findByKey((*mark)->sessionKey);
    if (!session || session->state != LinkedSession::State::Open)
        return;
    m_parts->process.request(u"presence"_s,
                             {{u"session"_s, session->id},
                              {u"state"_s, isTyping ? u"composing"_s : u"paused"_s},
                              {u"chat"_s, bridgemessages::addressOf((*mark)->chat)}},
                             {});
}

void WhatsAppWebWorker::told(const QJsonObject &line, qint64 generation)
{
    const auto session = m_parts->sessions.find(line["session"_L1].toString());
    const bool wantsAnswer = line.contains("id"_L1);
    if (!session) {
        if (wantsAnswer)
            m_parts->process.refuse(generation, line["id"_L1].toInteger(), u"not_open"_s);
        return;
    }
    if (line.contains("ask"_L1))
        asked(line, generation, *session);
    else if (wantsAnswer)
        keep(line, generation, session);
    else
        noted(line, *session);
}

void WhatsAppWebWorker::asked(const QJsonObject &line, qint64 generation, LinkedSession &session)
{
    const qint64 id = line["id"_L1].toInteger();
    const QString ask = line["ask"_L1].toString();
    if (ask == "message"_L1) {
        const Result<std::optional<MessageRow>> row =
            MessageRepository::byProviderId(*m_reader, session.key, line["message_id"_L1].toString());
        const bool isOurs = row && *row && (*row)->direction == Direction::Outgoing;
        const std::optional<QJsonObject> content =
            isOurs ? bridgemessages::contentOf(**row, QString()) : std::nullopt;
        m_parts->process.answer(
            generation, id, {{u"content"_s, content ? QJsonValue(*content) : QJsonValue(QJsonValue::Null)}});
        return;
    }
    if (ask != "keys"_L1) {
        m_parts->process.refuse(generation, id, u"unknown"_s);
        return;
    }
    const auto answer = [this, generation, id](const Result<QJsonObject> &values) {
        if (values)
            m_parts->process.answer(generation, id, *values);
        else
            m_parts->process.refuse(generation, id, u"storage"_s);
    };
    if (session.pendingWrites == 0) {
        answer(m_parts->intake.keys(*m_reader, session.key, line));
        return;
    }
    // Behind what was written before: the writer keeps the order.
    m_parts->room.write<QJsonObject>([intake = m_parts->intake, key = session.key,
                                      line](WriteTransaction &tx) { return intake.keys(tx.db(), key, line); },
                                     answer);
}

void WhatsAppWebWorker::keep(const QJsonObject &line, qint64 generation,
                             const std::shared_ptr<LinkedSession> &session)
{
    const QString event = line["event"_L1].toString();
    const bool hadCredentials = session->hasCredentials;
    session->pendingWrites += 1;
    if (event == "write"_L1) {
        // The first credentials are the link itself.
        for (const QJsonValue &write : line["writes"_L1].toArray())
            session->hasCredentials =
                session->hasCredentials || (write["kind"_L1] == "creds"_L1 && write["value"_L1].isString());
    }
    const auto job = [intake = m_parts->intake, key = session->key, line, event,
                      hadCredentials](WriteTransaction &tx) -> Result<> {
        if (event == "write"_L1)
            return intake.write(tx, key, line, hadCredentials);
        GUICHE_TRY(row, SessionReports::findByKey(tx.db(), key));
        if (!row)
            return {};
        if (event == "message"_L1)
            return intake.message(tx, *row, line["message"_L1].toObject());
        if (event == "status"_L1)
            return intake.status(tx, *row, line);
        return event == "contacts"_L1 ? intake.contacts(tx, *row, line) : Result<>();
    };
    const auto done = [this, line, generation, session](const Result<> &outcome) {
        session->pendingWrites -= 1;
        const qint64 id = line["id"_L1].toInteger();
        if (!outcome) {
            qCWarning(lcChannel) << "What WhatsApp Web brought was not stored:" << outcome.error().english();
            m_parts->process.refuse(generation, id, u"storage"_s);
            return;
        }
        m_parts->process.answer(generation, id);
        kept(line, session);
    };
    m_parts->room.write(job, done);
}

void WhatsAppWebWorker::kept(const QJsonObject &line, const std::shared_ptr<LinkedSession> &session)
{
    const QString event = line["event"_L1].toString();
    if (event == "status"_L1) {
        QStringList ids;
        for (const QJsonValue &id : line["messages"_L1].toArray())
            ids.append(id.toString());
        m_parts->sender.acknowledged(ids);
        return;
    }
    QJsonArray messages = line["messages"_L1].toArray();
    if (event == "message"_L1)
        messages.append(line["message"_L1]);
    bool hasMedia = false;
    for (const QJsonValue &message : std::as_const(messages)) {
        hasMedia = hasMedia || message["media"_L1].isObject();
        watchTyping(message.toObject(), *session);
    }
    if (hasMedia)
        m_parts->media.work(session->key, session->id);
}

void WhatsAppWebWorker::watchTyping(const QJsonObject &message, const LinkedSession &session)
{
    const QJsonObject chat = message["chat"_L1].toObject();
    const bool isLive = session.state == LinkedSession::State::Open && !message["offline"_L1].toBool() &&
                        !message["from_me"_L1].toBool() && chat["kind"_L1].toString() == "person"_L1;
    const QString name = session.id + u' ' + chat["jid"_L1].toString();
    if (!isLive || m_parts->watched.contains(name) || m_parts->watched.size() >= MostWatched)
        return;
    m_parts->watched.insert(name);
    const WhatsAppPerson person = bridgemessages::personOf(chat);
    m_parts->process.request(
        u"presence"_s,
        {{u"session"_s, session.id},
         {u"state"_s, u"subscribe"_s},
         {u"chat"_s, bridgemessages::addressOf({.phone = person.phone, .lid = person.lid})}},
        {});
}

void WhatsAppWebWorker::noted(const QJsonObject &line, LinkedSession &session)
{
    const QString event = line["event"_L1].toString();
    if (event == "state"_L1) {
        m_parts->sessions.state(session, line);
        return;
    }
    if (event == "qr"_L1) {
        m_parts->sessions.qr(session, line);
        return;
    }
    if (event == "closed"_L1) {
        const QString prefix = session.id + u' ';
        m_parts->watched.removeIf([&prefix](const QString &name) { return name.startsWith(prefix); });
        m_parts->sessions.closed(session, line);
        return;
    }
    const bool isKnown =
        event == "presence"_L1 || event == "groups"_L1 || event == "participants"_L1 || event == "chats"_L1;
    if (!isKnown || m_pendingNotes >= MostPendingNotes)
        return;
    m_pendingNotes += 1;
    if (event == "presence"_L1) {
        notePresence(line, session);
        return;
    }
    m_parts->room.write(
        [intake = m_parts->intake, key = session.key, line](WriteTransaction &tx) -> Result<> {
            GUICHE_TRY(row, SessionReports::findByKey(tx.db(), key));
            return row ? intake.passOn(tx, *row, line) : Result<>();
        },
        [this](const Result<> &) { m_pendingNotes -= 1; });
}

void WhatsAppWebWorker::notePresence(const QJsonObject &line, const LinkedSession &session)
{
    using Notice = std::optional<CustomerTyping>;
    m_parts->room.write<Notice>(
        [intake = m_parts->intake, key = session.key, line](WriteTransaction &tx) -> Result<Notice> {
            GUICHE_TRY(row, SessionReports::findByKey(tx.db(), key));
            return row ? intake.presence(tx, *row, line) : Result<Notice>();
        },
        [this](const Result<Notice> &notice) {
            m_pendingNotes -= 1;
            if (notice && *notice)
                m_parts->typing.note(**notice);
        });
}

} // namespace guiche
