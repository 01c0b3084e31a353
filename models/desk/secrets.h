// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

#include "models/desk/sealer.h"
#include "models/desk/secretprobe.h"
#include "models/desk/webhooks.h"
#include "models/domain/error.h"
#include "models/domain/role.h"
#include "models/domain/secret.h"
#include "models/store/connection.h"
#include "models/store/writer.h"

namespace guiche {

//! \brief What POST and PUT carry. Absent: unchanged (PUT), the default (POST).
struct SecretChange
{
    std::optional<QString> key = {};   //!< POST only: 1–200 characters
    std::optional<QString> value = {}; //!< 1–65,536 characters
    std::optional<SecretEnvironment> environment = {};
    std::optional<QString> service = {}; //!< at most 100 characters; empty: none
    std::optional<QString> testUrl = {}; //!< http or https, nothing private; empty: none
};

struct SecretQuery
{
    std::optional<SecretEnvironment> environment = {};
    QString service = {};
    QString text = {}; //!< in the key or the service, whatever the case; empty: any
    int limit = 20;
    qint64 offset = 0;
};

struct SecretPage
{
    QList<Secret> secrets = {};
    qint64 total = 0;
};

struct SecretUsagePage
{
    QList<SecretUsage> usage = {};
    qint64 total = 0;
};

//! \brief What there is to try out: the value, and where.
struct SecretTrial
{
    Secret secret = {};
    QByteArray value = {}; //!< empty: it cannot be read
    AddressRule addresses = {};
};

struct SecretVerdict
{
    bool isValid = false;
    Error message = {}; //!< what is said about it; a text with its arguments, no error
    bool isUsed = true; //!< counts as a use
};

//! \brief The organization's secrets (spec 004): values sealed under the master key and bound to secret and
//! version, written nowhere else. Administrators and keys with `admin` only; every reading of a value is
//! noted in the audit log and counted. Errors of all: Forbidden, NotFound (also another organization's),
//! Validation with `field`, Conflict (`key`: taken in that environment). Changes take `If-Match` (see
//! checkMatch); its error is PreconditionFailed.
class Secrets final
{
public:
    //! \brief How long the version before can still be read.
    static constexpr TimeMs GraceMs = 24LL * 3600 * 1000;

    Secrets(const Sealer &sealer, const Webhooks &webhooks, const Clock &clock);

    [[nodiscard]] Result<SecretPage> list(ReadConnection &db, const Principal &who,
                                          const SecretQuery &query) const;
    [[nodiscard]] Result<Secret> get(ReadConnection &db, const Principal &who, const QString &id) const;
    //! \brief The plain value; `version` 0: the newest. Noted and counted in the same transaction.
    [[nodiscard]] Result<QString> value(WriteTransaction &tx, const Principal &who, const QString &id,
                                        int version) const;

    [[nodiscard]] Result<Secret> create(WriteTransaction &tx, const Principal &who,
                                        const SecretChange &wanted) const;
    //! \brief A `value` makes a new version; the one before can be read for `GraceMs`.
    [[nodiscard]] Result<Secret> change(WriteTransaction &tx, const Principal &who, const QString &id,
                                        const SecretChange &change, const QString &ifMatch = {}) const;
    [[nodiscard]] Result<> remove(WriteTransaction &tx, const Principal &who, const QString &id,
                                  const QString &ifMatch = {}) const;
    //! \brief nullopt: 32 random bytes in base64. The secret is active afterwards.
    [[nodiscard]] Result<Secret> rotate(WriteTransaction &tx, const Principal &who, const QString &id,
                                        const std::optional<QString> &value,
                                        const QString &ifMatch = {}) const;
    [[nodiscard]] Result<Secret> setActive(WriteTransaction &tx, const Principal &who, const QString &id,
                                           bool isActive, const QString &ifMatch = {}) const;
    //! \brief The entity tag: another one after every change, the same when an old version runs out.
    [[nodiscard]] static QString tag(const Secret &secret);

    //! \brief First half of a test. Nothing is written.
    [[nodiscard]] Result<SecretTrial> beginTest(ReadConnection &db, const Principal &who,
                                                const QString &id) const;
    //! \brief What a test without a call says.
    [[nodiscard]] static SecretVerdict judge(const SecretTrial &trial);
    //! \brief What a test by HTTP says: 2xx is good.
    [[nodiscard]] static SecretVerdict judge(const SecretProbe::Answer &answer);
    //! \brief nullopt: there is something to call.
    [[nodiscard]] static std::optional<SecretVerdict> uncallable(const SecretTrial &trial);
    //! \brief Second half: counts it and notes it.
    [[nodiscard]] Result<> endTest(WriteTransaction &tx, const Principal &who, const QString &id,
                                   const QString &testType, const SecretVerdict &verdict) const;

    [[nodiscard]] Result<SecretUsage> usage(ReadConnection &db, const Principal &who,
                                            const QString &id) const;
    [[nodiscard]] Result<SecretUsagePage> usageOf(ReadConnection &db, const Principal &who,
                                                  const SecretQuery &query) const;

private:
    [[nodiscard]] Result<> apply(ReadConnection &db, const SecretChange &change, Secret &secret) const;
    [[nodiscard]] Result<> addVersion(WriteTransaction &tx, Secret &secret, const QString &value) const;
    [[nodiscard]] Result<QByteArray> opened(ReadConnection &db, const Secret &secret, int version,
                                            TimeMs now) const;

    const Sealer &m_sealer;
    const Webhooks &m_webhooks;
    const Clock &m_clock;
};

} // namespace guiche
