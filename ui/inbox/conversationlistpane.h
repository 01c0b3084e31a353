// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "models/items/conversationlistmodel.h"
#include "network/client/deskclient.h"
#include "ui/inbox/unreadcounter.h"
#include "ui/theme/theme.h"

class QStackedLayout;

namespace guiche {

class Chip;
class ChipRow;
class ConversationListView;
class EmptyState;
class IconButton;
class LineEdit;
class Menu;
class SegmentedTabs;
class Skeleton;
class TextLabel;

//! \brief The left pane of the inbox: title, search, tabs, filters and the list in all its states.
class ConversationListPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConversationListPane)

public:
    using Tab = ConversationQuery::Tab;

    //! \brief The references must outlive the pane.
    ConversationListPane(DeskClient &client, Theme &theme, const Clock &clock, QWidget *parent = nullptr);
    ~ConversationListPane() override;

    //! \brief Loads the list for whoever is signed in.
    void start();
    void setTab(Tab tab);
    [[nodiscard]] Tab tab() const { return m_query.tab; }
    void setTotals(const DeskClient::Totals &totals);
    //! \brief Reads the list again, after a connection came back.
    void reload();
    void focusSearch();
    //! \brief Empties the search field; false when it was empty.
    bool clearSearch();
    [[nodiscard]] ConversationListView &view() { return *m_view; }
    [[nodiscard]] ConversationListModel &model() { return m_model; }
    [[nodiscard]] int unreadCount() const { return m_unread.count(); }

Q_SIGNALS:
    void tabChanged(guiche::ConversationQuery::Tab tab);
    void unreadChanged(int count);
    void takeNextRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildFilters();
    void connectParts();
    void retranslate();
    void showState();
    void describeEmpty();
    void describeEmptyTab();
    void emptyAction();
    void applyQuery();
    void showFilterMenu();
    void setChannel(std::optional<ChannelKind> channel);
    void setUnreadOnly(bool isUnreadOnly);
    void refreshChips();

    DeskClient &m_client;
    Theme &m_theme;
    ConversationQuery m_query;
    ConversationListModel m_model;
    UnreadCounter m_unread;
    QTimer m_searchDelay;

    TextLabel *m_title;
    IconButton *m_filter;
    LineEdit *m_search;
    SegmentedTabs *m_tabs;
    ChipRow *m_chips;
    Chip *m_unreadChip;
    QList<std::pair<ChannelKind, Chip *>> m_channelChips;
    QStackedLayout *m_stack;
    ConversationListView *m_view;
    Skeleton *m_skeleton;
    EmptyState *m_empty;
};

} // namespace guiche
