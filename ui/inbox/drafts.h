// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QString>

namespace guiche {

//! \brief What was being written in each conversation, kept across restarts, one set per person. Main thread;
//! QSettings writes when control returns to the event loop.
class Drafts
{
public:
    struct Draft
    {
        QString text = {};
        bool isNote = false;

        friend bool operator==(const Draft &, const Draft &) = default;
    };

    explicit Drafts(const QString &filePath);

    //! \brief Whose drafts: a key that no other person on any other desk has.
    void setOwner(const QString &owner) { m_owner = owner; }
    [[nodiscard]] Draft draft(const QString &conversationId) const;
    //! \brief An empty text forgets it.
    void setDraft(const QString &conversationId, const Draft &draft);

private:
    [[nodiscard]] QString key(const QString &conversationId, QLatin1StringView member) const;

    QSettings m_settings;
    QString m_owner;
};

} // namespace guiche
