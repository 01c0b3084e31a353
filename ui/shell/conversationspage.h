// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QWidget>

#include <functional>

#include "models/items/sources.h"
#include "network/client/deskclient.h"

namespace guiche {

//! \brief What the shell needs of the inbox; the inbox page implements it.
class ConversationsPage : public QWidget
{
    Q_OBJECT

public:
    using Tab = ConversationQuery::Tab;
    using QWidget::QWidget;

    virtual void showTab(Tab tab) = 0;
    [[nodiscard]] virtual Tab currentTab() const = 0;
    //! \brief Opens a conversation and, when `messageId` is not empty, shows that message.
    virtual void openConversation(const QString &conversationId, const QString &messageId = {}) = 0;
    //! \brief Ctrl+J: takes the first of the queue and opens it.
    virtual void takeNext() = 0;
    //! \brief F6 (step 1) and Shift+F6 (step -1): false when the focus should leave the page.
    virtual bool focusPane(int step) = 0;
    //! \brief Esc: closes the page's top layer (popup, search bar, overlay panel); false when there is none.
    virtual bool closeTopLayer() = 0;
    virtual void setTotals(const DeskClient::Totals &totals) = 0;
    //! \brief Splitter sizes and the like, in the group that the shell has opened (per user and screen).
    virtual void saveLayout(QSettings &settings) const = 0;
    virtual void restoreLayout(QSettings &settings) = 0;

Q_SIGNALS:
    void tabChanged(guiche::ConversationsPage::Tab tab);
    //! \brief Sum of unread customer messages in the person's own conversations, for the badge and the window
    //! title.
    void unreadChanged(int count);
    //! \brief A short message for the shell's toast; `undo` may be empty.
    void toastRequested(const QString &text, const QString &action, std::function<void()> undo);
};

} // namespace guiche
