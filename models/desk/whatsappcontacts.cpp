// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/whatsappcontacts.h"

#include "models/desk/contactnews.h"
#include "models/desk/deskevents.h"
#include "models/domain/ids.h"
#include "models/domain/phone.h"
#include "models/domain/persontext.h"

using namespace Qt::StringLiterals;

namespace guiche::whatsappcontacts {

namespace {

using Rows = QList<ContactRow>;

//! What the store's `whatsapp_id` holds for that person; empty for one that is known by a linked identity
//! alone.
QString addressOf(const WhatsAppPerson &person)
{
    return person.group.isEmpty() ? person.phone : person.group;
}

QString e164Of(const WhatsAppPerson &person)
{
    return person.phone.isEmpty() ? QString() : canonicalPhone(u'+' + person.phone);
}

void addOnce(Rows &rows, const std::optional<ContactRow> &row)
{
    if (!row)
        return;
    for (const ContactRow &known : std::as_const(rows)) {
        if (known.key == row->key)
            return;
    }
    rows.append(*row);
}

//! Everybody who may be that person, the surest first.
Result<Rows> candidates(ReadConnection &db, qint64 organizationId, const WhatsAppPerson &person)
{
    Rows rows;
    if (const QString address = addressOf(person); !address.isEmpty()) {
        GUICHE_TRY(row, ContactRepository::byWhatsAppId(db, organizationId, address));
        addOnce(rows, row);
    }
    if (!person.group.isEmpty())
        return rows;
    if (const QString phone = e164Of(person); !phone.isEmpty()) {
        GUICHE_TRY(whole, ContactRepository::byPhone(db, organizationId, phone));
        addOnce(rows, whole);
        if (const QString other = shortPhone(phone); !other.isEmpty()) {
            GUICHE_TRY(shorter, ContactRepository::byPhone(db, organizationId, other));
            addOnce(rows, shorter);
        }
    }
    if (!person.lid.isEmpty()) {
        GUICHE_TRY(row, ContactRepository::byLid(db, organizationId, person.lid));
        addOnce(rows, row);
    }
    return rows;
}

//! The identity stays with a person who changes the number: then the two contacts are not one.
bool isSomebodyElse(const ContactRow &row, const WhatsAppPerson &person)
{
    const QString phone = e164Of(person);
    return !phone.isEmpty() && !row.phone.isEmpty() && canonicalPhone(row.phone) != phone;
}

Result<> merge(WriteTransaction &tx, const ContactRow &from, ContactRow &into)
{
    GUICHE_CHECK(ConversationRepository::moveToContact(tx.db(), from.key, into.key, into.id));
    GUICHE_CHECK(ContactRepository::remove(tx.db(), from.key));
    const auto take = [](QString &own, const QString &other) { own = own.isEmpty() ? other : own; };
    take(into.name, from.name);
    take(into.phone, from.phone);
    take(into.externalId, from.externalId);
    take(into.email, from.email);
    take(into.lid, from.lid);
    take(into.whatsAppId, from.whatsAppId);
    into.isNameSet = into.isNameSet || from.isNameSet;
    return {};
}

//! Joins the candidates; what is somebody else's identity is taken from them.
Result<bool> join(WriteTransaction &tx, Rows &rows, const WhatsAppPerson &person)
{
    bool hasChanged = false;
    ContactRow &first = rows.first();
    for (qsizetype i = 1; i < rows.size(); ++i) {
        ContactRow &other = rows[i];
        if (isSomebodyElse(other, person)) {
            other.lid = other.lid == person.lid ? QString() : other.lid;
            GUICHE_CHECK(ContactRepository::update(tx.db(), other, tx.now()));
        } else {
            GUICHE_CHECK(merge(tx, other, first));
        }
        hasChanged = true;
    }
    return hasChanged;
}

//! A contact that was merged from several has several numbers, and is written to under the one that it wrote
//! from last: the other one is remembered beside it.
Result<> changePlaces(WriteTransaction &tx, const ContactRow &row, const WhatsAppPerson &person)
{
    const auto swap = [&](ContactIdentityKind kind, const QString &own, const QString &used) -> Result<> {
        if (used.isEmpty() || own == used)
            return {};
        GUICHE_TRY(holder, ContactRepository::keyOfIdentity(tx.db(), row.organizationId, {kind, used}));
        if (holder != row.key)
            return {};
        GUICHE_CHECK(ContactRepository::removeIdentity(tx.db(), row.organizationId, {kind, used}));
        return ContactRepository::addIdentity(tx.db(), row.organizationId, row.key, {kind, own});
    };
    GUICHE_CHECK(
        swap(ContactIdentityKind::Phone, row.phone, person.group.isEmpty() ? e164Of(person) : QString()));
    GUICHE_CHECK(swap(ContactIdentityKind::WhatsAppId, row.whatsAppId, addressOf(person)));
    return swap(ContactIdentityKind::Lid, row.lid, person.lid);
}

bool learnFrom(ContactRow &row, const WhatsAppPerson &person)
{
    const ContactRow before = row;
    if (const QString phone = e164Of(person); !phone.isEmpty() && person.group.isEmpty())
        row.phone = phone;
    if (!person.lid.isEmpty())
        row.lid = person.lid;
    if (const QString address = addressOf(person); !address.isEmpty())
        row.whatsAppId = address;
    if (!person.group.isEmpty())
        row.externalId = person.group;
    if (!person.name.isEmpty() && !row.isNameSet)
        row.name = person.name;
    return before.phone != row.phone || before.lid != row.lid || before.whatsAppId != row.whatsAppId ||
           before.externalId != row.externalId || before.name != row.name;
}

Result<Known> knownOf(WriteTransaction &tx, const ContactRow &row, bool isNew, bool hasChanged)
{
    GUICHE_TRY(sender, ConversationRepository::senderByKey(tx.db(), row.key, ChannelKind::WhatsApp));
    return Known{.sender = *sender, .isNew = isNew, .hasChanged = hasChanged};
}

Result<> tellChanged(WriteTransaction &tx, const ContactRow &row)
{
    GUICHE_TRY(newest, ConversationRepository::newestOf(tx.db(), row.key, ChannelKind::WhatsApp));
    return newest ? deskevents::updated(tx, *newest, u"contact"_s) : Result<>();
}

//! The number is in the books as WhatsApp writes it, and nothing new is said: by far the most common case.
Result<std::optional<Known>> unchanged(WriteTransaction &tx, qint64 organizationId,
                                       const WhatsAppPerson &person)
{
    const QString address = addressOf(person);
    if (address.isEmpty())
        return std::nullopt;
    GUICHE_TRY(sender, ConversationRepository::senderByWhatsApp(tx.db(), organizationId, address));
    const bool isSame = sender && (person.lid.isEmpty() || person.lid == sender->lid) &&
                        (person.name.isEmpty() || sender->isNameSet || person.name == sender->contactName) &&
                        (!person.group.isEmpty() || !sender->phone.isEmpty());
    return isSame ? std::optional(Known{.sender = *sender}) : std::nullopt;
}

//! People write into their profile what they like; here it must not turn the direction of what follows.
WhatsAppPerson withCleanName(WhatsAppPerson person)
{
    person.name = cleanLine(person.name);
    return person;
}

} // namespace

Result<std::optional<Known>> learn(WriteTransaction &tx, qint64 organizationId, const WhatsAppPerson &told)
{
    const WhatsAppPerson person = withCleanName(told);
    GUICHE_TRY(same, unchanged(tx, organizationId, person));
    if (same)
        return same;
    GUICHE_TRY(rows, candidates(tx.db(), organizationId, person));
    if (rows.isEmpty())
        return std::nullopt;
    // Known by the identity alone, under another number: that person has a new number.
    GUICHE_TRY(isJoined, join(tx, rows, person));
    ContactRow &row = rows.first();
    const QString nameBefore = row.name;
    GUICHE_CHECK(changePlaces(tx, row, person));
    const bool hasLearnt = learnFrom(row, person);
    if (hasLearnt || isJoined) {
        GUICHE_CHECK(ContactRepository::update(tx.db(), row, tx.now()));
        GUICHE_CHECK(contactnews::learnt(tx, row.key));
    }
    // Lists of conversations show the name.
    if (isJoined || row.name != nameBefore)
        GUICHE_CHECK(tellChanged(tx, row));
    GUICHE_TRY(known, knownOf(tx, row, false, hasLearnt || isJoined));
    return known;
}

Result<Known> senderFor(WriteTransaction &tx, qint64 organizationId, const WhatsAppPerson &person)
{
    GUICHE_TRY(known, learn(tx, organizationId, person));
    if (known)
        return *known;
    ContactRow row;
    row.id = newId(tx.now());
    row.organizationId = organizationId;
    row.createdAt = tx.now();
    GUICHE_TRY(key, ContactRepository::insert(tx.db(), row, {}));
    row.key = key;
    learnFrom(row, withCleanName(person));
    GUICHE_CHECK(ContactRepository::update(tx.db(), row, tx.now()));
    return Known{.sender = {.contactKey = key, .contactName = row.name}, .isNew = true};
}

Result<std::optional<ContactRow>> find(ReadConnection &db, qint64 organizationId,
                                       const WhatsAppPerson &person)
{
    GUICHE_TRY(rows, candidates(db, organizationId, person));
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

Result<ContactRow> forPhone(WriteTransaction &tx, qint64 organizationId, const QString &phone)
{
    GUICHE_TRY(known, find(tx.db(), organizationId, {.phone = phone.sliced(1)}));
    if (known)
        return *known;
    ContactRow row;
    row.id = newId(tx.now());
    row.organizationId = organizationId;
    row.phone = canonicalPhone(phone);
    row.createdAt = tx.now();
    GUICHE_TRY(key, ContactRepository::insert(tx.db(), row, {}));
    row.key = key;
    return row;
}

} // namespace guiche::whatsappcontacts
