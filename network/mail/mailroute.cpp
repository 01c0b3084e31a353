// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/mail/mailroute.h"

#include <QHostAddress>
#include <QJsonObject>

#include "models/desk/mailsettings.h"
#include "models/store/organizations.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

std::optional<MailRoute> fromSettings(const MailSettings &settings)
{
    if (settings.host.isEmpty())
        return std::nullopt;
    MailRoute route{.host = settings.host,
                    .port = settings.port,
                    .user = settings.user,
                    .password = settings.password,
                    .from = settings.from};
    if (settings.security == "tls"_L1)
        route.security = MailRoute::Security::Tls;
    else if (isLoopback(route.host))
        route.security = MailRoute::Security::Loopback;
    return route;
}

} // namespace

std::optional<MailRoute> mailRouteFromUrl(const QUrl &url)
{
    const bool isTls = url.scheme() == "smtps"_L1;
    if (!url.isValid() || url.host().isEmpty() || (!isTls && url.scheme() != "smtp"_L1))
        return std::nullopt;
    MailRoute route{.host = url.host(),
                    .port = url.port(0),
                    .user = url.userName(QUrl::FullyDecoded),
                    .password = url.password(QUrl::FullyDecoded)};
    if (isTls)
        route.security = MailRoute::Security::Tls;
    else if (isLoopback(route.host))
        route.security = MailRoute::Security::Loopback;
    return route;
}

Result<std::optional<MailRoute>> mailRouteOf(ReadConnection &db, const Sealer &sealer, qint64 organizationId)
{
    GUICHE_TRY(own, readMailSettings(db, sealer, organizationId));
    if (const auto route = fromSettings(own))
        return route;
    GUICHE_TRY(first, OrganizationRepository::first(db));
    if (first == 0 || first == organizationId)
        return std::optional<MailRoute>();
    GUICHE_TRY(installation, readMailSettings(db, sealer, first));
    return fromSettings(installation);
}

QString senderOf(const MailRoute &route)
{
    if (!route.from.isEmpty())
        return route.from;
    return route.user.contains(u'@') ? route.user
                                     : u"guiche@"_s + (isLoopback(route.host) ? u"localhost"_s : route.host);
}

} // namespace guiche
