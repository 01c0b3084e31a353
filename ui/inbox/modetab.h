// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "ui/theme/theme.h"

namespace guiche {

//! \brief One of the composer's modes: a soft fill when it is the current one. 28 high.
class ModeTab final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ModeTab)

public:
    enum class Look { Reply, Note };

    ModeTab(Theme &theme, Look look, QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    Look m_look;
};

} // namespace guiche
