// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <memory>

#include "models/domain/clock.h"
#include "ui/inbox/drafts.h"
#include "ui/shell/conversationspage.h"
#include "ui/theme/theme.h"

class QPropertyAnimation;

namespace guiche {

class ContactActions;
class ConversationActions;
class ConversationListPane;
class ConversationPane;
class CustomerPanel;
class HairSplitter;
class OutgoingQueue;

//! \brief What the inbox works with. All must outlive the page.
struct InboxServices
{
    DeskClient &client;
    OutgoingQueue &outgoing;
    Theme &theme;
    const Clock &clock;
    QString dataFolder = {}; //!< where drafts and pasted pictures are kept; made when needed
};

//! \brief The inbox: list, conversation and customer panel side by side. Main thread.
class InboxPage final : public ConversationsPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InboxPage)

public:
    explicit InboxPage(const InboxServices &services, QWidget *parent = nullptr);
    ~InboxPage() override;

    void showTab(Tab tab) override;
    [[nodiscard]] Tab currentTab() const override;
    void openConversation(const QString &conversationId, const QString &messageId = {}) override;
    void takeNext() override;
    bool focusPane(int step) override;
    bool closeTopLayer() override;
    void setTotals(const DeskClient::Totals &totals) override;
    void saveLayout(QSettings &settings) const override;
    void restoreLayout(QSettings &settings) override;

    [[nodiscard]] QString openId() const { return m_openId; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectList();
    void connectConversation();
    void connectActions();
    void connectFeed();
    void addShortcuts();
    void start();
    void showConversation(const Conversation &conversation);
    void refreshOpen();
    void fetchOpen();
    void markReadSoon();
    void showConversationMenu(const QString &id, const QPoint &position);
    void collectNotes();
    void togglePanel();
    void arrangePanel();
    void placeOverlay(bool isAnimated);
    void applySizes();
    [[nodiscard]] bool isPanelOverlay() const;
    [[nodiscard]] const Conversation &open() const;
    void say(const QString &text);

    DeskClient &m_client;
    OutgoingQueue &m_outgoing;
    Theme &m_theme;
    Drafts m_drafts;
    QString m_openId;
    qint64 m_startedFor = 0;
    bool m_isPanelWanted = true; //!< beside the transcript
    int m_listWidth = 0;
    int m_panelWidth = 0;
    bool m_wasShown = false;
    bool m_isOverlayOpen = false; //!< over it, in a narrow window
    QTimer m_fetchTimer;
    QTimer m_notesTimer;
    HairSplitter *m_splitter;
    ConversationListPane *m_list;
    ConversationPane *m_pane;
    CustomerPanel *m_panel;
    ConversationActions *m_actions;
    ContactActions *m_contacts;
    QPropertyAnimation *m_slide;
};

} // namespace guiche
