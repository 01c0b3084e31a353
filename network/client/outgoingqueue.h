// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "models/domain/clock.h"
#include "models/items/sources.h"

namespace guiche {

class DeskClient;

//! \brief What the agent wrote, until the desk has it. Main thread; files are read and written on a worker.
//!
//! Everything written goes through here, online or not. One message of a conversation is on its way at a
//! time, in the order in which they were written, each with one idempotency key for life, so a message whose
//! answer was lost is sent again without being sent twice. Kept in one file per person and desk, so it
//! survives a restart. What the desk refuses is `Failed` and waits for the agent; being offline is not a
//! failure.
class OutgoingQueue final : public OutgoingFeed
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutgoingQueue)

public:
    //! \brief `folder` is where the files are kept; it is made when needed. Both references must outlive the
    //! queue.
    OutgoingQueue(DeskClient &client, const Clock &clock, const QString &folder, QObject *parent = nullptr);
    ~OutgoingQueue() override; //!< waits until the last change is on disk

    //! \brief Writes a text, or a note. \return its key
    QString sendText(const QString &conversationId, const QString &text);
    QString sendNote(const QString &conversationId, const QString &text);
    //! \brief Uploads a local file and sends it, with a caption or without.
    QString sendFile(const QString &conversationId, const QString &filePath, const QString &caption = {});
    void retry(const QString &key); //!< a failed one goes again, with the same key
    void remove(
        const QString &key); //!< forgets one that is waiting or failed; one on its way cannot be called back

    [[nodiscard]] QList<PendingMessage> pending(const QString &conversationId) const override;
    [[nodiscard]] int waitingCount() const; //!< everything not confirmed and not failed

Q_SIGNALS:
    void waitingCountChanged(int count);
    //! \brief The queue could not be written to disk: what waits would be lost with the program.
    void saveFailed(const QString &reason);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace guiche
