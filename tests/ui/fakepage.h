// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/conversationspage.h"

namespace guiche {

//! \brief An inbox that only notes what the shell asked of it.
class FakePage final : public ConversationsPage
{
    Q_OBJECT

public:
    using ConversationsPage::ConversationsPage;

    Tab tab = Tab::Mine;
    QString opened;
    QString openedMessage;
    int taken = 0;
    int layersOpen = 0;
    int panesMoved = 0;
    bool isLeaving = false; //!< the next pane is outside of the page
    DeskClient::Totals totals;

    void showTab(Tab shown) override
    {
        tab = shown;
        Q_EMIT tabChanged(shown);
    }
    [[nodiscard]] Tab currentTab() const override { return tab; }
    void openConversation(const QString &conversationId, const QString &messageId) override
    {
        opened = conversationId;
        openedMessage = messageId;
    }
    void takeNext() override { ++taken; }
    bool focusPane(int step) override
    {
        panesMoved += step;
        if (!isLeaving)
            setFocus();
        return !isLeaving;
    }
    bool closeTopLayer() override { return layersOpen > 0 && layersOpen-- > 0; }
    void setTotals(const DeskClient::Totals &all) override { totals = all; }
    void saveLayout(QSettings &settings) const override
    {
        settings.setValue(QStringLiteral("split"), width());
    }
    void restoreLayout(QSettings &settings) override
    {
        restored = settings.value(QStringLiteral("split")).toInt();
    }
    int restored = -1;
};

} // namespace guiche
