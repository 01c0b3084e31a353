// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/apikeyspane.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPointer>
#include <QShortcut>
#include <QStackedWidget>

#include <utility>

#include "models/items/apikeytablemodel.h"
#include "network/client/apikeycalls.h"
#include "ui/integrations/apikeydelegate.h"
#include "ui/integrations/apikeydialog.h"
#include "ui/integrations/apikeyshowndialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/menu.h"
#include "ui/widgets/skeleton.h"
#include "ui/widgets/typednamedialog.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowHeight = 52;
constexpr int NarrowBelow = 1100; // of the pane, without the rail

// The name takes and gives; the others keep what their content needs.
const QList<TableColumn> Columns{{.smallest = 200}, {280}, {132}, {132}, {132}, {56}};

} // namespace

ApiKeysPane::ApiKeysPane(DeskClient &client, Theme &theme, const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_client(client)
    , m_theme(theme)
    , m_clock(clock)
    , m_model(new ApiKeyTableModel(client.apiKeyCalls(), clock, this))
    , m_title(new TextLabel(theme, TextStyle::Heading))
    , m_text(new TextLabel(theme, TextStyle::Small, Ink::Muted))
    , m_new(new Button(theme, ButtonKind::Primary))
    , m_table(new DataTable(theme, *m_model, Columns, RowHeight))
    , m_empty(new EmptyState(theme))
    , m_content(new QStackedWidget)
{
    setObjectName(u"apiKeysPane"_s);
    build();
    connectParts();
    retranslate();
    onState();
}

ApiKeysPane::~ApiKeysPane() = default;

void ApiKeysPane::build()
{
    m_new->setObjectName(u"newApiKeyButton"_s);
    m_new->setIconName("plus"_L1);
    m_new->setKeycap(u"Ctrl+N"_s);
    m_table->setObjectName(u"apiKeyTable"_s);
    m_table->setRowDelegate(new ApiKeyDelegate(m_theme, *m_model, m_clock, m_table));
    m_empty->setObjectName(u"apiKeysEmpty"_s);
    m_content->addWidget(m_table);
    m_content->addWidget(m_empty);
    m_content->addWidget(new Skeleton(m_theme, Skeleton::Shape::List));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(m_theme.px(15), m_theme.px(11), m_theme.px(15), m_theme.px(11));
    head->setSpacing(m_theme.px(16));
    head->addLayout(words, 1);
    head->addWidget(m_new, 0, Qt::AlignVCenter);
    auto *card = new Card(m_theme);
    card->setPadding(1, 1);
    card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    card->column()->setSpacing(0);
    card->column()->addLayout(head);
    card->column()->addWidget(m_content, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m_theme.px(24), m_theme.px(16), m_theme.px(24), m_theme.px(24));
    column->addWidget(card);
}

void ApiKeysPane::connectParts()
{
    connect(m_new, &QAbstractButton::clicked, this, &ApiKeysPane::createKey);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_model->state() == ListState::Failed)
            m_model->reload();
        else
            createKey();
    });
    connect(m_model, &PagedTable::stateChanged, this, &ApiKeysPane::showState);
    connect(m_table, &DataTable::clickedCell, this, [this](const QModelIndex &index) {
        if (index.column() == ApiKeyTableModel::Remove)
            removeChosen();
    });
    connect(m_table, &DataTable::menuRequested, this,
            [this](const QModelIndex &, const QPoint &globalPosition) { showMenu(globalPosition); });
    connect(m_table, &DataTable::keyPressed, this, [this](QKeyEvent *event) {
        if (event->key() != Qt::Key_Delete)
            return;
        event->accept();
        removeChosen();
    });
    connect(&m_client, &DeskClient::stateChanged, this, &ApiKeysPane::onState);
    connect(&m_theme, &Theme::changed, this, [this] { update(); });
    auto *shortcut = new QShortcut(QKeySequence(u"Ctrl+N"_s), this);
    shortcut->setContext(Qt::WindowShortcut); // a pane that is not shown hears nothing
    connect(shortcut, &QShortcut::activated, this, &ApiKeysPane::createKey);
}

void ApiKeysPane::retranslate()
{
    m_title->setText(tr("API keys"));
    m_text->setText(tr("With a key a program calls this desk's API. It is shown once, when it is made."));
    m_new->setText(tr("New key"));
    m_new->setAccessibleName(tr("New API key"));
    m_table->setAccessibleName(tr("API keys"));
    m_model->retranslate();
    showState();
}

bool ApiKeysPane::isOnline() const
{
    return m_client.state() == DeskClient::State::Online;
}

void ApiKeysPane::onState()
{
    m_new->setEnabled(isOnline());
    m_new->setToolTip(isOnline() ? QString() : tr("Needs the connection to the desk"));
    if (m_model->state() == ListState::Empty)
        showState();
    if (isOnline() && isVisible())
        m_model->refresh();
}

void ApiKeysPane::showState()
{
    switch (m_model->state()) {
    case ListState::Loading:
        m_content->setCurrentIndex(2);
        break;
    case ListState::Ready:
        m_content->setCurrentIndex(0);
        break;
    case ListState::Empty:
        m_empty->setContent(
            "key"_L1, tr("No API keys yet"),
            tr("Make one for each program that reads conversations or sends messages through this desk."));
        m_empty->setAction(isOnline() ? tr("New key") : QString(), u"Ctrl+N"_s);
        m_content->setCurrentIndex(1);
        break;
    case ListState::Failed:
        m_empty->setContent("alert"_L1, tr("The API keys could not be loaded"),
                            m_model->error() ? DeskClient::errorText(*m_model->error()) : QString());
        m_empty->setAction(tr("Try again"));
        m_content->setCurrentIndex(1);
        break;
    }
    if (m_model->state() != ListState::Loading && isVisible() && std::exchange(m_isFocusOwed, false))
        focusStart();
}

void ApiKeysPane::say(const QString &text)
{
    Q_EMIT toastRequested(text, {}, {});
}

const ApiKeyRow *ApiKeysPane::chosen() const
{
    return m_model->at(m_table->currentIndex().row());
}

void ApiKeysPane::createKey()
{
    if (!isOnline())
        return;
    auto *dialog = new ApiKeyDialog(m_theme, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ApiKeyDialog::submitted, this, [this, dialog] {
        dialog->setErrorText({});
        dialog->mainButton()->setBusy(true);
        const QPointer<ApiKeyDialog> guard(dialog);
        // The key comes but once: it is shown even if somebody closed the dialog meanwhile.
        m_client.apiKeyCalls().create(
            dialog->draft(m_clock.now()), this, [this, guard](const Result<MadeApiKey> &made) {
                if (guard)
                    guard->mainButton()->setBusy(false);
                if (!made) {
                    if (guard)
                        guard->refuse(made.error());
                    return;
                }
                if (guard)
                    guard->accept();
                m_model->put(made->row);
                m_table->setCurrentIndex(m_model->index(m_model->rowOf(made->row.id), 0));
                auto *shown = new ApiKeyShownDialog(m_theme, made->row.name, made->key, window());
                shown->setAttribute(Qt::WA_DeleteOnClose);
                shown->open();
            });
    });
    dialog->open();
}

void ApiKeysPane::removeChosen()
{
    if (chosen() != nullptr && isOnline())
        remove(*chosen());
}

void ApiKeysPane::remove(const ApiKeyRow &row)
{
    auto *dialog = new TypedNameDialog(
        m_theme,
        {.title = tr("Delete API key"),
         .text = tr("The program that uses it is shut out at once. This cannot be undone."),
         .name = row.name,
         .action = tr("Delete key")},
        window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TypedNameDialog::submitted, this, [this, dialog, id = row.id, name = row.name] {
        dialog->setErrorText({});
        dialog->mainButton()->setBusy(true);
        const QPointer<DialogFrame> guard(dialog);
        m_client.apiKeyCalls().remove(id, this, [this, guard, id, name](const Result<> &removed) {
            if (guard)
                guard->mainButton()->setBusy(false);
            if (!removed) {
                if (guard)
                    guard->setErrorText(DeskClient::errorText(removed.error()));
                return;
            }
            if (guard)
                guard->accept();
            m_model->remove(id);
            //: %1: the name of an API key
            say(tr("The key “%1” is deleted.").arg(name));
        });
    });
    dialog->open();
}

void ApiKeysPane::showMenu(const QPoint &globalPosition)
{
    auto *menu = new Menu(m_theme, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *entry = menu->addEntry("trash"_L1, tr("Delete key"), QKeySequence(Qt::Key_Delete));
    entry->setEnabled(isOnline());
    connect(entry, &QAction::triggered, this, &ApiKeysPane::removeChosen);
    menu->popup(globalPosition);
}

bool ApiKeysPane::focusPane(int step)
{
    // Head, table.
    const QWidget *focus = focusWidget();
    const bool isHere = focus != nullptr && focus->hasFocus();
    const bool isOnHead = isHere && focus == m_new;
    if (isHere && (isOnHead ? step < 0 : step > 0))
        return false;
    if (isHere ? isOnHead : step < 0)
        focusStart();
    else
        m_new->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void ApiKeysPane::focusStart()
{
    if (m_model->state() == ListState::Ready)
        m_table->setFocus(Qt::ShortcutFocusReason);
    else if (m_model->state() == ListState::Loading)
        m_isFocusOwed = true;
    else
        m_empty->findChild<QAbstractButton *>()->setFocus(Qt::ShortcutFocusReason);
}

void ApiKeysPane::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_model->refresh();
}

void ApiKeysPane::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_table->setColumnShown(ApiKeyTableModel::Created, width() >= m_theme.px(NarrowBelow));
}

void ApiKeysPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().canvas);
}

void ApiKeysPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        onState();
    }
    Page::changeEvent(event);
}

} // namespace guiche
