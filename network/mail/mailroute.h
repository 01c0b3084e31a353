// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <optional>

#include "models/desk/sealer.h"
#include "models/domain/error.h"
#include "models/store/connection.h"

namespace guiche {

//! \brief The mail server of an organization, and who writes.
struct MailRoute
{
    enum class Security {
        StartTls, //!< refused without
        Tls,      //!< from the first byte
        Loopback, //!< STARTTLS where it is offered; on this computer only
    };
    QString host = {};
    int port = 0; //!< 0: the scheme's
    Security security = Security::StartTls;
    QString user = {};
    QString password = {};
    QString from = {}; //!< an address
};

//! \brief Of `smtp://[user[:password]@]host[:port]` or `smtps://…`. nullopt: neither.
[[nodiscard]] std::optional<MailRoute> mailRouteFromUrl(const QUrl &url);

//! \brief The organization's own settings (`smtp`), else those of the first organization. nullopt: neither
//! has a server.
[[nodiscard]] Result<std::optional<MailRoute>> mailRouteOf(ReadConnection &db, const Sealer &sealer,
                                                           qint64 organizationId);

//! \brief The `sender` of the settings, or what goes without saying.
[[nodiscard]] QString senderOf(const MailRoute &route);

} // namespace guiche
