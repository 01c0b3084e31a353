// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

#include "models/domain/error.h"
#include "models/domain/types.h"

namespace guiche {

//! \brief Somebody of the organization, as the desk lists its people.
struct TeamMember
{
    User user = {};
    TimeMs lastSeenAt = 0;        //!< when the desk last heard of them; 0: they have never signed in
    bool hasSecondFactor = false; //!< signs in with a code of an authenticator
    TimeMs lockedUntil = 0; //!< after wrong passwords: nobody gets in with this e-mail before; 0: no wait
};

//! \brief What the list shows of two is the same.
[[nodiscard]] bool looksTheSame(const TeamMember &a, const TeamMember &b);

struct TeamRows
{
    QList<TeamMember> members = {};
    int pages = 0; //!< how many there are
};

//! \brief Where the list of people gets its pages. Main thread; callbacks as of `PageSource`.
class TeamSource
{
public:
    virtual ~TeamSource() = default;
    //! \param page from 1
    virtual void team(int page, QObject *context, std::function<void(Result<TeamRows>)> done) = 0;
};

} // namespace guiche
