// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/messagelayout.h"

#include <algorithm>

namespace guiche {

namespace {

// Distances of the visual specification at 100 %, section 3 "Inbox".
constexpr int SideMargin = 24;
constexpr int MaximumBubble = 480;
constexpr double MaximumShare = 0.74;
constexpr int PaddingX = 12;
constexpr int PaddingY = 8;
constexpr int GapInGroup = 2;
constexpr int GapBetweenGroups = 8;
constexpr int DayRow = 48;
constexpr int NewLineRow = 40;
constexpr int FailureRow = 24;
constexpr int MetaGap = 12;
constexpr int FileTile = 40;
constexpr int FileMinimum = 268;
constexpr int LastMargin = 12;

//! Lays one bubble out from the top down, left-aligned at 0; moved to its side at the end.
class Stack
{
public:
    explicit Stack(const MessageLayoutInput &input)
        : m_in(input)
    {
    }

    MessageLayout run()
    {
        int y = 0;
        if (m_in.kind == BubbleKind::System) {
            system(y);
        } else {
            y += px(m_in.joinsAbove ? GapInGroup : GapBetweenGroups);
            bubble(y);
        }
        if (m_in.isLast) {
            m_out.height += px(LastMargin);
        }
        return m_out;
    }

private:
    [[nodiscard]] int px(int value) const { return qRound(value * m_in.scale); }
    [[nodiscard]] bool isRight() const
    {
        return (m_in.kind != BubbleKind::Incoming) == (m_in.direction == Qt::LeftToRight);
    }

    void system(int y)
    {
        y += px(GapBetweenGroups + 4);
        m_out.text = QPoint((m_in.width - m_in.text.width()) / 2, y);
        m_out.bubble = QRect(m_out.text, m_in.text);
        m_out.height = y + m_in.text.height() + px(4);
    }

    //! Width that the content wants between the paddings.
    [[nodiscard]] int contentWidth() const
    {
        int width = std::max({m_in.header.width(), m_in.image.width(), quoteBox().width()});
        for (const QSize &file : m_in.files) {
            width = std::max({width, file.width() + px(FileTile + 12), px(FileMinimum) - 2 * px(PaddingX)});
        }
        if (!m_in.text.isEmpty()) {
            width = std::max(width, m_in.text.width());
            const int withMeta = m_in.lastLineWidth + px(MetaGap) + m_in.meta.width();
            if (withMeta <= MessageLayout::textWidth(m_in.width, m_in.scale)) {
                width = std::max(width, withMeta);
            }
        }
        return std::max(width, m_in.meta.width());
    }

    [[nodiscard]] QSize quoteBox() const
    {
        return m_in.quote.isEmpty()
                   ? QSize()
                   : QSize(m_in.quote.width() + px(12 + 10), m_in.quote.height() + 2 * px(8));
    }

    void bubble(int top)
    {
        const int width = contentWidth();
        const int left = px(PaddingX);
        int y = top + px(PaddingY);
        if (!m_in.header.isEmpty()) {
            m_out.header = QRect(left, y, width, m_in.header.height());
            y += m_in.header.height() + px(2);
        }
        if (!m_in.quote.isEmpty()) {
            m_out.quote = QRect(left, y, std::max(quoteBox().width(), width), quoteBox().height());
            m_out.quoteText = m_out.quote.topLeft() + QPoint(px(12), px(8));
            y += quoteBox().height() + px(6);
        }
        if (!m_in.image.isEmpty()) {
            m_out.image = QRect(QPoint(left, y), m_in.image);
            y += m_in.image.height() + px(6);
        }
        for (const QSize &file : m_in.files) {
            const int height = std::max(px(FileTile), file.height());
            m_out.files += QRect(left, y, width, height);
            y += height + px(6);
        }
        y = textAndMeta(left, width, y);
        m_out.bubble = QRect(0, top, width + 2 * left, y + px(PaddingY) - top);
        m_out.height = y + px(PaddingY);
        toItsSide();
        if (m_in.failureWidth > 0) {
            failure();
        }
    }

    //! Time and ticks go on the last line when they fit there.
    int textAndMeta(int left, int width, int y)
    {
        const int metaLeft = left + width - m_in.meta.width();
        if (m_in.text.isEmpty()) {
            // Beside the facts of a file; below a picture.
            const int up = m_in.files.isEmpty() ? px(4) : px(15);
            m_out.meta = QRect(QPoint(metaLeft, y - up), m_in.meta);
            return m_out.meta.bottom() + 1 - px(2);
        }
        m_out.text = QPoint(left, y);
        y += m_in.text.height();
        const bool fits = m_in.lastLineWidth + px(MetaGap) + m_in.meta.width() <= width;
        if (!fits) {
            y += m_in.meta.height();
        }
        // The baseline of the small text, two pixels under the middle of the line, as in the pictures.
        const int line = fits ? std::max(m_in.lastLineHeight, m_in.meta.height()) : m_in.meta.height();
        m_out.meta = QRect(QPoint(metaLeft, y - line + (line - m_in.meta.height()) / 2 + px(2)), m_in.meta);
        return y;
    }

    void toItsSide()
    {
        const int shift = isRight() ? m_in.width - px(SideMargin) - m_out.bubble.width() : px(SideMargin);
        for (QRect *rect : {&m_out.bubble, &m_out.header, &m_out.quote, &m_out.image, &m_out.meta}) {
            if (!rect->isNull()) {
                rect->translate(shift, 0);
            }
        }
        for (QRect &file : m_out.files) {
            file.translate(shift, 0);
        }
        m_out.text.rx() += shift;
        m_out.quoteText.rx() += shift;
    }

    void failure()
    {
        const int y = m_out.height;
        const int height = std::max(px(FailureRow), m_in.lineHeight);
        const int gap = m_in.retryWidth > 0 ? px(8) : 0;
        const int room = m_in.width - 2 * px(SideMargin) - m_in.retryWidth - gap;
        const int textWidth = std::min(m_in.failureWidth, room);
        if (isRight()) {
            const int right = m_in.width - px(SideMargin);
            m_out.failure = QRect(right - m_in.retryWidth - gap - textWidth, y, textWidth, height);
        } else {
            m_out.failure = QRect(px(SideMargin), y, textWidth, height);
        }
        if (m_in.retryWidth > 0) {
            m_out.retry = QRect(m_out.failure.right() + 1 + gap, y, m_in.retryWidth, height);
        }
        m_out.height += height;
    }

    const MessageLayoutInput &m_in;
    MessageLayout m_out;
};

} // namespace

int MessageLayout::dayHeight(double scale, int textHeight)
{
    return std::max(qRound(DayRow * scale), textHeight + qRound(24 * scale));
}

int MessageLayout::newLineHeight(double scale, int textHeight)
{
    return std::max(qRound(NewLineRow * scale), textHeight + qRound(16 * scale));
}

int MessageLayout::textWidth(int rowWidth, double scale)
{
    const int bubble = std::min(qRound(MaximumBubble * scale), int(rowWidth * MaximumShare));
    return std::max(80, bubble - 2 * qRound(PaddingX * scale));
}

QSize MessageLayout::imageLimit(int rowWidth, double scale)
{
    return {std::min(textWidth(rowWidth, scale), qRound(320 * scale)), qRound(280 * scale)};
}

QSize MessageLayout::imageSize(const QSize &natural, int rowWidth, double scale)
{
    const QSize limit = imageLimit(rowWidth, scale);
    if (!natural.isValid() || natural.isEmpty()) {
        return {limit.width() * 3 / 4, limit.width() / 2};
    }
    QSize size = natural;
    if (size.width() > limit.width() || size.height() > limit.height()) {
        size.scale(limit, Qt::KeepAspectRatio);
    }
    return size.expandedTo(QSize(qRound(48 * scale), qRound(48 * scale))).boundedTo(limit);
}

MessageLayout MessageLayout::of(const MessageLayoutInput &input)
{
    return Stack(input).run();
}

} // namespace guiche
