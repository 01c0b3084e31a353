// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "models/domain/clock.h"

namespace guiche {

//! \brief One mail of the desk to a person: plain text.
struct Mail
{
    QString to = {}; //!< one address, checked
    QString subject = {};
    QString text = {};         //!< lines end with \n
    qint64 organizationId = 0; //!< whose mail server it goes through
    TimeMs notAfter = 0;       //!< what it says is of no use later: no further attempt then
};

//! \brief The way out for mail. Thread-safe; never blocks: what it takes is sent later, or given up and
//! logged.
class Mailer
{
public:
    virtual ~Mailer() = default;
    virtual void send(const Mail &mail) = 0;
};

} // namespace guiche
