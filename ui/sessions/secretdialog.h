// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dialogframe.h"

namespace guiche {

class TextField;

//! \brief Shows a webhook's secret, the only time that it is shown.
class SecretDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretDialog)

public:
    SecretDialog(Theme &theme, const QString &secret, bool hasOld, QWidget *parent);

private:
    TextField *m_secret;
};

} // namespace guiche
