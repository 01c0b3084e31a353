// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/highcontrast.h"

namespace guiche {

namespace {

constexpr double TextContrast = 7.0;
constexpr double MarkContrast = 4.5;

QColor mixed(const QColor &a, const QColor &b, float part)
{
    return QColor::fromRgbF(a.redF() + (b.redF() - a.redF()) * part,
                            a.greenF() + (b.greenF() - a.greenF()) * part,
                            a.blueF() + (b.blueF() - a.blueF()) * part);
}

} // namespace

Tokens highContrastTokens(const QPalette &desktop, bool isDark)
{
    QColor ground = desktop.color(QPalette::Active, QPalette::Base);
    QColor text = desktop.color(QPalette::Active, QPalette::Text);
    if ((ground.lightness() < 128) != isDark || contrastRatio(ground, text) < TextContrast) {
        ground = isDark ? Qt::black : Qt::white;
        text = isDark ? Qt::white : Qt::black;
    }
    const auto readable = [&](const QColor &color) {
        return contrastRatio(color, ground) >= MarkContrast ? color : text;
    };
    const auto choose = [&](QRgb light, QRgb dark) { return readable(QColor(isDark ? dark : light)); };

    // Selection and focus must not be the faintest of all: a highlight has to stand out as text does.
    const QColor highlight = desktop.color(QPalette::Active, QPalette::Highlight);
    const QColor accent = contrastRatio(highlight, ground) >= TextContrast ? highlight : text;
    QColor onAccent = desktop.color(QPalette::Active, QPalette::HighlightedText);
    if (contrastRatio(accent, onAccent) < MarkContrast)
        onAccent = ground;
    const QColor success = choose(0x00591D, 0x6CF09A);
    const QColor warn = choose(0x6B3D00, 0xFFC94D);
    const QColor danger = choose(0xA00000, 0xFF9C94);
    const QColor violet = choose(0x4B1FA8, 0xD2C2FF);
    const QColor dangerFill = contrastRatio(danger, onAccent) >= MarkContrast ? danger : accent;

    Tokens tokens{};
    for (QColor *fill : {&tokens.window,       &tokens.canvas,     &tokens.surface,     &tokens.surface2,
                         &tokens.raised,       &tokens.field,      &tokens.fieldGhost,  &tokens.segment,
                         &tokens.segmentThumb, &tokens.accentSoft, &tokens.neutralSoft, &tokens.bubbleIn,
                         &tokens.bubbleOut,    &tokens.bubbleBot,  &tokens.violetSoft,  &tokens.note,
                         &tokens.successSoft,  &tokens.warnSoft,   &tokens.dangerSoft,  &tokens.channelGlyph})
        *fill = ground;
    for (QColor *ink : {&tokens.border, &tokens.borderButton, &tokens.borderStrong, &tokens.text,
                        &tokens.muted, &tokens.faint, &tokens.bubbleOutMeta, &tokens.noteText,
                        &tokens.noteBody, &tokens.channelWhatsApp, &tokens.channelWeb, &tokens.channelApi})
        *ink = text;
    tokens.disabled = mixed(text, ground, 0.35F);
    tokens.hover = mixed(ground, text, 0.12F);
    tokens.track = mixed(ground, text, 0.25F);
    tokens.accent = accent;
    tokens.accentFill = accent;
    tokens.accentHover = accent;
    tokens.accentPressed = accent;
    tokens.onAccent = onAccent;
    tokens.accentSoftText = text;
    tokens.tickRead = accent;
    tokens.violet = violet;
    tokens.noteBorder = warn;
    tokens.success = success;
    tokens.warn = warn;
    tokens.warnMark = warn;
    tokens.danger = danger;
    tokens.dangerFill = dangerFill;
    tokens.dangerFillHover = dangerFill;
    tokens.dangerFillPressed = dangerFill;
    tokens.dangerSoftPressed = tokens.track;
    tokens.dangerBorder = danger;
    tokens.codeKey = text;
    tokens.codeString = success;
    tokens.codeNumber = warn;
    tokens.codeLiteral = violet;
    // White stands on it in every theme.
    tokens.brand = contrastRatio(accent, Qt::white) >= TextContrast ? accent : QColor(Qt::black);
    tokens.selection = mixed(ground, accent, 0.35F);
    tokens.shadow = QColor(0, 0, 0, 0);
    tokens.avatars.fill({.background = text, .ink = ground});
    tokens.line = 2;
    return tokens;
}

} // namespace guiche
