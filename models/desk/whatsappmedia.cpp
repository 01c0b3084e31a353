// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/whatsappmedia.h"

#include "models/desk/attachments.h"
#include "models/desk/deskevents.h"
#include "models/desk/whatsappnews.h"
#include "models/store/conversationrows.h"
#include "models/store/messagerows.h"
#include "models/store/smallrows.h"

namespace guiche {

Result<bool> WhatsAppMedia::arrived(WriteTransaction &tx, const Session &session, const QString &providerId,
                                    const QStringList &attachmentIds)
{
    GUICHE_TRY(row, MessageRepository::byProviderId(tx.db(), session.key, providerId));
    if (!row || row->deletedAt != 0 || !row->attachments.isEmpty())
        return false;
    GUICHE_TRY(files, Attachments::take(tx, session.organizationId, attachmentIds, 0));
    for (const QString &id : attachmentIds)
        GUICHE_CHECK(AttachmentRepository::setConversation(tx.db(), id, row->conversationKey));
    GUICHE_CHECK(MessageRepository::setFiles(tx.db(), row->key, files, row->payload));
    if (row->content.isEmpty() && !files.isEmpty())
        GUICHE_CHECK(ConversationRepository::setLastText(tx.db(), row->conversationKey, row->key,
                                                         files.first().filename));
    row->attachments = files;
    GUICHE_TRY(conversation, ConversationRepository::byKey(tx.db(), row->conversationKey));
    GUICHE_CHECK(deskevents::messageUpdated(tx, *conversation, *row));
    GUICHE_CHECK(whatsappnews::message(tx, session, WebhookEvent::MessagesUpdate, row->id));
    return true;
}

} // namespace guiche
