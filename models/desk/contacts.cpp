// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/contacts.h"

#include "models/desk/access.h"
#include "models/store/contactrows.h"

using namespace Qt::StringLiterals;

namespace guiche {

Result<Contact> Contacts::get(ReadConnection &db, const Principal &who, const QString &id) const
{
    GUICHE_CHECK(access::require(who, Permission::ReadContacts));
    GUICHE_TRY(row, ContactRepository::byId(db, id));
    if (!row || !access::reaches(who, row->organizationId))
        return fail(ErrorCode::NotFound, GUICHE_ERROR_TEXT("Contact not found."));
    return Contact(*row);
}

} // namespace guiche
