// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "models/desk/attachments.h"
#include "models/domain/error.h"
#include "models/store/store.h"

namespace guiche {

//! \brief Data that is older than an organization wants to keep it (settings `retention.messages_days` and
//! `retention.attachments_days`; 0: kept).
//!
//! Messages and attachments of closed conversations go, with what search knows of them; open conversations
//! are never touched, however old. A file goes from the disk when no attachment of any organization has its
//! content. What was swept is in the audit log, as counts.
class Retention final
{
public:
    struct Swept
    {
        qint64 messages = 0;
        qint64 attachments = 0;
        qint64 files = 0; //!< of all organizations
    };

    explicit Retention(const Attachments &attachments);

    //! \brief Everything that is due now (by the store's clock), in small batches through the writer. Blocks;
    //! for a thread of its own with its own connection.
    Swept sweep(Store &store, ReadConnection &db, const std::function<bool()> &isStopping) const;

private:
    Swept sweepOrganization(Store &store, ReadConnection &db, qint64 organizationId, TimeMs now,
                            const std::function<bool()> &isStopping) const;
    qint64 sweepFiles(Store &store, ReadConnection &db, const std::function<bool()> &isStopping) const;

    const Attachments &m_attachments;
};

} // namespace guiche
