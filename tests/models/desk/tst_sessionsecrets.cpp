// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionfixture.h"

#include <QMessageAuthenticationCode>

#include "models/store/sessionrows.h"

using namespace Qt::StringLiterals;
using namespace guiche;

class TestSessionSecrets : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SessionFixture> m_desk;

private Q_SLOTS:
    void init() { m_desk = std::make_unique<SessionFixture>(); }
    void credentialsAreSealedPerRow();
    void aProxyIsSealedAndConnectsAnew();
    void oneNumberOfTheCloudBelongsToOneSession();
    void cloudMembersThatAreLeftOutStay();
    void webhooksAreCheckedWithTheSecretOfNow();
    void theOldSecretSignsForADay();
    void disconnectKeepsTheCredentialsAndLogoutRemovesThem();
};

void TestSessionSecrets::credentialsAreSealedPerRow()
{
    const Session one = m_desk->made(u"one"_s);
    const Session two = m_desk->made(u"two"_s);
    const SessionSecrets &secrets = m_desk->desk->sessionSecrets();
    VERIFY_DONE(m_desk->write([&](WriteTransaction &tx) {
        return secrets.saveCredentials(tx, one.key,
                                       {{u"creds"_s, u""_s, "noise-key-in-clear"},
                                        {u"pre-key"_s, u"7"_s, "prekey-in-clear"},
                                        {u"pre-key"_s, u"8"_s, "other"}});
    }));
    VERIFY_DONE(m_desk->write([&](WriteTransaction &tx) {
        return secrets.saveCredentials(
            tx, one.key, {{u"pre-key"_s, u"8"_s, std::nullopt}, {u"creds"_s, u""_s, "noise-key-changed"}});
    }));
    const auto kept = secrets.loadCredentials(*m_desk->reader, one.key);
    QCOMPARE(kept->size(), 2);
    QCOMPARE(kept->at(0).kind, u"creds"_s);
    QCOMPARE(*kept->at(0).value, "noise-key-changed"_ba);
    QCOMPARE(kept->at(1).name, u"7"_s);
    QCOMPARE(*kept->at(1).value, "prekey-in-clear"_ba);
    const QByteArray disk = m_desk->onDisk();
    QVERIFY(!disk.contains("in-clear"));
    QVERIFY(!disk.contains("noise-key"));
    // A row that is moved to another session does not open there.
    VERIFY_DONE(m_desk->write([&](WriteTransaction &tx) -> Result<> {
        GUICHE_TRY(rows, SessionRepository::credentials(tx.db(), one.key));
        return SessionRepository::putCredential(tx.db(), two.key, rows.first());
    }));
    VERIFY_REFUSED(secrets.loadCredentials(*m_desk->reader, two.key), ErrorCode::Unavailable);
}

void TestSessionSecrets::aProxyIsSealedAndConnectsAnew()
{
    const Session session = m_desk->opened();
    const SessionProxy proxy{u"proxy.example.com"_s, 8080, u"user"_s, u"pass-in-clear"_s, u"socks5"_s};
    const auto set = [&](const std::optional<SessionProxy> &wanted) {
        return m_desk->write([&](WriteTransaction &tx) {
            return m_desk->sessions().setProxy(tx, m_desk->admin, session.id, wanted);
        });
    };
    VERIFY_DONE(set(proxy));
    QVERIFY(m_desk->readSession(session.id).hasProxy);
    QCOMPARE(m_desk->readSession(session.id).status, SessionStatus::Connecting);
    const auto kept = m_desk->desk->sessionSecrets().proxy(*m_desk->reader, session.key);
    QCOMPARE((*kept)->host, u"proxy.example.com"_s);
    QCOMPARE((*kept)->port, 8080);
    QCOMPARE((*kept)->username, u"user"_s);
    QCOMPARE((*kept)->password, u"pass-in-clear"_s);
    QCOMPARE((*kept)->protocol, u"socks5"_s);
    QVERIFY(!m_desk->onDisk().contains("pass-in-clear"));
    const auto badHost = set(SessionProxy{.host = u"a b"_s, .port = 1});
    VERIFY_REFUSED(badHost, ErrorCode::Validation);
    VERIFY_REFUSED(set(SessionProxy{.host = u"a"_s, .port = 0}), ErrorCode::Validation);
    VERIFY_REFUSED(set(SessionProxy{.host = u"a"_s, .port = 65536}), ErrorCode::Validation);
    VERIFY_REFUSED(set(SessionProxy{.host = u"a"_s, .port = 1, .protocol = u"ftp"_s}), ErrorCode::Validation);
    VERIFY_DONE(set(std::nullopt));
    QVERIFY(!m_desk->readSession(session.id).hasProxy);
    QVERIFY(!m_desk->desk->sessionSecrets().proxy(*m_desk->reader, session.key)->has_value());
}

void TestSessionSecrets::oneNumberOfTheCloudBelongsToOneSession()
{
    const CloudSettings cloud{u"1066"_s, u"token-in-clear"_s, u"secret-in-clear"_s, u"verify"_s, u"77"_s};
    const auto created =
        m_desk->create(m_desk->admin, {.name = u"nuvem"_s, .cloud = cloud}, SessionType::WhatsAppCloud);
    VERIFY_DONE(created);
    QCOMPARE(created->session.phoneNumberId, u"1066"_s);
    QCOMPARE(created->session.businessAccountId, u"77"_s);
    QVERIFY(created->session.hasCredentials);
    QVERIFY(!m_desk->onDisk().contains("in-clear"));
    const auto taken =
        m_desk->create(m_desk->stranger, {.name = u"x"_s, .cloud = cloud}, SessionType::WhatsAppCloud);
    VERIFY_REFUSED(taken, ErrorCode::Conflict);
    QCOMPARE(taken.error().field, u"cloud.phoneNumberId"_s);
    QCOMPARE(SessionReports::findByPhoneNumberId(*m_desk->reader, u"1066"_s)->value().id,
             created->session.id);
    VERIFY_REFUSED(m_desk->create(m_desk->admin, {.name = u"x"_s}, SessionType::WhatsAppCloud),
                   ErrorCode::Validation);
    VERIFY_REFUSED(m_desk->create(m_desk->admin,
                                  {.name = u"x"_s, .cloud = CloudSettings{.phoneNumberId = u"9"_s}},
                                  SessionType::WhatsAppCloud),
                   ErrorCode::Validation);
    VERIFY_REFUSED(m_desk->create(m_desk->admin, {.name = u"x"_s, .cloud = cloud}), ErrorCode::Validation);
    QCOMPARE(m_desk->sessions().list(*m_desk->reader, m_desk->admin)->size(), 1);
    VERIFY_DONE(m_desk->remove(m_desk->admin, created->session.id));
    VERIFY_DONE(
        m_desk->create(m_desk->stranger, {.name = u"x"_s, .cloud = cloud}, SessionType::WhatsAppCloud));
}

void TestSessionSecrets::cloudMembersThatAreLeftOutStay()
{
    const CloudSettings cloud{u"1066"_s, u"token"_s, u"secret"_s, u"verify"_s, u"77"_s};
    const auto created =
        m_desk->create(m_desk->admin, {.name = u"nuvem"_s, .cloud = cloud}, SessionType::WhatsAppCloud);
    VERIFY_DONE(m_desk->connect(m_desk->admin, created->session.id));
    VERIFY_DONE(
        m_desk->report(created->session.id, {SessionStatus::Disconnected, SessionCause::TokenRefused}));
    VERIFY_DONE(m_desk->change(created->session.id, {.cloud = CloudSettings{.accessToken = u"new"_s}}));
    const SessionSecrets &secrets = m_desk->desk->sessionSecrets();
    const auto kept = secrets.cloud(*m_desk->reader, created->session.key);
    QCOMPARE((*kept)->accessToken, u"new"_s);
    QCOMPARE((*kept)->appSecret, u"secret"_s);
    QCOMPARE((*kept)->verifyToken, u"verify"_s);
    // A logout takes the token alone: Meta goes on writing to the number.
    VERIFY_DONE(m_desk->logout(m_desk->admin, created->session.id));
    const auto after = secrets.cloud(*m_desk->reader, created->session.key);
    QCOMPARE((*after)->accessToken, QString());
    QCOMPARE((*after)->appSecret, u"secret"_s);
    QCOMPARE(m_desk->readSession(created->session.id).phoneNumberId, u"1066"_s);
}

void TestSessionSecrets::webhooksAreCheckedWithTheSecretOfNow()
{
    const CloudSettings cloud{u"1066"_s, u"token"_s, u"before"_s, u"verify"_s, u"77"_s};
    const auto created =
        m_desk->create(m_desk->admin, {.name = u"nuvem"_s, .cloud = cloud}, SessionType::WhatsAppCloud);
    VERIFY_DONE(created);
    const QByteArray body = R"({"entry":[{"changes":[{"value":{"metadata":{"phone_number_id":"1066"}}}]}]})";
    const auto signedWith = [&](const QByteArray &secret) {
        return "sha256=" + QMessageAuthenticationCode::hash(body, secret, QCryptographicHash::Sha256).toHex();
    };
    const CloudWebhook &webhook = m_desk->desk->cloudWebhook();
    // Twice: the second time the secret is open already.
    for (int time = 0; time < 2; ++time) {
        const auto notice = webhook.verified(*m_desk->reader, body, signedWith("before"));
        VERIFY_DONE(notice);
        QCOMPARE(notice->sessions.first().id, created->session.id);
        VERIFY_REFUSED(webhook.verified(*m_desk->reader, body, signedWith("after")), ErrorCode::Unauthorized);
        VERIFY_REFUSED(webhook.verified(*m_desk->reader, body + ' ', signedWith("before")),
                       ErrorCode::Unauthorized);
        VERIFY_REFUSED(webhook.verified(*m_desk->reader, body, signedWith("before").chopped(1)),
                       ErrorCode::Unauthorized);
        VERIFY_REFUSED(webhook.verified(*m_desk->reader, body, signedWith("")), ErrorCode::Unauthorized);
    }
    VERIFY_DONE(
        webhook.verified(*m_desk->reader, body, signedWith("before").toUpper().replace("SHA", "sha")));
    VERIFY_DONE(m_desk->change(created->session.id, {.cloud = CloudSettings{.appSecret = u"after"_s}}));
    VERIFY_REFUSED(webhook.verified(*m_desk->reader, body, signedWith("before")), ErrorCode::Unauthorized);
    VERIFY_DONE(webhook.verified(*m_desk->reader, body, signedWith("after")));
    VERIFY_DONE(m_desk->remove(m_desk->admin, created->session.id));
    VERIFY_REFUSED(webhook.verified(*m_desk->reader, body, signedWith("after")), ErrorCode::Unauthorized);
}

void TestSessionSecrets::theOldSecretSignsForADay()
{
    const auto created = m_desk->create(m_desk->admin, {.name = u"loja"_s});
    const auto rotate = [&] {
        return m_desk->write([&](WriteTransaction &tx) {
            return m_desk->sessions().rotateWebhookSecret(tx, m_desk->admin, created->session.id);
        });
    };
    const auto secrets = [&] {
        return m_desk->desk->sessionSecrets()
            .webhookSecrets(*m_desk->reader, created->session.key, m_desk->clock.now())
            .value_or(QStringList());
    };
    QCOMPARE(secrets(), QStringList{created->webhookSecret});
    const auto next = rotate();
    VERIFY_DONE(next);
    QVERIFY(*next != created->webhookSecret);
    QCOMPARE(secrets(), (QStringList{*next, created->webhookSecret}));
    m_desk->clock.advance(24 * DeskFixture::Hour - 1);
    QCOMPARE(secrets().size(), 2);
    m_desk->clock.advance(1);
    QCOMPARE(secrets(), QStringList{*next});
}

void TestSessionSecrets::disconnectKeepsTheCredentialsAndLogoutRemovesThem()
{
    const Session session = m_desk->opened();
    const SessionSecrets &secrets = m_desk->desk->sessionSecrets();
    VERIFY_DONE(m_desk->write([&](WriteTransaction &tx) {
        return secrets.saveCredentials(tx, session.key, {{u"creds"_s, u""_s, "me"}});
    }));
    QVERIFY(m_desk->readSession(session.id).hasCredentials);
    VERIFY_DONE(m_desk->disconnect(m_desk->admin, session.id));
    QCOMPARE(secrets.loadCredentials(*m_desk->reader, session.key)->size(), 1);
    QCOMPARE(m_desk->readSession(session.id).phone, u"5511999990000"_s);
    VERIFY_DONE(m_desk->logout(m_desk->admin, session.id));
    QVERIFY(secrets.loadCredentials(*m_desk->reader, session.key)->isEmpty());
    const Session after = m_desk->readSession(session.id);
    QVERIFY(!after.hasCredentials);
    QCOMPARE(after.phone, QString());
    QCOMPARE(after.cause, SessionCause::LoggedOutHere);
    VERIFY_DONE(m_desk->logout(m_desk->admin, session.id));
}

QTEST_GUILESS_MAIN(TestSessionSecrets)
#include "tst_sessionsecrets.moc"
