// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "models/domain/types.h"
#include "models/store/connection.h"

namespace guiche {

struct ContactRow : Contact
{
    qint64 key = 0;
    QString lid = {};        //!< WhatsApp's linked identity; empty: not known
    QString whatsAppId = {}; //!< the number (digits) or group as WhatsApp writes it; empty: not known
};

//! \brief Rows of `contact`.
class ContactRepository final
{
public:
    [[nodiscard]] static Result<std::optional<ContactRow>> byId(ReadConnection &db, const QString &id);
    [[nodiscard]] static Result<std::optional<ContactRow>> byKey(ReadConnection &db, qint64 key);
    [[nodiscard]] static Result<std::optional<ContactRow>> byPhone(ReadConnection &db, qint64 organizationId,
                                                                   const QString &phone);
    [[nodiscard]] static Result<std::optional<ContactRow>>
    byExternalId(ReadConnection &db, qint64 organizationId, const QString &externalId);
    [[nodiscard]] static Result<std::optional<ContactRow>>
    byVisitor(ReadConnection &db, qint64 organizationId, const QByteArray &tokenHash);
    //! \brief `visitorHash` null: not a web visitor. Returns the key.
    [[nodiscard]] static Result<qint64> insert(WriteConnection &db, const Contact &contact,
                                               const QByteArray &visitorHash);
    [[nodiscard]] static Result<std::optional<ContactRow>> byLid(ReadConnection &db, qint64 organizationId,
                                                                 const QString &lid);
    [[nodiscard]] static Result<std::optional<ContactRow>>
    byWhatsAppId(ReadConnection &db, qint64 organizationId, const QString &whatsAppId);
    //! \brief Name, phone, external id, e-mail, lid and WhatsApp's number. Conflict: another contact has
    //! them.
    [[nodiscard]] static Result<> update(WriteConnection &db, const ContactRow &contact, TimeMs now);
    //! \brief With what the search knows of it. Its conversations must have gone elsewhere.
    [[nodiscard]] static Result<> remove(WriteConnection &db, qint64 key);
    [[nodiscard]] static Result<> rename(WriteConnection &db, qint64 key, const QString &name, TimeMs now);
    //! \brief Best matches of a full-text expression first.
    [[nodiscard]] static Result<QList<Contact>> matching(ReadConnection &db, qint64 organizationId,
                                                         const QString &expression, int limit);
};

} // namespace guiche
