// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include "network/client/auditcalls.h"
#include "network/client/deskclient.h"
#include "ui/theme/theme.h"

namespace guiche {

class LinkButton;
class Pill;
class TextLabel;

//! \brief Whether the audit log is whole: checks its chain piece by piece and says how it stands.
class ChainBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChainBar)

public:
    ChainBar(DeskClient &client, Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    //! \brief Begins unless it was checked, or is being.
    void checkOnce();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { Unknown, Checking, Intact, Broken, Failed };
    void check();
    void checkFrom(const QString &cursor);
    void show();

    DeskClient &m_client;
    const Clock &m_clock;
    State m_state = State::Unknown;
    ChainCheck m_found;
    TimeMs m_checkedAt = 0;
    QString m_error;
    Pill *m_pill;
    TextLabel *m_text;
    LinkButton *m_again;
};

} // namespace guiche
