// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/teampage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <chrono>

#include "models/items/teammodel.h"
#include "ui/team/teamactions.h"
#include "ui/team/teamdelegate.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/menu.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/textfield.h"

namespace guiche {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto RefreshEvery = 30s;
constexpr int RowHeight = 56;
constexpr int SearchWidth = 280;

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
    : TablePage(client, theme, parent)
    , m_model(new TeamModel(client.teamCalls(), clock, this))
    , m_actions(new TeamActions(client, *m_model, theme, this))
    , m_header(new PageHeader(theme))
    , m_search(new LineEdit(theme, LineEdit::Look::GhostSearch))
    , m_invite(new Button(theme, ButtonKind::Primary))
    , m_card(new Card(theme))
    , m_table(new DataTable(theme, *m_model, columns(), RowHeight))
    , m_delegate(new TeamDelegate(theme, *m_model, this))
{
    setObjectName(u"teamPage"_s);
    setRefreshEvery(RefreshEvery);
    build();
    connectParts();
    addShortcuts();
    restyle();
    begin();
}

TeamPage::~TeamPage() = default;

void TeamPage::build()
{
    m_search->setObjectName(u"teamSearch"_s);
    setSearch(*m_search, 0ms);
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
    m_card->setPadding(1, 1);
    m_card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_card->column()->addWidget(setTable(*m_model, *m_table, u"teamEmpty"_s), 1);
    m_card->column()->addSpacing(theme().px(10)); // the table's corners are not round
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
        showMenu(index, m_table->viewport()->mapToGlobal(cell.center() + QPoint(0, theme().px(12))));
    });
    connect(m_table, &DataTable::keyPressed, this, [this](QKeyEvent *event) {
        if (!event->matches(QKeySequence::Copy))
            return;
        copyEmail();
        event->accept();
    });
    connect(m_actions, &TeamActions::said, this, &TeamPage::toastRequested);
    connect(m_actions, &TeamActions::invited, this, &TeamPage::choose);
    connect(&theme(), &Theme::changed, this, &TeamPage::restyle);
}

void TeamPage::addShortcuts()
{
    addShortcut(QKeySequence(u"Ctrl+N"_s), Qt::WindowShortcut, [this] {
        if (m_invite->isVisible() && m_invite->isEnabled())
            m_actions->invite();
    });
}

void TeamPage::restyle()
{
    m_search->setFixedWidth(theme().px(SearchWidth));
    if (auto *body = findChild<QVBoxLayout *>(u"teamBody"_s))
        body->setContentsMargins(theme().px(24), theme().px(16), theme().px(24), theme().px(24));
    update();
}

void TeamPage::retranslate()
{
    m_header->setTitle(tr("Team"));
    m_search->setPlaceholderText(tr("Search people"));
    m_search->setAccessibleName(tr("Search people"));
    m_invite->setText(tr("Invite"));
    m_table->setAccessibleName(tr("People of the organization"));
}

void TeamPage::stateShown()
{
    const int people = m_model->peopleCount();
    //: %1: "8 people", %2: "3 roles"
    m_header->setSubtitle(people == 0 ? QString()
                                      : tr("%1 · %2").arg(tr("%n people", nullptr, people),
                                                          tr("%n roles", nullptr, m_model->roleCount())));
}

NoRows TeamPage::noRows() const
{
    return {"search"_L1, tr("Nobody like that"), tr("Search for another name or another e-mail."),
            tr("Show everybody")};
}

QString TeamPage::failedTitle() const
{
    return tr("The team could not be loaded");
}

void TeamPage::noRowsAction()
{
    m_search->clear();
}

void TeamPage::applyFilter()
{
    m_model->setFilter(m_search->text());
}

void TeamPage::refreshNow()
{
    TablePage::refreshNow();
    m_table->viewport()->update(); // "2 min ago" grows older by itself
}

void TeamPage::connectionShown()
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
    auto *menu = new Menu(theme(), this);
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

QList<TablePage::Pane> TeamPage::panes()
{
    return {{m_header, [this] { focusHead(); }}, {m_card, [this] { focusStart(); }}};
}

void TeamPage::focusStart()
{
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    TablePage::focusStart();
}

} // namespace guiche
