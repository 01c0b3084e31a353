// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/client/outgoingqueue.h"

#include <QDir>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSet>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <vector>

#include "models/domain/filekind.h"
#include "models/domain/ids.h"
#include "models/domain/jobthread.h"
#include "models/domain/mailbox.h"
#include "network/client/deskclient.h"
#include "network/client/outgoingfile.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace guiche {

namespace {

//! For another thread: a list that is shared with it would be changed in place here once that has let go of
//! it, which nothing orders but a relaxed counter.
std::vector<PendingMessage> copied(const QList<PendingMessage> &messages)
{
    return {messages.cbegin(), messages.cend()};
}

using State = PendingMessage::State;

constexpr auto RetryAfter = 5s; // the desk is there, but cannot take it just now

// What time alone can heal; anything else is a refusal that only the agent can do something about.
bool isTemporary(ErrorCode code)
{
    return code == ErrorCode::Unavailable || code == ErrorCode::UpstreamTimeout ||
           code == ErrorCode::RateLimited || code == ErrorCode::Unauthorized;
}

} // namespace

struct OutgoingQueue::Private
{
    Private(OutgoingQueue &queue, DeskClient &deskClient, const Clock &clockOfQueue,
            const QString &folderPath)
        : q(queue)
        , client(deskClient)
        , clock(clockOfQueue)
        , folder(folderPath)
        , mailbox(std::make_shared<Mailbox>(&queue))
    {
        retryTimer.setSingleShot(true);
        retryTimer.setInterval(RetryAfter);
    }

    void onState();
    void open(const QString &filePath);
    void onLoaded(const QString &filePath, const QList<PendingMessage> &kept);
    void save();
    QString add(PendingMessage message);
    void changed(const PendingMessage &message);
    void next();
    void start(PendingMessage &message);
    void upload(const PendingMessage &message);
    void send(const PendingMessage &message);
    void onSent(const QString &key, const Result<Message> &result);
    void onFailed(const QString &key, const Error &error);
    void tellCount();
    [[nodiscard]] PendingMessage *find(const QString &key);
    [[nodiscard]] int waiting() const;

    OutgoingQueue &q;
    DeskClient &client;
    const Clock &clock;
    QString folder;
    QString path; // of the file of who is signed in; empty: nobody is
    bool isLoaded = false;
    bool isSaving = false;
    bool isSaveDue = false;
    QList<PendingMessage> messages;
    QSet<QString> busy; // conversations with one on its way
    int lastCount = 0;
    QTimer retryTimer;
    std::shared_ptr<Mailbox> mailbox;
    JobThread files{"outgoing-files"}; // one: an older state never overwrites a newer one
};

void OutgoingQueue::Private::onState()
{
    const DeskClient::State state = client.state();
    const QString wanted =
        state == DeskClient::State::SignedOut || client.user().id == 0
            ? QString()
            : folder + u'/' +
                  outgoingFileName(client.baseUrl(), client.user().organizationPublicId, client.user().id);
    if (wanted != path)
        open(wanted);
    if (state == DeskClient::State::Online)
        next();
}

// Another person's messages are neither shown nor sent: each has a file of their own.
void OutgoingQueue::Private::open(const QString &filePath)
{
    path = filePath;
    isLoaded = false;
    messages.clear();
    busy.clear();
    tellCount();
    if (path.isEmpty())
        return;
    files.start([this, mailbox = mailbox, filePath] {
        mailbox->post([this, filePath, kept = readOutgoing(filePath)] { onLoaded(filePath, kept); });
    });
}

void OutgoingQueue::Private::onLoaded(const QString &filePath, const QList<PendingMessage> &kept)
{
    if (filePath != path)
        return;
    const QList<PendingMessage> writtenMeanwhile = std::exchange(messages, kept);
    messages += writtenMeanwhile;
    isLoaded = true;
    for (const PendingMessage &message : QList(messages))
        Q_EMIT q.pendingChanged(message);
    tellCount();
    if (!writtenMeanwhile.isEmpty())
        save();
    next();
}

void OutgoingQueue::Private::save()
{
    if (!isLoaded)
        return; // what is on disk is not known yet; it is written when it is
    if (isSaving) {
        isSaveDue = true;
        return;
    }
    isSaving = true;
    files.start([this, mailbox = mailbox, filePath = path, state = copied(messages)] {
        mailbox->post([this, problem = writeOutgoing(filePath, QList(state.begin(), state.end()))] {
            isSaving = false;
            if (!problem.isEmpty())
                Q_EMIT q.saveFailed(problem);
            if (std::exchange(isSaveDue, false))
                save();
        });
    });
}

PendingMessage *OutgoingQueue::Private::find(const QString &key)
{
    const auto found = std::find_if(messages.begin(), messages.end(),
                                    [&](const PendingMessage &message) { return message.key == key; });
    return found == messages.end() ? nullptr : &*found;
}

int OutgoingQueue::Private::waiting() const
{
    return int(std::count_if(messages.begin(), messages.end(),
                             [](const PendingMessage &message) { return message.state != State::Failed; }));
}

void OutgoingQueue::Private::tellCount()
{
    const int count = waiting();
    if (count != std::exchange(lastCount, count))
        Q_EMIT q.waitingCountChanged(count);
}

void OutgoingQueue::Private::changed(const PendingMessage &message)
{
    const PendingMessage copy = message; // a listener may change the list
    Q_EMIT q.pendingChanged(copy);
    tellCount();
}

QString OutgoingQueue::Private::add(PendingMessage message)
{
    message.key = randomToken(16);
    message.createdAt = clock.now();
    messages.append(message);
    save();
    changed(message);
    next();
    return message.key;
}

// Starts whatever may go: per conversation the oldest that did not fail.
void OutgoingQueue::Private::next()
{
    if (!isLoaded || client.state() == DeskClient::State::SignedOut)
        return;
    QSet<QString> passed = busy;
    QStringList ready;
    for (const PendingMessage &message : std::as_const(messages)) {
        if (message.state == State::Failed || passed.contains(message.conversationId))
            continue;
        passed.insert(message.conversationId);
        ready.append(message.key);
    }
    const bool mayTry = client.state() == DeskClient::State::Online && !retryTimer.isActive();
    for (const QString &key : std::as_const(ready)) {
        PendingMessage *message = find(key);
        if (mayTry && message)
            start(*message);
    }
}

void OutgoingQueue::Private::start(PendingMessage &message)
{
    busy.insert(message.conversationId);
    message.state = State::Sending;
    message.error.clear();
    message.progress = 0;
    const PendingMessage copy = message;
    changed(copy);
    if (!copy.filePath.isEmpty() && copy.attachment.id.isEmpty())
        upload(copy);
    else
        send(copy);
}

void OutgoingQueue::Private::upload(const PendingMessage &message)
{
    const auto onProgress = [this, key = message.key](double progress) {
        PendingMessage *known = find(key);
        if (!known || known->state != State::Sending)
            return;
        known->progress = progress;
        changed(*known);
    };
    client.upload(message.filePath, &q, onProgress,
                  [this, key = message.key](const Result<Attachment> &result) {
                      PendingMessage *known = find(key);
                      if (!known)
                          return;
                      if (!result) {
                          onFailed(key, result.error());
                          return;
                      }
                      known->attachment = *result;
                      known->progress = 1;
                      const PendingMessage copy = *known;
                      save(); // a restart does not upload it again
                      changed(copy);
                      send(copy);
                  });
}

void OutgoingQueue::Private::send(const PendingMessage &message)
{
    const OutgoingDraft draft{.conversationId = message.conversationId,
                              .type = message.type,
                              .content = message.content,
                              .attachmentId = message.attachment.id,
                              .idempotencyKey = message.key};
    const auto done = [this, key = message.key](const Result<Message> &result) { onSent(key, result); };
    if (message.isNote)
        client.addNote(draft, &q, done);
    else
        client.send(draft, &q, done);
}

void OutgoingQueue::Private::onSent(const QString &key, const Result<Message> &result)
{
    const PendingMessage *known = find(key);
    if (!known)
        return; // somebody else signed in meanwhile
    if (!result) {
        onFailed(key, result.error());
        return;
    }
    busy.remove(known->conversationId);
    messages.removeIf([&](const PendingMessage &message) { return message.key == key; });
    save();
    Q_EMIT q.pendingSent(key, *result);
    tellCount();
    next();
}

void OutgoingQueue::Private::onFailed(const QString &key, const Error &error)
{
    PendingMessage *known = find(key);
    busy.remove(known->conversationId);
    known->progress = 0;
    known->error.clear();
    if (!isTemporary(error.code)) {
        known->state = State::Failed;
        known->error = DeskClient::errorText(error);
    } else if (error.code == ErrorCode::UpstreamTimeout &&
               known->attachment.id.isEmpty() == known->filePath.isEmpty()) {
        known->state = State::Unknown; // the message itself was under way, not only its file
    } else {
        known->state = State::Waiting;
    }
    const bool isTemporaryFailure = known->state != State::Failed;
    const PendingMessage copy = *known;
    save();
    changed(copy);
    if (isTemporaryFailure)
        retryTimer.start();
    next();
}

OutgoingQueue::OutgoingQueue(DeskClient &client, const Clock &clock, const QString &folder, QObject *parent)
    : OutgoingFeed(parent)
    , d(std::make_unique<Private>(*this, client, clock, folder))
{
    connect(&client, &DeskClient::stateChanged, this, [this] { d->onState(); });
    connect(&d->retryTimer, &QTimer::timeout, this, [this] { d->next(); });
    d->onState();
}

OutgoingQueue::~OutgoingQueue()
{
    // The thread's own destructor finishes what was started; a state that waits its turn behind it goes as
    // well.
    d->mailbox->close();
    if (d->isSaveDue)
        d->files.start([filePath = d->path, state = copied(d->messages)] {
            (void)writeOutgoing(filePath, QList(state.begin(), state.end()));
        });
}

QString OutgoingQueue::sendText(const QString &conversationId, const QString &text)
{
    return d->add({.conversationId = conversationId, .content = text});
}

QString OutgoingQueue::sendNote(const QString &conversationId, const QString &text)
{
    return d->add({.conversationId = conversationId, .isNote = true, .content = text});
}

QString OutgoingQueue::sendFile(const QString &conversationId, const QString &filePath,
                                const QString &caption)
{
    const QFileInfo info(filePath);
    // By the name alone: looking into the file is the desk's business.
    const QString mimeType = QMimeDatabase().mimeTypeForFile(filePath, QMimeDatabase::MatchExtension).name();
    return d->add(
        {.conversationId = conversationId,
         .type = messageTypeOf(mimeType),
         .content = caption,
         .filePath = filePath,
         .attachment = {.filename = info.fileName(), .mimeType = mimeType, .sizeBytes = info.size()}});
}

void OutgoingQueue::retry(const QString &key)
{
    PendingMessage *message = d->find(key);
    if (!message || message->state != State::Failed)
        return;
    message->state = State::Waiting;
    message->error.clear();
    const PendingMessage copy = *message;
    d->save();
    d->changed(copy);
    d->next();
}

void OutgoingQueue::remove(const QString &key)
{
    const PendingMessage *message = d->find(key);
    if (!message || message->state == State::Sending)
        return;
    const QString conversationId = message->conversationId;
    d->messages.removeIf([&](const PendingMessage &other) { return other.key == key; });
    d->save();
    Q_EMIT pendingRemoved(conversationId, key);
    d->tellCount();
}

QList<PendingMessage> OutgoingQueue::pending(const QString &conversationId) const
{
    QList<PendingMessage> result;
    for (const PendingMessage &message : std::as_const(d->messages)) {
        if (message.conversationId == conversationId)
            result.append(message);
    }
    return result;
}

int OutgoingQueue::waitingCount() const
{
    return d->waiting();
}

} // namespace guiche
