// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/network/api/apifixture.h"

using namespace Qt::StringLiterals;
using namespace guiche;

//! A signed-in person says once more who they are, before a program shows them what only they may see.
class TestPasswordConfirmation final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ApiFixture> m_desk;
    Person m_admin;
    Person m_ana;

    [[nodiscard]] Answer confirm(const QByteArray &token, const QString &password)
    {
        return m_desk->json("POST", "/api/v1/auth/password/confirm", token, {{u"password"_s, password}});
    }
    static constexpr auto Right = ApiFixture::Password;

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ApiFixture>();
        m_admin = m_desk->registerOrganization(u"dona@empresa.com"_s);
        m_ana = m_desk->person(m_admin, u"atendente"_s, u"ana@empresa.com"_s);
    }

    void theRightPasswordChangesNothing()
    {
        const Answer right = confirm(m_ana.token, QString::fromLatin1(Right));
        QCOMPARE(right.status, 204);
        QVERIFY(right.body.isEmpty());
        QCOMPARE(m_desk->get("/api/v1/auth/me", m_ana.token).status, 200);
    }

    void aWrongOneIsRefusedWithItsField()
    {
        const Answer wrong = confirm(m_ana.token, u"Errada123!"_s);
        QCOMPARE(wrong.status, 400);
        QCOMPARE(wrong.field(), u"password"_s);
        QCOMPARE(wrong.json()["attempts_left"_L1].toInt(), 4);
        QCOMPARE(confirm(m_ana.token, {}).status, 400);
    }

    void whoGuessesWaits()
    {
        for (int guess = 0; guess < 5; ++guess)
            QCOMPARE(confirm(m_ana.token, u"Errada123!"_s).status, 400);
        const Answer early = confirm(m_ana.token, QString::fromLatin1(Right));
        QCOMPARE(early.status, 429);
        QVERIFY(early.header("Retry-After").toInt() > 0);
        // It is the same count as at login.
        QCOMPARE(m_desk
                     ->json("POST", "/api/v1/auth/login", {},
                            {{u"email"_s, u"ana@empresa.com"_s}, {u"password"_s, QString::fromLatin1(Right)}})
                     .status,
                 429);
        QCOMPARE(confirm(m_admin.token, QString::fromLatin1(Right)).status, 204); // hers alone
    }

    void onlyPeopleHavePasswords()
    {
        QCOMPARE(confirm({}, QString::fromLatin1(Right)).status, 401);
        QCOMPARE(confirm(m_desk->apiKey(m_admin, {u"admin"_s}), QString::fromLatin1(Right)).status, 403);
    }
};

QTEST_GUILESS_MAIN(TestPasswordConfirmation)
#include "tst_passwordconfirmation.moc"
