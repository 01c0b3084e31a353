// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/audittext.h"

#include <QDateTime>
#include <QLocale>

#include <span>

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

struct Word
{
    const char *code;
    const char *text;
};

constexpr Word Actions[] = {
    {"api_key.created", QT_TRANSLATE_NOOP("AuditText", "API key created")},
    {"api_key.deleted", QT_TRANSLATE_NOOP("AuditText", "API key deleted")},
    {"contact.anonymized", QT_TRANSLATE_NOOP("AuditText", "Contact anonymized")},
    {"contact.deleted", QT_TRANSLATE_NOOP("AuditText", "Contact deleted")},
    {"contact.merged", QT_TRANSLATE_NOOP("AuditText", "Contacts merged")},
    {"contact.merge_undone", QT_TRANSLATE_NOOP("AuditText", "Merging of contacts undone")},
    {"contacts.exported", QT_TRANSLATE_NOOP("AuditText", "Contacts exported")},
    {"contacts.imported", QT_TRANSLATE_NOOP("AuditText", "Contacts imported")},
    {"contacts.import_started", QT_TRANSLATE_NOOP("AuditText", "Import of contacts begun")},
    {"contacts.import_cancelled", QT_TRANSLATE_NOOP("AuditText", "Import of contacts cancelled")},
    {"contacts.import_failed", QT_TRANSLATE_NOOP("AuditText", "Import of contacts failed")},
    {"conversation.assigned", QT_TRANSLATE_NOOP("AuditText", "Conversation assigned")},
    {"conversation.closed", QT_TRANSLATE_NOOP("AuditText", "Conversation closed")},
    {"conversation.note_added", QT_TRANSLATE_NOOP("AuditText", "Note added to a conversation")},
    {"conversation.tagged", QT_TRANSLATE_NOOP("AuditText", "Conversation tagged")},
    {"conversation.transferred", QT_TRANSLATE_NOOP("AuditText", "Conversation transferred")},
    {"master_key.rotation_started", QT_TRANSLATE_NOOP("AuditText", "Rotation of the master key begun")},
    {"master_key.rotated", QT_TRANSLATE_NOOP("AuditText", "Master key rotated")},
    {"organization.registered", QT_TRANSLATE_NOOP("AuditText", "Organization registered")},
    {"retention.swept", QT_TRANSLATE_NOOP("AuditText", "Older messages and files removed")},
    {"secret.created", QT_TRANSLATE_NOOP("AuditText", "Secret created")},
    {"secret.updated", QT_TRANSLATE_NOOP("AuditText", "Secret changed")},
    {"secret.deleted", QT_TRANSLATE_NOOP("AuditText", "Secret deleted")},
    {"secret.activated", QT_TRANSLATE_NOOP("AuditText", "Secret activated")},
    {"secret.deactivated", QT_TRANSLATE_NOOP("AuditText", "Secret deactivated")},
    {"secret.rotated", QT_TRANSLATE_NOOP("AuditText", "Secret rotated")},
    {"secret.tested", QT_TRANSLATE_NOOP("AuditText", "Secret tested")},
    {"secret.value_read", QT_TRANSLATE_NOOP("AuditText", "Value of a secret read")},
    {"session.created", QT_TRANSLATE_NOOP("AuditText", "WhatsApp session created")},
    {"session.updated", QT_TRANSLATE_NOOP("AuditText", "WhatsApp session changed")},
    {"session.deleted", QT_TRANSLATE_NOOP("AuditText", "WhatsApp session deleted")},
    {"session.logged_out", QT_TRANSLATE_NOOP("AuditText", "WhatsApp session logged out")},
    {"session.proxy_set", QT_TRANSLATE_NOOP("AuditText", "Proxy of a session set")},
    {"session.proxy_removed", QT_TRANSLATE_NOOP("AuditText", "Proxy of a session removed")},
    {"session.webhook_secret_rotated", QT_TRANSLATE_NOOP("AuditText", "Webhook secret rotated")},
    {"settings.updated", QT_TRANSLATE_NOOP("AuditText", "Settings changed")},
    {"settings.mail_tested", QT_TRANSLATE_NOOP("AuditText", "Mail server tried")},
    {"sign_in.ended", QT_TRANSLATE_NOOP("AuditText", "Sign-in ended")},
    {"user.created", QT_TRANSLATE_NOOP("AuditText", "Person created")},
    {"user.updated", QT_TRANSLATE_NOOP("AuditText", "Person changed")},
    {"user.deactivated", QT_TRANSLATE_NOOP("AuditText", "Person deactivated")},
    {"user.unlocked", QT_TRANSLATE_NOOP("AuditText", "Person unlocked")},
    {"user.password_changed", QT_TRANSLATE_NOOP("AuditText", "Password changed")},
    {"user.password_reset_issued", QT_TRANSLATE_NOOP("AuditText", "Code for a new password issued")},
    {"user.second_factor_enabled", QT_TRANSLATE_NOOP("AuditText", "Second factor switched on")},
    {"user.second_factor_disabled", QT_TRANSLATE_NOOP("AuditText", "Second factor switched off")},
    {"user.second_factor_removed", QT_TRANSLATE_NOOP("AuditText", "Second factor removed")},
    {"user.signed_out_everywhere", QT_TRANSLATE_NOOP("AuditText", "Signed out everywhere")},
};

constexpr Word Subjects[] = {
    {"user", QT_TRANSLATE_NOOP("AuditText", "Person")},
    {"sign_in", QT_TRANSLATE_NOOP("AuditText", "Sign-in")},
    {"settings", QT_TRANSLATE_NOOP("AuditText", "Settings")},
    {"secret", QT_TRANSLATE_NOOP("AuditText", "Secret")},
    {"api_key", QT_TRANSLATE_NOOP("AuditText", "API key")},
    {"session", QT_TRANSLATE_NOOP("AuditText", "WhatsApp session")},
    {"contact", QT_TRANSLATE_NOOP("AuditText", "Contact")},
    {"contact_import", QT_TRANSLATE_NOOP("AuditText", "Import of contacts")},
    {"conversation", QT_TRANSLATE_NOOP("AuditText", "Conversation")},
    {"organization", QT_TRANSLATE_NOOP("AuditText", "Organization")},
    {"master_key", QT_TRANSLATE_NOOP("AuditText", "Master key")},
};

QString named(std::span<const Word> words, const QString &code)
{
    for (const Word &word : words) {
        if (code == QLatin1StringView(word.code))
            return QCoreApplication::translate("AuditText", word.text);
    }
    return code;
}

QStringList codes(std::span<const Word> words)
{
    QStringList all;
    for (const Word &word : words)
        all += QString::fromLatin1(word.code);
    return all;
}

// Ids of conversations and the like are long; their ends tell them apart.
QString shortId(const QString &id)
{
    constexpr qsizetype Shown = 9;
    return id.size() <= Shown ? id : u"…"_s + id.last(Shown - 1);
}

} // namespace

QString AuditText::action(const QString &code)
{
    return named(Actions, code);
}

QStringList AuditText::knownActions()
{
    return codes(Actions);
}

QString AuditText::subjectType(const QString &code)
{
    return named(Subjects, code);
}

QStringList AuditText::knownSubjects()
{
    return codes(Subjects);
}

QString AuditText::subject(const AuditItem &item)
{
    const QString type = subjectType(item.subjectType);
    if (item.subjectId.isEmpty())
        return type;
    if (item.subjectType == "settings"_L1 && item.subjectId == "smtp"_L1)
        return tr("Settings of the mail server");
    //: %1: what kind of thing (Person, Secret …), %2: its number or the end of its id
    return tr("%1 %2").arg(type, shortId(item.subjectId));
}

QString AuditText::actor(const AuditItem &item)
{
    if (!item.actorName.isEmpty())
        return item.actorName;
    if (item.actorType == "system"_L1)
        return tr("The desk itself");
    if (item.actorType == "anonymous"_L1)
        return tr("Somebody not signed in");
    return item.actorType == "api_key"_L1 ? tr("A program") : tr("Person %1").arg(item.actorId);
}

QString AuditText::moment(TimeMs at)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at);
    const QLocale locale;
    //: %1: a date, %2: a time of day with seconds
    return tr("%1, %2").arg(locale.toString(local.date(), QLocale::LongFormat),
                            locale.toString(local.time(), u"HH:mm:ss"_s));
}

} // namespace guiche
