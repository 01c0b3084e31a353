// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/realtime/visitorsocket.h"

#include <QJsonArray>

#include "models/domain/json.h"
#include "network/realtime/hub.h"
#include "network/realtime/hubthread.h"
#include "network/realtime/visitorphone.h"
#include "network/realtime/write.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr std::size_t LargestFrameBytes = 32 * 1024;
constexpr int PageSize = 50;
constexpr qsizetype LongestClientId = 64;
constexpr std::uint16_t NoHello = 4408;

const RateRule NewVisitors{"visitor_new", 10, std::chrono::minutes(10), RateRule::Kind::Sliding};
const RateRule Hellos{"visitor_hello", 60, std::chrono::minutes(1), RateRule::Kind::Fixed};
const RateRule Frames{"visitor_frame", 240, std::chrono::minutes(1), RateRule::Kind::Fixed};
const RateRule Messages{"visitor_message", 30, std::chrono::minutes(1), RateRule::Kind::Sliding};
const RateRule MessagesOfAddress{"visitor_message_ip", 120, std::chrono::minutes(1), RateRule::Kind::Fixed};

constexpr const char *TooManyText = GUICHE_ERROR_TEXT("Too many requests.");

std::unexpected<Error> invalid(const char *text, const QString &field)
{
    return fail(ErrorCode::Validation, text, {}, field);
}

} // namespace

VisitorSocket::VisitorSocket(std::shared_ptr<HubThread> thread, WebChatSite site, std::string address,
                             std::string language)
    : m_thread(std::move(thread))
    , m_site(std::move(site))
    , m_address(std::move(address))
    , m_language(std::move(language))
    , m_helloTimer(m_thread->context())
    , m_typing(m_thread->context(), m_thread->hub().options().typingTimeout,
               [this](const QString &) { sayTyping(false); })
{
}

void VisitorSocket::opened(std::shared_ptr<WebSocketConnection> connection)
{
    m_connection = std::move(connection);
    m_thread->addSocket();
    m_helloTimer.expires_after(m_thread->hub().options().helloTimeout);
    m_helloTimer.async_wait([weak = std::weak_ptr(m_connection)](boost::system::error_code error) {
        const std::shared_ptr<WebSocketConnection> socket = weak.lock();
        if (!error && socket)
            socket->close(NoHello, "no hello");
    });
}

void VisitorSocket::closed()
{
    m_helloTimer.cancel();
    const bool wasTyping = !m_typing.stopAll().isEmpty();
    if (m_thread->isRunning()) {
        if (wasTyping)
            sayTyping(false);
        if (m_client)
            m_thread->remove(m_client);
        if (m_connection)
            m_thread->removeSocket();
    }
    if (m_client)
        m_client->detach();
    m_connection.reset();
}

Task<> VisitorSocket::received(std::string text)
{
    if (text.size() > LargestFrameBytes) {
        refuse({ErrorCode::PayloadTooLarge, GUICHE_ERROR_TEXT("The message is too long.")}, {});
        co_return;
    }
    const Result<QJsonObject> frame = parseCallersObject(QByteArray::fromStdString(text));
    if (!frame) {
        refuse({ErrorCode::Validation, GUICHE_ERROR_TEXT("The frame is not a JSON object.")}, {});
        co_return;
    }
    const std::string key = m_client ? m_client->visitor().contactId.toStdString() : m_address;
    const RateDecision decision = m_thread->hub().take(Frames, key);
    Outcome outcome;
    if (decision.isAllowed) {
        outcome = co_await dispatch(*frame);
    } else {
        m_retryAfter = decision.retryAfterSeconds;
        outcome = fail(ErrorCode::RateLimited, TooManyText);
    }
    if (!outcome)
        refuse(outcome.error(), *frame);
}

Task<VisitorSocket::Outcome> VisitorSocket::dispatch(const QJsonObject &frame)
{
    const QString type = frame["type"_L1].toString();
    if (type == "ping"_L1) {
        if (m_connection)
            m_connection->send(makeFrame(QByteArray(R"({"type":"pong"})")));
        co_return Outcome{};
    }
    if (type == "hello"_L1)
        co_return co_await hello(frame);
    if (!m_client)
        co_return fail(ErrorCode::Unauthorized, GUICHE_ERROR_TEXT("Say hello first."));
    if (type == "message"_L1)
        co_return co_await message(frame);
    if (type == "delivered"_L1)
        co_return co_await acknowledge(frame, MessageStatus::Delivered);
    if (type == "read"_L1)
        co_return co_await acknowledge(frame, MessageStatus::Read);
    if (type == "typing"_L1)
        co_return typing(frame);
    if (type == "history"_L1)
        co_return history(frame);
    co_return invalid(GUICHE_ERROR_TEXT("Unknown event type."), u"type"_s);
}

Task<VisitorSocket::Outcome> VisitorSocket::hello(const QJsonObject &frame)
{
    if (m_client)
        co_return fail(ErrorCode::Conflict, GUICHE_ERROR_TEXT("Hello was said already."));
    Desk &desk = m_thread->hub().desk();
    const QString token = frame["token"_L1].toString();
    const RateDecision decision = m_thread->hub().take(token.isEmpty() ? NewVisitors : Hellos, m_address);
    if (!decision.isAllowed) {
        m_retryAfter = decision.retryAfterSeconds;
        co_return fail(ErrorCode::RateLimited, TooManyText);
    }
    if (!token.isEmpty()) {
        const Result<Visitor> visitor = desk.webChat().authenticate(m_thread->reader(), m_site.key, token);
        if (!visitor)
            co_return std::unexpected(visitor.error());
        co_return welcome(*visitor, {});
    }

    const QString name = frame["name"_L1].toString().simplified();
    if (name.isEmpty() || name.size() > 80)
        co_return invalid(GUICHE_ERROR_TEXT("A name of up to 80 characters is needed."), u"name"_s);
    const std::optional<QString> phone = visitorPhone(frame["phone"_L1].toString());
    if (!phone)
        co_return invalid(GUICHE_ERROR_TEXT("This phone number is not complete."), u"phone"_s);
    auto job = [&desk, key = m_site.key, visitor = NewVisitor{.name = name, .phone = *phone}](
                   WriteTransaction &tx) { return desk.webChat().identify(tx, key, visitor); };
    const Result<Identified> identified = co_await writeFrom(desk.store().writer(), std::move(job));
    if (!identified)
        co_return std::unexpected(identified.error());
    co_return welcome(identified->visitor, identified->token);
}

VisitorSocket::Outcome VisitorSocket::welcome(const Visitor &visitor, const QString &token)
{
    if (!m_connection)
        return {};
    Desk &desk = m_thread->hub().desk();
    ReadConnection &reader = m_thread->reader();
    auto client = std::make_shared<VisitorClient>(*m_thread, m_connection, visitor);
    // One snapshot: the messages, the state and the seq up to which they are complete.
    GUICHE_CHECK(reader.beginSnapshot());
    const Result<qint64> seq = desk.events().lastSeq(reader);
    const Result<MessageList> messages = desk.webChat().history(reader, visitor, {}, PageSize);
    const Result<VisitorConversation> shown = desk.webChat().conversation(reader, visitor);
    Result<Conversation> conversation;
    if (shown && !shown->id.isEmpty())
        conversation = desk.inbox().get(reader, Principal::system(visitor.organizationId), shown->id);
    reader.endSnapshot();
    if (!seq)
        return std::unexpected(seq.error());
    if (!messages)
        return std::unexpected(messages.error());
    if (!shown)
        return std::unexpected(shown.error());
    if (!conversation)
        return std::unexpected(conversation.error());

    for (const Message &message : messages->messages) {
        if (message.direction == Direction::Incoming)
            client->noteOwn(message.id);
    }
    const bool isOpen = conversation->id == shown->id && !shown->id.isEmpty();
    QJsonObject frame{{u"type"_s, u"welcome"_s},
                      {u"visitor"_s, QJsonObject{{u"name"_s, visitor.name}}},
                      {u"messages"_s, client->shown(messages->messages, isOpen ? &*conversation : nullptr)},
                      {u"has_more"_s, messages->hasMore},
                      {u"conversation"_s, visitorConversation(*shown)}};
    if (!token.isEmpty())
        frame[u"token"_s] = token;
    client->startAfter(*seq);
    client->send(makeFrame(frame));
    m_helloTimer.cancel();
    m_client = std::move(client);
    m_thread->add(m_client);
    return {};
}

Task<VisitorSocket::Outcome> VisitorSocket::message(const QJsonObject &frame)
{
    const QString clientId = frame["client_id"_L1].toString();
    if (clientId.isEmpty() || clientId.size() > LongestClientId)
        co_return invalid(GUICHE_ERROR_TEXT("A client id of up to 64 characters is needed."), u"client_id"_s);
    for (const auto &[rule, key] : {std::pair(&Messages, m_client->visitor().contactId.toStdString()),
                                    std::pair(&MessagesOfAddress, m_address)}) {
        const RateDecision decision = m_thread->hub().take(*rule, key);
        if (!decision.isAllowed) {
            m_retryAfter = decision.retryAfterSeconds;
            co_return fail(ErrorCode::RateLimited, TooManyText);
        }
    }
    VisitorMessage draft{
        .content = frame["content"_L1].toString(), .attachmentIds = {}, .clientId = clientId};
    if (const QString attachment = frame["attachment_id"_L1].toString(); !attachment.isEmpty())
        draft.attachmentIds = {attachment};
    if (draft.content.trimmed().isEmpty() && draft.attachmentIds.isEmpty())
        co_return invalid(GUICHE_ERROR_TEXT("The message is empty."), u"content"_s);

    Desk &desk = m_thread->hub().desk();
    const std::shared_ptr<VisitorClient> client = m_client;
    auto job = [&desk, visitor = client->visitor(), draft](WriteTransaction &tx) {
        return desk.webChat().receive(tx, visitor, draft);
    };
    client->hold();
    const Result<Received> received = co_await writeFrom(desk.store().writer(), std::move(job));
    if (!received) {
        client->release({});
        co_return std::unexpected(received.error());
    }
    const Outcome outcome = acknowledgeToPage(clientId, *received);
    client->release(received->messageId);
    if (client->isOpen())
        client->sendConversation();
    if (!m_typing.stopAll().isEmpty())
        sayTyping(false);
    co_return outcome;
}

VisitorSocket::Outcome VisitorSocket::acknowledgeToPage(const QString &clientId, const Received &received)
{
    Desk &desk = m_thread->hub().desk();
    const Principal system = Principal::system(m_client->visitor().organizationId);
    const Result<Message> message = desk.inbox().message(m_thread->reader(), system, received.messageId);
    if (!message)
        return std::unexpected(message.error());
    const Result<Conversation> conversation =
        desk.inbox().get(m_thread->reader(), system, received.conversationId);
    if (!conversation)
        return std::unexpected(conversation.error());
    QJsonObject shown = visitorMessage(*message);
    shown[u"status"_s] = m_client->reach(*conversation);
    m_client->noteOwn(message->id);
    m_client->send(
        makeFrame(QJsonObject{{u"type"_s, u"ack"_s}, {u"client_id"_s, clientId}, {u"message"_s, shown}}));
    return {};
}

Task<VisitorSocket::Outcome> VisitorSocket::acknowledge(const QJsonObject &frame, MessageStatus status)
{
    const QString id = frame["message_id"_L1].toString();
    if (id.isEmpty())
        co_return invalid(GUICHE_ERROR_TEXT("A message id is needed."), u"message_id"_s);
    Desk &desk = m_thread->hub().desk();
    auto job = [&desk, visitor = m_client->visitor(), id, status](WriteTransaction &tx) {
        return desk.webChat().acknowledge(tx, visitor, id, status);
    };
    co_return co_await writeFrom(desk.store().writer(), std::move(job));
}

VisitorSocket::Outcome VisitorSocket::history(const QJsonObject &frame)
{
    Desk &desk = m_thread->hub().desk();
    const QString before = frame["before"_L1].toString();
    if (before.isEmpty())
        return invalid(GUICHE_ERROR_TEXT("A message id is needed."), u"before"_s);
    const Result<MessageList> page =
        desk.webChat().history(m_thread->reader(), m_client->visitor(), before, PageSize);
    if (!page)
        return std::unexpected(page.error());
    m_client->send(makeFrame(QJsonObject{{u"type"_s, u"history"_s},
                                         {u"messages"_s, m_client->shown(page->messages, nullptr)},
                                         {u"has_more"_s, page->hasMore}}));
    return {};
}

VisitorSocket::Outcome VisitorSocket::typing(const QJsonObject &frame)
{
    if (!frame["typing"_L1].isBool())
        return invalid(GUICHE_ERROR_TEXT("Typing must be true or false."), u"typing"_s);
    const bool isTyping = frame["typing"_L1].toBool();
    const QString me = m_client->visitor().contactId;
    if (isTyping ? m_typing.start(me) : m_typing.stop(me))
        sayTyping(isTyping);
    return {};
}

Result<Conversation> VisitorSocket::currentConversation() const
{
    Desk &desk = m_thread->hub().desk();
    const Result<VisitorConversation> current =
        desk.webChat().conversation(m_thread->reader(), m_client->visitor());
    if (!current)
        return std::unexpected(current.error());
    if (current->id.isEmpty())
        return Conversation{};
    return desk.inbox().get(m_thread->reader(), Principal::system(m_client->visitor().organizationId),
                            current->id);
}

void VisitorSocket::sayTyping(bool isTyping)
{
    const Result<Conversation> conversation = currentConversation();
    if (!conversation || conversation->id.isEmpty())
        return;
    m_thread->hub().sayTyping({.organizationId = m_client->visitor().organizationId,
                               .conversationId = conversation->id,
                               .status = conversation->status,
                               .assignedTo = conversation->assignedTo,
                               .contactKey = 0,
                               .agentId = 0,
                               .agentName = {},
                               .isTyping = isTyping});
}

void VisitorSocket::refuse(const Error &error, const QJsonObject &frame)
{
    if (!m_connection)
        return;
    QJsonObject context;
    const QString clientId = frame["client_id"_L1].toString();
    if (!clientId.isEmpty() && clientId.size() <= LongestClientId)
        context[u"client_id"_s] = clientId;
    if (error.code == ErrorCode::RateLimited)
        context[u"retry_after"_s] = std::max<qint64>(1, m_retryAfter);
    QJsonObject answer = errorFrame(error, m_thread->hub().errorText(error, m_language), context);
    if (error.code == ErrorCode::Unauthorized && frame.contains("token"_L1))
        answer[u"error_code"_s] = u"UNKNOWN_VISITOR"_s;
    m_connection->send(makeFrame(answer));
}

} // namespace guiche
