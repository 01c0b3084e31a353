// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/client/outgoingfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include "models/domain/json.h"
#include "models/domain/log.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

using State = PendingMessage::State;

QLatin1StringView nameOf(State state)
{
    switch (state) {
    case State::Waiting:
        return "waiting"_L1;
    case State::Sending:
    case State::Unknown:
        return "unknown"_L1;
    case State::Failed:
        return "failed"_L1;
    }
    return "waiting"_L1;
}

State stateFrom(const QString &name)
{
    if (name == "failed"_L1)
        return State::Failed;
    return name == "unknown"_L1 ? State::Unknown : State::Waiting;
}

QJsonObject entryOf(const PendingMessage &message)
{
    QJsonObject entry{{u"key"_s, message.key},
                      {u"conversation_id"_s, message.conversationId},
                      {u"is_note"_s, message.isNote},
                      {u"type"_s, toName(message.type)},
                      {u"content"_s, message.content},
                      {u"created_at"_s, message.createdAt},
                      {u"state"_s, nameOf(message.state)}};
    if (!message.error.isEmpty())
        entry[u"error"_s] = message.error;
    if (!message.filePath.isEmpty())
        entry[u"file"_s] = message.filePath;
    if (message.hasFile())
        entry[u"attachment"_s] = toJson(message.attachment);
    return entry;
}

PendingMessage messageFrom(const QJsonObject &entry)
{
    return {.key = entry["key"_L1].toString(),
            .conversationId = entry["conversation_id"_L1].toString(),
            .isNote = entry["is_note"_L1].toBool(),
            .type = enumFromString<MessageType>(entry["type"_L1].toString()).value_or(MessageType::Text),
            .content = entry["content"_L1].toString(),
            .filePath = entry["file"_L1].toString(),
            .attachment = attachmentFromJson(entry["attachment"_L1].toObject()),
            .createdAt = entry["created_at"_L1].toInteger(),
            .state = stateFrom(entry["state"_L1].toString()),
            .progress = 0,
            .error = entry["error"_L1].toString()};
}

} // namespace

QString outgoingFileName(const QUrl &desk, const QString &organizationId, qint64 userId)
{
    // An embedded desk may stand on another port next time; the organization's id tells desks apart by
    // itself.
    const QString who = organizationId.isEmpty() ? desk.toString() : organizationId;
    const QByteArray hash =
        QCryptographicHash::hash(who.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return u"%1-%2.json"_s.arg(QString::fromLatin1(hash)).arg(userId);
}

QList<PendingMessage> readOutgoing(const QString &filePath)
{
    QFile file(filePath);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Result<QJsonObject> content = parseObject(file.readAll());
    if (!content) {
        qCWarning(lcClient) << "What was waiting to be sent cannot be read from" << filePath;
        file.rename(filePath + ".damaged"_L1);
        return {};
    }
    QList<PendingMessage> messages;
    const QJsonArray entries = (*content)["messages"_L1].toArray();
    for (const QJsonValue &entry : entries) {
        const PendingMessage message = messageFrom(entry.toObject());
        if (!message.key.isEmpty() && !message.conversationId.isEmpty())
            messages.append(message);
    }
    return messages;
}

QString writeOutgoing(const QString &filePath, const QList<PendingMessage> &messages)
{
    if (!QDir().mkpath(QFileInfo(filePath).absolutePath()))
        return QFileInfo(filePath).absolutePath();
    QJsonArray entries;
    for (const PendingMessage &message : messages)
        entries.append(entryOf(message));
    QSaveFile file(filePath);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(compact({{u"version"_s, 1}, {u"messages"_s, entries}}));
    return file.commit() ? QString() : file.errorString();
}

} // namespace guiche
