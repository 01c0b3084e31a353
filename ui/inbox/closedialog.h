// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/types.h"
#include "ui/widgets/dialogframe.h"

namespace guiche {

class ChoiceButton;
class TextField;

//! \brief Asks how a conversation ended, and for a note about it.
class CloseDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CloseDialog)

public:
    CloseDialog(Theme &theme, const QString &customer, QWidget *parent);

    [[nodiscard]] Resolution resolution() const;
    [[nodiscard]] QString notes() const;

private:
    QList<std::pair<Resolution, ChoiceButton *>> m_choices;
    TextField *m_notes;
};

} // namespace guiche
