// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPoint>
#include <QRect>
#include <QSize>

namespace guiche {

//! \brief How a message is drawn.
enum class BubbleKind { Incoming, Outgoing, Bot, Note, System };

//! \brief Everything that the geometry of a message row depends on. Sizes are measured by the caller; logical
//! pixels.
struct MessageLayoutInput
{
    BubbleKind kind = BubbleKind::Incoming;
    int width = 0;      //!< of the row
    double scale = 1.0; //!< system font size / 13 px
    QSize text;         //!< of the laid out text; empty: no text
    int lastLineWidth = 0;
    int lastLineHeight = 0;
    QSize meta;              //!< time and ticks
    QSize header;            //!< sender's name or "Internal note · …"; empty: none
    QSize quote;             //!< text of the quoted lines; empty: none
    QSize image;             //!< pixels of the picture as it will be shown; empty: none
    QList<QSize> files;      //!< name and facts of each file card
    int failureWidth = 0;    //!< 0: did not fail
    int retryWidth = 0;      //!< 0: cannot be tried again
    int lineHeight = 20;     //!< of the small texts (day, failure)
    bool joinsAbove = false; //!< same sender as the row above
    bool isLast = false;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

//! \brief Where each part of a message row goes, relative to the row's top left corner.
struct MessageLayout
{
    int height = 0;
    QRect bubble;
    QRect header;
    QRect quote; //!< box; its text starts `quoteText`
    QPoint quoteText;
    QRect image;
    QList<QRect> files; //!< cards
    QPoint text;
    QRect meta;
    QRect failure;
    QRect retry;

    [[nodiscard]] static MessageLayout of(const MessageLayoutInput &input);
    [[nodiscard]] static int dayHeight(double scale, int textHeight);
    [[nodiscard]] static int newLineHeight(double scale, int textHeight);
    //! \brief Width at which a bubble's text must wrap in a row of `rowWidth`.
    [[nodiscard]] static int textWidth(int rowWidth, double scale);
    //! \brief Largest picture in a row of `rowWidth`.
    [[nodiscard]] static QSize imageLimit(int rowWidth, double scale);
    //! \brief `natural` shrunk into the limit, its proportions kept; never enlarged over its own size, never
    //! smaller than a target that can be hit.
    [[nodiscard]] static QSize imageSize(const QSize &natural, int rowWidth, double scale);
};

} // namespace guiche
