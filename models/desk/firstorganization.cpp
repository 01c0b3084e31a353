// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/firstorganization.h"

#include "models/domain/ids.h"
#include "models/store/organizations.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr int WebChatKeyBytes = 16;

} // namespace

Result<qint64> ensureFirstOrganization(WriteTransaction &tx)
{
    GUICHE_TRY(first, OrganizationRepository::first(tx.db()));
    if (first != 0)
        return first;
    return OrganizationRepository::insert(
        tx.db(), {.publicId = newId(tx.now()), .name = u"Default"_s, .createdAt = tx.now()},
        randomToken(WebChatKeyBytes));
}

} // namespace guiche
