// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/client/teamcalls.h"
#include "ui/widgets/dialogframe.h"

namespace guiche {

class TextField;

//! \brief Shows once the link, and the code, with which a colleague sets a password.
class CodeDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodeDialog)

public:
    //! \param isInvitation the colleague is new
    CodeDialog(Theme &theme, const QString &name, const PasswordCode &code, bool isInvitation,
               QWidget *parent);

private:
    //! A field that can only be read and copied.
    TextField *addField(const QString &label, const QString &text);
    Button *addCopyButton(const QString &label, const QString &text);
};

} // namespace guiche
