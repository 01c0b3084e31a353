// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/session.h"
#include "ui/widgets/dialogframe.h"

namespace guiche {

class ChoiceButton;
class TextField;

//! \brief Name and kind of a new session.
class NewSessionDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewSessionDialog)

public:
    NewSessionDialog(Theme &theme, QWidget *parent);
    [[nodiscard]] QString name() const;
    [[nodiscard]] SessionType type() const;

Q_SIGNALS:
    void submitted();

private:
    void submit();

    TextField *m_name;
    ChoiceButton *m_web;
    ChoiceButton *m_cloud;
};

} // namespace guiche
