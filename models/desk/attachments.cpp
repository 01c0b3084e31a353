// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/attachments.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QTemporaryFile>
#include <QUrl>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "models/desk/access.h"
#include "models/desk/conversationfor.h"
#include "models/domain/ids.h"
#include "models/domain/log.h"
#include "models/domain/persontext.h"
#include "models/store/smallrows.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr qsizetype MaxFilenameLength = 200;
constexpr qsizetype MaxInlineLength = 1024 * 1024;
constexpr auto VisitorPrefix = "visitor:"_L1;

std::unexpected<Error> notFound()
{
    return fail(ErrorCode::NotFound, GUICHE_ERROR_TEXT("Attachment not found."));
}

std::unexpected<Error> cannotStore(const QString &path)
{
    qCWarning(lcDesk) << "an attachment cannot be stored:" << path;
    return fail(ErrorCode::StorageFull, GUICHE_ERROR_TEXT("The disk is full. Nothing was changed."));
}

bool syncPath(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool isSynced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return isSynced;
}

//! The sender's name without folders and control characters: it goes into headers and dialogs.
QString cleanFilename(const QString &name)
{
    QString clean = name.section(u'/', -1).section(u'\\', -1);
    clean.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c == u'"'; });
    // A mark of direction makes `gpj.exe` look like a picture.
    clean = cleanLine(clean);
    if (clean.size() > MaxFilenameLength) {
        const QString suffix = u'.' + QFileInfo(clean).suffix();
        clean = suffix.size() < 20 ? clean.left(MaxFilenameLength - suffix.size()) + suffix
                                   : clean.left(MaxFilenameLength);
    }
    return clean.isEmpty() || clean == "."_L1 || clean == ".."_L1 ? u"file"_s : clean;
}

QString uploaderOf(const Principal &who)
{
    if (who.isPerson())
        return QString::number(who.userId);
    return who.kind == Principal::Kind::Program ? "key:"_L1 + who.credential : who.credential;
}

QString pathFor(const QString &folder, const QString &sha256)
{
    return folder + u'/' + sha256.left(2) + u'/' + sha256;
}

} // namespace

Attachments::Attachments(QString dataDir)
    : m_folder(QDir(std::move(dataDir)).filePath(u"attachments"_s))
{
}

Result<StoredFile> Attachments::storeFile(const QString &path, const QString &filename) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotStore(path);
    if (file.size() == 0)
        return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("The file is empty."), {}, u"file"_s);
    if (file.size() > MaxBytes)
        return fail(ErrorCode::PayloadTooLarge, GUICHE_ERROR_TEXT("A file may have at most %1 MiB."),
                    {u"64"_s}, u"file"_s);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file))
        return cannotStore(path);
    StoredFile stored{.filename = cleanFilename(filename),
                      .sizeBytes = file.size(),
                      .sha256 = QString::fromLatin1(hash.result().toHex())};
    file.seek(0);
    // By content alone where that tells anything: a name says what the sender wants it to be.
    const QMimeDatabase types;
    QMimeType type = types.mimeTypeForData(&file);
    if (type.isDefault() || type.name() == "text/plain"_L1 || type.name() == "application/zip"_L1)
        type = types.mimeTypeForFileNameAndData(stored.filename, &file);
    stored.mimeType = type.name();
    file.close();

    const QString target = pathFor(m_folder, stored.sha256);
    const QString folder = QFileInfo(target).absolutePath();
    if (!QDir().mkpath(folder))
        return cannotStore(folder);
    // The same content is there already. Touched, so that the sweep of unused files leaves it alone until its
    // row is written.
    if (QFileInfo(target).size() == stored.sizeBytes &&
        ::utimensat(AT_FDCWD, QFile::encodeName(target).constData(), nullptr, 0) == 0) {
        QFile::remove(path);
        return stored;
    }
    // A copy gets its name only when it is whole.
    QString whole = path;
    if (!syncPath(path) ||
        ::rename(QFile::encodeName(path).constData(), QFile::encodeName(target).constData()) != 0) {
        whole = target + u".part-"_s + randomToken(8);
        const bool isCopied =
            QFile::copy(path, whole) && syncPath(whole) &&
            ::rename(QFile::encodeName(whole).constData(), QFile::encodeName(target).constData()) == 0;
        if (!isCopied) {
            QFile::remove(whole);
            return cannotStore(target);
        }
        QFile::remove(path);
    }
    QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
    if (!syncPath(folder))
        return cannotStore(folder);
    return stored;
}

Result<StoredFile> Attachments::storeBytes(const QByteArray &bytes, const QString &filename) const
{
    if (!QDir().mkpath(m_folder))
        return cannotStore(m_folder);
    QTemporaryFile file(m_folder + u"/upload-XXXXXX"_s);
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        return cannotStore(m_folder);
    return storeFile(file.fileName(), filename);
}

std::optional<QByteArray> Attachments::decodeInline(const QString &content)
{
    QByteArray text = content.trimmed().toLatin1();
    if (text.isEmpty() || text.size() > MaxInlineLength)
        return std::nullopt;
    if (text.startsWith("data:")) {
        const qsizetype comma = text.indexOf(',');
        if (comma < 0 || !text.first(comma).endsWith(";base64"))
            return std::nullopt;
        text = text.sliced(comma + 1);
    }
    text.removeIf([](char c) { return c == '\n' || c == '\r'; });
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.isEmpty())
        return std::nullopt;
    return decoded.decoded;
}

Result<Attachment> Attachments::add(WriteTransaction &tx, const Principal &who, const StoredFile &file) const
{
    GUICHE_CHECK(access::require(who, Permission::WriteFiles));
    AttachmentRow row;
    row.id = newId(tx.now());
    row.filename = file.filename;
    row.mimeType = file.mimeType;
    row.sizeBytes = file.sizeBytes;
    row.sha256 = file.sha256;
    row.url = "/api/v1/attachments/"_L1 + row.id;
    row.organizationId = who.organizationId;
    row.uploadedBy = uploaderOf(who);
    row.createdAt = tx.now();
    GUICHE_CHECK(AttachmentRepository::insert(tx.db(), row));
    return Attachment(row);
}

Result<Attachment> Attachments::get(ReadConnection &db, const Principal &who, const QString &id) const
{
    GUICHE_CHECK(access::require(who, Permission::ReadFiles));
    GUICHE_TRY(row, AttachmentRepository::byId(db, id));
    if (!row || !access::reaches(who, row->organizationId))
        return notFound();
    if (row->uploadedBy == uploaderOf(who) || access::seesAll(who))
        return Attachment(*row);
    if (row->conversationKey == 0)
        return notFound();
    GUICHE_TRY(conversation, ConversationRepository::byKey(db, row->conversationKey));
    if (!conversation || !access::sees(who, conversation->status, conversation->assignedTo))
        return fail(ErrorCode::Forbidden, GUICHE_ERROR_TEXT("This conversation belongs to a colleague."));
    return Attachment(*row);
}

QString Attachments::pathOf(const Attachment &attachment) const
{
    return pathFor(m_folder, attachment.sha256);
}

Result<QList<Attachment>> Attachments::take(WriteTransaction &tx, qint64 organizationId,
                                            const QStringList &ids, qint64 visitorContactKey)
{
    QList<Attachment> files;
    const QString visitor = VisitorPrefix + QString::number(visitorContactKey);
    for (const QString &id : ids) {
        GUICHE_TRY(row, AttachmentRepository::byId(tx.db(), id));
        const bool isOwn = row && (visitorContactKey > 0 ? row->uploadedBy == visitor
                                                         : !row->uploadedBy.startsWith(VisitorPrefix));
        if (!row || row->organizationId != organizationId || !isOwn)
            return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("There is no such attachment."), {},
                        u"attachment_id"_s);
        if (row->conversationKey != 0)
            return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("This attachment was already sent."), {},
                        u"attachment_id"_s);
        files.append(*row);
    }
    return files;
}

bool Attachments::isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

Attachment Attachments::linked(const QString &address)
{
    const QString name = QUrl(address).fileName();
    return {.filename = name.isEmpty() ? u"file"_s : name,
            .mimeType = QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension).name(),
            .url = address};
}

} // namespace guiche
