// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskfixture.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace guiche;

class TestTokenSessions : public QObject
{
    Q_OBJECT

private:
    const TokenSessions &rules() { return m_desk->desk->tokenSessions(); }
    User owner(const QString &name) { return rules().owner(*m_desk->reader, name).value_or(User()); }
    Result<Session> scan(const QString &user, const QString &token)
    {
        return m_desk->write([&](WriteTransaction &tx) { return rules().scan(tx, owner(user), token); });
    }
    Result<Session> open(const QString &id)
    {
        return m_desk->write([&](WriteTransaction &tx) {
            return m_desk->desk->sessionReports().report(tx, id,
                                                         {SessionStatus::Connected, SessionCause::Opened});
        });
    }
    Result<> logout(const QString &token)
    {
        return m_desk->write([&](WriteTransaction &tx) { return rules().logout(tx, token); });
    }
    std::unique_ptr<DeskFixture> m_desk;

private Q_SLOTS:
    void init() { m_desk = std::make_unique<DeskFixture>(); }
    void aUserIsNamedByEMailOrByWhatStandsBeforeTheAt();
    void aNewTokenMakesASession();
    void aShortTokenIsNotGivenAwayByTheName();
    void theTokenIsStoredHashed();
    void aConnectedOneIsAConflict();
    void anotherUsersTokenIsRefused();
    void aDeletedOneIsKnownAndCanBeginAnew();
    void logoutNeedsAConnection();
};

void TestTokenSessions::aUserIsNamedByEMailOrByWhatStandsBeforeTheAt()
{
    QCOMPARE(owner(u"Ana@example.com"_s).id, m_desk->ana.userId);
    QCOMPARE(owner(u"ana"_s).id, m_desk->ana.userId);
    VERIFY_REFUSED(rules().owner(*m_desk->reader, u"nobody"_s), ErrorCode::Unauthorized);
    VERIFY_REFUSED(rules().owner(*m_desk->reader, u""_s), ErrorCode::Unauthorized);
    // Of another than the first organization.
    VERIFY_REFUSED(rules().owner(*m_desk->reader, u"stranger"_s), ErrorCode::Unauthorized);
    VERIFY_REFUSED(rules().owner(*m_desk->reader, u"stranger@example.com"_s), ErrorCode::Unauthorized);
    VERIFY_DONE(m_desk->write([&](WriteTransaction &tx) {
        return m_desk->desk->users().change(tx, m_desk->root, m_desk->ana.userId, {.isActive = false});
    }));
    VERIFY_REFUSED(rules().owner(*m_desk->reader, u"ana"_s), ErrorCode::Unauthorized);
    VERIFY_REFUSED(rules().owner(*m_desk->reader, u"ana@example.com"_s), ErrorCode::Unauthorized);
    // Two people with one name: neither is meant.
    m_desk->add(u"bia@example.org"_s, Role::Atendente);
    VERIFY_REFUSED(rules().owner(*m_desk->reader, u"bia"_s), ErrorCode::Unauthorized);
}

void TestTokenSessions::aNewTokenMakesASession()
{
    const auto session = scan(u"admin"_s, u"abcdefghijklmnopqrstuvwxyz"_s);
    VERIFY_DONE(session);
    QCOMPARE(session->name, u"quepasa-abcdefgh"_s);
    QCOMPARE(session->status, SessionStatus::Connecting);
    QCOMPARE(session->userId, m_desk->admin.userId);
    // The same again: the same session. Another with the same beginning: another session.
    QCOMPARE(scan(u"admin"_s, u"abcdefghijklmnopqrstuvwxyz"_s)->id, session->id);
    const auto other = scan(u"admin"_s, u"abcdefgh-another-long-token"_s);
    VERIFY_DONE(other);
    QVERIFY(other->id != session->id);
    QVERIFY(other->name.startsWith(u"quepasa-abcdefgh-"_s));
    const auto found = rules().find(*m_desk->reader, u"abcdefghijklmnopqrstuvwxyz"_s);
    QCOMPARE(found->session.id, session->id);
    QCOMPARE(found->userName, u"admin"_s);
    QVERIFY(!found->isDeleted);
    VERIFY_REFUSED(rules().find(*m_desk->reader, u"unknown"_s), ErrorCode::Unauthorized);
}

void TestTokenSessions::aShortTokenIsNotGivenAwayByTheName()
{
    const auto session = scan(u"admin"_s, u"token1"_s);
    VERIFY_DONE(session);
    QVERIFY(!session->name.contains(u"token1"_s));
    QCOMPARE(session->name.size(), 16);
}

void TestTokenSessions::theTokenIsStoredHashed()
{
    VERIFY_DONE(scan(u"admin"_s, u"abcdefgh-secret-part-of-it"_s));
    for (const QString &name : {u"desk.db"_s, u"desk.db-wal"_s}) {
        QFile file(m_desk->folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("secret-part-of-it"));
    }
}

void TestTokenSessions::aConnectedOneIsAConflict()
{
    const auto session = scan(u"admin"_s, u"token1"_s);
    VERIFY_DONE(open(session->id));
    VERIFY_REFUSED(scan(u"admin"_s, u"token1"_s), ErrorCode::Conflict);
}

void TestTokenSessions::anotherUsersTokenIsRefused()
{
    VERIFY_DONE(scan(u"admin"_s, u"token1"_s));
    VERIFY_REFUSED(scan(u"ana"_s, u"token1"_s), ErrorCode::Unauthorized);
}

void TestTokenSessions::aDeletedOneIsKnownAndCanBeginAnew()
{
    const auto first = scan(u"admin"_s, u"token1"_s);
    VERIFY_DONE(m_desk->write(
        [&](WriteTransaction &tx) { return m_desk->desk->sessions().remove(tx, m_desk->admin, first->id); }));
    QVERIFY(rules().find(*m_desk->reader, u"token1"_s)->isDeleted);
    VERIFY_REFUSED(scan(u"ana"_s, u"token1"_s), ErrorCode::Unauthorized);
    const auto second = scan(u"admin"_s, u"token1"_s);
    VERIFY_DONE(second);
    QVERIFY(second->id != first->id);
    QVERIFY(!rules().find(*m_desk->reader, u"token1"_s)->isDeleted);
}

void TestTokenSessions::logoutNeedsAConnection()
{
    VERIFY_REFUSED(logout(u"token1"_s), ErrorCode::Unauthorized);
    const auto session = scan(u"admin"_s, u"token1"_s);
    VERIFY_REFUSED(logout(u"token1"_s), ErrorCode::NotFound);
    VERIFY_DONE(open(session->id));
    VERIFY_DONE(logout(u"token1"_s));
    const auto after = rules().find(*m_desk->reader, u"token1"_s);
    QCOMPARE(after->session.cause, SessionCause::LoggedOutHere);
    VERIFY_REFUSED(logout(u"token1"_s), ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestTokenSessions)
#include "tst_tokensessions.moc"
