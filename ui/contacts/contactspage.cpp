// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/contactspage.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <utility>

#include "models/items/contactlistmodel.h"
#include "ui/contacts/contactactions.h"
#include "ui/contacts/contactdelegate.h"
#include "ui/contacts/contactpanel.h"
#include "ui/contacts/importwatch.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/textfield.h"

namespace guiche {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto TypingPause = 250ms;
constexpr auto RefreshEvery = 15s;
constexpr auto NewsPause = 500ms;
constexpr int PanelWidth = 320;
constexpr int SearchWidth = 280;
constexpr int NarrowSearchWidth = 200;
constexpr int TagWidth = 180;
constexpr int NarrowBelow = 1180;
constexpr int LongestQuery = 200;

} // namespace

ContactsPage::ContactsPage(DeskClient &client, Theme &theme, const Clock &clock, QWidget *parent)
    : TablePage(client, theme, parent)
    , m_clock(clock)
    , m_model(new ContactListModel(client.contactCalls(), this))
    , m_actions(new ContactActions(client, theme, this))
    , m_watch(new ImportWatch(client.contactCalls(), this))
    , m_header(new PageHeader(theme))
    , m_search(new LineEdit(theme, LineEdit::Look::GhostSearch))
    , m_tag(new ComboBox(theme))
    , m_import(new IconButton(theme, "import"_L1))
    , m_export(new IconButton(theme, "export"_L1))
    , m_new(new Button(theme, ButtonKind::Primary))
    , m_strip(new Banner(theme))
    , m_card(new Card(theme))
    , m_table(new DataTable(theme, *m_model, {{0, 200}, {176}, {232}, {128}}, ContactDelegate::RowHeight))
    , m_panel(new ContactPanel(client, *m_actions, theme, clock))
{
    setObjectName(u"contactsPage"_s);
    buildHeader();
    m_strip->setObjectName(u"importStrip"_s);
    m_strip->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_strip);
    column->addWidget(buildContent(), 1);
    setRefreshEvery(RefreshEvery);
    connectParts();
    connectActions();
    followFeed();
    addShortcuts();
    begin();
}

ContactsPage::~ContactsPage() = default;

void ContactsPage::buildHeader()
{
    m_search->setObjectName(u"contactSearch"_s);
    setSearch(*m_search, TypingPause);
    m_search->setMaxLength(LongestQuery);
    m_tag->setObjectName(u"contactTag"_s);
    m_tag->setMaximumWidth(theme().px(TagWidth));
    m_import->setObjectName(u"importContacts"_s);
    m_import->setExtent(36);
    m_export->setObjectName(u"exportContacts"_s);
    m_export->setExtent(36);
    m_new->setObjectName(u"newContact"_s);
    m_new->setIconName("plus"_L1);
    m_new->setButtonSize(ButtonSize::Header);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_tag), static_cast<QWidget *>(m_import),
          static_cast<QWidget *>(m_export), static_cast<QWidget *>(m_new)})
        m_header->addRight(widget);
}

QWidget *ContactsPage::buildContent()
{
    m_table->setObjectName(u"contactTable"_s);
    m_table->setRowDelegate(new ContactDelegate(theme(), *m_model, m_table));
    m_table->viewport()->setAutoFillBackground(false); // the card's corners show
    m_card->setPadding(1, 1);
    m_card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_card->column()->addWidget(setTable(*m_model, *m_table, u"contactsEmpty"_s), 1);
    m_panel->setFixedWidth(theme().px(PanelWidth));
    m_panel->hide();
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(theme().px(24), theme().px(16), theme().px(24), theme().px(24));
    row->setSpacing(theme().px(16));
    row->addWidget(m_card, 1);
    row->addWidget(m_panel);
    return content;
}

void ContactsPage::connectParts()
{
    connect(m_tag, &QComboBox::currentIndexChanged, this, &ContactsPage::lookNow);
    connect(m_new, &QAbstractButton::clicked, m_actions, &ContactActions::create);
    connect(m_import, &QAbstractButton::clicked, this, &ContactsPage::openImport);
    connect(m_export, &QAbstractButton::clicked, this, &ContactsPage::openExport);
    // Not the current row: a table that gets the focus has one before anybody chose.
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection &selected) {
                if (!selected.isEmpty())
                    choose(selected.indexes().constFirst());
            });
    connect(m_table, &DataTable::clickedCell, this, &ContactsPage::choose);
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &index) {
        choose(index);
        m_panel->focusFirst();
    });
    connect(m_table, &DataTable::menuRequested, this, &ContactsPage::showMenu);
    connect(m_table, &DataTable::keyPressed, this, &ContactsPage::onTableKey);
    connect(m_panel, &ContactPanel::conversationOpened, this, &ContactsPage::conversationOpened);
    connect(m_panel, &ContactPanel::closeRequested, this, &ContactsPage::closePanel);
    connect(m_panel, &ContactPanel::contactRead, this, [this](const DeskContact &contact) {
        if (m_model->rowOf(contact.id) >= 0)
            m_model->put(contact);
    });
    connect(m_model, &ContactListModel::totalChanged, this, &ContactsPage::showCount);
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to) {
                const int row = m_model->rowOf(m_openId);
                if (row >= from.row() && row <= to.row())
                    m_panel->setContact(*m_model->at(row));
            });
    connect(m_watch, &ImportWatch::changed, this, &ContactsPage::showImport);
    connect(m_watch, &ImportWatch::finished, this, [this] {
        m_model->reload();
        readLists();
    });
}

// What others do to contacts is seen at once; while the page is not shown, `showEvent` reads anew.
void ContactsPage::followFeed()
{
    m_news.setSingleShot(true);
    m_news.setInterval(NewsPause);
    connect(&m_news, &QTimer::timeout, this, [this] {
        if (isVisible())
            refreshNow();
    });
    const auto readAgain = [this](const QString &id) {
        if (id != m_openId && m_model->rowOf(id) < 0)
            return m_news.isActive() ? void() : m_news.start();
        client().contactCalls().contact(id, this, [this](const Result<DeskContact> &read) {
            if (!read)
                return;
            if (m_model->rowOf(read->id) >= 0)
                m_model->put(*read);
            if (read->id == m_openId)
                m_panel->setContact(*read);
        });
    };
    connect(&client().feed(), &EventFeed::contactChanged, this, readAgain);
    connect(&client().feed(), &EventFeed::contactRemoved, this, [this](const QString &id) {
        if (m_actions->isEnding(id))
            return;
        if (id == m_openId) {
            // Nobody here has chosen the one below it.
            m_table->selectionModel()->clear();
            closePanel();
        }
        takeOut(id);
    });
}

void ContactsPage::connectActions()
{
    connect(m_actions, &ContactActions::said, this, &Page::toastRequested);
    connect(m_actions, &ContactActions::created, this, [this](const DeskContact &contact) {
        clearFilter();
        m_model->countOne(1);
        m_model->put(contact);
        openContact(contact);
        readLists();
        say(tr("Contact created."));
    });
    connect(m_actions, &ContactActions::changed, this, [this](const DeskContact &contact) {
        if (m_model->rowOf(contact.id) >= 0)
            m_model->put(contact);
        if (contact.id == m_openId)
            m_panel->setContact(contact);
        for (const QString &tag : contact.tags) {
            if (!m_tags.contains(tag))
                return readLists();
        }
    });
    connect(m_actions, &ContactActions::removed, this, [this](const QString &id) {
        takeOut(id);
        if (id == m_openId)
            closePanel();
    });
    connect(m_actions, &ContactActions::mergedInto, this,
            [this](const MergedPair &merged, const QString &goneId, const QString &goneTitle) {
                m_merges.insert(merged.contact.id, {merged.mergeId, goneTitle});
                takeOut(goneId);
                if (m_model->rowOf(merged.contact.id) >= 0)
                    m_model->put(merged.contact);
                m_openId.clear(); // its conversations are other ones now
                openContact(merged.contact);
            });
    connect(m_actions, &ContactActions::unmerged, this,
            [this](const QString &mergeId, const DeskContact &back) {
                m_merges.removeIf([&](auto merge) { return merge.value().id == mergeId; });
                m_openId.clear();
                m_model->reload(); // both are as they were: places and counts too
                openContact(back);
            });
}

// Once, whether the answer or the event comes first.
void ContactsPage::takeOut(const QString &id)
{
    if (m_model->rowOf(id) < 0)
        return;
    m_model->countOne(-1);
    m_model->remove(id);
}

void ContactsPage::retranslate()
{
    m_header->setTitle(tr("Contacts"));
    m_search->setPlaceholderText(tr("Search name, number or e-mail"));
    m_search->setAccessibleName(tr("Search contacts"));
    m_tag->setAccessibleName(tr("Contacts with a tag"));
    m_import->setLabel(tr("Import contacts"));
    m_export->setLabel(tr("Export contacts"));
    m_new->setText(tr("New contact"));
    m_table->setAccessibleName(tr("Contacts"));
    fillTags();
    showImport();
}

void ContactsPage::readLists()
{
    client().contactCalls().ownFields(this, [this](const Result<QList<OwnField>> &fields) {
        if (!fields)
            return;
        m_actions->setFields(*fields);
        m_panel->setFields(*fields);
    });
    client().contactCalls().tags(this, [this](const Result<QStringList> &tags) {
        if (!tags || *tags == m_tags)
            return;
        m_tags = *tags;
        fillTags();
    });
}

void ContactsPage::fillTags()
{
    const QSignalBlocker blocker(m_tag);
    const QString chosen = m_tag->currentData().toString();
    m_tag->clear();
    m_tag->addItem(tr("All tags"), QString());
    for (const QString &tag : std::as_const(m_tags))
        m_tag->addItem(tag, tag);
    if (!chosen.isEmpty() && m_tag->findData(chosen) < 0)
        m_tag->addItem(chosen, chosen);
    m_tag->setCurrentIndex(std::max(0, m_tag->findData(chosen)));
    m_tag->setVisible(!m_tags.isEmpty() || !chosen.isEmpty());
    m_tag->updateGeometry();
}

void ContactsPage::applyFilter()
{
    m_model->setFilter({.text = m_search->text().trimmed(), .tag = m_tag->currentData().toString()});
    showCount();
}

void ContactsPage::clearFilter()
{
    m_search->clear();
    const QSignalBlocker blocker(m_tag);
    m_tag->setCurrentIndex(0);
    lookNow();
}

void ContactsPage::showCount()
{
    if (m_model->state() == ListState::Loading || m_model->state() == ListState::Failed)
        return;
    const auto count = int(std::min<qint64>(m_model->total(), std::numeric_limits<int>::max()));
    if (m_model->filter().isEmpty())
        m_header->setSubtitle(tr("%Ln contact(s)", nullptr, count));
    else if (m_model->isTotalExact())
        m_header->setSubtitle(tr("%Ln found", "contacts", count));
    else
        m_header->setSubtitle(tr("More than %Ln found", "contacts", count));
}

void ContactsPage::stateShown()
{
    if (m_model->state() == ListState::Ready)
        showChosen();
    showCount();
}

NoRows ContactsPage::noRows() const
{
    if (!m_model->filter().isEmpty())
        return {"search"_L1, tr("Nobody found"),
                tr("Try another spelling, a part of the number, or another tag."), tr("Show all contacts")};
    const bool canMake = m_actions->canWrite() && isOnline();
    return {"user"_L1, tr("No contacts yet"),
            tr("Whoever writes to you becomes a contact by itself. You can also make one or import a list."),
            canMake ? tr("New contact") : QString(), u"Ctrl+N"_s};
}

QString ContactsPage::failedTitle() const
{
    return tr("The contacts could not be loaded");
}

void ContactsPage::noRowsAction()
{
    if (m_model->filter().isEmpty())
        m_actions->create();
    else
        clearFilter();
}

void ContactsPage::refreshNow()
{
    // With a text the order is the desk's, and looking again costs it something.
    if (m_model->filter().text.isEmpty() && isOnline())
        TablePage::refreshNow();
}

// The list was read anew: who is open is marked again where it is in it.
void ContactsPage::showChosen()
{
    const int row = m_model->rowOf(m_openId);
    if (row < 0 || m_table->selectionModel()->isRowSelected(row))
        return;
    m_table->setCurrentIndex(m_model->index(row, 0));
}

void ContactsPage::choose(const QModelIndex &index)
{
    const DeskContact *contact = m_model->at(index.row());
    if (!index.isValid() || contact == nullptr)
        return;
    openContact(DeskContact(*contact));
}

void ContactsPage::openContact(const QString &id)
{
    client().contactCalls().contact(id, this, [this](const Result<DeskContact> &read) {
        if (!read)
            return say(DeskClient::errorText(read.error()));
        openContact(*read);
        leaveFocus();
        m_panel->focusFirst();
    });
}

void ContactsPage::openContact(const DeskContact &contact)
{
    m_openId = contact.id;
    const Merge merge = m_merges.value(contact.id);
    m_panel->setMerged(merge.id, merge.title);
    m_panel->setContact(contact);
    m_panel->show();
    updateColumns();
    showChosen();
}

void ContactsPage::closePanel()
{
    m_openId.clear();
    const bool hadFocus = m_panel->isAncestorOf(focusWidget());
    m_panel->hide();
    updateColumns();
    if (hadFocus || focusWidget() == nullptr)
        focusStart();
}

const DeskContact *ContactsPage::current() const
{
    // What the panel knows is whole; the list's rows came without what a change is based on.
    if (!m_openId.isEmpty())
        return &m_panel->contact();
    return m_model->at(m_table->currentIndex().row());
}

void ContactsPage::connectionShown()
{
    m_new->setVisible(m_actions->canWrite());
    m_new->setEnabled(isOnline());
    for (IconButton *button : {m_import, m_export}) {
        button->setVisible(m_actions->canMove());
        button->setEnabled(isOnline());
    }
    m_panel->updateActions();
}

void ContactsPage::updateColumns()
{
    const bool isNarrow = width() < theme().px(NarrowBelow);
    const bool isOpen = !m_panel->isHidden();
    m_table->setColumnHidden(ContactListModel::Tags, isNarrow && isOpen);
    m_table->setColumnHidden(ContactListModel::Since, isNarrow && isOpen);
    m_search->setFixedWidth(theme().px(isNarrow ? NarrowSearchWidth : SearchWidth));
    m_new->setKeycap(isNarrow ? QString() : u"Ctrl+N"_s);
}

void ContactsPage::showEvent(QShowEvent *event)
{
    TablePage::showEvent(event);
    connectionShown();
    readLists();
    if (m_actions->canMove())
        m_watch->look();
}

void ContactsPage::resizeEvent(QResizeEvent *event)
{
    TablePage::resizeEvent(event);
    updateColumns();
}

} // namespace guiche
