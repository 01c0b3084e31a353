// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/channels/whatsapp_cloud/cloudsender.h"

#include <QJsonArray>
#include <QRandomGenerator>

#include <algorithm>

#include "models/domain/log.h"
#include "models/store/messagerows.h"
#include "network/channels/whatsapp_cloud/cloudbody.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr TimeMs LongestPauseMs = 60'000; // looked again at least this often, whatever the clock has done
constexpr int PauseAfterErrorMs = 5'000;
constexpr int PauseForRateMs = 20;
constexpr TimeMs FirstWaitMs = 1'000;
constexpr TimeMs LongestWaitMs = 300'000;
constexpr int MostAttempts = 10;                  // that WhatsApp answered with "later"
constexpr TimeMs PatienceMs = 24LL * 3600 * 1000; // while WhatsApp cannot be reached at all

//! 1 s, 2 s, 4 s …, with up to a tenth more, and not before WhatsApp wants it.
TimeMs waitAfter(int attempts, qint64 retryAfterSeconds)
{
    const TimeMs wait = std::min(FirstWaitMs << std::min(attempts, 16), LongestWaitMs);
    const TimeMs jitter = QRandomGenerator::global()->bounded(static_cast<int>(wait / 10) + 1);
    return std::max(wait + jitter, retryAfterSeconds * 1000);
}

} // namespace

CloudSender::CloudSender(CloudContext &context)
    : m_context(context)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CloudSender::look);
}

void CloudSender::look()
{
    const TimeMs now = m_context.desk.clock().now();
    const int running = static_cast<int>(m_running.size());
    // Those that are running and not handed over yet are still due as far as the store knows.
    const auto due = m_context.desk.outbox().due(*m_context.reader, SessionType::WhatsAppCloud, now,
                                                 m_context.options.atOnce + running);
    if (!due) {
        qCWarning(lcChannel) << "The outbox could not be read:" << due.error().english();
        m_timer.start(PauseAfterErrorMs);
        return;
    }
    bool isHeldByRate = false;
    QHash<qint64, int> rates;
    for (const OutboxItem &item : *due) {
        if (m_running.contains(item.message.id) || m_running.size() >= m_context.options.atOnce)
            continue;
        if (!rates.contains(item.organizationId))
            rates.insert(item.organizationId, rateOf(item.organizationId));
        if (m_rate.take(item.sessionKey, rates.value(item.organizationId), now))
            begin(item);
        else
            isHeldByRate = true;
    }
    waitForNext(isHeldByRate);
}

void CloudSender::waitForNext(bool isHeldByRate)
{
    if (isHeldByRate) {
        m_timer.start(PauseForRateMs);
        return;
    }
    const TimeMs now = m_context.desk.clock().now();
    const auto next = m_context.desk.outbox().nextDue(*m_context.reader, SessionType::WhatsAppCloud, now);
    if (!next)
        m_timer.start(PauseAfterErrorMs);
    else if (*next == 0)
        m_timer.stop();
    else
        m_timer.start(static_cast<int>(std::clamp<TimeMs>(*next - now, 1, LongestPauseMs)));
}

int CloudSender::rateOf(qint64 organizationId)
{
    const auto settings = Settings::effective(*m_context.reader, organizationId);
    constexpr int Usual = 80;
    return settings ? (*settings)["whatsapp"_L1]["cloud_messages_per_second"_L1].toInt(Usual) : Usual;
}

void CloudSender::begin(const OutboxItem &item)
{
    m_running.insert(item.message.id);
    const auto settings = m_context.desk.sessionSecrets().cloud(*m_context.reader, item.sessionKey);
    if (!settings || !*settings) {
        putBack(item, {.outcome = Settled::Outcome::Failed,
                       .reason = QString::fromLatin1(
                           GUICHE_ERROR_TEXT("The session's access token cannot be read"))});
        return;
    }
    const bool hasFile =
        !item.message.attachments.isEmpty() && !item.message.attachments.first().id.isEmpty();
    if (hasFile)
        upload(item, **settings);
    else
        handOver(item, **settings, {});
}

void CloudSender::upload(const OutboxItem &item, const CloudSettings &settings)
{
    const Attachment file = item.message.attachments.first();
    m_context.graph->upload(m_context.graph->url(settings.phoneNumberId + "/media"_L1), settings.accessToken,
                            m_context.desk.attachments().pathOf(file), file.filename, file.mimeType,
                            [this, item, settings](const GraphAnswer &answer) {
                                const QString mediaId = answer.body["id"_L1].toString();
                                if (answer.isOk() && !mediaId.isEmpty()) {
                                    handOver(item, settings, mediaId);
                                    return;
                                }
                                // A file alone reaches nobody: whatever happened, it can be sent again.
                                GraphAnswer harmless = answer;
                                if (harmless.kind == GraphAnswer::Kind::Lost || answer.isOk())
                                    harmless.kind = GraphAnswer::Kind::NotSent;
                                putBack(item, refusalOf(item, harmless));
                            });
}

void CloudSender::handOver(const OutboxItem &item, const CloudSettings &settings, const QString &mediaId)
{
    const Desk &desk = m_context.desk;
    m_context.write<bool>(
        [&desk, id = item.message.id](WriteTransaction &tx) -> Result<bool> {
            GUICHE_CHECK(desk.outbox().handOver(tx, id, {}));
            return true;
        },
        [this, item, settings, mediaId](const Result<bool> &taken) {
            if (taken)
                post(item, settings, mediaId);
            else
                finished(item.message.id, std::unexpected(taken.error()));
        });
}

void CloudSender::post(const OutboxItem &item, const CloudSettings &settings, const QString &mediaId)
{
    m_context.graph->postOnce(
        m_context.graph->url(settings.phoneNumberId + "/messages"_L1), settings.accessToken,
        cloudBody(item, mediaId),
        [this, item](const GraphAnswer &answer) { settle(item, outcomeOf(item, answer)); });
}

Settled CloudSender::outcomeOf(const OutboxItem &item, const GraphAnswer &answer) const
{
    const QString providerId = answer.body["messages"_L1][0]["id"_L1].toString();
    if (answer.isOk() && !providerId.isEmpty())
        return {.outcome = Settled::Outcome::Sent,
                .providerId = providerId,
                .whatsAppId = answer.body["contacts"_L1][0]["wa_id"_L1].toString()};
    if (answer.kind == GraphAnswer::Kind::Lost || answer.isOk())
        return {.outcome = Settled::Outcome::Unknown,
                .reason = QString::fromLatin1(GUICHE_ERROR_TEXT("WhatsApp's answer was lost"))};
    return refusalOf(item, answer);
}

Settled CloudSender::refusalOf(const OutboxItem &item, const GraphAnswer &answer) const
{
    const TimeMs now = m_context.desk.clock().now();
    const TimeMs retryAt = now + waitAfter(item.attempts, answer.retryAfterSeconds);
    if (answer.kind != GraphAnswer::Kind::Answered) {
        const QString reason =
            QString::fromLatin1(GUICHE_ERROR_TEXT("WhatsApp cannot be reached")) + ": "_L1 + answer.problem;
        const bool isOld = now - item.message.timestamp > PatienceMs;
        return {.outcome = isOld ? Settled::Outcome::Failed : Settled::Outcome::Retry,
                .reason = reason.left(300),
                .retryAt = retryAt};
    }
    const GraphError error = answer.error();
    switch (error.kind) {
    case GraphError::Kind::Temporary:
        if (item.attempts + 1 < MostAttempts)
            return {.outcome = Settled::Outcome::Retry, .reason = error.text, .retryAt = retryAt};
        break;
    case GraphError::Kind::TokenRefused:
        // It waits for a token that is accepted.
        const_cast<CloudSender *>(this)->tokenRefused(item, error.text);
        return {.outcome = Settled::Outcome::Retry, .reason = error.text, .retryAt = now};
    case GraphError::Kind::Permanent:
        break;
    }
    return {.outcome = Settled::Outcome::Failed, .reason = error.text};
}

void CloudSender::tokenRefused(const OutboxItem &item, const QString &reason)
{
    const Desk &desk = m_context.desk;
    m_context.write<bool>(
        [&desk, id = item.sessionId, reason](WriteTransaction &tx) -> Result<bool> {
            GUICHE_CHECK(desk.sessionReports().report(tx, id,
                                                      {.status = SessionStatus::Disconnected,
                                                       .cause = SessionCause::TokenRefused,
                                                       .detail = reason}));
            return true;
        },
        [](const Result<bool> &reported) {
            if (!reported && reported.error().code != ErrorCode::Conflict)
                qCWarning(lcChannel) << "A refused token could not be told:" << reported.error().english();
        });
}

void CloudSender::putBack(const OutboxItem &item, const Settled &settled)
{
    settle(item, settled);
}

void CloudSender::settle(const OutboxItem &item, const Settled &settled)
{
    const Desk &desk = m_context.desk;
    m_context.write<bool>(
        [&desk, id = item.message.id, settled](WriteTransaction &tx) -> Result<bool> {
            GUICHE_CHECK(desk.outbox().settle(tx, id, settled));
            return true;
        },
        [this, id = item.message.id](const Result<bool> &done) {
            finished(id, done ? Result<>() : std::unexpected(done.error()));
        });
}

void CloudSender::finished(const QString &messageId, const Result<> &outcome)
{
    m_running.remove(messageId);
    if (!outcome) {
        qCWarning(lcChannel) << "The fate of a message could not be stored:" << outcome.error().english();
        m_timer.start(PauseAfterErrorMs);
        return;
    }
    look();
}

void CloudSender::tellRead(const QString &conversationId)
{
    const auto mark = m_context.desk.outbox().readMark(*m_context.reader, conversationId, 1);
    if (!mark || !*mark || (*mark)->providerIds.isEmpty())
        return;
    const auto settings = m_context.desk.sessionSecrets().cloud(*m_context.reader, (*mark)->sessionKey);
    if (!settings || !*settings)
        return; // a linked phone's
    m_context.graph->postOnce(
        m_context.graph->url((*settings)->phoneNumberId + "/messages"_L1), (*settings)->accessToken,
        {{u"messaging_product"_s, u"whatsapp"_s},
         {u"status"_s, u"read"_s},
         {u"message_id"_s, (*mark)->providerIds.first()}},
        [](const GraphAnswer &answer) {
            if (!answer.isOk())
                qCDebug(lcChannel) << "A read receipt did not arrive: status" << answer.status;
        });
}

} // namespace guiche
