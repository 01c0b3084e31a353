// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "network/delivery/guardedfetch.h"
#include "tests/support/callbackserver.h"

using namespace Qt::StringLiterals;
using namespace guiche;

class TestGuardedFetch final : public QObject
{
    Q_OBJECT

    using Kind = FetchOutcome::Kind;
    QTemporaryDir m_folder;
    QNetworkAccessManager m_network;
    std::unique_ptr<CallbackServer> m_server;

    QString path() const { return m_folder.filePath(u"file"_s); }
    FetchOutcome fetch(const QString &url, qint64 maxBytes = 1000, bool isLoopbackAllowed = true,
                       int timeoutMs = 20'000)
    {
        FetchOutcome got{.error = u"never done"_s};
        bool isDone = false;
        auto *fetch = new GuardedFetch(m_network,
                                       {.url = url,
                                        .path = path(),
                                        .maxBytes = maxBytes,
                                        .addresses = {.isLoopbackAllowed = isLoopbackAllowed},
                                        .timeoutMs = timeoutMs},
                                       this);
        fetch->start([&](const FetchOutcome &outcome) {
            got = outcome;
            isDone = true;
        });
        [[maybe_unused]] const bool ended = QTest::qWaitFor([&] { return isDone; }, 20'000);
        return got;
    }
    QByteArray kept() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QByteArray file(const QByteArray &body)
    {
        return "raw:HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" +
               body;
    }
    static QByteArray redirect(const QByteArray &to)
    {
        return "raw:HTTP/1.1 302 Found\r\nContent-Length: 4\r\nLocation: " + to + "\r\n\r\nhere";
    }

private Q_SLOTS:
    void init() { m_server = std::make_unique<CallbackServer>(); }
    void cleanup()
    {
        m_server.reset();
        QFile::remove(path());
    }

    void aFileIsKeptAsItCame()
    {
        m_server->answers = {file("\x89PNG and so on")};
        const FetchOutcome outcome = fetch(m_server->url());
        QCOMPARE(outcome.kind, Kind::Fetched);
        QCOMPARE(kept(), QByteArray("\x89PNG and so on"));
        QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        // What is there is not written over.
        m_server->answers = {file("another")};
        QCOMPARE(fetch(m_server->url()).kind, Kind::Failed);
        QCOMPARE(kept(), QByteArray("\x89PNG and so on"));
    }

    void redirectsAreFollowedAndCheckedAgain()
    {
        m_server->answers = {redirect("/elsewhere?x=2"), file("bytes")};
        QCOMPARE(fetch(m_server->url()).kind, Kind::Fetched);
        QCOMPARE(kept(), QByteArray("bytes"));
        QCOMPARE(m_server->seen.last().path, QByteArray("/elsewhere?x=2"));
        QFile::remove(path());

        m_server->answers = {redirect("http://169.254.169.254/latest/meta-data/")};
        const FetchOutcome inside = fetch(m_server->url());
        QCOMPARE(inside.kind, Kind::Refused);
        QCOMPARE(inside.error, u"The URL leads to a private address"_s);
        m_server->answers = {redirect("file:///etc/passwd")};
        QCOMPARE(fetch(m_server->url()).error, u"The URL is not usable"_s);
        m_server->answerTo = [](const CallbackServer::Seen &) { return redirect("/again"); };
        m_server->seen.clear();
        QCOMPARE(fetch(m_server->url()).kind, Kind::Refused);
        QCOMPARE(m_server->seen.size(), 6);
        QVERIFY(!QFile::exists(path()));
    }

    void privateAddressesAreRefused()
    {
        for (const QString &url : {m_server->url(), u"http://localhost:1/"_s, u"http://10.0.0.1/a"_s,
                                   u"http://[::ffff:127.0.0.1]/"_s}) {
            const FetchOutcome outcome = fetch(url, 1000, false);
            QCOMPARE(outcome.kind, Kind::Refused);
            QCOMPARE(outcome.error, u"The URL leads to a private address"_s);
        }
        QCOMPARE(m_server->connections, 0);
        for (const QString &url : {u"ftp://example.com/a"_s, u"file:///etc/passwd"_s, u"no address"_s})
            QCOMPARE(fetch(url).kind, Kind::Refused);
    }

    void whatIsTooLargeEnds()
    {
        m_server->answers = {file(QByteArray(1001, 'x'))};
        QCOMPARE(fetch(m_server->url()).error, u"The file is too large"_s);
        // One that does not say how much it is.
        m_server->answers = {"endless:HTTP/1.1 200 OK\r\n\r\n"};
        const FetchOutcome endless = fetch(m_server->url(), 1'000'000);
        QCOMPARE(endless.kind, Kind::Refused);
        QCOMPARE(endless.error, u"The file is too large"_s);
        QVERIFY(!QFile::exists(path()));
        m_server->answers = {file(QByteArray(1000, 'x'))};
        QCOMPARE(fetch(m_server->url()).kind, Kind::Fetched);
    }

    void failuresAreToldApart_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("kind");
        QTest::newRow("gone") << QByteArray("404 Not Found") << int(Kind::Refused);
        QTest::newRow("not allowed") << QByteArray("403 Forbidden") << int(Kind::Refused);
        QTest::newRow("busy") << QByteArray("429 Too Many Requests") << int(Kind::Failed);
        QTest::newRow("broken") << QByteArray("500 Oops") << int(Kind::Failed);
        QTest::newRow("empty") << QByteArray("200 OK") << int(Kind::Refused);
        QTest::newRow("half") << QByteArray("raw:HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\nhalf")
                              << int(Kind::Failed);
        QTest::newRow("nonsense") << QByteArray("raw:\r\n\r\n") << int(Kind::Refused); // to Qt: an empty file
    }
    void failuresAreToldApart()
    {
        QFETCH(QByteArray, answer);
        m_server->answers = {answer};
        const FetchOutcome outcome = fetch(m_server->url());
        QTEST(int(outcome.kind), "kind");
        QVERIFY(!outcome.error.isEmpty());
        QVERIFY(!QFile::exists(path()));
    }

    void aServerThatSaysNothingIsLeft()
    {
        m_server->answers = {QByteArray()};
        const FetchOutcome outcome = fetch(m_server->url(), 1000, true, 100);
        QCOMPARE(outcome.kind, Kind::Failed);
        QCOMPARE(outcome.error, u"The file did not come in time"_s);
        QVERIFY(!QFile::exists(path()));
    }
};

QTEST_GUILESS_MAIN(TestGuardedFetch)
#include "tst_guardedfetch.moc"
