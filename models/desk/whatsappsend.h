// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "models/desk/conversations.h"
#include "models/domain/error.h"
#include "models/domain/role.h"
#include "models/domain/session.h"
#include "models/store/connection.h"
#include "models/store/writer.h"

namespace guiche {

//! \brief A message to a number (POST /whatsapp/send, /whatsapp/send-template).
struct NumberMessage
{
    QString to = {};        //!< as written
    QString sessionId = {}; //!< empty: as the API contract chooses ("WhatsApp send")
    OutgoingMessage message = {};
};

struct NumberList
{
    QList<Session> sessions = {};
    QString organizationId = {}; //!< as published
};

//! \brief Writes to a number, whether it ever wrote or not. The message joins the customer's open WhatsApp
//! conversation, else it begins one: of the calling person, or, for programs, of nobody until the customer
//! answers.
class WhatsAppSend final
{
public:
    //! \brief The organization's numbers (GET /whatsapp/numbers), oldest first. A session that was never
    //! linked has none yet. Any signed-in person, keys with `read`.
    [[nodiscard]] Result<NumberList> numbers(ReadConnection &db, const Principal &who) const;
    //! \brief Stored as `queued` for its session. Errors: Validation (`to`, content), Forbidden, NotFound
    //! (`session_id`), NoSession, OutsideWindow, AgentFull.
    [[nodiscard]] Result<SentMessage> send(WriteTransaction &tx, const Principal &who,
                                           const NumberMessage &message) const;
};

} // namespace guiche
