// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ui/inbox/conversationrowlayout.h"

using namespace guiche;

class TestConversationRowLayout final : public QObject
{
    Q_OBJECT

private:
    static ConversationRowInput input()
    {
        ConversationRowInput in;
        in.row = QRect(0, 0, 336, 64);
        in.nameWidth = 120;
        in.timeWidth = 32;
        in.waitWidth = 62;
        in.unreadWidth = 18;
        return in;
    }

private Q_SLOTS:
    void aRowIs64HighAtTheUsualFont() { QCOMPARE(ConversationRowLayout::rowHeight(1.0, 20, 20), 64); }
    void aRowGrowsWithItsText() { QCOMPARE(ConversationRowLayout::rowHeight(1.0, 30, 30), 84); }

    void partsStandWhereTheSpecificationPutsThem()
    {
        const ConversationRowLayout layout = ConversationRowLayout::of(input());
        QCOMPARE(layout.selection.left(), 8);
        QCOMPARE(layout.selection.width(), 320);
        QCOMPARE(layout.avatar, QRect(16, 12, 40, 40));
        QCOMPARE(layout.name.left(), 68);
        QCOMPARE(layout.time.right() + 1, 316);
        QCOMPARE(layout.unread.right() + 1, 316);
    }

    void nothingOverlapsOnTheSecondLine()
    {
        const ConversationRowLayout layout = ConversationRowLayout::of(input());
        QVERIFY(layout.preview.right() < layout.wait.left());
        QVERIFY(layout.wait.right() < layout.unread.left());
    }

    void aLongNameLeavesRoomForFlagAndTime()
    {
        ConversationRowInput in = input();
        in.nameWidth = 900;
        in.hasFlag = true;
        const ConversationRowLayout layout = ConversationRowLayout::of(in);
        QVERIFY(layout.name.right() < layout.flag.left());
        QVERIFY(layout.flag.right() < layout.time.left());
    }

    void thePreviewTakesTheWholeLineWhenNothingElseIsThere()
    {
        ConversationRowInput in = input();
        in.waitWidth = 0;
        in.unreadWidth = 0;
        const ConversationRowLayout layout = ConversationRowLayout::of(in);
        QCOMPARE(layout.preview.left(), 68);
        QCOMPARE(layout.preview.right() + 1, 316);
        QVERIFY(layout.wait.isNull());
        QVERIFY(layout.unread.isNull());
    }

    void rightToLeftMirrors()
    {
        ConversationRowInput in = input();
        in.direction = Qt::RightToLeft;
        const ConversationRowLayout layout = ConversationRowLayout::of(in);
        QCOMPARE(layout.avatar.right() + 1, 336 - 16);
        QCOMPARE(layout.time.left(), 20);
    }

    void aVeryNarrowRowHasNoNegativeWidths()
    {
        ConversationRowInput in = input();
        in.row.setWidth(90);
        const ConversationRowLayout layout = ConversationRowLayout::of(in);
        QVERIFY(layout.name.width() >= 0);
        QVERIFY(layout.preview.width() >= 0);
    }
};

QTEST_APPLESS_MAIN(TestConversationRowLayout)
#include "tst_conversationrowlayout.moc"
