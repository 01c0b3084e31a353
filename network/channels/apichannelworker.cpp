// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/channels/apichannelworker.h"

#include <algorithm>

#include "models/domain/log.h"
#include "models/desk/signature.h"
#include "network/delivery/guardedpost.h"
#include "network/delivery/retryafter.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr int LongestPauseMs = 60'000; // looked again at least this often, whatever the clock has done
constexpr int PauseAfterErrorMs = 5'000;

bool isAnswer(const Event &event)
{
    return event.type == "new_message"_L1 && event.data.contains(R"("direction":"outgoing")");
}

} // namespace

ApiChannelWorker::ApiChannelWorker(Desk &desk, const ApiChannelOptions &options, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_options(options)
    , m_timer(this)
    , m_mailbox(std::make_shared<Mailbox>(this))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ApiChannelWorker::work);
}

ApiChannelWorker::~ApiChannelWorker()
{
    stop();
    m_mailbox->close();
}

Result<> ApiChannelWorker::start()
{
    Result<std::unique_ptr<ReadConnection>> reader = m_desk.store().openReader();
    if (!reader)
        return std::unexpected(reader.error());
    m_reader = std::move(*reader);
    m_network = new QNetworkAccessManager(this);
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_subscription = m_desk.store().subscribe([this](const Store::Committed &events) { committed(events); });
    work();
    return {};
}

void ApiChannelWorker::stop()
{
    if (!m_reader)
        return;
    m_desk.store().unsubscribe(m_subscription);
    m_timer.stop();
    const QList<GuardedPost *> open = findChildren<GuardedPost *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(open);
    m_running.clear();
    delete std::exchange(m_network, nullptr);
    m_reader.reset();
}

// Writer thread.
void ApiChannelWorker::committed(const Store::Committed &events)
{
    const bool hasAnswer = std::any_of(events->begin(), events->end(), isAnswer);
    if (hasAnswer && !m_isWoken.exchange(true))
        m_mailbox->post([this] { work(); });
}

void ApiChannelWorker::work()
{
    m_isWoken = false;
    if (!m_reader)
        return;
    const int room = m_options.atOnce - static_cast<int>(m_running.size());
    if (room <= 0)
        return; // the end of an attempt looks again
    // Those that are running are still due as far as the store knows.
    const int limit = room + static_cast<int>(m_running.size());
    const Result<QList<CallbackDelivery>> due =
        m_desk.apiChannel().due(*m_reader, m_desk.clock().now(), limit);
    if (!due) {
        qCWarning(lcChannel) << "Callbacks could not be read:" << due.error().english();
        m_timer.start(PauseAfterErrorMs);
        return;
    }
    for (const CallbackDelivery &delivery : *due) {
        if (m_running.size() < m_options.atOnce && !m_running.contains(delivery.id))
            attempt(delivery);
    }
    waitForNext();
}

void ApiChannelWorker::waitForNext()
{
    const Result<TimeMs> next = m_desk.apiChannel().nextDue(*m_reader);
    if (!next) {
        m_timer.start(PauseAfterErrorMs);
        return;
    }
    if (*next == 0) {
        m_timer.stop();
        return;
    }
    const TimeMs wait = *next - m_desk.clock().now();
    // What is due now is running, or waits for the end of one that is.
    if (wait > 0)
        m_timer.start(static_cast<int>(std::min<TimeMs>(wait, LongestPauseMs)));
    else
        m_timer.start(m_running.isEmpty() ? PauseAfterErrorMs : LongestPauseMs);
}

void ApiChannelWorker::attempt(const CallbackDelivery &delivery)
{
    const Result<QString> secret = m_desk.apiChannel().secret(*m_reader, delivery.organizationId);
    if (!secret) {
        qCWarning(lcChannel) << "No webhook secret for organization" << delivery.organizationId << ':'
                             << secret.error().english();
        return;
    }
    m_running.insert(delivery.id);
    const qint64 now = m_desk.clock().now() / 1000;
    PostTask task{.url = delivery.url,
                  .body = delivery.body,
                  .fields = webhookFields({*secret}, delivery.id.toUtf8(), now, delivery.body),
                  .addresses = {.isLoopbackAllowed = m_options.isLoopbackAllowed},
                  .timeoutMs = m_options.timeoutMs};
    auto *post = new GuardedPost(*m_network, std::move(task), this);
    post->start([this, id = delivery.id, now](const PostOutcome &outcome) {
        CallbackAttempt attempt{.httpStatus = outcome.status, .error = outcome.error};
        attempt.retryAfterSeconds = retryAfterSeconds(fieldOf(outcome.fields, "Retry-After"), now);
        record(id, attempt);
    });
}

void ApiChannelWorker::record(const QString &id, const CallbackAttempt &attempt)
{
    Desk &desk = m_desk;
    desk.store().writer().submit(
        [&desk, id, attempt](WriteTransaction &tx) {
            return desk.apiChannel().recordAttempt(tx, id, attempt);
        },
        [mailbox = m_mailbox, this, id](Result<> outcome) {
            mailbox->post([this, id, outcome = std::move(outcome)] { recorded(id, outcome); });
        });
}

void ApiChannelWorker::recorded(const QString &id, const Result<> &outcome)
{
    m_running.remove(id);
    if (!outcome) {
        // Not recorded, so still due: after a pause, or a full disk would mean a storm of posts.
        qCWarning(lcChannel) << "The end of a callback could not be stored:" << outcome.error().english();
        m_timer.start(PauseAfterErrorMs);
        return;
    }
    work();
}

} // namespace guiche
