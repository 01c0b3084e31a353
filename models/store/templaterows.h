// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QList>

#include <optional>

#include "models/domain/clock.h"
#include "models/store/connection.h"

namespace guiche {

//! \brief A message template of a Cloud account, as Meta describes it.
struct MessageTemplate
{
    qint64 sessionKey = 0;
    QString name = {};
    QString language = {}; //!< `pt_BR`
    QString category = {}; //!< `MARKETING`, `UTILITY` …
    QString status = {};   //!< `APPROVED`, `PENDING`, `REJECTED` …
    QJsonArray components = {};
    TimeMs syncedAt = 0;
};

//! \brief Rows of `whatsapp_template`.
class TemplateRepository final
{
public:
    //! \brief Of a session, by name and language; `name` empty: all.
    [[nodiscard]] static Result<QList<MessageTemplate>> list(ReadConnection &db, qint64 sessionKey,
                                                             const QString &name = {});
    //! \brief The session's templates are these from now on.
    [[nodiscard]] static Result<> replaceAll(WriteConnection &db, qint64 sessionKey,
                                             const QList<MessageTemplate> &templates, TimeMs now);
    //! \brief False: the session has no such template.
    [[nodiscard]] static Result<bool> setStatus(WriteConnection &db, qint64 sessionKey, const QString &name,
                                                const QString &language, const QString &status);
};

} // namespace guiche
