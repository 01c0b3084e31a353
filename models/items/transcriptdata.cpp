// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/transcriptdata.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include "models/items/conversationtext.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

using Model = TranscriptModel;
using Kind = TranscriptModel::RowKind;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(guiche::Transcript)
};

QString dayText(const QDate &date, TimeMs now)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
    if (date == today)
        return Text::tr("Today");
    if (date == today.addDays(-1))
        return Text::tr("Yesterday");
    return QLocale().toString(date, QLocale::LongFormat);
}

QString statusText(const Message &message)
{
    if (message.direction != Direction::Outgoing)
        return {};
    switch (message.status) {
    case MessageStatus::Queued:
        return Text::tr("waiting to be sent");
    case MessageStatus::Sent:
        return Text::tr("sent");
    case MessageStatus::Delivered:
        return Text::tr("delivered");
    case MessageStatus::Read:
        return Text::tr("read");
    case MessageStatus::Failed:
        return Text::tr("not sent");
    case MessageStatus::Unknown:
        return Text::tr("not known whether it was sent");
    case MessageStatus::Received:
        return {};
    }
    return {};
}

QString senderText(const Message &message, const QString &me)
{
    if (message.sentBy == me)
        return Text::tr("You");
    if (!message.senderName.isEmpty())
        return message.senderName;
    if (message.sentBy == "bot"_L1)
        return Text::tr("Assistant");
    return message.direction == Direction::Incoming ? Text::tr("Customer") : QString();
}

QString accessible(const TranscriptRow &row, const QString &me)
{
    const Message &message = row.message;
    QStringList parts;
    if (message.direction == Direction::Internal)
        parts << Text::tr("Internal note");
    parts << senderText(message, me) << kindText(message.type);
    for (const Attachment &attachment : message.attachments)
        parts << attachment.filename;
    parts << message.content
          << QLocale().toString(QDateTime::fromMSecsSinceEpoch(message.timestamp).time(),
                                QLocale::ShortFormat)
          << statusText(message) << message.error;
    parts.removeAll(QString());
    return parts.join(", "_L1);
}

QVariant messageData(const TranscriptRow &row, int role, const QString &me)
{
    const Message &message = row.message;
    switch (role) {
    case Qt::DisplayRole:
    case Model::ContentRole:
        return message.content;
    case Qt::AccessibleTextRole:
        return accessible(row, me);
    case Model::IdRole:
        return message.id;
    case Model::DirectionRole:
        return QVariant::fromValue(message.direction);
    case Model::TypeRole:
        return QVariant::fromValue(message.type);
    case Model::AttachmentsRole:
        return QVariant::fromValue(message.attachments);
    case Model::SentByRole:
        return message.sentBy;
    case Model::SenderNameRole:
        return message.senderName;
    case Model::TimestampRole:
        return message.timestamp;
    case Model::StatusRole:
        return QVariant::fromValue(message.status);
    case Model::ErrorRole:
        return message.error;
    case Model::IsMineRole:
        return message.direction != Direction::Incoming && message.sentBy == me;
    case Model::IsPendingRole:
        return !row.pendingKey.isEmpty();
    case Model::PendingKeyRole:
        return row.pendingKey;
    case Model::ProgressRole:
        return row.progress;
    case Model::FilePathRole:
        return row.filePath;
    case Model::IsFirstInGroupRole:
        return row.isFirstInGroup;
    case Model::IsLastInGroupRole:
        return row.isLastInGroup;
    default:
        return {};
    }
}

} // namespace

QVariant transcriptData(const TranscriptRow &row, int role, const QString &me, TimeMs now)
{
    if (role == Model::KindRole)
        return QVariant::fromValue(row.kind);
    if (role == Model::KeyRole)
        return row.key;
    if (role == Model::DateRole)
        return row.date;
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    switch (row.kind) {
    case Kind::Day:
        return isText ? dayText(row.date, now) : QVariant();
    case Kind::NewMarker:
        if (role == Model::CountRole)
            return row.count;
        //: The line above the messages that were unread when the conversation was opened.
        return isText ? Text::tr("%n new message(s)", nullptr, row.count) : QVariant();
    case Kind::Message:
    case Kind::System:
        return messageData(row, role, me);
    }
    return {};
}

} // namespace guiche
