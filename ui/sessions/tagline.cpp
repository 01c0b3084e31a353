// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/tagline.h"

#include <QPainter>

#include "ui/theme/painting.h"

namespace guiche {

using namespace Qt::StringLiterals;

TagLine::TagLine(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void TagLine::setTags(const QStringList &tags)
{
    m_tags = tags;
    setAccessibleName(tags.join(u", "_s));
    setToolTip(tags.join(u'\n'));
    update();
}

QSize TagLine::sizeHint() const
{
    return {m_theme.px(200), m_theme.px(24)};
}

void TagLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(m_theme.font(TextStyle::Mono));
    const QFontMetrics metrics = painter.fontMetrics();
    const auto widthOf = [&](const QString &text) {
        return metrics.horizontalAdvance(text) + 2 * m_theme.px(8);
    };
    const auto put = [&](int x, const QString &text) {
        const QRect tile(x, 0, widthOf(text), height());
        paint::roundedRect(painter, tile, m_theme.px(6), m_theme.tokens().neutralSoft);
        painter.setPen(m_theme.tokens().text);
        painter.drawText(tile, Qt::AlignCenter, text);
    };
    const int gap = m_theme.px(6);
    int x = 0;
    for (qsizetype index = 0; index < m_tags.size(); ++index) {
        const qsizetype rest = m_tags.size() - index;
        const int room = rest > 1 ? widthOf(u"+ %1"_s.arg(rest - 1)) + gap : 0;
        if (index > 0 && x + widthOf(m_tags[index]) + room > width())
            return put(x, u"+ %1"_s.arg(rest));
        put(x, m_tags[index]);
        x += widthOf(m_tags[index]) + gap;
    }
}

} // namespace guiche
