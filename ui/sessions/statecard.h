// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/sessionsources.h"
#include "ui/widgets/card.h"

namespace guiche {

class Button;
class TextLabel;

//! \brief Why a session is not connected, in plain words, and the one thing to do about it.
class StateCard final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StateCard)

public:
    explicit StateCard(Theme &theme, QWidget *parent = nullptr);
    void setSession(const Session &session);

Q_SIGNALS:
    void connectRequested();

private:
    TextLabel *m_title;
    TextLabel *m_text;
    TextLabel *m_detail;
    Button *m_button;
};

} // namespace guiche
