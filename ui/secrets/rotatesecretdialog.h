// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "models/domain/secret.h"
#include "ui/widgets/dialogframe.h"

namespace guiche {

class TextField;

//! \brief Before a value is replaced: says what happens to the old one, and takes a new one or none.
class RotateSecretDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RotateSecretDialog)

public:
    RotateSecretDialog(Theme &theme, const Secret &secret, QWidget *parent);
    //! \brief nullopt: the desk is to make one.
    [[nodiscard]] std::optional<QString> value() const;

Q_SIGNALS:
    void submitted();

private:
    TextField *m_value;
};

} // namespace guiche
