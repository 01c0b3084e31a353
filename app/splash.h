// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace guiche {

class Theme;

//! \brief The small window while the desk is being opened, shown only when that takes a moment.
class Splash final : public QWidget
{
    Q_OBJECT

public:
    explicit Splash(const Theme &theme);
};

} // namespace guiche
