// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/api/passwords.h"

namespace guiche {

Task<Result<QString>> hashPassword(const Call &call, QString password)
{
    const PasswordHasher &hasher = call.desk().passwords();
    auto job = [&hasher, password]() -> Result<QString> {
        const QString hash = hasher.hash(password);
        if (hash.isEmpty())
            return fail(ErrorCode::Unavailable,
                        GUICHE_ERROR_TEXT("The service is not available. Try again."));
        return hash;
    };
    Result<QString> result = co_await call.services.pool.run(std::move(job));
    co_return result;
}

Task<Result<bool>> verifyPassword(const Call &call, QString hash, QString password)
{
    const PasswordHasher &hasher = call.desk().passwords();
    auto job = [&hasher, hash, password]() -> Result<bool> { return hasher.verify(hash, password); };
    Result<bool> result = co_await call.services.pool.run(std::move(job));
    co_return result;
}

} // namespace guiche
