// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>

#include "models/domain/json.h"
#include "network/api/handlers.h"
#include "network/api/multipart.h"
#include "network/api/replies.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

//! Blocking, for the work pool.
Result<StoredFile> storeUpload(const Attachments &attachments, const std::filesystem::path &body,
                               const std::string &boundary)
{
    GUICHE_TRY(file, extractFormFile(body, boundary, "file"));
    Result<StoredFile> stored =
        attachments.storeFile(QString::fromStdString(file.path.string()), file.filename);
    std::error_code ignored;
    std::filesystem::remove(file.path, ignored);
    return stored;
}

//! No page of the desk's own address may come out of an upload. A PDF is not sandboxed: browsers' viewers
//! refuse to show one that is.
std::string securityPolicyOf(const QString &mimeType)
{
    const std::string policy = "default-src 'none'; frame-ancestors 'none'";
    return mimeType == "application/pdf"_L1 ? policy : policy + "; sandbox";
}

} // namespace

Task<Result<Reply>> handleUploadAttachment(Call &call)
{
    const Attachments &attachments = call.desk().attachments();
    auto job = [&attachments, body = call.request.bodyFile,
                boundary = boundaryOf(call.request.headers.value("Content-Type"))]() -> Result<StoredFile> {
        return storeUpload(attachments, body, boundary);
    };
    GUICHE_CO_TRY(file, co_await call.services.pool.run(std::move(job)));
    GUICHE_CO_TRY(attachment, co_await write<Attachment>(call, [&](WriteTransaction &tx) {
                      return attachments.add(tx, call.who, file);
                  }));
    co_return jsonReply(toJson(attachment), 201);
}

Task<Result<Reply>> handleDownloadAttachment(Call &call)
{
    const Attachments &attachments = call.desk().attachments();
    GUICHE_CO_TRY(attachment, attachments.get(call.db(), call.who, call.id()));
    const QString path = attachments.pathOf(attachment);
    if (!QFileInfo::exists(path))
        co_return fail(ErrorCode::NotFound, GUICHE_ERROR_TEXT("The file is missing."));
    const std::string etag = '"' + attachment.sha256.toStdString() + '"';
    Reply reply;
    reply.headers.add("ETag", etag);
    reply.headers.add("Cache-Control", "private, no-cache");
    if (isNotModified(call.request, etag)) {
        reply.status = 304;
        co_return reply;
    }
    reply.headers.add("Content-Type", attachment.mimeType.toStdString());
    reply.headers.add("Content-Disposition", contentDisposition(attachment.filename, attachment.mimeType));
    reply.headers.add("Content-Security-Policy", securityPolicyOf(attachment.mimeType));
    reply.body = FileBody{std::filesystem::path(path.toStdString())};
    co_return reply;
}

} // namespace guiche
