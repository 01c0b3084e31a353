// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

#include "models/domain/error.h"
#include "models/domain/types.h"
#include "network/api/call.h"

namespace guiche {

//! \brief What a message says, as its sender may give it: a text, a URL, base64, a data URI, or an
//! attachment's id.
struct MessageContent
{
    MessageType type = MessageType::Text;
    QString content = {}; //!< text, caption, or the URL of a file that lives elsewhere
    QStringList attachmentIds = {};
    std::optional<StoredFile> file = {}; //!< given in the body: on disk, and without a row yet
};

//! \brief Reads `type`, `content`, `attachment_id`, `filename`, `caption`. A file in the body is written to
//! disk on the work pool. Errors: Validation (`content`), PayloadTooLarge, StorageFull, Unavailable.
[[nodiscard]] Task<Result<MessageContent>> readContent(Call &call);

//! \brief Within the write that sends the message: the row of the file, if there is one, and its id.
[[nodiscard]] Result<> addFile(const Call &call, WriteTransaction &tx, const MessageContent &content,
                               QStringList &attachmentIds);

} // namespace guiche
