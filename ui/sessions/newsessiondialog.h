// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/client/sessioncalls.h"
#include "ui/widgets/dialogframe.h"

namespace guiche {

class ChoiceButton;
class TextField;

//! \brief Name and kind of a new session, and the access that a Cloud one cannot be made without.
class NewSessionDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewSessionDialog)

public:
    NewSessionDialog(Theme &theme, QWidget *parent);
    [[nodiscard]] SessionDraft draft() const;

Q_SIGNALS:
    void submitted();

private:
    [[nodiscard]] bool isCloud() const;
    void showKind();
    void submit();

    TextField *m_name;
    ChoiceButton *m_web;
    ChoiceButton *m_cloud;
    TextField *m_number;
    TextField *m_token;
};

} // namespace guiche
