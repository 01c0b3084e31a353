// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/filekind.h"

using namespace Qt::StringLiterals;

namespace guiche {

MessageType messageTypeOf(const QString &mimeType)
{
    if (mimeType.startsWith("image/"_L1))
        return MessageType::Image;
    if (mimeType.startsWith("audio/"_L1))
        return MessageType::Audio;
    if (mimeType.startsWith("video/"_L1))
        return MessageType::Video;
    return MessageType::Document;
}

} // namespace guiche
