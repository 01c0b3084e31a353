// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QTest>

#include "tests/network/api/apifixture.h"

using namespace Qt::StringLiterals;
using namespace guiche;

//! The audit log, as what is done to secrets writes it.
class TestAuditRoutes final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ApiFixture> m_desk;
    Person m_admin;

    [[nodiscard]] QJsonObject make(const QString &key = u"STRIPE_KEY"_s)
    {
        const QJsonObject body{{u"key"_s, key}, {u"value"_s, u"sk_good"_s}};
        return m_desk->json("POST", "/api/v1/secrets/", m_admin.token, body).json();
    }
    [[nodiscard]] static QByteArray pathOf(const QJsonObject &secret, const QByteArray &more = {})
    {
        return "/api/v1/secrets/" + secret["id"_L1].toString().toLatin1() + more;
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ApiFixture>();
        m_admin = m_desk->registerOrganization();
    }
    void theAuditLogTellsIt();
    void theAuditLogIsExported();
    void badAuditQueriesAreRefused();
};

void TestAuditRoutes::theAuditLogTellsIt()
{
    const QJsonObject secret = make();
    QCOMPARE(m_desk->get(pathOf(secret, "/value"), m_admin.token).status, 200);
    QCOMPARE(m_desk->json("POST", pathOf(secret, "/rotate"), m_admin.token).status, 200);
    QCOMPARE(m_desk->json("DELETE", pathOf(secret), m_admin.token).status, 204);
    const QByteArray subject = "secret:" + secret["id"_L1].toString().toLatin1();
    const Answer log = m_desk->get("/api/v1/audit?limit=3&subject=" + subject, m_admin.token);
    QCOMPARE(log.status, 200);
    QStringList actions;
    for (const QJsonValue &entry : log.json()["entries"_L1].toArray())
        actions.append(entry["action"_L1].toString());
    QCOMPARE(actions, (QStringList{u"secret.deleted"_s, u"secret.rotated"_s, u"secret.value_read"_s}));
    const QJsonValue newest = log.json()["entries"_L1].toArray().first();
    QCOMPARE(newest["remote_address"_L1].toString(), u"127.0.0.1"_s);
    QCOMPARE(newest["actor"_L1]["id"_L1].toString(), QString::number(m_admin.id));
    QCOMPARE(newest["hash"_L1].toString().size(), 64);
    const QByteArray rest = "&cursor=" + log.json()["next_cursor"_L1].toString().toLatin1();
    const Answer oldest = m_desk->get("/api/v1/audit?limit=3&subject=" + subject + rest, m_admin.token);
    QCOMPARE(oldest.json()["entries"_L1].toArray().size(), 1);
    QVERIFY(oldest.json()["next_cursor"_L1].isNull());
    QVERIFY(!log.body.contains("sk_good"));
    const Person other = m_desk->registerOrganization(u"outra@empresa.com"_s);
    const QJsonArray others = m_desk->get("/api/v1/audit", other.token).json()["entries"_L1].toArray();
    QCOMPARE(others.size(), 1);
    QCOMPARE(others[0]["action"_L1].toString(), u"organization.registered"_s);
}

void TestAuditRoutes::theAuditLogIsExported()
{
    QVERIFY(!make(u"=HYPERLINK(\"http://evil\")"_s).isEmpty());
    const Answer table = m_desk->get("/api/v1/audit/export?action=secret.created", m_admin.token);
    QCOMPARE(table.status, 200);
    QCOMPARE(table.header("Content-Type"), QByteArray("text/csv; charset=utf-8"));
    QVERIFY(table.header("Content-Disposition").contains("audit.csv"));
    QCOMPARE(table.body.count("\r\n"), 2);
    QVERIFY(!table.body.contains("\n=") && !table.body.contains(",="));
    const Answer lines = m_desk->get("/api/v1/audit/export?format=jsonl&limit=1", m_admin.token);
    QCOMPARE(lines.status, 200);
    QCOMPARE(lines.body.count('\n'), 1);
    QCOMPARE(QJsonDocument::fromJson(lines.body)["action"_L1].toString(), u"secret.created"_s);
}

void TestAuditRoutes::badAuditQueriesAreRefused()
{
    for (const char *query : {"limit=101", "limit=0", "from=yesterday", "to=x", "cursor=x", "cursor=-4"})
        QCOMPARE(m_desk->get(QByteArray("/api/v1/audit?") + query, m_admin.token).status, 400);
    QCOMPARE(m_desk->get("/api/v1/audit/export?format=xml", m_admin.token).status, 400);
    QCOMPARE(m_desk->json("DELETE", "/api/v1/audit", m_admin.token).status, 405);
}

QTEST_GUILESS_MAIN(TestAuditRoutes)
#include "tst_auditroutes.moc"
