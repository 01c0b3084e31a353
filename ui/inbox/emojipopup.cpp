// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/emojipopup.h"

#include <QKeyEvent>
#include <QPainter>

#include <array>

#include "ui/theme/painting.h"
#include "ui/widgets/fadein.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr int Columns = 10;
constexpr int CellSize = 36;
constexpr int Padding = 8;

const std::array Emoji{
    u"🙂"_s,   u"😊"_s, u"😀"_s,      u"😁"_s,       u"😄"_s, u"😂"_s,    u"😉"_s,    u"😍"_s, u"🥰"_s,
    u"😘"_s,      u"😅"_s, u"🤗"_s,   u"🤔"_s,    u"😎"_s, u"🥳"_s, u"😇"_s,    u"😌"_s, u"😴"_s,
    u"😮"_s,      u"😳"_s, u"😕"_s,      u"🙁"_s,    u"😢"_s, u"😭"_s,    u"😔"_s,    u"😞"_s, u"😟"_s,
    u"😠"_s,      u"😷"_s, u"🤒"_s,   u"👍"_s,       u"👎"_s, u"👏"_s,    u"🙌"_s,    u"🙏"_s, u"🤝"_s,
    u"👋"_s,      u"👌"_s, u"✌️"_s, u"💪"_s,       u"👉"_s, u"👈"_s,    u"👆"_s,    u"👇"_s, u"🤞"_s,
    u"❤️"_s, u"💛"_s, u"💚"_s,      u"💙"_s,       u"💜"_s, u"🎉"_s,    u"🎁"_s,    u"🎂"_s, u"🌟"_s,
    u"⭐"_s,      u"🔥"_s, u"💡"_s,      u"📣"_s,       u"📌"_s, u"📎"_s,    u"✅"_s,    u"❌"_s, u"⚠️"_s,
    u"❗"_s,      u"❓"_s, u"⏰"_s,      u"📅"_s,       u"📍"_s, u"📞"_s,    u"📱"_s,    u"💬"_s, u"📧"_s,
    u"📦"_s,      u"🚚"_s, u"🛒"_s,   u"🛍️"_s, u"💳"_s, u"💰"_s,    u"🧾"_s, u"🏠"_s,
};

int rows()
{
    return (int(Emoji.size()) + Columns - 1) / Columns;
}

} // namespace

EmojiPopup::EmojiPopup(Theme &theme, QWidget *parent)
    : QWidget(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
    , m_theme(theme)
{
    setObjectName(u"emojiPopup"_s);
    setAttribute(Qt::WA_TranslucentBackground);
    setMouseTracking(true);
    const int margin = paint::popupShadowMargin(theme);
    resize(theme.px(Columns * CellSize + 2 * Padding) + 2 * margin,
           theme.px(rows() * CellSize + 2 * Padding) + 2 * margin);
    setCurrent(0);
}

void EmojiPopup::openAbove(const QPoint &anchor)
{
    const int margin = paint::popupShadowMargin(m_theme);
    move(anchor.x() - margin, anchor.y() - height() + margin - m_theme.px(4));
    FadeIn::startWindow(m_theme, this);
    show();
    setFocus(Qt::PopupFocusReason);
}

QRect EmojiPopup::cell(int index) const
{
    const int size = m_theme.px(CellSize);
    const int start = paint::popupShadowMargin(m_theme) + m_theme.px(Padding);
    return {start + index % Columns * size, start + index / Columns * size, size, size};
}

int EmojiPopup::cellAt(const QPoint &point) const
{
    for (int i = 0; i < int(Emoji.size()); ++i) {
        if (cell(i).contains(point)) {
            return i;
        }
    }
    return -1;
}

void EmojiPopup::setCurrent(int index)
{
    m_current = std::clamp(index, 0, int(Emoji.size()) - 1);
    //: %1: the emoji that Enter would insert
    setAccessibleName(tr("Emoji: %1").arg(Emoji.at(std::size_t(m_current))));
    update();
}

void EmojiPopup::choose(int index)
{
    close();
    Q_EMIT chosen(Emoji.at(std::size_t(index)));
}

void EmojiPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = m_theme.tokens();
    const int margin = paint::popupShadowMargin(m_theme);
    const QRect body = rect().adjusted(margin, margin, -margin, -margin);
    paint::popupShadow(painter, m_theme, body, m_theme.px(12));
    paint::roundedRect(painter, body, m_theme.px(12), tokens.raised, tokens.border, tokens.line);
    QFont font = m_theme.font(TextStyle::Body);
    font.setPixelSize(m_theme.px(20));
    painter.setFont(font);
    painter.setPen(tokens.text);
    for (int i = 0; i < int(Emoji.size()); ++i) {
        if (i == m_current) {
            paint::roundedRect(painter, cell(i).adjusted(2, 2, -2, -2), m_theme.px(8), tokens.accentSoft,
                               tokens.accent);
        }
        painter.drawText(cell(i), Qt::AlignCenter, Emoji.at(std::size_t(i)));
    }
}

void EmojiPopup::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(m_current - 1);
        break;
    case Qt::Key_Right:
        setCurrent(m_current + 1);
        break;
    case Qt::Key_Up:
        setCurrent(m_current >= Columns ? m_current - Columns : m_current);
        break;
    case Qt::Key_Down:
        setCurrent(m_current + Columns < int(Emoji.size()) ? m_current + Columns : m_current);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        choose(m_current);
        break;
    case Qt::Key_Escape:
        close();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void EmojiPopup::mouseMoveEvent(QMouseEvent *event)
{
    if (const int index = cellAt(event->position().toPoint()); index >= 0) {
        setCurrent(index);
    }
}

void EmojiPopup::mouseReleaseEvent(QMouseEvent *event)
{
    const int index = cellAt(event->position().toPoint());
    if (index >= 0) {
        choose(index);
    } else if (!rect().contains(event->position().toPoint())) {
        close();
    }
}

} // namespace guiche
