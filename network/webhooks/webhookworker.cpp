// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/webhooks/webhookworker.h"

#include <algorithm>

#include "models/domain/log.h"
#include "network/delivery/retryafter.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr TimeMs LongestPauseMs = 60'000; // looked again at least this often, whatever the clock has done
constexpr int PauseAfterErrorMs = 5'000;
constexpr int SweepEveryMs = 3'600'000;
constexpr int SweepSlice = 500;

} // namespace

WebhookWorker::WebhookWorker(Desk &desk, const WebhookWorkerOptions &options, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_options(options)
    , m_timer(this)
    , m_sweepTimer(this)
    , m_mailbox(std::make_shared<Mailbox>(this))
{
    if (!m_options.counts)
        m_options.counts = std::make_shared<WebhookCounts>();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &WebhookWorker::work);
    connect(&m_sweepTimer, &QTimer::timeout, this, &WebhookWorker::sweep);
}

WebhookWorker::~WebhookWorker()
{
    stop();
    m_mailbox->close();
}

Result<> WebhookWorker::start()
{
    Result<std::unique_ptr<ReadConnection>> reader = m_desk.store().openReader();
    if (!reader)
        return std::unexpected(reader.error());
    m_reader = std::move(*reader);
    ++m_generation;
    for (int i = 0; i < m_options.atOnce; ++i) {
        auto *network = new QNetworkAccessManager(this);
        network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        m_idle.append(network);
    }
    m_subscription = m_desk.store().subscribe([this](const Store::Committed &) { wake(); });
    m_sweepTimer.start(SweepEveryMs);
    sweep();
    work();
    return {};
}

void WebhookWorker::stop()
{
    if (!m_reader)
        return;
    m_desk.store().unsubscribe(m_subscription);
    m_timer.stop();
    m_sweepTimer.stop();
    const QList<GuardedPost *> open = findChildren<GuardedPost *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(open);
    qDeleteAll(m_busy);
    m_busy.clear();
    qDeleteAll(m_idle);
    m_idle.clear();
    m_reader.reset();
}

// Writer thread.
void WebhookWorker::wake()
{
    if (!m_isWoken.exchange(true))
        m_mailbox->post([this] { work(); });
}

void WebhookWorker::work()
{
    m_isWoken = false;
    if (!m_reader)
        return;
    const Result<QList<WebhookHead>> heads = WebhookAttempts::heads(*m_reader);
    if (!heads) {
        qCWarning(lcWebhooks) << "Deliveries could not be read:" << heads.error().english();
        m_timer.start(PauseAfterErrorMs);
        return;
    }
    const TimeMs now = m_desk.clock().now();
    TimeMs next = now + LongestPauseMs;
    for (const WebhookHead &head : *heads) {
        if (m_busy.contains(head.sessionKey))
            continue; // its end looks again
        if (head.nextAttemptAt > now)
            next = std::min(next, head.nextAttemptAt);
        else if (!m_idle.isEmpty())
            begin(head);
    }
    waitFor(next);
}

void WebhookWorker::waitFor(TimeMs next)
{
    const TimeMs wait = next - m_desk.clock().now();
    m_timer.start(static_cast<int>(std::clamp<TimeMs>(wait, 1, LongestPauseMs)));
}

void WebhookWorker::begin(const WebhookHead &head)
{
    m_busy.insert(head.sessionKey, m_idle.takeLast());
    const Result<QStringList> secrets =
        m_desk.sessionSecrets().webhookSecrets(*m_reader, head.sessionKey, m_desk.clock().now());
    if (!secrets) {
        qCWarning(lcWebhooks) << "The secret of a webhook cannot be read:" << secrets.error().english();
        release(head, PauseAfterErrorMs);
        return;
    }
    const Desk &desk = m_desk;
    m_desk.store().writer().submit<std::optional<WebhookPost>>(
        [&desk, key = head.deliveryKey, secrets = *secrets](WriteTransaction &tx) {
            return desk.webhookAttempts().begin(tx, key, secrets);
        },
        [mailbox = m_mailbox, this, head, generation = m_generation](const Begun &post) {
            mailbox->post([this, head, post, generation] {
                if (m_reader && generation == m_generation)
                    begun(head, post);
            });
        });
}

void WebhookWorker::begun(const WebhookHead &head, const Begun &post)
{
    if (!post) {
        qCWarning(lcWebhooks) << "A delivery could not be begun:" << post.error().english();
        release(head, PauseAfterErrorMs);
        return;
    }
    if (!*post) {
        release(head, 0);
        return;
    }
    const WebhookPost &begun = **post;
    auto *request = new GuardedPost(*m_busy.value(head.sessionKey),
                                    {.url = begun.url,
                                     .body = begun.body,
                                     .fields = begun.fields,
                                     .addresses = begun.addresses,
                                     .timeoutMs = m_options.timeoutMs},
                                    this);
    request->start([this, head, begun](const PostOutcome &outcome) { answered(head, begun, outcome); });
}

void WebhookWorker::answered(const WebhookHead &head, const WebhookPost &post, const PostOutcome &outcome)
{
    const WebhookAnswer answer{.url = post.url,
                               .status = outcome.status,
                               .fields = outcome.fields,
                               .body = outcome.body,
                               .error = outcome.error,
                               .durationMs = outcome.durationMs,
                               .retryAfterSeconds = retryAfterSeconds(fieldOf(outcome.fields, "Retry-After"),
                                                                      m_desk.clock().now() / 1000)};
    const Desk &desk = m_desk;
    m_desk.store().writer().submit<WebhookOutcome>(
        [&desk, key = post.deliveryKey, number = post.number, answer](WriteTransaction &tx) {
            return desk.webhookAttempts().finish(tx, key, number, answer);
        },
        [mailbox = m_mailbox, this, head, generation = m_generation](const Result<WebhookOutcome> &result) {
            mailbox->post([this, head, result, generation] {
                if (m_reader && generation == m_generation)
                    finished(head, result);
            });
        });
}

void WebhookWorker::finished(const WebhookHead &head, const Result<WebhookOutcome> &outcome)
{
    if (!outcome) {
        // Not recorded, so still due: after a pause, or a full disk would mean a storm of posts.
        qCWarning(lcWebhooks) << "The end of a delivery could not be stored:" << outcome.error().english();
        release(head, PauseAfterErrorMs);
        return;
    }
    switch (*outcome) {
    case WebhookOutcome::Delivered:
        ++m_options.counts->delivered;
        break;
    case WebhookOutcome::Retried:
        ++m_options.counts->retried;
        break;
    case WebhookOutcome::Dead:
        ++m_options.counts->dead;
        break;
    }
    release(head, 0);
}

void WebhookWorker::release(const WebhookHead &head, int pauseMs)
{
    if (pauseMs > 0) { // the session stays busy meanwhile
        QTimer::singleShot(pauseMs, this, [this, head, generation = m_generation] {
            if (m_reader && generation == m_generation)
                release(head, 0);
        });
        return;
    }
    m_idle.append(m_busy.take(head.sessionKey));
    wake();
}

void WebhookWorker::sweep()
{
    m_desk.store().writer().submit<bool>(
        [](WriteTransaction &tx) { return WebhookAttempts::sweepSome(tx, SweepSlice); },
        [mailbox = m_mailbox, this](const Result<bool> &more) {
            if (more.value_or(false))
                mailbox->post([this] {
                    if (m_reader)
                        sweep();
                });
        });
}

} // namespace guiche
