// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/channels/whatsapp_web/bridgemedia.h"

#include <QDir>
#include <QFile>

#include "models/desk/whatsappmedia.h"
#include "models/domain/ids.h"
#include "models/domain/json.h"
#include "models/domain/log.h"
#include "network/channels/whatsapp_web/bridgeintake.h"
#include "network/channels/whatsapp_web/bridgemessages.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

QString nameOf(qint64 sessionKey, const QString &providerId)
{
    return QString::number(sessionKey) + u' ' + providerId;
}

} // namespace

BridgeMedia::BridgeMedia(BridgeRoom room, BridgeMediaOptions options, QObject *parent)
    : QObject(parent)
    , m_room(std::move(room))
    , m_options(std::move(options))
{
}

void BridgeMedia::work(qint64 sessionKey, const QString &sessionId)
{
    const Result<QList<SessionCredential>> jobs =
        m_room.desk.sessionSecrets().credentialsOf(m_room.reader, sessionKey, BridgeIntake::MediaKind);
    if (!jobs) {
        qCWarning(lcChannel) << "Files to be fetched could not be read:" << jobs.error().english();
        return;
    }
    for (const SessionCredential &job : *jobs) {
        const QString name = nameOf(sessionKey, job.name);
        if (m_running.contains(name) || m_tries.value(name) >= m_options.mostTries)
            continue;
        if (m_running.size() >= m_options.atOnce) {
            m_left.insert(sessionKey, sessionId);
            return;
        }
        const Result<QJsonObject> fields = parseObject(*job.value);
        const QJsonObject media = fields ? (*fields)["media"_L1].toObject() : QJsonObject();
        const File file{.sessionKey = sessionKey,
                        .sessionId = sessionId,
                        .providerId = job.name,
                        .name = bridgemessages::filenameOf(media),
                        .path = m_options.folder + u'/' + newId(m_room.desk.clock().now()) + u".part"_s};
        m_running.insert(name);
        fetch(file, fields.value_or(QJsonObject()));
    }
}

void BridgeMedia::fetch(const File &file, const QJsonObject &job)
{
    QDir().mkpath(m_options.folder);
    const QJsonObject fields{{u"session"_s, file.sessionId},
                             {u"media"_s, job["media"_L1]["download"_L1]},
                             {u"file"_s, file.path},
                             {u"media_dir"_s, m_options.folder},
                             {u"max_bytes"_s, Attachments::MaxBytes},
                             {u"chat"_s, job["chat"_L1]},
                             {u"from_me"_s, job["from_me"_L1]},
                             {u"message_id"_s, file.providerId}};
    m_room.process.request(u"download"_s, fields,
                           [this, file](const BridgeAnswer &answer) { fetched(file, answer); });
}

void BridgeMedia::fetched(const File &file, const BridgeAnswer &answer)
{
    if (answer.isDone())
        store(file);
    else if (answer.error == "gone"_L1 || answer.error == "too_large"_L1 || answer.error == "bad_request"_L1)
        giveUp(file);
    else
        tryLater(file);
}

void BridgeMedia::store(const File &file)
{
    // Hashing and copying block: not on the wire thread.
    m_files.start([this, &desk = m_room.desk, mailbox = m_room.mailbox, file] {
        const Result<StoredFile> stored = desk.attachments().storeFile(file.path, file.name);
        mailbox->post([this, file, stored] {
            if (stored)
                attach(file, *stored);
            else if (stored.error().code == ErrorCode::Validation)
                giveUp(file); // an empty file
            else
                tryLater(file);
        });
    });
}

void BridgeMedia::attach(const File &file, const StoredFile &stored)
{
    m_room.write(
        [&desk = m_room.desk, file, stored](WriteTransaction &tx) -> Result<> {
            GUICHE_TRY(session, SessionReports::findByKey(tx.db(), file.sessionKey));
            if (!session)
                return {};
            GUICHE_TRY(attachment,
                       desk.attachments().add(tx, Principal::system(session->organizationId), stored));
            GUICHE_CHECK(WhatsAppMedia::arrived(tx, *session, file.providerId, {attachment.id}));
            return desk.sessionSecrets().saveCredentials(
                tx, file.sessionKey, {{.kind = BridgeIntake::MediaKind, .name = file.providerId}});
        },
        [this, file](const Result<> &outcome) {
            if (outcome) {
                release(file);
                return;
            }
            qCWarning(lcChannel) << "A file was not stored:" << outcome.error().english();
            tryLater(file);
        });
}

void BridgeMedia::giveUp(const File &file)
{
    QFile::remove(file.path);
    m_room.write(
        [&desk = m_room.desk, file](WriteTransaction &tx) {
            return desk.sessionSecrets().saveCredentials(
                tx, file.sessionKey, {{.kind = BridgeIntake::MediaKind, .name = file.providerId}});
        },
        [this, file](const Result<> &) { release(file); });
}

void BridgeMedia::tryLater(const File &file)
{
    QFile::remove(file.path);
    const QString name = nameOf(file.sessionKey, file.providerId);
    if (++m_tries[name] >= m_options.mostTries) {
        giveUp(file);
        return;
    }
    QTimer::singleShot(m_options.pause, this, [this, file] { release(file); });
    m_left.insert(file.sessionKey, file.sessionId);
}

void BridgeMedia::release(const File &file)
{
    m_running.remove(nameOf(file.sessionKey, file.providerId));
    const QHash<qint64, QString> left = std::exchange(m_left, {});
    for (auto one = left.cbegin(); one != left.cend(); ++one)
        work(one.key(), one.value());
}

} // namespace guiche
