// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/messagedelegate.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include "models/items/transcriptmodel.h"
#include "ui/inbox/inboxpainting.h"
#include "ui/inbox/thumbnails.h"

namespace guiche {

using namespace Qt::StringLiterals;
using Model = TranscriptModel;

namespace {

constexpr double Corner = 14;
constexpr double InnerCorner = 5;

Model::RowKind kindOf(const QModelIndex &index)
{
    return index.data(Model::KindRole).value<Model::RowKind>();
}

bool hasMark(const MessageItem &item)
{
    return item.kind == BubbleKind::Outgoing || item.kind == BubbleKind::Bot;
}

} // namespace

MessageDelegate::MessageDelegate(Theme &theme, Thumbnails &thumbnails, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_thumbnails(thumbnails)
    , m_items(theme, thumbnails)
{
    connect(&theme, &Theme::changed, this, &MessageDelegate::dropCache);
}

const MessageItem &MessageDelegate::item(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return m_items.item(index, m_width, option.direction);
}

QSize MessageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // Rows are as wide as the view whatever they say here; a wider hint would bring a horizontal scroll bar.
    constexpr int AnyWidth = 10;
    const double scale = m_theme.scale();
    switch (kindOf(index)) {
    case Model::RowKind::Day:
        return {AnyWidth, MessageLayout::dayHeight(scale, m_theme.lineHeight(TextStyle::Small))};
    case Model::RowKind::NewMarker:
        return {AnyWidth, MessageLayout::newLineHeight(scale, m_theme.lineHeight(TextStyle::Small))};
    case Model::RowKind::Message:
    case Model::RowKind::System:
        return {AnyWidth, item(option, index).layout.height};
    }
    return {};
}

void MessageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect rect(option.rect.topLeft(), QSize(m_width, option.rect.height()));
    switch (kindOf(index)) {
    case Model::RowKind::Day:
        paintDay(*painter, rect, index.data(Qt::DisplayRole).toString());
        break;
    case Model::RowKind::NewMarker:
        paintNewLine(*painter, rect, index.data(Model::CountRole).toInt());
        break;
    case Model::RowKind::Message:
    case Model::RowKind::System: {
        const MessageItem &shown = item(option, index);
        painter->translate(option.rect.topLeft());
        if (shown.kind != BubbleKind::System) {
            paintBubble(*painter, shown, option);
            paintHeader(*painter, shown);
        }
        paintContent(*painter, shown, index);
        break;
    }
    }
    painter->restore();
}

void MessageDelegate::paintDay(QPainter &painter, const QRect &rect, const QString &text) const
{
    const Tokens &tokens = m_theme.tokens();
    painter.setFont(m_theme.font(TextStyle::Small, 600));
    const int width = painter.fontMetrics().horizontalAdvance(text) + m_theme.px(24);
    const int height = m_theme.px(24);
    const QRect pill(rect.center().x() - width / 2, rect.center().y() - height / 2 + 1, width, height);
    paint::roundedRect(painter, pill, height / 2.0, tokens.track);
    painter.setPen(tokens.muted);
    painter.drawText(pill, Qt::AlignCenter, text);
}

void MessageDelegate::paintNewLine(QPainter &painter, const QRect &rect, int count) const
{
    const Tokens &tokens = m_theme.tokens();
    const QString text = tr("%n new message(s)", "line above what was unread", count);
    painter.setFont(m_theme.font(TextStyle::Small, 600));
    const int width = painter.fontMetrics().horizontalAdvance(text);
    const int y = rect.center().y();
    const int gap = m_theme.px(12);
    QColor line = tokens.accent;
    line.setAlphaF(0.45F);
    paint::horizontalLine(painter, rect.left() + m_theme.px(24), rect.center().x() - width / 2.0 - gap, y,
                          line);
    paint::horizontalLine(painter, rect.center().x() + width / 2.0 + gap, rect.right() + 1 - m_theme.px(24),
                          y, line);
    painter.setPen(tokens.accent);
    painter.drawText(rect, Qt::AlignCenter, text);
}

void MessageDelegate::paintBubble(QPainter &painter, const MessageItem &item,
                                  const QStyleOptionViewItem &option) const
{
    const Tokens &tokens = m_theme.tokens();
    const double round = Corner * m_theme.scale();
    const double inner = InnerCorner * m_theme.scale();
    const bool isRight = (item.kind != BubbleKind::Incoming) == (option.direction == Qt::LeftToRight);
    const double upper = item.input.isFirst ? round : inner;
    const double lower = inner; // the corner that points at whoever wrote it
    const bool isNote = item.kind == BubbleKind::Note;
    const QRectF rect =
        isNote ? QRectF(item.layout.bubble).adjusted(0.5, 0.5, -0.5, -0.5) : QRectF(item.layout.bubble);
    const QPainterPath path = isRight ? paint::roundedPath(rect, round, upper, lower, round)
                                      : paint::roundedPath(rect, upper, round, round, lower);
    QColor fill = tokens.bubbleIn;
    switch (item.kind) {
    case BubbleKind::Outgoing:
        fill = tokens.bubbleOut;
        break;
    case BubbleKind::Bot:
        fill = tokens.bubbleBot;
        break;
    case BubbleKind::Note:
        fill = tokens.note;
        break;
    case BubbleKind::Incoming:
    case BubbleKind::System:
        break;
    }
    if (m_theme.isHighContrast() && !isNote) {
        painter.strokePath(path, QPen(item.kind == BubbleKind::Incoming ? tokens.border : tokens.accent, 2));
    } else if (item.kind == BubbleKind::Incoming && !m_theme.isDark()) {
        // A white bubble on a light canvas needs an edge: one pixel of shade below.
        painter.fillPath(path.translated(0, 1), tokens.border);
    }
    painter.fillPath(path, fill);
    if (isNote) {
        QPen pen(tokens.noteBorder, tokens.line);
        pen.setDashPattern({4, 3});
        painter.strokePath(path, pen);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.strokePath(path, QPen(tokens.accent, 2));
    }
}

void MessageDelegate::paintHeader(QPainter &painter, const MessageItem &item) const
{
    if (item.header.isEmpty()) {
        return;
    }
    const Tokens &tokens = m_theme.tokens();
    const bool isNote = item.kind == BubbleKind::Note;
    const QColor ink = isNote                         ? tokens.noteText
                       : item.kind == BubbleKind::Bot ? tokens.violet
                                                      : tokens.accent;
    QRect rect = item.layout.header;
    if (item.kind != BubbleKind::Outgoing) {
        const int size = m_theme.px(14);
        paint::icon(painter, m_theme, isNote ? "lock"_L1 : "bot"_L1, ink,
                    QPointF(rect.left(), rect.center().y() - size / 2.0 + 0.5), size);
        rect.setLeft(rect.left() + m_theme.px(14 + 6));
    }
    painter.setFont(m_theme.font(TextStyle::Small, 600));
    painter.setPen(ink);
    painter.drawText(rect, int(Qt::AlignVCenter | Qt::AlignLeading), item.header);
}

void MessageDelegate::paintContent(QPainter &painter, const MessageItem &item, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    if (item.quote) {
        paint::roundedRect(painter, item.layout.quote, m_theme.px(4),
                           item.kind == BubbleKind::Incoming ? tokens.surface2 : tokens.accentSoft);
        painter.fillRect(QRect(item.layout.quote.topLeft(), QSize(m_theme.px(3), item.layout.quote.height())),
                         tokens.accent);
        painter.setPen(tokens.muted);
        item.quote->draw(&painter, item.layout.quoteText);
    }
    if (item.image) {
        paintImage(painter, item);
    }
    paintFiles(painter, item, index.data(Model::ProgressRole).toDouble());
    paintText(painter, item, index);
    if (item.kind != BubbleKind::System) {
        paintMeta(painter, item);
        paintFailure(painter, item);
    }
}

void MessageDelegate::paintText(QPainter &painter, const MessageItem &item, const QModelIndex &index) const
{
    if (!item.text) {
        return;
    }
    const Tokens &tokens = m_theme.tokens();
    QList<QTextLayout::FormatRange> ranges;
    for (const MessageItem::Link &link : item.links) {
        QTextCharFormat format;
        format.setForeground(tokens.accent);
        format.setFontUnderline(true);
        ranges.append({link.start, link.length, format});
    }
    if (!m_highlight.isEmpty()) {
        QTextCharFormat format;
        const bool isCurrent = index.data(Model::IdRole).toString() == m_currentMatch;
        format.setBackground(isCurrent ? tokens.warnMark : tokens.selection);
        format.setForeground(isCurrent ? tokens.channelGlyph : tokens.text);
        const QString text = item.text->text();
        for (qsizetype at = text.indexOf(m_highlight, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(m_highlight, at + m_highlight.size(), Qt::CaseInsensitive)) {
            ranges.append({int(at), int(m_highlight.size()), format});
        }
    }
    painter.setPen(item.kind == BubbleKind::System ? tokens.muted
                   : item.kind == BubbleKind::Note ? tokens.noteBody
                                                   : tokens.text);
    item.text->draw(&painter, item.layout.text, ranges);
}

void MessageDelegate::paintImage(QPainter &painter, const MessageItem &item) const
{
    const Tokens &tokens = m_theme.tokens();
    const QRectF rect = item.layout.image;
    const QPixmap pixmap =
        item.image->id.isEmpty() ? m_thumbnails.pixmap(item.imageKey) : m_thumbnails.pixmap(*item.image);
    QPainterPath clip;
    clip.addRoundedRect(rect, m_theme.px(8), m_theme.px(8));
    if (pixmap.isNull()) {
        painter.fillPath(clip, tokens.surface2);
        const int size = m_theme.px(20);
        paint::icon(painter, m_theme, "eye"_L1, tokens.faint, rect.center() - QPointF(size / 2.0, size / 2.0),
                    size);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setClipPath(clip);
    painter.drawPixmap(rect, pixmap, QRectF(pixmap.rect()));
    painter.restore();
}

void MessageDelegate::paintFiles(QPainter &painter, const MessageItem &item, double progress) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool isIncoming = item.kind == BubbleKind::Incoming;
    for (qsizetype i = 0; i < item.files.size(); ++i) {
        const MessageItem::File &file = item.files.at(i);
        const QRect card = item.layout.files.at(i);
        const QRect tile(card.left(), card.top(), m_theme.px(40), m_theme.px(40));
        const int size = m_theme.px(18);
        paint::roundedRect(painter, tile, m_theme.px(6), isIncoming ? tokens.accentSoft : tokens.bubbleIn);
        paint::icon(painter, m_theme,
                    file.attachment.mimeType.startsWith("audio/"_L1) ? "play"_L1 : "file"_L1, tokens.accent,
                    QRectF(tile).center() - QPointF(size / 2.0, size / 2.0), size);
        const QRect text = card.adjusted(m_theme.px(52), 0, 0, 0);
        QFont nameFont = m_theme.font(TextStyle::Ui, 600);
        nameFont.setUnderline(m_hovered.part == Part::File && m_hovered.attachment.id == file.attachment.id &&
                              !file.attachment.id.isEmpty());
        painter.setFont(nameFont);
        painter.setPen(tokens.text);
        painter.drawText(QRect(text.topLeft(), QSize(text.width(), text.height() / 2)),
                         int(Qt::AlignVCenter | Qt::AlignLeading), file.name);
        painter.setFont(m_theme.font(TextStyle::Small));
        painter.setPen(isIncoming ? tokens.muted : tokens.bubbleOutMeta);
        painter.drawText(QRect(text.left(), text.top() + text.height() / 2, text.width(), text.height() / 2),
                         int(Qt::AlignVCenter | Qt::AlignLeading), file.facts);
        if (progress >= 0 && item.input.status == MessageStatus::Queued) {
            const QRectF bar(text.left(), card.bottom() + 1, text.width(), m_theme.px(3));
            paint::roundedRect(painter, bar, 1.5, tokens.track);
            paint::roundedRect(painter, QRectF(bar.topLeft(), QSizeF(bar.width() * progress, bar.height())),
                               1.5, tokens.accentFill);
        }
    }
}

void MessageDelegate::paintMeta(QPainter &painter, const MessageItem &item) const
{
    const Tokens &tokens = m_theme.tokens();
    QColor ink = tokens.faint;
    if (item.kind == BubbleKind::Note) {
        ink = tokens.noteText;
    } else if (item.kind != BubbleKind::Incoming) {
        ink = tokens.bubbleOutMeta;
    }
    const QRect rect = item.layout.meta;
    painter.setFont(m_theme.font(TextStyle::Micro));
    painter.setPen(ink);
    painter.drawText(rect, int(Qt::AlignVCenter | Qt::AlignLeading), item.time);
    if (hasMark(item) || (item.kind == BubbleKind::Note && item.input.status == MessageStatus::Queued)) {
        const int size = m_theme.px(16);
        paint::statusMark(
            painter, m_theme, item.input.status,
            QRectF(rect.right() + 1 - size, rect.top() + (rect.height() - size) / 2.0, size, size), ink);
    }
}

void MessageDelegate::paintFailure(QPainter &painter, const MessageItem &item) const
{
    if (item.failure.isEmpty()) {
        return;
    }
    const Tokens &tokens = m_theme.tokens();
    painter.setFont(m_theme.font(TextStyle::Small));
    painter.setPen(tokens.danger);
    const QString text =
        painter.fontMetrics().elidedText(item.failure, Qt::ElideRight, item.layout.failure.width());
    painter.drawText(item.layout.failure, int(Qt::AlignVCenter | Qt::AlignLeading), text);
    if (!item.retry.isEmpty()) {
        QFont font = m_theme.font(TextStyle::Small, 600);
        font.setUnderline(m_hovered.part == Part::Retry && m_hovered.rect.size() == item.layout.retry.size());
        painter.setFont(font);
        painter.setPen(tokens.accent);
        painter.drawText(item.layout.retry, int(Qt::AlignVCenter | Qt::AlignLeading), item.retry);
    }
}

MessageDelegate::Hit MessageDelegate::hitTest(const QStyleOptionViewItem &option, const QModelIndex &index,
                                              const QPoint &position) const
{
    if (kindOf(index) != Model::RowKind::Message) {
        return {};
    }
    const MessageItem &shown = item(option, index);
    const QPoint offset = option.rect.topLeft();
    const QPoint point = position - offset;
    if (const MessageItem::Link *link = shown.linkAt(point)) {
        return {Part::Link, link->url, {}, QRect(position, QSize(1, 1))};
    }
    if (shown.layout.retry.contains(point)) {
        return {Part::Retry, {}, {}, shown.layout.retry.translated(offset)};
    }
    if (shown.image && shown.layout.image.contains(point)) {
        return {Part::Image, {}, *shown.image, shown.layout.image.translated(offset)};
    }
    for (qsizetype i = 0; i < shown.files.size(); ++i) {
        if (shown.layout.files.at(i).contains(point)) {
            return {
                Part::File, {}, shown.files.at(i).attachment, shown.layout.files.at(i).translated(offset)};
        }
    }
    return {};
}

bool MessageDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                  const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseButtonRelease) {
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    }
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton) {
        return false;
    }
    const Hit hit = hitTest(option, index, mouse->position().toPoint());
    if (event->type() == QEvent::MouseButtonPress) {
        m_pressed = hit;
        return false;
    }
    const bool isSamePart = hit.part != Part::None && hit.part == m_pressed.part &&
                            (hit.part == Part::Link ? hit.url == m_pressed.url : hit.rect == m_pressed.rect);
    m_pressed = {};
    if (isSamePart) {
        Q_EMIT triggered(index, hit);
    }
    return isSamePart;
}

} // namespace guiche
