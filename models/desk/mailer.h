// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

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
    //! \brief One attempt, at once. `done` is called exactly once, on any thread, with what went wrong, in
    //! the words of the mail server or the system; empty: the server took it.
    virtual void trySend(const Mail &mail, std::function<void(QString problem)> done) = 0;
};

} // namespace guiche
