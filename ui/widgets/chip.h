// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QWidget>

#include "ui/theme/theme.h"
#include "ui/theme/painting.h"

namespace guiche {

//! \brief A filter that is on or off: an outlined pill, `accentSoft` when checked. Height 28.
class Chip final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Chip)

public:
    explicit Chip(Theme &theme, const QString &text = {}, QWidget *parent = nullptr);
    void setIconName(QLatin1StringView name);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    Theme &m_theme;
    QLatin1StringView m_icon;
};

//! \brief The tone of a pill or a banner.
enum class Tone { Neutral, Info, Success, Warn, Danger, Violet };
[[nodiscard]] paint::PillLook pillLook(const Theme &theme, Tone tone, QLatin1StringView icon = {});

//! \brief The same tag has the same tone everywhere.
[[nodiscard]] Tone tagTone(const QString &tag);

//! \brief A state in a word, on a soft fill: "Connected", "10 min". Height 24 (18, 22).
class Pill final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Pill)

public:
    explicit Pill(Theme &theme, QWidget *parent = nullptr);
    void setText(const QString &text);
    void setLook(Tone tone, QLatin1StringView icon = {}, bool hasDot = false);
    void setPillHeight(int height);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] paint::PillLook look() const;

    Theme &m_theme;
    QString m_text;
    Tone m_tone = Tone::Neutral;
    QLatin1StringView m_icon;
    bool m_hasDot = false;
    int m_height = 24;
};

} // namespace guiche
