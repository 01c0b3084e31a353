// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include "models/domain/error.h"
#include "models/domain/role.h"
#include "models/store/connection.h"
#include "models/store/writer.h"

namespace guiche {

//! \brief One nested object per organization: `organization {name}`, `webchat
//! {key,title,color,greeting,allowed_origins[]}`, `conversations {reopen_window_hours}`, `whatsapp
//! {default_session_id}` (null: none), `registration`
//! (`open` or `closed`), `webhooks {allow_private}` (of these two the super_admin's organization decides for
//! all); besides, read only, `api_channel {webhook_secret}`: what callbacks to the organization are signed
//! with. Absent members have their defaults. Admins, and keys with `settings`. The groups that stand in
//! settinggroups.h, and `business_hours` (businesshours.h) and `contacts {fields}` (contactfields.h),
//! besides. A change is in force when it is answered (livesettings.h).
class Settings final
{
public:
    //! \brief What is in force where nothing is set.
    [[nodiscard]] static QJsonObject defaults();

    //! \brief `callbackKey`: what the API channel's secrets are derived from.
    explicit Settings(QByteArray callbackKey);

    [[nodiscard]] Result<QJsonObject> get(ReadConnection &db, const Principal &who) const;
    //! \brief Merges (RFC 7396: null resets to the default), checks the whole, stores. `webchat.key` cannot
    //! be set; null makes a new one. Errors: Validation with the dotted `field`.
    [[nodiscard]] Result<QJsonObject> patch(WriteTransaction &tx, const Principal &who,
                                            const QJsonObject &changes, const QString &ifMatch = {}) const;

    //! \brief Hours after closing within which a customer's message reopens the conversation; 0: never.
    [[nodiscard]] static Result<int> reopenWindowHours(ReadConnection &db, qint64 organizationId);
    [[nodiscard]] static Result<bool> isRegistrationOpen(ReadConnection &db);
    //! \brief The settings of an organization with defaults filled in; for rules.
    [[nodiscard]] static Result<QJsonObject> effective(ReadConnection &db, qint64 organizationId);

private:
    [[nodiscard]] Result<QJsonObject> shown(ReadConnection &db, qint64 organizationId) const;

    QByteArray m_callbackKey;
};

//! \brief RFC 7396.
[[nodiscard]] QJsonObject mergePatch(QJsonObject target, const QJsonObject &patch);

} // namespace guiche
