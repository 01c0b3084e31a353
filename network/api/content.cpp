// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/api/content.h"

#include <QMimeDatabase>

#include "models/domain/json.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

bool isMedia(MessageType type)
{
    return type == MessageType::Image || type == MessageType::Document || type == MessageType::Audio ||
           type == MessageType::Video;
}

bool isWebAddress(const QString &text)
{
    return text.startsWith("http://"_L1, Qt::CaseInsensitive) ||
           text.startsWith("https://"_L1, Qt::CaseInsensitive);
}

//! Everything but the file in the body, which is left in `content`.
Result<MessageContent> decode(const QJsonObject &body)
{
    MessageContent result;
    result.type = enumFromString<MessageType>(body["type"_L1].toString()).value_or(MessageType::Text);
    const QJsonValue content = body["content"_L1];
    if (content.isObject() && result.type != MessageType::Template)
        return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("%1 must be a text."), {u"content"_s},
                    u"content"_s);
    result.content = content.isObject() ? QString::fromUtf8(compact(content.toObject())) : content.toString();
    const QString attachment = body["attachment_id"_L1].toString();
    if (!attachment.isEmpty()) {
        result.attachmentIds = {attachment};
        result.content = body["caption"_L1].toString(result.content);
    }
    return result;
}

Result<StoredFile> store(const Attachments &attachments, const QByteArray &bytes, QString filename,
                         MessageType type)
{
    if (filename.isEmpty()) {
        const QString suffix = QMimeDatabase().mimeTypeForData(bytes).preferredSuffix();
        filename = suffix.isEmpty() ? toName(type) : toName(type) + u'.' + suffix;
    }
    return attachments.storeBytes(bytes, filename);
}

} // namespace

Task<Result<MessageContent>> readContent(Call &call)
{
    GUICHE_CO_TRY(result, decode(call.body));
    if (!isMedia(result.type) || !result.attachmentIds.isEmpty() || isWebAddress(result.content))
        co_return result;
    std::optional<QByteArray> bytes = Attachments::decodeInline(result.content);
    if (!bytes) {
        co_return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("%1 must be a URL, base64 or a data URI."),
                       {u"content"_s}, u"content"_s);
    }
    auto job = [&attachments = call.desk().attachments(), data = std::move(*bytes),
                name = call.body["filename"_L1].toString(),
                type = result.type]() -> Result<StoredFile> { return store(attachments, data, name, type); };
    GUICHE_CO_TRY(file, co_await call.services.pool.run(std::move(job)));
    result.file = file;
    result.content = call.body["caption"_L1].toString();
    co_return result;
}

Result<> addFile(const Call &call, WriteTransaction &tx, const MessageContent &content,
                 QStringList &attachmentIds)
{
    if (!content.file)
        return {};
    GUICHE_TRY(attachment, call.desk().attachments().add(tx, call.who, *content.file));
    attachmentIds.append(attachment.id);
    return {};
}

} // namespace guiche
