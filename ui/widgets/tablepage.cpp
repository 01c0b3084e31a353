// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tablepage.h"

#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>

#include <utility>

#include "models/items/pagedtable.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/textfield.h"

namespace guiche {

using namespace Qt::StringLiterals;

TablePage::TablePage(DeskClient &client, Theme &theme, QWidget *parent)
    : Page(parent)
    , m_client(client)
    , m_theme(theme)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { applyFilter(); });
    connect(&m_refresh, &QTimer::timeout, this, [this] { refreshNow(); });
    connect(&client, &DeskClient::stateChanged, this, &TablePage::onConnection);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

TablePage::~TablePage() = default;

TableContent *TablePage::setTable(PagedTable &model, DataTable &table, const QString &emptyName)
{
    m_model = &model;
    m_table = &table;
    m_content =
        new TableContent(m_theme, model, table,
                         {.none = [this] { return noRows(); }, .failed = [this] { return failedTitle(); }});
    m_content->emptyState()->setObjectName(emptyName);
    connect(m_content, &TableContent::actionTriggered, this, [this] { noRowsAction(); });
    connect(&model, &PagedTable::stateChanged, this, &TablePage::onState);
    return m_content;
}

void TablePage::setSearch(LineEdit &search, std::chrono::milliseconds pause)
{
    m_search = &search;
    m_pause.setInterval(pause);
    search.setFieldHeight(36);
    search.setClearButtonEnabled(false);
    search.installEventFilter(this);
    connect(&search, &QLineEdit::textChanged, this, [this, pause] {
        m_isFocusOwed = false; // who types stays there
        if (pause.count() == 0)
            applyFilter();
        else
            m_pause.start();
    });
    // Text fields take the bare key for themselves before it becomes a shortcut.
    addShortcut(QKeySequence(u"/"_s), Qt::WindowShortcut, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

void TablePage::setRefreshEvery(std::chrono::milliseconds interval)
{
    m_refresh.setInterval(interval);
}

void TablePage::begin()
{
    retranslateAll();
    onConnection();
}

void TablePage::addShortcut(const QKeySequence &keys, Qt::ShortcutContext context, std::function<void()> run)
{
    auto *shortcut = new QShortcut(keys, this);
    shortcut->setContext(context);
    connect(shortcut, &QShortcut::activated, this, std::move(run));
}

bool TablePage::isOnline() const
{
    return m_client.state() == DeskClient::State::Online;
}

void TablePage::lookNow()
{
    m_pause.stop();
    applyFilter();
}

void TablePage::showState()
{
    m_content->showState();
}

void TablePage::say(const QString &text)
{
    Q_EMIT toastRequested(text, {}, {});
}

void TablePage::refreshNow()
{
    m_model->refresh();
}

void TablePage::onState()
{
    stateShown();
    if (m_model->state() != ListState::Loading && isVisible() && std::exchange(m_isFocusOwed, false))
        focusStart();
}

void TablePage::onConnection()
{
    connectionShown();
    showState(); // its action may need the desk
    if (isOnline() && isVisible())
        m_model->refresh();
}

void TablePage::retranslateAll()
{
    retranslate();
    m_model->retranslate();
    showState();
    stateShown();
    connectionShown();
}

bool TablePage::focusPane(int step)
{
    const QList<Pane> all = panes();
    const QWidget *focus = focusWidget();
    qsizetype at = step > 0 ? -1 : all.size();
    for (qsizetype index = 0; focus != nullptr && focus->hasFocus() && index < all.size(); ++index) {
        if (all[index].area == focus || all[index].area->isAncestorOf(focus))
            at = index;
    }
    at += step;
    if (at < 0 || at >= all.size())
        return false;
    all[at].enter();
    return true;
}

void TablePage::focusStart()
{
    m_isFocusOwed = m_model->state() == ListState::Loading;
    if (m_model->state() == ListState::Ready)
        return m_table->setFocus(Qt::ShortcutFocusReason);
    // Who has searched for something goes on searching.
    const bool isSearching =
        m_search != nullptr && !m_search->text().isEmpty() && m_model->state() == ListState::Empty;
    if (!m_isFocusOwed && (isSearching || !m_content->focusAction()))
        focusHead();
}

void TablePage::focusHead()
{
    if (m_search != nullptr)
        m_search->setFocus(Qt::ShortcutFocusReason);
}

void TablePage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.tokens().canvas);
}

void TablePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateAll();
    Page::changeEvent(event);
}

void TablePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_model->refresh();
    if (m_refresh.interval() > 0)
        m_refresh.start();
}

void TablePage::hideEvent(QHideEvent *event)
{
    m_refresh.stop();
    Page::hideEvent(event);
}

bool TablePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            lookNow();
            focusStart();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace guiche
