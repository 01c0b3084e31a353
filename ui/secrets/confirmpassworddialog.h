// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "ui/widgets/dialogframe.h"

namespace guiche {

class TextField;

//! \brief Asks a signed-in person for their password once more.
class ConfirmPasswordDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConfirmPasswordDialog)

public:
    //! \param title what will be done \param action the word on the button
    ConfirmPasswordDialog(Theme &theme, const QString &title, const QString &action, QWidget *parent);
    [[nodiscard]] QString password() const;
    void setWaiting(bool isWaiting);
    //! \brief Says what the desk refused: a wrong password at its field.
    void refuse(const Error &error);

Q_SIGNALS:
    void submitted();

private:
    void submit();

    TextField *m_password;
};

} // namespace guiche
