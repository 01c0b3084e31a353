// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <future>

#include "models/desk/desk.h"
#include "tests/support/callbackserver.h"
#include "tests/support/live/deskprocess.h"

using namespace Qt::StringLiterals;
using namespace guiche;

namespace {

constexpr int SessionCount = 3;
constexpr int EventsEach = 120;
constexpr int Kills = 6;

template <class T> Result<T> write(Store &store, const std::function<Result<T>(WriteTransaction &)> &job)
{
    std::promise<Result<T>> promise;
    store.writer().submit<T>(job, [&promise](Result<T> result) { promise.set_value(std::move(result)); });
    return promise.get_future().get();
}

} // namespace

//! The real program is killed again and again while it takes events to a receiver, and everything that the
//! receiver got is read by an implementation of Standard Webhooks that is not ours.
class TestWebhookCrash final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    CallbackServer m_server;
    QHash<QString, QString> m_secrets; // by session

    //! What the program finds when it starts: sessions with webhooks, and events on their way.
    void prepare()
    {
        const SystemClock clock;
        const QString dataDir = m_folder.filePath(u"desk"_s);
        QVERIFY(QDir().mkpath(dataDir));
        auto store = Store::open({.file = dataDir + u"/guiche.db"_s}, clock);
        QVERIFY(store);
        auto desk = Desk::open(
            **store, clock,
            {.dataDir = dataDir, .passwordCost = PasswordHasher::Cost::Cheap, .isLoopbackOnly = true});
        QVERIFY(desk);
        const Registration founder{.email = u"ana@example.com"_s,
                                   .password = u"Senha-123"_s,
                                   .name = u"Ana"_s,
                                   .organizationName = u"Aurora"_s,
                                   .isLoopback = true};
        const QString hash = (*desk)->passwords().hash(founder.password);
        const auto organization = write<qint64>(**store, [&](WriteTransaction &tx) -> Result<qint64> {
            GUICHE_TRY(signedIn, (*desk)->accounts().registerOrganization(tx, founder, hash));
            return signedIn.user.organizationId;
        });
        QVERIFY(organization);
        for (int i = 0; i < SessionCount; ++i) {
            const auto made =
                write<CreatedSession>(**store, [&](WriteTransaction &tx) -> Result<CreatedSession> {
                    SessionChange wanted;
                    wanted.name = u"sessão %1"_s.arg(i);
                    wanted.webhookUrl = m_server.url();
                    wanted.webhookEvents = QStringList{u"messages.upsert"_s};
                    GUICHE_TRY(session, (*desk)->sessions().create(tx, Principal::system(*organization),
                                                                   SessionType::WhatsAppWeb, wanted));
                    for (int number = 0; number < EventsEach; ++number)
                        GUICHE_CHECK(Webhooks::queue(tx, session.session.key, WebhookEvent::MessagesUpsert,
                                                     "{\"number\":" + QByteArray::number(number) + '}'));
                    return session;
                });
            QVERIFY2(made, made ? "" : qPrintable(made.error().english()));
            m_secrets.insert(made->session.id, made->webhookSecret);
        }
    }

    //! Distinct events that the receiver has answered.
    [[nodiscard]] int arrived() const
    {
        QSet<QByteArray> ids;
        for (const CallbackServer::Seen &seen : m_server.seen)
            ids.insert(seen.headers.value("webhook-id"));
        return int(ids.size());
    }

    void checkOrder() const;
    void checkSignatures() const;

private Q_SLOTS:
    void nothingIsLostOrReorderedWhenTheProgramIsKilled();
};

void TestWebhookCrash::nothingIsLostOrReorderedWhenTheProgramIsKilled()
{
    prepare();
    if (QTest::currentTestFailed())
        return;
    live::DeskProcess desk(
        {.program = QStringLiteral(GUICHE_PROGRAM), .dataDir = m_folder.filePath(u"desk"_s)});
    for (int kill = 0; kill < Kills; ++kill) {
        QVERIFY2(desk.start(), qPrintable(desk.failure()));
        const int before = int(m_server.seen.size());
        const int wanted = before + 5 + QRandomGenerator::global()->bounded(20);
        QTRY_VERIFY_WITH_TIMEOUT(m_server.seen.size() >= wanted, 20'000);
        desk.killNow();
    }
    QVERIFY(arrived() < SessionCount * EventsEach); // it was killed in the middle of it
    QVERIFY2(desk.start(), qPrintable(desk.failure()));
    QTRY_COMPARE_WITH_TIMEOUT(arrived(), SessionCount * EventsEach, 60'000);
    QTest::qWait(300); // what is too much would come now
    QCOMPARE(desk.stop(), std::optional(0));
    checkOrder();
    checkSignatures();
}

// Of each session: every number, each after the one before it, repeated only at once and under the same id.
void TestWebhookCrash::checkOrder() const
{
    QHash<QString, int> last;
    QHash<QString, QByteArray> idOfLast;
    int repeated = 0;
    for (const CallbackServer::Seen &seen : m_server.seen) {
        const QJsonObject envelope = QJsonDocument::fromJson(seen.body).object();
        const QString session = envelope["sessionId"_L1].toString();
        const int number = envelope["data"_L1]["number"_L1].toInt(-1);
        const QByteArray id = seen.headers.value("webhook-id");
        const int before = last.value(session, -1);
        if (number == before) {
            QCOMPARE(id, idOfLast.value(session));
            ++repeated;
        } else {
            QCOMPARE(number, before + 1);
        }
        last.insert(session, number);
        idOfLast.insert(session, id);
    }
    QCOMPARE(last.size(), SessionCount);
    for (const int number : std::as_const(last))
        QCOMPARE(number, EventsEach - 1);
    QVERIFY2(repeated <= Kills * SessionCount, qPrintable(QString::number(repeated)));
    qInfo("%lld posts for %d events; %d repeated after a kill", static_cast<long long>(m_server.seen.size()),
          SessionCount * EventsEach, repeated);
}

void TestWebhookCrash::checkSignatures() const
{
    QByteArray input;
    const auto line = [&](const CallbackServer::Seen &seen, const QString &secret, const QByteArray &body) {
        QJsonObject headers;
        for (auto it = seen.headers.begin(); it != seen.headers.end(); ++it)
            headers.insert(QString::fromLatin1(it.key()), QString::fromLatin1(it.value()));
        input += QJsonDocument(QJsonObject{{u"secret"_s, secret},
                                           {u"headers"_s, headers},
                                           {u"body"_s, QString::fromUtf8(body)}})
                     .toJson(QJsonDocument::Compact) +
                 '\n';
    };
    for (const CallbackServer::Seen &seen : m_server.seen)
        line(seen, m_secrets.value(QJsonDocument::fromJson(seen.body)["sessionId"_L1].toString()), seen.body);
    // It must be able to refuse: another body, another session's secret.
    const CallbackServer::Seen &first = m_server.seen.first();
    const QString session = QJsonDocument::fromJson(first.body)["sessionId"_L1].toString();
    line(first, m_secrets.value(session), QByteArray(first.body).replace("number", "numbes"));
    for (auto it = m_secrets.begin(); it != m_secrets.end(); ++it) {
        if (it.key() != session) {
            line(first, it.value(), first.body);
            break;
        }
    }

    QProcess node;
    node.start(QStringLiteral(GUICHE_NODE), {QStringLiteral(GUICHE_VERIFIER)});
    node.write(input);
    node.closeWriteChannel();
    QVERIFY2(node.waitForFinished(60'000), qPrintable(node.errorString()));
    QList<QByteArray> answers = node.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(answers.size(), m_server.seen.size() + 2);
    QVERIFY2(answers.takeLast() != "ok", node.readAllStandardError());
    QVERIFY(answers.takeLast() != "ok");
    for (const QByteArray &answer : std::as_const(answers))
        QCOMPARE(answer, QByteArray("ok"));
}

QTEST_GUILESS_MAIN(TestWebhookCrash)
#include "tst_webhookcrash.moc"
