// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/sessionsources.h"
#include "ui/widgets/card.h"

namespace guiche {

class ActionRow;
class Rule;

//! \brief Disconnect, log out, delete: what each means, before it is done.
class ActionsCard final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionsCard)

public:
    explicit ActionsCard(Theme &theme, QWidget *parent = nullptr);
    //! \brief `isAdmin`: log out and delete are offered too.
    void setSession(const Session &session, bool isAdmin);

Q_SIGNALS:
    void disconnectRequested();
    void logoutRequested();
    void deleteRequested();

private:
    ActionRow *m_disconnect;
    ActionRow *m_logout;
    ActionRow *m_delete;
    Rule *m_first;
    Rule *m_second;
};

} // namespace guiche
