// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/parametertext.h"

#include <QCoreApplication>
#include <QSet>

#include <array>

namespace guiche {

namespace {

constexpr std::array Known{
    QT_TRANSLATE_NOOP("ParameterText", "Id of the session."),
    QT_TRANSLATE_NOOP("ParameterText", "Id of the conversation."),
    QT_TRANSLATE_NOOP("ParameterText", "Id of the user."),
    QT_TRANSLATE_NOOP("ParameterText", "Id of the contact."),
    QT_TRANSLATE_NOOP("ParameterText", "Id of the message."),
    QT_TRANSLATE_NOOP("ParameterText", "Id of the attachment."),
    QT_TRANSLATE_NOOP("ParameterText", "Id of the canned answer."),
    QT_TRANSLATE_NOOP("ParameterText", "Id of the import."),
    QT_TRANSLATE_NOOP("ParameterText", "Id of the sign-in."),
    QT_TRANSLATE_NOOP("ParameterText", "The delivery's id."),
    QT_TRANSLATE_NOOP("ParameterText", "How many at most; more than the maximum is refused."),
    QT_TRANSLATE_NOOP("ParameterText", "How many at most."),
    QT_TRANSLATE_NOOP("ParameterText", "20 when absent."),
    QT_TRANSLATE_NOOP("ParameterText", "How many to pass over."),
    QT_TRANSLATE_NOOP("ParameterText", "Page, from 1."),
    QT_TRANSLATE_NOOP("ParameterText", "`next_cursor` of the page before."),
    QT_TRANSLATE_NOOP("ParameterText", "The `ETag` of what the change is based on; when somebody else has "
                                       "changed it since: 412."),
    QT_TRANSLATE_NOOP("ParameterText", "Chosen by the caller; at most 200 characters."),
    QT_TRANSLATE_NOOP("ParameterText", "Token of the session."),
    QT_TRANSLATE_NOOP("ParameterText", "Token of the session; empty: a new one."),
    QT_TRANSLATE_NOOP("ParameterText", "API key; off loopback only."),
    QT_TRANSLATE_NOOP("ParameterText", "Another organization's; only for a `super_admin`."),
    QT_TRANSLATE_NOOP("ParameterText", "Of this environment only."),
    QT_TRANSLATE_NOOP("ParameterText", "Of this service only."),
    QT_TRANSLATE_NOOP("ParameterText", "Only contacts with this tag."),
    QT_TRANSLATE_NOOP("ParameterText", "Only this channel."),
    QT_TRANSLATE_NOOP("ParameterText", "Only this role."),
    QT_TRANSLATE_NOOP("ParameterText", "Only active or only inactive ones."),
    QT_TRANSLATE_NOOP("ParameterText", "Only conversations with messages that the desk has not read."),
    QT_TRANSLATE_NOOP("ParameterText", "Name, phone or text."),
    QT_TRANSLATE_NOOP("ParameterText", "`queue`, `in_progress`, `resolved`, `closed`; several separated by "
                                       "commas, or the parameter repeated."),
    QT_TRANSLATE_NOOP("ParameterText", "Id of an agent, `me`, or `none`."),
    QT_TRANSLATE_NOOP("ParameterText", "Newest message at or after this time."),
    QT_TRANSLATE_NOOP("ParameterText",
                      "Newest message before or at this time; a date alone means the end of that day."),
    QT_TRANSLATE_NOOP("ParameterText", "Only this contact's."),
    QT_TRANSLATE_NOOP("ParameterText", "This action only."),
    QT_TRANSLATE_NOOP("ParameterText", "Done at or after this time."),
    QT_TRANSLATE_NOOP("ParameterText",
                      "Done before or at this time; whole seconds and dates count to their end."),
    QT_TRANSLATE_NOOP("ParameterText", "Messages older than this one; absent: the newest."),
};

} // namespace

QStringList ParameterText::known()
{
    QStringList all;
    for (const char *text : Known)
        all += QString::fromLatin1(text);
    return all;
}

QString ParameterText::shown(const QString &english)
{
    static const QStringList texts = known();
    static const QSet<QString> all(texts.begin(), texts.end());
    QString text = all.contains(english)
                       ? QCoreApplication::translate("ParameterText", english.toLatin1().constData())
                       : english;
    return text.remove(u'`'); // the document is Markdown, a label is not
}

} // namespace guiche
