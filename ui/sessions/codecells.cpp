// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/codecells.h"

#include <QPainter>

#include "ui/theme/painting.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr int CellWidth = 44;
constexpr int CellHeight = 56;
constexpr int Gap = 6;
constexpr int DashRoom = 26;
constexpr int Half = 4;

} // namespace

CodeCells::CodeCells(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"codeCells"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize CodeCells::sizeHint() const
{
    return {m_theme.px(2 * Half * CellWidth + 2 * (Half - 1) * Gap + DashRoom), m_theme.px(CellHeight)};
}

void CodeCells::setCode(const QString &code)
{
    m_code = code;
    QStringList letters;
    for (const QChar letter : code)
        letters += QString(letter);
    // Read letter by letter, not as a word.
    setAccessibleName(code.isEmpty() ? tr("No pairing code yet") : letters.join(u' '));
    update();
}

void CodeCells::setExpired(bool isExpired)
{
    m_isExpired = isExpired;
    update();
}

void CodeCells::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    const QString letters = QString(m_code).remove(u'-');
    const int width = m_theme.px(CellWidth);
    int x = 0;
    for (int place = 0; place < 2 * Half; ++place) {
        if (place == Half) {
            const int room = m_theme.px(DashRoom) - m_theme.px(Gap);
            paint::roundedRect(
                painter, QRectF(x + m_theme.px(2), height() / 2.0 - 1, room - m_theme.px(8), 2), 1, t.muted);
            x += room;
        }
        const QRect cell(x, 0, width, height());
        paint::roundedRect(painter, cell, m_theme.px(8), t.surface2, t.borderButton);
        painter.setFont(m_theme.font(TextStyle::Code, 600));
        painter.setPen(m_isExpired ? t.disabled : t.text);
        painter.drawText(cell, Qt::AlignCenter, letters.mid(place, 1));
        x += width + m_theme.px(Gap);
    }
}

} // namespace guiche
