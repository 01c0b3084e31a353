// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/network/api/apifixture.h"
#include "tests/network/api/fakechannel.h"

using namespace Qt::StringLiterals;
using namespace guiche;

//! What the rest of the API says of sessions: /health and the settings.
class TestSessionSettings final : public QObject
{
    Q_OBJECT

    FakeChannel m_channel;
    std::unique_ptr<ApiFixture> m_desk;
    Person m_admin;

private Q_SLOTS:
    void init()
    {
        m_channel.setProblem({});
        m_desk = std::make_unique<ApiFixture>(ApiFixture::Options{.driver = &m_channel});
        m_admin = m_desk->registerOrganization();
    }
    void healthSaysWhatIsWrong();
    void theDefaultSessionIsASetting();
};

void TestSessionSettings::healthSaysWhatIsWrong()
{
    const QJsonObject well = m_desk->get("/health").json();
    QCOMPARE(well["services"_L1]["whatsapp_api"_L1].toString(), u"healthy"_s);
    QCOMPARE(well["problems"_L1], QJsonArray());
    m_channel.setProblem(u"Node 20 or newer is needed."_s);
    const Answer ill = m_desk->get("/health");
    QCOMPARE(ill.status, 200);
    QCOMPARE(ill.json()["status"_L1].toString(), u"healthy"_s);
    QCOMPARE(ill.json()["services"_L1]["whatsapp_api"_L1].toString(), u"unhealthy"_s);
    QCOMPARE(ill.json()["problems"_L1], QJsonArray{u"Node 20 or newer is needed."_s});
    m_desk->desk().setDriver(SessionType::WhatsAppWeb, nullptr);
    QCOMPARE(m_desk->get("/health").json()["services"_L1]["whatsapp_api"_L1].toString(), u"not_configured"_s);
}

void TestSessionSettings::theDefaultSessionIsASetting()
{
    const auto patch = [this](const QJsonValue &id) {
        return m_desk->json("PATCH", "/api/v1/settings", m_admin.token,
                            {{u"whatsapp"_s, QJsonObject{{u"default_session_id"_s, id}}}});
    };
    const QString id = m_desk->json("POST", "/sessions/create", m_admin.token, {{u"name"_s, u"loja"_s}})
                           .json()["id"_L1]
                           .toString();
    QVERIFY(m_desk->get("/api/v1/settings", m_admin.token)
                .json()["whatsapp"_L1]["default_session_id"_L1]
                .isNull());
    QCOMPARE(patch(id).json()["whatsapp"_L1]["default_session_id"_L1].toString(), id);
    const Answer refused = patch(u"550e8400-e29b-41d4-a716-446655440000"_s);
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.field(), u"whatsapp.default_session_id"_s);
    QCOMPARE(patch(QJsonValue::Null).status, 200);
}

QTEST_GUILESS_MAIN(TestSessionSettings)
#include "tst_sessionsettings.moc"
