// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/contacts.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

#include "models/desk/access.h"
#include "models/desk/audit.h"
#include "models/desk/contactnews.h"
#include "models/desk/entitytag.h"
#include "models/desk/search.h"
#include "models/desk/whatsappcontacts.h"
#include "models/domain/ids.h"
#include "models/domain/json.h"
#include "models/domain/persontext.h"
#include "models/domain/phone.h"
#include "models/store/contactlist.h"
#include "models/store/organizations.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr auto GroupSuffix = "@g.us"_L1;
constexpr qsizetype MaxQueryLength = 200;
constexpr int MaxPage = 100;

std::unexpected<Error> invalid(const char *text, const QString &field, const QStringList &args = {})
{
    return fail(ErrorCode::Validation, text, args, field);
}

std::unexpected<Error> tooLong(const QString &field, qsizetype limit)
{
    return invalid(GUICHE_ERROR_TEXT("This must be a text of at most %1 characters."), field,
                   {QString::number(limit)});
}

Result<QString> checkedLine(const QString &text, qsizetype limit, const QString &field)
{
    const QString clean = cleanLine(text);
    if (characterCount(clean) > limit)
        return tooLong(field, limit);
    return clean;
}

Result<QString> checkedEmail(const QString &text)
{
    const QString email = text.trimmed();
    if (email.isEmpty())
        return email;
    const qsizetype at = email.indexOf(u'@');
    const bool isAddress = at > 0 && at == email.lastIndexOf(u'@') && at < email.size() - 1 &&
                           cleanLine(email) == email && !email.contains(u' ') &&
                           email.size() <= Contacts::MaxEmailLength;
    if (!isAddress)
        return invalid(GUICHE_ERROR_TEXT("%1 must be an e-mail address."), u"email"_s, {u"email"_s});
    return email;
}

Result<QStringList> checkedTags(const QStringList &given)
{
    QStringList tags;
    for (const QString &text : given) {
        GUICHE_TRY(tag, checkedLine(text, Contacts::MaxTagLength, u"tags"_s));
        // Tables write several tags into one cell with these between them.
        if (tag.isEmpty() || tag.contains(u',') || tag.contains(u';') || tag.contains(u'|'))
            return invalid(
                GUICHE_ERROR_TEXT("A tag has at least one character, and no comma, semicolon or bar."),
                u"tags"_s);
        if (!tags.contains(tag))
            tags.append(tag);
    }
    if (tags.size() > Contacts::MaxTags)
        return invalid(GUICHE_ERROR_TEXT("This must be a list of at most %1 entries."), u"tags"_s,
                       {QString::number(Contacts::MaxTags)});
    tags.sort();
    return tags;
}

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

//! Values of fields that are no longer defined are kept, in case they are defined again, and not shown.
Result<QByteArray> changedFields(const ContactRow &row, const ContactChanges &changes,
                                 const QList<ContactField> &fields)
{
    QJsonObject values = objectOf(row.fields);
    for (const ContactField &field : fields) {
        const QJsonValue given = changes.fields[field.key];
        if (given.isUndefined() && !changes.replacesFields)
            continue;
        GUICHE_TRY(value,
                   checkedFieldValue(field, given.isUndefined() ? QJsonValue(QJsonValue::Null) : given));
        if (value.isNull())
            values.remove(field.key);
        else
            values[field.key] = value;
    }
    for (const QString &key : changes.fields.keys()) {
        if (std::ranges::find(fields, key, &ContactField::key) == fields.end())
            return invalid(GUICHE_ERROR_TEXT("There is no such field. Fields are defined in the settings."),
                           u"fields."_s + key);
    }
    return compact(values);
}

Result<> checkFree(ReadConnection &db, const ContactRow &row, const QString &digits)
{
    GUICHE_TRY(other, whatsappcontacts::find(db, row.organizationId, {.phone = digits}));
    if (other && other->key != row.key)
        return fail(ErrorCode::Conflict, GUICHE_ERROR_TEXT("Another contact has this number."), {},
                    u"whatsapp_id"_s);
    return {};
}

Result<> changeNumber(ReadConnection &db, ContactRow &row, const QString &text)
{
    if (text.trimmed() == row.whatsAppId && !row.whatsAppId.isEmpty())
        return {};
    if (text.trimmed().isEmpty()) {
        if (row.whatsAppId.isEmpty() && row.phone.isEmpty() && row.key != 0)
            return {};
        return invalid(GUICHE_ERROR_TEXT("%1 is required."), u"whatsapp_id"_s, {u"whatsapp_id"_s});
    }
    if (row.whatsAppId.endsWith(GroupSuffix))
        return invalid(GUICHE_ERROR_TEXT("The address of a group does not change."), u"whatsapp_id"_s);
    GUICHE_TRY(digits, Contacts::checkedWhatsAppId(text));
    if (digits == row.whatsAppId || (row.whatsAppId.isEmpty() && u'+' + digits == row.phone))
        return {};
    GUICHE_CHECK(checkFree(db, row, digits));
    row.whatsAppId = digits;
    row.phone = canonicalPhone(u'+' + digits);
    return {};
}

Result<> changeCustomerId(ReadConnection &db, ContactRow &row, const QString &text)
{
    GUICHE_TRY(id, checkedLine(text, Contacts::MaxCustomerIdLength, u"customer_id"_s));
    if (id == row.externalId)
        return {};
    if (!id.isEmpty()) {
        GUICHE_TRY(other, ContactRepository::byExternalId(db, row.organizationId, id));
        if (other && other->key != row.key)
            return fail(ErrorCode::Conflict, GUICHE_ERROR_TEXT("Another contact has this customer id."), {},
                        u"customer_id"_s);
    }
    row.externalId = id;
    return {};
}

//! Everything but tags: checked, and put into the row.
Result<> change(ReadConnection &db, ContactRow &row, const ContactChanges &changes,
                const QList<ContactField> &fields)
{
    if (changes.whatsAppId)
        GUICHE_CHECK(changeNumber(db, row, *changes.whatsAppId));
    if (changes.name) {
        GUICHE_TRY(name, checkedLine(*changes.name, Contacts::MaxNameLength, u"name"_s));
        if (name != row.name) {
            row.name = name;
            row.isNameSet = !name.isEmpty();
        }
    }
    if (changes.email) {
        GUICHE_TRY(email, checkedEmail(*changes.email));
        row.email = email;
    }
    if (changes.customerId)
        GUICHE_CHECK(changeCustomerId(db, row, *changes.customerId));
    if (!changes.fields.isEmpty() || changes.replacesFields) {
        GUICHE_TRY(values, changedFields(row, changes, fields));
        row.fields = values;
    }
    return {};
}

//! A deletion is an administrator's business later; everyday changes are in the event log.
Result<> audit(WriteTransaction &tx, const Principal &who, const QString &action, const QString &id,
               const QJsonObject &before, const QJsonObject &after)
{
    return Audit::recordChange(tx, {.who = who,
                                    .action = action,
                                    .subjectType = u"contact"_s,
                                    .subjectId = id,
                                    .before = before,
                                    .after = after});
}

bool isSame(const ContactRow &a, const ContactRow &b)
{
    return a.phone == b.phone && a.externalId == b.externalId && a.name == b.name && a.email == b.email &&
           a.whatsAppId == b.whatsAppId && objectOf(a.fields) == objectOf(b.fields);
}

} // namespace

QJsonObject toJson(const ContactCard &card)
{
    const QString digits = card.phone.mid(1);
    QJsonObject object{{u"id"_s, card.id},
                       {u"whatsapp_id"_s, card.whatsAppId.isEmpty() ? digits : card.whatsAppId},
                       {u"organization_id"_s, card.organizationPublicId},
                       {u"created_at"_s, toIso8601(card.createdAt)},
                       {u"updated_at"_s, toIso8601(card.updatedAt)},
                       {u"tags"_s, QJsonArray::fromStringList(card.tags)},
                       {u"fields"_s, card.values}};
    const auto add = [&object](const QString &name, const QString &text) {
        if (!text.isEmpty())
            object[name] = text;
    };
    add(u"name"_s, card.name);
    add(u"email"_s, card.email);
    add(u"phone"_s, card.phone);
    add(u"customer_id"_s, card.externalId);
    return object;
}

Result<QString> Contacts::checkedWhatsAppId(const QString &text)
{
    QString digits = text.trimmed();
    for (const auto suffix : {"@s.whatsapp.net"_L1, "@c.us"_L1}) {
        if (digits.endsWith(suffix))
            digits.chop(suffix.size());
    }
    if (digits.startsWith(u'+'))
        digits.remove(0, 1);
    else if (digits.startsWith("00"_L1))
        digits.remove(0, 2);
    digits.removeIf([](QChar c) { return QStringView(u" -.()").contains(c); });
    // Whether there can be such a number is not asked: WhatsApp itself has given it.
    const auto number = normalizedPhone(u'+' + digits);
    if (!number)
        return invalid(GUICHE_ERROR_TEXT("This is not a phone number with its country code."),
                       u"whatsapp_id"_s);
    return number->sliced(1);
}

Result<ContactRow> Contacts::rowFor(ReadConnection &db, const Principal &who, const QString &id)
{
    GUICHE_TRY(row, ContactRepository::byId(db, id));
    if (!row || !access::reaches(who, row->organizationId))
        return fail(ErrorCode::NotFound, GUICHE_ERROR_TEXT("Contact not found."));
    return *row;
}

Result<ContactCard> Contacts::card(ReadConnection &db, const ContactRow &row)
{
    ContactCard card{row};
    GUICHE_TRY(organization, OrganizationRepository::publicIdOf(db, row.organizationId));
    GUICHE_TRY(tags, ContactRepository::tags(db, row.key));
    card.organizationPublicId = organization;
    card.tags = tags;
    const QJsonObject stored = objectOf(row.fields);
    if (stored.isEmpty())
        return card;
    GUICHE_TRY(fields, contactFieldsOf(db, row.organizationId));
    for (const ContactField &field : std::as_const(fields)) {
        if (const QJsonValue value = stored[field.key]; !value.isUndefined())
            card.values[field.key] = value;
    }
    return card;
}

Result<ContactCard> Contacts::get(ReadConnection &db, const Principal &who, const QString &id) const
{
    GUICHE_CHECK(access::require(who, Permission::ReadContacts));
    GUICHE_TRY(row, rowFor(db, who, id));
    return card(db, row);
}

Result<QList<ContactField>> Contacts::fields(ReadConnection &db, const Principal &who) const
{
    GUICHE_CHECK(access::require(who, Permission::ReadContacts));
    return contactFieldsOf(db, who.organizationId);
}

Result<QStringList> Contacts::tags(ReadConnection &db, const Principal &who) const
{
    GUICHE_CHECK(access::require(who, Permission::ReadContacts));
    return ContactList::tags(db, who.organizationId, MaxListedTags);
}

Result<QList<ContactField>> Contacts::exportedFields(ReadConnection &db, const Principal &who) const
{
    GUICHE_CHECK(access::require(who, Permission::MoveContacts));
    return contactFieldsOf(db, who.organizationId);
}

Result<ContactPage> Contacts::list(ReadConnection &db, const Principal &who, const ContactQuery &query) const
{
    GUICHE_CHECK(access::require(who, Permission::ReadContacts));
    if (query.limit < 1 || query.limit > MaxPage)
        return invalid(GUICHE_ERROR_TEXT("This must be between %1 and %2."), u"limit"_s, {u"1"_s, u"100"_s});
    if (query.offset < 0)
        return invalid(GUICHE_ERROR_TEXT("%1 must be at least %2."), u"offset"_s, {u"offset"_s, u"0"_s});
    const QString text = query.text.trimmed();
    if (text.size() > MaxQueryLength)
        return tooLong(u"query"_s, MaxQueryLength);
    ContactList::Filter filter{.organizationId = who.organizationId, .tag = query.tag};
    if (!text.isEmpty()) {
        filter.expression = ftsExpression(text);
        if (filter.expression.isEmpty()) // no letter and no digit: nobody is called that
            return ContactPage{};
    }
    ContactPage page;
    GUICHE_TRY(found, ContactList::page(db, filter, query.limit, query.offset));
    page.total = found.total;
    page.isTotalExact = found.isTotalExact;
    for (const ContactRow &row : std::as_const(found.contacts)) {
        GUICHE_TRY(shown, card(db, row));
        page.contacts.append(shown);
    }
    return page;
}

Result<ContactRow> Contacts::insert(WriteTransaction &tx, qint64 organizationId, const ContactChanges &given,
                                    const QList<ContactField> &fields)
{
    if (!given.whatsAppId)
        return invalid(GUICHE_ERROR_TEXT("%1 is required."), u"whatsapp_id"_s, {u"whatsapp_id"_s});
    ContactRow row;
    row.id = newId(tx.now());
    row.organizationId = organizationId;
    row.createdAt = tx.now();
    row.updatedAt = tx.now();
    GUICHE_CHECK(change(tx.db(), row, given, fields));
    GUICHE_TRY(key, ContactRepository::restore(tx.db(), row));
    row.key = key;
    if (given.tags) {
        GUICHE_TRY(tags, checkedTags(*given.tags));
        GUICHE_CHECK(ContactRepository::setTags(tx.db(), organizationId, key, tags));
    }
    return row;
}

Result<bool> Contacts::apply(WriteTransaction &tx, ContactRow &row, const ContactChanges &changes,
                             const QList<ContactField> &fields)
{
    const ContactRow before = row;
    GUICHE_CHECK(change(tx.db(), row, changes, fields));
    bool isTagged = false;
    if (changes.tags) {
        GUICHE_TRY(tags, checkedTags(*changes.tags));
        GUICHE_TRY(present, ContactRepository::tags(tx.db(), row.key));
        isTagged = tags != present;
        if (isTagged)
            GUICHE_CHECK(ContactRepository::setTags(tx.db(), row.organizationId, row.key, tags));
    }
    if (!isTagged && isSame(before, row))
        return false;
    row.updatedAt = tx.now();
    GUICHE_CHECK(ContactRepository::update(tx.db(), row, tx.now()));
    return true;
}

Result<ContactCard> Contacts::create(WriteTransaction &tx, const Principal &who,
                                     const ContactChanges &given) const
{
    GUICHE_CHECK(access::require(who, Permission::WriteContacts));
    GUICHE_TRY(fields, contactFieldsOf(tx.db(), who.organizationId));
    GUICHE_TRY(row, insert(tx, who.organizationId, given, fields));
    GUICHE_CHECK(ContactRepository::index(tx.db(), row.key));
    GUICHE_CHECK(contactnews::made(tx, row.key));
    return card(tx.db(), row);
}

Result<ContactCard> Contacts::update(WriteTransaction &tx, const Principal &who, const QString &id,
                                     const ContactChanges &changes, const QString &ifMatch) const
{
    GUICHE_CHECK(access::require(who, Permission::WriteContacts));
    GUICHE_TRY(row, rowFor(tx.db(), who, id));
    GUICHE_TRY(before, card(tx.db(), row));
    GUICHE_CHECK(checkMatch(ifMatch, toJson(before)));
    GUICHE_TRY(fields, contactFieldsOf(tx.db(), row.organizationId));
    GUICHE_TRY(isChanged, apply(tx, row, changes, fields));
    if (!isChanged)
        return std::move(before);
    GUICHE_CHECK(ContactRepository::index(tx.db(), row.key));
    GUICHE_CHECK(contactnews::updated(tx, row.key));
    return card(tx.db(), row);
}

Result<> Contacts::remove(WriteTransaction &tx, const Principal &who, const QString &id, bool isAnonymized,
                          const QString &ifMatch) const
{
    GUICHE_CHECK(access::require(who, Permission::WriteContacts));
    GUICHE_TRY(row, rowFor(tx.db(), who, id));
    GUICHE_TRY(before, card(tx.db(), row));
    GUICHE_CHECK(checkMatch(ifMatch, toJson(before)));
    GUICHE_TRY(isInUse, ContactList::hasConversations(tx.db(), row.key));
    if (isInUse && !isAnonymized)
        return fail(ErrorCode::Conflict,
                    GUICHE_ERROR_TEXT("This contact has conversations. It can be made anonymous instead."));
    if (!isInUse) {
        GUICHE_CHECK(ContactRepository::remove(tx.db(), row.key));
        GUICHE_CHECK(audit(tx, who, u"contact.deleted"_s, row.id,
                           {{u"id"_s, row.id}, {u"whatsapp_id"_s, row.whatsAppId}}, {}));
        return contactnews::removed(tx, row.organizationId, row.id);
    }
    ContactRow nobody;
    nobody.key = row.key;
    GUICHE_CHECK(ContactRepository::update(tx.db(), nobody, tx.now()));
    GUICHE_CHECK(ContactRepository::setVisitor(tx.db(), row.key, {}));
    GUICHE_CHECK(ContactRepository::setTags(tx.db(), row.organizationId, row.key, {}));
    GUICHE_TRY(identities, ContactRepository::identities(tx.db(), row.key));
    for (const ContactIdentity &identity : std::as_const(identities))
        GUICHE_CHECK(ContactRepository::removeIdentity(tx.db(), row.organizationId, identity));
    GUICHE_CHECK(ContactList::forgetSender(tx.db(), row.key));
    GUICHE_CHECK(ContactRepository::index(tx.db(), row.key));
    // Not what it was: the name is to be forgotten.
    GUICHE_CHECK(audit(tx, who, u"contact.anonymized"_s, row.id, {}, {{u"anonymous"_s, true}}));
    return contactnews::updated(tx, row.key);
}

} // namespace guiche
