// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/conversationlistpane.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "ui/inbox/chiprow.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/inbox/inboxpainting.h"
#include "ui/inbox/inboxtext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/menu.h"
#include "ui/widgets/segmentedtabs.h"
#include "ui/widgets/skeleton.h"
#include "ui/widgets/textfield.h"

namespace guiche {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ConversationListPane::ConversationListPane(DeskClient &client, Theme &theme, const Clock &clock,
                                           QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_theme(theme)
    , m_model(client, client.feed(), clock)
    , m_unread(m_model, client, client.feed(), clock)
    , m_title(new TextLabel(theme, TextStyle::Heading, Ink::Text, 600, this))
    , m_filter(new IconButton(theme, "filter"_L1, this))
    , m_search(new LineEdit(theme, LineEdit::Look::GhostSearch, this))
    , m_tabs(new SegmentedTabs(theme, this))
    , m_chips(new ChipRow(theme, this))
    , m_unreadChip(new Chip(theme, {}, this))
    , m_stack(new QStackedLayout)
    , m_view(new ConversationListView(theme, m_model, clock, this))
    , m_skeleton(new Skeleton(theme, Skeleton::Shape::List, this))
    , m_empty(new EmptyState(theme, this))
{
    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(250ms);
    build();
    buildFilters();
    connectParts();
    retranslate();
}

// The view uses the model, which is a member.
ConversationListPane::~ConversationListPane()
{
    delete m_view;
}

void ConversationListPane::build()
{
    m_search->setObjectName(u"conversationSearch"_s);
    m_search->setFieldHeight(36);
    m_search->setKeycap(u"Ctrl+K"_s);
    m_search->installEventFilter(this);
    m_tabs->setObjectName(u"conversationTabs"_s);
    m_filter->setObjectName(u"conversationFilter"_s);

    auto *header = new QHBoxLayout;
    header->addWidget(m_title, 1);
    header->addWidget(m_filter);
    header->setContentsMargins(0, 0, m_theme.px(-4), 0);

    auto *top = new QVBoxLayout;
    top->setContentsMargins(m_theme.px(16), m_theme.px(12), m_theme.px(16), m_theme.px(8));
    top->setSpacing(0);
    top->addLayout(header);
    top->addSpacing(m_theme.px(12));
    top->addWidget(m_search);
    top->addSpacing(m_theme.px(8));
    top->addWidget(m_tabs);
    top->addSpacing(m_theme.px(12));
    top->addWidget(m_chips);

    m_stack->addWidget(m_view);
    m_stack->addWidget(m_skeleton);
    m_stack->addWidget(m_empty);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addLayout(m_stack, 1);
}

void ConversationListPane::buildFilters()
{
    m_unreadChip->setObjectName(u"unreadChip"_s);
    m_unreadChip->setCheckable(true);
    m_chips->add(m_unreadChip);
    for (const ChannelKind kind : {ChannelKind::WhatsApp, ChannelKind::Web, ChannelKind::Api}) {
        auto *chip = new Chip(m_theme, {}, this);
        chip->setCheckable(true);
        chip->setObjectName(u"channelChip-"_s + toName(kind));
        connect(chip, &Chip::clicked, this,
                [this, kind](bool isOn) { setChannel(isOn ? std::optional(kind) : std::nullopt); });
        m_chips->add(chip);
        m_channelChips.append({kind, chip});
    }
}

void ConversationListPane::connectParts()
{
    connect(m_filter, &IconButton::clicked, this, &ConversationListPane::showFilterMenu);
    connect(m_unreadChip, &Chip::clicked, this, &ConversationListPane::setUnreadOnly);
    connect(m_tabs, &SegmentedTabs::currentChanged, this, [this](int index) {
        m_query.tab = static_cast<Tab>(index);
        applyQuery();
        Q_EMIT tabChanged(m_query.tab);
    });
    connect(m_search, &LineEdit::textEdited, this, [this] { m_searchDelay.start(); });
    connect(m_search, &LineEdit::returnPressed, this, &ConversationListPane::applyQuery);
    connect(&m_searchDelay, &QTimer::timeout, this, &ConversationListPane::applyQuery);
    connect(m_view, &ConversationListView::typed, this, [this](const QString &text) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->setText(m_search->text() + text);
        m_searchDelay.start();
    });
    connect(&m_model, &ConversationListModel::stateChanged, this, &ConversationListPane::showState);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ConversationListPane::showState);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ConversationListPane::showState);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ConversationListPane::showState);
    connect(m_empty, &EmptyState::actionTriggered, this, &ConversationListPane::emptyAction);
    connect(&m_unread, &UnreadCounter::changed, this, [this] {
        refreshChips();
        Q_EMIT unreadChanged(m_unread.count());
    });
    connect(&m_theme, &Theme::changed, this, [this] { update(); });
}

void ConversationListPane::start()
{
    m_model.setUserId(m_client.user().id);
    m_unread.setUserId(m_client.user().id);
    applyQuery();
    showState();
}

void ConversationListPane::reload()
{
    m_model.reload();
}

void ConversationListPane::setTab(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

void ConversationListPane::setTotals(const DeskClient::Totals &totals)
{
    m_tabs->setCount(0, totals.mine);
    m_tabs->setCount(1, totals.queue);
    m_tabs->setCount(2, totals.all);
}

void ConversationListPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool ConversationListPane::clearSearch()
{
    if (m_search->text().isEmpty()) {
        return false;
    }
    m_search->clear();
    applyQuery();
    return true;
}

void ConversationListPane::applyQuery()
{
    m_searchDelay.stop();
    m_query.search = m_search->text().trimmed();
    m_model.setQuery(m_query);
    m_unread.queryChanged();
    refreshChips();
    showState();
}

void ConversationListPane::setChannel(std::optional<ChannelKind> channel)
{
    m_query.channel = channel;
    applyQuery();
}

void ConversationListPane::setUnreadOnly(bool isUnreadOnly)
{
    m_query.isUnreadOnly = isUnreadOnly;
    applyQuery();
}

void ConversationListPane::refreshChips()
{
    const int count = m_unread.visibleConversations();
    //: Filter of the conversation list; %1: how many conversations have unread messages
    m_unreadChip->setText(count > 0 ? tr("Unread · %1").arg(QLocale().toString(count))
                                    : tr("Unread", "filter"));
    m_unreadChip->setChecked(m_query.isUnreadOnly);
    for (const auto &[kind, chip] : std::as_const(m_channelChips)) {
        //: Short name of the web chat in a filter
        chip->setText(kind == ChannelKind::Web ? tr("Web", "channel") : InboxText::channel(kind));
        chip->setChecked(m_query.channel == kind);
    }
    m_chips->arrange();
}

void ConversationListPane::showFilterMenu()
{
    auto *menu = new Menu(m_theme, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *unread = menu->addEntry({}, tr("Only unread"));
    unread->setCheckable(true);
    unread->setChecked(m_query.isUnreadOnly);
    connect(unread, &QAction::toggled, this, &ConversationListPane::setUnreadOnly);
    menu->addSeparator();
    auto *channels = new QActionGroup(menu);
    const auto add = [&](const QString &text, std::optional<ChannelKind> channel) {
        QAction *action = menu->addEntry({}, text);
        action->setCheckable(true);
        action->setChecked(m_query.channel == channel);
        action->setActionGroup(channels);
        connect(action, &QAction::triggered, this, [this, channel] { setChannel(channel); });
    };
    add(tr("All channels"), std::nullopt);
    for (const auto &entry : std::as_const(m_channelChips)) {
        add(InboxText::channel(entry.first), entry.first);
    }
    menu->popup(m_filter->mapToGlobal(QPoint(0, m_filter->height())));
}

void ConversationListPane::showState()
{
    const bool hasRows = m_model.rowCount() > 0;
    const ListState state = m_model.state();
    if (hasRows) {
        m_stack->setCurrentWidget(m_view);
    } else if (state == ListState::Loading) {
        m_stack->setCurrentWidget(m_skeleton);
    } else {
        describeEmpty();
        m_stack->setCurrentWidget(m_empty);
    }
}

void ConversationListPane::describeEmpty()
{
    if (m_model.state() == ListState::Failed) {
        const std::optional<Error> error = m_model.error();
        m_empty->setContent("alert"_L1, tr("The list could not be loaded"),
                            error ? DeskClient::errorText(*error) : QString());
        m_empty->setAction(tr("Try again"));
    } else if (!m_query.search.isEmpty()) {
        //: %1: what was searched for
        m_empty->setContent("search"_L1, tr("Nothing found for “%1”").arg(m_query.search),
                            tr("Check the spelling or search in all conversations."));
        m_empty->setAction(m_query.tab == Tab::All ? tr("Clear the search") : tr("Search in all"));
    } else if (m_query.isUnreadOnly || m_query.channel) {
        m_empty->setContent("filter"_L1, tr("Nothing here with these filters"),
                            tr("Other conversations may be hidden by them."));
        m_empty->setAction(tr("Clear the filters"));
    } else {
        describeEmptyTab();
    }
}

void ConversationListPane::describeEmptyTab()
{
    switch (m_query.tab) {
    case Tab::Mine:
        m_empty->setContent("inboxe"_L1, tr("No conversations with you"),
                            tr("Take someone from the queue and it shows up here."));
        m_empty->setAction(m_client.user().role >= Role::Atendente ? tr("Take next") : QString(),
                           u"Ctrl+J"_s);
        break;
    case Tab::Queue:
        m_empty->setContent("queue"_L1, tr("Nobody is waiting"),
                            tr("When a customer writes, the conversation shows up here."));
        m_empty->setAction({});
        break;
    case Tab::All:
        m_empty->setContent("chat"_L1, tr("No conversations yet"),
                            tr("When a customer writes, the conversation shows up here."));
        m_empty->setAction({});
        break;
    }
}

void ConversationListPane::emptyAction()
{
    if (m_model.state() == ListState::Failed) {
        m_model.reload();
    } else if (!m_query.search.isEmpty()) {
        if (m_query.tab == Tab::All) {
            clearSearch();
        } else {
            setTab(Tab::All);
        }
    } else if (m_query.isUnreadOnly || m_query.channel) {
        m_query.isUnreadOnly = false;
        m_query.channel.reset();
        applyQuery();
    } else {
        Q_EMIT takeNextRequested();
    }
}

bool ConversationListPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down && m_model.rowCount() > 0) {
            m_view->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (key == Qt::Key_Escape && clearSearch()) {
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ConversationListPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showState();
    }
}

void ConversationListPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().surface);
}

void ConversationListPane::retranslate()
{
    m_title->setText(tr("Inbox"));
    m_filter->setLabel(tr("Filter"));
    m_search->setPlaceholderText(tr("Search name, phone or text"));
    m_search->setAccessibleName(tr("Search conversations"));
    m_tabs->setTitles({tr("Mine"), tr("Queue"), tr("All")});
    m_tabs->setAccessibleName(tr("Which conversations"));
    refreshChips();
}

} // namespace guiche
