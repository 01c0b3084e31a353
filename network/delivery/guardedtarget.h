// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QNetworkRequest>
#include <QObject>
#include <QUrl>

#include <functional>

#include "models/desk/targetaddress.h"

namespace guiche {

//! \brief An http or https address that somebody outside has chosen, with the very address of the host that
//! was checked: who connects to that one cannot be led elsewhere by a second look-up.
struct GuardedTarget
{
    QUrl url = {};
    QHostAddress address = {};
    QString error = {};         //!< for people; not empty: there is nothing to connect to
    bool isUnknownHost = false; //!< the error is that the name was not found, which may pass
};

//! \brief Looks the host up and refuses addresses that may not be called. `done` comes once, later, on this
//! thread (which has an event loop); not when `context` is gone.
void findTarget(const QUrl &url, const AddressRule &rule, QObject *context,
                std::function<void(const GuardedTarget &)> done);

//! \brief A request to that address: no redirects, cookies, cache, shared connection or saved passwords. User
//! name and password in the URL become Basic credentials.
[[nodiscard]] QNetworkRequest requestTo(const GuardedTarget &target);

} // namespace guiche
