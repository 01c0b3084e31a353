// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "network/client/auditcalls.h"
#include "network/client/settingscalls.h"
#include "tests/network/client/answerof.h"

using namespace guiche;
using guiche::test::answerOf;
using guiche::test::signedInClient;
using namespace Qt::StringLiterals;

//! The desktop's calls of settings and audit log against the real API.
class TestSettingsCalls final : public QObject
{
    Q_OBJECT

private:
    SettingsCalls &calls() { return m_client->settingsCalls(); }
    AuditCalls &audit() { return m_client->auditCalls(); }
    Result<DeskSettings> read()
    {
        return answerOf<DeskSettings>([&](auto done) { calls().read(this, done); });
    }
    Result<DeskSettings> change(const QJsonObject &changes, const QByteArray &tag)
    {
        return answerOf<DeskSettings>([&](auto done) { calls().change(changes, tag, this, done); });
    }
    Result<RowPage<AuditItem>> log(const AuditFilter &filter, const QString &cursor = {}, int limit = 50)
    {
        return answerOf<RowPage<AuditItem>>(
            [&](auto done) { audit().entries(filter, cursor, limit, this, done); });
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ApiFixture>();
        m_admin = m_desk->registerOrganization();
        m_client = signedInClient(*m_desk, this);
        QVERIFY(m_client);
    }
    void cleanup()
    {
        m_client.reset();
        m_desk.reset();
    }

    void aChangeIsBasedOnWhatWasRead()
    {
        const auto before = read();
        QVERIFY(before.has_value());
        QVERIFY(!before->tag.isEmpty());
        const QJsonObject changes{{u"webchat"_s, QJsonObject{{u"title"_s, u"Fale conosco"_s}}}};
        const auto after = change(changes, before->tag);
        QVERIFY(after.has_value());
        QCOMPARE(after->values["webchat"_L1]["title"_L1].toString(), u"Fale conosco"_s);
        QVERIFY(after->tag != before->tag);
        const auto late = change({{u"registration"_s, u"open"_s}}, before->tag);
        QVERIFY(!late.has_value());
        QCOMPARE(late.error().code, ErrorCode::PreconditionFailed);
        QCOMPARE(read()->values["registration"_L1].toString(), u"closed"_s);
        QVERIFY(change({{u"registration"_s, u"open"_s}}, after->tag).has_value());
    }

    void refusalsNameTheSetting()
    {
        const auto refused = change({{u"retention"_s, QJsonObject{{u"messages_days"_s, 9999}}}}, {});
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::Validation);
        QVERIFY(refused.error().field.endsWith(u"retention.messages_days"_s));
    }

    void theMailServerKeepsItsPasswordToItself()
    {
        const auto changed = answerOf<QJsonObject>([&](auto done) {
            calls().changeMail({{u"host"_s, u"mail.example"_s}, {u"password"_s, u"s3nha"_s}}, this, done);
        });
        QVERIFY(changed.has_value());
        QCOMPARE(*changed, *answerOf<QJsonObject>([&](auto done) { calls().mail(this, done); }));
        QVERIFY(changed->value("has_password"_L1).toBool());
        QVERIFY(!changed->contains("password"_L1));
        const auto tested =
            answerOf<void>([&](auto done) { calls().sendTestMail(u"ana@empresa.com"_s, this, done); });
        QVERIFY(!tested.has_value()); // this desk has no way out for mail
        QCOMPARE(tested.error().code, ErrorCode::Unavailable);
    }

    void theMasterKeyIsTold()
    {
        const auto info = answerOf<MasterKeyInfo>([&](auto done) { calls().masterKey(this, done); });
        QVERIFY(info.has_value());
        QVERIFY(!info->storage.isEmpty());
        QVERIFY(!info->isRotating);
    }

    void theLogIsReadByPagesAndFilters()
    {
        const Person bia = m_desk->person(m_admin, u"atendente"_s, u"bia@empresa.com"_s);
        QVERIFY(change({{u"registration"_s, u"open"_s}}, {}).has_value());
        const auto all = log({});
        QVERIFY(all.has_value());
        QVERIFY(all->rows.size() >= 2);
        const AuditItem newest = all->rows.first();
        QCOMPARE(newest.action, u"settings.updated"_s);
        QCOMPARE(newest.actorId, QString::number(m_admin.id));
        QCOMPARE(newest.before["registration"_L1].toString(), u"closed"_s);
        QCOMPARE(newest.after["registration"_L1].toString(), u"open"_s);
        QCOMPARE(newest.hash.size(), 64);
        QVERIFY(newest.at > 0);
        const auto first = log({}, {}, 1);
        QCOMPARE(first->rows.size(), 1);
        QVERIFY(!first->nextCursor.isEmpty());
        QCOMPARE(log({}, first->nextCursor, 1)->rows.first(), all->rows.at(1));
        const auto created = log({.action = u"user.created"_s, .subject = u"user:%1"_s.arg(bia.id)});
        QCOMPARE(created->rows.size(), 1);
        QVERIFY(log({.until = 1000})->rows.isEmpty());
        QCOMPARE(log({.from = newest.at, .until = newest.at})->rows.first(), newest);
    }

    void everybodyIsListedByName()
    {
        static_cast<void>(m_desk->person(m_admin, u"atendente"_s, u"bia@empresa.com"_s));
        const auto people = answerOf<QList<AuditActor>>([&](auto done) { audit().people(this, done); });
        QVERIFY(people.has_value());
        QCOMPARE(people->size(), 2);
        QVERIFY(!people->first().name.isEmpty());
    }

    void theChainIsWhole()
    {
        QVERIFY(change({{u"registration"_s, u"open"_s}}, {}).has_value());
        const auto check = answerOf<ChainCheck>([&](auto done) { audit().checkChain({}, this, done); });
        QVERIFY(check.has_value());
        QVERIFY(check->isIntact);
        QVERIFY(check->checked > 0);
        QCOMPARE(check->checked, check->total);
        QVERIFY(check->nextCursor.isEmpty());
    }

    void theExportIsTheWholeLog()
    {
        for (int hours = 1; hours <= 5; ++hours)
            QVERIFY(change({{u"conversations"_s, QJsonObject{{u"reopen_window_hours"_s, hours}}}}, {})
                        .has_value());
        const auto all = log({});
        const QTemporaryDir folder;
        for (const AuditCalls::Format format : {AuditCalls::Format::Csv, AuditCalls::Format::JsonLines}) {
            const QString path = folder.filePath(u"log"_s);
            const auto written = answerOf<void>([&](auto done) {
                audit().exportTo(
                    path, {}, format, this, [](double) {}, done);
            });
            QVERIFY(written.has_value());
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const int heading = format == AuditCalls::Format::Csv ? 1 : 0;
            QCOMPARE(file.readAll().trimmed().split('\n').size(), all->rows.size() + heading);
        }
    }

private:
    std::unique_ptr<ApiFixture> m_desk;
    Person m_admin;
    std::unique_ptr<DeskClient> m_client;
};

QTEST_GUILESS_MAIN(TestSettingsCalls)
#include "tst_settingscalls.moc"
