// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/customerpanel.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/inbox/inboxpainting.h"
#include "ui/inbox/inboxtext.h"
#include "ui/inbox/panelrows.h"
#include "ui/inbox/tageditor.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostHistory = 5;
constexpr int MostNotes = 5;

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

//! A hairline between two sections.
class Divider final : public QWidget
{
public:
    Divider(Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setFixedHeight(1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.tokens().border);
    }

private:
    Theme &m_theme;
};

} // namespace

CustomerPanel::CustomerPanel(DeskClient &client, Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_theme(theme)
    , m_clock(clock)
    , m_head(new PanelHead(theme, this))
    , m_hide(new IconButton(theme, "close"_L1, this))
    , m_contactTitle(new TextLabel(theme, TextStyle::Small, Ink::Muted, 600, this))
    , m_editContact(new IconButton(theme, "edit"_L1, this))
    , m_since(new KeyValueRow(theme, "user"_L1, this))
    , m_phone(new KeyValueRow(theme, "phone"_L1, this))
    , m_code(new KeyValueRow(theme, "tag"_L1, this))
    , m_tags(new TagEditor(theme, this))
    , m_channelTitle(new TextLabel(theme, TextStyle::Small, Ink::Muted, 600, this))
    , m_channel(new KeyValueRow(theme, "bubble"_L1, this))
    , m_started(new KeyValueRow(theme, "clock"_L1, this))
    , m_agent(new KeyValueRow(theme, "team"_L1, this))
    , m_priority(new KeyValueRow(theme, "flag"_L1, this))
    , m_historySection(new QWidget(this))
    , m_historyTitle(new TextLabel(theme, TextStyle::Small, Ink::Muted, 600, this))
    , m_historyRows(nullptr)
    , m_notesTitle(new TextLabel(theme, TextStyle::Small, Ink::Muted, 600, this))
    , m_addNote(new IconButton(theme, "plus"_L1, this))
    , m_noteCards(nullptr)
    , m_actionBar(new QWidget(this))
    , m_transfer(new Button(theme, ButtonKind::Secondary, {}, this))
    , m_close(new Button(theme, ButtonKind::Secondary, {}, this))
{
    setObjectName(u"customerPanel"_s);
    m_hide->hide();
    build();
    retranslate();
    connect(m_transfer, &Button::clicked, this, &CustomerPanel::transferRequested);
    connect(m_close, &Button::clicked, this, &CustomerPanel::closeRequested);
    connect(m_addNote, &IconButton::clicked, this, &CustomerPanel::noteRequested);
    connect(m_editContact, &IconButton::clicked, this,
            [this] { Q_EMIT contactEditRequested(m_conversation.contactId); });
    connect(m_hide, &IconButton::clicked, this, &CustomerPanel::hideRequested);
    connect(m_tags, &TagEditor::tagsEdited, this, &CustomerPanel::tagsEdited);
    connect(&theme, &Theme::changed, this, [this] {
        showFacts();
        update();
    });
}

QVBoxLayout *CustomerPanel::addSection(QVBoxLayout &column, TextLabel *title, QWidget *button)
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(m_theme.px(16), 0, m_theme.px(12), 0);
    head->addWidget(title, 1);
    title->setMinimumHeight(m_theme.px(36));
    if (button != nullptr) {
        head->addWidget(button);
    }
    auto *rows = new QVBoxLayout;
    rows->setContentsMargins(0, 0, 0, m_theme.px(10));
    rows->setSpacing(0);
    column.addLayout(head);
    column.addLayout(rows);
    return rows;
}

void CustomerPanel::build()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);

    m_editContact->setObjectName(u"editCustomer"_s);
    m_editContact->setExtent(28, 16);
    QVBoxLayout *contact = addSection(*column, m_contactTitle, m_editContact);
    for (KeyValueRow *row : {m_since, m_phone, m_code}) {
        contact->addWidget(row);
    }
    auto *tags = new QHBoxLayout;
    tags->setContentsMargins(m_theme.px(16), m_theme.px(4), m_theme.px(16), 0);
    tags->addWidget(m_tags);
    contact->addLayout(tags);
    column->addWidget(new Divider(m_theme, content));

    QVBoxLayout *channel = addSection(*column, m_channelTitle);
    for (KeyValueRow *row : {m_channel, m_started, m_agent, m_priority}) {
        channel->addWidget(row);
    }
    column->addWidget(new Divider(m_theme, content));

    auto *history = new QVBoxLayout(m_historySection);
    history->setContentsMargins(0, 0, 0, 0);
    history->setSpacing(0);
    m_historyRows = addSection(*history, m_historyTitle);
    history->addWidget(new Divider(m_theme, m_historySection));
    column->addWidget(m_historySection);

    m_addNote->setExtent(28, 16);
    m_noteCards = addSection(*column, m_notesTitle, m_addNote);
    column->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);

    auto *actions = new QHBoxLayout(m_actionBar);
    actions->setContentsMargins(m_theme.px(16), 0, m_theme.px(16), 0);
    actions->setSpacing(m_theme.px(8));
    actions->addWidget(m_transfer, 3);
    actions->addWidget(m_close, 2);
    m_actionBar->setFixedHeight(m_theme.px(64));
    m_transfer->setObjectName(u"transferButton"_s);
    m_close->setObjectName(u"closeButton"_s);
    m_transfer->setIconName("transfer"_L1);
    m_transfer->setKeycap(u"Ctrl+T"_s);
    m_close->setIconName("check"_L1);

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(scroll, 1);
    outer->addWidget(new Divider(m_theme, this));
    outer->addWidget(m_actionBar);
    m_hide->raise();
}

void CustomerPanel::setConversation(const Conversation &conversation,
                                    const ConversationHeader::Actions &actions)
{
    const bool isOther = conversation.id != m_conversation.id;
    const bool isOtherContact = conversation.contactId != m_conversation.contactId;
    m_conversation = conversation;
    m_actions = actions;
    showFacts();
    if (isOther) {
        setNotes({});
    }
    if (isOtherContact) {
        m_history.clear();
        showHistory({});
    }
    if (isOther || isOtherContact) {
        loadHistory();
    }
}

void CustomerPanel::showFacts()
{
    const QString phone =
        m_conversation.customerPhone.isEmpty() ? QString() : InboxText::phone(m_conversation);
    const QString name = InboxText::customer(m_conversation);
    m_head->setCustomer(m_conversation.contactId, name,
                        phone.isEmpty() || name == phone ? InboxText::channel(m_conversation.channel)
                                                         : phone);
    TimeMs first = m_conversation.startedAt;
    for (const Conversation &earlier : std::as_const(m_history)) {
        first = std::min(first, earlier.startedAt);
    }
    //: Month and year, in the format of QDate::toString
    const QString month = tr("MMM yyyy", "since when somebody is a customer");
    m_since->setValue(first > 0 ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(first).date(), month)
                                : QString());
    m_phone->setValue(phone);
    m_code->setValue(m_conversation.customerId);
    m_tags->setTags(m_conversation.tags, m_actions.canTransfer);
    m_channel->setIcon(paint::channelIcon(m_conversation.channel),
                       paint::channelColor(m_theme.tokens(), m_conversation.channel));
    m_channel->setValue(InboxText::channel(m_conversation.channel));
    const TimeMs now = m_clock.now();
    const QString day = InboxText::listTime(m_conversation.startedAt, now);
    const QString time = InboxText::clockTime(m_conversation.startedAt);
    //: When a conversation began: %1 a day, %2 a time
    m_started->setValue(m_conversation.startedAt == 0 ? QString()
                        : day == time                 ? time
                                                      : tr("%1, %2").arg(day, time));
    m_agent->setValue(m_conversation.assignedName.isEmpty() ? InboxText::status(m_conversation.status)
                                                            : m_conversation.assignedName);
    m_priority->setValue(m_conversation.priority == Priority::Normal
                             ? QString()
                             : InboxText::priority(m_conversation.priority));
    const bool isEnded = m_conversation.status == ConversationStatus::Closed ||
                         m_conversation.status == ConversationStatus::Resolved;
    m_actionBar->setVisible(!isEnded && m_client.user().role >= Role::Atendente);
    m_transfer->setEnabled(m_actions.canTransfer);
    m_close->setEnabled(m_actions.canClose);
    m_addNote->setVisible(m_client.user().role >= Role::Atendente);
    m_editContact->setVisible(!m_conversation.contactId.isEmpty() && m_client.user().role >= Role::Atendente);
    m_editContact->setEnabled(m_client.state() == DeskClient::State::Online);
}

void CustomerPanel::loadHistory()
{
    const QString contact = m_conversation.contactId;
    if (contact.isEmpty()) {
        return;
    }
    m_client.history(contact, this, [this, contact](const Result<QList<Conversation>> &history) {
        if (history && contact == m_conversation.contactId) {
            showHistory(*history);
        }
    });
}

void CustomerPanel::showHistory(const QList<Conversation> &conversations)
{
    m_history = conversations;
    clearLayout(*m_historyRows);
    int shown = 0;
    for (const Conversation &earlier : conversations) {
        if (earlier.id == m_conversation.id || shown == MostHistory) {
            continue;
        }
        ++shown;
        auto *row = new HistoryRow(m_theme, historyTitle(earlier), historyFacts(earlier), this);
        m_historyRows->addWidget(row);
        connect(row, &HistoryRow::clicked, this, [this, id = earlier.id] { Q_EMIT historyOpened(id); });
    }
    m_historySection->setVisible(shown > 0);
    showFacts();
}

QString CustomerPanel::historyTitle(const Conversation &conversation) const
{
    const QString text = conversation.lastText.simplified();
    return text.isEmpty() ? InboxText::channel(conversation.channel) : text;
}

QString CustomerPanel::historyFacts(const Conversation &conversation) const
{
    QStringList parts{InboxText::listTime(conversation.lastMessageAt, m_clock.now()),
                      InboxText::status(conversation.status)};
    if (!conversation.assignedName.isEmpty()) {
        parts += conversation.assignedName;
    }
    return parts.join(u" · "_s);
}

void CustomerPanel::setNotes(const QList<Note> &notes)
{
    if (notes == m_notes && !notes.isEmpty()) {
        return;
    }
    m_notes = notes;
    clearLayout(*m_noteCards);
    for (const Note &note : notes.first(std::min<qsizetype>(notes.size(), MostNotes))) {
        const QString when = InboxText::listTime(note.time, m_clock.now());
        m_noteCards->addWidget(new NoteCard(
            m_theme, note.text, note.author.isEmpty() ? when : note.author + u" · "_s + when, this));
    }
    //: %1: how many internal notes
    m_notesTitle->setText(notes.isEmpty() ? tr("Notes")
                                          : tr("Notes · %1").arg(QLocale().toString(notes.size())));
}

void CustomerPanel::setOverlay(bool isOverlay)
{
    m_isOverlay = isOverlay;
    m_hide->setVisible(isOverlay);
    update();
}

void CustomerPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QSize size = m_hide->sizeHint();
    m_hide->setGeometry(QRect(QPoint(width() - size.width() - m_theme.px(12), m_theme.px(8)), size));
}

void CustomerPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().surface);
    if (m_isOverlay) {
        paint::verticalLine(painter, 0, 0, height(), m_theme.tokens().borderButton);
    }
}

void CustomerPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showHistory(m_history);
        const QList<Note> notes = std::exchange(m_notes, {});
        setNotes(notes);
    }
}

void CustomerPanel::retranslate()
{
    m_contactTitle->setText(tr("Contact"));
    m_since->setKey(tr("Client since"));
    m_phone->setKey(tr("Phone"));
    m_code->setKey(tr("Code", "the integrator's own id of a customer"));
    m_channelTitle->setText(tr("Conversation"));
    m_channel->setKey(tr("Channel"));
    m_started->setKey(tr("Started"));
    m_agent->setKey(tr("Agent"));
    m_priority->setKey(tr("Priority"));
    m_historyTitle->setText(tr("Earlier conversations"));
    m_notesTitle->setText(tr("Notes"));
    m_editContact->setLabel(tr("Edit contact"));
    m_addNote->setLabel(tr("Write a note"), u"Ctrl+Shift+N"_s);
    m_transfer->setText(tr("Transfer"));
    m_transfer->setToolTip(tr("Transfer (%1)").arg(u"Ctrl+T"_s));
    m_close->setText(tr("Close", "close a conversation"));
    m_close->setToolTip(tr("Close the conversation (%1)").arg(u"Ctrl+E"_s));
    m_hide->setLabel(tr("Hide the panel"), u"Ctrl+I"_s);
}

} // namespace guiche
