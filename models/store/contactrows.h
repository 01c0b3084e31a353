// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

#include "models/domain/types.h"
#include "models/store/connection.h"

namespace guiche {

struct ContactRow : Contact
{
    qint64 key = 0;
    QString lid = {};        //!< WhatsApp's linked identity; empty: not known
    QString whatsAppId = {}; //!< the number (digits) or group as WhatsApp writes it; empty: not known
    bool isNameSet = false;  //!< by the desk: what the customer's device says does not replace it
    TimeMs updatedAt = 0;
    QByteArray fields = {};      //!< the organization's own fields: JSON object, empty: `{}`
    QByteArray visitorHash = {}; //!< of a web visitor; empty: none
};

//! \brief What else a customer is known by, from contacts that became one. Stored numbers.
enum class ContactIdentityKind { Phone, ExternalId, Lid, WhatsAppId, Visitor };

struct ContactIdentity
{
    ContactIdentityKind kind = ContactIdentityKind::Phone;
    QString value = {};

    friend bool operator==(const ContactIdentity &, const ContactIdentity &) = default;
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
    //! \brief Name and who gave it, phone, external id, e-mail, lid, WhatsApp's number and fields. Conflict:
    //! another contact has them.
    [[nodiscard]] static Result<> update(WriteConnection &db, const ContactRow &contact, TimeMs now);
    //! \brief With what the search knows of it. Its conversations must have gone elsewhere.
    [[nodiscard]] static Result<> remove(WriteConnection &db, qint64 key);
    //! \brief As the customer's side says; false: the desk gave a name, which stays.
    [[nodiscard]] static Result<bool> rename(WriteConnection &db, qint64 key, const QString &name,
                                             TimeMs now);
    //! \brief The whole row with its id and times, as it once was. The key is a new one, which is returned.
    [[nodiscard]] static Result<qint64> restore(WriteConnection &db, const ContactRow &row);
    [[nodiscard]] static Result<> setVisitor(WriteConnection &db, qint64 key, const QByteArray &visitorHash);
    [[nodiscard]] static Result<> touch(WriteConnection &db, qint64 key, TimeMs now);
    //! \brief Found by search at once, before the writer has time to spare.
    [[nodiscard]] static Result<> index(WriteConnection &db, qint64 key);

    //! \brief Whose further identity that is; 0: nobody's. The look-ups by phone, external id, linked
    //! identity, WhatsApp number and visitor above know these too.
    [[nodiscard]] static Result<qint64> keyOfIdentity(ReadConnection &db, qint64 organizationId,
                                                      const ContactIdentity &identity);
    [[nodiscard]] static Result<QList<ContactIdentity>> identities(ReadConnection &db, qint64 key);
    [[nodiscard]] static Result<> addIdentity(WriteConnection &db, qint64 organizationId, qint64 key,
                                              const ContactIdentity &identity);
    [[nodiscard]] static Result<> removeIdentity(WriteConnection &db, qint64 organizationId,
                                                 const ContactIdentity &identity);

    [[nodiscard]] static Result<QStringList> tags(ReadConnection &db, qint64 key); //!< sorted
    [[nodiscard]] static Result<> setTags(WriteConnection &db, qint64 organizationId, qint64 key,
                                          const QStringList &tags);
};

// For ContactList; the table is `c`.
#define GUICHE_CONTACT_COLUMNS                                                                               \
    "c.key, c.id, c.organization_id, c.phone, c.external_id, c.name, c.email, c.created_at, c.lid, "         \
    "c.whatsapp_id, c.is_name_set, c.updated_at, c.fields, c.visitor_hash"
[[nodiscard]] ContactRow contactFromRow(const Rows &rows);

} // namespace guiche
