// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dialogframe.h"

namespace guiche {

class TextField;

//! \brief Shows a new API key, the only time that it is shown.
class ApiKeyShownDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApiKeyShownDialog)

public:
    ApiKeyShownDialog(Theme &theme, const QString &name, const QString &key, QWidget *parent);

private:
    TextField *m_key;
};

} // namespace guiche
