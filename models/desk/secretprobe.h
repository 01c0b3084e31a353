// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

#include "models/desk/targetaddress.h"

namespace guiche {

//! \brief The port through which a secret is tried out: one GET with the secret as Bearer.
class SecretProbe
{
public:
    struct Answer
    {
        int status = 0;     //!< 0: there was none
        QString error = {}; //!< for people, when there was none; never with the secret in it
    };

    virtual ~SecretProbe() = default;
    //! \brief Thread-safe; returns at once. `done` is called exactly once, on any thread.
    virtual void probe(const QString &url, const QByteArray &secret, AddressRule rule,
                       std::function<void(Answer)> done) = 0;
};

} // namespace guiche
