// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "models/domain/clock.h"
#include "models/domain/types.h"
#include "ui/theme/theme.h"

class QLabel;

namespace guiche {

class Button;
class IconButton;
class Pill;

//! \brief The 56 px strip above the transcript: who it is, through which channel, how long they wait, and
//! what can be done.
class ConversationHeader final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConversationHeader)

public:
    //! \brief What the signed-in person may do with this conversation now.
    struct Actions
    {
        bool canTake = false;
        bool canTransfer = false;
        bool canClose = false;
    };

    ConversationHeader(Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    void setConversation(const Conversation &conversation, const Actions &actions);
    //! \brief While the panel is hidden its actions stand here.
    void setPanelShown(bool isShown);

Q_SIGNALS:
    void takeRequested();
    void searchRequested();
    void transferRequested();
    void closeRequested();
    void panelToggled();
    void menuRequested(const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void updateClock();
    void updateButtons();
    [[nodiscard]] QString channelLine() const;
    [[nodiscard]] int textRight() const;

    Theme &m_theme;
    const Clock &m_clock;
    Conversation m_conversation;
    Actions m_actions;
    bool m_isPanelShown = true;
    QTimer m_timer;
    Pill *m_wait;
    Button *m_take;
    IconButton *m_search;
    IconButton *m_transfer;
    IconButton *m_close;
    IconButton *m_panel;
    IconButton *m_more;
};

} // namespace guiche
