// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/steprow.h"

#include <QPainter>

#include "ui/theme/painting.h"

namespace guiche {

StepRow::StepRow(Theme &theme, int number, bool isLast, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_number(number)
    , m_isLast(isLast)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void StepRow::setTexts(const QString &title, const QString &text)
{
    m_title = title;
    m_text = text;
    //: What a screen reader says of a step: %1 its number, %2 what to do, %3 more about it
    setAccessibleName(tr("Step %1: %2. %3").arg(QString::number(m_number), title, text));
    updateGeometry();
    update();
}

QSize StepRow::sizeHint() const
{
    const int text = std::max(QFontMetrics(m_theme.font(TextStyle::Body, 600)).horizontalAdvance(m_title),
                              QFontMetrics(m_theme.font(TextStyle::Small)).horizontalAdvance(m_text));
    return {m_theme.px(44) + text, m_theme.px(56)};
}

void StepRow::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    const int side = m_theme.px(28);
    const QRect disc(0, m_theme.px(4), side, side);
    // The last step is the one to take now.
    paint::roundedRect(painter, disc, side / 2.0, m_isLast ? t.accentFill : t.accentSoft);
    painter.setFont(m_theme.font(TextStyle::Ui, 600));
    painter.setPen(m_isLast ? t.onAccent : t.accentSoftText);
    painter.drawText(disc, Qt::AlignCenter, QString::number(m_number));
    if (!m_isLast)
        paint::verticalLine(painter, disc.center().x(), disc.bottom() + m_theme.px(4), height(), t.border);
    const int left = m_theme.px(44);
    const QRect title(left, 0, width() - left, m_theme.lineHeight(TextStyle::Body));
    painter.setFont(m_theme.font(TextStyle::Body, 600));
    painter.setPen(t.text);
    painter.drawText(title, Qt::AlignVCenter | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(m_title, Qt::ElideRight, title.width()));
    painter.setFont(m_theme.font(TextStyle::Small));
    painter.setPen(t.muted);
    const QRect text(left, title.bottom() + 1, title.width(), m_theme.px(20));
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(m_text, Qt::ElideRight, text.width()));
}

} // namespace guiche
