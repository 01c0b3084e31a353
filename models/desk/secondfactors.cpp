// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/secondfactors.h"

#include <algorithm>

#include "models/desk/access.h"
#include "models/desk/audit.h"
#include "models/desk/sealer.h"
#include "models/desk/totp.h"
#include "models/desk/users.h"
#include "models/domain/ids.h"
#include "models/store/accountrows.h"
#include "models/store/people.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr int SharedSecretBytes = 20; // as long as the hash (RFC 4226, section 4)
constexpr int RecoveryCodes = 10;
constexpr int RecoveryBytes = 10; // 80 bits: 16 characters
constexpr qsizetype MaxCodeLength = 40;

std::unexpected<Error> none()
{
    return fail(ErrorCode::NotFound, GUICHE_ERROR_TEXT("There is no second factor."));
}

//! A sealed secret opens for its person alone.
QByteArray contextOf(qint64 userId)
{
    return "totp:" + QByteArray::number(userId);
}

//! However it was typed.
QByteArray recoveryHash(const QString &code)
{
    QString plain = code.toUpper();
    plain.remove(u'-').remove(u' ');
    return tokenHash(u"recovery:"_s + plain);
}

QString grouped(const QString &code)
{
    QStringList parts;
    for (qsizetype at = 0; at < code.size(); at += 4)
        parts.append(code.sliced(at, std::min<qsizetype>(4, code.size() - at)));
    return parts.join(u'-');
}

Result<> audited(WriteTransaction &tx, const Principal &who, qint64 userId, const QString &action)
{
    return Audit::record(
        tx, {.who = who, .action = action, .subjectType = u"user"_s, .subjectId = QString::number(userId)});
}

} // namespace

SecondFactors::SecondFactors(const Sealer &sealer)
    : m_sealer(sealer)
{
}

Result<SecondFactorState> SecondFactors::state(ReadConnection &db, const Principal &who) const
{
    GUICHE_CHECK(access::require(who, Permission::OwnAccount));
    GUICHE_TRY(row, SecondFactorRepository::byUser(db, who.userId));
    if (!row || row->confirmedAt == 0)
        return SecondFactorState{};
    GUICHE_TRY(left, SecondFactorRepository::recoveryCodesLeft(db, who.userId));
    return SecondFactorState{.isEnabled = true, .recoveryCodesLeft = left};
}

Result<Enrolment> SecondFactors::enrol(WriteTransaction &tx, const Principal &who) const
{
    GUICHE_CHECK(access::require(who, Permission::OwnAccount));
    GUICHE_TRY(row, SecondFactorRepository::byUser(tx.db(), who.userId));
    if (row && row->confirmedAt > 0)
        return fail(ErrorCode::Conflict, GUICHE_ERROR_TEXT("The second factor is already in force."));
    GUICHE_TRY(user, UserRepository::byId(tx.db(), who.userId));
    if (!user)
        return none();
    const QByteArray secret = randomBytes(SharedSecretBytes);
    GUICHE_CHECK(SecondFactorRepository::insert(tx.db(), who.userId,
                                                m_sealer.seal(secret, contextOf(who.userId)), tx.now()));
    return Enrolment{.secret = totp::base32(secret), .uri = totp::uri(user->email, secret)};
}

Result<QStringList> SecondFactors::confirm(WriteTransaction &tx, const Principal &who,
                                           const QString &code) const
{
    GUICHE_CHECK(access::require(who, Permission::OwnAccount));
    GUICHE_TRY(row, SecondFactorRepository::byUser(tx.db(), who.userId));
    if (!row)
        return none();
    if (row->confirmedAt > 0)
        return fail(ErrorCode::Conflict, GUICHE_ERROR_TEXT("The second factor is already in force."));
    GUICHE_TRY(secret, m_sealer.open(row->sealed, contextOf(who.userId)));
    const auto step = totp::matchingStep(secret, code, tx.now(), row->lastStep);
    if (!step)
        return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("The code is wrong."), {}, u"code"_s);
    GUICHE_CHECK(SecondFactorRepository::confirm(tx.db(), who.userId, tx.now()));
    GUICHE_CHECK(SecondFactorRepository::setLastStep(tx.db(), who.userId, *step));
    GUICHE_CHECK(SecondFactorRepository::removeRecoveryCodes(tx.db(), who.userId));
    QStringList codes;
    for (int i = 0; i < RecoveryCodes; ++i) {
        const QString recovery = totp::base32(randomBytes(RecoveryBytes));
        GUICHE_CHECK(SecondFactorRepository::insertRecoveryCode(tx.db(), who.userId, recoveryHash(recovery)));
        codes.append(grouped(recovery));
    }
    GUICHE_CHECK(audited(tx, who, who.userId, u"user.second_factor_enabled"_s));
    return codes;
}

Result<bool> SecondFactors::disable(WriteTransaction &tx, const Principal &who, const QString &code) const
{
    GUICHE_CHECK(access::require(who, Permission::OwnAccount));
    GUICHE_TRY(wanted, isWanted(tx.db(), who.userId));
    if (!wanted)
        return none();
    GUICHE_TRY(isRight, take(tx, who.userId, code));
    if (!isRight)
        return false;
    GUICHE_CHECK(SecondFactorRepository::remove(tx.db(), who.userId));
    GUICHE_CHECK(audited(tx, who, who.userId, u"user.second_factor_disabled"_s));
    return true;
}

Result<> SecondFactors::removeFor(WriteTransaction &tx, const Principal &who, qint64 userId) const
{
    GUICHE_CHECK(Users::checkMayChange(tx.db(), who, userId));
    GUICHE_TRY(isRemoved, SecondFactorRepository::remove(tx.db(), userId));
    if (!isRemoved)
        return none();
    return audited(tx, who, userId, u"user.second_factor_removed"_s);
}

Result<bool> SecondFactors::isWanted(ReadConnection &db, qint64 userId)
{
    GUICHE_TRY(row, SecondFactorRepository::byUser(db, userId));
    return row && row->confirmedAt > 0;
}

Result<bool> SecondFactors::take(WriteTransaction &tx, qint64 userId, const QString &code) const
{
    GUICHE_TRY(row, SecondFactorRepository::byUser(tx.db(), userId));
    if (!row || code.size() > MaxCodeLength)
        return false;
    GUICHE_TRY(secret, m_sealer.open(row->sealed, contextOf(userId)));
    const QString trimmed = code.simplified().remove(u' ');
    if (const auto step = totp::matchingStep(secret, trimmed, tx.now(), row->lastStep)) {
        GUICHE_CHECK(SecondFactorRepository::setLastStep(tx.db(), userId, *step));
        return true;
    }
    return SecondFactorRepository::useRecoveryCode(tx.db(), userId, recoveryHash(trimmed), tx.now());
}

} // namespace guiche
