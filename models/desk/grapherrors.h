// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace guiche {

//! \brief What an error of the Graph API means for a message (Meta, "Cloud API error codes").
struct GraphError
{
    enum class Kind {
        Permanent,    //!< the same request would fail again
        Temporary,    //!< too fast, overloaded, down: later it may pass
        TokenRefused, //!< the access token is not accepted, or may not do this
    };
    Kind kind = Kind::Permanent;
    int code = 0;      //!< Meta's; 0: none was given
    QString text = {}; //!< one English sentence for people, with the code
};

//! \brief `error` as answers (`error`) and statuses (`errors[]`) carry it; `httpStatus` 0 in a status.
[[nodiscard]] GraphError graphError(const QJsonObject &error, int httpStatus);

} // namespace guiche
