// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/teampage.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>

#include "models/items/teammodel.h"
#include "ui/team/teamactions.h"
#include "ui/team/teamdelegate.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/menu.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/skeleton.h"
#include "ui/widgets/textfield.h"

namespace guiche {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto RefreshEvery = 30s;
constexpr int RowHeight = 56;
constexpr int SearchWidth = 280;
enum Content { Table, Nothing, Loading };

QList<TableColumn> columns()
{
    return {{.width = 0, .smallest = 240},
            {.width = 156},
            {.width = 112},
            {.width = 132},
            {.width = 116},
            {.width = 76, .alignment = Qt::AlignRight},
            {.width = 56}};
}

} // namespace

TeamPage::TeamPage(DeskClient &client, Theme &theme, const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_client(client)
    , m_theme(theme)
    , m_model(new TeamModel(client.teamCalls(), clock, this))
    , m_actions(new TeamActions(client, *m_model, theme, this))
    , m_header(new PageHeader(theme))
    , m_search(new LineEdit(theme, LineEdit::Look::GhostSearch))
    , m_invite(new Button(theme, ButtonKind::Primary))
    , m_card(new Card(theme))
    , m_content(new QStackedWidget)
    , m_table(new DataTable(theme, *m_model, columns(), RowHeight))
    , m_delegate(new TeamDelegate(theme, *m_model, this))
    , m_empty(new EmptyState(theme))
{
    setObjectName(u"teamPage"_s);
    m_refresh.setInterval(RefreshEvery);
    build();
    connectParts();
    addShortcuts();
    restyle();
    retranslate();
    showConnection();
}

TeamPage::~TeamPage() = default;

void TeamPage::build()
{
    m_search->setObjectName(u"teamSearch"_s);
    m_search->setFieldHeight(36);
    m_search->setClearButtonEnabled(false);
    m_search->setKeycap(u"/"_s);
    m_invite->setObjectName(u"invite"_s);
    m_invite->setIconName("plus"_L1);
    m_invite->setButtonSize(ButtonSize::Header);
    m_invite->setKeycap(u"Ctrl+N"_s);
    m_header->addRight(m_search);
    m_header->addRight(m_invite);
    m_invite->setVisible(m_actions->mayChange()); // now that it has a parent
    m_table->setObjectName(u"teamTable"_s);
    m_table->setRowDelegate(m_delegate);
    m_empty->setObjectName(u"teamEmpty"_s);
    m_content->insertWidget(Table, m_table);
    m_content->insertWidget(Nothing, m_empty);
    m_content->insertWidget(Loading, new Skeleton(m_theme, Skeleton::Shape::List));
    m_card->setPadding(1, 1);
    m_card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_card->column()->addWidget(m_content, 1);
    m_card->column()->addSpacing(m_theme.px(10)); // the table's corners are not round
    auto *body = new QVBoxLayout;
    body->setObjectName(u"teamBody"_s);
    body->addWidget(m_card);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(body, 1);
}

void TeamPage::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_model->setFilter(text); });
    connect(m_search, &QLineEdit::returnPressed, this, &TeamPage::focusStart);
    connect(m_invite, &QAbstractButton::clicked, m_actions, &TeamActions::invite);
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &index) {
        if (const TeamMember *member = m_model->at(index.row()))
            m_actions->open(*member);
    });
    connect(m_table, &DataTable::menuRequested, this, &TeamPage::showMenu);
    connect(m_table, &DataTable::clickedCell, this, [this](const QModelIndex &index) {
        if (index.column() != TeamModel::Menu)
            return;
        const QRect cell = m_table->visualRect(index);
        showMenu(index, m_table->viewport()->mapToGlobal(cell.center() + QPoint(0, m_theme.px(12))));
    });
    connect(m_table, &DataTable::keyPressed, this, [this](QKeyEvent *event) {
        if (!event->matches(QKeySequence::Copy))
            return;
        copyEmail();
        event->accept();
    });
    connect(m_model, &TeamModel::stateChanged, this, &TeamPage::showState);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_model->state() == ListState::Failed)
            m_model->reload();
        else
            m_search->clear();
    });
    connect(m_actions, &TeamActions::said, this, &TeamPage::toastRequested);
    connect(m_actions, &TeamActions::invited, this, &TeamPage::choose);
    connect(&m_client, &DeskClient::stateChanged, this, &TeamPage::showConnection);
    connect(&m_client.feed(), &EventFeed::connected, this, [this] {
        if (isVisible())
            m_model->refresh();
    });
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        m_model->refresh();
        m_table->viewport()->update(); // "2 min ago" grows older by itself
    });
    connect(&m_theme, &Theme::changed, this, &TeamPage::restyle);
}

void TeamPage::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto run) {
        auto *shortcut = new QShortcut(keys, this); // while the page is shown
        connect(shortcut, &QShortcut::activated, this, run);
    };
    add(QKeySequence(u"Ctrl+N"_s), [this] {
        if (m_invite->isVisible() && m_invite->isEnabled())
            m_actions->invite();
    });
    add(QKeySequence(u"/"_s), [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
}

void TeamPage::restyle()
{
    m_search->setFixedWidth(m_theme.px(SearchWidth));
    if (auto *body = findChild<QVBoxLayout *>(u"teamBody"_s))
        body->setContentsMargins(m_theme.px(24), m_theme.px(16), m_theme.px(24), m_theme.px(24));
    update();
}

void TeamPage::retranslate()
{
    m_header->setTitle(tr("Team"));
    m_search->setPlaceholderText(tr("Search people"));
    m_search->setAccessibleName(tr("Search people"));
    m_invite->setText(tr("Invite"));
    m_table->setAccessibleName(tr("People of the organization"));
    m_model->retranslate();
    showState();
    showConnection();
}

void TeamPage::showState()
{
    const int people = m_model->peopleCount();
    //: %1: "8 people", %2: "3 roles"
    m_header->setSubtitle(people == 0 ? QString()
                                      : tr("%1 · %2").arg(tr("%n people", nullptr, people),
                                                          tr("%n roles", nullptr, m_model->roleCount())));
    switch (m_model->state()) {
    case ListState::Loading:
        return m_content->setCurrentIndex(Loading);
    case ListState::Ready:
        m_content->setCurrentIndex(Table);
        if (std::exchange(m_isFocusWanted, false))
            focusStart();
        return;
    case ListState::Empty:
        m_empty->setContent("search"_L1, tr("Nobody like that"),
                            tr("Search for another name or another e-mail."));
        m_empty->setAction(tr("Show everybody"));
        return m_content->setCurrentIndex(Nothing);
    case ListState::Failed:
        m_empty->setContent("alert"_L1, tr("The team could not be loaded"),
                            m_model->error() ? DeskClient::errorText(*m_model->error()) : QString());
        m_empty->setAction(tr("Try again"));
        return m_content->setCurrentIndex(Nothing);
    }
}

bool TeamPage::isOnline() const
{
    return m_client.state() == DeskClient::State::Online;
}

void TeamPage::showConnection()
{
    m_invite->setEnabled(isOnline());
    m_invite->setToolTip(isOnline() ? QString() : tr("Not while the desk is out of reach."));
}

const TeamMember *TeamPage::chosen() const
{
    return m_model->at(m_table->currentIndex().row());
}

void TeamPage::copyEmail()
{
    const TeamMember *member = chosen();
    if (member == nullptr)
        return;
    QGuiApplication::clipboard()->setText(member->user.email);
    Q_EMIT toastRequested(tr("E-mail copied."), {}, {});
}

void TeamPage::choose(qint64 id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->scrollTo(m_model->index(row, 0));
}

void TeamPage::showMenu(const QModelIndex &index, const QPoint &position)
{
    const TeamMember *shown = m_model->at(index.row());
    if (shown == nullptr)
        return;
    const TeamMember member = *shown; // the list may change while the menu is open
    auto *menu = new Menu(m_theme, this);
    menu->setObjectName(u"memberMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool mayChange = m_actions->mayChange(member.user);
    const bool isOther = !m_actions->isSelf(member.user);
    const auto add = [&](const QString &name, QLatin1StringView icon, const QString &text, auto run,
                         bool needsDesk = true) {
        QAction *entry = menu->addEntry(icon, text);
        entry->setObjectName(name);
        entry->setEnabled(!needsDesk || isOnline());
        connect(entry, &QAction::triggered, this, run);
    };
    add(u"openMember"_s, mayChange ? "edit"_L1 : "user"_L1, mayChange ? tr("Change…") : tr("Show…"),
        [this, member] { m_actions->open(member); });
    add(
        u"copyEmail"_s, "copy"_L1, tr("Copy e-mail"), [this] { copyEmail(); }, false);
    if (mayChange) {
        using Standing = TeamModel::Standing;
        const Standing standing = m_model->standing(member);
        menu->addSeparator();
        if (standing == Standing::Locked)
            add(u"unlockMember"_s, "lock"_L1, tr("Let in again"),
                [this, member] { m_actions->unlock(member); });
        if (member.user.isActive)
            add(u"handOutCode"_s, "key"_L1, tr("Hand out a password code…"),
                [this, member] { m_actions->handOutCode(member); });
        if (member.hasSecondFactor && isOther)
            add(u"removeFactor"_s, "phone"_L1, tr("Remove the second step…"),
                [this, member] { m_actions->removeSecondFactor(member); });
        if (member.user.isActive && isOther) {
            add(u"signOutMember"_s, "logout"_L1, tr("Sign out everywhere…"),
                [this, member] { m_actions->signOutEverywhere(member); });
            menu->addSeparator();
            add(u"deactivateMember"_s, "power"_L1, tr("Deactivate…"),
                [this, member] { m_actions->deactivate(member); });
        }
        if (!member.user.isActive)
            add(u"reactivateMember"_s, "power"_L1, tr("Activate again"),
                [this, member] { m_actions->reactivate(member); });
    }
    menu->popup(position);
}

bool TeamPage::focusPane(int step)
{
    const bool isInTable = m_content->isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    const bool isInHeader = (m_search->hasFocus() || m_invite->hasFocus());
    if ((isInTable && step > 0) || (isInHeader && step < 0))
        return false;
    if (isInHeader || (!isInTable && step < 0))
        focusStart();
    else
        m_search->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void TeamPage::focusStart()
{
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_isFocusWanted = m_model->state() == ListState::Loading; // there is nothing to take it yet
    QWidget *start = m_content->currentIndex() == Nothing ? static_cast<QWidget *>(m_search) : m_table;
    start->setFocus(Qt::ShortcutFocusReason);
}

void TeamPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_model->refresh();
    m_refresh.start();
}

void TeamPage::hideEvent(QHideEvent *event)
{
    m_refresh.stop();
    Page::hideEvent(event);
}

void TeamPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().canvas);
}

void TeamPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace guiche
