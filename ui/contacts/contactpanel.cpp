// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/contactpanel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include "models/items/contactlistmodel.h"
#include "ui/contacts/contactactions.h"
#include "ui/contacts/contacttext.h"
#include "ui/contacts/factrow.h"
#include "ui/inbox/inboxtext.h"
#include "ui/inbox/panelrows.h"
#include "ui/inbox/tageditor.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rule.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr int Side = 16;
constexpr int MostHistory = 10;

void clearLayout(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

} // namespace

ContactPanel::ContactPanel(DeskClient &client, ContactActions &actions, Theme &theme, const Clock &clock,
                           QWidget *parent)
    : Card(theme, parent)
    , m_client(client)
    , m_actions(actions)
    , m_clock(clock)
    , m_head(new PanelHead(theme, this))
    , m_close(new IconButton(theme, "close"_L1, this))
    , m_merged(new QWidget(this))
    , m_mergedText(new TextLabel(theme, TextStyle::Small, Ink::Muted, 0, m_merged))
    , m_undo(new LinkButton(theme, {}, m_merged))
    , m_number(new FactRow(theme, this))
    , m_email(new FactRow(theme, this))
    , m_code(new FactRow(theme, this))
    , m_since(new FactRow(theme, this))
    , m_changedAt(new FactRow(theme, this))
    , m_fieldRows(new QVBoxLayout)
    , m_tagsTitle(new TextLabel(theme, TextStyle::Small, Ink::Muted, 600, this))
    , m_tags(new TagEditor(theme, this))
    , m_historyTitle(new TextLabel(theme, TextStyle::Small, Ink::Muted, 600, this))
    , m_historyNone(new TextLabel(theme, TextStyle::Small, Ink::Faint, 0, this))
    , m_historyRows(new QVBoxLayout)
    , m_edit(new Button(theme, ButtonKind::Secondary, {}, this))
    , m_merge(new Button(theme, ButtonKind::Ghost, {}, this))
    , m_delete(new IconButton(theme, "trash"_L1, this))
{
    setObjectName(u"contactPanel"_s);
    setPadding(1, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    build();
    connectParts();
    retranslate();
}

void ContactPanel::build()
{
    const int side = theme().px(Side);
    m_close->setObjectName(u"closeContact"_s);
    m_close->setExtent(28, 16);
    m_undo->setObjectName(u"undoMerge"_s);
    m_edit->setObjectName(u"editContact"_s);
    m_edit->setIconName("edit"_L1);
    m_merge->setObjectName(u"mergeContact"_s);
    m_merge->setIconName("team"_L1);
    m_delete->setObjectName(u"deleteContact"_s);
    m_historyNone->setWordWrap(true);
    m_mergedText->setWordWrap(true);
    auto *mergedRow = new QHBoxLayout(m_merged);
    mergedRow->setContentsMargins(side, theme().px(8), side, theme().px(8));
    mergedRow->addWidget(m_mergedText, 1);
    mergedRow->addWidget(m_undo);
    m_merged->hide();

    auto *content = new QWidget(this);
    auto *all = new QVBoxLayout(content);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    const auto section = [&](QVBoxLayout *inner) {
        inner->setContentsMargins(side, theme().px(8), side, theme().px(8));
        all->addLayout(inner);
    };
    all->addWidget(m_head);
    all->addWidget(m_merged);
    auto *facts = new QVBoxLayout;
    facts->setSpacing(0);
    for (FactRow *row : {m_number, m_email, m_code, m_since, m_changedAt})
        facts->addWidget(row);
    m_fieldRows->setSpacing(0);
    facts->addLayout(m_fieldRows);
    section(facts);
    all->addWidget(new Rule(theme(), content));
    auto *tags = new QVBoxLayout;
    tags->setSpacing(theme().px(4));
    tags->addWidget(m_tagsTitle);
    tags->addWidget(m_tags);
    section(tags);
    all->addWidget(new Rule(theme(), content));
    auto *historyHead = new QVBoxLayout;
    historyHead->setSpacing(theme().px(4));
    historyHead->addWidget(m_historyTitle);
    historyHead->addWidget(m_historyNone);
    section(historyHead);
    m_historyRows->setSpacing(0);
    all->addLayout(m_historyRows);
    all->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(side, theme().px(12), side, theme().px(12));
    foot->setSpacing(theme().px(4));
    foot->addWidget(m_edit);
    foot->addWidget(m_merge);
    foot->addStretch(1);
    foot->addWidget(m_delete);
    column()->setSpacing(0);
    column()->addWidget(scroll, 1);
    column()->addWidget(new Rule(theme(), this));
    column()->addLayout(foot);
    // Over the head, which is painted as one.
    auto *corner = new QVBoxLayout(m_head);
    corner->setContentsMargins(0, theme().px(8), theme().px(8), 0);
    corner->addWidget(m_close, 0, Qt::AlignTop | Qt::AlignRight);
}

void ContactPanel::connectParts()
{
    connect(m_close, &QAbstractButton::clicked, this, &ContactPanel::closeRequested);
    connect(m_edit, &QAbstractButton::clicked, this, [this] { m_actions.edit(m_contact); });
    connect(m_merge, &QAbstractButton::clicked, this, [this] { m_actions.merge(m_contact); });
    connect(m_delete, &QAbstractButton::clicked, this,
            [this] { m_actions.remove(m_contact, hasConversations()); });
    connect(m_tags, &TagEditor::tagsEdited, this, [this](const QStringList &tags) {
        m_tags->setTags(tags, true); // at once: the next change is made of what is seen
        m_actions.setTags(m_contact, tags);
    });
    connect(m_undo, &QAbstractButton::clicked, this, [this] { m_actions.undoMerge(m_mergeId); });
}

void ContactPanel::setContact(const DeskContact &contact)
{
    const bool isOther = contact.id != m_contact.id;
    if (!isOther && contact == m_contact && (!m_contact.etag.isEmpty() || contact.etag.isEmpty()))
        return updateActions(); // tags that were not taken go back
    m_contact = contact;
    if (isOther) {
        m_history.clear();
        ++m_reading;
        showHistory();
        readHistory();
    }
    showFacts();
    if (m_contact.etag.isEmpty())
        readWhole();
}

void ContactPanel::readWhole()
{
    m_client.contactCalls().contact(
        m_contact.id, this, [this, mine = m_reading](const Result<DeskContact> &read) {
            // What the list knew stays on screen; changes read it again. An answer may be older than a
            // change.
            if (mine != m_reading || !read || read->updatedAt < m_contact.updatedAt)
                return;
            m_contact = *read;
            showFacts();
            Q_EMIT contactRead(*read);
        });
}

void ContactPanel::readHistory()
{
    m_client.history(m_contact.id, this, [this, mine = m_reading](const Result<QList<Conversation>> &read) {
        if (mine != m_reading)
            return;
        if (!read) {
            m_historyNone->setText(DeskClient::errorText(read.error()));
            m_historyNone->show();
            return;
        }
        m_history = *read;
        showHistory();
        if (m_history.isEmpty()) {
            m_historyNone->setText(tr("No conversation that you may see."));
            m_historyNone->show();
        }
    });
}

void ContactPanel::setFields(const QList<OwnField> &fields)
{
    m_fields = fields;
    showFields();
}

void ContactPanel::setMerged(const QString &mergeId, const QString &title)
{
    m_mergeId = mergeId;
    m_mergedTitle = title;
    //: %1: the contact that went up in this one
    m_mergedText->setText(tr("%1 is part of this contact now.").arg(title));
    m_merged->setVisible(!mergeId.isEmpty());
}

void ContactPanel::showFacts()
{
    const QString title = ContactListModel::title(m_contact);
    const QString number = ContactListModel::number(m_contact);
    m_head->setCustomer(m_contact.id, title, number == title ? QString() : number);
    m_number->setFact(tr("Number"), number);
    m_email->setFact(tr("E-mail"), m_contact.email);
    m_code->setFact(tr("Customer code"), m_contact.customerId);
    m_since->setFact(tr("Contact since"), ContactText::day(m_contact.createdAt));
    m_changedAt->setFact(tr("Last change"), ContactText::moment(m_contact.updatedAt));
    showFields();
    updateActions();
}

void ContactPanel::showFields()
{
    clearLayout(*m_fieldRows);
    for (const OwnField &field : std::as_const(m_fields)) {
        const QString text = ContactText::fieldText(field, m_contact.fields[field.key]);
        if (text.isEmpty())
            continue;
        auto *row = new FactRow(theme());
        row->setObjectName(u"fact-"_s + field.key);
        m_fieldRows->addWidget(row);
        row->setFact(field.label, text);
    }
}

void ContactPanel::showHistory()
{
    clearLayout(*m_historyRows);
    m_historyNone->hide();
    for (const Conversation &conversation :
         m_history.first(std::min<qsizetype>(MostHistory, m_history.size()))) {
        const QString text = conversation.lastText.simplified();
        QStringList facts{InboxText::listTime(conversation.lastMessageAt, m_clock.now()),
                          InboxText::status(conversation.status)};
        if (!conversation.assignedName.isEmpty())
            facts += conversation.assignedName;
        auto *row = new HistoryRow(theme(), text.isEmpty() ? InboxText::channel(conversation.channel) : text,
                                   facts.join(u" · "_s), this);
        row->setObjectName(u"conversation-"_s + conversation.id);
        m_historyRows->addWidget(row);
        connect(row, &QAbstractButton::clicked, this,
                [this, id = conversation.id] { Q_EMIT conversationOpened(id); });
    }
}

void ContactPanel::updateActions()
{
    const bool isOnline = m_actions.isOnline();
    for (QAbstractButton *button :
         {static_cast<QAbstractButton *>(m_edit), static_cast<QAbstractButton *>(m_merge),
          static_cast<QAbstractButton *>(m_delete)}) {
        button->setVisible(m_actions.canWrite());
        button->setEnabled(isOnline);
    }
    m_undo->setEnabled(isOnline);
    m_tags->setTags(m_contact.tags, m_actions.canWrite() && isOnline);
    m_edit->setToolTip(isOnline ? tr("Edit (%1)").arg(u"F2"_s) : tr("Offline. Try again on reconnection."));
}

void ContactPanel::focusFirst()
{
    if (m_edit->isVisible() && m_edit->isEnabled())
        m_edit->setFocus(Qt::ShortcutFocusReason);
    else
        m_close->setFocus(Qt::ShortcutFocusReason);
}

void ContactPanel::retranslate()
{
    m_close->setLabel(tr("Close the details"), u"Esc"_s);
    m_undo->setText(tr("Undo"));
    m_tagsTitle->setText(tr("Tags"));
    m_historyTitle->setText(tr("Conversations"));
    m_edit->setText(tr("Edit"));
    m_merge->setText(tr("Merge…"));
    m_merge->setToolTip(tr("Merge with another contact"));
    m_delete->setLabel(tr("Delete contact"), u"Del"_s);
    setMerged(m_mergeId, m_mergedTitle);
    showFacts();
    showHistory();
}

void ContactPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

} // namespace guiche
