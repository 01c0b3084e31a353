// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/secretspage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <utility>

#include "models/items/secrettablemodel.h"
#include "ui/secrets/secretactions.h"
#include "ui/secrets/secretdelegate.h"
#include "ui/secrets/secretdetail.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choices.h"
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
    : Page(parent)
    , m_client(client)
    , m_theme(theme)
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
    , m_empty(new EmptyState(theme))
    , m_content(new QStackedWidget)
    , m_detail(new SecretDetail(theme, clock, timings.hold))
{
    setObjectName(u"secretsPage"_s);
    build();
    connectParts();
    connectDetail();
    addShortcuts();
    retranslate();
    onState();
}

SecretsPage::SecretsPage(DeskClient &client, Theme &theme, const Clock &clock, QWidget *parent)
    : SecretsPage(client, theme, clock, SecretTimings{}, parent)
{
}

SecretsPage::~SecretsPage() = default;

void SecretsPage::build()
{
    m_search->setObjectName(u"secretSearch"_s);
    m_search->setFieldHeight(36);
    m_search->setFixedWidth(m_theme.px(SearchWidth));
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
    m_empty->setObjectName(u"secretsEmpty"_s);
    m_content->addWidget(m_table);
    m_content->addWidget(m_empty);
    m_content->addWidget(new Skeleton(m_theme, Skeleton::Shape::List));
    auto *card = new Card(m_theme);
    card->setPadding(1, 1);
    card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    card->column()->addWidget(m_content, 1);
    auto *row = new QHBoxLayout(m_body);
    row->setContentsMargins(m_theme.px(24), m_theme.px(16), m_theme.px(24), m_theme.px(24));
    row->setSpacing(m_theme.px(16));
    row->addWidget(card, 1);
    row->addWidget(m_detail);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_body, 1);
    m_detail->setFixedWidth(m_theme.px(DetailWidth));
    m_detail->hide();
    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(SearchDelay);
    m_refresh.setInterval(RefreshEvery);
}

void SecretsPage::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, &m_searchDelay, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        applyFilter();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_searchDelay, &QTimer::timeout, this, &SecretsPage::applyFilter);
    connect(m_environment, &QComboBox::currentIndexChanged, this, &SecretsPage::applyFilter);
    connect(m_new, &QAbstractButton::clicked, this, &SecretsPage::create);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_model->state() == ListState::Failed)
            m_model->reload();
        else
            create();
    });
    connect(m_table, &DataTable::chosen, this, &SecretsPage::choose);
    connect(m_table, &DataTable::opened, m_detail, &SecretDetail::focusFirst);
    connect(m_table, &DataTable::clickedCell, this, &SecretsPage::clickedValue);
    connect(m_table, &DataTable::menuRequested, this,
            [this](const QModelIndex &, const QPoint &globalPosition) { showMenu(globalPosition); });
    connect(m_table, &DataTable::keyPressed, this, [this](QKeyEvent *event) {
        if (event->matches(QKeySequence::Copy) && chosen() != nullptr) {
            event->accept();
            copy(chosen()->version);
        } else if (event->key() == Qt::Key_Delete && chosen() != nullptr && isOnline()) {
            event->accept();
            m_actions->remove(*chosen());
        }
    });
    connect(m_model, &PagedTable::stateChanged, this, &SecretsPage::showState);
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to) {
                const int row = m_model->rowOf(m_chosen);
                if (row >= from.row() && row <= to.row())
                    showChosen();
            });
    connect(&m_refresh, &QTimer::timeout, m_model, &PagedTable::refresh);
    connect(&m_client, &DeskClient::stateChanged, this, &SecretsPage::onState);
    connect(&m_theme, &Theme::changed, this, [this] { update(); });
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
    connect(m_detail, &SecretDetail::editRequested, this, [this] { m_actions->edit(*chosen()); });
    connect(m_detail, &SecretDetail::showRequested, this, &SecretsPage::reveal);
    connect(m_detail, &SecretDetail::copyRequested, this, &SecretsPage::copy);
    connect(m_detail, &SecretDetail::rotateRequested, this, [this] { m_actions->rotate(*chosen()); });
    connect(m_detail, &SecretDetail::testRequested, this, [this] { m_actions->test(*chosen()); });
    connect(m_detail, &SecretDetail::activeRequested, this,
            [this](bool isActive) { m_actions->setActive(*chosen(), isActive); });
    connect(m_detail, &SecretDetail::deleteRequested, this, [this] { m_actions->remove(*chosen()); });
}

void SecretsPage::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, Qt::ShortcutContext context, auto run) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(context);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    // Also from the rail, where the focus is after a click; a page that is not shown hears nothing.
    add(QKeySequence(u"Ctrl+N"_s), Qt::WindowShortcut, [this] { create(); });
    // Text fields take the bare key for themselves before it becomes a shortcut.
    add(QKeySequence(u"/"_s), Qt::WidgetWithChildrenShortcut, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    add(QKeySequence(u"Ctrl+R"_s), Qt::WidgetWithChildrenShortcut, [this] {
        if (chosen() != nullptr && isOnline())
            m_actions->rotate(*chosen());
    });
    add(QKeySequence(Qt::Key_F2), Qt::WidgetWithChildrenShortcut, [this] {
        if (chosen() != nullptr && isOnline())
            m_actions->edit(*chosen());
    });
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
    m_model->retranslate();
    showState();
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
    m_searchDelay.stop();
    m_model->setFilter({.text = m_search->text().trimmed(),
                        .environment = secretEnvironmentFromString(m_environment->currentData().toString())});
}

bool SecretsPage::isOnline() const
{
    return m_client.state() == DeskClient::State::Online;
}

void SecretsPage::onState()
{
    m_new->setEnabled(isOnline());
    m_new->setToolTip(isOnline() ? QString() : tr("Needs the connection to the desk"));
    m_detail->setOnline(isOnline());
    if (m_model->state() == ListState::Empty)
        showEmpty();
    if (isOnline() && isVisible())
        m_model->refresh();
}

void SecretsPage::showEmpty()
{
    const bool isFiltered = m_model->filter() != SecretFilter();
    if (isFiltered) {
        m_empty->setContent("search"_L1, tr("No secret like that"),
                            tr("Check the spelling, or look in all environments."));
        return m_empty->setAction({});
    }
    m_empty->setContent("key"_L1, tr("No secrets yet"),
                        tr("Keep tokens and passwords of other systems here: encrypted, with versions, and "
                           "with a note of who read them."));
    m_empty->setAction(isOnline() ? tr("New secret") : QString(), u"Ctrl+N"_s);
}

void SecretsPage::showState()
{
    switch (m_model->state()) {
    case ListState::Loading:
        m_content->setCurrentIndex(2);
        break;
    case ListState::Ready:
        m_content->setCurrentIndex(0);
        break;
    case ListState::Empty:
        showEmpty();
        m_content->setCurrentIndex(1);
        break;
    case ListState::Failed:
        m_empty->setContent("alert"_L1, tr("The secrets could not be loaded"),
                            m_model->error() ? DeskClient::errorText(*m_model->error()) : QString());
        m_empty->setAction(tr("Try again"));
        m_content->setCurrentIndex(1);
        break;
    }
    if (m_model->state() != ListState::Ready) {
        m_detail->hide();
        if (m_model->state() != ListState::Loading && isVisible() && std::exchange(m_isFocusOwed, false))
            focusStart();
        return;
    }
    // Something is always chosen: what was chosen before, or the first.
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(m_chosen)), 0));
    if (isVisible() && std::exchange(m_isFocusOwed, false))
        m_table->setFocus(Qt::OtherFocusReason);
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
    auto *menu = new Menu(m_theme, this);
    menu->setObjectName(u"secretMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // The menu may stay open while the list changes: each entry looks for the secret again.
    const auto add = [this, menu](QLatin1StringView icon, const QString &text, const QKeySequence &keys,
                                  auto run) {
        QAction *entry = menu->addEntry(icon, text, keys);
        entry->setEnabled(isOnline());
        connect(entry, &QAction::triggered, this, [this, run] {
            if (const Secret *secret = chosen())
                run(*secret);
        });
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

bool SecretsPage::focusPane(int step)
{
    // Head, table, detail.
    const QWidget *focus = focusWidget();
    const bool isHere = focus != nullptr && focus->hasFocus();
    const bool hasDetail = m_detail->isVisible();
    int pane = step > 0 ? -1 : 3;
    if (isHere)
        pane = m_header->isAncestorOf(focus) ? 0 : m_detail->isAncestorOf(focus) ? 2 : 1;
    pane += step;
    if (pane == 2 && !hasDetail)
        pane += step;
    switch (pane) {
    case 0:
        m_search->setFocus(Qt::ShortcutFocusReason);
        return true;
    case 1:
        focusStart();
        return true;
    case 2:
        m_detail->focusFirst();
        return true;
    default:
        return false;
    }
}

void SecretsPage::focusStart()
{
    if (m_model->state() == ListState::Ready)
        m_table->setFocus(Qt::ShortcutFocusReason);
    else if (m_model->state() == ListState::Loading)
        m_isFocusOwed = true;
    else
        m_empty->findChild<QAbstractButton *>()->setFocus(Qt::ShortcutFocusReason);
}

void SecretsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_model->refresh();
    m_refresh.start();
}

void SecretsPage::hideEvent(QHideEvent *event)
{
    m_refresh.stop();
    m_detail->hideValue(); // who comes back asks again
    Page::hideEvent(event);
}

void SecretsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isNarrow = width() < m_theme.px(NarrowBelow);
    m_detail->setFixedWidth(m_theme.px(isNarrow ? NarrowDetailWidth : DetailWidth));
    m_search->setFixedWidth(m_theme.px(isNarrow ? NarrowSearchWidth : SearchWidth));
    m_new->setKeycap(isNarrow ? QString() : u"Ctrl+N"_s);
    // What the detail says as well makes way.
    m_table->setColumnShown(SecretTableModel::Value, !isNarrow);
    m_table->setColumnShown(SecretTableModel::Uses, !isNarrow);
}

void SecretsPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().canvas);
}

void SecretsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        onState();
    }
    Page::changeEvent(event);
}

} // namespace guiche
