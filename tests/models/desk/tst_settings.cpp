// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "deskfixture.h"

using namespace Qt::StringLiterals;
using namespace guiche;

class TestSettings : public QObject
{
    Q_OBJECT

private:
    //! `json` with ' for ".
    Result<QJsonObject> patch(const Principal &who, QByteArray json)
    {
        const auto changes = parseObject(json.replace('\'', '"'));
        if (!changes)
            return std::unexpected(changes.error());
        return m_desk->write(
            [&](WriteTransaction &tx) { return m_desk->desk->settings().patch(tx, who, *changes); });
    }
    Result<CannedResponse> create(const Principal &who, const CannedResponse &response)
    {
        return m_desk->write(
            [&](WriteTransaction &tx) { return m_desk->desk->canned().create(tx, who, response); });
    }
    std::unique_ptr<DeskFixture> m_desk;

private Q_SLOTS:
    void init() { m_desk = std::make_unique<DeskFixture>(); }
    void defaultsAreAnswered();
    void patchesMerge();
    void theOrganizationsNameIsASetting();
    void badSettingsAreRefused_data();
    void badSettingsAreRefused();
    void onlyAdmins();
    void theReopenWindowIsObeyed();
    void keysAreListedWithoutTheirSecret();
    void badKeysAreRefused();
    void cannedAnswersHaveTheirScope();
    void badCannedAnswersAreRefused();
    void cannedAnswersAreReplacedAndRemoved();
};

void TestSettings::defaultsAreAnswered()
{
    const auto settings = m_desk->desk->settings().get(*m_desk->reader, m_desk->admin);
    VERIFY_DONE(settings);
    QCOMPARE(settings->value(u"conversations"_s)[u"reopen_window_hours"_s].toInt(), 24);
    QCOMPARE(settings->value(u"registration"_s).toString(), u"closed"_s);
    QVERIFY(settings->value(u"webchat"_s)[u"key"_s].toString().size() >= 20);
}

void TestSettings::patchesMerge()
{
    const QString key = m_desk->desk->settings()
                            .get(*m_desk->reader, m_desk->admin)
                            ->value(u"webchat"_s)[u"key"_s]
                            .toString();
    VERIFY_DONE(patch(m_desk->admin, "{'webchat':{'title':'Oi','allowed_origins':['https://example.com']}}"));
    auto changed = patch(m_desk->admin, "{'webchat':{'color':'#112233'}}");
    VERIFY_DONE(changed);
    QCOMPARE(changed->value(u"webchat"_s)[u"title"_s].toString(), u"Oi"_s);
    QCOMPARE(changed->value(u"webchat"_s)[u"key"_s].toString(), key);
    changed = patch(m_desk->admin, "{'webchat':{'title':null,'key':null}}");
    QCOMPARE(changed->value(u"webchat"_s)[u"title"_s].toString(), QString());
    QVERIFY(changed->value(u"webchat"_s)[u"key"_s].toString() != key);
    VERIFY_REFUSED(m_desk->desk->webChat().site(*m_desk->reader, key), ErrorCode::NotFound);
    QCOMPARE(m_desk->desk->webChat()
                 .site(*m_desk->reader, changed->value(u"webchat"_s)[u"key"_s].toString())
                 ->allowedOrigins,
             QStringList{u"https://example.com"_s});
}

void TestSettings::theOrganizationsNameIsASetting()
{
    const auto nameOf = [this](const Principal &who) {
        return m_desk->desk->settings()
            .get(*m_desk->reader, who)
            ->value(u"organization"_s)[u"name"_s]
            .toString();
    };
    const QString before = nameOf(m_desk->admin);
    QVERIFY(!before.isEmpty());
    VERIFY_DONE(patch(m_desk->admin, "{'organization':{}}"));
    QCOMPARE(nameOf(m_desk->admin), before);
    // As at the registration: white space in order, accents composed.
    const auto changed = patch(m_desk->admin, "{'organization':{'name':'  Cafe\\u0301   do\\nNorte  '}}");
    VERIFY_DONE(changed);
    QCOMPARE(changed->value(u"organization"_s)[u"name"_s].toString(), u"Café do Norte"_s);
    QCOMPARE(m_desk->desk->accounts().me(*m_desk->reader, m_desk->admin)->organizationName,
             u"Café do Norte"_s);
    // It is kept in one place: another setting does not bring the old one back.
    VERIFY_DONE(patch(m_desk->admin, "{'webchat':{'title':'Oi'}}"));
    QCOMPARE(nameOf(m_desk->admin), u"Café do Norte"_s);
    const QString key = m_desk->desk->settings()
                            .get(*m_desk->reader, m_desk->admin)
                            ->value(u"webchat"_s)[u"key"_s]
                            .toString();
    QCOMPARE(m_desk->desk->webChat().site(*m_desk->reader, key)->organizationName, u"Café do Norte"_s);
}

void TestSettings::badSettingsAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("field");
    QTest::addRow("unknown") << QByteArray("{'nonsense':1}") << u"nonsense"_s;
    QTest::addRow("unknown inside") << QByteArray("{'webchat':{'size':1}}") << u"webchat.size"_s;
    QTest::addRow("color") << QByteArray("{'webchat':{'color':'red'}}") << u"webchat.color"_s;
    QTest::addRow("origin") << QByteArray("{'webchat':{'allowed_origins':['https://a.b/path']}}")
                            << u"webchat.allowed_origins"_s;
    QTest::addRow("key") << QByteArray("{'webchat':{'key':'mine'}}") << u"webchat.key"_s;
    QTest::addRow("no object") << QByteArray("{'webchat':7}") << u"webchat"_s;
    QTest::addRow("hours") << QByteArray("{'conversations':{'reopen_window_hours':1.5}}")
                           << u"conversations.reopen_window_hours"_s;
    QTest::addRow("no name") << QByteArray("{'organization':{'name':''}}") << u"organization.name"_s;
    QTest::addRow("blank name") << QByteArray("{'organization':{'name':' \\u00a0 '}}")
                                << u"organization.name"_s;
    QTest::addRow("null name") << QByteArray("{'organization':{'name':null}}") << u"organization.name"_s;
    QTest::addRow("name of another kind")
        << QByteArray("{'organization':{'name':7}}") << u"organization.name"_s;
    QTest::addRow("long name") << QByteArray("{'organization':{'name':'" + QByteArray(101, 'x') + "'}}")
                               << u"organization.name"_s;
    QTest::addRow("turned name") << QByteArray("{'organization':{'name':'Em\\u202epresa'}}")
                                 << u"organization.name"_s;
    QTest::addRow("unseen characters")
        << QByteArray("{'organization':{'name':'Em\\u200bpresa'}}") << u"organization.name"_s;
    QTest::addRow("unknown of the organization")
        << QByteArray("{'organization':{'name':'Outra','id':'x'}}") << u"organization.id"_s;
    QTest::addRow("organization null") << QByteArray("{'organization':null}") << u"organization"_s;
    QTest::addRow("registration") << QByteArray("{'registration':'maybe'}") << u"registration"_s;
}

void TestSettings::badSettingsAreRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, field);
    const auto before = m_desk->desk->settings().get(*m_desk->reader, m_desk->admin);
    const auto refused = patch(m_desk->admin, json);
    VERIFY_REFUSED(refused, ErrorCode::Validation);
    QCOMPARE(refused.error().field, field);
    QCOMPARE(*m_desk->desk->settings().get(*m_desk->reader, m_desk->admin), *before);
}

void TestSettings::onlyAdmins()
{
    VERIFY_REFUSED(m_desk->desk->settings().get(*m_desk->reader, m_desk->boss), ErrorCode::Forbidden);
    VERIFY_REFUSED(patch(m_desk->boss, "{}"), ErrorCode::Forbidden);
    VERIFY_REFUSED(patch(m_desk->program, "{}"), ErrorCode::Forbidden);
    VERIFY_REFUSED(m_desk->desk->settings().get(*m_desk->reader, Principal()), ErrorCode::Unauthorized);
    VERIFY_REFUSED(m_desk->desk->apiKeys().list(*m_desk->reader, m_desk->boss), ErrorCode::Forbidden);
}

void TestSettings::theReopenWindowIsObeyed()
{
    VERIFY_DONE(patch(m_desk->admin, "{'conversations':{'reopen_window_hours':0}}"));
    const QString id = m_desk->customerWrites();
    VERIFY_DONE(m_desk->close(m_desk->boss, id));
    QVERIFY(m_desk->customerWrites() != id);
}

void TestSettings::keysAreListedWithoutTheirSecret()
{
    const auto &keys = m_desk->desk->apiKeys();
    const auto made = m_desk->write(
        [&](WriteTransaction &tx) { return keys.create(tx, m_desk->admin, u"CRM"_s, Scope::Read, 0); });
    VERIFY_DONE(made);
    QVERIFY(made->secret.startsWith(made->key.prefix) && made->secret.size() > 40);
    const auto list = keys.list(*m_desk->reader, m_desk->admin);
    QCOMPARE(list->size(), 1);
    QVERIFY(!compact(toJson(list->first())).contains(made->secret.toUtf8()));
    QCOMPARE(keys.list(*m_desk->reader, m_desk->stranger)->size(), 0);
    const auto remove = [&](const Principal &who) {
        return m_desk->write([&](WriteTransaction &tx) { return keys.remove(tx, who, made->key.id); });
    };
    VERIFY_REFUSED(remove(m_desk->stranger), ErrorCode::NotFound);
    VERIFY_DONE(remove(m_desk->admin));
    VERIFY_REFUSED(remove(m_desk->admin), ErrorCode::NotFound);
    VERIFY_REFUSED(m_desk->desk->accounts().authenticateKey(*m_desk->reader, made->secret),
                   ErrorCode::Unauthorized);
}

void TestSettings::badKeysAreRefused()
{
    const auto create = [&](const QString &name, Scopes scopes, TimeMs expiresAt) {
        return m_desk->write([&](WriteTransaction &tx) {
            return m_desk->desk->apiKeys().create(tx, m_desk->admin, name, scopes, expiresAt);
        });
    };
    VERIFY_REFUSED(create(u""_s, Scope::Read, 0), ErrorCode::Validation);
    VERIFY_REFUSED(create(u"x"_s, Scope::None, 0), ErrorCode::Validation);
    VERIFY_REFUSED(create(u"x"_s, Scope::Read, DeskFixture::Start), ErrorCode::Validation);
}

void TestSettings::cannedAnswersHaveTheirScope()
{
    const auto own = create(m_desk->ana, {.shortcut = u"/Bomdia"_s, .content = u"Bom dia!"_s});
    VERIFY_DONE(own);
    QCOMPARE(own->shortcut, u"bomdia"_s);
    QCOMPARE(own->scope, u"personal"_s);
    VERIFY_DONE(
        create(m_desk->boss, {.shortcut = u"bomdia"_s, .content = u"Bom dia a todos!"_s})); // another scope
    VERIFY_REFUSED(create(m_desk->ana, {.shortcut = u"bomdia"_s, .content = u"x"_s}), ErrorCode::Conflict);
    VERIFY_REFUSED(
        create(m_desk->ana, {.shortcut = u"todos"_s, .content = u"x"_s, .scope = u"organization"_s}),
        ErrorCode::Forbidden);
    VERIFY_REFUSED(create(m_desk->viewer, {.shortcut = u"x"_s, .content = u"x"_s}), ErrorCode::Forbidden);
    QCOMPARE(m_desk->desk->canned().list(*m_desk->reader, m_desk->ana)->size(), 2);
    QCOMPARE(m_desk->desk->canned().list(*m_desk->reader, m_desk->bia)->size(), 1);
    QCOMPARE(m_desk->desk->canned().list(*m_desk->reader, m_desk->stranger)->size(), 0);
    VERIFY_REFUSED(m_desk->desk->canned().get(*m_desk->reader, m_desk->bia, own->id), ErrorCode::NotFound);
}

void TestSettings::badCannedAnswersAreRefused()
{
    VERIFY_REFUSED(create(m_desk->ana, {.shortcut = u"com espaço"_s, .content = u"x"_s}),
                   ErrorCode::Validation);
    VERIFY_REFUSED(create(m_desk->ana, {.shortcut = u""_s, .content = u"x"_s}), ErrorCode::Validation);
    VERIFY_REFUSED(create(m_desk->ana, {.shortcut = u"x"_s, .content = u" "_s}), ErrorCode::Validation);
    VERIFY_REFUSED(create(m_desk->boss, {.shortcut = u"x"_s, .content = u"x"_s, .scope = u"world"_s}),
                   ErrorCode::Validation);
}

void TestSettings::cannedAnswersAreReplacedAndRemoved()
{
    const auto &canned = m_desk->desk->canned();
    const auto shared =
        create(m_desk->boss, {.shortcut = u"pix"_s, .title = u"Pix"_s, .content = u"A chave é…"_s});
    const auto replace = [&](const Principal &who) {
        return m_desk->write([&](WriteTransaction &tx) {
            return canned.replace(tx, who, shared->id,
                                  {.shortcut = u"pix2"_s, .content = u"Nova"_s, .scope = u"organization"_s});
        });
    };
    const auto remove = [&](const Principal &who) {
        return m_desk->write([&](WriteTransaction &tx) { return canned.remove(tx, who, shared->id); });
    };
    VERIFY_REFUSED(replace(m_desk->ana), ErrorCode::Forbidden);
    VERIFY_REFUSED(replace(m_desk->stranger), ErrorCode::NotFound);
    QCOMPARE(replace(m_desk->boss)->shortcut, u"pix2"_s);
    QCOMPARE(canned.get(*m_desk->reader, m_desk->ana, shared->id)->content, u"Nova"_s);
    VERIFY_REFUSED(remove(m_desk->ana), ErrorCode::Forbidden);
    VERIFY_DONE(remove(m_desk->boss));
    VERIFY_REFUSED(remove(m_desk->boss), ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
