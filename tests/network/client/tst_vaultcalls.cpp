// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "network/client/apikeycalls.h"
#include "network/client/secretcalls.h"
#include "tests/network/client/answerof.h"

using namespace guiche;
using guiche::test::answerOf;
using guiche::test::signedInClient;
using namespace Qt::StringLiterals;

//! The desktop's calls of the vault and of API keys against the real API.
class TestVaultCalls final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ApiFixture> m_desk;
    std::unique_ptr<DeskClient> m_client;

    SecretCalls &vault() { return m_client->secretCalls(); }
    ApiKeyCalls &keys() { return m_client->apiKeyCalls(); }
    Result<Secret> make(const SecretDraft &draft)
    {
        return answerOf<Secret>([&](auto done) { vault().create(draft, this, done); });
    }
    Result<QString> valueOf(const QString &id, int version = 0)
    {
        return answerOf<QString>([&](auto done) { vault().value(id, version, this, done); });
    }
    Result<RowPage<SecretRow>> list(const SecretFilter &filter, const QString &cursor = {}, int limit = 50)
    {
        return answerOf<RowPage<SecretRow>>(
            [&](auto done) { vault().secrets(filter, cursor, limit, this, done); });
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ApiFixture>();
        static_cast<void>(m_desk->registerOrganization());
        m_client = signedInClient(*m_desk, this);
        QVERIFY(m_client);
    }
    void cleanup()
    {
        m_client.reset();
        m_desk.reset();
    }

    void aSecretIsMadeReadAndChanged()
    {
        const auto made = make({.key = u"STRIPE"_s,
                                .value = u"sk_one"_s,
                                .environment = SecretEnvironment::Staging,
                                .service = u"stripe"_s});
        QVERIFY(made.has_value());
        QCOMPARE(made->environment, SecretEnvironment::Staging);
        QCOMPARE(made->service, u"stripe"_s);
        QCOMPARE(made->version, 1);
        QVERIFY(made->createdAt > 0);
        QCOMPARE(*valueOf(made->id), u"sk_one"_s);
        const auto changed = answerOf<Secret>([&](auto done) {
            vault().change(made->id, {.environment = SecretEnvironment::Production, .service = QString()}, {},
                           this, done);
        });
        QVERIFY(changed.has_value());
        QCOMPARE(changed->environment, SecretEnvironment::Production);
        QVERIFY(changed->service.isEmpty());
        QCOMPARE(*valueOf(made->id), u"sk_one"_s);
    }

    void aChangeMeetsItsTag()
    {
        const QString id = make({.key = u"A"_s, .value = u"x"_s})->id;
        const auto read = answerOf<TaggedSecret>([&](auto done) { vault().secret(id, this, done); });
        QVERIFY(read && !read->etag.isEmpty());
        const auto change = [&](const QString &service) {
            return answerOf<Secret>(
                [&](auto done) { vault().change(id, {.service = service}, read->etag, this, done); });
        };
        QVERIFY(change(u"first"_s).has_value());
        const auto late = change(u"second"_s);
        QVERIFY(!late.has_value());
        QCOMPARE(late.error().code, ErrorCode::PreconditionFailed);
        const auto now = answerOf<TaggedSecret>([&](auto done) { vault().secret(id, this, done); });
        QCOMPARE(now->secret.service, u"first"_s);
    }

    void aTakenKeyIsRefusedAtItsField()
    {
        QVERIFY(make({.key = u"A"_s, .value = u"x"_s}).has_value());
        const auto again = make({.key = u"A"_s, .value = u"x"_s});
        QVERIFY(!again.has_value());
        QCOMPARE(again.error().code, ErrorCode::Conflict);
        QCOMPARE(again.error().field, u"key"_s);
    }

    void rotationKeepsTheVersionBefore()
    {
        const auto made = make({.key = u"A"_s, .value = u"first"_s});
        const auto rotated = answerOf<Secret>([&](auto done) { vault().rotate(made->id, {}, this, done); });
        QVERIFY(rotated.has_value());
        QCOMPARE(rotated->version, 2);
        QCOMPARE(rotated->previous.size(), 1);
        QCOMPARE(rotated->previous.first().version, 1);
        QCOMPARE(rotated->previous.first().expiresAt - rotated->lastRotatedAt, TimeMs(24) * 3600 * 1000);
        QCOMPARE(*valueOf(made->id, 1), u"first"_s);
        QCOMPARE(QByteArray::fromBase64(valueOf(made->id)->toLatin1()).size(), 32);
        const auto own =
            answerOf<Secret>([&](auto done) { vault().rotate(made->id, u"mine"_s, this, done); });
        QCOMPARE(own->version, 3);
        QCOMPARE(*valueOf(made->id), u"mine"_s);
    }

    void aPageBringsTheUseOfEach()
    {
        for (const QString &key : {u"B"_s, u"A"_s, u"C"_s})
            QVERIFY(make({.key = key, .value = u"v"_s}).has_value());
        const auto page = list({}, {}, 2);
        QVERIFY(page.has_value());
        QCOMPARE(page->rows.size(), 2);
        QCOMPARE(page->rows.first().secret.key, u"A"_s);
        QCOMPARE(page->rows.first().usage->requests, 0);
        const auto rest = list({}, page->nextCursor, 2);
        QCOMPARE(rest->rows.size(), 1);
        QCOMPARE(rest->rows.first().secret.key, u"C"_s);
        QVERIFY(rest->nextCursor.isEmpty());
        const QString id = rest->rows.first().secret.id;
        QVERIFY(valueOf(id).has_value());
        const auto found = list({.text = u"c"_s, .environment = SecretEnvironment::Production});
        QCOMPARE(found->rows.size(), 1);
        QCOMPARE(found->rows.first().usage->requests, 1);
        QCOMPARE(found->rows.first().usage->recent, 1);
        QCOMPARE(found->rows.first().secret.createdBy.type, u"user"_s);
        QVERIFY(!found->rows.first().secret.createdBy.name.isEmpty());
        QCOMPARE(found->rows.first().usage->successes, 1);
        QVERIFY(found->rows.first().usage->lastUsedAt > 0);
        QCOMPARE(list({.text = u"100% & more"_s})->rows.size(), 0);
        QCOMPARE(answerOf<SecretUsage>([&](auto done) { vault().usage(id, this, done); })->requests, 1);
    }

    void secretsAreTestedSwitchedAndDeleted()
    {
        const QString id = make({.key = u"A"_s, .value = u"v"_s})->id;
        const auto check = answerOf<SecretCheck>(
            [&](auto done) { vault().test(id, SecretCalls::CheckKind::Decrypt, this, done); });
        QVERIFY(check && check->isValid);
        const auto http = answerOf<SecretCheck>(
            [&](auto done) { vault().test(id, SecretCalls::CheckKind::Http, this, done); });
        QVERIFY(http && !http->isValid && !http->message.isEmpty()); // it has no address
        QCOMPARE(answerOf<Secret>([&](auto done) { vault().setActive(id, false, this, done); })->status,
                 SecretStatus::Inactive);
        QCOMPARE(answerOf<Secret>([&](auto done) { vault().setActive(id, true, this, done); })->status,
                 SecretStatus::Active);
        QVERIFY(answerOf<void>([&](auto done) { vault().remove(id, this, done); }).has_value());
        const auto gone = valueOf(id);
        QVERIFY(!gone && gone.error().code == ErrorCode::NotFound);
    }

    void theOwnPasswordIsConfirmed()
    {
        const auto confirm = [this](const QString &password) {
            return answerOf<void>([&](auto done) { vault().confirmPassword(password, this, done); });
        };
        QVERIFY(confirm(QString::fromLatin1(ApiFixture::Password)).has_value());
        const auto wrong = confirm(u"Errada-123"_s);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ErrorCode::Validation);
        QCOMPARE(wrong.error().field, u"password"_s);
        QVERIFY(!DeskClient::errorText(wrong.error()).isEmpty());
    }

    void apiKeysAreMadeListedAndDeleted()
    {
        const TimeMs end = m_desk->clock().now() + 3'600'000;
        const auto made = answerOf<MadeApiKey>([&](auto done) {
            keys().create({.name = u"ERP"_s, .scopes = Scopes(Scope::Read) | Scope::Send, .expiresAt = end},
                          this, done);
        });
        QVERIFY(made.has_value());
        QVERIFY(made->key.startsWith(u"gk_"_s));
        QVERIFY(made->key.startsWith(made->row.prefix));
        const auto forever = answerOf<MadeApiKey>(
            [&](auto done) { keys().create({.name = u"BI"_s, .scopes = Scope::Admin}, this, done); });
        QVERIFY(forever.has_value());
        const auto page =
            answerOf<RowPage<ApiKeyRow>>([&](auto done) { keys().apiKeys({}, 50, this, done); });
        QVERIFY(page.has_value());
        QCOMPARE(page->rows.size(), 2);
        const auto erp = std::ranges::find(page->rows, made->row.id, &ApiKeyRow::id);
        QVERIFY(erp != page->rows.end());
        QCOMPARE(*erp, made->row);
        QCOMPARE(erp->scopes, Scopes(Scope::Read) | Scope::Send);
        QCOMPARE(erp->expiresAt / 1000, end / 1000);
        QCOMPARE(erp->lastUsedAt, 0);
        QVERIFY(answerOf<void>([&](auto done) { keys().remove(made->row.id, this, done); }).has_value());
        QCOMPARE(
            answerOf<RowPage<ApiKeyRow>>([&](auto done) { keys().apiKeys({}, 50, this, done); })->rows.size(),
            1);
        const auto none = answerOf<MadeApiKey>(
            [&](auto done) { keys().create({.name = u"x"_s, .scopes = Scope::None}, this, done); });
        QVERIFY(!none && none.error().code == ErrorCode::Validation);
    }
};

QTEST_GUILESS_MAIN(TestVaultCalls)
#include "tst_vaultcalls.moc"
