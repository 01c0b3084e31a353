// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store.h"

#include <QDir>
#include <QFileInfo>

#include <atomic>
#include <map>
#include <mutex>

#include "models/store/migrations.h"
#include "models/store/sqlitewriter.h"

namespace guiche {

struct Store::Private
{
    void publish(std::vector<Event> events, qint64 newest);

    QString file;
    std::atomic<qint64> lastSeq = 0;
    // Held while the listeners are called, so that `unsubscribe` returns only when none of them runs any
    // more. They only hand the value on, so it is held for microseconds; recursive, because a listener may
    // unsubscribe itself.
    std::recursive_mutex mutex;
    std::map<int, std::function<void(const Committed &)>> listeners;
    int nextId = 1;
    std::unique_ptr<SqliteWriter> writer; // last: its thread uses all of the above
};

void Store::Private::publish(std::vector<Event> events, qint64 newest)
{
    lastSeq = newest;
    const auto committed = std::make_shared<const std::vector<Event>>(std::move(events));
    const std::lock_guard lock(mutex);
    const auto copy = listeners;
    for (const auto &[id, listener] : copy) {
        if (listeners.contains(id))
            listener(committed);
    }
}

Store::Store(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const StoreOptions &options, const Clock &clock)
{
    if (!QDir().mkpath(QFileInfo(options.file).absolutePath()))
        return fail(ErrorCode::Unavailable, GUICHE_ERROR_TEXT("The folder %1 cannot be made."),
                    {QFileInfo(options.file).absolutePath()});
    GUICHE_TRY(migrations, builtInMigrations());
    GUICHE_CHECK(migrate(options.file, migrations, clock));

    auto data = std::make_unique<Private>();
    data->file = options.file;
    Private *shared = data.get();
    data->writer = std::make_unique<SqliteWriter>(
        options.file, clock,
        [shared](std::vector<Event> events, qint64 newest) { shared->publish(std::move(events), newest); });
    GUICHE_TRY(lastSeq, data->writer->start());
    data->lastSeq = lastSeq;
    return std::unique_ptr<Store>(new Store(std::move(data)));
}

Result<std::unique_ptr<ReadConnection>> Store::openReader() const
{
    return ReadConnection::open(d->file);
}

Writer &Store::writer()
{
    return *d->writer;
}

void Store::setClosing(std::function<Result<>(WriteConnection &)> closing)
{
    d->writer->setClosing(std::move(closing));
}

int Store::subscribe(std::function<void(const Committed &)> listener)
{
    const std::lock_guard lock(d->mutex);
    d->listeners.emplace(d->nextId, std::move(listener));
    return d->nextId++;
}

void Store::unsubscribe(int id)
{
    const std::lock_guard lock(d->mutex);
    d->listeners.erase(id);
}

qint64 Store::lastSeq() const
{
    return d->lastSeq;
}

} // namespace guiche
