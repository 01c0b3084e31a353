// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/contactmerge.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "models/desk/access.h"
#include "models/desk/audit.h"
#include "models/desk/contactnews.h"
#include "models/desk/deskevents.h"
#include "models/desk/entitytag.h"
#include "models/domain/ids.h"
#include "models/domain/json.h"
#include "models/store/contactlist.h"
#include "models/store/conversationrows.h"
#include "models/store/mergerows.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr auto GroupSuffix = "@g.us"_L1;

//! A contact as it was, whole.
struct Snapshot
{
    ContactRow row = {};
    QStringList tags = {};
    QList<ContactIdentity> identities = {};
};

struct Record
{
    Snapshot into;                    // before the merge
    Snapshot from;                    // before the merge
    Snapshot after;                   // `into` after it: what is still so is put back
    QList<qint64> conversations = {}; // that moved
};

QJsonObject rowJson(const ContactRow &row)
{
    return {{u"key"_s, row.key},
            {u"id"_s, row.id},
            {u"organization"_s, row.organizationId},
            {u"phone"_s, row.phone},
            {u"external_id"_s, row.externalId},
            {u"name"_s, row.name},
            {u"email"_s, row.email},
            {u"created_at"_s, row.createdAt},
            {u"updated_at"_s, row.updatedAt},
            {u"lid"_s, row.lid},
            {u"whatsapp_id"_s, row.whatsAppId},
            {u"is_name_set"_s, row.isNameSet},
            {u"fields"_s, QString::fromUtf8(row.fields)},
            {u"visitor"_s, QString::fromLatin1(row.visitorHash.toHex())}};
}

ContactRow rowFrom(const QJsonObject &json)
{
    ContactRow row;
    row.key = json["key"_L1].toInteger();
    row.id = json["id"_L1].toString();
    row.organizationId = json["organization"_L1].toInteger();
    row.phone = json["phone"_L1].toString();
    row.externalId = json["external_id"_L1].toString();
    row.name = json["name"_L1].toString();
    row.email = json["email"_L1].toString();
    row.createdAt = json["created_at"_L1].toInteger();
    row.updatedAt = json["updated_at"_L1].toInteger();
    row.lid = json["lid"_L1].toString();
    row.whatsAppId = json["whatsapp_id"_L1].toString();
    row.isNameSet = json["is_name_set"_L1].toBool();
    row.fields = json["fields"_L1].toString().toUtf8();
    row.visitorHash = QByteArray::fromHex(json["visitor"_L1].toString().toLatin1());
    return row;
}

QJsonObject snapshotJson(const Snapshot &snapshot)
{
    QJsonArray identities;
    for (const ContactIdentity &identity : snapshot.identities)
        identities.append(QJsonArray{int(identity.kind), identity.value});
    return {{u"row"_s, rowJson(snapshot.row)},
            {u"tags"_s, QJsonArray::fromStringList(snapshot.tags)},
            {u"identities"_s, identities}};
}

Snapshot snapshotFrom(const QJsonObject &json)
{
    Snapshot snapshot{.row = rowFrom(json["row"_L1].toObject())};
    const QJsonArray tags = json["tags"_L1].toArray();
    for (const QJsonValue &tag : tags)
        snapshot.tags.append(tag.toString());
    const QJsonArray identities = json["identities"_L1].toArray();
    for (const QJsonValue &identity : identities)
        snapshot.identities.append({ContactIdentityKind(identity[0].toInt()), identity[1].toString()});
    return snapshot;
}

QString recordText(const Record &record)
{
    QJsonArray conversations;
    for (const qint64 key : record.conversations)
        conversations.append(key);
    return QString::fromUtf8(compact({{u"into"_s, snapshotJson(record.into)},
                                      {u"from"_s, snapshotJson(record.from)},
                                      {u"after"_s, snapshotJson(record.after)},
                                      {u"conversations"_s, conversations}}));
}

Record recordFrom(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    Record record{.into = snapshotFrom(json["into"_L1].toObject()),
                  .from = snapshotFrom(json["from"_L1].toObject()),
                  .after = snapshotFrom(json["after"_L1].toObject())};
    const QJsonArray conversations = json["conversations"_L1].toArray();
    for (const QJsonValue &key : conversations)
        record.conversations.append(key.toInteger());
    return record;
}

Result<Snapshot> snapshotOf(ReadConnection &db, qint64 key)
{
    GUICHE_TRY(row, ContactRepository::byKey(db, key));
    if (!row)
        return fail(ErrorCode::NotFound, GUICHE_ERROR_TEXT("Contact not found."));
    GUICHE_TRY(tags, ContactRepository::tags(db, key));
    GUICHE_TRY(identities, ContactRepository::identities(db, key));
    return Snapshot{.row = *row, .tags = tags, .identities = identities};
}

//! The first has it already: then it is a further identity, else it becomes its own.
void takeOver(QString &own, const QString &other, ContactIdentityKind kind, QList<ContactIdentity> &further)
{
    if (other.isEmpty() || own == other)
        return;
    if (own.isEmpty())
        own = other;
    else
        further.append({kind, other});
}

QByteArray joinedFields(const QByteArray &own, const QByteArray &other)
{
    QJsonObject joined = QJsonDocument::fromJson(other).object();
    const QJsonObject first = QJsonDocument::fromJson(own).object();
    for (auto it = first.begin(); it != first.end(); ++it)
        joined[it.key()] = *it;
    return compact(joined);
}

//! What `into` becomes; `further`: what it is known by besides.
ContactRow joined(ContactRow into, const ContactRow &from, QList<ContactIdentity> &further)
{
    takeOver(into.phone, from.phone, ContactIdentityKind::Phone, further);
    takeOver(into.externalId, from.externalId, ContactIdentityKind::ExternalId, further);
    takeOver(into.lid, from.lid, ContactIdentityKind::Lid, further);
    takeOver(into.whatsAppId, from.whatsAppId, ContactIdentityKind::WhatsAppId, further);
    if (into.visitorHash.isEmpty() && into.phone.isEmpty())
        into.visitorHash = from.visitorHash;
    else if (!from.visitorHash.isEmpty())
        further.append({ContactIdentityKind::Visitor, QString::fromLatin1(from.visitorHash.toHex())});
    if (into.name.isEmpty() || (from.isNameSet && !into.isNameSet && !from.name.isEmpty())) {
        into.name = from.name;
        into.isNameSet = from.isNameSet;
    }
    if (into.email.isEmpty())
        into.email = from.email;
    into.fields = joinedFields(into.fields, from.fields);
    return into;
}

Result<> checkPair(const ContactRow &into, const ContactRow &from)
{
    const auto refused = [](const char *text) {
        return fail(ErrorCode::Validation, text, {}, u"contact_id"_s);
    };
    if (into.key == from.key)
        return refused(GUICHE_ERROR_TEXT("A contact cannot be merged with itself."));
    if (into.whatsAppId.endsWith(GroupSuffix) || from.whatsAppId.endsWith(GroupSuffix))
        return refused(GUICHE_ERROR_TEXT("A group is not a person: it cannot be merged."));
    return {};
}

Result<> tellConversations(WriteTransaction &tx, const QList<qint64> &keys)
{
    for (const qint64 key : keys) {
        GUICHE_TRY(row, ConversationRepository::byKey(tx.db(), key));
        if (row)
            GUICHE_CHECK(deskevents::updated(tx, *row, u"contact"_s));
    }
    return {};
}

//! Writes the row, and everything that it is known by.
Result<> store(WriteTransaction &tx, const ContactRow &row, const QStringList &tags)
{
    GUICHE_CHECK(ContactRepository::update(tx.db(), row, tx.now()));
    GUICHE_CHECK(ContactRepository::setVisitor(tx.db(), row.key, row.visitorHash));
    GUICHE_CHECK(ContactRepository::setTags(tx.db(), row.organizationId, row.key, tags));
    return ContactRepository::index(tx.db(), row.key);
}

std::unexpected<Error> cannotUndo(const char *text)
{
    return fail(ErrorCode::Conflict, text);
}

//! What is as the merge left it goes back to what it was; what was changed since stays.
template <class T> void putBack(T &now, const T &merged, const T &before)
{
    if (now == merged)
        now = before;
}

ContactRow separated(ContactRow now, const Record &record)
{
    const ContactRow &merged = record.after.row;
    const ContactRow &before = record.into.row;
    putBack(now.phone, merged.phone, before.phone);
    putBack(now.externalId, merged.externalId, before.externalId);
    putBack(now.lid, merged.lid, before.lid);
    putBack(now.whatsAppId, merged.whatsAppId, before.whatsAppId);
    putBack(now.visitorHash, merged.visitorHash, before.visitorHash);
    putBack(now.email, merged.email, before.email);
    putBack(now.fields, merged.fields, before.fields);
    if (now.name == merged.name) {
        now.name = before.name;
        now.isNameSet = before.isNameSet;
    }
    // It wrote from the other one's number since: that goes with the other.
    const ContactRow &from = record.from.row;
    const auto giveUp = [](QString &value, const QString &others, const QString &own) {
        if (!others.isEmpty() && value == others)
            value = own;
    };
    giveUp(now.phone, from.phone, before.phone);
    giveUp(now.externalId, from.externalId, before.externalId);
    giveUp(now.lid, from.lid, before.lid);
    giveUp(now.whatsAppId, from.whatsAppId, before.whatsAppId);
    return now;
}

QStringList separatedTags(const QStringList &now, const Record &record)
{
    QStringList tags;
    for (const QString &tag : now) {
        const bool isFromMerge = record.from.tags.contains(tag) && !record.into.tags.contains(tag);
        if (!isFromMerge)
            tags.append(tag);
    }
    return tags;
}

} // namespace

Result<MergedContacts> ContactMerge::merge(WriteTransaction &tx, const Principal &who, const QString &id,
                                           const QString &otherId, const QString &ifMatch) const
{
    GUICHE_CHECK(access::require(who, Permission::WriteContacts));
    GUICHE_TRY(row, Contacts::rowFor(tx.db(), who, id));
    GUICHE_TRY(shown, Contacts::card(tx.db(), row));
    GUICHE_CHECK(checkMatch(ifMatch, toJson(shown)));
    GUICHE_TRY(other, ContactRepository::byId(tx.db(), otherId));
    if (!other || other->organizationId != row.organizationId)
        return fail(ErrorCode::NotFound, GUICHE_ERROR_TEXT("Contact not found."), {}, u"contact_id"_s);
    GUICHE_CHECK(checkPair(row, *other));

    GUICHE_TRY(into, snapshotOf(tx.db(), row.key));
    GUICHE_TRY(from, snapshotOf(tx.db(), other->key));
    GUICHE_TRY(conversations, ContactList::conversationKeys(tx.db(), other->key));
    QList<ContactIdentity> further = from.identities;
    const ContactRow after = joined(into.row, from.row, further);
    for (const qint64 key : std::as_const(conversations))
        GUICHE_CHECK(ConversationRepository::setContact(tx.db(), key, row.key));
    GUICHE_CHECK(ContactRepository::remove(tx.db(), other->key));
    GUICHE_CHECK(store(tx, after, into.tags + from.tags));
    for (const ContactIdentity &identity : std::as_const(further))
        GUICHE_CHECK(ContactRepository::addIdentity(tx.db(), row.organizationId, row.key, identity));

    GUICHE_TRY(now, snapshotOf(tx.db(), row.key));
    MergedContacts result{.mergeId = newId(tx.now()), .undoUntil = tx.now() + UndoMs};
    GUICHE_CHECK(MergeRepository::insert(tx.db(), {.id = result.mergeId,
                                                   .organizationId = row.organizationId,
                                                   .intoKey = row.key,
                                                   .record = recordText({into, from, now, conversations}),
                                                   .createdAt = tx.now()}));
    GUICHE_CHECK(Audit::record(tx, {.who = who,
                                    .action = u"contact.merged"_s,
                                    .subjectType = u"contact"_s,
                                    .subjectId = row.id,
                                    .after = {{u"merged_contact_id"_s, other->id},
                                              {u"merge_id"_s, result.mergeId},
                                              {u"conversations"_s, conversations.size()}}}));
    GUICHE_CHECK(contactnews::removed(tx, row.organizationId, other->id));
    GUICHE_CHECK(contactnews::updated(tx, row.key));
    GUICHE_CHECK(tellConversations(tx, conversations));
    GUICHE_TRY(card, Contacts::card(tx.db(), now.row));
    result.contact = card;
    return result;
}

Result<ContactCard> ContactMerge::undo(WriteTransaction &tx, const Principal &who,
                                       const QString &mergeId) const
{
    GUICHE_CHECK(access::require(who, Permission::WriteContacts));
    GUICHE_TRY(merge, MergeRepository::byId(tx.db(), mergeId));
    if (!merge || !access::reaches(who, merge->organizationId))
        return fail(ErrorCode::NotFound, GUICHE_ERROR_TEXT("There is no such merge."));
    if (merge->undoneAt > 0)
        return cannotUndo(GUICHE_ERROR_TEXT("This merge was undone before."));
    if (tx.now() > merge->createdAt + UndoMs)
        return cannotUndo(GUICHE_ERROR_TEXT("A merge can be undone for 24 hours."));
    const Record record = recordFrom(merge->record);
    GUICHE_TRY(row, ContactRepository::byKey(tx.db(), merge->intoKey));
    if (!row || row->id != record.into.row.id)
        return cannotUndo(
            GUICHE_ERROR_TEXT("The contact is no longer there. Undo what was done to it first."));
    GUICHE_TRY(now, snapshotOf(tx.db(), row->key));

    // The further identities of before, and those that it got from elsewhere since.
    for (const ContactIdentity &identity : std::as_const(now.identities)) {
        if (!record.into.identities.contains(identity) && record.after.identities.contains(identity))
            GUICHE_CHECK(ContactRepository::removeIdentity(tx.db(), row->organizationId, identity));
    }
    const ContactRow &from = record.from.row;
    for (const auto &[kind, value] : {std::pair{ContactIdentityKind::Phone, record.into.row.phone},
                                      std::pair{ContactIdentityKind::WhatsAppId, record.into.row.whatsAppId},
                                      std::pair{ContactIdentityKind::Lid, record.into.row.lid}})
        GUICHE_CHECK(ContactRepository::removeIdentity(tx.db(), row->organizationId, {kind, value}));
    const ContactRow restored = separated(*row, record);
    GUICHE_CHECK(store(tx, restored, separatedTags(now.tags, record)));
    if (row->updatedAt == record.after.row.updatedAt) // nobody touched it since: it is what it was
        GUICHE_CHECK(ContactRepository::touch(tx.db(), row->key, record.into.row.updatedAt));
    const Result<qint64> key = ContactRepository::restore(tx.db(), from);
    if (!key)
        return key.error().code == ErrorCode::Conflict
                   ? cannotUndo(GUICHE_ERROR_TEXT("Another contact has the number or the customer id now."))
                   : std::unexpected(key.error());
    GUICHE_CHECK(ContactRepository::setTags(tx.db(), from.organizationId, *key, record.from.tags));
    for (const ContactIdentity &identity : record.from.identities)
        GUICHE_CHECK(ContactRepository::addIdentity(tx.db(), from.organizationId, *key, identity));
    for (const qint64 conversation : record.conversations)
        GUICHE_CHECK(MergeRepository::moveBack(tx.db(), conversation, row->key, *key));
    GUICHE_CHECK(ContactRepository::index(tx.db(), *key));
    GUICHE_CHECK(MergeRepository::setUndone(tx.db(), mergeId, tx.now()));
    GUICHE_CHECK(Audit::record(tx, {.who = who,
                                    .action = u"contact.merge_undone"_s,
                                    .subjectType = u"contact"_s,
                                    .subjectId = row->id,
                                    .after = {{u"merge_id"_s, mergeId}}}));
    GUICHE_CHECK(contactnews::updated(tx, row->key));
    GUICHE_CHECK(contactnews::updated(tx, *key));
    GUICHE_CHECK(tellConversations(tx, record.conversations));
    GUICHE_TRY(back, ContactRepository::byKey(tx.db(), *key));
    return Contacts::card(tx.db(), *back);
}

} // namespace guiche
