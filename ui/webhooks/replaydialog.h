// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/client/webhookcalls.h"
#include "ui/widgets/dialogframe.h"

namespace guiche {

class ComboBox;
class SessionListModel;

//! \brief Which deliveries are sent again: of when, of which session, in which state.
class ReplayDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplayDialog)

public:
    ReplayDialog(Theme &theme, const SessionListModel &sessions, const QString &sessionId, QWidget *parent);
    [[nodiscard]] ReplayRange range(TimeMs now) const;

Q_SIGNALS:
    void submitted();

private:
    ComboBox *m_period;
    ComboBox *m_session;
    ComboBox *m_status;
};

} // namespace guiche
