// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/transcriptrows.h"

#include <QDateTime>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

using Kind = TranscriptModel::RowKind;
using State = PendingMessage::State;

constexpr TimeMs GroupGap = 5 * 60'000;  // bubbles further apart stand alone
constexpr TimeMs AdoptionSlack = 60'000; // how far the clocks of two machines may be apart

bool isBefore(const Message &a, const Message &b)
{
    return std::tie(a.timestamp, a.id) < std::tie(b.timestamp, b.id);
}

int rank(MessageStatus status)
{
    switch (status) {
    case MessageStatus::Queued:
        return 0;
    case MessageStatus::Unknown:
    case MessageStatus::Failed:
        return 1;
    case MessageStatus::Sent:
        return 2;
    case MessageStatus::Delivered:
        return 3;
    case MessageStatus::Read:
    case MessageStatus::Received:
        return 4;
    }
    return 0;
}

bool mayFollow(MessageStatus from, MessageStatus to)
{
    if (to == MessageStatus::Failed || to == MessageStatus::Unknown)
        return rank(from) < rank(MessageStatus::Delivered);
    return rank(to) >= rank(from);
}

QDate localDay(TimeMs time)
{
    return QDateTime::fromMSecsSinceEpoch(time).date();
}

Message asMessage(const PendingMessage &pending, const QString &me)
{
    Message message;
    message.conversationId = pending.conversationId;
    message.direction = pending.isNote ? Direction::Internal : Direction::Outgoing;
    message.type = pending.type;
    message.content = pending.content;
    if (pending.hasFile())
        message.attachments = {pending.attachment};
    message.sentBy = me;
    message.timestamp = pending.createdAt;
    message.status = pending.state == State::Failed    ? MessageStatus::Failed
                     : pending.state == State::Unknown ? MessageStatus::Unknown
                                                       : MessageStatus::Queued;
    message.error = pending.error;
    return message;
}

bool isSame(const PendingMessage &pending, const Message &message)
{
    const Direction direction = pending.isNote ? Direction::Internal : Direction::Outgoing;
    if (message.direction != direction || message.content != pending.content ||
        message.type != pending.type || message.timestamp + AdoptionSlack < pending.createdAt)
        return false;
    const QString attachment = message.attachments.isEmpty() ? QString() : message.attachments.first().id;
    return attachment == pending.attachment.id;
}

void groupRows(QList<TranscriptRow> &rows)
{
    for (qsizetype i = 1; i < rows.size(); ++i) {
        TranscriptRow &above = rows[i - 1];
        TranscriptRow &below = rows[i];
        if (above.kind != Kind::Message || below.kind != Kind::Message)
            continue;
        if (above.message.direction == below.message.direction &&
            above.message.sentBy == below.message.sentBy &&
            below.message.timestamp - above.message.timestamp <= GroupGap) {
            above.isLastInGroup = false;
            below.isFirstInGroup = false;
        }
    }
}

} // namespace

void TranscriptMessages::clear()
{
    *this = {};
}

qsizetype TranscriptMessages::find(const QString &id) const
{
    const auto time = m_times.constFind(id);
    if (time == m_times.constEnd())
        return -1;
    Message wanted;
    wanted.id = id;
    wanted.timestamp = *time;
    return std::lower_bound(m_messages.begin(), m_messages.end(), wanted, isBefore) - m_messages.begin();
}

bool TranscriptMessages::merge(const Message &message)
{
    if (const qsizetype at = find(message.id); at >= 0) {
        Message &known = m_messages[at];
        const MessageStatus status = mayFollow(known.status, message.status) ? message.status : known.status;
        const QString error = status == message.status ? message.error : known.error;
        const TimeMs timestamp = known.timestamp; // the sort key stays
        known = message;
        known.timestamp = timestamp;
        known.status = status;
        known.error = error;
        return false;
    }
    m_times.insert(message.id, message.timestamp);
    const auto at = std::lower_bound(m_messages.constBegin(), m_messages.constEnd(), message, isBefore);
    m_messages.insert(at - m_messages.constBegin(), message);
    return true;
}

bool TranscriptMessages::setStatus(const QString &id, MessageStatus status, const QString &error)
{
    const qsizetype at = find(id);
    if (at < 0 || !mayFollow(m_messages[at].status, status))
        return false;
    m_messages[at].status = status;
    m_messages[at].error = error;
    return true;
}

void TranscriptMessages::keepNewest(int count)
{
    const qsizetype surplus = m_messages.size() - count;
    for (qsizetype i = 0; i < surplus; ++i) {
        m_times.remove(m_messages[i].id);
        m_keys.remove(m_messages[i].id);
    }
    if (surplus > 0)
        m_messages.remove(0, surplus);
}

void TranscriptMessages::setPending(const PendingMessage &pending)
{
    const auto known = std::find_if(m_pending.begin(), m_pending.end(),
                                    [&](const PendingMessage &other) { return other.key == pending.key; });
    if (known != m_pending.end())
        *known = pending;
    else
        m_pending.append(pending);
}

void TranscriptMessages::removePending(const QString &key)
{
    m_pending.removeIf([&](const PendingMessage &pending) { return pending.key == key; });
}

void TranscriptMessages::confirm(const QString &key, const Message &message)
{
    removePending(key);
    merge(message);
    // The feed may have given this row to a message with the same text; each still stands there once.
    const bool isTaken = std::find(m_keys.cbegin(), m_keys.cend(), key) != m_keys.cend();
    if (!isTaken && !m_keys.contains(message.id))
        m_keys.insert(message.id, key);
}

void TranscriptMessages::adopt(const Message &message, const QString &me)
{
    if (message.sentBy != me || m_keys.contains(message.id))
        return;
    for (const PendingMessage &pending : std::as_const(m_pending)) {
        const bool mayHaveArrived = pending.state == State::Sending || pending.state == State::Unknown;
        const bool isTaken = std::find(m_keys.cbegin(), m_keys.cend(), pending.key) != m_keys.cend();
        if (mayHaveArrived && !isTaken && isSame(pending, message)) {
            m_keys.insert(message.id, pending.key);
            return;
        }
    }
}

void TranscriptMessages::adoptLoaded(const QString &me)
{
    if (m_pending.isEmpty())
        return;
    for (const Message &message : std::as_const(m_messages))
        adopt(message, me);
}

QList<TranscriptRow> TranscriptMessages::rows(const QString &firstNewId, int newCount,
                                              const QString &me) const
{
    QList<TranscriptRow> rows;
    rows.reserve(m_messages.size() + m_pending.size() + 8);
    QDate day;
    const auto separate = [&](TimeMs time) {
        const QDate next = localDay(time);
        if (next == day)
            return;
        // A clock that went back must not make the same separator twice.
        day = day.isValid() ? std::max(day, next) : next;
        if (next == day)
            rows.append({.kind = Kind::Day, .key = u"day "_s + day.toString(Qt::ISODate), .date = day});
    };
    for (const Message &message : m_messages) {
        separate(message.timestamp);
        if (message.id == firstNewId)
            rows.append({.kind = Kind::NewMarker, .key = u"new"_s, .date = day, .count = newCount});
        rows.append({.kind = message.type == MessageType::System ? Kind::System : Kind::Message,
                     .key = m_keys.value(message.id, message.id),
                     .message = message,
                     .date = day});
    }
    for (const PendingMessage &pending : m_pending) {
        if (std::find(m_keys.cbegin(), m_keys.cend(), pending.key) != m_keys.cend())
            continue; // its message is there already
        separate(pending.createdAt);
        const bool isUploading = pending.state == State::Sending && !pending.filePath.isEmpty();
        rows.append({.kind = Kind::Message,
                     .key = pending.key,
                     .message = asMessage(pending, me),
                     .pendingKey = pending.key,
                     .filePath = pending.filePath,
                     .progress = isUploading ? pending.progress : -1,
                     .date = day});
    }
    groupRows(rows);
    return rows;
}

QList<int> changedRoles(const TranscriptRow &before, const TranscriptRow &after)
{
    using Model = TranscriptModel;
    QList<int> roles;
    const auto compare = [&](bool isSame, std::initializer_list<int> names) {
        if (!isSame)
            roles += names;
    };
    const Message &a = before.message;
    const Message &b = after.message;
    compare(before.kind == after.kind, {Model::KindRole});
    compare(a.id == b.id, {Model::IdRole});
    compare(a.direction == b.direction, {Model::DirectionRole});
    compare(a.type == b.type, {Model::TypeRole});
    compare(a.content == b.content, {Qt::DisplayRole, Model::ContentRole});
    compare(std::equal(a.attachments.begin(), a.attachments.end(), b.attachments.begin(), b.attachments.end(),
                       [](const Attachment &x, const Attachment &y) {
                           return x.id == y.id && x.url == y.url && x.filename == y.filename &&
                                  x.sizeBytes == y.sizeBytes;
                       }),
            {Model::AttachmentsRole});
    compare(a.sentBy == b.sentBy, {Model::SentByRole, Model::IsMineRole});
    compare(a.senderName == b.senderName, {Model::SenderNameRole});
    compare(a.timestamp == b.timestamp, {Model::TimestampRole});
    compare(a.status == b.status, {Model::StatusRole});
    compare(a.error == b.error, {Model::ErrorRole});
    compare(before.pendingKey == after.pendingKey, {Model::IsPendingRole, Model::PendingKeyRole});
    compare(before.progress == after.progress, {Model::ProgressRole});
    compare(before.filePath == after.filePath, {Model::FilePathRole});
    compare(before.isFirstInGroup == after.isFirstInGroup, {Model::IsFirstInGroupRole});
    compare(before.isLastInGroup == after.isLastInGroup, {Model::IsLastInGroupRole});
    compare(before.date == after.date, {Model::DateRole});
    compare(before.count == after.count, {Qt::DisplayRole, Model::CountRole});
    if (!roles.isEmpty())
        roles << Qt::AccessibleTextRole;
    return roles;
}

} // namespace guiche
