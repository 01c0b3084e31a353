// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ui/sessions/sessiontext.h"

using namespace guiche;
using namespace Qt::StringLiterals;

class TestSessionText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moodFollowsStatusAndCause_data()
    {
        QTest::addColumn<SessionStatus>("status");
        QTest::addColumn<SessionCause>("cause");
        QTest::addColumn<SessionMood>("mood");
        QTest::newRow("connected") << SessionStatus::Connected << SessionCause::Opened
                                   << SessionMood::Connected;
        QTest::newRow("scan") << SessionStatus::Connecting << SessionCause::WaitingForScan
                              << SessionMood::Pairing;
        QTest::newRow("code") << SessionStatus::Connecting << SessionCause::WaitingForCode
                              << SessionMood::Pairing;
        QTest::newRow("lost") << SessionStatus::Connecting << SessionCause::ConnectionLost
                              << SessionMood::Unstable;
        QTest::newRow("removed") << SessionStatus::Disconnected << SessionCause::LoggedOut
                                 << SessionMood::Dropped;
        QTest::newRow("replaced") << SessionStatus::Disconnected << SessionCause::Replaced
                                  << SessionMood::Dropped;
        QTest::newRow("asked") << SessionStatus::Disconnected << SessionCause::Disconnected
                               << SessionMood::Disconnected;
        QTest::newRow("unscanned") << SessionStatus::Disconnected << SessionCause::CodesUsedUp
                                   << SessionMood::Disconnected;
    }
    void moodFollowsStatusAndCause()
    {
        QFETCH(const SessionStatus, status);
        QFETCH(const SessionCause, cause);
        Session session;
        session.status = status;
        session.cause = cause;
        QTEST(SessionText::mood(session), "mood");
    }

    void linkedPhonesConnectWithoutPairing()
    {
        Session session;
        session.status = SessionStatus::Connecting;
        session.cause = SessionCause::Requested;
        QCOMPARE(SessionText::mood(session), SessionMood::Pairing);
        session.hasCredentials = true;
        QCOMPARE(SessionText::mood(session), SessionMood::Connecting);
        session.hasCredentials = false;
        session.type = SessionType::WhatsAppCloud;
        QCOMPARE(SessionText::mood(session), SessionMood::Connecting);
    }

    void countdownsAreInSecondsThenMinutes()
    {
        QCOMPARE(SessionText::countdown(42), u"42 s"_s);
        QCOMPARE(SessionText::countdown(108), u"1 min 48 s"_s);
        QCOMPARE(SessionText::countdown(60), u"1 min 00 s"_s);
    }

    void subtitleSaysNumberAndReason()
    {
        Session session;
        session.cause = SessionCause::LoggedOut;
        session.phone = u"5511900001000"_s;
        QCOMPARE(SessionText::subtitle(session, 0), u"+55 11 90000-1000 · removed on the phone"_s);
        session.phone.clear();
        session.cause = SessionCause::Created;
        QCOMPARE(SessionText::subtitle(session, 0), u"No number · never connected"_s);
    }
};

QTEST_MAIN(TestSessionText)
#include "tst_sessiontext.moc"
