// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

namespace guiche {

//! \brief Everything that the geometry of a conversation row depends on. Logical pixels.
struct ConversationRowInput
{
    QRect row;
    double scale = 1.0; //!< system font size / 13 px (visual specification, section 7)
    int nameHeight = 20;
    int previewHeight = 20;
    int nameWidth = 0;   //!< natural width of the name
    int timeWidth = 0;   //!< 0: no time
    int waitWidth = 0;   //!< of the whole waiting pill; 0: none
    int unreadWidth = 0; //!< of the whole badge; 0: none
    bool hasFlag = false;
    bool hasStatusGlyph = false;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

//! \brief Where each part of a conversation row goes. Rectangles are in the coordinates of `row`; absent
//! parts are null rectangles.
struct ConversationRowLayout
{
    QRect selection;
    QRect avatar;
    QRect badge; //!< channel badge, overlaps the avatar
    QRect name;
    QRect flag;
    QRect time;
    QRect glyph; //!< tick or failure in front of the preview
    QRect preview;
    QRect wait;
    QRect unread;

    [[nodiscard]] static ConversationRowLayout of(const ConversationRowInput &input);
    //! \brief Height that every row of the list has.
    [[nodiscard]] static int rowHeight(double scale, int nameHeight, int previewHeight);
    //! \brief Height of a group header.
    [[nodiscard]] static int headerHeight(double scale, int textHeight);
};

} // namespace guiche
