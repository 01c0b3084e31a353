// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>

#include "deskfixture.h"

// A desk with short ways to the rules of sessions; everything is done as the admin unless a person is given.
namespace guiche {

class SessionFixture : public DeskFixture
{
public:
    const Sessions &sessions() { return desk->sessions(); }
    Result<CreatedSession> create(const Principal &who, const SessionChange &wanted,
                                  SessionType type = SessionType::WhatsAppWeb)
    {
        return write([&](WriteTransaction &tx) { return sessions().create(tx, who, type, wanted); });
    }
    Session made(const QString &name = QStringLiteral("loja"))
    {
        const auto created = create(admin, {.name = name});
        return created ? created->session : Session();
    }
    Result<Session> change(const QString &id, const SessionChange &changes)
    {
        return write([&](WriteTransaction &tx) { return sessions().change(tx, admin, id, changes); });
    }
    Result<Session> connect(const Principal &who, const QString &id)
    {
        return write([&](WriteTransaction &tx) { return sessions().connect(tx, who, id); });
    }
    Result<Session> disconnect(const Principal &who, const QString &id)
    {
        return write([&](WriteTransaction &tx) { return sessions().disconnect(tx, who, id); });
    }
    Result<Session> logout(const Principal &who, const QString &id)
    {
        return write([&](WriteTransaction &tx) { return sessions().logout(tx, who, id); });
    }
    Result<> remove(const Principal &who, const QString &id)
    {
        return write([&](WriteTransaction &tx) { return sessions().remove(tx, who, id); });
    }
    Result<Session> report(const QString &id, const SessionReport &said)
    {
        return write([&](WriteTransaction &tx) { return desk->sessionReports().report(tx, id, said); });
    }
    Session readSession(const QString &id) { return sessions().get(*reader, admin, id).value_or(Session()); }
    //! `connecting:requested` …, oldest first.
    QStringList history(const QString &id)
    {
        QStringList lines;
        const auto entries = sessions().history(*reader, admin, id, 100);
        for (const SessionHistoryEntry &entry : entries.value_or(QList<SessionHistoryEntry>()))
            lines.prepend(toName(entry.status) + u':' + toName(entry.cause));
        return lines;
    }
    Session opened(const QString &name = QStringLiteral("loja"))
    {
        const Session session = made(name);
        (void)connect(admin, session.id);
        return report(session.id, {.status = SessionStatus::Connected,
                                   .cause = SessionCause::Opened,
                                   .phone = QStringLiteral("5511999990000"),
                                   .pushName = QStringLiteral("Loja"),
                                   .platform = QStringLiteral("android")})
            .value_or(Session());
    }
    //! Every byte of the data directory.
    QByteArray onDisk()
    {
        QByteArray all;
        const QFileInfoList files = QDir(folder.path()).entryInfoList(QDir::Files);
        for (const QFileInfo &info : files) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }
};

} // namespace guiche
