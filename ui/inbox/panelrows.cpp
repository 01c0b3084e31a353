// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/panelrows.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/inbox/inboxpainting.h"

namespace guiche {

using namespace Qt::StringLiterals;

KeyValueRow::KeyValueRow(Theme &theme, QLatin1StringView icon, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(icon)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
    hide();
}

void KeyValueRow::setKey(const QString &key)
{
    m_key = key;
    setAccessibleName(key + u": "_s + m_value);
    update();
}

void KeyValueRow::setValue(const QString &value)
{
    m_value = value;
    setAccessibleName(m_key + u": "_s + value);
    setVisible(!value.isEmpty());
    update();
}

void KeyValueRow::setIcon(QLatin1StringView icon, const QColor &ink)
{
    m_icon = icon;
    m_ink = ink;
    update();
}

QSize KeyValueRow::sizeHint() const
{
    return {m_theme.px(200), std::max(m_theme.px(28), m_theme.lineHeight(TextStyle::Ui))};
}

QRect KeyValueRow::valueRect() const
{
    const int left = m_theme.px(128);
    return {left, 0, width() - left - m_theme.px(16), height()};
}

void KeyValueRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = m_theme.tokens();
    const int icon = m_theme.px(16);
    paint::icon(painter, m_theme, m_icon, m_ink.isValid() ? m_ink : tokens.muted,
                QPointF(m_theme.px(16), (height() - icon) / 2.0), icon);
    const int keyLeft = m_theme.px(40);
    const int keyRoom = m_theme.px(128 - 40 - 1);
    painter.setFont(m_theme.font(TextStyle::Small));
    painter.setPen(tokens.muted);
    painter.drawText(QRect(keyLeft, 0, keyRoom, height()), int(Qt::AlignVCenter | Qt::AlignLeading),
                     painter.fontMetrics().elidedText(m_key, Qt::ElideRight, keyRoom));
    painter.setFont(m_theme.font(TextStyle::Ui, 500));
    painter.setPen(tokens.text);
    const QRect value = valueRect();
    painter.drawText(value, int(Qt::AlignVCenter | Qt::AlignLeading),
                     painter.fontMetrics().elidedText(m_value, Qt::ElideRight, value.width()));
}

bool KeyValueRow::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const QFontMetrics metrics(m_theme.font(TextStyle::Ui, 500));
        const bool isCut = metrics.horizontalAdvance(m_value) > valueRect().width();
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), isCut ? m_value : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

HistoryRow::HistoryRow(Theme &theme, const QString &title, const QString &facts, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_facts(facts)
{
    setText(title);
    setAccessibleName(title + u", "_s + facts);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize HistoryRow::sizeHint() const
{
    const int text = m_theme.lineHeight(TextStyle::Ui) + m_theme.lineHeight(TextStyle::Small);
    return {m_theme.px(200), std::max(m_theme.px(44), text + m_theme.px(8))};
}

void HistoryRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = m_theme.tokens();
    const QRect area = rect().adjusted(m_theme.px(8), 1, -m_theme.px(8), -1);
    if (underMouse()) {
        paint::roundedRect(painter, area, m_theme.px(8), tokens.hover);
    }
    const int icon = m_theme.px(16);
    const int titleHeight = m_theme.lineHeight(TextStyle::Ui) - 1;
    const int factsHeight = m_theme.lineHeight(TextStyle::Small);
    const int top = (height() - titleHeight - factsHeight) / 2;
    paint::icon(painter, m_theme, "history"_L1, tokens.muted, QPointF(m_theme.px(16), top + 2), icon);
    const int left = m_theme.px(40);
    const int room = width() - left - m_theme.px(40);
    painter.setFont(m_theme.font(TextStyle::Ui, 500));
    painter.setPen(tokens.text);
    painter.drawText(QRect(left, top, room, titleHeight), int(Qt::AlignVCenter | Qt::AlignLeading),
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
    painter.setFont(m_theme.font(TextStyle::Small));
    painter.setPen(tokens.muted);
    painter.drawText(QRect(left, top + titleHeight, room, factsHeight),
                     int(Qt::AlignVCenter | Qt::AlignLeading),
                     painter.fontMetrics().elidedText(m_facts, Qt::ElideRight, room));
    const int arrow = m_theme.px(14);
    paint::icon(painter, m_theme, "right"_L1, tokens.muted,
                QPointF(width() - m_theme.px(16) - arrow, (height() - arrow) / 2.0), arrow);
    if (paint::showsFocus(this)) {
        paint::focusRing(painter, area, m_theme.px(8), tokens.accent);
    }
}

NoteCard::NoteCard(Theme &theme, const QString &text, const QString &facts, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(text)
    , m_facts(facts)
{
    setAccessibleName(text + u", "_s + facts);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int NoteCard::heightForWidth(int width) const
{
    const QFontMetrics metrics(m_theme.font(TextStyle::Small));
    const int room = width - 2 * m_theme.px(16 + 12);
    const int text = metrics.boundingRect(QRect(0, 0, room, 10000), Qt::TextWordWrap, m_text).height();
    return text + m_theme.lineHeight(TextStyle::Micro) + m_theme.px(20);
}

QSize NoteCard::sizeHint() const
{
    // Before the first layout the width means nothing: the panel is at least 280 wide.
    return {m_theme.px(200), heightForWidth(std::max(width(), m_theme.px(280)))};
}

void NoteCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = m_theme.tokens();
    const QRect card = rect().adjusted(m_theme.px(16), 0, -m_theme.px(16), -m_theme.px(4));
    paint::roundedRect(painter, card, m_theme.px(8), tokens.note);
    const QRect text = card.adjusted(m_theme.px(12), m_theme.px(8), -m_theme.px(12), -m_theme.px(6));
    painter.setFont(m_theme.font(TextStyle::Small));
    painter.setPen(tokens.noteBody);
    painter.drawText(text, int(Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeading), m_text);
    painter.setFont(m_theme.font(TextStyle::Micro));
    painter.setPen(tokens.noteText);
    painter.drawText(text, int(Qt::AlignBottom | Qt::AlignLeading), m_facts);
}

PanelHead::PanelHead(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void PanelHead::setCustomer(const QString &key, const QString &name, const QString &line)
{
    m_key = key;
    m_name = name;
    m_line = line;
    setAccessibleName(name + u", "_s + line);
    update();
}

QSize PanelHead::sizeHint() const
{
    return {m_theme.px(200), m_theme.px(152)};
}

void PanelHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = m_theme.tokens();
    const int size = m_theme.px(56);
    paint::avatar(painter, m_theme, m_key, m_name, QRect((width() - size) / 2, m_theme.px(20), size, size));
    const QRect name(m_theme.px(16), m_theme.px(84), width() - m_theme.px(32),
                     m_theme.lineHeight(TextStyle::Heading));
    painter.setFont(m_theme.font(TextStyle::Heading));
    painter.setPen(tokens.text);
    painter.drawText(name, Qt::AlignCenter,
                     painter.fontMetrics().elidedText(m_name, Qt::ElideRight, name.width()));
    const QRect line(name.left(), name.bottom() + 1, name.width(), m_theme.lineHeight(TextStyle::Small));
    painter.setFont(m_theme.font(TextStyle::Small));
    painter.setPen(tokens.muted);
    painter.drawText(line, Qt::AlignCenter,
                     painter.fontMetrics().elidedText(m_line, Qt::ElideRight, line.width()));
    paint::horizontalLine(painter, 0, width(), height() - 1, tokens.border);
}

} // namespace guiche
