// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include "models/items/vaultsources.h"
#include "network/client/done.h"
#include "network/client/restclient.h"

namespace guiche {

//! \brief What a person wrote of a secret. Absent: not said (the desk's default, or as it is).
struct SecretDraft
{
    std::optional<QString> key = {}; //!< of a new one only
    std::optional<QString> value = {};
    std::optional<SecretEnvironment> environment = {};
    std::optional<QString> service = {}; //!< empty: none
    std::optional<QString> testUrl = {}; //!< empty: none
};

//! \brief A secret with the tag of this state.
struct TaggedSecret
{
    Secret secret = {};
    QByteArray etag = {}; //!< empty: not known
};

//! \brief What the desk found out about a secret.
struct SecretCheck
{
    bool isValid = false;
    QString message = {}; //!< in the person's language
};

//! \brief The calls of the vault. Main thread; callbacks as of `DeskClient`. Values are handed to the caller
//! and kept nowhere here.
class SecretCalls final : public SecretSource
{
    Q_DISABLE_COPY_MOVE(SecretCalls)

public:
    enum class CheckKind {
        Decrypt, //!< whether the desk can read it
        Http,    //!< whether its service takes it
    };

    explicit SecretCalls(RestClient &rest);
    ~SecretCalls() override;

    //! \brief A page with the use of each, which the desk tells apart.
    void secrets(const SecretFilter &filter, const QString &cursor, int limit, QObject *context,
                 Done<RowPage<SecretRow>> done) override;
    void create(const SecretDraft &draft, QObject *context, Done<Secret> done);
    void secret(const QString &id, QObject *context, Done<TaggedSecret> done);
    //! \brief `etag` of what the change is based on. Errors: PreconditionFailed when somebody else changed
    //! the secret since.
    void change(const QString &id, const SecretDraft &draft, const QByteArray &etag, QObject *context,
                Done<Secret> done);
    void remove(const QString &id, QObject *context, Done<> done);
    //! \brief The plain value; `version` 0: the newest.
    void value(const QString &id, int version, QObject *context, Done<QString> done);
    //! \brief nullopt: the desk makes a value.
    void rotate(const QString &id, const std::optional<QString> &value, QObject *context, Done<Secret> done);
    void setActive(const QString &id, bool isActive, QObject *context, Done<Secret> done);
    void test(const QString &id, CheckKind kind, QObject *context, Done<SecretCheck> done);
    void usage(const QString &id, QObject *context, Done<SecretUsage> done);
    //! \brief Whether it is the caller's own password. Errors: Validation (`password`: it is not),
    //! RateLimited.
    void confirmPassword(const QString &password, QObject *context, Done<> done);

private:
    RestClient &m_rest;
};

} // namespace guiche
