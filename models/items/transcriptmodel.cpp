// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/transcriptmodel.h"

#include <QTimer>

#include <chrono>

#include "models/items/transcriptdata.h"
#include "models/items/transcriptrows.h"

using namespace std::chrono_literals;

namespace guiche {

namespace {

constexpr auto MergeInterval = 50ms;
constexpr auto TypingLasts = 6s;
constexpr int PageMessages = 100;
constexpr int KeptMessages = 400;
constexpr int MostMessages = 500; // beyond this the oldest are let go, when the view follows the end

} // namespace

struct TranscriptModel::Private
{
    Private(TranscriptModel &model, PageSource &source, OutgoingFeed *outgoingFeed, const Clock &clockOfModel)
        : q(model)
        , pages(source)
        , outgoing(outgoingFeed)
        , clock(clockOfModel)
    {
    }

    void connectFeed(EventFeed &feed);
    void onNewMessage(const Message &message);
    void onTyping(const QString &who, bool isTyping);
    void loadNewest();
    void onNewest(const MessagePage &page);
    void onOlder(const MessagePage &page);
    void findFirstNew();
    void flush();
    void flushSoon();
    void setState(ListState next);
    void setHasOlder(bool has);
    void setTypist(const std::optional<Typist> &next);
    [[nodiscard]] QString me() const { return QString::number(userId); }

    TranscriptModel &q;
    PageSource &pages;
    OutgoingFeed *outgoing;
    const Clock &clock;
    QString conversationId;
    qint64 userId = 0;
    QList<TranscriptRow> rows;
    TranscriptMessages messages;
    QHash<QString, int> rowsById; // of `rows`
    QList<Message> arrived;       // to be told of after the next flush
    QString newestAtOpening;      // unread messages are counted back from here
    int unreadAtOpening = 0;
    QString firstNewId;
    ListState state = ListState::Empty;
    std::optional<Error> error;
    bool isLoaded = false;
    bool isLoading = false;
    bool isLoadingOlder = false;
    bool hasOlder = false;
    bool isFollowing = true;
    std::optional<Typist> typist;
    int generation = 0;   // of the conversation: answers for an earlier one are ignored
    int newestTicket = 0; // of the only answer with the newest page that is still wanted
    QTimer flushTimer;
    QTimer typingTimer;
};

void TranscriptModel::Private::connectFeed(EventFeed &feed)
{
    flushTimer.setSingleShot(true);
    flushTimer.setInterval(MergeInterval);
    typingTimer.setSingleShot(true);
    typingTimer.setInterval(TypingLasts);
    connect(&flushTimer, &QTimer::timeout, &q, [this] { flush(); });
    connect(&typingTimer, &QTimer::timeout, &q, [this] { setTypist({}); });

    connect(&feed, &EventFeed::newMessage, &q, [this](const Message &message) {
        if (message.conversationId == conversationId && !conversationId.isEmpty())
            onNewMessage(message);
    });
    connect(&feed, &EventFeed::messageChanged, &q, [this](const Message &message) {
        if (message.conversationId == conversationId && messages.update(message))
            flushSoon();
    });
    connect(
        &feed, &EventFeed::messageStatus, &q,
        [this](const QString &conversation, const QString &id, MessageStatus status, const QString &reason) {
            if (conversation == conversationId && messages.setStatus(id, status, reason))
                flushSoon();
        });
    connect(&feed, &EventFeed::typing, &q,
            [this](const QString &conversation, const QString &who, bool isTyping) {
                if (conversation == conversationId)
                    onTyping(who, isTyping);
            });
    connect(&feed, &EventFeed::resyncRequired, &q, &TranscriptModel::reload);
    connect(&feed, &EventFeed::connected, &q, [this] {
        if (error)
            q.reload();
    });

    if (!outgoing)
        return;
    connect(outgoing, &OutgoingFeed::pendingChanged, &q, [this](const PendingMessage &pending) {
        if (pending.conversationId != conversationId)
            return;
        messages.setPending(pending);
        // What was just written shows at once; progress and states may wait for the others.
        if (pending.progress == 0)
            flush();
        else
            flushSoon();
    });
    connect(outgoing, &OutgoingFeed::pendingSent, &q, [this](const QString &key, const Message &message) {
        if (message.conversationId != conversationId)
            return;
        messages.confirm(key, message);
        flush();
    });
    connect(outgoing, &OutgoingFeed::pendingRemoved, &q,
            [this](const QString &conversation, const QString &key) {
                if (conversation != conversationId)
                    return;
                messages.removePending(key);
                flush();
            });
}

void TranscriptModel::Private::onNewMessage(const Message &message)
{
    const bool isNew = messages.merge(message);
    if (isNew) {
        messages.adopt(message, me());
        if (message.direction == Direction::Incoming && isLoaded)
            arrived.append(message);
    }
    if (typist && (typist->name.isEmpty() ? message.direction == Direction::Incoming
                                          : typist->name == message.senderName))
        setTypist({});
    flushSoon();
}

void TranscriptModel::Private::onTyping(const QString &who, bool isTyping)
{
    if (isTyping) {
        setTypist(Typist{who});
        typingTimer.start();
    } else if (typist && typist->name == who) {
        setTypist({});
    }
}

void TranscriptModel::Private::setTypist(const std::optional<Typist> &next)
{
    if (!next)
        typingTimer.stop();
    if (next == typist)
        return;
    typist = next;
    Q_EMIT q.typistChanged();
}

void TranscriptModel::Private::setState(ListState next)
{
    if (next == state && !error)
        return;
    state = next;
    Q_EMIT q.stateChanged();
}

void TranscriptModel::Private::setHasOlder(bool has)
{
    if (has == hasOlder)
        return;
    hasOlder = has;
    Q_EMIT q.hasOlderChanged();
}

void TranscriptModel::Private::loadNewest()
{
    isLoading = true;
    if (!isLoaded)
        setState(ListState::Loading);
    pages.messages(conversationId, {}, PageMessages, &q,
                   [this, mine = ++newestTicket](const Result<MessagePage> &result) {
                       if (mine != newestTicket)
                           return;
                       isLoading = false;
                       if (result) {
                           onNewest(*result);
                           return;
                       }
                       error = result.error();
                       setState(isLoaded ? state : ListState::Failed);
                   });
}

void TranscriptModel::Private::onNewest(const MessagePage &page)
{
    error.reset();
    bool overlaps = false;
    for (const Message &message : page.messages)
        overlaps = overlaps || messages.contains(message.id);
    const bool isFirst = !isLoaded;
    if (!isFirst && !overlaps && page.hasMore) {
        // More was missed than one page: what is loaded no longer joins on to it.
        messages.keepNewest(0);
        setHasOlder(true);
    }
    for (const Message &message : page.messages)
        messages.merge(message);
    messages.adoptLoaded(me());
    isLoaded = true;
    if (isFirst) {
        setHasOlder(page.hasMore);
        newestAtOpening = page.messages.isEmpty() ? QString() : page.messages.constLast().id;
    }
    flush();
}

void TranscriptModel::Private::onOlder(const MessagePage &page)
{
    Q_EMIT q.olderAboutToBeInserted();
    for (const Message &message : page.messages)
        messages.merge(message);
    messages.adoptLoaded(me());
    flush();
    setHasOlder(page.hasMore && !page.messages.isEmpty());
    Q_EMIT q.olderInserted();
}

// The line stands before the oldest unread message, once that is loaded.
void TranscriptModel::Private::findFirstNew()
{
    if (!firstNewId.isEmpty() || unreadAtOpening == 0 || newestAtOpening.isEmpty())
        return;
    int left = unreadAtOpening;
    bool isCounting = false;
    const QList<Message> &all = messages.all();
    for (qsizetype i = all.size() - 1; i >= 0; --i) {
        isCounting = isCounting || all[i].id == newestAtOpening;
        if (isCounting && all[i].direction == Direction::Incoming && --left == 0) {
            firstNewId = all[i].id;
            return;
        }
    }
}

void TranscriptModel::Private::flushSoon()
{
    if (!flushTimer.isActive())
        flushTimer.start();
}

void TranscriptModel::Private::flush()
{
    flushTimer.stop();
    if (isFollowing && !isLoadingOlder && messages.all().size() > MostMessages) {
        messages.keepNewest(KeptMessages);
        setHasOlder(true);
    }
    findFirstNew();
    QList<TranscriptRow> target = messages.rows(firstNewId, unreadAtOpening, me());
    rowsById
        .clear(); // asked between two steps of the change, rowOf answers "not there" rather than a wrong row
    q.applyRows(
        rows, target, [](const TranscriptRow &row) { return row.key; }, changedRoles);
    for (int i = 0; i < rows.size(); ++i) {
        if (!rows[i].message.id.isEmpty())
            rowsById.insert(rows[i].message.id, i);
    }
    if (isLoaded)
        setState(rows.isEmpty() ? ListState::Empty : ListState::Ready);
    for (const Message &message : std::exchange(arrived, {}))
        Q_EMIT q.incomingArrived(message);
}

TranscriptModel::TranscriptModel(PageSource &pages, EventFeed &feed, OutgoingFeed *outgoing,
                                 const Clock &clock, QObject *parent)
    : DiffListModel(parent)
    , d(std::make_unique<Private>(*this, pages, outgoing, clock))
{
    d->connectFeed(feed);
}

TranscriptModel::~TranscriptModel() = default;

void TranscriptModel::setUserId(qint64 userId)
{
    d->userId = userId;
}

void TranscriptModel::setConversation(const QString &id, int unreadCount)
{
    if (id == d->conversationId)
        return;
    ++d->generation;
    ++d->newestTicket;
    beginResetModel();
    d->rows.clear();
    d->rowsById.clear();
    d->messages.clear();
    d->arrived.clear();
    d->conversationId = id;
    d->unreadAtOpening = unreadCount;
    d->newestAtOpening.clear();
    d->firstNewId.clear();
    d->isLoaded = false;
    d->isLoading = false;
    d->isLoadingOlder = false;
    d->isFollowing = true;
    d->error.reset();
    endResetModel();
    d->flushTimer.stop();
    d->setTypist({});
    d->setHasOlder(false);
    if (id.isEmpty()) {
        d->setState(ListState::Empty);
        return;
    }
    if (d->outgoing) {
        for (const PendingMessage &pending : d->outgoing->pending(id))
            d->messages.setPending(pending);
        d->flush();
    }
    d->loadNewest();
}

QString TranscriptModel::conversationId() const
{
    return d->conversationId;
}

void TranscriptModel::reload()
{
    if (!d->conversationId.isEmpty())
        d->loadNewest();
}

ListState TranscriptModel::state() const
{
    return d->state;
}

std::optional<Error> TranscriptModel::error() const
{
    return d->error;
}

bool TranscriptModel::hasOlder() const
{
    return d->hasOlder;
}

bool TranscriptModel::isLoadingOlder() const
{
    return d->isLoadingOlder;
}

void TranscriptModel::loadOlder()
{
    if (!d->hasOlder || d->isLoadingOlder || d->isLoading || d->messages.all().isEmpty())
        return;
    d->isLoadingOlder = true;
    const QString before = d->messages.all().constFirst().id;
    d->pages.messages(d->conversationId, before, PageMessages, this,
                      [this, mine = d->generation](const Result<MessagePage> &result) {
                          if (mine != d->generation)
                              return;
                          if (result)
                              d->onOlder(*result);
                          d->isLoadingOlder = false;
                          if (!result)
                              Q_EMIT loadOlderFailed(result.error());
                      });
}

void TranscriptModel::setFollowing(bool isFollowing)
{
    d->isFollowing = isFollowing;
}

std::optional<TranscriptModel::Typist> TranscriptModel::typist() const
{
    return d->typist;
}

int TranscriptModel::rowOf(const QString &messageId) const
{
    return d->rowsById.value(messageId, -1);
}

const Message *TranscriptModel::at(int row) const
{
    if (row < 0 || row >= d->rows.size())
        return nullptr;
    const TranscriptRow &found = d->rows[row];
    return found.kind == RowKind::Message || found.kind == RowKind::System ? &found.message : nullptr;
}

QDate TranscriptModel::dateAt(int row) const
{
    return row >= 0 && row < d->rows.size() ? d->rows[row].date : QDate();
}

int TranscriptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->rows.size());
}

QVariant TranscriptModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return transcriptData(d->rows[index.row()], role, d->me(), d->clock.now());
}

QHash<int, QByteArray> TranscriptModel::roleNames() const
{
    return {{KindRole, "kind"},
            {IdRole, "id"},
            {KeyRole, "key"},
            {DirectionRole, "direction"},
            {TypeRole, "type"},
            {ContentRole, "content"},
            {AttachmentsRole, "attachments"},
            {SentByRole, "sentBy"},
            {SenderNameRole, "senderName"},
            {TimestampRole, "timestamp"},
            {StatusRole, "status"},
            {ErrorRole, "error"},
            {IsMineRole, "isMine"},
            {IsPendingRole, "isPending"},
            {PendingKeyRole, "pendingKey"},
            {ProgressRole, "progress"},
            {FilePathRole, "filePath"},
            {IsFirstInGroupRole, "isFirstInGroup"},
            {IsLastInGroupRole, "isLastInGroup"},
            {DateRole, "date"},
            {CountRole, "count"}};
}

} // namespace guiche
