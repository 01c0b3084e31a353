// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

#include "models/desk/contactfields.h"
#include "models/domain/error.h"
#include "models/domain/role.h"
#include "models/domain/types.h"
#include "models/store/connection.h"
#include "models/store/contactrows.h"
#include "models/store/writer.h"

namespace guiche {

//! \brief A contact with everything that the API shows of it.
struct ContactCard : ContactRow
{
    QString organizationPublicId = {};
    QStringList tags = {};
    QJsonObject values = {}; //!< of the organization's own fields
};

//! \brief Spec 004's `Contact` and what the desk adds: `{id,whatsapp_id,name?,email?,organization_id,
//! created_at,updated_at,phone?,customer_id?,tags[],fields{}}`. `whatsapp_id` is empty for a customer of whom
//! no number is known (web chat, API channel).
[[nodiscard]] QJsonObject toJson(const ContactCard &card);

//! \brief What a caller wants to be different; absent: as it is. An empty text takes the value away.
struct ContactChanges
{
    std::optional<QString> whatsAppId = {};
    std::optional<QString> name = {};
    std::optional<QString> email = {};
    std::optional<QString> customerId = {};
    std::optional<QStringList> tags = {};
    QJsonObject fields = {};     //!< merged; null takes a value away
    bool replacesFields = false; //!< fields that are not named lose their value
};

struct ContactQuery
{
    QString text = {}; //!< name, number, e-mail; every word, the last may be a beginning; empty: everybody
    QString tag = {};
    int limit = 20; //!< 1–100
    qint64 offset = 0;
};

struct ContactPage
{
    QList<ContactCard> contacts;
    qint64 total = 0;
    bool isTotalExact = true; //!< false: there are more; then the newest stand first instead of the best
};

//! \brief The customers of an organization (spec 004, "Contacts"). Everybody reads, an `atendente` and up and
//! keys with `send` write. Names are cleaned (persontext.h) and have at most 200 characters, e-mails 254,
//! tags 50 (30 of them). Merging: contactmerge.h; tables: contacttables.h and contactimports.h.
class Contacts final
{
public:
    static constexpr qsizetype MaxNameLength = 200;
    static constexpr qsizetype MaxEmailLength = 254;
    static constexpr qsizetype MaxCustomerIdLength = 200;
    static constexpr qsizetype MaxTags = 30;
    static constexpr qsizetype MaxTagLength = 50;
    static constexpr int MaxListedTags = 1000;

    [[nodiscard]] Result<ContactCard> get(ReadConnection &db, const Principal &who, const QString &id) const;
    [[nodiscard]] Result<ContactPage> list(ReadConnection &db, const Principal &who,
                                           const ContactQuery &query) const;
    //! \brief The tags of the organization's contacts, in order; at most MaxListedTags.
    [[nodiscard]] Result<QStringList> tags(ReadConnection &db, const Principal &who) const;
    [[nodiscard]] Result<QList<ContactField>> fields(ReadConnection &db, const Principal &who) const;
    //! \brief The same for an export, which whoever only reads may not make.
    [[nodiscard]] Result<QList<ContactField>> exportedFields(ReadConnection &db, const Principal &who) const;

    //! \brief Errors: Validation (`whatsapp_id`, `name`, `email`, `customer_id`, `tags`, `fields.<key>`),
    //! Conflict (somebody has that number, in any of its forms, or that customer id).
    [[nodiscard]] Result<ContactCard> create(WriteTransaction &tx, const Principal &who,
                                             const ContactChanges &given) const;
    //! \brief `ifMatch`: see checkMatch. Nothing is recorded when nothing is different.
    [[nodiscard]] Result<ContactCard> update(WriteTransaction &tx, const Principal &who, const QString &id,
                                             const ContactChanges &changes, const QString &ifMatch) const;
    //! \brief A contact with conversations stays, because they are the organization's record: Conflict,
    //! unless it is to be made anonymous: then it loses its name, number, e-mail, ids, tags and fields, and
    //! the conversations, which stay, show nobody.
    [[nodiscard]] Result<> remove(WriteTransaction &tx, const Principal &who, const QString &id,
                                  bool isAnonymized, const QString &ifMatch) const;

    // For rules of contacts.
    //! \brief Errors: NotFound, also for another organization's.
    [[nodiscard]] static Result<ContactRow> rowFor(ReadConnection &db, const Principal &who,
                                                   const QString &id);
    [[nodiscard]] static Result<ContactCard> card(ReadConnection &db, const ContactRow &row);
    //! \brief Puts the changes into the row and stores it, with tags; false: nothing was different. Events
    //! are the caller's. `fields`: the organization's definitions.
    [[nodiscard]] static Result<bool> apply(WriteTransaction &tx, ContactRow &row,
                                            const ContactChanges &changes, const QList<ContactField> &fields);
    //! \brief A new one of these values; number and customer id must be free. Returns its row.
    [[nodiscard]] static Result<ContactRow> insert(WriteTransaction &tx, qint64 organizationId,
                                                   const ContactChanges &given,
                                                   const QList<ContactField> &fields);
    //! \brief Digits of a number with its country code, however it is written (`+`, spaces, a WhatsApp
    //! address). Errors: Validation (`whatsapp_id`).
    [[nodiscard]] static Result<QString> checkedWhatsAppId(const QString &text);
};

} // namespace guiche
