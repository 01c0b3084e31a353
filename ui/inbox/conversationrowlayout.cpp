// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/conversationrowlayout.h"

#include <algorithm>

namespace guiche {

namespace {

// Distances of the visual specification at 100 %, section 3 "Inbox".
constexpr int SelectionInset = 8;
constexpr int AvatarSize = 40;
constexpr int AvatarLeft = 16;
constexpr int BadgeSize = 16;
constexpr int TextLeft = 68;
constexpr int RightMargin = 20;
constexpr int RowPadding = 12;
constexpr int Gap = 6;
constexpr int PillHeight = 18;
constexpr int FlagSize = 14;
constexpr int GlyphSize = 16;

class Pen
{
public:
    explicit Pen(const ConversationRowInput &input)
        : m_input(input)
    {
    }
    [[nodiscard]] int px(int value) const { return qRound(value * m_input.scale); }
    //! Mirrors a rectangle given for left-to-right.
    [[nodiscard]] QRect placed(int x, int y, int width, int height) const
    {
        const QRect &row = m_input.row;
        const int left = m_input.direction == Qt::LeftToRight ? row.left() + x : row.right() + 1 - x - width;
        return {left, row.top() + y, std::max(0, width), height};
    }

private:
    const ConversationRowInput &m_input;
};

} // namespace

int ConversationRowLayout::rowHeight(double scale, int nameHeight, int previewHeight)
{
    const int text = nameHeight + previewHeight;
    return std::max(qRound(AvatarSize * scale), text) + 2 * qRound(RowPadding * scale);
}

int ConversationRowLayout::headerHeight(double scale, int textHeight)
{
    return std::max(qRound(32 * scale), textHeight + qRound(16 * scale));
}

ConversationRowLayout ConversationRowLayout::of(const ConversationRowInput &input)
{
    const Pen pen(input);
    const int width = input.row.width();
    const int height = input.row.height();
    ConversationRowLayout out;
    out.selection = pen.placed(pen.px(SelectionInset), 1, width - 2 * pen.px(SelectionInset), height - 2);

    const int avatar = pen.px(AvatarSize);
    const int avatarTop = (height - avatar) / 2;
    out.avatar = pen.placed(pen.px(AvatarLeft), avatarTop, avatar, avatar);
    const int badge = pen.px(BadgeSize);
    out.badge =
        pen.placed(pen.px(AvatarLeft) + avatar - badge + 2, avatarTop + avatar - badge + 3, badge, badge);

    const int left = pen.px(TextLeft);
    const int right = width - pen.px(RightMargin);
    const int top = (height - input.nameHeight - input.previewHeight) / 2;

    // First line: name, flag, time.
    out.time = input.timeWidth > 0
                   ? pen.placed(right - input.timeWidth, top, input.timeWidth, input.nameHeight)
                   : QRect();
    const int flag = input.hasFlag ? pen.px(FlagSize) : 0;
    const int flagGap = input.hasFlag ? pen.px(Gap) : 0;
    const int nameRight = right - (input.timeWidth > 0 ? input.timeWidth + pen.px(8) : 0) - flag - flagGap;
    const int nameWidth = std::clamp(input.nameWidth, 0, std::max(0, nameRight - left));
    out.name = pen.placed(left, top, nameWidth, input.nameHeight);
    if (input.hasFlag) {
        out.flag = pen.placed(left + nameWidth + flagGap, top + (input.nameHeight - flag) / 2, flag, flag);
    }

    // Second line: tick, preview, waiting pill, unread badge.
    const int second = top + input.nameHeight;
    const int pillHeight = pen.px(PillHeight);
    const int pillTop = second + (input.previewHeight - pillHeight) / 2;
    int end = right;
    if (input.unreadWidth > 0) {
        out.unread = pen.placed(end - input.unreadWidth, pillTop, input.unreadWidth, pillHeight);
        end -= input.unreadWidth + pen.px(Gap);
    }
    if (input.waitWidth > 0) {
        out.wait = pen.placed(end - input.waitWidth, pillTop, input.waitWidth, pillHeight);
        end -= input.waitWidth + pen.px(Gap);
    }
    int previewLeft = left;
    if (input.hasStatusGlyph) {
        const int glyph = pen.px(GlyphSize);
        out.glyph = pen.placed(left, second + (input.previewHeight - glyph) / 2, glyph, glyph);
        previewLeft += glyph + pen.px(4);
    }
    out.preview = pen.placed(previewLeft, second, end - previewLeft, input.previewHeight);
    return out;
}

} // namespace guiche
