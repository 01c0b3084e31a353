// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/api/contacthandlers.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "models/desk/entitytag.h"
#include "network/api/replies.h"
#include "network/server/staticfiles.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

//! One contact, with the tag that `If-Match` asks for.
Reply contactReply(const ContactCard &card, int status = 200)
{
    const QJsonObject shown = toJson(card);
    Reply reply = jsonReply(shown, status);
    reply.headers.add("ETag", entityTag(shown).toStdString());
    return reply;
}

QStringList textsOf(const QJsonValue &list)
{
    QStringList texts;
    const QJsonArray elements = list.toArray();
    for (const QJsonValue &element : elements)
        texts.append(element.toString());
    return texts;
}

//! `isWhole`: what the body does not name is empty.
ContactChanges changesOf(const QJsonObject &body, bool isWhole)
{
    const auto text = [&](const QString &name) -> std::optional<QString> {
        return body.contains(name) || isWhole ? std::optional(body[name].toString()) : std::nullopt;
    };
    ContactChanges changes{.whatsAppId = text(u"whatsapp_id"_s),
                           .name = text(u"name"_s),
                           .email = text(u"email"_s),
                           .customerId = text(u"customer_id"_s),
                           .fields = body["fields"_L1].toObject(),
                           .replacesFields = isWhole};
    if (body.contains("tags"_L1) || isWhole)
        changes.tags = textsOf(body["tags"_L1]);
    return changes;
}

Task<Result<Reply>> change(Call &call, ContactChanges changes)
{
    const Contacts &contacts = call.desk().contacts();
    GUICHE_CO_TRY(card, co_await write<ContactCard>(call, [&](WriteTransaction &tx) {
                      return contacts.update(tx, call.who, call.id(), changes, call.header("If-Match"));
                  }));
    co_return contactReply(card);
}

QString typeName(ContactField::Type type)
{
    switch (type) {
    case ContactField::Type::Text:
        return u"text"_s;
    case ContactField::Type::Number:
        return u"number"_s;
    case ContactField::Type::Date:
        return u"date"_s;
    case ContactField::Type::Choice:
        return u"choice"_s;
    }
    return {};
}

} // namespace

Task<Result<Reply>> handleListContacts(Call &call)
{
    const ContactQuery query{.text = call.query.text("query"_L1),
                             .tag = call.query.text("tag"_L1),
                             .limit = int(call.query.integer("limit"_L1, 20)),
                             .offset = call.query.integer("offset"_L1, 0)};
    GUICHE_CO_TRY(page, call.desk().contacts().list(call.db(), call.who, query));
    QJsonArray list;
    for (const ContactCard &card : std::as_const(page.contacts))
        list.append(toJson(card));
    Reply reply = jsonReply(QJsonDocument(list).toJson(QJsonDocument::Compact));
    reply.headers.add("X-Total-Count", std::to_string(page.total));
    if (!page.isTotalExact)
        reply.headers.add("X-Total-Count-Exact", "false");
    co_return reply;
}

Task<Result<Reply>> handleCreateContact(Call &call)
{
    const Contacts &contacts = call.desk().contacts();
    const ContactChanges given = changesOf(call.body, false);
    GUICHE_CO_TRY(card, co_await write<ContactCard>(call, [&](WriteTransaction &tx) {
                      return contacts.create(tx, call.who, given);
                  }));
    Reply reply = contactReply(card, 201);
    reply.headers.add("Location", "/api/v1/contacts/" + card.id.toStdString());
    co_return reply;
}

Task<Result<Reply>> handleListContactFields(Call &call)
{
    GUICHE_CO_TRY(fields, call.desk().contacts().fields(call.db(), call.who));
    QJsonArray list;
    for (const ContactField &field : std::as_const(fields)) {
        QJsonObject entry{
            {u"key"_s, field.key}, {u"label"_s, field.label}, {u"type"_s, typeName(field.type)}};
        if (field.type == ContactField::Type::Choice)
            entry[u"choices"_s] = QJsonArray::fromStringList(field.choices);
        list.append(entry);
    }
    co_return jsonReply({{u"fields"_s, list}});
}

Task<Result<Reply>> handleListContactTags(Call &call)
{
    GUICHE_CO_TRY(tags, call.desk().contacts().tags(call.db(), call.who));
    co_return jsonReply({{u"tags"_s, QJsonArray::fromStringList(tags)}});
}

Task<Result<Reply>> handleGetContact(Call &call)
{
    GUICHE_CO_TRY(card, call.desk().contacts().get(call.db(), call.who, call.id()));
    Reply reply = contactReply(card);
    reply.headers.add("Cache-Control", "private, no-cache");
    if (isNotModified(call.request, reply.headers.value("ETag"))) {
        reply.status = 304;
        reply.body = QByteArray();
    }
    co_return reply;
}

Task<Result<Reply>> handleReplaceContact(Call &call)
{
    return change(call, changesOf(call.body, true));
}

Task<Result<Reply>> handleUpdateContact(Call &call)
{
    return change(call, changesOf(call.body, false));
}

Task<Result<Reply>> handleDeleteContact(Call &call)
{
    const Contacts &contacts = call.desk().contacts();
    const bool isAnonymized = call.query.boolean("anonymize"_L1).value_or(false);
    GUICHE_CO_CHECK(removed, co_await write(call, [&](WriteTransaction &tx) {
                        return contacts.remove(tx, call.who, call.id(), isAnonymized,
                                               call.header("If-Match"));
                    }));
    co_return emptyReply();
}

Task<Result<Reply>> handleSetContactTags(Call &call)
{
    ContactChanges changes;
    changes.tags = textsOf(call.body["tags"_L1]);
    return change(call, std::move(changes));
}

Task<Result<Reply>> handleMergeContacts(Call &call)
{
    const ContactMerge &merging = call.desk().contactMerge();
    const QString other = call.body["contact_id"_L1].toString();
    GUICHE_CO_TRY(merged, co_await write<MergedContacts>(call, [&](WriteTransaction &tx) {
                      return merging.merge(tx, call.who, call.id(), other, call.header("If-Match"));
                  }));
    const QJsonObject shown = toJson(merged.contact);
    Reply reply = jsonReply({{u"merge_id"_s, merged.mergeId},
                             {u"undo_until"_s, toIso8601(merged.undoUntil)},
                             {u"contact"_s, shown}});
    co_return reply;
}

Task<Result<Reply>> handleUndoContactMerge(Call &call)
{
    const ContactMerge &merging = call.desk().contactMerge();
    GUICHE_CO_TRY(card, co_await write<ContactCard>(call, [&](WriteTransaction &tx) {
                      return merging.undo(tx, call.who, call.id());
                  }));
    co_return contactReply(card);
}

} // namespace guiche
