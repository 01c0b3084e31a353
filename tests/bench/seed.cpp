// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/seed.h"

#include <QDateTime>

#include <cstdio>
#include <string>

#include "models/domain/types.h"
#include "tests/bench/sqlite.h"

namespace guiche::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Year = 365LL * 24 * 3600 * 1000;

// UUIDv7-shaped and in order; unique by its number.
std::string idOf(char kind, qint64 number)
{
    char text[40];
    std::snprintf(text, sizeof text, "0190%04llx-%04llx-7%03x-8000-%012llx",
                  (unsigned long long)(number >> 16) & 0xffff, (unsigned long long)number & 0xffff, kind,
                  (unsigned long long)number);
    return text;
}

const char *const Names[] = {"Padaria São Bento", "Ana Beatriz Lima",     "Condomínio Jardim Sul",
                             "João Pedro Alves",  "Mercearia Central",    "Luísa Fernandes",
                             "Oficina do Zé",     "Marcos Vinícius Rocha"};
const char *const Texts[] = {
    "Bom dia! Minha internet está lenta desde ontem à noite.", "Precisamos da segunda via do boleto.",
    "Consegui resolver, obrigada pela ajuda.", "Vocês atendem na Rua das Acácias, 120?",
    "O técnico ainda não chegou, sabem me dizer quando vem?"};

struct Spread
{
    ConversationStatus status = ConversationStatus::Closed;
    qint64 assignedTo = 0;
};

Spread spreadOf(qint64 number, qint64 user)
{
    if (number % 20 == 0)
        return {ConversationStatus::Queue, 0};
    if (number % 5 == 0)
        return {ConversationStatus::InProgress, user};
    return {number % 2 == 0 ? ConversationStatus::Resolved : ConversationStatus::Closed, user};
}

class Seeder
{
public:
    explicit Seeder(Sqlite &database)
        : m_database(database)
        , m_organization(database.number("SELECT min(id) FROM organization"))
        , m_user(database.number("SELECT min(id) FROM user"))
    {
    }

    void addConversation(qint64 number, qint64 lastAt, int messages, Spread spread)
    {
        const std::string contactId = idOf('c', number);
        const std::string conversationId = idOf('d', number);
        const std::string externalId = "customer-" + std::to_string(number);
        const std::string name = std::string(Names[number % 8]) + " " + std::to_string(number);
        const std::string_view text = Texts[number % 5];
        const bool isOpen =
            spread.status == ConversationStatus::Queue || spread.status == ConversationStatus::InProgress;
        const qint64 startedAt = lastAt - qint64(messages) * 60'000;
        m_contact.run({number, contactId, m_organization, externalId, name, startedAt, startedAt});
        m_conversation.run({number,
                            conversationId,
                            m_organization,
                            number,
                            qint64(spread.status),
                            qint64(ChannelKind::Api),
                            qint64(Priority::Normal),
                            spread.assignedTo,
                            startedAt,
                            spread.status == ConversationStatus::Queue ? startedAt : qint64(0),
                            isOpen ? lastAt : qint64(0),
                            lastAt,
                            isOpen ? qint64(0) : lastAt,
                            qint64(messages),
                            qint64(isOpen ? 1 : 0),
                            text,
                            number * 1000 + messages,
                            externalId,
                            name,
                            contactId});
        for (int i = 0; i < messages; ++i)
            addMessage(number, i, messages, lastAt);
    }

private:
    void addMessage(qint64 number, int index, int count, qint64 lastAt)
    {
        // Room for a thousand messages a conversation; a longer one has the last number.
        const qint64 key = number * 1000 + index + 1;
        const bool isLast = index + 1 == count;
        const bool isCustomers = isLast || index % 2 == 0;
        const std::string messageId = idOf('e', key);
        m_message.run({key, messageId, m_organization, number, qint64(ChannelKind::Api),
                       qint64(isCustomers ? Direction::Incoming : Direction::Outgoing),
                       qint64(MessageType::Text), std::string_view(Texts[(number + count - 1 - index) % 5]),
                       std::string_view(isCustomers ? "customer" : "1"),
                       lastAt - qint64(count - 1 - index) * 60'000,
                       qint64(isCustomers ? MessageStatus::Received : MessageStatus::Delivered)});
    }

    Sqlite &m_database;
    qint64 m_organization;

public:
    qint64 m_user;

private:
    Sqlite::Statement m_contact{
        m_database,
        "INSERT INTO contact (key, id, organization_id, external_id, name, created_at, updated_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"};
    Sqlite::Statement m_conversation{
        m_database, "INSERT INTO conversation (key, id, organization_id, contact_key, "
                    "status, channel, priority, assigned_to, "
                    "started_at, queued_at, waiting_since, last_message_at, closed_at, "
                    "messages_count, unread_count, last_text, "
                    "last_message_key, customer_phone, customer_id, customer_name, contact_id) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?, ?)"};
    Sqlite::Statement m_message{
        m_database, "INSERT INTO message (key, id, organization_id, conversation_key, channel, direction, "
                    "type, content, sent_by, timestamp, status) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};
};

// Full text of what was seeded is not what is measured; the desk would spend minutes on it.
void skipSearchIndex(Sqlite &database)
{
    database.run("DELETE FROM contact_unindexed");
    database.run("UPDATE search_progress SET last_key = (SELECT coalesce(max(key), 0) FROM message) WHERE "
                 "name = 'message'");
}

} // namespace

void seedConversations(const QString &databaseFile, qint64 conversations, int messagesEach)
{
    Sqlite database(databaseFile);
    configureAsDesk(database);
    database.run("PRAGMA cache_size = -200000");
    const qint64 present = database.number("SELECT coalesce(max(key), 0) FROM conversation");
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    Seeder seeder(database);
    for (qint64 first = present + 1; first <= conversations; first += 50'000) {
        database.run("BEGIN IMMEDIATE");
        for (qint64 number = first; number < first + 50'000 && number <= conversations; ++number) {
            // Newest last, as they would have come; the open ones are of the last days.
            const Spread spread = spreadOf(number, seeder.m_user);
            const bool isClosed =
                spread.status == ConversationStatus::Closed || spread.status == ConversationStatus::Resolved;
            const qint64 age =
                Year / conversations * (conversations - number) / (isClosed ? 1 : 100) + 60'000;
            seeder.addConversation(number, now - age, messagesEach, spread);
        }
        skipSearchIndex(database);
        database.run("COMMIT");
    }
    database.run("PRAGMA wal_checkpoint(TRUNCATE)");
    database.run("ANALYZE");
}

QString seedLongConversation(const QString &databaseFile, int messages)
{
    Sqlite database(databaseFile);
    configureAsDesk(database);
    const qint64 number = database.number("SELECT coalesce(max(key), 0) FROM conversation") + 1;
    database.run("BEGIN IMMEDIATE");
    {
        Seeder seeder(database);
        seeder.addConversation(number, QDateTime::currentMSecsSinceEpoch() - 1000, messages,
                               {ConversationStatus::InProgress, seeder.m_user});
    }
    skipSearchIndex(database);
    database.run("COMMIT");
    return QString::fromStdString(idOf('d', number));
}

} // namespace guiche::bench
