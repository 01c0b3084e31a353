// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/callspane.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/integrations/callhistory.h"
#include "ui/integrations/calllist.h"
#include "ui/theme/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/skeleton.h"
#include "ui/widgets/textfield.h"

using namespace Qt::StringLiterals;

namespace guiche {

CallsPane::CallsPane(Theme &theme, OperationListModel &operations, CallHistory &history, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_operations(operations)
    , m_history(history)
    , m_search(new LineEdit(theme, LineEdit::Look::GhostSearch))
    , m_stack(new QStackedWidget)
    , m_list(new CallList(theme, operations))
    , m_entries(new CallList(theme, history))
    , m_empty(new EmptyState(theme))
    , m_historyButton(new Button(theme, ButtonKind::Ghost))
{
    m_search->setObjectName(u"callSearch"_s);
    m_search->setKeycap(u"/"_s);
    m_search->installEventFilter(this);
    m_list->setObjectName(u"callList"_s);
    m_entries->setObjectName(u"callHistory"_s);
    m_empty->setObjectName(u"callsEmpty"_s);
    m_historyButton->setObjectName(u"showHistory"_s);
    m_historyButton->setIconName("history"_L1);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_entries);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(new Skeleton(theme, Skeleton::Shape::List));
    auto *top = new QHBoxLayout;
    top->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(4));
    top->addWidget(m_search);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(theme.px(8), theme.px(4), theme.px(8), theme.px(4));
    foot->addWidget(m_historyButton);
    foot->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
    column->addLayout(foot);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_operations.setFilter(text);
        m_isHistory = false;
        showView();
    });
    connect(m_list, &CallList::openRequested, this, &CallsPane::open);
    connect(m_list, &CallList::searchRequested, this, &CallsPane::focusSearch);
    connect(m_list, &CallList::foldRequested, this, [this](const QModelIndex &index, bool isFolding) {
        const bool isGroup = index.data(OperationListModel::IsGroupRole).toBool();
        if (isGroup && index.data(OperationListModel::IsFoldedRole).toBool() != isFolding)
            m_operations.toggleGroup(m_operations.groupAt(index.row()));
    });
    connect(m_entries, &CallList::openRequested, this,
            [this](const QModelIndex &index) { Q_EMIT entryChosen(index.row()); });
    connect(m_entries, &CallList::searchRequested, this, &CallsPane::focusSearch);
    connect(m_empty, &EmptyState::actionTriggered, this, &CallsPane::retryRequested);
    connect(m_historyButton, &QAbstractButton::clicked, this, [this] {
        m_isHistory = !m_isHistory;
        showView();
        focusList();
    });
    connect(&m_history, &QAbstractItemModel::rowsInserted, this, &CallsPane::retranslate);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void CallsPane::open(const QModelIndex &index)
{
    const ApiOperation *operation = m_operations.operationAt(index.row());
    if (operation == nullptr)
        return m_operations.toggleGroup(m_operations.groupAt(index.row()));
    Q_EMIT operationChosen(QString(operation->id));
}

void CallsPane::setState(ListState state, const QString &error)
{
    m_state = state;
    m_error = error;
    showView();
}

void CallsPane::setOpenId(const QString &operationId)
{
    m_list->setOpenId(operationId);
    const int row = m_operations.rowOf(operationId);
    if (row < 0)
        return;
    const QModelIndex index = m_operations.index(row);
    const bool isInSight = m_list->viewport()->rect().contains(m_list->visualRect(index));
    m_list->setCurrentIndex(index);
    // Coming from elsewhere, its neighbours above and below are worth seeing as well.
    m_list->scrollTo(index,
                     isInSight ? QAbstractItemView::EnsureVisible : QAbstractItemView::PositionAtCenter);
}

void CallsPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CallsPane::focusList()
{
    QWidget *list = m_isHistory ? m_entries : m_list;
    if (list->isVisible())
        list->setFocus(Qt::ShortcutFocusReason);
    else
        m_search->setFocus(Qt::ShortcutFocusReason);
}

void CallsPane::showView()
{
    m_empty->setAction({});
    if (m_isHistory && m_history.rowCount() > 0) {
        m_stack->setCurrentIndex(HistoryView);
    } else if (m_isHistory) {
        m_empty->setContent("history"_L1, tr("Nothing sent yet"),
                            tr("What you send is listed here until you sign out."));
        m_stack->setCurrentIndex(StateView);
    } else if (m_state == ListState::Loading) {
        m_stack->setCurrentIndex(LoadingView);
    } else if (m_state == ListState::Failed) {
        m_empty->setContent("alert"_L1, tr("The list of requests could not be loaded"), m_error);
        m_empty->setAction(tr("Try again"));
        m_stack->setCurrentIndex(StateView);
    } else if (m_operations.rowCount() == 0) {
        m_empty->setContent("search"_L1, tr("No request like that"),
                            tr("Search for another word, a path or a method."));
        m_stack->setCurrentIndex(StateView);
    } else {
        m_stack->setCurrentIndex(ListView);
    }
    retranslate();
}

void CallsPane::retranslate()
{
    m_search->setPlaceholderText(tr("Search requests"));
    m_search->setAccessibleName(tr("Search requests"));
    m_list->setAccessibleName(tr("Requests"));
    m_entries->setAccessibleName(tr("Requests that were sent"));
    m_historyButton->setText(m_isHistory ? tr("All requests")
                                         : tr("History · %n request(s)", nullptr, m_history.rowCount()));
}

// From the search the arrows and Enter go on into what it found.
bool CallsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if ((key->key() != Qt::Key_Down && !isEnter) || key->modifiers() != Qt::NoModifier ||
        !m_list->isVisible())
        return QWidget::eventFilter(watched, event);
    int row = 0;
    while (row < m_operations.rowCount() && m_operations.operationAt(row) == nullptr)
        ++row;
    m_list->setCurrentIndex(m_operations.index(row));
    if (isEnter && m_operations.operationAt(row) != nullptr) {
        open(m_operations.index(row));
        Q_EMIT editRequested();
    } else {
        focusList();
    }
    return true;
}

void CallsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_operations.retranslate();
        m_history.retranslate();
        showView();
    }
    QWidget::changeEvent(event);
}

void CallsPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().surface);
    paint::verticalLine(painter, width() - 1, 0, height(), m_theme.tokens().border);
}

} // namespace guiche
