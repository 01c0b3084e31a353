// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/conversationpane.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "network/client/outgoingqueue.h"
#include "ui/inbox/fileactions.h"
#include "ui/inbox/inboxtext.h"
#include "ui/inbox/thumbnails.h"
#include "ui/inbox/transcriptoverlays.h"
#include "ui/inbox/transcriptsearch.h"
#include "ui/inbox/transcriptview.h"
#include "ui/theme/painting.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/menu.h"
#include "ui/widgets/skeleton.h"

namespace guiche {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Model = TranscriptModel;
using Part = MessageDelegate::Part;

namespace {

constexpr auto AnnounceEvery = 2s;

bool isClosed(const Conversation &conversation)
{
    return conversation.status == ConversationStatus::Closed ||
           conversation.status == ConversationStatus::Resolved;
}

} // namespace

ConversationPane::ConversationPane(DeskClient &client, OutgoingQueue &outgoing, Theme &theme,
                                   const Clock &clock, Drafts &drafts, const QString &folder, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_outgoing(outgoing)
    , m_theme(theme)
    , m_clock(clock)
    , m_thumbnails(new Thumbnails(client, this))
    , m_model(client, client.feed(), &outgoing, clock)
    , m_files(new FileActions(client, theme, this))
    , m_header(new ConversationHeader(theme, clock, this))
    , m_view(new TranscriptView(theme, m_model, *m_thumbnails, this))
    , m_search(new TranscriptSearch(theme, m_model, *m_view, this))
    , m_typing(new TypingLine(theme, this))
    , m_composer(new Composer(theme, drafts, folder, this, this))
    , m_stack(new QStackedLayout)
    , m_open(new QWidget(this))
    , m_messages(new QStackedLayout)
    , m_skeleton(new Skeleton(theme, Skeleton::Shape::Transcript, this))
    , m_failed(new EmptyState(theme, this))
    , m_nothing(new EmptyState(theme, this))
{
    build();
    connectTranscript();
    connectComposer();
    m_announceTimer.setSingleShot(true);
    m_announceTimer.setInterval(AnnounceEvery);
    connect(&theme, &Theme::changed, this, [this] { update(); });
    clear();
}

// The views use the model, which is a member.
ConversationPane::~ConversationPane()
{
    delete m_search;
    delete m_view;
}

void ConversationPane::build()
{
    m_messages->addWidget(m_view);
    m_messages->addWidget(m_skeleton);
    m_messages->addWidget(m_failed);
    auto *column = new QVBoxLayout(m_open);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_search);
    column->addLayout(m_messages, 1);
    column->addWidget(m_typing);
    column->addWidget(m_composer);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_open);
    m_stack->addWidget(m_nothing);
    setLayout(m_stack);
}

void ConversationPane::connectTranscript()
{
    connect(&m_model, &Model::stateChanged, this, &ConversationPane::showState);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ConversationPane::showState);
    connect(&m_model, &Model::typistChanged, this, &ConversationPane::updateTyping);
    connect(&m_model, &Model::incomingArrived, this, [this](const Message &message) {
        announceIncoming(message);
        if (m_view->isFollowing()) {
            Q_EMIT readReached();
        }
    });
    connect(&m_model, &Model::loadOlderFailed, this, [this](const Error &error) {
        //: %1: why
        Q_EMIT toastRequested(tr("Older messages could not be loaded: %1").arg(DeskClient::errorText(error)));
    });
    connect(m_view, &TranscriptView::triggered, this, &ConversationPane::handleHit);
    connect(m_view, &TranscriptView::menuRequested, this, &ConversationPane::showMenu);
    connect(m_view, &TranscriptView::copyRequested, this, &ConversationPane::copy);
    connect(m_view, &TranscriptView::replyRequested, this, &ConversationPane::reply);
    connect(m_view, &TranscriptView::retryRequested, this, &ConversationPane::retry);
    connect(m_view, &TranscriptView::composerRequested, m_composer, &Composer::focusEdit);
    connect(m_search, &TranscriptSearch::dismissed, m_composer, &Composer::focusEdit);
    connect(m_failed, &EmptyState::actionTriggered, &m_model, &Model::reload);
    connect(m_files, &FileActions::message, this, &ConversationPane::toastRequested);
    connect(m_header, &ConversationHeader::searchRequested, this, &ConversationPane::openSearch);
}

void ConversationPane::connectComposer()
{
    connect(m_composer, &Composer::textSubmitted, this, [this](const QString &text) {
        m_outgoing.sendText(m_conversation.id, text);
        m_view->scrollToEnd();
    });
    connect(m_composer, &Composer::noteSubmitted, this, [this](const QString &text) {
        m_outgoing.sendNote(m_conversation.id, text);
        m_view->scrollToEnd();
    });
    connect(m_composer, &Composer::filesSubmitted, this,
            [this](const QStringList &paths, const QString &caption) {
                for (const QString &path : paths) {
                    m_outgoing.sendFile(m_conversation.id, path, path == paths.first() ? caption : QString());
                }
                m_view->scrollToEnd();
            });
    connect(m_composer, &Composer::typingChanged, this, [this](bool isTyping) {
        m_client.sendTyping({m_conversation.id, isTyping});
    });
    connect(m_composer, &Composer::upInEmpty, m_view, &TranscriptView::selectLast);
    connect(m_composer, &Composer::responsesWanted, this, &ConversationPane::loadResponses);
    connect(m_composer, &Composer::message, this, &ConversationPane::toastRequested);
}

void ConversationPane::loadResponses()
{
    m_client.cannedResponses(this, [this](const Result<QList<CannedResponse>> &responses) {
        if (responses) {
            m_composer->setResponses(*responses);
        }
    });
}

Composer::Access ConversationPane::access() const
{
    if (m_client.user().role < Role::Atendente) {
        return Composer::Access::ReadOnly;
    }
    return isClosed(m_conversation) ? Composer::Access::Closed : Composer::Access::Full;
}

ConversationHeader::Actions ConversationPane::actions() const
{
    // These need the desk; writing does not, it waits in the queue of outgoing messages.
    const bool canWrite = m_client.state() == DeskClient::State::Online &&
                          m_client.user().role >= Role::Atendente && !isClosed(m_conversation);
    return {.canTake = canWrite && m_conversation.status == ConversationStatus::Queue,
            .canTransfer = canWrite,
            .canClose = canWrite};
}

QHash<QString, QString> ConversationPane::variables() const
{
    const QString name = m_conversation.customerName;
    const QString first = name.section(u' ', 0, 0);
    const QString phone = InboxText::phone(m_conversation);
    const User &user = m_client.user();
    return {{u"nome"_s, name},
            {u"name"_s, name},
            {u"nombre"_s, name},
            {u"primeiro_nome"_s, first},
            {u"first_name"_s, first},
            {u"primer_nombre"_s, first},
            {u"telefone"_s, phone},
            {u"teléfono"_s, phone},
            {u"telefono"_s, phone},
            {u"phone"_s, phone},
            {u"código"_s, m_conversation.customerId},
            {u"codigo"_s, m_conversation.customerId},
            {u"atendente"_s, user.name},
            {u"agente"_s, user.name},
            {u"agent"_s, user.name},
            {u"empresa"_s, user.organizationName},
            {u"company"_s, user.organizationName},
            {u"canal"_s, InboxText::channel(m_conversation.channel)},
            {u"channel"_s, InboxText::channel(m_conversation.channel)}};
}

void ConversationPane::setConversation(const Conversation &conversation)
{
    const bool isOther = conversation.id != m_conversation.id;
    m_conversation = conversation;
    m_header->setConversation(conversation, actions());
    if (isOther) {
        m_search->dismiss();
        m_wantedMessage.clear();
        m_model.setUserId(m_client.user().id);
        m_model.setConversation(conversation.id, conversation.unreadCount);
        m_client.setOpenConversation(conversation.id);
        m_composer->setConversation(conversation.id, access(), variables());
    } else {
        m_composer->update(access(), variables());
    }
    updateTyping();
    showState();
    m_stack->setCurrentWidget(m_open);
}

void ConversationPane::clear()
{
    m_composer->saveDraft();
    m_conversation = {};
    m_model.setConversation({});
    m_client.setOpenConversation({});
    m_nothing->setContent("chat"_L1, tr("No conversation open"),
                          tr("Choose one from the list to read and answer it."));
    m_nothing->setAction({});
    m_stack->setCurrentWidget(m_nothing);
}

void ConversationPane::showMessage(const QString &messageId)
{
    m_wantedMessage = messageId;
    showState();
}

void ConversationPane::showState()
{
    const bool hasRows = m_model.rowCount() > 0;
    if (!hasRows && m_model.state() == ListState::Loading) {
        m_messages->setCurrentWidget(m_skeleton);
    } else if (!hasRows && m_model.state() == ListState::Failed) {
        const std::optional<Error> error = m_model.error();
        m_failed->setContent("alert"_L1, tr("The messages could not be loaded"),
                             error ? DeskClient::errorText(*error) : QString());
        m_failed->setAction(tr("Try again"));
        m_messages->setCurrentWidget(m_failed);
    } else {
        m_messages->setCurrentWidget(m_view);
    }
    if (m_wantedMessage.isEmpty() || !hasRows) {
        return;
    }
    if (const int row = m_model.rowOf(m_wantedMessage); row >= 0) {
        m_wantedMessage.clear();
        m_view->showRow(row);
    } else if (m_model.hasOlder()) {
        m_model.loadOlder();
    } else {
        m_wantedMessage.clear();
    }
}

void ConversationPane::updateTyping()
{
    const std::optional<Model::Typist> typist = m_model.typist();
    if (!typist) {
        m_typing->setText({});
        return;
    }
    const QString name =
        typist->name.isEmpty() ? InboxText::customer(m_conversation).section(u' ', 0, 0) : typist->name;
    //: %1: first name of whoever is typing
    m_typing->setText(tr("%1 is typing…").arg(name));
}

void ConversationPane::announceIncoming(const Message &message)
{
    if (m_announceTimer.isActive()) {
        return;
    }
    m_announceTimer.start();
    //: Read out by a screen reader; %1: who wrote, %2: what
    announce(m_view, tr("%1: %2").arg(InboxText::customer(m_conversation), message.content));
}

void ConversationPane::openSearch()
{
    if (!m_conversation.id.isEmpty()) {
        m_search->open();
    }
}

bool ConversationPane::closeTopLayer()
{
    return m_composer->closePopup() || m_search->dismiss();
}

void ConversationPane::focusTranscript()
{
    m_view->setFocus(Qt::TabFocusReason);
}

void ConversationPane::handleHit(const QModelIndex &index, const MessageDelegate::Hit &hit)
{
    switch (hit.part) {
    case Part::None:
        break;
    case Part::Link:
        QDesktopServices::openUrl(hit.url);
        break;
    case Part::Image:
        if (!hit.attachment.id.isEmpty()) {
            m_files->view(hit.attachment);
        }
        break;
    case Part::File:
        m_files->open(hit.attachment);
        break;
    case Part::Retry:
        retry(index);
        break;
    }
}

void ConversationPane::copy(const QModelIndex &index)
{
    const Message *message = m_model.at(index.row());
    if (message == nullptr) {
        return;
    }
    QGuiApplication::clipboard()->setText(message->content);
    Q_EMIT toastRequested(tr("Message copied"));
}

void ConversationPane::reply(const QModelIndex &index)
{
    const Message *message = m_model.at(index.row());
    if (message != nullptr && access() == Composer::Access::Full && !message->content.isEmpty()) {
        m_composer->quote(message->content);
    }
}

void ConversationPane::retry(const QModelIndex &index)
{
    if (index.data(Model::StatusRole).value<MessageStatus>() != MessageStatus::Failed) {
        return;
    }
    const QString key = index.data(Model::PendingKeyRole).toString();
    if (!key.isEmpty()) {
        m_outgoing.retry(key);
        return;
    }
    // The desk has this message and its channel refused it: the same text goes again as a new message.
    const Message *message = m_model.at(index.row());
    if (message != nullptr && message->attachments.isEmpty() && access() == Composer::Access::Full) {
        m_outgoing.sendText(m_conversation.id, message->content);
        m_view->scrollToEnd();
    }
}

void ConversationPane::retryFailed()
{
    for (int row = m_model.rowCount() - 1; row >= 0; --row) {
        const QModelIndex index = m_model.index(row);
        if (index.data(Model::IsPendingRole).toBool()) {
            retry(index);
        }
    }
}

void ConversationPane::showMenu(const QModelIndex &index, const MessageDelegate::Hit &hit,
                                const QPoint &position)
{
    const Message message = *m_model.at(index.row());
    const QPersistentModelIndex kept(index);
    auto *menu = new Menu(m_theme, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](QLatin1StringView icon, const QString &text, auto run) {
        connect(menu->addEntry(icon, text), &QAction::triggered, this, run);
    };
    if (!message.content.isEmpty()) {
        add("copy"_L1, tr("Copy the text"), [this, kept] { copy(kept); });
        if (access() == Composer::Access::Full) {
            add("undo"_L1, tr("Reply with a quote"), [this, kept] { reply(kept); });
        }
    }
    if (hit.part == Part::Link) {
        add("ext"_L1, tr("Copy the address"),
            [url = hit.url] { QGuiApplication::clipboard()->setText(url.toString(QUrl::FullyEncoded)); });
    }
    for (const Attachment &attachment : message.attachments) {
        if (!attachment.id.isEmpty()) {
            //: %1: name of a file
            add("export"_L1, tr("Save “%1”…").arg(attachment.filename),
                [this, attachment] { m_files->save(attachment); });
        }
    }
    const QString key = index.data(Model::PendingKeyRole).toString();
    if (message.status == MessageStatus::Failed) {
        add("refresh"_L1, tr("Try again"), [this, kept] { retry(kept); });
    }
    if (!key.isEmpty()) {
        add("trash"_L1, tr("Do not send"), [this, key] { m_outgoing.remove(key); });
    }
    if (menu->isEmpty()) {
        delete menu;
        return;
    }
    menu->popup(position);
}

void ConversationPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().canvas);
}

void ConversationPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) {
        return;
    }
    if (m_conversation.id.isEmpty()) {
        clear();
    } else {
        m_composer->update(access(), variables());
        updateTyping();
        showState();
    }
}

} // namespace guiche
