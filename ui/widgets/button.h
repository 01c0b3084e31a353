// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "ui/theme/theme.h"

namespace guiche {

enum class ButtonKind { Primary, Secondary, Ghost, Danger, DangerFill };
//! \brief Heights 28, 32, 36, 40.
enum class ButtonSize { Compact, Normal, Header, Large };

//! \brief A push button with an optional icon and an optional keycap that names its shortcut.
class Button final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Button)

public:
    Button(Theme &theme, ButtonKind kind, const QString &text = {}, QWidget *parent = nullptr);

    void setButtonSize(ButtonSize size);
    void setIconName(QLatin1StringView name);
    //! \brief Shows `text` as a keycap; does not install a shortcut.
    void setKeycap(const QString &text);
    //! \brief While busy a moving mark replaces the icon and clicks do nothing.
    void setBusy(bool isBusy);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    //! \brief Enter in the same window presses it (dialogs and the sign-in form do that themselves).
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void nextCheckState() override;
    bool hitButton(const QPoint &position) const override;
    void timerEvent(QTimerEvent *event) override;

private:
    struct Look
    {
        QColor fill, ink, border, inner;
    };
    [[nodiscard]] Look look() const;
    [[nodiscard]] int contentWidth() const;

    Theme &m_theme;
    ButtonKind m_kind;
    ButtonSize m_size = ButtonSize::Normal;
    QLatin1StringView m_icon;
    QString m_keycap;
    bool m_isBusy = false;
    int m_busyStep = 0;
    int m_timer = 0;
};

//! \brief A square button with only an icon. Its tool tip, with the shortcut in it, is its accessible name.
class IconButton final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IconButton)

public:
    IconButton(Theme &theme, QLatin1StringView icon, QWidget *parent = nullptr);

    void setIconName(QLatin1StringView name);
    //! \brief `name` is what it does; `shortcut` may be empty. Sets the tool tip and the accessible name.
    void setLabel(const QString &name, const QString &shortcut = {});
    //! \brief 28, 32 (the default), 36 or 40, and the icon's size (20 the default; 18, 16).
    void setExtent(int extent, int iconSize = 20);
    //! \brief Ink; invalid: `muted`.
    void setInk(const QColor &ink);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Theme &m_theme;
    QLatin1StringView m_icon;
    QColor m_ink;
    int m_extent = 32;
    int m_iconSize = 20;
};

//! \brief A word that acts: accent colour, underlined while the pointer is on it.
class LinkButton final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinkButton)

public:
    LinkButton(Theme &theme, const QString &text = {}, QWidget *parent = nullptr);
    //! \brief Quiet ones are `muted` instead of the accent.
    void setQuiet(bool isQuiet);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    Theme &m_theme;
    bool m_isQuiet = false;
};

} // namespace guiche
