// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>
#include <vector>

#include "models/desk/mailer.h"

namespace guiche {

//! \brief Keeps the mails that it is given. Thread-safe.
class MailBag final : public Mailer
{
public:
    void send(const Mail &mail) override
    {
        const std::lock_guard lock(m_mutex);
        m_mails.push_back(mail);
    }
    void trySend(const Mail &mail, std::function<void(QString problem)> done) override
    {
        send(mail);
        done({});
    }
    //! \brief A deep copy: ThreadSanitizer does not see how the parts of a shared list are ordered.
    [[nodiscard]] std::vector<Mail> mails() const
    {
        const std::lock_guard lock(m_mutex);
        return m_mails;
    }

private:
    mutable std::mutex m_mutex; // guards m_mails
    std::vector<Mail> m_mails;
};

} // namespace guiche
