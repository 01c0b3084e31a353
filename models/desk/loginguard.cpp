// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/loginguard.h"

#include <algorithm>

#include "models/desk/sealer.h"
#include "models/store/accountrows.h"

namespace guiche {

namespace {

constexpr TimeMs FirstWaitMs = 60'000;
constexpr TimeMs LongestWaitMs = 3'600'000;
constexpr TimeMs ForgottenMs = 24 * 3'600'000LL;

QByteArray keyOf(const QString &email)
{
    return tokenHash(email.trimmed().toLower());
}

//! After that many wrong ones in a row.
TimeMs waitMs(int failures)
{
    const int beyond = failures - LoginGuard::FreeAttempts;
    return beyond < 0 ? 0 : std::min(LongestWaitMs, FirstWaitMs << std::min(beyond, 10));
}

} // namespace

Result<TimeMs> LoginGuard::blockedUntil(ReadConnection &db, const QString &email)
{
    GUICHE_TRY(row, LoginGuardRepository::byHash(db, keyOf(email)));
    return row ? row->blockedUntil : 0;
}

Result<int> LoginGuard::waitSeconds(ReadConnection &db, const QString &email, TimeMs now)
{
    GUICHE_TRY(until, blockedUntil(db, email));
    return until <= now ? 0 : static_cast<int>((until - now + 999) / 1000);
}

Result<int> LoginGuard::failed(WriteTransaction &tx, const QString &email)
{
    GUICHE_CHECK(LoginGuardRepository::sweep(tx.db(), tx.now() - ForgottenMs));
    const QByteArray key = keyOf(email);
    GUICHE_TRY(stored, LoginGuardRepository::byHash(tx.db(), key));
    LoginGuardRepository::Row row = stored.value_or(LoginGuardRepository::Row{});
    ++row.failures;
    row.failedAt = tx.now();
    const TimeMs wait = waitMs(row.failures);
    row.blockedUntil = wait > 0 ? tx.now() + wait : 0;
    GUICHE_CHECK(LoginGuardRepository::store(tx.db(), key, row));
    return std::max(0, FreeAttempts - row.failures);
}

Result<> LoginGuard::passed(WriteTransaction &tx, const QString &email)
{
    return LoginGuardRepository::remove(tx.db(), keyOf(email));
}

} // namespace guiche
