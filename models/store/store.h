// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <memory>
#include <vector>

#include "models/domain/clock.h"
#include "models/domain/error.h"
#include "models/domain/types.h"
#include "models/store/connection.h"
#include "models/store/writer.h"

namespace guiche {

struct StoreOptions
{
    QString file; //!< the SQLite file; made when missing
};

//! \brief The database: its one writer, its readers, and the news of what was committed.
class Store final
{
public:
    //! \brief Opens, backs up and migrates. Errors: StorageFull, Unavailable (a newer database is refused
    //! untouched).
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const StoreOptions &options, const Clock &clock);
    ~Store();
    Q_DISABLE_COPY_MOVE(Store)

    //! \brief A read-only connection for the calling thread, which must also destroy it.
    [[nodiscard]] Result<std::unique_ptr<ReadConnection>> openReader() const;
    [[nodiscard]] Writer &writer();

    //! \brief `closing` runs as the last step of every group of write jobs, in their transaction and on the
    //! writer thread; an error of it loses the group. nullptr takes it back: after that has returned it does
    //! not run any more. Thread-safe.
    void setClosing(std::function<Result<>(WriteConnection &)> closing);

    using Committed = std::shared_ptr<const std::vector<Event>>;
    //! \brief `listener` is called on the writer thread after each commit that recorded events or was
    //! announced (then the list may be empty), before the jobs of that commit are answered; it may only hand
    //! the value on to its own thread. Returns an id for `unsubscribe`; after that has returned the listener
    //! is not called again. Thread-safe.
    int subscribe(std::function<void(const Committed &)> listener);
    void unsubscribe(int id);
    //! \brief seq of the newest committed event. Thread-safe.
    [[nodiscard]] qint64 lastSeq() const;

private:
    struct Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace guiche
