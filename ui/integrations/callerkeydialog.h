// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dialogframe.h"

namespace guiche {

class TextField;

//! \brief Asks for the API key that the console calls with. It is kept in memory until the sign-in ends.
class CallerKeyDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CallerKeyDialog)

public:
    CallerKeyDialog(Theme &theme, QWidget *parent);
    [[nodiscard]] QString key() const;

Q_SIGNALS:
    void keyEntered(const QString &key);

private:
    void submit();

    TextField *m_key;
};

} // namespace guiche
