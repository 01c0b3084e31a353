// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QJsonObject>
#include <QString>

#include "models/desk/opaquecursor.h"
#include "models/domain/error.h"
#include "models/domain/role.h"
#include "models/domain/types.h"
#include "models/store/connection.h"

namespace guiche {

struct SearchHits
{
    QList<Message> messages; //!< newest first; of conversations that the caller may see
    QList<Contact> contacts; //!< best first; only on the first page
    QString nextCursor = {};
};

//! \brief Full text over messages and contacts: every word must occur, the last may be a beginning; accents
//! do not matter.
class Search final
{
public:
    explicit Search(const Sealer &sealer);

    //! \brief limit 1–100 messages a page. Errors: Validation (empty query, longer than 200).
    [[nodiscard]] Result<SearchHits> find(ReadConnection &db, const Principal &who, const QString &text,
                                          const QString &cursor, int limit) const;

private:
    OpaqueCursor m_cursors;
};

//! \brief What a person typed as an FTS5 expression (quoted words, last one as a prefix); empty when no word
//! is in it.
[[nodiscard]] QString ftsExpression(const QString &text);
//! \brief `{id,name,phone,customer_id,email,created_at}`.
[[nodiscard]] QJsonObject toJson(const Contact &contact);

} // namespace guiche
