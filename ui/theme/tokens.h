// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace guiche {

//! \brief Every colour of the console by its role (visual specification, section 1). One value per theme; no
//! widget knows a colour of its own.
struct Tokens
{
    QColor window, canvas, surface, surface2, raised, field, fieldGhost, segment, segmentThumb;
    QColor border, borderButton, borderStrong;
    QColor text, muted, faint, disabled;
    QColor accent, accentFill, accentHover, accentPressed, onAccent, accentSoft, accentSoftText;
    QColor hover, track, neutralSoft;
    QColor bubbleIn, bubbleOut, bubbleOutMeta, tickRead, bubbleBot, violetSoft, violet;
    QColor note, noteBorder, noteText, noteBody;
    QColor success, successSoft;
    QColor warn, warnSoft, warnMark;
    QColor danger, dangerFill, dangerFillHover, dangerFillPressed, dangerSoft, dangerSoftPressed,
        dangerBorder;
    QColor channelWhatsApp, channelWeb, channelApi, channelGlyph;
    QColor codeKey, codeString, codeNumber, codeLiteral;
    QColor brand, selection;
    int line = 1;  //!< width of the borders of controls, cards and popups: 1, or 2 in high contrast
    QColor shadow; //!< one layer of a popup's shadow: ink with the layer's alpha

    struct Pair
    {
        QColor background, ink;
    };
    std::array<Pair, 8> avatars; //!< chosen by a stable hash; the last one is for numbers without a name
};

[[nodiscard]] const Tokens &lightTokens();
[[nodiscard]] const Tokens &darkTokens();

//! \brief Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.1, relative luminance).
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

} // namespace guiche
