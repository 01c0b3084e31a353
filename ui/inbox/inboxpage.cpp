// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/inboxpage.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QHBoxLayout>
#include <QPropertyAnimation>
#include <QShortcut>

#include "network/client/outgoingqueue.h"
#include "ui/inbox/composeredit.h"
#include "ui/contacts/contactactions.h"
#include "ui/inbox/conversationactions.h"
#include "ui/inbox/conversationlistpane.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/inbox/conversationpane.h"
#include "ui/inbox/customerpanel.h"
#include "ui/inbox/hairsplitter.h"
#include "ui/inbox/inboxtext.h"
#include "ui/inbox/transcriptview.h"
#include "ui/widgets/menu.h"

namespace guiche {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int OverlayBelow = 1180; // width of the window
constexpr int ListWidth = 344;
constexpr int SmallestList = 304;
constexpr int LargestList = 420;
constexpr int SmallestTranscript = 480;
constexpr int PanelWidth = 312;
constexpr int SmallestPanel = 280;
constexpr int LargestPanel = 360;
constexpr int SlideMs = 160;

} // namespace

InboxPage::InboxPage(const InboxServices &services, QWidget *parent)
    : ConversationsPage(parent)
    , m_client(services.client)
    , m_outgoing(services.outgoing)
    , m_theme(services.theme)
    , m_drafts(QDir(services.dataFolder).filePath(u"drafts.ini"_s))
    , m_splitter(new HairSplitter(services.theme, this))
    , m_list(new ConversationListPane(services.client, services.theme, services.clock, this))
    , m_pane(new ConversationPane(services.client, services.outgoing, services.theme, services.clock,
                                  m_drafts, QDir(services.dataFolder).filePath(u"pasted"_s), this))
    , m_panel(new CustomerPanel(services.client, services.theme, services.clock, this))
    , m_actions(new ConversationActions(services.client, services.theme, this))
    , m_contacts(new ContactActions(services.client, services.theme, this))
    , m_slide(new QPropertyAnimation(m_panel, "pos", this))
{
    setObjectName(u"inboxPage"_s);
    m_fetchTimer.setSingleShot(true);
    m_fetchTimer.setInterval(50ms);
    m_notesTimer.setSingleShot(true);
    m_notesTimer.setInterval(50ms);
    build();
    connectList();
    connectConversation();
    connectActions();
    connectFeed();
    addShortcuts();
    start();
}

// The panes use members of the page (drafts, actions), so they go before them.
InboxPage::~InboxPage()
{
    delete m_panel;
    delete m_pane;
    delete m_list;
}

void InboxPage::build()
{
    m_list->setMinimumWidth(m_theme.px(SmallestList));
    m_list->setMaximumWidth(m_theme.px(LargestList));
    m_pane->setMinimumWidth(m_theme.px(SmallestTranscript));
    m_panel->setMinimumWidth(m_theme.px(SmallestPanel));
    m_panel->setMaximumWidth(m_theme.px(LargestPanel));
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_pane);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_listWidth = m_theme.px(ListWidth);
    m_panelWidth = m_theme.px(PanelWidth);
    m_panel->hide();
    m_slide->setDuration(SlideMs);
    m_slide->setEasingCurve(QEasingCurve::OutCubic);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
}

void InboxPage::connectList()
{
    ConversationListView &view = m_list->view();
    connect(&view, &ConversationListView::openRequested, this,
            [this](const QString &id) { openConversation(id); });
    connect(&view, &ConversationListView::composerRequested, &m_pane->composer(), &Composer::focusEdit);
    connect(&view, &ConversationListView::menuRequested, this, &InboxPage::showConversationMenu);
    connect(m_list, &ConversationListPane::tabChanged, this, &InboxPage::tabChanged);
    connect(m_list, &ConversationListPane::unreadChanged, this, &InboxPage::unreadChanged);
    connect(m_list, &ConversationListPane::takeNextRequested, this, &InboxPage::takeNext);
    connect(&m_list->model(), &QAbstractItemModel::dataChanged, this, &InboxPage::refreshOpen);
    connect(&m_list->model(), &QAbstractItemModel::rowsInserted, this, &InboxPage::refreshOpen);
}

void InboxPage::connectConversation()
{
    const auto notes = [this] { m_notesTimer.start(); };
    connect(&m_pane->model(), &QAbstractItemModel::rowsInserted, this, notes);
    connect(&m_pane->model(), &QAbstractItemModel::modelReset, this, notes);
    connect(&m_pane->model(), &QAbstractItemModel::dataChanged, this, notes);
    connect(&m_notesTimer, &QTimer::timeout, this, &InboxPage::collectNotes);
    connect(m_pane, &ConversationPane::toastRequested, this, &InboxPage::say);
    connect(m_pane, &ConversationPane::readReached, this, &InboxPage::markReadSoon);
    ConversationHeader &header = m_pane->header();
    connect(&header, &ConversationHeader::takeRequested, this, [this] { m_actions->take(open()); });
    connect(&header, &ConversationHeader::transferRequested, this, [this] { m_actions->transfer(open()); });
    connect(&header, &ConversationHeader::closeRequested, this, [this] { m_actions->close(open()); });
    connect(&header, &ConversationHeader::panelToggled, this, &InboxPage::togglePanel);
    connect(&header, &ConversationHeader::menuRequested, this,
            [this](const QPoint &position) { showConversationMenu(m_openId, position); });
    connect(m_panel, &CustomerPanel::transferRequested, this, [this] { m_actions->transfer(open()); });
    connect(m_panel, &CustomerPanel::closeRequested, this, [this] { m_actions->close(open()); });
    connect(m_panel, &CustomerPanel::tagsEdited, this,
            [this](const QStringList &tags) { m_actions->setTags(open(), tags); });
    connect(m_panel, &CustomerPanel::historyOpened, this,
            [this](const QString &id) { openConversation(id); });
    connect(m_panel, &CustomerPanel::contactEditRequested, m_contacts, &ContactActions::editById);
    connect(m_panel, &CustomerPanel::hideRequested, this, &InboxPage::togglePanel);
    connect(m_panel, &CustomerPanel::noteRequested, this, [this] {
        m_pane->composer().setNoteMode(true);
        m_pane->composer().focusEdit();
    });
}

void InboxPage::connectActions()
{
    connect(m_contacts, &ContactActions::said, this, &InboxPage::toastRequested);
    connect(m_contacts, &ContactActions::changed, this, [this](const DeskContact &contact) {
        if (contact.id == open().contactId) {
            m_fetchTimer.start();
        }
    });
    connect(m_actions, &ConversationActions::toastRequested, this, &InboxPage::toastRequested);
    connect(m_actions, &ConversationActions::changed, this, [this](const Conversation &conversation) {
        m_list->model().apply(conversation);
        if (conversation.id == m_openId) {
            showConversation(conversation);
        }
    });
    connect(m_actions, &ConversationActions::taken, this, [this](const Conversation &conversation) {
        m_list->model().apply(conversation);
        m_list->setTab(Tab::Mine);
        m_openId = conversation.id;
        showConversation(conversation);
        markReadSoon();
        m_pane->composer().focusEdit();
    });
}

void InboxPage::connectFeed()
{
    EventFeed &feed = m_client.feed();
    const auto fetchIfOpen = [this](const QString &id) {
        // A conversation that the list holds is read again by the list.
        if (id == m_openId && m_list->model().find(id) == nullptr) {
            m_fetchTimer.start();
        }
    };
    connect(&feed, &EventFeed::conversationChanged, this, fetchIfOpen);
    connect(&feed, &EventFeed::newMessage, this,
            [fetchIfOpen](const Message &message) { fetchIfOpen(message.conversationId); });
    // Its name, number and code stand beside the conversation.
    connect(&feed, &EventFeed::contactChanged, this, [this](const QString &id) {
        if (!m_openId.isEmpty() && id == open().contactId) {
            m_fetchTimer.start();
        }
    });
    connect(&m_fetchTimer, &QTimer::timeout, this, &InboxPage::fetchOpen);
    connect(&m_client, &DeskClient::stateChanged, this, [this](DeskClient::State state) {
        if (state == DeskClient::State::Online) {
            start();
            if (m_list->model().state() == ListState::Failed) {
                m_list->reload();
            }
            if (m_pane->model().state() == ListState::Failed) {
                m_pane->model().reload();
            }
        }
        if (!m_openId.isEmpty()) {
            showConversation(open());
        }
    });
}

void InboxPage::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto run) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    add(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { m_list->view().openUnread(1); });
    add(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { m_list->view().openUnread(-1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_F), [this] { m_pane->openSearch(); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [this] {
        m_pane->composer().setNoteMode(!m_pane->composer().isNoteMode());
        m_pane->composer().focusEdit();
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_T), [this] {
        if (!m_openId.isEmpty() && m_pane->actions().canTransfer) {
            m_actions->transfer(open());
        }
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_E), [this] {
        if (!m_openId.isEmpty() && m_pane->actions().canClose) {
            m_actions->close(open());
        }
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_I), [this] { togglePanel(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_U), [this] { m_pane->composer().chooseFiles(); });
}

void InboxPage::start()
{
    const qint64 user = m_client.user().id;
    if (user == 0 || user == m_startedFor) {
        return;
    }
    m_startedFor = user;
    m_drafts.setOwner(m_client.baseUrl().toString() + u'/' + QString::number(user));
    m_openId.clear();
    m_pane->clear();
    arrangePanel();
    m_list->start();
}

void InboxPage::showTab(Tab tab)
{
    m_list->setTab(tab);
}

ConversationsPage::Tab InboxPage::currentTab() const
{
    return m_list->tab();
}

const Conversation &InboxPage::open() const
{
    return m_pane->conversation();
}

void InboxPage::openConversation(const QString &conversationId, const QString &messageId)
{
    if (conversationId.isEmpty()) {
        return;
    }
    m_openId = conversationId;
    if (const Conversation *conversation = m_list->model().find(conversationId)) {
        showConversation(Conversation(*conversation));
    } else {
        fetchOpen();
    }
    if (!messageId.isEmpty()) {
        m_pane->showMessage(messageId);
    }
    markReadSoon();
}

void InboxPage::fetchOpen()
{
    const QString id = m_openId;
    m_client.conversation(id, this, [this, id](const Result<Conversation> &result) {
        if (id != m_openId) {
            return;
        }
        if (result) {
            if (m_list->model().find(id) != nullptr) {
                m_list->model().apply(*result);
            }
            showConversation(*result);
            markReadSoon();
        } else {
            //: %1: why
            say(tr("The conversation could not be opened: %1").arg(DeskClient::errorText(result.error())));
        }
    });
}

void InboxPage::showConversation(const Conversation &conversation)
{
    m_list->model().setPinned(conversation.id);
    m_list->view().setOpenId(conversation.id);
    m_pane->setConversation(conversation);
    m_panel->setConversation(conversation, m_pane->actions());
    arrangePanel();
}

// The list reads a conversation again when something happened to it; the open one follows.
void InboxPage::refreshOpen()
{
    const Conversation *conversation = m_openId.isEmpty() ? nullptr : m_list->model().find(m_openId);
    if (conversation != nullptr) {
        showConversation(Conversation(*conversation));
    }
}

void InboxPage::markReadSoon()
{
    const Conversation &conversation = open();
    const bool isSeen = isVisible() && isActiveWindow() && m_pane->view().isFollowing();
    if (isSeen && conversation.id == m_openId && conversation.unreadCount > 0 &&
        m_client.user().role >= Role::Atendente) {
        m_actions->markRead(conversation);
    }
}

void InboxPage::collectNotes()
{
    QList<CustomerPanel::Note> notes;
    const TranscriptModel &model = m_pane->model();
    for (int row = model.rowCount() - 1; row >= 0; --row) {
        const Message *message = model.at(row);
        if (message != nullptr && message->direction == Direction::Internal) {
            notes.append({message->content, message->senderName, message->timestamp});
        }
    }
    m_panel->setNotes(notes);
}

void InboxPage::takeNext()
{
    if (m_client.user().role >= Role::Atendente) {
        m_actions->takeNext();
    }
}

void InboxPage::showConversationMenu(const QString &id, const QPoint &position)
{
    const Conversation *found = m_list->model().find(id);
    if (found == nullptr && id != m_openId) {
        return;
    }
    const Conversation conversation = found != nullptr ? *found : open();
    const bool canWrite = m_client.user().role >= Role::Atendente;
    const bool isOpen = conversation.status == ConversationStatus::Queue ||
                        conversation.status == ConversationStatus::InProgress;
    auto *menu = new Menu(m_theme, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](QLatin1StringView icon, const QString &text, const QKeySequence &keys,
                                  auto run) {
        connect(menu->addEntry(icon, text, keys), &QAction::triggered, this, run);
    };
    if (canWrite && conversation.status == ConversationStatus::Queue) {
        add("check"_L1, tr("Take", "take a conversation from the queue"), {},
            [this, conversation] { m_actions->take(conversation); });
    }
    if (canWrite && conversation.unreadCount > 0) {
        add("eye"_L1, tr("Mark as read"), {}, [this, conversation] { m_actions->markRead(conversation); });
    }
    if (!conversation.customerPhone.isEmpty()) {
        add("copy"_L1, tr("Copy the phone number"), {}, [this, conversation] {
            QGuiApplication::clipboard()->setText(conversation.customerPhone);
            say(tr("Phone number copied"));
        });
    }
    if (canWrite && isOpen) {
        menu->addSeparator();
        add("transfer"_L1, tr("Transfer…"), QKeySequence(Qt::CTRL | Qt::Key_T),
            [this, conversation] { m_actions->transfer(conversation); });
        add("check"_L1, tr("Close the conversation…"), QKeySequence(Qt::CTRL | Qt::Key_E),
            [this, conversation] { m_actions->close(conversation); });
    }
    if (menu->isEmpty()) {
        delete menu;
        return;
    }
    menu->popup(position);
}

void InboxPage::say(const QString &text)
{
    Q_EMIT toastRequested(text, {}, {});
}

bool InboxPage::isPanelOverlay() const
{
    return window()->width() < m_theme.px(OverlayBelow);
}

void InboxPage::togglePanel()
{
    if (m_openId.isEmpty()) {
        return;
    }
    bool &isShown = isPanelOverlay() ? m_isOverlayOpen : m_isPanelWanted;
    isShown = !isShown;
    arrangePanel();
    if (isPanelOverlay() && m_isOverlayOpen) {
        placeOverlay(!m_theme.isMotionReduced());
    }
    if (!m_isOverlayOpen && isPanelOverlay()) {
        m_pane->composer().focusEdit();
    }
}

void InboxPage::arrangePanel()
{
    const bool isOverlay = isPanelOverlay();
    const bool hasConversation = !m_openId.isEmpty();
    const bool isShown = hasConversation && (isOverlay ? m_isOverlayOpen : m_isPanelWanted);
    const bool isInSplitter = m_splitter->indexOf(m_panel) >= 0;
    if (isOverlay == isInSplitter) {
        if (isOverlay) {
            m_panel->setParent(this);
        } else {
            m_isOverlayOpen = false;
            m_splitter->addWidget(m_panel);
            m_splitter->setStretchFactor(2, 0);
            m_listWidth = m_wasShown ? m_list->width() : m_listWidth;
            applySizes();
        }
    }
    m_panel->setOverlay(isOverlay);
    const bool isAppearing = isShown && m_panel->isHidden();
    m_panel->setVisible(isShown);
    if (isAppearing && !isOverlay) {
        m_listWidth = m_wasShown ? m_list->width() : m_listWidth;
        applySizes();
    }
    m_pane->header().setPanelShown(isShown);
    if (isOverlay && isShown && m_slide->state() != QPropertyAnimation::Running) {
        placeOverlay(false);
    }
}

void InboxPage::placeOverlay(bool isAnimated)
{
    const int panelWidth = m_theme.px(PanelWidth);
    const QPoint place(width() - panelWidth, 0);
    m_panel->resize(panelWidth, height());
    m_panel->raise();
    if (isAnimated) {
        m_slide->setStartValue(QPoint(width(), 0));
        m_slide->setEndValue(place);
        m_slide->start();
    } else {
        m_slide->stop();
        m_panel->move(place);
    }
}

bool InboxPage::focusPane(int step)
{
    const QList<QPair<QWidget *, QWidget *>> panes{{m_list, &m_list->view()},
                                                   {&m_pane->view(), &m_pane->view()},
                                                   {&m_pane->composer(), &m_pane->composer().edit()},
                                                   {m_panel, m_panel}};
    const QWidget *focused = QApplication::focusWidget();
    int current = step > 0 ? -1 : int(panes.size());
    for (int i = 0; i < int(panes.size()); ++i) {
        if (focused != nullptr &&
            (panes.at(i).first == focused || panes.at(i).first->isAncestorOf(focused))) {
            current = i;
        }
    }
    for (int i = current + step; i >= 0 && i < int(panes.size()); i += step) {
        QWidget *target = panes.at(i).second;
        if (target == m_panel) {
            target = m_panel->isVisible() ? m_panel->findChild<QWidget *>(u"transferButton"_s) : nullptr;
        }
        if (target != nullptr && target->isVisible() && target->isEnabled()) {
            target->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return false;
}

bool InboxPage::closeTopLayer()
{
    if (m_pane->closeTopLayer()) {
        return true;
    }
    if (isPanelOverlay() && m_isOverlayOpen) {
        togglePanel();
        return true;
    }
    return m_list->clearSearch();
}

void InboxPage::setTotals(const DeskClient::Totals &totals)
{
    m_list->setTotals(totals);
}

void InboxPage::saveLayout(QSettings &settings) const
{
    settings.setValue(u"inbox/listWidth"_s, m_list->width());
    settings.setValue(u"inbox/panelWidth"_s, m_panel->width());
    settings.setValue(u"inbox/isPanelShown"_s, m_isPanelWanted);
}

void InboxPage::restoreLayout(QSettings &settings)
{
    m_listWidth = settings.value(u"inbox/listWidth"_s, m_theme.px(ListWidth)).toInt();
    m_panelWidth = settings.value(u"inbox/panelWidth"_s, m_theme.px(PanelWidth)).toInt();
    m_isPanelWanted = settings.value(u"inbox/isPanelShown"_s, true).toBool();
    arrangePanel();
    applySizes();
}

void InboxPage::applySizes()
{
    const bool hasPanel = m_splitter->indexOf(m_panel) >= 0 && !m_panel->isHidden();
    const int panel = hasPanel ? m_panelWidth : 0;
    QList<int> sizes{m_listWidth, std::max(m_theme.px(SmallestTranscript), width() - m_listWidth - panel)};
    if (m_splitter->count() > 2) {
        sizes += panel;
    }
    m_splitter->setSizes(sizes);
}

void InboxPage::resizeEvent(QResizeEvent *event)
{
    ConversationsPage::resizeEvent(event);
    arrangePanel();
}

void InboxPage::changeEvent(QEvent *event)
{
    ConversationsPage::changeEvent(event);
    if (event->type() == QEvent::ActivationChange) {
        markReadSoon();
    }
}

void InboxPage::showEvent(QShowEvent *event)
{
    ConversationsPage::showEvent(event);
    arrangePanel();
    if (!std::exchange(m_wasShown, true)) {
        applySizes();
        m_list->view().setFocus(Qt::OtherFocusReason);
    }
    markReadSoon();
}

} // namespace guiche
