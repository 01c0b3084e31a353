// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/drafts.h"

#include <QCryptographicHash>

namespace guiche {

using namespace Qt::StringLiterals;

Drafts::Drafts(const QString &filePath)
    : m_settings(filePath, QSettings::IniFormat)
{
}

QString Drafts::key(const QString &conversationId, QLatin1StringView member) const
{
    // A desk's address holds slashes, which would be groups.
    const QByteArray owner =
        QCryptographicHash::hash(m_owner.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return QString::fromLatin1(owner) + u'/' + conversationId + u'/' + member;
}

Drafts::Draft Drafts::draft(const QString &conversationId) const
{
    return {m_settings.value(key(conversationId, "text"_L1)).toString(),
            m_settings.value(key(conversationId, "note"_L1)).toBool()};
}

void Drafts::setDraft(const QString &conversationId, const Draft &draft)
{
    if (draft.text.isEmpty()) {
        m_settings.remove(key(conversationId, "text"_L1));
        m_settings.remove(key(conversationId, "note"_L1));
        return;
    }
    m_settings.setValue(key(conversationId, "text"_L1), draft.text);
    m_settings.setValue(key(conversationId, "note"_L1), draft.isNote);
}

} // namespace guiche
