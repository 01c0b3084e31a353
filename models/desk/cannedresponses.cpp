// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/cannedresponses.h"

#include <QRegularExpression>

#include <algorithm>

#include "models/desk/access.h"
#include "models/desk/entitytag.h"
#include "models/domain/ids.h"
#include "models/domain/json.h"
#include "models/domain/persontext.h"
#include "models/store/smallrows.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr qsizetype MaxTitleLength = 100;
constexpr qsizetype MaxContentLength = 4096;

using Row = CannedResponseRepository::Row;

std::unexpected<Error> notFound()
{
    return fail(ErrorCode::NotFound, GUICHE_ERROR_TEXT("Canned answer not found."));
}

//! Personal ones are their owner's; the organization's are the supervisors'.
Result<> checkMayChange(const Principal &who, qint64 ownerId)
{
    if (ownerId == 0)
        return access::require(who, Permission::ShareCanned);
    return access::require(who, Permission::WriteOwnCanned);
}

Result<Row> rowFor(ReadConnection &db, const Principal &who, const QString &id, Permission permission)
{
    GUICHE_CHECK(access::require(who, permission));
    GUICHE_TRY(row, CannedResponseRepository::byId(db, id));
    const bool isVisible =
        row && access::reaches(who, row->organizationId) && (row->userId == 0 || row->userId == who.userId);
    if (!isVisible)
        return notFound();
    return *row;
}

Result<Row> checked(const Principal &who, const CannedResponse &response)
{
    static const QRegularExpression form(u"^[\\p{L}\\p{N}_-]{1,32}$"_s);
    Row row;
    row.organizationId = who.organizationId;
    row.shortcut = response.shortcut.trimmed();
    if (row.shortcut.startsWith(u'/'))
        row.shortcut.remove(0, 1);
    row.shortcut = row.shortcut.toLower();
    if (!form.match(row.shortcut).hasMatch())
        return fail(ErrorCode::Validation,
                    GUICHE_ERROR_TEXT("A shortcut has 1 to 32 letters, digits, hyphens or underscores."), {},
                    u"shortcut"_s);
    row.title = response.title.isEmpty() ? row.shortcut : cleanLine(response.title);
    if (row.title.isEmpty() || row.title.size() > MaxTitleLength)
        return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("A text of 1 to %1 characters is needed."),
                    {QString::number(MaxTitleLength)}, u"title"_s);
    row.content = response.content.trimmed();
    if (row.content.isEmpty() || row.content.size() > MaxContentLength)
        return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("A text of 1 to %1 characters is needed."),
                    {QString::number(MaxContentLength)}, u"content"_s);
    const bool isPersonal = response.scope.isEmpty() ? who.isPerson() && who.role == Role::Atendente
                                                     : response.scope == "personal"_L1;
    if (!isPersonal && !response.scope.isEmpty() && response.scope != "organization"_L1)
        return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("The scope is organization or personal."), {},
                    u"scope"_s);
    row.userId = isPersonal ? who.userId : 0;
    row.scope = isPersonal ? u"personal"_s : u"organization"_s;
    if (isPersonal && !who.isPerson())
        return fail(ErrorCode::Forbidden, GUICHE_ERROR_TEXT("Only a person has personal answers."));
    GUICHE_CHECK(checkMayChange(who, row.userId));
    return row;
}

Result<> checkFree(ReadConnection &db, const Row &row)
{
    GUICHE_TRY(visible, CannedResponseRepository::visibleTo(db, row.organizationId, row.userId));
    const bool isTaken = std::ranges::any_of(visible, [&row](const Row &other) {
        return other.id != row.id && other.userId == row.userId && other.shortcut == row.shortcut;
    });
    if (isTaken)
        return fail(ErrorCode::Conflict, GUICHE_ERROR_TEXT("This shortcut is already in use."), {},
                    u"shortcut"_s);
    return {};
}

} // namespace

Result<QList<CannedResponse>> CannedResponses::list(ReadConnection &db, const Principal &who) const
{
    GUICHE_CHECK(access::require(who, Permission::ReadCanned));
    GUICHE_TRY(rows, CannedResponseRepository::visibleTo(db, who.organizationId, who.userId));
    QList<CannedResponse> list;
    for (const Row &row : std::as_const(rows))
        list.append(row);
    return list;
}

Result<CannedResponse> CannedResponses::get(ReadConnection &db, const Principal &who, const QString &id) const
{
    GUICHE_TRY(row, rowFor(db, who, id, Permission::ReadCanned));
    return CannedResponse(row);
}

Result<CannedResponse> CannedResponses::create(WriteTransaction &tx, const Principal &who,
                                               const CannedResponse &response) const
{
    GUICHE_CHECK(access::require(who, Permission::WriteCanned));
    GUICHE_TRY(row, checked(who, response));
    row.id = newId(tx.now());
    GUICHE_CHECK(checkFree(tx.db(), row));
    GUICHE_CHECK(CannedResponseRepository::insert(tx.db(), row));
    return CannedResponse(row);
}

Result<CannedResponse> CannedResponses::replace(WriteTransaction &tx, const Principal &who, const QString &id,
                                                const CannedResponse &response, const QString &ifMatch) const
{
    GUICHE_TRY(before, rowFor(tx.db(), who, id, Permission::WriteCanned));
    GUICHE_CHECK(checkMayChange(who, before.userId));
    GUICHE_CHECK(checkMatch(ifMatch, toJson(CannedResponse(before))));
    GUICHE_TRY(row, checked(who, response));
    row.id = id;
    row.organizationId = before.organizationId;
    GUICHE_CHECK(checkFree(tx.db(), row));
    GUICHE_CHECK(CannedResponseRepository::update(tx.db(), row));
    return CannedResponse(row);
}

Result<> CannedResponses::remove(WriteTransaction &tx, const Principal &who, const QString &id,
                                 const QString &ifMatch) const
{
    GUICHE_TRY(row, rowFor(tx.db(), who, id, Permission::WriteCanned));
    GUICHE_CHECK(checkMayChange(who, row.userId));
    GUICHE_CHECK(checkMatch(ifMatch, toJson(CannedResponse(row))));
    return CannedResponseRepository::remove(tx.db(), id);
}

} // namespace guiche
