// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/consolepane.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>
#include <QSignalBlocker>

#include <algorithm>
#include <memory>
#include <utility>

#include "models/items/operationlistmodel.h"
#include "network/client/consolecalls.h"
#include "network/client/filetransfers.h"
#include "ui/inbox/hairsplitter.h"
#include "ui/integrations/answerview.h"
#include "ui/integrations/callerbox.h"
#include "ui/integrations/callhistory.h"
#include "ui/integrations/callspane.h"
#include "ui/integrations/requestbar.h"
#include "ui/integrations/requesteditor.h"
#include "ui/widgets/card.h"
#include "ui/widgets/rule.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr int ListWidth = 280;
constexpr int NarrowListWidth = 240;
constexpr int NarrowBelow = 1100; // of the pane: the window less the rail

} // namespace

ConsolePane::ConsolePane(DeskClient &client, Theme &theme, const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_client(client)
    , m_theme(theme)
    , m_clock(clock)
    , m_operations(new OperationListModel(this))
    , m_history(new CallHistory(this))
    , m_caller(new CallerBox(theme))
    , m_calls(new CallsPane(theme, *m_operations, *m_history))
    , m_card(new Card(theme))
    , m_bar(new RequestBar(theme))
    , m_split(new HairSplitter(theme, nullptr))
    , m_editor(new RequestEditor(theme, client.baseUrl()))
    , m_answer(new AnswerView(theme))
{
    setObjectName(u"consolePane"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_calls);
    row->addWidget(buildWork(), 1);
    connectParts();
    addShortcuts();
    m_answer->showNothing();
    showCaller();
    showOnline();
}

ConsolePane::~ConsolePane() = default;

QWidget *ConsolePane::callerBox() const
{
    return m_caller;
}

QWidget *ConsolePane::buildWork()
{
    m_split->addWidget(m_editor);
    m_split->addWidget(m_answer);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 1);
    m_card->setPadding(1, 1);
    m_card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_card->column()->setSpacing(0);
    m_card->column()->addWidget(m_bar);
    m_card->column()->addWidget(new Rule(m_theme));
    m_card->column()->addWidget(m_split, 1);
    auto *work = new QWidget;
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins(m_theme.px(16), m_theme.px(16), m_theme.px(16), m_theme.px(16));
    column->addWidget(m_card, 1);
    return work;
}

void ConsolePane::connectParts()
{
    connect(m_calls, &CallsPane::operationChosen, this, &ConsolePane::openOperation);
    connect(m_calls, &CallsPane::entryChosen, this, &ConsolePane::openEntry);
    connect(m_calls, &CallsPane::retryRequested, this, &ConsolePane::load);
    connect(m_calls, &CallsPane::editRequested, m_editor, &RequestEditor::focusFirst);
    connect(m_bar, &RequestBar::edited, this,
            [this] { m_editor->setAddress(m_bar->method(), m_bar->path()); });
    connect(m_bar, &RequestBar::sendRequested, this, &ConsolePane::send);
    connect(m_bar, &RequestBar::cancelRequested, this, [this] { cancel(); });
    connect(m_answer, &AnswerView::retryRequested, this, &ConsolePane::send);
    connect(m_answer, &AnswerView::saveRequested, this, &ConsolePane::save);
    connect(m_caller, &CallerBox::callerChanged, this, &ConsolePane::showCaller);
    connect(&m_client, &DeskClient::stateChanged, this, [this] {
        showOnline();
        if (isVisible())
            load();
    });
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ConsolePane::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto run) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { send(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Enter), [this] { send(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_L), [this] { m_bar->focusAddress(); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), [this] { m_editor->format(); });
    // Text fields take the bare key for themselves before it becomes a shortcut.
    add(QKeySequence(Qt::Key_Slash), [this] { m_calls->focusSearch(); });
}

void ConsolePane::load()
{
    if (m_isLoaded || std::exchange(m_isLoading, true))
        return;
    m_calls->setState(ListState::Loading);
    m_client.consoleCalls().document(this, [this](const Result<ApiDocument> &document) {
        m_isLoading = false;
        if (!document)
            return m_calls->setState(ListState::Failed, DeskClient::errorText(document.error()));
        m_isLoaded = true;
        m_operations->setDocument(*document);
        m_calls->setState(ListState::Ready);
        if (m_editor->draft().path.isEmpty())
            openFirst();
    });
}

// Something harmless that every desk has, to begin with.
void ConsolePane::openFirst()
{
    const auto &all = m_operations->document().operations;
    auto first = std::ranges::find(all, u"listConversations"_s, &ApiOperation::id);
    if (first == all.end())
        first = std::ranges::find(all, u"GET"_s, &ApiOperation::method);
    if (first != all.end())
        openOperation(first->id);
}

void ConsolePane::openOperation(const QString &operationId)
{
    const ApiOperation *operation = m_operations->find(operationId);
    if (operation == nullptr)
        return;
    m_operations->reveal(operationId);
    cancel();
    showDraft(RequestDraft::from(*operation));
    m_answer->showNothing();
}

void ConsolePane::openEntry(int row)
{
    const CallHistory::Entry *entry = m_history->at(row);
    if (entry == nullptr)
        return;
    cancel();
    showDraft(entry->draft);
    if (entry->answer)
        m_answer->showAnswer(*entry->answer);
    else if (entry->error)
        m_answer->showError(*entry->error);
}

void ConsolePane::showDraft(const RequestDraft &draft)
{
    m_editor->setDraft(draft);
    {
        const QSignalBlocker block(m_bar);
        m_bar->setAddress(draft.method, draft.path);
    }
    m_calls->setOpenId(draft.operationId);
}

QByteArray ConsolePane::language() const
{
    return m_client.language().toLatin1();
}

void ConsolePane::showCaller()
{
    m_editor->setCaller(m_caller->caller(), language());
}

void ConsolePane::showOnline()
{
    m_bar->setBlocked(m_client.state() == DeskClient::State::Offline
                          ? tr("Not while the desk is out of reach")
                          : QString());
}

void ConsolePane::send()
{
    if (m_call || m_bar->isBlocked())
        return;
    const RequestDraft draft = m_editor->draft();
    const Result<ConsoleRequest> request = draft.request(m_caller->caller(), m_caller->apiKey());
    if (!request)
        return showFault(request.error());
    m_bar->setFault({});
    m_call = std::make_unique<QObject>();
    m_bar->setRunning(true);
    m_answer->showWaiting();
    m_client.consoleCalls().send(*request, m_call.get(), [this, draft](const Result<ConsoleAnswer> &answer) {
        // Not here: the callback belongs to it.
        m_call.release()->deleteLater();
        finish(draft, answer);
    });
}

void ConsolePane::finish(const RequestDraft &draft, const Result<ConsoleAnswer> &answer)
{
    m_bar->setRunning(false);
    CallHistory::Entry entry{.draft = draft, .at = m_clock.now()};
    if (answer) {
        entry.answer = *answer;
        m_answer->showAnswer(*answer);
    } else {
        entry.error = answer.error();
        m_answer->showError(answer.error());
    }
    m_history->add(std::move(entry));
}

void ConsolePane::showFault(const Error &error)
{
    const QString text = DeskClient::errorText(error);
    if (error.field == "api_key"_L1)
        return m_caller->askForKey();
    if (error.field != "path"_L1 && m_editor->showFault(error.field, text))
        return;
    m_bar->setFault(text);
    m_bar->focusAddress();
}

bool ConsolePane::cancel()
{
    if (!m_call)
        return false;
    m_call.reset();
    m_bar->setRunning(false);
    m_answer->showNothing();
    return true;
}

void ConsolePane::save(const QString &suggestedName, const QByteArray &body)
{
    auto *dialog = new QFileDialog(window(), tr("Save the answer"), suggestedName);
    dialog->setObjectName(u"saveAnswerDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggestedName);
    connect(dialog, &QFileDialog::fileSelected, this, [this, body](const QString &path) {
        m_client.files().save(body, path, this, [this](const Result<> &result) {
            Q_EMIT toastRequested(result ? tr("The answer is saved.") : DeskClient::errorText(result.error()),
                                  {}, {});
        });
    });
    dialog->open();
}

bool ConsolePane::focusPane(int step)
{
    const QWidget *focus = focusWidget();
    const bool isHere = focus != nullptr && focus->hasFocus();
    int pane = step > 0 ? 0 : 2;
    if (isHere && m_calls->isAncestorOf(focus))
        pane = step;
    else if (isHere && m_answer->isAncestorOf(focus))
        pane = 2 + step;
    else if (isHere)
        pane = 1 + step;
    switch (pane) {
    case 0:
        m_calls->focusList();
        return true;
    case 1:
        m_bar->focusAddress();
        return true;
    case 2:
        m_answer->focusBody();
        return true;
    default:
        return false;
    }
}

void ConsolePane::focusStart()
{
    m_calls->focusList();
}

void ConsolePane::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    load();
}

void ConsolePane::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isNarrow = width() < m_theme.px(NarrowBelow);
    m_calls->setFixedWidth(m_theme.px(isNarrow ? NarrowListWidth : ListWidth));
    m_split->setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
}

void ConsolePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        showCaller();
        showOnline();
    }
    Page::changeEvent(event);
}

void ConsolePane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().canvas);
}

} // namespace guiche
