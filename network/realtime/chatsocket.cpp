// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/realtime/chatsocket.h"

#include <QJsonArray>

#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "models/desk/access.h"
#include "models/domain/ids.h"
#include "models/domain/json.h"
#include "network/realtime/hub.h"
#include "network/realtime/hubthread.h"
#include "network/realtime/write.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr std::uint16_t SignedOut = 4401;
constexpr qsizetype MostJoined = 1'000;

const RateRule &frameRule(const Principal &principal)
{
    static const RateRule people{"ws_frame", 600, std::chrono::seconds(60), RateRule::Kind::Fixed};
    static const RateRule desktops{"ws_frame_desktop", 6'000, std::chrono::seconds(60),
                                   RateRule::Kind::Fixed};
    return principal.isDesktop || principal.kind == Principal::Kind::Program ? desktops : people;
}

std::unexpected<Error> invalid(const char *text, const QString &field)
{
    return fail(ErrorCode::Validation, text, {}, field);
}

std::optional<Topic> topicFromName(const QString &name)
{
    static const QHash<QString, Topic> names{{u"queue"_s, Topic::Queue},
                                             {u"dashboard"_s, Topic::Dashboard},
                                             {u"sessions"_s, Topic::Sessions},
                                             {u"agents"_s, Topic::Agents},
                                             {u"conversations"_s, Topic::Conversations},
                                             {u"contacts"_s, Topic::Contacts}};
    const auto found = names.constFind(name);
    return found == names.cend() ? std::nullopt : std::optional(*found);
}

//! What tells the client which of its frames an error is about.
QJsonObject contextOf(const QJsonObject &frame)
{
    QJsonObject context;
    for (const QString &name : {u"conversation_id"_s, u"client_id"_s}) {
        const QString value = frame[name].toString();
        if (!value.isEmpty() && value.size() <= 200)
            context[name] = value;
    }
    const QString type = frame["type"_L1].toString();
    if (!type.isEmpty() && type.size() <= 40)
        context[u"in_reply_to"_s] = type;
    return context;
}

} // namespace

ChatSocket::ChatSocket(std::shared_ptr<HubThread> thread, Principal principal, QString token,
                       std::string language)
    : m_thread(std::move(thread))
    , m_principal(std::move(principal))
    , m_token(std::move(token))
    , m_language(std::move(language))
    , m_typing(m_thread->context(), m_thread->hub().options().typingTimeout,
               [this](const QString &conversationId) { sayTyping(conversationId, false); })
{
}

void ChatSocket::opened(std::shared_ptr<WebSocketConnection> connection)
{
    m_client = std::make_shared<ChatClient>(std::move(connection), m_principal, m_token);
    m_thread->add(m_client);
    // A logout between the check before the upgrade and this line recorded its event too early for this
    // socket.
    (void)reauthenticate();
}

void ChatSocket::closed()
{
    const QStringList typing = m_typing.stopAll();
    if (!m_client)
        return;
    m_client->detach();
    if (!m_thread->isRunning())
        return;
    for (const QString &conversationId : typing)
        sayTyping(conversationId, false);
    m_thread->remove(m_client);
}

Task<> ChatSocket::received(std::string text)
{
    if (!m_client || !m_client->isOpen())
        co_return;
    const Result<QJsonObject> frame = parseCallersObject(QByteArray::fromStdString(text));
    if (!frame) {
        refuse({ErrorCode::Validation, GUICHE_ERROR_TEXT("The frame is not a JSON object.")}, {});
        co_return;
    }
    if (frame->value("type"_L1).toString() == "ping"_L1) {
        m_client->send(makeFrame(QByteArray(R"({"type":"pong"})")));
        co_return;
    }
    const std::string key = m_principal.credential.toStdString();
    if (!m_thread->hub().take(frameRule(m_principal), key).isAllowed) {
        refuse({ErrorCode::RateLimited, GUICHE_ERROR_TEXT("Too many requests.")}, *frame);
        co_return;
    }
    if (!reauthenticate())
        co_return;
    const Outcome outcome = co_await dispatch(*frame);
    if (!outcome && m_client->isOpen())
        refuse(outcome.error(), *frame);
}

Task<ChatSocket::Outcome> ChatSocket::dispatch(const QJsonObject &frame)
{
    const QString type = frame["type"_L1].toString();
    if (type == "join_conversation"_L1)
        co_return join(frame);
    if (type == "leave_conversation"_L1)
        co_return leave(frame);
    if (type == "send_message"_L1)
        co_return co_await sendMessage(frame);
    if (type == "typing_start"_L1)
        co_return this->type(frame, true);
    if (type == "typing_stop"_L1)
        co_return this->type(frame, false);
    if (type == "resume"_L1)
        co_return co_await resume(frame);
    if (type == "subscribe"_L1)
        co_return subscribe(frame);
    co_return invalid(GUICHE_ERROR_TEXT("Unknown event type."), u"type"_s);
}

ChatSocket::Outcome ChatSocket::reauthenticate()
{
    const Result<Principal> now =
        m_thread->hub().desk().accounts().authenticateAny(m_thread->reader(), m_token);
    if (!now) {
        if (now.error().code == ErrorCode::Unauthorized)
            m_client->close(SignedOut, "signed out");
        else
            refuse(now.error(), {});
        return std::unexpected(now.error());
    }
    const QString remoteAddress = m_principal.remoteAddress;
    m_principal = *now;
    m_principal.remoteAddress = remoteAddress;
    m_client->setPrincipal(*now);
    return {};
}

Result<Conversation> ChatSocket::conversationOf(const QJsonObject &frame)
{
    const QString id = frame["conversation_id"_L1].toString();
    if (!isUuid(id))
        return invalid(GUICHE_ERROR_TEXT("A conversation id is needed."), u"conversation_id"_s);
    return m_thread->hub().desk().inbox().get(m_thread->reader(), m_principal, id);
}

ChatSocket::Outcome ChatSocket::join(const QJsonObject &frame)
{
    const Result<Conversation> conversation = conversationOf(frame);
    if (!conversation)
        return std::unexpected(conversation.error());
    if (m_client->joined().size() >= MostJoined)
        return fail(ErrorCode::RateLimited, GUICHE_ERROR_TEXT("Too many conversations joined."));
    m_thread->join(m_client, conversation->id);
    return {};
}

ChatSocket::Outcome ChatSocket::leave(const QJsonObject &frame)
{
    const QString id = frame["conversation_id"_L1].toString();
    if (!isUuid(id))
        return invalid(GUICHE_ERROR_TEXT("A conversation id is needed."), u"conversation_id"_s);
    m_thread->leave(m_client, id);
    if (m_typing.stop(id))
        sayTyping(id, false);
    return {};
}

ChatSocket::Outcome ChatSocket::type(const QJsonObject &frame, bool isTyping)
{
    const Result<Conversation> conversation = conversationOf(frame);
    if (!conversation)
        return std::unexpected(conversation.error());
    if (!m_principal.isPerson() ||
        !access::writes(m_principal, conversation->status, conversation->assignedTo))
        return fail(ErrorCode::Forbidden, GUICHE_ERROR_TEXT("You may not write in this conversation."));
    const bool isNews = isTyping ? m_typing.start(conversation->id) : m_typing.stop(conversation->id);
    if (isNews)
        sayTyping(conversation->id, isTyping);
    return {};
}

void ChatSocket::sayTyping(const QString &conversationId, bool isTyping)
{
    const Result<Conversation> conversation = m_thread->hub().desk().inbox().get(
        m_thread->reader(), Principal::system(m_principal.organizationId), conversationId);
    if (!conversation)
        return;
    if (const auto &agentTyped = m_thread->hub().options().agentTyped)
        agentTyped(conversationId, isTyping);
    m_thread->hub().sayTyping({.organizationId = m_principal.organizationId,
                               .conversationId = conversationId,
                               .status = conversation->status,
                               .assignedTo = conversation->assignedTo,
                               .contactKey = m_thread->contactOf(conversationId),
                               .agentId = m_principal.userId,
                               .agentName = m_principal.name,
                               .isTyping = isTyping});
}

ChatSocket::Outcome ChatSocket::subscribe(const QJsonObject &frame)
{
    if (!frame["topics"_L1].isArray())
        return invalid(GUICHE_ERROR_TEXT("Topics must be a list."), u"topics"_s);
    Topics topics;
    const QJsonArray names = frame["topics"_L1].toArray();
    for (const QJsonValue &name : names) {
        const std::optional<Topic> topic = topicFromName(name.toString());
        if (!topic)
            return invalid(GUICHE_ERROR_TEXT("Unknown topic."), u"topics"_s);
        topics |= *topic;
    }
    // Contacts are for whoever may read them; they are asked for again at every event.
    const bool isOverview = (topics & ~Topics(Topic::Contacts)) != Topics();
    if (isOverview && !permissions::allows(m_principal, Permission::ReadTeam))
        return fail(ErrorCode::Forbidden, GUICHE_ERROR_TEXT("Topics are for supervisors."));
    m_client->setTopics(topics);
    m_thread->listenToAll(m_client);
    return {};
}

Task<ChatSocket::Outcome> ChatSocket::resume(const QJsonObject &frame)
{
    const QJsonValue wanted = frame["seq"_L1];
    const qint64 from = wanted.toInteger(-1);
    if (!wanted.isDouble() || from < 0)
        co_return invalid(GUICHE_ERROR_TEXT("A seq is needed."), u"seq"_s);
    Desk &desk = m_thread->hub().desk();
    const Result<bool> isPossible = desk.events().canResume(m_thread->reader(), from);
    if (!isPossible)
        co_return std::unexpected(isPossible.error());
    if (!*isPossible) {
        const Result<qint64> last = desk.events().lastSeq(m_thread->reader());
        if (!last)
            co_return std::unexpected(last.error());
        m_client->send(makeFrame(QJsonObject{{u"type"_s, u"resync_required"_s}, {u"seq"_s, *last}}));
        co_return Outcome{};
    }

    const std::shared_ptr<ChatClient> client = m_client;
    const std::size_t room = m_thread->hub().options().replayRoom;
    client->beginReplay();
    qint64 at = from;
    boost::asio::steady_timer pause(m_thread->context());
    while (client->isOpen()) {
        const int block = m_thread->hub().options().replayBlock;
        const Result<EventPage> page = desk.events().after(m_thread->reader(), m_principal, at, block);
        if (!page) {
            client->endReplay(at);
            co_return std::unexpected(page.error());
        }
        for (const Event &event : page->events) {
            if (client->hears(event))
                client->sendEvent(event.seq, makeFrame(toFrame(event)));
        }
        // Nothing was waited for since the log was read to its end: what is committed later comes as a live
        // event.
        const bool isEnd = page->readUpTo <= at || page->readUpTo >= page->lastSeq;
        at = std::max(at, page->readUpTo);
        if (isEnd)
            break;
        // Other connections get their turn, and a slow client the time to read.
        do {
            pause.expires_after(client->queued() > room ? std::chrono::milliseconds(5)
                                                        : std::chrono::milliseconds(0));
            co_await pause.async_wait(boost::asio::use_awaitable);
        } while (client->isOpen() && client->queued() > room);
    }
    client->endReplay(at);
    co_return Outcome{};
}

Task<Result<OutgoingMessage>> ChatSocket::draftOf(const QJsonObject &frame)
{
    OutgoingMessage draft;
    draft.idempotencyKey = frame["client_id"_L1].toString();
    const QJsonValue named = frame["message_type"_L1];
    const QString typeName = named.isUndefined() ? u"text"_s : named.toString();
    const std::optional<MessageType> type = enumFromString<MessageType>(typeName);
    if (!type || *type == MessageType::System)
        co_return invalid(GUICHE_ERROR_TEXT("Unknown message type."), u"message_type"_s);
    draft.type = *type;
    const QJsonValue content = frame["content"_L1];
    if (!content.isString() && !content.isUndefined())
        co_return invalid(GUICHE_ERROR_TEXT("The content must be a text."), u"content"_s);
    draft.content = content.toString();
    if (const QString attachment = frame["attachment_id"_L1].toString(); !attachment.isEmpty())
        draft.attachmentIds = {attachment};
    const bool isMedia = draft.type != MessageType::Text && draft.type != MessageType::Template;
    if (!isMedia || !draft.attachmentIds.isEmpty())
        co_return draft;

    const std::optional<QByteArray> bytes = Attachments::decodeInline(draft.content);
    if (!bytes)
        co_return draft;
    Desk &desk = m_thread->hub().desk();
    auto store = [&desk, bytes = *bytes, name = typeName] {
        return desk.attachments().storeBytes(bytes, name);
    };
    const Result<StoredFile> file = co_await m_thread->hub().work().run(std::move(store));
    if (!file)
        co_return std::unexpected(file.error());
    auto add = [&desk, who = m_principal, stored = *file](WriteTransaction &tx) {
        return desk.attachments().add(tx, who, stored);
    };
    const Result<Attachment> attachment = co_await writeFrom(desk.store().writer(), std::move(add));
    if (!attachment)
        co_return std::unexpected(attachment.error());
    draft.content.clear();
    draft.attachmentIds = {attachment->id};
    co_return draft;
}

Task<ChatSocket::Outcome> ChatSocket::sendMessage(const QJsonObject &frame)
{
    const QString id = frame["conversation_id"_L1].toString();
    if (!isUuid(id))
        co_return invalid(GUICHE_ERROR_TEXT("A conversation id is needed."), u"conversation_id"_s);
    const Result<OutgoingMessage> draft = co_await draftOf(frame);
    if (!draft)
        co_return std::unexpected(draft.error());

    Desk &desk = m_thread->hub().desk();
    const std::shared_ptr<ChatClient> client = m_client;
    // Joined before the commit, so that the sender hears of the message whoever the conversation belongs to.
    const bool wasJoined = client->joined().contains(id);
    if (!wasJoined && client->joined().size() < MostJoined &&
        desk.inbox().get(m_thread->reader(), m_principal, id))
        m_thread->join(client, id);
    auto job = [&desk, who = m_principal, id, message = *draft](WriteTransaction &tx) {
        return desk.conversations().send(tx, who, id, message);
    };
    const Result<SentMessage> sent = co_await writeFrom(desk.store().writer(), std::move(job));
    if (!sent) {
        if (!wasJoined && client->isOpen())
            m_thread->leave(client, id);
        co_return std::unexpected(sent.error());
    }
    if (m_typing.stop(id))
        sayTyping(id, false);
    if (!draft->idempotencyKey.isEmpty()) {
        client->send(makeFrame(QJsonObject{{u"type"_s, u"message_accepted"_s},
                                           {u"client_id"_s, draft->idempotencyKey},
                                           {u"message_id"_s, sent->message.id},
                                           {u"conversation_id"_s, id}}));
    }
    co_return Outcome{};
}

void ChatSocket::refuse(const Error &error, const QJsonObject &frame)
{
    m_client->send(
        makeFrame(errorFrame(error, m_thread->hub().errorText(error, m_language), contextOf(frame))));
}

} // namespace guiche
