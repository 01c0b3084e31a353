// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <mutex>
#include <thread>

#include "tests/support/live/deskprocess.h"
#include "tests/support/live/httpclient.h"
#include "tests/support/live/loadgenerator.h"

using namespace Qt::StringLiterals;
using namespace guiche::live;
using namespace std::chrono;

namespace {

constexpr int Customers = 40;
constexpr int Connections = 8;

// What an integration knows of the messages that it handed over: number n is the message with external_id
// "crash-n" and that same text. It sends a message again, with the same external_id, until it is answered.
class Integration
{
public:
    // The next number to send: one that was asked for and never answered, else a new one.
    quint64 next()
    {
        if (!m_toRepeat.empty()) {
            const quint64 number = m_toRepeat.back();
            m_toRepeat.pop_back();
            m_open.insert(number, true);
            return number;
        }
        m_open.insert(m_count, true);
        return m_count++;
    }

    void answered(quint64 number, int status, std::string_view body)
    {
        m_open.remove(number);
        if (status != 201 && status != 200) {
            ++m_refused[status];
            m_toRepeat.push_back(number);
            return;
        }
        if (status == 200)
            ++m_knownAlready;
        const QJsonObject answer =
            QJsonDocument::fromJson(QByteArray(body.data(), qsizetype(body.size()))).object();
        m_acknowledged.insert(number, answer["message_id"_L1].toString());
    }

    // The program is gone: what had no answer yet will be sent again.
    void connectionsLost()
    {
        for (auto it = m_open.cbegin(); it != m_open.cend(); ++it)
            m_toRepeat.push_back(it.key());
        m_open.clear();
    }

    quint64 count() const { return m_count; }
    quint64 knownAlready() const { return m_knownAlready; }
    const QHash<quint64, QString> &acknowledged() const { return m_acknowledged; }
    const QHash<int, quint64> &refused() const { return m_refused; }
    bool hasOpen() const { return !m_toRepeat.empty(); }

private:
    quint64 m_count = 0;
    quint64 m_knownAlready = 0;
    QHash<quint64, bool> m_open;
    std::vector<quint64> m_toRepeat;
    QHash<quint64, QString> m_acknowledged;
    QHash<int, quint64> m_refused;
};

std::string messageRequest(std::uint16_t port, const std::string &key, quint64 number)
{
    const std::string text = "crash-" + std::to_string(number);
    return httpRequest(port, "POST", "/api/v1/channels/api/messages", key,
                       R"({"customer_id":"customer-)" + std::to_string(number % Customers) +
                           R"(","customer_name":"Customer","content":")" + text + R"(","external_id":")" +
                           text + R"("})");
}

// Sends until the desk is gone, or `count` messages are answered.
void load(Integration &integration, std::uint16_t port, const std::string &key, quint64 count = 0)
{
    QHash<quint64, quint64> numbers; // index of the request → number of the message
    LoadGenerator generator({.port = port,
                             .connections = Connections,
                             .count = count,
                             .request =
                                 [&](std::uint64_t index) {
                                     const quint64 number = integration.next();
                                     numbers.insert(index, number);
                                     return messageRequest(port, key, number);
                                 },
                             .answered =
                                 [&](std::uint64_t index, int status, std::string_view body) {
                                     integration.answered(numbers.take(index), status, body);
                                 }});
    (void)generator.run();
    integration.connectionsLost();
}

// Every message of the desk, by id, as the API shows them; empty with `failure` set when it does not.
QHash<QString, QString> readAll(HttpClient &client, QString &failure)
{
    QHash<QString, QString> contents;
    QString cursor;
    do {
        const HttpAnswer page =
            client.get("/api/v1/conversations?limit=100" +
                       (cursor.isEmpty() ? std::string() : "&cursor=" + cursor.toStdString()));
        if (page.status != 200) {
            failure = u"conversations answered %1: %2"_s.arg(page.status).arg(QString::fromUtf8(page.body));
            return {};
        }
        const QJsonObject object = page.json();
        const QJsonArray conversations = object["conversations"_L1].toArray();
        for (const QJsonValue &conversation : conversations) {
            const std::string base = "/api/v1/conversations/" +
                                     conversation["id"_L1].toString().toStdString() + "/messages?limit=100";
            QString before;
            bool hasMore = true;
            while (hasMore) {
                const HttpAnswer answer =
                    client.get(base + (before.isEmpty() ? std::string() : "&before=" + before.toStdString()));
                if (answer.status != 200) {
                    failure =
                        u"messages answered %1: %2"_s.arg(answer.status).arg(QString::fromUtf8(answer.body));
                    return {};
                }
                const QJsonObject messages = answer.json();
                const QJsonArray list = messages["messages"_L1].toArray();
                for (const QJsonValue &message : list)
                    contents.insert(message["id"_L1].toString(), message["content"_L1].toString());
                hasMore = messages["has_more"_L1].toBool() && !list.isEmpty();
                if (hasMore)
                    before = list.first()["id"_L1].toString();
            }
        }
        cursor = object["next_cursor"_L1].toString();
    } while (!cursor.isEmpty());
    return contents;
}

} // namespace

class TestCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasAcknowledgedIsThereOnceAfterKillsUnderLoad();
};

void TestCrash::whatWasAcknowledgedIsThereOnceAfterKillsUnderLoad()
{
    bool isSet = false;
    const int seconds = qEnvironmentVariableIntValue("GUICHE_CRASH_SECONDS", &isSet);
    const auto goOnFor = std::chrono::seconds(isSet ? seconds : 20);
    const int givenSeed = qEnvironmentVariableIntValue("GUICHE_CRASH_SEED", &isSet);
    const quint32 seed = isSet ? quint32(givenSeed) : QRandomGenerator::global()->generate() & 0x7fffffffu;
    QRandomGenerator random(seed);
    qInfo("seed %u: GUICHE_CRASH_SEED=%u repeats this run", seed, seed);

    QTemporaryDir folder;
    QVERIFY(folder.isValid());
    DeskProcess desk({.program = QStringLiteral(GUICHE_PROGRAM),
                      .dataDir = folder.filePath(u"data"_s),
                      .arguments = {u"--rate-limits"_s, u"off"_s}});

    // Killed while it makes its data directory, its key and its tables.
    for (int i = 0; i < 5; ++i) {
        if (desk.start(milliseconds(random.bounded(5, 200))))
            desk.killNow();
    }
    QVERIFY2(desk.start(), qPrintable(desk.failure()));
    const Company company = foundCompany(desk.port());
    QVERIFY2(company.failure.isEmpty(), qPrintable(company.failure));
    const std::string key = company.apiKey.toStdString();

    Integration integration;
    int kills = 0;
    int killsWhileStarting = 0;
    const auto end = steady_clock::now() + goOnFor;
    while (steady_clock::now() < end) {
        std::thread sender([&] { load(integration, desk.port(), key); });
        std::this_thread::sleep_for(milliseconds(random.bounded(20, 900)));
        desk.killNow();
        sender.join();
        ++kills;

        // Now and then it does not even get as far as to be ready again.
        while (random.bounded(4) == 0) {
            if (desk.start(milliseconds(random.bounded(5, 150)))) {
                desk.killNow();
            }
            ++killsWhileStarting;
        }
        QVERIFY2(desk.start(), qPrintable(desk.failure()));
    }

    // What is still without an answer is sent until it has one.
    for (int attempt = 0; attempt < 3 && integration.hasOpen(); ++attempt)
        load(integration, desk.port(), key, 2 * Connections);
    QVERIFY(!integration.hasOpen());

    qInfo(
        "%d kills under load, %d while starting; %lld messages acknowledged, %llu of them already there when "
        "they were sent again",
        kills, killsWhileStarting, qlonglong(integration.acknowledged().size()),
        qulonglong(integration.knownAlready()));
    QVERIFY(kills > 5);
    QVERIFY(integration.acknowledged().size() > 100);
    QVERIFY2(integration.refused().isEmpty(),
             qPrintable(u"a message was refused with %1"_s.arg(
                 integration.refused().isEmpty() ? 0 : integration.refused().begin().key())));

    QString failure;
    HttpClient client(desk.port());
    client.setToken(company.token);
    const QHash<QString, QString> stored = readAll(client, failure);
    QVERIFY2(failure.isEmpty(), qPrintable(failure));

    QHash<QString, int> copies;
    for (const QString &content : stored)
        ++copies[content];
    for (auto it = integration.acknowledged().cbegin(); it != integration.acknowledged().cend(); ++it) {
        const QString content = u"crash-%1"_s.arg(it.key());
        QVERIFY2(stored.value(it.value()) == content,
                 qPrintable(u"%1 was acknowledged as %2 and is not there"_s.arg(content, it.value())));
        QVERIFY2(copies.value(content) == 1,
                 qPrintable(u"%1 is there %2 times"_s.arg(content).arg(copies.value(content))));
    }
    QCOMPARE(quint64(stored.size()), integration.count());

    QCOMPARE(client.get("/health").status, 200);
    QCOMPARE(desk.stop(), std::optional<int>(0));

    const QStringList files =
        QDir(folder.filePath(u"data"_s)).entryList({u"*.sqlite"_s, u"*.sqlite3"_s, u"*.db"_s}, QDir::Files);
    QCOMPARE(files.size(), 1);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"after"_s);
        database.setDatabaseName(folder.filePath(u"data/"_s + files.first()));
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"PRAGMA integrity_check"_s) && query.next());
        QCOMPARE(query.value(0).toString(), u"ok"_s);
        QVERIFY(query.exec(u"PRAGMA foreign_key_check"_s));
        QVERIFY(!query.next());
        // The event log tells of every message, once.
        QVERIFY(query.exec(u"SELECT count(*) FROM event WHERE type = 'new_message'"_s) && query.next());
        QCOMPARE(query.value(0).toULongLong(), integration.count());
    }
    QSqlDatabase::removeDatabase(u"after"_s);
}

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
