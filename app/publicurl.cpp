// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publicurl.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace guiche {

QString publicUrlOf(const Options &options, QUrl mainUrl)
{
    if (!options.publicUrl.isEmpty())
        return options.publicUrl;
    const QHostAddress address(mainUrl.host());
    const bool isEveryAddress =
        address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::AnyIPv6);
    if (isEveryAddress) {
        if (options.hostNames.isEmpty())
            return {};
        mainUrl.setHost(options.hostNames.constFirst().trimmed());
    }
    if (mainUrl.port() == (mainUrl.scheme() == "https"_L1 ? 443 : 80))
        mainUrl.setPort(-1);
    return mainUrl.host().isEmpty() ? QString()
                                    : mainUrl.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash);
}

} // namespace guiche
