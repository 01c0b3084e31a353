// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include "models/domain/types.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

class QPainter;

// Marks that rows, bubbles, headers and panels of the inbox share.
namespace guiche::paint {

//! \brief Clock queued, one tick sent, two delivered, two in the read colour, triangle failed; nothing for a
//! customer's message. `ink` is the quiet colour of the place.
void statusMark(QPainter &painter, const Theme &theme, MessageStatus status, const QRectF &rect,
                const QColor &ink);
//! \brief The round channel mark with a ring in the colour of what is behind the avatar.
void channelBadge(QPainter &painter, const Theme &theme, ChannelKind kind, const QRect &rect,
                  const QColor &ring);
//! \brief An avatar with initials in a square rectangle.
void avatar(QPainter &painter, const Theme &theme, const QString &key, const QString &name,
            const QRect &rect);
//! \brief Look of the waiting pill for a wait of `waited` milliseconds.
[[nodiscard]] PillLook waitLook(const Theme &theme, TimeMs waited);
[[nodiscard]] QColor channelColor(const Tokens &tokens, ChannelKind kind);
[[nodiscard]] QLatin1StringView channelIcon(ChannelKind kind);

} // namespace guiche::paint
