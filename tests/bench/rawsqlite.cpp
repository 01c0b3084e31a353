// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rawsqlite.h"

#include <QDir>
#include <QFile>

#include <string>

#include "tests/bench/sqlite.h"

namespace guiche::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr qint64 Conversations = 1000;

std::string uuid(const char *start, qint64 number)
{
    char text[40];
    std::snprintf(text, sizeof text, "%s-7000-8000-%012llx", start, (unsigned long long)number);
    return text;
}

} // namespace

RowShape shapeOf(const QString &databaseFile)
{
    Sqlite database(databaseFile);
    const qint64 messages = database.number("SELECT count(*) FROM message");
    if (messages == 0)
        return {};
    return {.eventsPerMessage = double(database.number("SELECT count(*) FROM event")) / double(messages),
            .eventBytes = int(database.number("SELECT avg(length(data)) FROM event")),
            .messageBytes = int(database.number("SELECT avg(length(content)) FROM message"))};
}

double rawMessagesPerSecond(const QString &folder, const RowShape &shape, int group, milliseconds duration)
{
    const QString file = QDir(folder).filePath(u"raw-%1.db"_s.arg(group));
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(file + suffix);
    Sqlite database(file);
    configureAsDesk(database);
    makeTables(database);
    database.run("BEGIN");
    database.run("INSERT INTO organization (id, public_id, name, webchat_key, created_at) VALUES (1, 'o', "
                 "'o', 'k', 1)");
    Sqlite::Statement contact(database,
                              "INSERT INTO contact (key, id, organization_id, external_id, name, created_at, "
                              "updated_at) VALUES (?, ?, 1, ?, 'Customer', 1, 1)");
    Sqlite::Statement conversation(
        database,
        "INSERT INTO conversation (key, id, organization_id, contact_key, status, channel, started_at, "
        "last_message_at, customer_phone, customer_id, customer_name) VALUES (?, ?, 1, ?, 0, 2, 1, 1, '', ?, "
        "'Customer')");
    for (qint64 key = 1; key <= Conversations; ++key) {
        const std::string id = uuid("01900000-0000", key);
        contact.run({key, id, id});
        conversation.run({key, id, key, id});
    }
    database.run("COMMIT");

    Sqlite::Statement message(database,
                              "INSERT INTO message (key, id, organization_id, conversation_key, channel, "
                              "direction, type, content, sent_by, timestamp, status, external_id) "
                              "VALUES (?, ?, 1, ?, 2, 0, 0, ?, 'customer', ?, 6, ?)");
    Sqlite::Statement update(
        database, "UPDATE conversation SET messages_count = messages_count + 1, unread_count = "
                  "unread_count + 1, last_message_at = ?, last_text = ?, last_message_key = ? WHERE key = ?");
    Sqlite::Statement event(
        database, "INSERT INTO event (seq, organization_id, type, conversation_id, assigned_to, "
                  "previous_assignee, timestamp, data) VALUES (?, 1, 'new_message', ?, 0, 0, ?, ?)");
    const std::string content(std::size_t(std::max(1, shape.messageBytes)), 'm');
    const std::string data(std::size_t(std::max(2, shape.eventBytes)), 'd');

    qint64 written = 0;
    qint64 seq = 0;
    double events = 0;
    const auto started = steady_clock::now();
    while (steady_clock::now() - started < duration) {
        database.run("BEGIN IMMEDIATE");
        for (int i = 0; i < group; ++i) {
            const qint64 key = ++written;
            const qint64 conversationKey = key % Conversations + 1;
            const qint64 time = 1'790'000'000'000 + key;
            const std::string id = uuid("01900000-0001", key);
            const std::string externalId = "bench-" + std::to_string(key);
            const std::string conversationId = uuid("01900000-0000", conversationKey);
            message.run({key, id, conversationKey, content, time, externalId});
            update.run({time, content, key, conversationKey});
            for (events += shape.eventsPerMessage; events >= 1; events -= 1)
                event.run({++seq, conversationId, time, data});
        }
        database.run("COMMIT");
    }
    return double(written) /
           duration_cast<std::chrono::duration<double>>(steady_clock::now() - started).count();
}

} // namespace guiche::bench
