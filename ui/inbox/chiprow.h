// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/theme/theme.h"

namespace guiche {

//! \brief Small widgets side by side; those that do not fit are hidden (the filter menu offers them too).
class ChipRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChipRow)

public:
    explicit ChipRow(Theme &theme, QWidget *parent = nullptr);

    void add(QWidget *widget);
    //! \brief Places the widgets again, after a text has changed.
    void arrange();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Theme &m_theme;
    QList<QWidget *> m_widgets;
};

} // namespace guiche
