// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/client/sessioncalls.h"
#include "ui/widgets/dialogframe.h"

namespace guiche {

class ComboBox;
class TextField;

//! \brief Through which proxy a session connects.
class ProxyDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProxyDialog)

public:
    ProxyDialog(Theme &theme, const DeskSession &session, QWidget *parent);
    [[nodiscard]] NewProxy proxy() const;

Q_SIGNALS:
    void submitted();
    void removeRequested();

private:
    void submit();

    ComboBox *m_protocol;
    TextField *m_host;
    TextField *m_port;
    TextField *m_username;
    TextField *m_password;
};

} // namespace guiche
