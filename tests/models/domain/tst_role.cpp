// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "models/domain/role.h"

using namespace Qt::StringLiterals;
using namespace guiche;

class TestRole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothVocabulariesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("answered");
        QTest::newRow("super_admin") << u"super_admin"_s << u"super_admin"_s;
        QTest::newRow("org_admin") << u"org_admin"_s << u"admin"_s;
        QTest::newRow("admin") << u"admin"_s << u"admin"_s;
        QTest::newRow("supervisor") << u"supervisor"_s << u"supervisor"_s;
        QTest::newRow("agent") << u"agent"_s << u"atendente"_s;
        QTest::newRow("atendente") << u"atendente"_s << u"atendente"_s;
        QTest::newRow("viewer") << u"viewer"_s << u"user"_s;
        QTest::newRow("user") << u"user"_s << u"user"_s;
    }
    void bothVocabulariesAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, answered);
        const auto role = roleFromString(text);
        QVERIFY(role.has_value());
        QCOMPARE(toName(*role), answered);
    }

    void unknownRolesAreRefused()
    {
        QVERIFY(!roleFromString(u"root").has_value());
        QVERIFY(!roleFromString(u"Admin").has_value());
        QVERIFY(!roleFromString(u"").has_value());
    }

    void theLadderIsOrdered()
    {
        const Principal supervisor{.kind = Principal::Kind::Person, .role = Role::Supervisor};
        QVERIFY(supervisor.isAtLeast(Role::Atendente));
        QVERIFY(supervisor.isAtLeast(Role::Supervisor));
        QVERIFY(!supervisor.isAtLeast(Role::Admin));
    }

    void aProgramHasNoPlaceOnTheLadder()
    {
        const Principal key{
            .kind = Principal::Kind::Program, .role = Role::SuperAdmin, .scopes = Scope::Send};
        QVERIFY(!key.isAtLeast(Role::User));
        QVERIFY(key.hasScope(Scope::Send));
        QVERIFY(!key.hasScope(Scope::Read));
    }

    void theAdminScopeIsAll()
    {
        const Principal key{.kind = Principal::Kind::Program, .scopes = Scope::Admin};
        QVERIFY(key.hasScope(Scope::Read));
        QVERIFY(key.hasScope(Scope::Sessions));
    }

    void aPersonHasNoScopes()
    {
        const Principal person{.kind = Principal::Kind::Person, .role = Role::Admin, .scopes = Scope::Admin};
        QVERIFY(!person.hasScope(Scope::Read));
    }
};

QTEST_APPLESS_MAIN(TestRole)
#include "tst_role.moc"
