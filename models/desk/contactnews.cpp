// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/contactnews.h"

#include <QJsonObject>

#include "models/desk/contacts.h"
#include "models/desk/whatsappnews.h"
#include "models/domain/json.h"
#include "models/store/contactlist.h"
#include "models/store/sessionrows.h"

using namespace Qt::StringLiterals;

namespace guiche::contactnews {

namespace {

Result<> record(WriteTransaction &tx, qint64 organizationId, const QString &type, const QJsonObject &data)
{
    GUICHE_CHECK(tx.record({.organizationId = organizationId, .type = type, .data = compact(data)}));
    return {};
}

} // namespace

Result<> learnt(WriteTransaction &tx, qint64 contactKey)
{
    GUICHE_TRY(row, ContactRepository::byKey(tx.db(), contactKey));
    if (!row)
        return {};
    GUICHE_TRY(card, Contacts::card(tx.db(), *row));
    return record(tx, row->organizationId, u"contact_updated"_s, {{u"contact"_s, toJson(card)}});
}

Result<> made(WriteTransaction &tx, qint64 contactKey)
{
    GUICHE_CHECK(learnt(tx, contactKey));
    GUICHE_TRY(row, ContactRepository::byKey(tx.db(), contactKey));
    if (!row)
        return {};
    GUICHE_TRY(sessions, SessionRepository::list(tx.db(), row->organizationId));
    for (const Session &session : std::as_const(sessions))
        GUICHE_CHECK(whatsappnews::contact(tx, session, WebhookEvent::ContactsUpsert, contactKey));
    return {};
}

Result<> updated(WriteTransaction &tx, qint64 contactKey)
{
    GUICHE_CHECK(learnt(tx, contactKey));
    GUICHE_TRY(sessions, ContactList::sessionKeys(tx.db(), contactKey));
    for (const qint64 key : sessions) {
        GUICHE_TRY(session, SessionRepository::byKey(tx.db(), key));
        if (session)
            GUICHE_CHECK(whatsappnews::contact(tx, *session, WebhookEvent::ContactsUpdate, contactKey));
    }
    return {};
}

Result<> imported(WriteTransaction &tx, const ImportRow &row)
{
    return record(tx, row.organizationId, u"contacts_imported"_s,
                  {{u"import_id"_s, row.id}, {u"created"_s, row.created}, {u"updated"_s, row.updated}});
}

Result<> removed(WriteTransaction &tx, qint64 organizationId, const QString &contactId)
{
    return record(tx, organizationId, u"contact_removed"_s, {{u"contact_id"_s, contactId}});
}

} // namespace guiche::contactnews
