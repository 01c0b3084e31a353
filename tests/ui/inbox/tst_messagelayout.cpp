// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ui/inbox/messagelayout.h"

using namespace guiche;

class TestMessageLayout final : public QObject
{
    Q_OBJECT

private:
    static MessageLayoutInput textInput(BubbleKind kind, int lastLine)
    {
        MessageLayoutInput in;
        in.kind = kind;
        in.width = 700;
        in.text = QSize(lastLine, 20);
        in.lastLineWidth = lastLine;
        in.lastLineHeight = 20;
        in.meta = QSize(30, 16);
        return in;
    }

private Q_SLOTS:
    void timeStandsOnTheLastLineWhenItFits()
    {
        const MessageLayout layout = MessageLayout::of(textInput(BubbleKind::Incoming, 100));
        QCOMPARE(layout.bubble, QRect(24, 8, 12 + 100 + 12 + 30 + 12, 36));
        QVERIFY(layout.meta.left() >= layout.text.x() + 100 + 12);
        QVERIFY(layout.bubble.contains(layout.meta.adjusted(0, 0, 0, -2)));
    }

    void timeGoesBelowWhenTheLastLineIsFull()
    {
        const int full = MessageLayout::textWidth(700, 1.0);
        const MessageLayout layout = MessageLayout::of(textInput(BubbleKind::Incoming, full));
        QCOMPARE(layout.bubble.height(), 52);
        QVERIFY(layout.meta.top() >= layout.text.y() + 20);
    }

    void outgoingBubblesStandAtTheRightMargin()
    {
        const MessageLayout layout = MessageLayout::of(textInput(BubbleKind::Outgoing, 100));
        QCOMPARE(layout.bubble.right() + 1, 700 - 24);
    }

    void rightToLeftSwapsTheSides()
    {
        MessageLayoutInput in = textInput(BubbleKind::Outgoing, 100);
        in.direction = Qt::RightToLeft;
        QCOMPARE(MessageLayout::of(in).bubble.left(), 24);
    }

    void aBubbleIsAtMost480Wide()
    {
        QCOMPARE(MessageLayout::textWidth(1200, 1.0), 480 - 24);
        // 74 % of 600
        QCOMPARE(MessageLayout::textWidth(600, 1.0), 444 - 24);
    }

    void messagesOfAGroupStandCloser()
    {
        MessageLayoutInput in = textInput(BubbleKind::Incoming, 100);
        QCOMPARE(MessageLayout::of(in).bubble.top(), 8);
        in.joinsAbove = true;
        QCOMPARE(MessageLayout::of(in).bubble.top(), 2);
    }

    void aFailureAddsALineWithTheRetryAtItsEnd()
    {
        MessageLayoutInput in = textInput(BubbleKind::Outgoing, 100);
        const int plain = MessageLayout::of(in).height;
        in.failureWidth = 200;
        in.retryWidth = 60;
        const MessageLayout layout = MessageLayout::of(in);
        QCOMPARE(layout.height, plain + 24);
        QCOMPARE(layout.retry.right() + 1, 700 - 24);
        QCOMPARE(layout.failure.right() + 1 + 8, layout.retry.left());
    }

    void aVeryLongReasonStillLeavesRoomForRetry()
    {
        MessageLayoutInput in = textInput(BubbleKind::Outgoing, 100);
        in.failureWidth = 5000;
        in.retryWidth = 60;
        const MessageLayout layout = MessageLayout::of(in);
        QVERIFY(layout.failure.left() >= 24);
        QCOMPARE(layout.retry.width(), 60);
    }

    void picturesKeepTheirProportions()
    {
        QCOMPARE(MessageLayout::imageSize(QSize(960, 640), 1200, 1.0), QSize(320, 213));
        QCOMPARE(MessageLayout::imageSize(QSize(100, 80), 1200, 1.0), QSize(100, 80));
        const QSize tall = MessageLayout::imageSize(QSize(100, 10'000), 1200, 1.0);
        QCOMPARE(tall.height(), 280);
        QVERIFY(tall.width() >= 48);
    }

    void filesAndQuotesAreInsideTheBubble()
    {
        MessageLayoutInput in = textInput(BubbleKind::Incoming, 100);
        in.files = {QSize(120, 40), QSize(80, 40)};
        in.quote = QSize(140, 20);
        const MessageLayout layout = MessageLayout::of(in);
        QCOMPARE(layout.files.size(), 2);
        QVERIFY(layout.bubble.contains(layout.files.at(0)));
        QVERIFY(layout.bubble.contains(layout.files.at(1)));
        QVERIFY(layout.bubble.contains(layout.quote));
        QVERIFY(layout.quote.bottom() < layout.files.at(0).top());
        QVERIFY(layout.files.at(1).bottom() < layout.text.y());
    }

    void systemLinesAreCentred()
    {
        MessageLayoutInput in = textInput(BubbleKind::System, 300);
        in.meta = {};
        const MessageLayout layout = MessageLayout::of(in);
        QCOMPARE(layout.text.x(), 200);
    }
};

QTEST_APPLESS_MAIN(TestMessageLayout)
#include "tst_messagelayout.moc"
