// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QRect>
#include <QString>

#include "ui/theme/theme.h"

class QPainter;
class QWidget;

// Small drawing helpers that every custom widget and delegate shares. Lengths are logical pixels, already
// scaled.
namespace guiche::paint {

//! \brief `rect` with a filled round rectangle and, when `border` is valid, a crisp line inside its edge.
void roundedRect(QPainter &painter, const QRectF &rect, double radius, const QColor &fill,
                 const QColor &border = {}, double borderWidth = 1);
//! \brief The 2 px focus ring inside the edge of `rect`; `inner` (valid on filled buttons) adds a thin line
//! inside.
void focusRing(QPainter &painter, const QRectF &rect, double radius, const QColor &color,
               const QColor &inner = {});
//! \brief A one pixel line along `y` (top edge of the pixel).
void horizontalLine(QPainter &painter, double left, double right, double y, const QColor &color);
void verticalLine(QPainter &painter, double x, double top, double bottom, const QColor &color);
//! \brief Four different corner radii (top left, top right, bottom right, bottom left).
[[nodiscard]] QPainterPath roundedPath(const QRectF &rect, double topLeft, double topRight,
                                       double bottomRight, double bottomLeft);
//! \brief The soft shadow of a popup whose body is `body`; drawn outside of it, 14 px wide, 4 px down.
void popupShadow(QPainter &painter, const Theme &theme, const QRect &body, int radius);
//! \brief Room that a popup leaves round its body for the shadow.
[[nodiscard]] int popupShadowMargin(const Theme &theme);

//! \brief An icon at the top left corner `at`.
void icon(QPainter &painter, const Theme &theme, QLatin1StringView name, const QColor &color,
          const QPointF &at, int size);

enum class KeycapTone { Plain, OnAccent };
//! \brief Width of a keycap with `text` (`Ctrl+K`), and the keycap itself centred on `centerY`, left at `x`.
[[nodiscard]] int keycapWidth(const Theme &theme, const QString &text);
void keycap(QPainter &painter, const Theme &theme, const QString &text, double x, double centerY,
            KeycapTone tone = KeycapTone::Plain);

struct PillLook
{
    QColor background, ink;
    QLatin1StringView icon = {}; //!< 12 px glyph before the text, or empty
    bool hasDot = false;         //!< a small dot before the text instead of a glyph
    int weight = 600;
};
//! \brief A pill of `height` (18 in lists, 22 in tables, 24 in headers, all through `px`).
[[nodiscard]] int pillWidth(const Theme &theme, const QString &text, const PillLook &look, int height);
void pill(QPainter &painter, const Theme &theme, const QString &text, const PillLook &look,
          const QRect &rect);

//! \brief A round count badge, at least as wide as high; over 99 it shows `99+`.
[[nodiscard]] int badgeWidth(const Theme &theme, int count, int height);
void badge(QPainter &painter, const Theme &theme, int count, const QRect &rect, const QColor &fill,
           const QColor &ink, const QColor &ring = {});

//! \brief True when `widget` shows its focus ring: it has the keyboard focus and its window is active.
[[nodiscard]] bool showsFocus(const QWidget *widget);

} // namespace guiche::paint
