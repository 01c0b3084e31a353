// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCache>
#include <QFont>
#include <QHash>
#include <QIcon>
#include <QObject>
#include <QPalette>
#include <QPixmap>

#include <memory>

#include "ui/theme/tokens.h"

namespace guiche {

class SystemScheme;

enum class ThemeMode { System, Light, Dark };
//! \brief What a person asks for by themselves, whatever the desktop says.
enum class Wish { System, On };

//! \brief Text styles (visual specification, section 2): Display 28/36, Title 20/28, Heading 16/24, Body
//! 14/20, Ui 13/20, Small 12/16, Micro 11/16, Mono 12, Code 24.
enum class TextStyle { Display, Title, Heading, Body, Ui, Small, Micro, Mono, Code };

//! \brief Colours, fonts, sizes and icons of the console. Main thread; made once and passed by reference to
//! every widget, which repaints on `changed()`.
class Theme final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Theme)

public:
    //! \brief Reads the system's setting in the background when `mode` is System.
    explicit Theme(ThemeMode mode = ThemeMode::System, QObject *parent = nullptr);
    ~Theme() override;

    [[nodiscard]] const Tokens &tokens() const { return *m_tokens; }
    [[nodiscard]] bool isDark() const { return m_isDark; }
    [[nodiscard]] ThemeMode mode() const { return m_mode; }
    void setMode(ThemeMode mode);

    //! \brief The palette's own colours, no soft fills, 2 px borders; when the desktop asks for it, or the
    //! person.
    [[nodiscard]] bool isHighContrast() const { return m_isHighContrast; }
    void setHighContrast(Wish wish);
    [[nodiscard]] Wish highContrast() const { return m_contrastWish; }
    //! \brief The border that says in high contrast what a soft fill says elsewhere; invalid (none)
    //! elsewhere.
    [[nodiscard]] QColor outline() const { return m_isHighContrast ? m_tokens->accent : QColor(); }

    //! \brief The one switch of every animation: nothing moves when the desktop asks for that, or the person.
    [[nodiscard]] bool isMotionReduced() const;
    void setReducedMotion(Wish wish);
    [[nodiscard]] Wish reducedMotion() const { return m_motionWish; }
    //! \brief Milliseconds that an animation of `ms` takes: 0 (no animation) when nothing is to move.
    [[nodiscard]] int motion(int ms) const { return isMotionReduced() ? 0 : ms; }

    //! \brief 1.0 at a system font of 13 px; between 0.85 and 1.6.
    [[nodiscard]] double scale() const { return m_scale; }
    void setScale(double scale);
    //! \brief A length of the specification in logical pixels at this scale, rounded.
    [[nodiscard]] int px(double length) const { return qRound(length * m_scale); }

    //! \brief Weight 0: the style's own (600 for Display, Title, Heading; else 400).
    [[nodiscard]] QFont font(TextStyle style, int weight = 0) const;
    //! \brief The style's line height in logical pixels.
    [[nodiscard]] int lineHeight(TextStyle style) const;

    //! \brief Icon `name` (file `resources/icons/<name>.svg`) in one colour, `size` logical pixels square
    //! (not scaled here: pass `px(16)`), for a device ratio. Cached. An empty pixmap and a warning for an
    //! unknown name.
    [[nodiscard]] QPixmap icon(QLatin1StringView name, const QColor &color, int size, qreal ratio) const;
    //! \brief For menus and actions: normal in `muted`, disabled in `disabled`.
    [[nodiscard]] QIcon actionIcon(QLatin1StringView name) const;
    //! \brief The program's own sign on its accent tile.
    [[nodiscard]] QPixmap logo(int size, qreal ratio) const;

    //! \brief A round avatar with two initials on the pair that belongs to `key` (a contact's or a user's
    //! id); without initials the person glyph on the last pair. Cached.
    [[nodiscard]] QPixmap avatar(const QString &key, const QString &initials, int size, qreal ratio) const;
    //! \brief First letters of the first and last word, upper case; empty when `name` holds no letter (a
    //! number).
    [[nodiscard]] static QString initials(const QString &name);
    //! \brief 0…7: the same for the same key in every run, on every machine (FNV-1a).
    [[nodiscard]] static int avatarIndex(const QString &key);

    [[nodiscard]] QPalette palette() const;
    //! \brief Scroll bars, tool tips, menus, header sections: the few things that the palette cannot say.
    [[nodiscard]] QString styleSheet() const;
    //! \brief Sets the application's style, palette, font and sheet, and again at each change.
    void install();

Q_SIGNALS:
    //! \brief Colours or scale changed: drop caches and repaint.
    void changed();

private:
    //! What a drawn icon or avatar depends on, beside the theme itself.
    struct PixmapKey
    {
        QByteArray name;  // of the icon, or the initials
        quint32 look = 0; // colour of the icon, or index of the avatar's pair
        int size = 0;     // logical pixels
        int ratio = 0;    // of the device, in thousandths

        friend bool operator==(const PixmapKey &, const PixmapKey &) = default;
        friend size_t qHash(const PixmapKey &key, size_t seed) noexcept
        {
            return qHashMulti(seed, key.name, key.look, key.size, key.ratio);
        }
    };

    void choose();
    void apply();
    void dropCaches();
    [[nodiscard]] QFont makeFont(TextStyle style, int weight) const;

    ThemeMode m_mode;
    Wish m_contrastWish = Wish::System;
    Wish m_motionWish = Wish::System;
    bool m_isDark = false;
    bool m_isHighContrast = false;
    bool m_isInstalled = false;
    double m_scale = 1.0;
    const Tokens *m_tokens;
    QPalette m_desktopPalette; //!< as the program found it
    Tokens m_highContrast;
    std::unique_ptr<SystemScheme> m_scheme;
    mutable QCache<PixmapKey, QPixmap> m_pixmaps; //!< cost: bytes
    //! By style and weight. Copies share what the font engine has found out, which is most of a font's cost.
    mutable QHash<int, QFont> m_fonts;
};

} // namespace guiche
