// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include "models/domain/error.h"
#include "models/domain/role.h"
#include "models/store/connection.h"
#include "models/store/writer.h"

namespace guiche {

class Sealer;

//! \brief The group `smtp` of an organization's settings. Stored apart from the others, sealed: there is a
//! password in it.
struct MailSettings
{
    QString host = {};                             //!< empty: no mail server
    int port = 0;                                  //!< 0: what is usual for `security`
    QString security = QStringLiteral("starttls"); //!< or `tls`: from the first byte
    QString user = {};
    QString password = {};
    QString from = {}; //!< the address that mails come from; empty: the user, or `guiche@` and the host

    //! \brief As the settings show it: `has_password` in the place of the password.
    [[nodiscard]] QJsonObject shown() const;
};

//! \brief For administrators, and keys with `settings`. Errors: Forbidden.
[[nodiscard]] Result<MailSettings> mailSettingsFor(ReadConnection &db, const Sealer &sealer,
                                                   const Principal &who);
//! \brief The same; see `patchMailSettings`. Audited.
[[nodiscard]] Result<MailSettings> changeMailSettings(WriteTransaction &tx, const Sealer &sealer,
                                                      const Principal &who, const QJsonObject &patch);

[[nodiscard]] Result<MailSettings> readMailSettings(ReadConnection &db, const Sealer &sealer,
                                                    qint64 organizationId);
//! \brief Merges (RFC 7396; an absent `password` stays). Errors: Validation with `smtp.…` as `field`.
[[nodiscard]] Result<MailSettings> patchMailSettings(WriteTransaction &tx, const Sealer &sealer,
                                                     qint64 organizationId, const QJsonObject &patch);

} // namespace guiche
