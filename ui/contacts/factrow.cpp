// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/factrow.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace guiche {

using namespace Qt::StringLiterals;

FactRow::FactRow(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void FactRow::setFact(const QString &what, const QString &value)
{
    m_what = what;
    m_value = value;
    setAccessibleName(what + u": "_s + value);
    setVisible(!value.isEmpty());
    update();
}

QSize FactRow::sizeHint() const
{
    return {m_theme.px(200), std::max(m_theme.px(28), m_theme.lineHeight(TextStyle::Ui))};
}

int FactRow::valueWidth() const
{
    const int wanted = QFontMetrics(m_theme.font(TextStyle::Ui, 500)).horizontalAdvance(m_value);
    // The value may take what its name leaves, and at least three fifths.
    const int named = QFontMetrics(m_theme.font(TextStyle::Small)).horizontalAdvance(m_what);
    return std::min(wanted + 1, std::max(width() - named - m_theme.px(12), width() * 3 / 5));
}

int FactRow::whatWidth() const
{
    return width() - valueWidth() - m_theme.px(12);
}

void FactRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = m_theme.tokens();
    painter.setFont(m_theme.font(TextStyle::Small));
    painter.setPen(t.muted);
    painter.drawText(rect(), int(Qt::AlignVCenter | Qt::AlignLeading),
                     painter.fontMetrics().elidedText(m_what, Qt::ElideRight, whatWidth()));
    painter.setFont(m_theme.font(TextStyle::Ui, 500));
    painter.setPen(t.text);
    painter.drawText(rect(), int(Qt::AlignVCenter | Qt::AlignTrailing),
                     painter.fontMetrics().elidedText(m_value, Qt::ElideMiddle, valueWidth()));
}

bool FactRow::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const bool isCut =
            QFontMetrics(m_theme.font(TextStyle::Ui, 500)).horizontalAdvance(m_value) > valueWidth() ||
            QFontMetrics(m_theme.font(TextStyle::Small)).horizontalAdvance(m_what) > whatWidth();
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                           isCut ? m_what + u": "_s + m_value : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace guiche
