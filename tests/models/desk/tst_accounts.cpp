// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskfixture.h"

#include "models/desk/audit.h"

using namespace Qt::StringLiterals;
using namespace guiche;

class TestAccounts : public QObject
{
    Q_OBJECT

private:
    Result<SignedIn> signIn(const QString &email)
    {
        return m_desk->write([&](WriteTransaction &tx) -> Result<SignedIn> {
            GUICHE_TRY(credentials, accounts().credentials(tx.db(), email));
            return accounts().signIn(tx, credentials, true);
        });
    }
    Result<Result<SignedIn>> refresh(const QString &token)
    {
        return m_desk->write([&](WriteTransaction &tx) { return accounts().refresh(tx, token); });
    }
    const Accounts &accounts() { return m_desk->desk->accounts(); }
    std::unique_ptr<DeskFixture> m_desk;

private Q_SLOTS:
    void init() { m_desk = std::make_unique<DeskFixture>(); }
    void theFirstIsSuperAdminAndLaterOnesAdmins();
    void registrationIsCheckedFieldByField_data();
    void registrationIsCheckedFieldByField();
    void registrationIsClosedOffLoopbackUnlessOpened();
    void unknownEmailsCostTheSame();
    void aWrongPasswordDoesNotVerify();
    void anInactivePersonCannotSignIn();
    void refreshRotates();
    void reuseOfARefreshTokenEndsTheSignIn();
    void tokensRunOut();
    void signOutActsAtOnce();
    void aRoleChangeActsAtOnce();
    void foreignTokensAreRefused();
    void keysCallWithTheirScopes();
};

void TestAccounts::theFirstIsSuperAdminAndLaterOnesAdmins()
{
    QCOMPARE(m_desk->root.role, Role::SuperAdmin);
    QCOMPARE(m_desk->stranger.role, Role::Admin);
    QVERIFY(m_desk->root.organizationId != m_desk->stranger.organizationId);
    QCOMPARE(accounts().isSetUp(*m_desk->reader).value(), true);
    const auto me = accounts().me(*m_desk->reader, m_desk->root);
    QCOMPARE(me->organizationName, u"Provedor"_s);
    QCOMPARE(me->email, u"root@example.com"_s);
    QCOMPARE(me->maxConversations, 5);
    VERIFY_REFUSED(accounts().me(*m_desk->reader, Principal()), ErrorCode::Unauthorized);
    const auto log = Audit("a key of stamps")
                         .list(*m_desk->reader, m_desk->root, {.action = u"organization.registered"_s});
    VERIFY_DONE(log);
    QCOMPARE(log->entries.size(), 1); // of one's own organization
    QCOMPARE(log->entries.first().entry[u"after"_s][u"email"_s].toString(), u"root@example.com"_s);
}

void TestAccounts::registrationIsCheckedFieldByField_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("field");
    QTest::addRow("no at") << u"x.example.com"_s << u"Senha-123"_s << u"X"_s << u"email"_s;
    QTest::addRow("no dot") << u"x@example"_s << u"Senha-123"_s << u"X"_s << u"email"_s;
    QTest::addRow("short") << u"x@example.com"_s << u"Se-1234"_s << u"X"_s << u"password"_s;
    QTest::addRow("no upper") << u"x@example.com"_s << u"senha-123"_s << u"X"_s << u"password"_s;
    QTest::addRow("no digit") << u"x@example.com"_s << u"Senha-abc"_s << u"X"_s << u"password"_s;
    QTest::addRow("no special") << u"x@example.com"_s << u"Senha1234"_s << u"X"_s << u"password"_s;
    QTest::addRow("no name") << u"x@example.com"_s << u"Senha-123"_s << u"  "_s << u"name"_s;
}

void TestAccounts::registrationIsCheckedFieldByField()
{
    QFETCH(QString, email);
    QFETCH(QString, password);
    QFETCH(QString, name);
    QFETCH(QString, field);
    const auto refused = accounts().checkRegistration(
        *m_desk->reader, {.email = email, .password = password, .name = name, .isLoopback = true});
    VERIFY_REFUSED(refused, ErrorCode::Validation);
    QCOMPARE(refused.error().field, field);
}

void TestAccounts::registrationIsClosedOffLoopbackUnlessOpened()
{
    Registration registration{.email = u"new@example.com"_s, .password = m_desk->password, .name = u"New"_s};
    VERIFY_REFUSED(accounts().checkRegistration(*m_desk->reader, registration), ErrorCode::Forbidden);
    registration.isLoopback = true;
    VERIFY_DONE(accounts().checkRegistration(*m_desk->reader, registration));
    registration.isLoopback = false;
    VERIFY_DONE(m_desk->write([&](WriteTransaction &tx) {
        return m_desk->desk->settings().patch(tx, m_desk->root, {{u"registration"_s, u"open"_s}});
    }));
    VERIFY_DONE(accounts().checkRegistration(*m_desk->reader, registration));
    registration.email = u"Root@Example.com"_s;
    VERIFY_REFUSED(accounts().checkRegistration(*m_desk->reader, registration), ErrorCode::Conflict);
}

void TestAccounts::unknownEmailsCostTheSame()
{
    const auto known = accounts().credentials(*m_desk->reader, u" ROOT@example.com "_s);
    const auto unknown = accounts().credentials(*m_desk->reader, u"nobody@example.com"_s);
    QVERIFY(known->userId > 0);
    QCOMPARE(unknown->userId, 0);
    // The same algorithm with the same parameters: what stands between the first four `$`.
    QCOMPARE(unknown->passwordHash.section(u'$', 0, 3), known->passwordHash.section(u'$', 0, 3));
    VERIFY_REFUSED(signIn(u"nobody@example.com"_s), ErrorCode::Unauthorized);
}

void TestAccounts::aWrongPasswordDoesNotVerify()
{
    const auto credentials = accounts().credentials(*m_desk->reader, u"root@example.com"_s);
    QVERIFY(m_desk->desk->passwords().verify(credentials->passwordHash, m_desk->password));
    QVERIFY(!m_desk->desk->passwords().verify(credentials->passwordHash, u"Senha-124"_s));
    QVERIFY(!m_desk->desk->passwords().verify(u"no hash"_s, m_desk->password));
    QCOMPARE(Accounts::refused().code, ErrorCode::Unauthorized);
}

void TestAccounts::anInactivePersonCannotSignIn()
{
    const auto credentials = accounts().credentials(*m_desk->reader, u"ana@example.com"_s);
    VERIFY_DONE(m_desk->write([&](WriteTransaction &tx) {
        return m_desk->desk->users().remove(tx, m_desk->root, m_desk->ana.userId);
    }));
    VERIFY_REFUSED(
        m_desk->write([&](WriteTransaction &tx) { return accounts().signIn(tx, *credentials, false); }),
        ErrorCode::Unauthorized);
    QCOMPARE(accounts().credentials(*m_desk->reader, u"ana@example.com"_s)->userId, 0);
}

void TestAccounts::refreshRotates()
{
    const auto first = signIn(u"ana@example.com"_s);
    VERIFY_DONE(first);
    QCOMPARE(first->expiresInSeconds, 86400);
    m_desk->clock.advance(DeskFixture::Hour);
    const auto second = refresh(first->refreshToken);
    VERIFY_DONE(second);
    VERIFY_DONE(*second);
    QVERIFY((*second)->refreshToken != first->refreshToken);
    QVERIFY((*second)->accessToken != first->accessToken);
    const auto caller = accounts().authenticate(*m_desk->reader, (*second)->accessToken);
    VERIFY_DONE(caller);
    QCOMPARE(caller->userId, m_desk->ana.userId);
    QVERIFY(caller->isDesktop);
    VERIFY_REFUSED(*refresh(u"gr_nothing"_s), ErrorCode::Unauthorized);
}

void TestAccounts::reuseOfARefreshTokenEndsTheSignIn()
{
    const auto first = signIn(u"ana@example.com"_s);
    const auto second = refresh(first->refreshToken);
    m_desk->takeEvents();
    VERIFY_REFUSED(*refresh(first->refreshToken), ErrorCode::Unauthorized);
    QCOMPARE(m_desk->takeEventTypes(), QStringList{u"signed_out"_s});
    VERIFY_REFUSED(*refresh((*second)->refreshToken), ErrorCode::Unauthorized);
    VERIFY_REFUSED(accounts().authenticate(*m_desk->reader, (*second)->accessToken), ErrorCode::Unauthorized);
    VERIFY_DONE(signIn(u"ana@example.com"_s)); // the person can start anew
}

void TestAccounts::tokensRunOut()
{
    const auto signedIn = signIn(u"ana@example.com"_s);
    VERIFY_DONE(accounts().authenticate(*m_desk->reader, signedIn->accessToken));
    m_desk->clock.advance(24 * DeskFixture::Hour - 1000);
    VERIFY_DONE(accounts().authenticate(*m_desk->reader, signedIn->accessToken));
    m_desk->clock.advance(1000);
    VERIFY_REFUSED(accounts().authenticate(*m_desk->reader, signedIn->accessToken), ErrorCode::Unauthorized);
    m_desk->clock.advance(29 * 24 * DeskFixture::Hour);
    VERIFY_REFUSED(*refresh(signedIn->refreshToken), ErrorCode::Unauthorized);
}

void TestAccounts::signOutActsAtOnce()
{
    const auto signedIn = signIn(u"ana@example.com"_s);
    const auto caller = accounts().authenticate(*m_desk->reader, signedIn->accessToken);
    VERIFY_DONE(m_desk->write([&](WriteTransaction &tx) { return accounts().signOut(tx, *caller); }));
    VERIFY_REFUSED(accounts().authenticate(*m_desk->reader, signedIn->accessToken), ErrorCode::Unauthorized);
    VERIFY_REFUSED(*refresh(signedIn->refreshToken), ErrorCode::Unauthorized);
    VERIFY_REFUSED(
        m_desk->write([&](WriteTransaction &tx) { return accounts().signOut(tx, m_desk->program); }),
        ErrorCode::Forbidden);
}

void TestAccounts::aRoleChangeActsAtOnce()
{
    const auto signedIn = signIn(u"ana@example.com"_s);
    VERIFY_DONE(m_desk->write([&](WriteTransaction &tx) {
        return m_desk->desk->users().change(tx, m_desk->root, m_desk->ana.userId, {.role = Role::Supervisor});
    }));
    VERIFY_REFUSED(accounts().authenticate(*m_desk->reader, signedIn->accessToken), ErrorCode::Unauthorized);
    QCOMPARE(m_desk->signIn(u"ana@example.com"_s).role, Role::Supervisor);
}

void TestAccounts::foreignTokensAreRefused()
{
    const QString token = signIn(u"ana@example.com"_s)->accessToken;
    const QStringList parts = token.split(u'.');
    QCOMPARE(parts.size(), 3);
    const auto encoded = [](const QByteArray &json) {
        return QString::fromLatin1(
            json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    };
    const QString unsignedHeader = encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}");
    for (const QString &bad :
         {QString(), u"x"_s, u"a.b.c"_s, unsignedHeader + u'.' + parts[1] + u'.',
          unsignedHeader + u'.' + parts[1] + u'.' + parts[2],
          encoded("{\"alg\":\"HS512\"}") + u'.' + parts[1] + u'.' + parts[2],
          parts[0] + u'.' + encoded("{\"sub\":\"1\"}") + u'.' + parts[2], token + u'x', QString(5000, u'a')})
        VERIFY_REFUSED(accounts().authenticate(*m_desk->reader, bad), ErrorCode::Unauthorized);
}

void TestAccounts::keysCallWithTheirScopes()
{
    const auto made = m_desk->write([&](WriteTransaction &tx) {
        return m_desk->desk->apiKeys().create(tx, m_desk->admin, u"CRM"_s, Scope::Read | Scope::Send,
                                              DeskFixture::Start + DeskFixture::Hour);
    });
    VERIFY_DONE(made);
    const auto caller = accounts().authenticateAny(*m_desk->reader, made->secret);
    VERIFY_DONE(caller);
    QVERIFY(caller->hasScope(Scope::Send) && !caller->hasScope(Scope::Admin));
    QCOMPARE(caller->organizationId, m_desk->root.organizationId);
    VERIFY_REFUSED(accounts().authenticateAny(*m_desk->reader, u"gk_wrong"_s), ErrorCode::Unauthorized);
    m_desk->clock.advance(DeskFixture::Hour);
    VERIFY_REFUSED(accounts().authenticateKey(*m_desk->reader, made->secret), ErrorCode::Unauthorized);
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
