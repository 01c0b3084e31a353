// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDateTime>
#include <QLocale>
#include <QTest>

#include "ui/inbox/inboxtext.h"

using namespace guiche;
using namespace Qt::StringLiterals;

class TestInboxText final : public QObject
{
    Q_OBJECT

private:
    static TimeMs at(int year, int month, int day, int hour, int minute)
    {
        return QDateTime(QDate(year, month, day), QTime(hour, minute)).toMSecsSinceEpoch();
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil)); }

    void waitIsRiskyFrom80PercentAndABreachFrom100()
    {
        constexpr TimeMs Target = 600'000;
        QCOMPARE(waitLevel(479'999, Target), WaitLevel::Ok);
        QCOMPARE(waitLevel(480'000, Target), WaitLevel::Risk);
        QCOMPARE(waitLevel(599'999, Target), WaitLevel::Risk);
        QCOMPARE(waitLevel(600'000, Target), WaitLevel::Breach);
    }

    void todayShowsTheTimeAndYesterdayTheWord()
    {
        const TimeMs now = at(2026, 11, 22, 10, 14);
        QCOMPARE(InboxText::listTime(at(2026, 11, 22, 9, 5), now), u"09:05"_s);
        QCOMPARE(InboxText::listTime(at(2026, 11, 21, 23, 59), now), u"Yesterday"_s);
        QVERIFY(InboxText::listTime(at(2026, 10, 3, 9, 5), now).contains(u"3"_s));
        QVERIFY(InboxText::listTime(at(2025, 10, 3, 9, 5), now).contains(u"25"_s));
        QCOMPARE(InboxText::listTime(0, now), QString());
    }

    void durationsAreShort()
    {
        QCOMPARE(InboxText::duration(59'000), u"0 min"_s);
        QCOMPARE(InboxText::duration(600'000), u"10 min"_s);
        QCOMPARE(InboxText::duration(65 * 60'000), u"1 h 05 min"_s);
        QCOMPARE(InboxText::duration(50LL * 3600'000), u"2 d"_s);
        QCOMPARE(InboxText::duration(-5'000), u"0 min"_s);
    }

    void aCustomerWithoutANameIsShownByPhone()
    {
        Conversation conversation;
        QCOMPARE(InboxText::customer(conversation), u"Visitor"_s);
        conversation.customerId = u"C-1"_s;
        QCOMPARE(InboxText::customer(conversation), u"C-1"_s);
        conversation.customerPhone = u"+5511900004821"_s;
        QCOMPARE(InboxText::customer(conversation), u"+55 11 90000-4821"_s);
        conversation.customerName = u"Marina"_s;
        QCOMPARE(InboxText::customer(conversation), u"Marina"_s);
    }

    void fileFactsSayKindAndSize()
    {
        Attachment file;
        file.filename = u"nota.pdf"_s;
        file.sizeBytes = 182'000;
        QCOMPARE(InboxText::fileFacts(file), u"PDF · 182 kB"_s);
        file.sizeBytes = 0;
        QCOMPARE(InboxText::fileFacts(file), u"PDF"_s);
    }
};

QTEST_GUILESS_MAIN(TestInboxText)
#include "tst_inboxtext.moc"
