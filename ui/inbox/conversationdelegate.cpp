// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/conversationdelegate.h"

#include <QPainter>

#include "models/items/conversationlistmodel.h"
#include "ui/inbox/inboxpainting.h"
#include "ui/inbox/inboxtext.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr int KeptRows = 2000; // about a hundred screens

int nameWeight(int unread)
{
    return unread > 0 ? 600 : 500;
}

bool isHeader(const QModelIndex &index)
{
    return index.data(ConversationListModel::KindRole).value<ConversationListModel::RowKind>() ==
           ConversationListModel::RowKind::Group;
}

} // namespace

bool ConversationDelegate::Row::isSameInput(const Row &other) const
{
    return rect.size() == other.rect.size() && unread == other.unread && hasFlag == other.hasFlag &&
           hasGlyph == other.hasGlyph && wait == other.wait && time == other.time && name == other.name &&
           preview == other.preview;
}

ConversationDelegate::ConversationDelegate(Theme &theme, const ConversationListModel &model,
                                           const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
    , m_clock(clock)
{
    connect(&theme, &Theme::changed, this, &ConversationDelegate::dropCache);
}

QSize ConversationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const double scale = m_theme.scale();
    const int height = isHeader(index)
                           ? ConversationRowLayout::headerHeight(scale, m_theme.lineHeight(TextStyle::Small))
                           : ConversationRowLayout::rowHeight(scale, m_theme.lineHeight(TextStyle::Body),
                                                              m_theme.lineHeight(TextStyle::Ui));
    return {option.rect.width(), height};
}

void ConversationDelegate::measure(Row &row, const QStyleOptionViewItem &option) const
{
    const QFontMetrics nameMetrics(m_theme.font(TextStyle::Body, nameWeight(row.unread)));
    const QFontMetrics previewMetrics(m_theme.font(TextStyle::Ui));
    const QFontMetrics timeMetrics(m_theme.font(TextStyle::Small));
    const int pillHeight = m_theme.px(18);
    ConversationRowInput input;
    input.row = QRect(QPoint(), row.rect.size());
    input.scale = m_theme.scale();
    input.nameHeight = m_theme.lineHeight(TextStyle::Body);
    input.previewHeight = m_theme.lineHeight(TextStyle::Ui);
    input.nameWidth = nameMetrics.horizontalAdvance(row.name) + 1;
    input.timeWidth = row.time.isEmpty() ? 0 : timeMetrics.horizontalAdvance(row.time) + 1;
    input.waitWidth =
        row.wait.isEmpty() ? 0 : paint::pillWidth(m_theme, row.wait, paint::waitLook(m_theme, 0), pillHeight);
    input.unreadWidth = row.unread > 0 ? paint::badgeWidth(m_theme, row.unread, pillHeight) : 0;
    input.hasFlag = row.hasFlag;
    input.hasStatusGlyph = row.hasGlyph;
    input.direction = option.direction;
    row.layout = ConversationRowLayout::of(input);
    row.elidedName = nameMetrics.elidedText(row.name, Qt::ElideRight, row.layout.name.width());
    row.elidedPreview = previewMetrics.elidedText(row.preview, Qt::ElideRight, row.layout.preview.width());
}

const ConversationDelegate::Row &ConversationDelegate::row(const QStyleOptionViewItem &option,
                                                           const QModelIndex &index) const
{
    const Conversation &conversation = *m_model.at(index.row());
    const TimeMs now = m_clock.now();
    Row fresh;
    fresh.rect = option.rect;
    fresh.name = index.data(ConversationListModel::NameRole).toString();
    const bool isTyping = index.data(ConversationListModel::IsTypingRole).toBool();
    fresh.preview = isTyping ? tr("typing…", "the customer is typing, in the conversation list")
                             : index.data(ConversationListModel::PreviewRole).toString();
    fresh.time = InboxText::listTime(conversation.lastMessageAt, now);
    if (conversation.waitingSince > 0) {
        fresh.wait = InboxText::duration(now - conversation.waitingSince);
    }
    fresh.unread = conversation.unreadCount;
    fresh.hasFlag = conversation.priority == Priority::High;
    fresh.hasGlyph = !isTyping && conversation.lastDirection == Direction::Outgoing;
    if (m_rows.size() > KeptRows) {
        m_rows.clear();
    }
    Row &kept = m_rows[conversation.id];
    if (!kept.isSameInput(fresh)) {
        measure(fresh, option);
        kept = std::move(fresh);
    }
    return kept;
}

QRect ConversationDelegate::waitRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isHeader(index) || m_model.at(index.row()) == nullptr) {
        return {};
    }
    const QRect rect = row(option, index).layout.wait;
    return rect.isNull() ? QRect() : rect.translated(option.rect.topLeft());
}

void ConversationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isHeader(index)) {
        paintHeader(*painter, own, index);
    } else if (m_model.at(index.row()) != nullptr) {
        paintRow(*painter, own, index);
    }
    painter->restore();
}

void ConversationDelegate::paintHeader(QPainter &painter, const QStyleOptionViewItem &option,
                                       const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const QRect rect = option.rect;
    const int iconSize = m_theme.px(12);
    const bool isCollapsed = index.data(ConversationListModel::IsCollapsedRole).toBool();
    const bool isLeftToRight = option.direction == Qt::LeftToRight;
    const int iconX = isLeftToRight ? rect.left() + m_theme.px(16) : rect.right() - m_theme.px(16) - iconSize;
    const auto glyph = isCollapsed ? (isLeftToRight ? "right"_L1 : "left"_L1) : "down"_L1;
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const QColor ink = isHovered ? tokens.text : tokens.muted;
    paint::icon(painter, m_theme, glyph, ink, QPointF(iconX, rect.center().y() - iconSize / 2.0 + 1),
                iconSize);
    painter.setFont(m_theme.font(TextStyle::Small, 600));
    painter.setPen(ink);
    const int inset = m_theme.px(16 + 12 + 4);
    const QRect text = isLeftToRight ? rect.adjusted(inset, 0, -m_theme.px(20), 0)
                                     : rect.adjusted(m_theme.px(20), 0, -inset, 0);
    painter.drawText(text, int(Qt::AlignVCenter | Qt::AlignLeading), index.data(Qt::DisplayRole).toString());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        paint::focusRing(painter, rect.adjusted(m_theme.px(8), 2, -m_theme.px(8), -2), m_theme.px(8),
                         tokens.accent);
    }
}

QColor ConversationDelegate::background(const QStyleOptionViewItem &option, bool isOpen) const
{
    const Tokens &tokens = m_theme.tokens();
    if (isOpen) {
        return tokens.accentSoft;
    }
    const bool isPointedAt = option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus);
    return isPointedAt ? tokens.hover : tokens.surface;
}

void ConversationDelegate::paintRow(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const Conversation &conversation = *m_model.at(index.row());
    const Row &kept = row(option, index);
    const ConversationRowLayout &layout = kept.layout;
    const QColor back = background(option, conversation.id == m_openId);
    painter.translate(option.rect.topLeft());
    const bool isOpen = conversation.id == m_openId;
    if (back != tokens.surface || isOpen) {
        paint::roundedRect(painter, layout.selection, m_theme.px(10), back,
                           isOpen ? m_theme.outline() : QColor(), tokens.line);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        paint::focusRing(painter, layout.selection, m_theme.px(10), tokens.accent);
    }
    paint::avatar(painter, m_theme, conversation.contactId, conversation.customerName, layout.avatar);
    paint::channelBadge(painter, m_theme, conversation.channel, layout.badge, back);

    painter.setFont(m_theme.font(TextStyle::Body, nameWeight(kept.unread)));
    painter.setPen(tokens.text);
    painter.drawText(layout.name, int(Qt::AlignVCenter | Qt::AlignLeading), kept.elidedName);
    if (kept.hasFlag) {
        paint::icon(painter, m_theme, "flag"_L1, tokens.danger, layout.flag.topLeft(), layout.flag.width());
    }
    painter.setFont(m_theme.font(TextStyle::Small, kept.unread > 0 ? 500 : 400));
    painter.setPen(kept.unread > 0 ? tokens.accent : tokens.faint);
    painter.drawText(layout.time, int(Qt::AlignVCenter | Qt::AlignTrailing), kept.time);
    paintSecondLine(painter, kept, conversation, index.data(ConversationListModel::IsTypingRole).toBool());
}

void ConversationDelegate::paintSecondLine(QPainter &painter, const Row &row,
                                           const Conversation &conversation, bool isTyping) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool hasFailed = row.hasGlyph && conversation.lastStatus == MessageStatus::Failed;
    if (row.hasGlyph) {
        paint::statusMark(painter, m_theme, conversation.lastStatus, row.layout.glyph, tokens.faint);
    }
    painter.setFont(m_theme.font(TextStyle::Ui));
    painter.setPen(isTyping         ? tokens.success
                   : hasFailed      ? tokens.danger
                   : row.unread > 0 ? tokens.text
                                    : tokens.muted);
    painter.drawText(row.layout.preview, int(Qt::AlignVCenter | Qt::AlignLeading), row.elidedPreview);
    if (!row.wait.isEmpty()) {
        paint::pill(painter, m_theme, row.wait,
                    paint::waitLook(m_theme, m_clock.now() - conversation.waitingSince), row.layout.wait);
    }
    if (row.unread > 0) {
        paint::badge(painter, m_theme, row.unread, row.layout.unread, tokens.accentFill, tokens.onAccent);
    }
}

} // namespace guiche
