// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include <memory>

#include "models/domain/ids.h"
#include "models/domain/json.h"
#include "network/client/deskclient_p.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

const QString ConversationsPath = u"/api/v1/conversations"_s;
const QString CannedPath = u"/api/v1/canned-responses"_s;
constexpr int HistoryRows = 20;

template <class T, class Decode>
QList<T> listFrom(const QJsonObject &object, QLatin1StringView key, Decode decode)
{
    const QJsonArray array = object[key].toArray();
    QList<T> list;
    list.reserve(array.size());
    for (const QJsonValue &value : array)
        list.append(decode(value.toObject()));
    return list;
}

// An id comes from the desk, but is put into a path: nothing in it may mean anything there.
QString pathOf(const QString &conversationId, QStringView action = {})
{
    QString path = ConversationsPath + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(conversationId));
    if (!action.isEmpty())
        path += u'/' + action.toString();
    return path;
}

Conversation conversationFrom(const ApiAnswer &answer)
{
    return conversationFromJson(answer.object);
}

QUrlQuery queryFrom(std::initializer_list<std::pair<QString, QString>> items)
{
    QUrlQuery query;
    for (const auto &[key, value] : items) {
        // QUrlQuery takes its values percent-encoded; a `+` or `&` that was typed must arrive as itself.
        if (!value.isEmpty())
            query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    return query;
}

QUrlQuery queryFrom(const ConversationQuery &query, const QString &cursor, int limit)
{
    using Tab = ConversationQuery::Tab;
    QString status;
    if (query.tab == Tab::Mine)
        status = u"in_progress"_s;
    else if (query.tab == Tab::Queue)
        status = u"queue"_s;
    else if (query.search.isEmpty())
        status = u"queue,in_progress"_s;
    return queryFrom({{u"status"_s, status},
                      {u"assigned_to"_s, query.tab == Tab::Mine ? u"me"_s : QString()},
                      {u"unread"_s, query.isUnreadOnly ? u"true"_s : QString()},
                      {u"channel"_s, query.channel ? toName(*query.channel) : QString()},
                      {u"search"_s, query.search},
                      {u"cursor"_s, cursor},
                      {u"limit"_s, QString::number(limit)}});
}

Agent agentFrom(const QJsonObject &object)
{
    return {.id = object["id"_L1].toInteger(),
            .name = object["nome"_L1].toString(),
            .role = roleFromString(object["role"_L1].toString()).value_or(Role::Atendente),
            .status =
                enumFromString<AgentStatus>(object["status"_L1].toString()).value_or(AgentStatus::Offline),
            .currentConversations = object["current_conversations"_L1].toInt(),
            .maxConversations = object["max_conversations"_L1].toInt()};
}

DeskClient::SearchHit messageHit(const QJsonObject &object)
{
    const Message message = messageFromJson(object);
    const QString name = object["customer_name"_L1].toString();
    return {.kind = DeskClient::SearchHit::Kind::Message,
            .conversationId = message.conversationId,
            .messageId = message.id,
            .contactId = object["contact_id"_L1].toString(),
            .name = name.isEmpty() ? object["customer_phone"_L1].toString() : name,
            .text = message.content,
            .timestamp = message.timestamp,
            .channel =
                enumFromString<ChannelKind>(object["channel"_L1].toString()).value_or(ChannelKind::Api)};
}

DeskClient::SearchHit contactHit(const QJsonObject &object)
{
    QString phone = object["phone_number"_L1].toString();
    if (phone.isEmpty())
        phone = object["customer_phone"_L1].toString();
    if (phone.isEmpty())
        phone = object["phone"_L1].toString();
    const QString name = object["name"_L1].toString();
    return {.kind = DeskClient::SearchHit::Kind::Contact,
            .conversationId = object["conversation_id"_L1].toString(),
            .messageId = {},
            .contactId = object["id"_L1].toString(),
            .name = name.isEmpty() ? phone : name,
            .text = phone,
            .timestamp = 0,
            .channel =
                enumFromString<ChannelKind>(object["channel"_L1].toString()).value_or(ChannelKind::Api)};
}

QJsonObject cannedBody(const CannedResponse &response)
{
    return {{u"shortcut"_s, response.shortcut},
            {u"title"_s, response.title},
            {u"content"_s, response.content},
            {u"scope"_s, response.scope}};
}

CannedResponse cannedFrom(const ApiAnswer &answer)
{
    return cannedResponseFromJson(answer.object);
}

Message messageFrom(const ApiAnswer &answer)
{
    return messageFromJson(answer.object);
}

} // namespace

void DeskClient::setStatus(AgentStatus status, const QString &reason, QObject *context, Done<> done)
{
    QJsonObject body{{u"status"_s, toName(status)}};
    if (!reason.isEmpty())
        body[u"reason"_s] = reason;
    d->request({.verb = "PUT", .path = u"/api/v1/agents/me/status"_s, .body = body}, context,
               [this, status, reason, done = std::move(done)](const Result<> &result) {
                   if (result) {
                       d->user.status = status;
                       d->user.statusReason = reason;
                   }
                   done(result);
               });
}

void DeskClient::conversations(const ConversationQuery &query, const QString &cursor, int limit,
                               QObject *context, std::function<void(Result<ConversationPage>)> done)
{
    d->request<ConversationPage>(
        {.path = ConversationsPath, .query = queryFrom(query, cursor, limit), .isCancelledWithContext = true},
        context, std::move(done), [](const ApiAnswer &answer) {
            return ConversationPage{
                listFrom<Conversation>(answer.object, "conversations"_L1, conversationFromJson),
                answer.object["total"_L1].toInteger(), answer.object["next_cursor"_L1].toString()};
        });
}

void DeskClient::conversation(const QString &id, QObject *context,
                              std::function<void(Result<Conversation>)> done)
{
    // Its messages are read page by page.
    d->request<Conversation>({.path = pathOf(id), .query = queryFrom({{u"messages"_s, u"0"_s}})}, context,
                             std::move(done), conversationFrom);
}

void DeskClient::messages(const QString &conversationId, const QString &before, int limit, QObject *context,
                          std::function<void(Result<MessagePage>)> done)
{
    d->request<MessagePage>(
        {.path = pathOf(conversationId, u"messages"),
         .query = queryFrom({{u"before"_s, before}, {u"limit"_s, QString::number(limit)}}),
         .isCancelledWithContext = true},
        context, std::move(done), [](const ApiAnswer &answer) {
            return MessagePage{listFrom<Message>(answer.object, "messages"_L1, messageFromJson),
                               answer.object["has_more"_L1].toBool()};
        });
}

void DeskClient::takeNext(QObject *context, Done<std::optional<Conversation>> done)
{
    // The network layer sends a request again when its connection dies, and so does a person who got no
    // answer: with the same key neither takes a second conversation.
    if (d->takeNextKey.isEmpty())
        d->takeNextKey = randomToken(16).toLatin1();
    d->request<std::optional<Conversation>>(
        {.verb = "POST", .path = ConversationsPath + "/take-next"_L1, .idempotencyKey = d->takeNextKey},
        context,
        [this, done = std::move(done)](const Result<std::optional<Conversation>> &result) {
            if (result || result.error().code != ErrorCode::UpstreamTimeout)
                d->takeNextKey.clear();
            done(result);
        },
        [](const ApiAnswer &answer) {
            return answer.status == 204 ? std::nullopt : std::optional(conversationFrom(answer));
        });
}

void DeskClient::assign(const QString &conversationId, qint64 agentId, QObject *context,
                        Done<Conversation> done)
{
    d->request<Conversation>({.verb = "POST",
                              .path = pathOf(conversationId, u"assign"),
                              .body = QJsonObject{{u"agent_id"_s, agentId}}},
                             context, std::move(done), conversationFrom);
}

void DeskClient::transfer(const QString &conversationId, qint64 agentId, const QString &reason,
                          QObject *context, Done<Conversation> done)
{
    QJsonObject body{{u"to_agent_id"_s, agentId}};
    if (!reason.isEmpty())
        body[u"reason"_s] = reason;
    d->request<Conversation>({.verb = "POST", .path = pathOf(conversationId, u"transfer"), .body = body},
                             context, std::move(done), conversationFrom);
}

void DeskClient::close(const QString &conversationId, Resolution resolution, const QString &notes,
                       QObject *context, Done<Conversation> done)
{
    QJsonObject body{{u"resolution"_s, toName(resolution)}};
    if (!notes.isEmpty())
        body[u"notes"_s] = notes;
    d->request<Conversation>({.verb = "POST", .path = pathOf(conversationId, u"close"), .body = body},
                             context, std::move(done), conversationFrom);
}

void DeskClient::setTags(const QString &conversationId, const QStringList &tags, QObject *context,
                         Done<Conversation> done)
{
    d->request<Conversation>({.verb = "PUT",
                              .path = pathOf(conversationId, u"tags"),
                              .body = QJsonObject{{u"tags"_s, QJsonArray::fromStringList(tags)}}},
                             context, std::move(done), conversationFrom);
}

void DeskClient::markRead(const QString &conversationId, QObject *context, Done<> done)
{
    d->request({.verb = "POST", .path = pathOf(conversationId, u"read")}, context, std::move(done));
}

void DeskClient::send(const OutgoingDraft &draft, QObject *context, Done<Message> done)
{
    QJsonObject body{{u"type"_s, toName(draft.type)}, {u"content"_s, draft.content}};
    if (!draft.attachmentId.isEmpty())
        body[u"attachment_id"_s] = draft.attachmentId;
    d->request<Message>({.verb = "POST",
                         .path = pathOf(draft.conversationId, u"messages"),
                         .body = body,
                         .idempotencyKey = draft.idempotencyKey.toLatin1()},
                        context, std::move(done), messageFrom);
}

void DeskClient::addNote(const QString &conversationId, const QString &content, QObject *context,
                         Done<Message> done)
{
    addNote({.conversationId = conversationId, .content = content, .idempotencyKey = randomToken(16)},
            context, std::move(done));
}

void DeskClient::addNote(const OutgoingDraft &note, QObject *context, Done<Message> done)
{
    d->request<Message>({.verb = "POST",
                         .path = pathOf(note.conversationId, u"notes"),
                         .body = QJsonObject{{u"content"_s, note.content}},
                         .idempotencyKey = note.idempotencyKey.toLatin1()},
                        context, std::move(done), messageFrom);
}

void DeskClient::history(const QString &contactId, QObject *context, Done<QList<Conversation>> done)
{
    d->request<QList<Conversation>>(
        {.path = ConversationsPath,
         .query = queryFrom({{u"contact_id"_s, contactId}, {u"limit"_s, QString::number(HistoryRows)}}),
         .isCancelledWithContext = true},
        context, std::move(done), [](const ApiAnswer &answer) {
            return listFrom<Conversation>(answer.object, "conversations"_L1, conversationFromJson);
        });
}

void DeskClient::totals(QObject *context, Done<Totals> done)
{
    struct Gathering
    {
        Totals totals;
        int missing = 3;
        std::optional<Error> error;
    };
    const auto gathering = std::make_shared<Gathering>();
    const auto ask = [&](ConversationQuery::Tab tab, qint64 Totals::*member) {
        conversations({.tab = tab}, {}, 1, context,
                      [gathering, member, done](const Result<ConversationPage> &page) {
                          if (page)
                              gathering->totals.*member = page->total;
                          else
                              gathering->error = page.error();
                          if (--gathering->missing > 0)
                              return;
                          if (gathering->error)
                              done(std::unexpected(*gathering->error));
                          else
                              done(gathering->totals);
                      });
    };
    ask(ConversationQuery::Tab::Mine, &Totals::mine);
    ask(ConversationQuery::Tab::Queue, &Totals::queue);
    ask(ConversationQuery::Tab::All, &Totals::all);
}

void DeskClient::agents(QObject *context, Done<QList<Agent>> done)
{
    d->request<QList<Agent>>(
        {.path = u"/api/v1/agents"_s}, context, std::move(done),
        [](const ApiAnswer &answer) { return listFrom<Agent>(answer.object, "agents"_L1, agentFrom); });
}

void DeskClient::search(const QString &query, int limit, QObject *context, Done<QList<SearchHit>> done)
{
    d->request<QList<SearchHit>>({.path = u"/api/v1/search"_s,
                                  .query = queryFrom({{u"q"_s, query}, {u"limit"_s, QString::number(limit)}}),
                                  .isCancelledWithContext = true},
                                 context, std::move(done), [](const ApiAnswer &answer) {
                                     return listFrom<SearchHit>(answer.object, "contacts"_L1, contactHit) +
                                            listFrom<SearchHit>(answer.object, "messages"_L1, messageHit);
                                 });
}

void DeskClient::cannedResponses(QObject *context, Done<QList<CannedResponse>> done)
{
    d->readCanned({}, {}, context, std::move(done));
}

// All pages, one after the other.
void DeskClient::Private::readCanned(const QString &cursor, const QList<CannedResponse> &before,
                                     QObject *context, Done<QList<CannedResponse>> done)
{
    rest.call({.path = CannedPath, .query = queryFrom({{u"limit"_s, u"100"_s}, {u"cursor"_s, cursor}})},
              context, [this, before, context, done = std::move(done)](const Result<ApiAnswer> &answer) {
                  if (!answer) {
                      done(std::unexpected(answer.error()));
                      return;
                  }
                  const auto all = before + listFrom<CannedResponse>(answer->object, "canned_responses"_L1,
                                                                     cannedResponseFromJson);
                  const QString next = answer->object["next_cursor"_L1].toString();
                  if (next.isEmpty())
                      done(all);
                  else
                      readCanned(next, all, context, done);
              });
}

void DeskClient::createCanned(const CannedResponse &response, QObject *context, Done<CannedResponse> done)
{
    d->request<CannedResponse>({.verb = "POST", .path = CannedPath, .body = cannedBody(response)}, context,
                               std::move(done), cannedFrom);
}

void DeskClient::updateCanned(const CannedResponse &response, QObject *context, Done<CannedResponse> done)
{
    d->request<CannedResponse>(
        {.verb = "PUT", .path = CannedPath + u'/' + response.id, .body = cannedBody(response)}, context,
        std::move(done), cannedFrom);
}

void DeskClient::deleteCanned(const QString &id, QObject *context, Done<> done)
{
    d->request({.verb = "DELETE", .path = CannedPath + u'/' + id}, context, std::move(done));
}

void DeskClient::settings(QObject *context, Done<QJsonObject> done)
{
    d->request<QJsonObject>({.path = u"/api/v1/settings"_s}, context, std::move(done),
                            [](const ApiAnswer &answer) { return answer.object; });
}

} // namespace guiche
