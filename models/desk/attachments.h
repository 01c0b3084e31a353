// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

#include "models/domain/error.h"
#include "models/domain/role.h"
#include "models/domain/types.h"
#include "models/store/connection.h"
#include "models/store/writer.h"

namespace guiche {

//! \brief A file that is on disk under its content's name, but that no row names yet.
struct StoredFile
{
    QString filename = {}; //!< the sender's, without folders
    QString mimeType = {}; //!< sniffed
    qint64 sizeBytes = 0;
    QString sha256 = {};
};

//! \brief Files, by content: `attachments/ab/abcd…` in the data directory, on disk before the row that names
//! them.
class Attachments final
{
public:
    static constexpr qint64 MaxBytes = 64LL * 1024 * 1024;
    explicit Attachments(QString dataDir);

    // Blocking file work, for the work pool. Thread-safe. Errors: Validation (empty), PayloadTooLarge,
    // StorageFull.
    //! \brief Takes a temporary file over (moved when it is on the same file system; the original is gone
    //! afterwards).
    [[nodiscard]] Result<StoredFile> storeFile(const QString &path, const QString &filename) const;
    [[nodiscard]] Result<StoredFile> storeBytes(const QByteArray &bytes, const QString &filename) const;
    //! \brief A base64 text or `data:` URI as bytes; nullopt when it is neither (a plain URL, say). Up to 1
    //! MiB of text.
    [[nodiscard]] static std::optional<QByteArray> decodeInline(const QString &content);

    //! \brief The row of a stored file. Callers: who may write (an `atendente` and up, keys with `send`), and
    //! web visitors.
    [[nodiscard]] Result<Attachment> add(WriteTransaction &tx, const Principal &who,
                                         const StoredFile &file) const;
    //! \brief Who may read it: the uploader, and whoever sees the conversation that it is part of. Errors:
    //! NotFound, Forbidden.
    [[nodiscard]] Result<Attachment> get(ReadConnection &db, const Principal &who, const QString &id) const;
    [[nodiscard]] QString pathOf(const Attachment &attachment) const;
    //! \brief For rules: the unused attachments of these ids in that organization, of that uploader when one
    //! is given (a contact's key for visitors). Errors: Validation (`attachment_id`).
    [[nodiscard]] static Result<QList<Attachment>> take(WriteTransaction &tx, qint64 organizationId,
                                                        const QStringList &ids, qint64 visitorContactKey);
    //! \brief A file that lies elsewhere: only its address is known.
    [[nodiscard]] static Attachment linked(const QString &address);
    //! \brief True for an http or https address with a host.
    [[nodiscard]] static bool isWebAddress(const QString &text);

private:
    QString m_folder;
};

} // namespace guiche
