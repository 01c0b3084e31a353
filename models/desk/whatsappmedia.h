// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "models/domain/error.h"
#include "models/domain/session.h"
#include "models/store/writer.h"

namespace guiche {

//! \brief Files that come after the message that they belong to: a linked device's message must be stored the
//! moment it is decrypted, its file is fetched afterwards. For channels: no caller is checked.
class WhatsAppMedia final
{
public:
    //! \brief The files (rows made by `Attachments::add` in this transaction) join the message: event
    //! `message_updated`, webhook `messages.update`. False: there is no such message, it was taken back, or
    //! it has its files.
    [[nodiscard]] static Result<bool> arrived(WriteTransaction &tx, const Session &session,
                                              const QString &providerId, const QStringList &attachmentIds);
};

} // namespace guiche
