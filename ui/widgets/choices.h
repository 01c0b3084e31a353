// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QComboBox>

#include "ui/theme/theme.h"

namespace guiche {

//! \brief An 18 px box with a label.
class CheckBox final : public QCheckBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckBox)

public:
    explicit CheckBox(Theme &theme, const QString &text = {}, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    Theme &m_theme;
};

//! \brief A closed list of choices with our frame, an optional icon at the left and our popup.
class ComboBox final : public QComboBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComboBox)

public:
    explicit ComboBox(Theme &theme, QWidget *parent = nullptr);
    void setIconName(QLatin1StringView name);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    Theme &m_theme;
    QLatin1StringView m_icon;
};

} // namespace guiche
