// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <memory>
#include <optional>

#include "models/desk/secondfactors.h"
#include "models/domain/error.h"
#include "models/domain/role.h"
#include "models/domain/types.h"
#include "models/store/connection.h"
#include "models/store/writer.h"

namespace guiche {

class LiveSettings;
class Sealer;
class TokenSigner;

//! \brief The state of one sign-in: what login, register and refresh answer.
struct SignedIn
{
    User user = {};
    QString accessToken = {};
    QString refreshToken = {};
    qint64 expiresInSeconds = 0;
    bool mayOnlyEnrol = false; //!< a second step has to be set up first (`security.require_totp`)
};

struct Registration
{
    QString email = {};
    QString password = {}; //!< looked at by `checkRegistration` only; `registerOrganization` gets its hash
    QString name = {};
    QString organizationName = {}; //!< empty: the person's name
    bool isLoopback = false;       //!< the request came over a loopback listener
    bool isDesktop = false;
    QString remoteAddress = {};
    QString userAgent = {};
};

//! \brief What a login compares the password with. `passwordHash` is a decoy for unknown e-mails, so that the
//! answer takes the same time.
struct Credentials
{
    qint64 userId = 0; //!< 0: unknown or inactive
    QString passwordHash = {};
};

//! \brief What somebody shows who signs in.
struct LoginAttempt
{
    QString email = {}; //!< as typed
    Credentials credentials = {};
    bool isPasswordRight = false; //!< compared with them on the work pool
    QString code = {};            //!< of the second factor; empty: none given
    bool isDesktop = false;
    QString remoteAddress = {};
    QString userAgent = {};
};

struct LoginOutcome
{
    enum class Kind {
        SignedIn,
        Refused,
        CodeWanted, //!< the password is right, and there is a second factor
        CodeRefused,
        Waiting, //!< too many wrong ones; nothing was looked at
    };
    Kind kind = Kind::Refused;
    SignedIn signedIn = {};
    int attemptsLeft = 0; //!< before waits begin
    int waitSeconds = 0;
};

//! \brief Sign-up, sign-in, tokens. Rules are synchronous; argon2 runs outside of them (PasswordHasher on the
//! work pool):
//!
//! login: `LoginGuard::waitSeconds()` → `credentials()` → `PasswordHasher::verify` on the pool → `login()` on
//! the writer. register: `checkRegistration()` → `PasswordHasher::hash` on the pool →
//! `registerOrganization()` on the writer.
class Accounts final
{
public:
    //! `environmentKey`: the text of the environment's `API_KEY` (spec 002); empty: none.
    Accounts(std::unique_ptr<TokenSigner> signer, QString decoyHash, const Clock &clock,
             const QString &environmentKey, const Sealer &sealer, LiveSettings &settings);
    ~Accounts();
    Q_DISABLE_COPY_MOVE(Accounts)

    //! \brief False until the first registration.
    [[nodiscard]] Result<bool> isSetUp(ReadConnection &db) const;

    //! \brief Errors: Validation (with `field`), Forbidden (registration is closed), Conflict (the e-mail is
    //! taken).
    [[nodiscard]] Result<> checkRegistration(ReadConnection &db, const Registration &registration) const;
    //! \brief The first makes the super_admin's organization (or gives its name to the one that the
    //! environment's key made), later ones an `admin` of a new one. Checks everything again.
    [[nodiscard]] Result<SignedIn> registerOrganization(WriteTransaction &tx,
                                                        const Registration &registration,
                                                        const QString &passwordHash) const;

    [[nodiscard]] Result<Credentials> credentials(ReadConnection &db, const QString &email) const;
    //! \brief Call only after the password was verified; asks for no second factor. Errors: Unauthorized
    //! (user unknown, or no longer active).
    [[nodiscard]] Result<SignedIn> signIn(WriteTransaction &tx, const Credentials &verified,
                                          bool isDesktop) const;
    //! \brief The whole of a login: lock-out, password, second factor. Wrong ones are counted, so the outcome
    //! is inside the value: it must be committed.
    [[nodiscard]] Result<LoginOutcome> login(WriteTransaction &tx, const LoginAttempt &attempt) const;
    [[nodiscard]] const SecondFactors &secondFactors() const { return m_secondFactors; }
    //! \brief The organization lets people work only with a second step (setting `security.require_totp`).
    //! Who has none yet may sign in and look after the own account, where it is set up; nothing else,
    //! anywhere.
    [[nodiscard]] bool isSecondStepRequired(ReadConnection &db, qint64 organizationId) const;
    //! \brief What a wrong e-mail or password answers.
    [[nodiscard]] static Error refused();

    //! \brief Rotates. A token that was used before revokes its whole sign-in. Errors: Unauthorized.
    //!
    //! The revocation must be committed although the caller is refused, so the outcome is inside the value.
    [[nodiscard]] Result<Result<SignedIn>> refresh(WriteTransaction &tx, const QString &refreshToken) const;
    //! \brief Ends the caller's sign-in at once and records `signed_out` for the sockets. Keys: Forbidden.
    [[nodiscard]] Result<> signOut(WriteTransaction &tx, const Principal &who) const;
    [[nodiscard]] Result<User> me(ReadConnection &db, const Principal &who) const;

    //! \brief A JWT's caller, as the store has him now: logout, deactivation and role changes act at once.
    //! Errors: Unauthorized. Thread-safe; a verified signature is remembered.
    [[nodiscard]] Result<Principal> authenticate(ReadConnection &db, const QString &token) const;
    //! \brief The environment's key belongs to the first organization: makes one named `Default` when there
    //! is a key and none yet. For start-up.
    [[nodiscard]] Result<> makeRoomForEnvironmentKey(WriteTransaction &tx) const;
    //! \brief The same for an API key `gk_…`, or the environment's. Errors: Unauthorized.
    [[nodiscard]] Result<Principal> authenticateKey(ReadConnection &db, const QString &key) const;
    //! \brief Either, by its form: what stands in `Authorization: Bearer` or `X-API-Key`.
    [[nodiscard]] Result<Principal> authenticateAny(ReadConnection &db, const QString &tokenOrKey) const;

private:
    [[nodiscard]] bool isEnvironmentKey(const QString &key) const;
    //! The organization of a registration.
    [[nodiscard]] Result<qint64> organizationFor(WriteTransaction &tx, const QString &name) const;
    [[nodiscard]] Result<SignedIn> begin(WriteTransaction &tx, const User &user, bool isDesktop,
                                         const QString &remoteAddress, const QString &userAgent) const;
    [[nodiscard]] Result<User> verifiedUser(ReadConnection &db, const Credentials &verified) const;
    [[nodiscard]] Result<SignedIn> issue(WriteTransaction &tx, const User &user, const QString &signInId,
                                         bool isDesktop) const;

    std::unique_ptr<TokenSigner> m_signer;
    QString m_decoyHash;
    QByteArray m_environmentKeyHash; //!< empty: none
    const Clock &m_clock;
    LiveSettings &m_settings;
    SecondFactors m_secondFactors;
};

} // namespace guiche
