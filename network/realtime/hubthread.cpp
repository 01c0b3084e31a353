// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/realtime/hubthread.h"

#include <algorithm>

#include "models/domain/json.h"
#include "models/domain/log.h"
#include "network/realtime/chatclient.h"
#include "network/realtime/hub.h"
#include "network/realtime/visitorclient.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr qsizetype MostContactsKept = 20'000;
constexpr std::uint16_t SignedOut = 4401;

template <class T> void dropFrom(std::vector<std::shared_ptr<T>> &list, const std::shared_ptr<T> &client)
{
    const auto found = std::find(list.begin(), list.end(), client);
    if (found == list.end())
        return;
    std::swap(*found, list.back());
    list.pop_back();
}

} // namespace

HubThread::HubThread(RealtimeHub &hub, boost::asio::io_context &context,
                     std::unique_ptr<ReadConnection> reader)
    : m_hub(hub)
    , m_context(context)
    , m_reader(std::move(reader))
    , m_recheckTimer(context)
    , m_liveSeq(hub.desk().store().lastSeq())
{
}

void HubThread::start()
{
    recheckLater();
}

void HubThread::stop()
{
    m_recheckTimer.cancel();
    m_organizations.clear();
    m_visitors.clear();
    m_socketCount = 0;
    // The connection belongs to this thread, and ends on it.
    m_reader.reset();
}

void HubThread::add(const std::shared_ptr<ChatClient> &client)
{
    ++m_socketCount;
    const Principal &who = client->principal();
    Organization &organization = m_organizations[who.organizationId];
    organization.all.push_back(client);
    if (who.userId != 0) {
        organization.byUser[who.userId].push_back(client);
        m_hub.presence().enter(who.organizationId, who.userId);
    }
}

void HubThread::remove(const std::shared_ptr<ChatClient> &client)
{
    const Principal &who = client->principal();
    const auto found = m_organizations.find(who.organizationId);
    if (found == m_organizations.end())
        return;
    Organization &organization = found->second;
    const QSet<QString> joined = client->joined();
    for (const QString &conversationId : joined)
        leave(client, conversationId);
    dropFrom(organization.all, client);
    dropFrom(organization.listensToAll, client);
    if (who.userId != 0) {
        const auto mine = organization.byUser.find(who.userId);
        if (mine != organization.byUser.end()) {
            dropFrom(mine->second, client);
            if (mine->second.empty())
                organization.byUser.erase(mine);
        }
        m_hub.presence().leave(who.organizationId, who.userId);
    }
    --m_socketCount;
    if (organization.all.empty() && organization.visitors == 0)
        m_organizations.erase(found);
}

void HubThread::join(const std::shared_ptr<ChatClient> &client, const QString &conversationId)
{
    if (client->joined().contains(conversationId))
        return;
    client->joined().insert(conversationId);
    m_organizations[client->principal().organizationId].byConversation[conversationId].push_back(client);
}

void HubThread::leave(const std::shared_ptr<ChatClient> &client, const QString &conversationId)
{
    if (!client->joined().remove(conversationId))
        return;
    auto &byConversation = m_organizations[client->principal().organizationId].byConversation;
    const auto found = byConversation.find(conversationId);
    if (found == byConversation.end())
        return;
    dropFrom(*found, client);
    if (found->empty())
        byConversation.erase(found);
}

void HubThread::listenToAll(const std::shared_ptr<ChatClient> &client)
{
    Clients &list = m_organizations[client->principal().organizationId].listensToAll;
    dropFrom(list, client);
    if (client->topics() != Topics())
        list.push_back(client);
}

void HubThread::add(const std::shared_ptr<VisitorClient> &client)
{
    m_visitors[client->visitor().contactKey].push_back(client);
    ++m_organizations[client->visitor().organizationId].visitors;
}

void HubThread::remove(const std::shared_ptr<VisitorClient> &client)
{
    const auto found = m_visitors.find(client->visitor().contactKey);
    if (found == m_visitors.end())
        return;
    dropFrom(found->second, client);
    if (found->second.empty())
        m_visitors.erase(found);
    const auto organization = m_organizations.find(client->visitor().organizationId);
    if (organization == m_organizations.end())
        return;
    if (--organization->second.visitors == 0 && organization->second.all.empty())
        m_organizations.erase(organization);
}

void HubThread::deliver(const std::vector<Event> &events)
{
    std::vector<SentMark> sent;
    for (const Event &event : events) {
        m_liveSeq = std::max(m_liveSeq, event.seq);
        if (event.type == "signed_out"_L1) {
            signOut(event);
            continue;
        }
        const auto organization = m_organizations.find(event.organizationId);
        if (organization == m_organizations.end())
            continue;
        deliverToPeople(organization->second, event);
        if (organization->second.visitors > 0 && !event.conversationId.isEmpty())
            deliverToVisitors(event, sent);
    }
    if (!sent.empty())
        markSent(std::move(sent));
}

void HubThread::deliverToPeople(Organization &organization, const Event &event)
{
    const auto consider = [this, &event](const Clients &clients) {
        for (const std::shared_ptr<ChatClient> &client : clients) {
            if (client->wants(event.seq) && client->hears(event))
                m_targets.push_back(client);
        }
    };
    m_targets.clear();
    if (event.conversationId.isEmpty()) {
        consider(organization.listensToAll);
    } else if (event.assignedTo == 0 ||
               (event.type == "conversation_assigned"_L1 && event.previousAssignee == 0)) {
        consider(organization.all);
    } else {
        for (const qint64 user : {event.assignedTo, event.previousAssignee}) {
            const auto found = organization.byUser.find(user);
            if (user != 0 && found != organization.byUser.end())
                consider(found->second);
        }
        consider(organization.listensToAll);
        const auto joined = organization.byConversation.constFind(event.conversationId);
        if (joined != organization.byConversation.cend())
            consider(*joined);
    }
    if (m_targets.empty())
        return;
    const Frame frame = makeFrame(toFrame(event));
    for (const std::shared_ptr<ChatClient> &client : m_targets) {
        // A client that stands in two lists has had it already.
        if (client->wants(event.seq))
            client->sendEvent(event.seq, frame);
    }
    m_targets.clear();
}

// The event names a sign-in, or all those of a person; it belongs to no organization.
void HubThread::signOut(const Event &event)
{
    const Result<QJsonObject> data = parseObject(event.data);
    if (!data)
        return;
    const QString signIn = (*data)["sign_in_id"_L1].toString();
    const qint64 user = (*data)["user_id"_L1].toInteger();
    Clients ended;
    for (const auto &[id, organization] : m_organizations) {
        const auto clients = organization.byUser.find(user);
        if (clients == organization.byUser.end())
            continue;
        for (const std::shared_ptr<ChatClient> &client : clients->second) {
            if (signIn.isEmpty() || client->principal().credential == signIn)
                ended.push_back(client);
        }
    }
    for (const std::shared_ptr<ChatClient> &client : ended)
        client->close(SignedOut, "signed out");
}

qint64 HubThread::contactOf(const QString &conversationId)
{
    const auto known = m_contacts.constFind(conversationId);
    if (known != m_contacts.cend())
        return *known;
    const Result<std::optional<qint64>> contact = m_hub.desk().webChat().contactOf(*m_reader, conversationId);
    if (!contact)
        return 0;
    if (m_contacts.size() >= MostContactsKept)
        m_contacts.clear();
    return *m_contacts.insert(conversationId, contact->value_or(0));
}

void HubThread::deliverToVisitors(const Event &event, std::vector<SentMark> &sent)
{
    const qint64 contact = contactOf(event.conversationId);
    const auto found = m_visitors.find(contact);
    if (contact == 0 || found == m_visitors.end())
        return;
    const Result<QJsonObject> data = parseObject(event.data);
    if (!data)
        return;
    const Visitors clients = found->second;
    for (const std::shared_ptr<VisitorClient> &client : clients) {
        const QString messageId = client->deliver(event, *data);
        if (!messageId.isEmpty() && (sent.empty() || sent.back().messageId != messageId))
            sent.push_back({client->visitor(), messageId});
    }
}

void HubThread::markSent(std::vector<SentMark> sent)
{
    Desk &desk = m_hub.desk();
    desk.store().writer().submit(
        [&desk, sent = std::move(sent)](WriteTransaction &tx) -> Result<> {
            for (const SentMark &mark : sent)
                GUICHE_CHECK(desk.webChat().markSent(tx, mark.visitor, mark.messageId));
            return {};
        },
        [](Result<> outcome) {
            if (!outcome)
                qCWarning(lcWs) << "Web chat messages could not be marked as sent:"
                                << outcome.error().english();
        });
}

void HubThread::deliverTyping(const TypingChange &notice)
{
    const auto found = m_organizations.find(notice.organizationId);
    if (found == m_organizations.end())
        return;
    Organization &organization = found->second;
    Event event{.seq = m_liveSeq,
                .organizationId = notice.organizationId,
                .type = notice.agentId != 0 ? u"agent_typing"_s : u"customer_typing"_s,
                .conversationId = notice.conversationId,
                .assignedTo = notice.assignedTo,
                .timestamp = m_hub.desk().clock().now()};
    QJsonObject data{{u"typing"_s, notice.isTyping}};
    if (notice.agentId != 0)
        data[u"agent"_s] = QJsonObject{{u"id"_s, notice.agentId}, {u"nome"_s, notice.agentName}};
    event.data = compact(data);

    m_targets.clear();
    const auto consider = [this, &event, &notice](const Clients &clients) {
        for (const std::shared_ptr<ChatClient> &client : clients) {
            const bool isOwn = notice.agentId != 0 && client->principal().userId == notice.agentId;
            if (!isOwn && !client->isReplaying() && client->hears(event) &&
                std::find(m_targets.begin(), m_targets.end(), client) == m_targets.end())
                m_targets.push_back(client);
        }
    };
    const auto assigned = organization.byUser.find(notice.assignedTo);
    if (notice.assignedTo != 0 && assigned != organization.byUser.end())
        consider(assigned->second);
    const auto joined = organization.byConversation.constFind(notice.conversationId);
    if (joined != organization.byConversation.cend())
        consider(*joined);
    if (!m_targets.empty()) {
        const Frame frame = makeFrame(toFrame(event));
        for (const std::shared_ptr<ChatClient> &client : m_targets)
            client->send(frame);
        m_targets.clear();
    }

    const auto visitors = m_visitors.find(notice.contactKey);
    if (notice.agentId == 0 || notice.contactKey == 0 || visitors == m_visitors.end())
        return;
    const Frame frame = makeFrame(QJsonObject{{u"type"_s, u"typing"_s},
                                              {u"typing"_s, notice.isTyping},
                                              {u"agent"_s, QJsonObject{{u"name"_s, notice.agentName}}}});
    for (const std::shared_ptr<VisitorClient> &client : visitors->second)
        client->send(frame);
}

void HubThread::recheckLater()
{
    m_recheckTimer.expires_after(m_hub.options().recheckInterval);
    m_recheckTimer.async_wait([self = weak_from_this()](boost::system::error_code error) {
        const std::shared_ptr<HubThread> thread = self.lock();
        if (error || !thread || !thread->m_reader)
            return;
        thread->recheck();
        thread->recheckLater();
    });
}

// A token that has run out, or a user whose role has changed, must not go on listening as before.
void HubThread::recheck()
{
    Clients clients;
    for (const auto &[id, organization] : m_organizations)
        clients.insert(clients.end(), organization.all.begin(), organization.all.end());
    for (const std::shared_ptr<ChatClient> &client : clients) {
        const Result<Principal> now = m_hub.desk().accounts().authenticateAny(*m_reader, client->token());
        if (now && now->mayOnlyEnrol)
            client->close(SignedOut, "second step needed");
        else if (now)
            client->setPrincipal(*now);
        else if (now.error().code == ErrorCode::Unauthorized)
            client->close(SignedOut, "signed out");
    }
}

} // namespace guiche
