// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/search.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

#include "models/desk/access.h"
#include "models/store/contactlist.h"
#include "models/store/messagerows.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr qsizetype MaxQueryLength = 200;
constexpr int MaxPage = 100;
constexpr int MaxContacts = 20;

//! `+55 (11) 98765-4321` is one number, not five words.
bool isPhoneLike(const QString &text)
{
    return std::ranges::all_of(text,
                               [](QChar c) { return c.isDigit() || QStringView(u" +-().").contains(c); });
}

QString digitsOf(const QString &text)
{
    QString digits = text;
    digits.removeIf([](QChar c) { return !c.isDigit(); });
    return digits;
}

} // namespace

QString ftsExpression(const QString &text)
{
    if (isPhoneLike(text)) {
        const QString digits = digitsOf(text);
        return digits.isEmpty() ? QString() : u'"' + digits + u"\"*"_s;
    }
    // The words as the tokenizer sees them; quoted, so that nothing in them is an operator.
    static const QRegularExpression separators(u"[^\\p{L}\\p{N}\\p{M}]+"_s);
    const QStringList words = text.split(separators, Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    return u'"' + words.join(u"\" \""_s) + u"\"*"_s;
}

Search::Search(const Sealer &sealer)
    : m_cursors(sealer, "search")
{
}

Result<SearchHits> Search::find(ReadConnection &db, const Principal &who, const QString &text,
                                const QString &cursor, int limit) const
{
    GUICHE_CHECK(access::require(who, Permission::Search));
    const QString expression = ftsExpression(text.trimmed());
    if (expression.isEmpty() || text.size() > MaxQueryLength)
        return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("Search for 1 to %1 characters."),
                    {QString::number(MaxQueryLength)}, u"q"_s);
    if (limit < 1 || limit > MaxPage)
        return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("This must be between %1 and %2."),
                    {u"1"_s, u"100"_s}, u"limit"_s);
    const std::optional<qint64> before =
        cursor.isEmpty() ? std::numeric_limits<qint64>::max() : m_cursors.openNumber(who, cursor);
    if (!before)
        return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("This is not a cursor of this list."), {},
                    u"cursor"_s);
    SearchHits hits;
    const qint64 onlyFor = access::seesAll(who) ? 0 : who.userId;
    GUICHE_TRY(messages,
               MessageRepository::matching(db, who.organizationId, onlyFor, expression, *before, limit + 1));
    if (messages.size() > limit) {
        messages.removeLast();
        hits.nextCursor = m_cursors.sealNumber(who, messages.last().key);
    }
    for (const MessageRow &message : std::as_const(messages))
        hits.messages.append(message);
    if (cursor.isEmpty()) {
        const ContactList::Filter filter{.organizationId = who.organizationId, .expression = expression};
        GUICHE_TRY(found, ContactList::page(db, filter, std::min(limit, MaxContacts), 0));
        for (const ContactRow &contact : std::as_const(found.contacts))
            hits.contacts.append(contact);
    }
    return hits;
}

QJsonObject toJson(const Contact &contact)
{
    const auto orNull = [](const QString &text) {
        return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
    };
    return {{u"id"_s, contact.id},
            {u"name"_s, orNull(contact.name)},
            {u"phone"_s, orNull(contact.phone)},
            {u"customer_id"_s, orNull(contact.externalId)},
            {u"email"_s, orNull(contact.email)},
            {u"created_at"_s, toIso8601(contact.createdAt)}};
}

} // namespace guiche
