// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <algorithm>
#include <cmath>

namespace guiche {

const Tokens &lightTokens()
{
    static const Tokens tokens{
        .window = 0xECEEF2,
        .canvas = 0xF3F4F7,
        .surface = 0xFFFFFF,
        .surface2 = 0xF6F7F9,
        .raised = 0xFFFFFF,
        .field = 0xFFFFFF,
        .fieldGhost = 0xF1F3F6,
        .segment = 0xE9ECF1,
        .segmentThumb = 0xFFFFFF,
        .border = 0xE2E5EB,
        .borderButton = 0xCBD0D9,
        .borderStrong = 0x8A92A1,
        .text = 0x1A1D24,
        .muted = 0x525A68,
        .faint = 0x626A79,
        .disabled = 0x9AA1AE,
        .accent = 0x2A56C6,
        .accentFill = 0x2A56C6,
        .accentHover = 0x2249AD,
        .accentPressed = 0x1C3D92,
        .onAccent = 0xFFFFFF,
        .accentSoft = 0xE7EDFC,
        .accentSoftText = 0x1F449F,
        .hover = 0xF1F3F6,
        .track = 0xE4E7ED,
        .neutralSoft = 0xEEF0F4,
        .bubbleIn = 0xFFFFFF,
        .bubbleOut = 0xDCE7FE,
        .bubbleOutMeta = 0x47598A,
        .tickRead = 0x1D5FD6,
        .bubbleBot = 0xECE8FB,
        .violetSoft = 0xECE8FB,
        .violet = 0x6542C4,
        .note = 0xFFF4D3,
        .noteBorder = 0xEBD698,
        .noteText = 0x6B4B00,
        .noteBody = 0x3B2C05,
        .success = 0x147346,
        .successSoft = 0xDFF3E8,
        .warn = 0x8F5200,
        .warnSoft = 0xFFF0D6,
        .warnMark = 0xC77A0A,
        .danger = 0xBE2D28,
        .dangerFill = 0xC4302B,
        .dangerFillHover = 0xAD2A26,
        .dangerFillPressed = 0x982421,
        .dangerSoft = 0xFDE8E6,
        .dangerSoftPressed = 0xEFD8D8,
        .dangerBorder = 0xEFC3C0,
        .channelWhatsApp = 0x16803F,
        .channelWeb = 0x0B6FA8,
        .channelApi = 0x5B6472,
        .channelGlyph = 0xFFFFFF,
        .codeKey = 0x1F449F,
        .codeString = 0x12693F,
        .codeNumber = 0x8F5200,
        .codeLiteral = 0x6542C4,
        .brand = 0x2347A6,
        .selection = 0xC9DAFD,
        .shadow = QColor(0, 0, 0, 4),
        .avatars = {{{0xFBE0E4, 0x98203D},
                     {0xFCE5D3, 0x86400C},
                     {0xF6EAC2, 0x6A5000},
                     {0xD8F0DE, 0x15603A},
                     {0xD2EEEC, 0x0C5B55},
                     {0xDAE6FC, 0x2049A2},
                     {0xE7E0FB, 0x5634A6},
                     {0xE3E7ED, 0x3F4856}}},
    };
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens{
        .window = 0x0D0F13,
        .canvas = 0x111318,
        .surface = 0x171A20,
        .surface2 = 0x1E222A,
        .raised = 0x22262F,
        .field = 0x14171C,
        .fieldGhost = 0x0F1116,
        .segment = 0x0F1116,
        .segmentThumb = 0x2B303A,
        .border = 0x292E37,
        .borderButton = 0x3B424E,
        .borderStrong = 0x6F7887,
        .text = 0xE8EAEE,
        .muted = 0xA9B0BD,
        .faint = 0x8E96A5,
        .disabled = 0x5F6775,
        .accent = 0x8FB0FF,
        .accentFill = 0x3D68DF,
        .accentHover = 0x3660D2,
        .accentPressed = 0x2F55BD,
        .onAccent = 0xFFFFFF,
        .accentSoft = 0x1E2B4B,
        .accentSoftText = 0xB9CDFF,
        .hover = 0x20242C,
        .track = 0x2B303A,
        .neutralSoft = 0x2B303A,
        .bubbleIn = 0x22262F,
        .bubbleOut = 0x243A70,
        .bubbleOutMeta = 0xB2C3F0,
        .tickRead = 0x7FB2FF,
        .bubbleBot = 0x2D2850,
        .violetSoft = 0x2D2850,
        .violet = 0xBBA6FF,
        .note = 0x352D15,
        .noteBorder = 0x5C4D1F,
        .noteText = 0xF2D58A,
        .noteBody = 0xF5E6BC,
        .success = 0x56C98F,
        .successSoft = 0x15321F,
        .warn = 0xF0B351,
        .warnSoft = 0x3A2A0F,
        .warnMark = 0xF0B351,
        .danger = 0xFF8F86,
        .dangerFill = 0xC93B35,
        .dangerFillHover = 0xB4342F,
        .dangerFillPressed = 0x9E2D29,
        .dangerSoft = 0x421D1C,
        .dangerSoftPressed = 0x532524,
        .dangerBorder = 0x6B3331,
        .channelWhatsApp = 0x4FC97F,
        .channelWeb = 0x5CB8EA,
        .channelApi = 0xA6AEBB,
        .channelGlyph = 0x0D0F13,
        .codeKey = 0x9DBBFF,
        .codeString = 0x7FD6A4,
        .codeNumber = 0xF0B351,
        .codeLiteral = 0xBBA6FF,
        .brand = 0x16244A,
        .selection = 0x35518F,
        .shadow = QColor(0, 0, 0, 14),
        .avatars = {{{0x4B222D, 0xFFB8C5},
                     {0x47301D, 0xFFC79B},
                     {0x40371A, 0xF0D88A},
                     {0x1F3B2A, 0x9FE0B8},
                     {0x1B3B39, 0x8EDDD6},
                     {0x23365F, 0xB4CBFF},
                     {0x382E5E, 0xCDBEFF},
                     {0x323842, 0xCBD2DD}}},
    };
    return tokens;
}

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace guiche
