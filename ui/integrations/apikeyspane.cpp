// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/apikeyspane.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPointer>

#include "models/items/apikeytablemodel.h"
#include "network/client/apikeycalls.h"
#include "ui/integrations/apikeydelegate.h"
#include "ui/integrations/apikeydialog.h"
#include "ui/integrations/apikeyshowndialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/menu.h"
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
    : TablePage(client, theme, parent)
    , m_clock(clock)
    , m_model(new ApiKeyTableModel(client.apiKeyCalls(), clock, this))
    , m_title(new TextLabel(theme, TextStyle::Heading))
    , m_text(new TextLabel(theme, TextStyle::Small, Ink::Muted))
    , m_new(new Button(theme, ButtonKind::Primary))
    , m_table(new DataTable(theme, *m_model, Columns, RowHeight))
{
    setObjectName(u"apiKeysPane"_s);
    build();
    connectParts();
    begin();
}

ApiKeysPane::~ApiKeysPane() = default;

void ApiKeysPane::build()
{
    m_new->setObjectName(u"newApiKeyButton"_s);
    m_new->setIconName("plus"_L1);
    m_new->setKeycap(u"Ctrl+N"_s);
    m_table->setObjectName(u"apiKeyTable"_s);
    m_table->setRowDelegate(new ApiKeyDelegate(theme(), *m_model, m_clock, m_table));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme().px(15), theme().px(11), theme().px(15), theme().px(11));
    head->setSpacing(theme().px(16));
    head->addLayout(words, 1);
    head->addWidget(m_new, 0, Qt::AlignVCenter);
    auto *card = new Card(theme());
    card->setPadding(1, 1);
    card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    card->column()->setSpacing(0);
    card->column()->addLayout(head);
    card->column()->addWidget(setTable(*m_model, *m_table, u"apiKeysEmpty"_s), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme().px(24), theme().px(16), theme().px(24), theme().px(24));
    column->addWidget(card);
}

void ApiKeysPane::connectParts()
{
    connect(m_new, &QAbstractButton::clicked, this, &ApiKeysPane::createKey);
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
    addShortcut(QKeySequence(u"Ctrl+N"_s), Qt::WindowShortcut, [this] { createKey(); });
}

void ApiKeysPane::retranslate()
{
    m_title->setText(tr("API keys"));
    m_text->setText(tr("With a key a program calls this desk's API. It is shown once, when it is made."));
    m_new->setText(tr("New key"));
    m_new->setAccessibleName(tr("New API key"));
    m_table->setAccessibleName(tr("API keys"));
}

void ApiKeysPane::connectionShown()
{
    m_new->setEnabled(isOnline());
    m_new->setToolTip(isOnline() ? QString() : tr("Needs the connection to the desk"));
}

NoRows ApiKeysPane::noRows() const
{
    return {"key"_L1, tr("No API keys yet"),
            tr("Make one for each program that reads conversations or sends messages through this desk."),
            isOnline() ? tr("New key") : QString(), u"Ctrl+N"_s};
}

QString ApiKeysPane::failedTitle() const
{
    return tr("The API keys could not be loaded");
}

void ApiKeysPane::noRowsAction()
{
    createKey();
}

const ApiKeyRow *ApiKeysPane::chosen() const
{
    return m_model->at(m_table->currentIndex().row());
}

void ApiKeysPane::createKey()
{
    if (!isOnline())
        return;
    auto *dialog = new ApiKeyDialog(theme(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ApiKeyDialog::submitted, this, [this, dialog] {
        dialog->setErrorText({});
        dialog->mainButton()->setBusy(true);
        const QPointer<ApiKeyDialog> guard(dialog);
        // The key comes but once: it is shown even if somebody closed the dialog meanwhile.
        client().apiKeyCalls().create(
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
                auto *shown = new ApiKeyShownDialog(theme(), made->row.name, made->key, window());
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
        theme(),
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
        client().apiKeyCalls().remove(id, this, [this, guard, id, name](const Result<> &removed) {
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
    auto *menu = new Menu(theme(), this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *entry = menu->addEntry("trash"_L1, tr("Delete key"), QKeySequence(Qt::Key_Delete));
    entry->setEnabled(isOnline());
    connect(entry, &QAction::triggered, this, &ApiKeysPane::removeChosen);
    menu->popup(globalPosition);
}

QList<TablePage::Pane> ApiKeysPane::panes()
{
    return {{m_new, [this] { focusHead(); }}, {content(), [this] { focusStart(); }}};
}

void ApiKeysPane::focusHead()
{
    m_new->setFocus(Qt::ShortcutFocusReason);
}

void ApiKeysPane::resizeEvent(QResizeEvent *event)
{
    TablePage::resizeEvent(event);
    m_table->setColumnShown(ApiKeyTableModel::Created, width() >= theme().px(NarrowBelow));
}

} // namespace guiche
