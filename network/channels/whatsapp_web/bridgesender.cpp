// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/channels/whatsapp_web/bridgesender.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

#include "models/domain/log.h"
#include "models/domain/phone.h"
#include "network/channels/whatsapp_web/bridgemessages.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr std::chrono::milliseconds PauseAfterError(5'000);
constexpr std::chrono::milliseconds LongestPause(60'000);
constexpr qsizetype MostKnownNumbers = 20'000;

//! Both ways in which a Brazilian account may be registered; other numbers as they are.
QStringList formsOf(const QString &digits)
{
    const QString whole = canonicalPhone(u'+' + digits).mid(1);
    const QString shorter = shortPhone(u'+' + whole).mid(1);
    return shorter.isEmpty() ? QStringList{digits} : QStringList{whole, shorter};
}

QString nameOf(const OutboxItem &item)
{
    return item.sessionId + u' ' + item.to.phone;
}

} // namespace

BridgeSender::BridgeSender(BridgeRoom room, LinkedSessions &sessions, const BridgeSenderOptions &options,
                           QObject *parent)
    : QObject(parent)
    , m_room(std::move(room))
    , m_sessions(sessions)
    , m_options(options)
    , m_files(m_room, options.folder, this)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &BridgeSender::work);
}

void BridgeSender::work()
{
    const int room = m_options.atOnce - static_cast<int>(m_running.size());
    if (room <= 0)
        return; // the end of one looks again
    const int limit = room + static_cast<int>(m_running.size());
    const Result<QList<OutboxItem>> due =
        m_room.desk.outbox().due(m_room.reader, SessionType::WhatsAppWeb, m_room.desk.clock().now(), limit);
    if (!due) {
        qCWarning(lcChannel) << "Outgoing messages could not be read:" << due.error().english();
        m_timer.start(PauseAfterError);
        return;
    }
    for (const OutboxItem &item : *due) {
        const bool canGo = m_running.size() < m_options.atOnce && !m_running.contains(item.message.id) &&
                           m_sessions.isOpen(item.sessionId);
        if (canGo)
            begin(item);
    }
    waitForNext();
}

void BridgeSender::waitForNext()
{
    const TimeMs now = m_room.desk.clock().now();
    const Result<TimeMs> next = m_room.desk.outbox().nextDue(m_room.reader, SessionType::WhatsAppWeb, now);
    if (!next || *next == 0)
        return;
    const std::chrono::milliseconds wait(std::max<TimeMs>(*next - now, 100));
    m_timer.start(std::min(wait, LongestPause));
}

void BridgeSender::begin(const OutboxItem &item)
{
    auto running =
        std::make_shared<Running>(Running{.item = item, .providerId = bridgemessages::newMessageId()});
    m_running.insert(item.message.id, running);
    if (!item.message.attachments.isEmpty()) {
        m_files.prepare(item.message,
                        [this, running](const Result<BridgeFile> &file) { prepared(running, file); });
        return;
    }
    findRecipient(running);
}

void BridgeSender::prepared(const Ptr &running, const Result<BridgeFile> &file)
{
    const QString id = running->item.message.id;
    if (file) {
        m_fetchFailures.remove(id);
        running->file = *file;
        running->item.message.attachments = {file->file};
        findRecipient(running);
        return;
    }
    const QString reason = file.error().english();
    // The outbox counts what was handed over, which this was not.
    const int failures = ++m_fetchFailures[id];
    if (file.error().code != ErrorCode::Validation && failures < m_options.mostUploads) {
        running->item.attempts += failures; // each pause is longer
        retry(running, reason);
        return;
    }
    m_fetchFailures.remove(id);
    settle(running, {.outcome = Settled::Outcome::Failed, .reason = reason});
}

void BridgeSender::findRecipient(const Ptr &running)
{
    const OutboxItem &item = running->item;
    if (!bridgemessages::contentOf(item.message, running->file.path)) {
        settle(running, {.outcome = Settled::Outcome::Failed,
                         .reason = QString::fromLatin1(
                             GUICHE_ERROR_TEXT("A linked phone cannot send this kind of message."))});
        return;
    }
    if (!item.to.group.isEmpty() || !item.to.lid.isEmpty())
        handOver(running);
    else if (const auto known = m_known.constFind(nameOf(item)); known != m_known.constEnd()) {
        running->item.to = *known;
        handOver(running);
    } else {
        checkNumber(running);
    }
}

void BridgeSender::checkNumber(const Ptr &running)
{
    const QJsonObject fields{{u"session"_s, running->item.sessionId},
                             {u"phones"_s, QJsonArray::fromStringList(formsOf(running->item.to.phone))}};
    m_room.process.request(u"check"_s, fields,
                           [this, running](const BridgeAnswer &answer) { checked(running, answer); });
}

void BridgeSender::checked(const Ptr &running, const BridgeAnswer &answer)
{
    if (!answer.isDone()) {
        if (answer.error == "bad_request"_L1)
            settle(running, {.outcome = Settled::Outcome::Failed,
                             .reason = QString::fromLatin1(GUICHE_ERROR_TEXT("This is no phone number."))});
        else
            retry(running, answer.message);
        return;
    }
    const QString name = nameOf(running->item);
    const QJsonArray numbers = answer.fields["numbers"_L1].toArray();
    for (const QJsonValue &number : numbers) {
        if (!number["exists"_L1].toBool())
            continue;
        running->item.to.phone = number["jid_phone"_L1].toString(running->item.to.phone);
        running->lid = number["lid"_L1].toString();
        if (m_known.size() >= MostKnownNumbers)
            m_known.clear();
        m_known.insert(name, running->item.to);
        handOver(running);
        return;
    }
    settle(running, {.outcome = Settled::Outcome::Failed,
                     .reason = QString::fromLatin1(GUICHE_ERROR_TEXT("This number is not on WhatsApp."))});
}

void BridgeSender::handOver(const Ptr &running)
{
    m_room.write(
        [&desk = m_room.desk, running = *running](WriteTransaction &tx) -> Result<> {
            const OutboxItem &item = running.item;
            GUICHE_CHECK(desk.outbox().handOver(tx, item.message.id, running.providerId));
            GUICHE_TRY(session, SessionReports::findByKey(tx.db(), item.sessionKey));
            // How WhatsApp writes the number, learnt by the check: the next message goes there at once.
            if (session && !running.lid.isEmpty())
                GUICHE_CHECK(
                    desk.whatsAppIntake().learnt(tx, *session, {.phone = item.to.phone, .lid = running.lid}));
            return {};
        },
        [this, running](const Result<> &outcome) {
            if (outcome) {
                give(running);
                return;
            }
            // Conflict: somebody else has it, or it is gone.
            if (outcome.error().code != ErrorCode::Conflict) {
                qCWarning(lcChannel) << "A message could not be handed over:" << outcome.error().english();
                m_timer.start(PauseAfterError);
            }
            forget(running->item.message.id);
        });
}

void BridgeSender::give(const Ptr &running)
{
    const OutboxItem &item = running->item;
    QJsonObject content = bridgemessages::contentOf(item.message, running->file.path).value_or(QJsonObject());
    if (!running->file.thumbnail.isEmpty())
        content[u"thumbnail"_s] = QString::fromLatin1(running->file.thumbnail.toBase64());
    if (!running->file.pixels.isEmpty()) {
        content[u"width"_s] = running->file.pixels.width();
        content[u"height"_s] = running->file.pixels.height();
    }
    QJsonObject fields{{u"session"_s, item.sessionId},
                       {u"to"_s, bridgemessages::addressOf(item.to)},
                       {u"message_id"_s, running->providerId},
                       {u"content"_s, content}};
    if (!item.replyToProviderId.isEmpty())
        fields[u"reply_to"_s] = QJsonObject{{u"id"_s, item.replyToProviderId}, {u"from_me"_s, false}};
    m_unconfirmed.insert(running->providerId, item.message.id);
    m_room.process.request(u"send"_s, fields,
                           [this, running](const BridgeAnswer &answer) { given(running, answer); });
}

void BridgeSender::given(const Ptr &running, const BridgeAnswer &answer)
{
    if (answer.isDone()) {
        // Written to WhatsApp's server. Only its acknowledgement, which may have come already, says "sent".
        if (m_unconfirmed.contains(running->providerId))
            QTimer::singleShot(m_options.confirm, this,
                               [this, id = running->item.message.id, provider = running->providerId] {
                                   if (m_unconfirmed.contains(provider))
                                       confirmLate(id);
                               });
        return;
    }
    if (!m_unconfirmed.contains(running->providerId))
        return;
    if (answer.isInDoubt) {
        settle(running, {.outcome = Settled::Outcome::Unknown,
                         .reason = QString::fromLatin1(
                             GUICHE_ERROR_TEXT("The connection ended before WhatsApp had answered."))});
        return;
    }
    const bool isUpload = answer.error == "upload"_L1 && running->item.attempts < m_options.mostUploads;
    const bool isPassing = answer.error == "not_connected"_L1 || answer.error == "not_open"_L1 ||
                           answer.error == "busy"_L1 || answer.error == "closing"_L1 ||
                           answer.error == "bridge_gone"_L1 || answer.error == "timed_out"_L1;
    if (isUpload || isPassing)
        retry(running, answer.message);
    else
        settle(running, {.outcome = Settled::Outcome::Failed, .reason = answer.message});
}

void BridgeSender::confirmLate(const QString &messageId)
{
    if (const Ptr running = m_running.value(messageId))
        settle(running,
               {.outcome = Settled::Outcome::Unknown,
                .reason = QString::fromLatin1(GUICHE_ERROR_TEXT("WhatsApp has not confirmed the message."))});
}

void BridgeSender::retry(const Ptr &running, const QString &reason)
{
    const int doublings = std::clamp(running->item.attempts, 0, 6);
    const auto pause = std::min(m_options.retryFirst * (1 << doublings), LongestPause);
    settle(running, {.outcome = Settled::Outcome::Retry,
                     .reason = reason,
                     .retryAt = m_room.desk.clock().now() + pause.count()});
}

void BridgeSender::settle(const Ptr &running, const Settled &settled)
{
    m_unconfirmed.remove(running->providerId);
    const QString id = running->item.message.id;
    m_room.write([&desk = m_room.desk, id,
                  settled](WriteTransaction &tx) { return desk.outbox().settle(tx, id, settled); },
                 [this, id](const Result<> &outcome) {
                     if (!outcome)
                         qCWarning(lcChannel)
                             << "The end of a sending was not stored:" << outcome.error().english();
                     release(id);
                 });
}

void BridgeSender::acknowledged(const QStringList &providerIds)
{
    for (const QString &provider : providerIds) {
        if (const QString id = m_unconfirmed.take(provider); !id.isEmpty())
            release(id);
    }
}

void BridgeSender::release(const QString &messageId)
{
    forget(messageId);
    work();
}

void BridgeSender::forget(const QString &messageId)
{
    const Ptr running = m_running.take(messageId);
    if (running && running->file.isTemporary)
        QFile::remove(running->file.path);
}

} // namespace guiche
