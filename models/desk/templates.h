// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include "models/desk/conversations.h"
#include "models/domain/error.h"
#include "models/domain/role.h"
#include "models/store/templaterows.h"
#include "models/store/writer.h"

namespace guiche {

//! \brief What a sender says of a template (spec 003, POST /whatsapp/send-template).
struct TemplateDraft
{
    QString name = {};
    QString language = {}; //!< empty: the only one that is known of that name, else `pt_BR`
    QJsonArray components = {};
};

struct ListedTemplate
{
    MessageTemplate entry = {};
    QString sessionId = {};
};

//! \brief Message templates of Cloud sessions: a copy of what Meta has, for choosing and for showing.
class Templates final
{
public:
    //! \brief Of one session, or of all of the organization. Callers: who may write. Errors: NotFound,
    //! Forbidden.
    [[nodiscard]] Result<QList<ListedTemplate>> list(ReadConnection &db, const Principal &who,
                                                     const QString &sessionId) const;
    //! \brief For the channel: the whole list as the provider answered it.
    [[nodiscard]] Result<> synced(WriteTransaction &tx, qint64 sessionKey,
                                  const QList<MessageTemplate> &all) const;

    //! \brief For rules: the draft with its template in `payload` and its text, as far as the template is
    //! known, in `content`. Reads the template from `payload`, or from `content` (a name, or the object of
    //! the API as JSON). Errors: Validation.
    [[nodiscard]] static Result<OutgoingMessage> prepare(ReadConnection &db, qint64 sessionKey,
                                                         OutgoingMessage draft);
    [[nodiscard]] static QJsonObject toPayload(const TemplateDraft &draft);
};

//! \brief `{"session_id","name","language","category","status","components","synced_at"}`
[[nodiscard]] QJsonObject toJson(const ListedTemplate &listed);

} // namespace guiche
