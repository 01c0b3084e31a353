// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/secretspage.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSignalBlocker>

#include "models/items/secrettablemodel.h"
#include "ui/secrets/secretactions.h"
#include "ui/secrets/secretdelegate.h"
#include "ui/secrets/secretdetail.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/menu.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/textfield.h"

namespace guiche {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto SearchDelay = 250ms;
constexpr auto RefreshEvery = 30s;
constexpr int RowHeight = 52;
constexpr int DetailWidth = 320;
constexpr int NarrowDetailWidth = 304;
constexpr int NarrowBelow = 1100; // of the page, without the rail
constexpr int SearchWidth = 280;
constexpr int NarrowSearchWidth = 200;

// The key takes and gives; the others keep what their content needs.
const QList<TableColumn> Columns{
    {.smallest = 176}, {128}, {216}, {112}, {160}, {.width = 112, .alignment = Qt::AlignRight}};

} // namespace

SecretsPage::SecretsPage(DeskClient &client, Theme &theme, const Clock &clock, const SecretTimings &timings,
                         QWidget *parent)
    : TablePage(client, theme, parent)
    , m_clock(clock)
    , m_model(new SecretTableModel(client.secretCalls(), clock, this))
    , m_actions(new SecretActions(client, *m_model, theme, timings.hold, this))
    , m_header(new PageHeader(theme))
    , m_search(new LineEdit(theme, LineEdit::Look::GhostSearch))
    , m_environment(new ComboBox(theme))
    , m_new(new Button(theme, ButtonKind::Primary))
    , m_body(new QWidget)
    , m_table(new DataTable(theme, *m_model, Columns, RowHeight))
    , m_delegate(new SecretDelegate(theme, *m_model, clock, m_table))
    , m_detail(new SecretDetail(theme, clock, timings.hold))
{
    setObjectName(u"secretsPage"_s);
    build();
    connectParts();
    connectDetail();
    addShortcuts();
    begin();
}

SecretsPage::SecretsPage(DeskClient &client, Theme &theme, const Clock &clock, QWidget *parent)
    : SecretsPage(client, theme, clock, SecretTimings{}, parent)
{
}

SecretsPage::~SecretsPage() = default;

void SecretsPage::build()
{
    m_search->setObjectName(u"secretSearch"_s);
    setSearch(*m_search, SearchDelay);
    m_search->setKeycap(u"/"_s);
    m_search->setMaxLength(200);
    m_environment->setObjectName(u"secretEnvironmentFilter"_s);
    m_new->setObjectName(u"newSecret"_s);
    m_new->setIconName("plus"_L1);
    m_new->setKeycap(u"Ctrl+N"_s);
    m_new->setButtonSize(ButtonSize::Header);
    m_header->addRight(m_search);
    m_header->addRight(m_environment);
    m_header->addRight(m_new);
    m_table->setObjectName(u"secretTable"_s);
    m_table->setRowDelegate(m_delegate);
    auto *card = new Card(theme());
    card->setPadding(1, 1);
    card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    card->column()->addWidget(setTable(*m_model, *m_table, u"secretsEmpty"_s), 1);
    auto *row = new QHBoxLayout(m_body);
    row->setContentsMargins(theme().px(24), theme().px(16), theme().px(24), theme().px(24));
    row->setSpacing(theme().px(16));
    row->addWidget(card, 1);
    row->addWidget(m_detail);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_body, 1);
    m_detail->setFixedWidth(theme().px(DetailWidth));
    m_detail->hide();
    setRefreshEvery(RefreshEvery);
}

void SecretsPage::connectParts()
{
    connect(m_environment, &QComboBox::currentIndexChanged, this, &SecretsPage::lookNow);
    connect(m_new, &QAbstractButton::clicked, this, &SecretsPage::create);
    connect(m_table, &DataTable::chosen, this, &SecretsPage::choose);
    connect(m_table, &DataTable::opened, m_detail, &SecretDetail::focusFirst);
    connect(m_table, &DataTable::clickedCell, this, &SecretsPage::clickedValue);
    connect(m_table, &DataTable::menuRequested, this,
            [this](const QModelIndex &, const QPoint &globalPosition) { showMenu(globalPosition); });
    connect(m_table, &DataTable::keyPressed, this, [this](QKeyEvent *event) {
        if (event->matches(QKeySequence::Copy) && chosen() != nullptr) {
            event->accept();
            copy(chosen()->version);
        } else if (event->key() == Qt::Key_Delete) {
            event->accept();
            withChosen([this](const Secret &secret) { m_actions->remove(secret); });
        }
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to) {
                const int row = m_model->rowOf(m_chosen);
                if (row >= from.row() && row <= to.row())
                    showChosen();
            });
    connect(m_actions, &SecretActions::said, this, &Page::toastRequested);
    connect(m_actions, &SecretActions::created, this, &SecretsPage::chooseId);
    connect(m_actions, &SecretActions::revealed, this,
            [this](const QString &id, int version, const QString &value) {
                if (id == m_chosen && isVisible())
                    m_detail->showValue(version, value);
            });
    connect(m_actions, &SecretActions::testing, this, [this](const QString &id) {
        if (id != m_chosen)
            return;
        m_detail->setCheck(std::nullopt);
        m_detail->setTesting(true);
    });
    connect(m_actions, &SecretActions::tested, this,
            [this](const QString &id, const std::optional<SecretCheck> &check) {
                if (id != m_chosen)
                    return;
                m_detail->setTesting(false);
                m_detail->setCheck(check);
            });
}

void SecretsPage::connectDetail()
{
    const auto edit = [this](const Secret &secret) { m_actions->edit(secret); };
    const auto rotate = [this](const Secret &secret) { m_actions->rotate(secret); };
    const auto test = [this](const Secret &secret) { m_actions->test(secret); };
    const auto remove = [this](const Secret &secret) { m_actions->remove(secret); };
    connect(m_detail, &SecretDetail::editRequested, this, [this, edit] { withChosen(edit); });
    connect(m_detail, &SecretDetail::showRequested, this, &SecretsPage::reveal);
    connect(m_detail, &SecretDetail::copyRequested, this, &SecretsPage::copy);
    connect(m_detail, &SecretDetail::rotateRequested, this, [this, rotate] { withChosen(rotate); });
    connect(m_detail, &SecretDetail::testRequested, this, [this, test] { withChosen(test); });
    connect(m_detail, &SecretDetail::activeRequested, this, [this](bool isActive) {
        withChosen([&](const Secret &secret) { m_actions->setActive(secret, isActive); });
    });
    connect(m_detail, &SecretDetail::deleteRequested, this, [this, remove] { withChosen(remove); });
}

void SecretsPage::addShortcuts()
{
    addShortcut(QKeySequence(u"Ctrl+N"_s), Qt::WindowShortcut, [this] { create(); });
    addShortcut(QKeySequence(u"Ctrl+R"_s), Qt::WidgetWithChildrenShortcut,
                [this] { withChosen([this](const Secret &secret) { m_actions->rotate(secret); }); });
    addShortcut(QKeySequence(Qt::Key_F2), Qt::WidgetWithChildrenShortcut,
                [this] { withChosen([this](const Secret &secret) { m_actions->edit(secret); }); });
}

void SecretsPage::retranslate()
{
    m_header->setTitle(tr("Secrets"));
    m_header->setSubtitle(tr("Values are encrypted at the desk; every reading is kept in the audit log"));
    m_search->setPlaceholderText(tr("Search keys"));
    m_search->setAccessibleName(tr("Search by key or service"));
    m_new->setText(tr("New secret"));
    m_environment->setAccessibleName(tr("Secrets of an environment"));
    m_table->setAccessibleName(tr("Secrets"));
    fillEnvironments();
}

void SecretsPage::fillEnvironments()
{
    const QSignalBlocker blocker(m_environment);
    const QVariant present = m_environment->currentData();
    m_environment->clear();
    m_environment->addItem(tr("All environments"), QString());
    for (const auto value :
         {SecretEnvironment::Production, SecretEnvironment::Staging, SecretEnvironment::Development})
        m_environment->addItem(SecretTableModel::environmentName(value), toName(value));
    m_environment->setCurrentIndex(std::max(0, m_environment->findData(present)));
}

void SecretsPage::applyFilter()
{
    m_model->setFilter({.text = m_search->text().trimmed(),
                        .environment = secretEnvironmentFromString(m_environment->currentData().toString())});
}

void SecretsPage::connectionShown()
{
    m_new->setEnabled(isOnline());
    m_new->setToolTip(isOnline() ? QString() : tr("Needs the connection to the desk"));
    m_detail->setOnline(isOnline());
}

NoRows SecretsPage::noRows() const
{
    if (m_model->filter() != SecretFilter())
        return {"search"_L1, tr("No secret like that"),
                tr("Check the spelling, or look in all environments.")};
    return {
        "key"_L1, tr("No secrets yet"),
        tr("Keep tokens and passwords of other systems here: encrypted, with versions, and with a note of "
           "who read them."),
        isOnline() ? tr("New secret") : QString(), u"Ctrl+N"_s};
}

QString SecretsPage::failedTitle() const
{
    return tr("The secrets could not be loaded");
}

void SecretsPage::noRowsAction()
{
    create();
}

void SecretsPage::stateShown()
{
    if (m_model->state() != ListState::Ready)
        return m_detail->hide();
    // Something is always chosen: what was chosen before, or the first.
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(m_chosen)), 0));
}

void SecretsPage::choose(const QModelIndex &index)
{
    // A list that is read anew has no current row for a moment; who is chosen is kept for it.
    if (!index.isValid())
        return;
    m_chosen = index.data(SecretTableModel::IdRole).toString();
    showChosen();
}

void SecretsPage::showChosen()
{
    const SecretRow *row = m_model->at(m_model->rowOf(m_chosen));
    if (row == nullptr)
        return m_detail->hide();
    m_detail->setSecret(*row);
    m_detail->show();
}

void SecretsPage::chooseId(const QString &id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

const Secret *SecretsPage::chosen() const
{
    const SecretRow *row = m_model->at(m_model->rowOf(m_chosen));
    return row == nullptr ? nullptr : &row->secret;
}

void SecretsPage::withChosen(const std::function<void(const Secret &)> &run)
{
    if (const Secret *secret = chosen(); secret != nullptr && isOnline())
        run(*secret);
}

void SecretsPage::clickedValue(const QModelIndex &index, const QPoint &position)
{
    if (index.column() != SecretTableModel::Value || chosen() == nullptr)
        return;
    switch (m_delegate->markAt(position, m_table->visualRect(index).size())) {
    case SecretDelegate::Mark::None:
        return;
    case SecretDelegate::Mark::Show:
        return reveal(chosen()->version);
    case SecretDelegate::Mark::Copy:
        return copy(chosen()->version);
    }
}

void SecretsPage::showMenu(const QPoint &globalPosition)
{
    if (chosen() == nullptr)
        return;
    const bool isActive = chosen()->status == SecretStatus::Active;
    auto *menu = new Menu(theme(), this);
    menu->setObjectName(u"secretMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // The menu may stay open while the list changes: each entry looks for the secret again.
    const auto add = [this, menu](QLatin1StringView icon, const QString &text, const QKeySequence &keys,
                                  auto run) {
        QAction *entry = menu->addEntry(icon, text, keys);
        entry->setEnabled(isOnline());
        connect(entry, &QAction::triggered, this, [this, run] { withChosen(run); });
    };
    add("eye"_L1, tr("Show value"), {}, [this](const Secret &secret) { reveal(secret.version); });
    add("copy"_L1, tr("Copy value"), QKeySequence(u"Ctrl+C"_s),
        [this](const Secret &secret) { copy(secret.version); });
    menu->addSeparator();
    add("edit"_L1, tr("Edit secret"), QKeySequence(Qt::Key_F2),
        [this](const Secret &secret) { m_actions->edit(secret); });
    add("refresh"_L1, tr("Rotate the value"), QKeySequence(u"Ctrl+R"_s),
        [this](const Secret &secret) { m_actions->rotate(secret); });
    add("play"_L1, tr("Test"), {}, [this](const Secret &secret) { m_actions->test(secret); });
    add("power"_L1, isActive ? tr("Deactivate") : tr("Activate"), {},
        [this, isActive](const Secret &secret) { m_actions->setActive(secret, !isActive); });
    menu->addSeparator();
    add("trash"_L1, tr("Delete secret"), QKeySequence(Qt::Key_Delete),
        [this](const Secret &secret) { m_actions->remove(secret); });
    menu->popup(globalPosition);
}

void SecretsPage::create()
{
    if (!isOnline())
        return;
    const auto environment = secretEnvironmentFromString(m_environment->currentData().toString());
    m_actions->create(environment.value_or(SecretEnvironment::Production));
}

void SecretsPage::reveal(int version)
{
    if (chosen() != nullptr && isOnline() && m_detail->shownValue(version).isEmpty())
        m_actions->reveal(*chosen(), version);
}

void SecretsPage::copy(int version)
{
    const QString shown = m_detail->shownValue(version);
    if (!shown.isEmpty())
        m_actions->copyShown(shown);
    else if (chosen() != nullptr && isOnline())
        m_actions->copy(*chosen(), version);
}

QList<TablePage::Pane> SecretsPage::panes()
{
    QList<Pane> all{{m_header, [this] { focusHead(); }}, {content(), [this] { focusStart(); }}};
    if (m_detail->isVisible())
        all.append({m_detail, [this] { m_detail->focusFirst(); }});
    return all;
}

void SecretsPage::hideEvent(QHideEvent *event)
{
    m_detail->hideValue(); // who comes back asks again
    TablePage::hideEvent(event);
}

void SecretsPage::resizeEvent(QResizeEvent *event)
{
    TablePage::resizeEvent(event);
    const bool isNarrow = width() < theme().px(NarrowBelow);
    m_detail->setFixedWidth(theme().px(isNarrow ? NarrowDetailWidth : DetailWidth));
    m_search->setFixedWidth(theme().px(isNarrow ? NarrowSearchWidth : SearchWidth));
    m_new->setKeycap(isNarrow ? QString() : u"Ctrl+N"_s);
    // What the detail says as well makes way.
    m_table->setColumnShown(SecretTableModel::Value, !isNarrow);
    m_table->setColumnShown(SecretTableModel::Uses, !isNarrow);
}

} // namespace guiche
