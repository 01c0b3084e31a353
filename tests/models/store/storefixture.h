// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

#include <future>

#include "models/domain/ids.h"
#include "models/store/contactrows.h"
#include "models/store/conversationrows.h"
#include "models/store/messagerows.h"
#include "models/store/organizations.h"
#include "models/store/store.h"

// A store in a folder of its own, with a clock that stands still. Calls wait for the writer.
namespace guiche {

class StoreFixture
{
public:
    StoreFixture()
    {
        auto opened = Store::open({folder.filePath(QStringLiteral("desk.db"))}, clock);
        if (!opened)
            qFatal("the store does not open: %s", qPrintable(opened.error().english()));
        store = std::move(*opened);
        reader = std::move(*store->openReader());
    }

    template <class T, class F> Result<T> write(F job)
    {
        std::promise<Result<T>> promise;
        auto future = promise.get_future();
        if constexpr (std::is_void_v<T>)
            store->writer().submit([job](WriteTransaction &tx) -> Result<> { return job(tx); },
                                   [&promise](Result<> result) { promise.set_value(std::move(result)); });
        else
            store->writer().submit<T>([job](WriteTransaction &tx) -> Result<T> { return job(tx); },
                                      [&promise](Result<T> result) { promise.set_value(std::move(result)); });
        return future.get();
    }

    static constexpr TimeMs Start = 1'800'000'000'000; // 2027-01-15T08:00:00Z
    QTemporaryDir folder;
    ManualClock clock{Start};
    std::unique_ptr<Store> store;
    std::unique_ptr<ReadConnection> reader;
};

//! \brief An organization with one contact; returns the keys of both.
inline Result<std::pair<qint64, qint64>> seedOrganization(WriteTransaction &tx, const QString &name)
{
    GUICHE_TRY(organization, OrganizationRepository::insert(
                                 tx.db(), {.publicId = newId(tx.now()), .name = name, .createdAt = tx.now()},
                                 randomToken(8)));
    Contact contact;
    contact.id = newId(tx.now());
    contact.organizationId = organization;
    contact.name = QStringLiteral("Ana");
    contact.createdAt = tx.now();
    GUICHE_TRY(key, ContactRepository::insert(tx.db(), contact, {}));
    return std::pair{organization, key};
}

//! \brief A conversation with that newest message time; returns its key.
inline Result<qint64> seedConversation(WriteTransaction &tx, qint64 organization, qint64 contact, TimeMs at,
                                       ConversationStatus status = ConversationStatus::Queue,
                                       ChannelKind channel = ChannelKind::Api, qint64 assignedTo = 0)
{
    ConversationRow row;
    row.id = newId(tx.now());
    row.organizationId = organization;
    row.contactKey = contact;
    row.contactId = QStringLiteral("contact");
    row.status = status;
    row.channel = channel;
    row.assignedTo = assignedTo;
    row.startedAt = at;
    row.queuedAt = status == ConversationStatus::Queue ? at : 0;
    row.lastMessageAt = at;
    row.customerName = QStringLiteral("Ana");
    return ConversationRepository::insert(tx.db(), row);
}

//! \brief A customer's message in that conversation; returns its key.
inline Result<qint64> seedMessage(WriteTransaction &tx, qint64 organization, qint64 conversation,
                                  const QString &content)
{
    MessageRow message;
    message.id = newId(tx.now());
    message.organizationId = organization;
    message.conversationKey = conversation;
    message.content = content;
    message.sentBy = QStringLiteral("customer");
    message.timestamp = tx.now();
    return MessageRepository::insert(tx.db(), message);
}

} // namespace guiche
