// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

#include "ui/theme/theme.h"

namespace guiche {

//! \brief A splitter whose handles are one pixel lines that can be grabbed a few pixels around.
class HairSplitter final : public QSplitter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HairSplitter)

public:
    HairSplitter(Theme &theme, QWidget *parent);

protected:
    QSplitterHandle *createHandle() override;

private:
    Theme &m_theme;
};

} // namespace guiche
