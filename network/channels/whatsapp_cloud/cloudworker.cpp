// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/channels/whatsapp_cloud/cloudworker.h"

#include "models/domain/log.h"
#include "network/channels/whatsapp_cloud/cloudconnections.h"
#include "network/channels/whatsapp_cloud/cloudmediafetcher.h"
#include "network/channels/whatsapp_cloud/cloudsender.h"
#include "network/channels/whatsapp_cloud/graphclient.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

//! A message that this desk sends, or one that waits for it again.
bool wakesOutbox(const Event &event)
{
    return event.type == "session_updated"_L1 ||
           (event.type == "new_message"_L1 && event.data.contains(R"("direction":"outgoing")")) ||
           (event.type == "message_status"_L1 && event.data.contains(R"("status":"queued")"));
}

bool wakesMedia(const Event &event)
{
    return event.type == "new_message"_L1 && event.data.contains(R"("direction":"incoming")") &&
           event.data.contains(R"("mime_type":)");
}

bool isRead(const Event &event)
{
    return event.type == "conversation_updated"_L1 && event.data == R"({"reason":"read"})";
}

} // namespace

CloudWorker::CloudWorker(Desk &desk, const CloudOptions &options, QObject *parent)
    : QObject(parent)
    , m_context{.desk = desk, .options = options}
{
}

CloudWorker::~CloudWorker()
{
    stop();
}

Result<> CloudWorker::start()
{
    Result<std::unique_ptr<ReadConnection>> reader = m_context.desk.store().openReader();
    if (!reader)
        return std::unexpected(reader.error());
    m_context.reader = std::move(*reader);
    m_context.mailbox = std::make_shared<Mailbox>(this);
    m_context.graph = new GraphClient(m_context.options.graphUrl, m_context.options.timeoutMs, this);
    const Desk &desk = m_context.desk;
    m_context.write<int>(
        [&desk](WriteTransaction &tx) { return desk.outbox().recover(tx, SessionType::WhatsAppCloud); },
        [this](const Result<int> &count) {
            if (!count)
                qCWarning(lcChannel) << "The outbox could not be put in order:" << count.error().english();
            recovered();
        });
    return {};
}

//! Nothing is sent before what was in doubt is told from what waits.
void CloudWorker::recovered()
{
    m_sender = std::make_unique<CloudSender>(m_context);
    m_connections = std::make_unique<CloudConnections>(m_context);
    m_fetcher = std::make_unique<CloudMediaFetcher>(m_context);
    m_subscription =
        m_context.desk.store().subscribe([this](const Store::Committed &events) { committed(events); });
    m_connections->look();
    m_sender->look();
    m_fetcher->look();
}

void CloudWorker::stop()
{
    if (!m_context.reader)
        return;
    if (m_sender)
        m_context.desk.store().unsubscribe(m_subscription);
    m_context.mailbox->close();
    m_fetcher.reset();
    m_connections.reset();
    m_sender.reset();
    delete std::exchange(m_context.graph, nullptr);
    m_context.reader.reset();
}

// Writer thread.
void CloudWorker::committed(const Store::Committed &events)
{
    bool forOutbox = false;
    bool forSessions = false;
    bool forMedia = false;
    for (const Event &event : *events) {
        forOutbox = forOutbox || wakesOutbox(event);
        forSessions = forSessions || event.type == "session_updated"_L1;
        forMedia = forMedia || wakesMedia(event);
        if (isRead(event))
            m_context.mailbox->post([this, id = event.conversationId] { m_sender->tellRead(id); });
    }
    if (forOutbox && !m_isOutboxWoken.exchange(true))
        m_context.mailbox->post([this] {
            m_isOutboxWoken = false;
            m_sender->look();
        });
    if (forSessions && !m_areSessionsWoken.exchange(true))
        m_context.mailbox->post([this] {
            m_areSessionsWoken = false;
            m_connections->look();
        });
    if (forMedia && !m_isMediaWoken.exchange(true))
        m_context.mailbox->post([this] {
            m_isMediaWoken = false;
            m_fetcher->look();
        });
}

} // namespace guiche
