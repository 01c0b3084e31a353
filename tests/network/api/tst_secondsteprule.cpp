// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "models/desk/totp.h"
#include "tests/network/api/apifixture.h"

using namespace Qt::StringLiterals;
using namespace guiche;

//! The setting `security.require_totp`, over a real socket.
class TestSecondStepRule final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ApiFixture> m_desk;
    Person m_admin;
    Person m_ana;

    [[nodiscard]] Answer login(const QString &email)
    {
        return m_desk->json(
            "POST", "/api/v1/auth/login", {},
            {{u"email"_s, email}, {u"password"_s, QString::fromLatin1(ApiFixture::Password)}});
    }
    // What an authenticator shows now, for a key as it is typed.
    [[nodiscard]] QString codeOf(const QString &base32) const
    {
        QByteArray secret;
        quint64 bits = 0;
        int count = 0;
        for (const QChar c : base32) {
            bits = (bits << 5U) | quint64(u"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"_s.indexOf(c));
            count += 5;
            if (count >= 8) {
                count -= 8;
                secret.append(char((bits >> unsigned(count)) & 0xFFU));
            }
        }
        return totp::code(secret, totp::stepAt(m_desk->clock().now()));
    }
    [[nodiscard]] int enrol(const QByteArray &token)
    {
        const QString secret =
            m_desk->json("POST", "/api/v1/auth/totp", token).json()["secret"_L1].toString();
        return m_desk->json("POST", "/api/v1/auth/totp/confirm", token, {{u"code"_s, codeOf(secret)}}).status;
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ApiFixture>();
        m_admin = m_desk->registerOrganization(u"dona@empresa.com"_s);
        m_ana = m_desk->person(m_admin, u"atendente"_s, u"ana@empresa.com"_s);
    }

    void whoHasNoneMayOnlySetOneUp()
    {
        const auto rule = [this](const QByteArray &token, const QJsonValue &value) {
            return m_desk->json("PATCH", "/api/v1/settings", token,
                                {{u"security"_s, QJsonObject{{u"require_totp"_s, value}}}});
        };
        QCOMPARE(rule(m_admin.token, u"yes"_s).status, 400);
        QCOMPARE(enrol(m_admin.token), 200);
        QCOMPARE(rule(m_admin.token, true).json()["security"_L1]["require_totp"_L1].toBool(), true);

        // Whoever was in before has to set one up as well.
        QCOMPARE(m_desk->get("/api/v1/conversations", m_ana.token).status, 403);
        const Answer in = login(u"ana@empresa.com"_s);
        QCOMPARE(in.status, 200);
        QVERIFY(in.json()["second_factor_needed"_L1].toBool());
        Person ana = m_ana;
        ana.token = in.json()["access_token"_L1].toString().toLatin1();
        for (const char *path :
             {"/api/v1/conversations", "/api/v1/users/2", "/api/v1/events", "/api/v1/agents"})
            QCOMPARE(m_desk->get(path, ana.token).status, 403);
        const Answer refreshed =
            m_desk->json("POST", "/api/v1/auth/refresh", {},
                         {{u"refresh_token"_s, in.json()["refresh_token"_L1].toString()}});
        QVERIFY(refreshed.json()["second_factor_needed"_L1].toBool());
        QCOMPARE(
            m_desk->get("/api/v1/conversations", refreshed.json()["access_token"_L1].toString().toLatin1())
                .status,
            403);
        const Answer me = m_desk->get("/api/v1/auth/me", ana.token);
        QCOMPARE(me.status, 200);
        QVERIFY(me.json()["second_factor_needed"_L1].toBool());
        QVERIFY(m_desk->get("/api/v1/auth/totp", ana.token).json()["required"_L1].toBool());

        // With one, everything opens at once, for the sign-in that is there.
        QCOMPARE(enrol(ana.token), 200);
        QCOMPARE(m_desk->get("/api/v1/conversations", ana.token).status, 200);
        QVERIFY(!m_desk->get("/api/v1/auth/me", ana.token).json().contains("second_factor_needed"_L1));

        // Keys are nobody, and are not asked; nor is another organization.
        QCOMPARE(m_desk->get("/api/v1/users", m_desk->apiKey(m_admin, {u"admin"_s})).status, 200);
        const Person stranger = m_desk->registerOrganization(u"outra@exemplo.com"_s);
        QCOMPARE(m_desk->get("/api/v1/conversations", stranger.token).status, 200);
    }
};

QTEST_GUILESS_MAIN(TestSecondStepRule)
#include "tst_secondsteprule.moc"
