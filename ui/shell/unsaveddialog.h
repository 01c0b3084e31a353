// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dialogframe.h"

namespace guiche {

//! \brief Something is not saved, and whoever leaves has to say what becomes of it. Esc stays.
class UnsavedDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnsavedDialog)

public:
    //! \param canSave false: the desk is out of reach
    UnsavedDialog(Theme &theme, bool canSave, QWidget *parent);

Q_SIGNALS:
    void saveRequested();
    void discardRequested();
};

} // namespace guiche
