// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "models/desk/attachments.h"
#include "models/domain/error.h"
#include "models/store/mediarows.h"
#include "models/store/writer.h"

namespace guiche {

//! \brief Customers' files that Meta keeps until they are fetched. A message is shown before its file is
//! there.
class CloudMediaFiles final
{
public:
    explicit CloudMediaFiles(const Attachments &attachments);

    //! \brief The message gets its file; whoever has it open hears of it.
    [[nodiscard]] Result<> fetched(WriteTransaction &tx, const MediaRepository::Row &row,
                                   const StoredFile &file) const;
    //! \brief The file will not come: the message's payload says why (`media_error`).
    [[nodiscard]] Result<> lost(WriteTransaction &tx, const MediaRepository::Row &row,
                                const QString &reason) const;

private:
    const Attachments &m_attachments;
};

} // namespace guiche
