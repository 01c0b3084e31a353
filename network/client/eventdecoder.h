// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "models/items/sources.h"

namespace guiche {

//! \brief What a frame of the live socket was about.
enum class FrameKind {
    Other,   //!< an answer to a frame of ours, or a type that this version does not know
    Message, //!< a conversation's content
    Change,  //!< a conversation stands elsewhere: totals may have changed
    Resync
};

//! \brief Tells `feed` what a frame says (API.md, "WebSocket events").
FrameKind tell(EventFeed &feed, const QJsonObject &frame, qint64 me);

} // namespace guiche
