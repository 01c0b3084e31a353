// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/desk.h"

#include <future>

#include "models/desk/chores.h"
#include "models/desk/contactimports.h"
#include "models/desk/keyfile.h"
#include "models/desk/livesettings.h"
#include "models/desk/retention.h"
#include "models/desk/tokensigner.h"
#include "models/domain/ids.h"
#include "models/store/organizations.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr int KeyBytes = 32;

//! The program's own key of that name, made and sealed at its first use.
Result<QByteArray> ownKey(Store &store, const Sealer &sealer, const QString &name)
{
    std::promise<Result<QByteArray>> promise;
    store.writer().submit<QByteArray>(
        [name, &sealer](WriteTransaction &tx) -> Result<QByteArray> {
            GUICHE_TRY(sealed, OrganizationRepository::sealed(tx.db(), name));
            if (sealed)
                return sealer.open(*sealed, name.toUtf8());
            const QByteArray key = randomBytes(KeyBytes);
            GUICHE_CHECK(
                OrganizationRepository::insertSealed(tx.db(), name, sealer.seal(key, name.toUtf8())));
            return key;
        },
        [&promise](Result<QByteArray> result) { promise.set_value(std::move(result)); });
    return promise.get_future().get();
}

//! Of keys that were not asked of a keyring.
std::shared_ptr<KeyStore> keyStoreOf(MasterKeys::Origin origin, const QString &dataDir)
{
    if (origin == MasterKeys::Origin::Environment)
        return std::make_shared<GivenKey>();
    return std::make_shared<KeyFile>(dataDir);
}

} // namespace

Result<std::unique_ptr<Desk>> Desk::open(Store &store, const Clock &clock, const DeskOptions &options)
{
    std::shared_ptr<KeyStore> keyStore = options.keyStore;
    MasterKeys keys = options.masterKeys.value_or(MasterKeys());
    if (!options.masterKeys || !keyStore) {
        GUICHE_TRY(found, loadMasterKey(options.dataDir));
        keys = found;
        keyStore = keyStoreOf(keys.origin, options.dataDir);
    }
    const Sealer sealer(keys);
    GUICHE_TRY(tokenKey, ownKey(store, sealer, u"jwt.key"_s));
    GUICHE_TRY(signingKey, ownKey(store, sealer, u"callback.key"_s));
    GUICHE_TRY(stampKey, ownKey(store, sealer, u"audit.stamp"_s));
    GUICHE_TRY(markKey, ownKey(store, sealer, u"audit.mark"_s));
    std::unique_ptr<Desk> desk(new Desk(store, clock, options, sealer, tokenKey, signingKey, stampKey));
    desk->m_masterKey = std::make_unique<MasterKey>(store.writer(), sealer, keys, std::move(keyStore));
    desk->m_auditMark = std::make_unique<AuditMark>(store, options.dataDir, sealer, markKey);
    GUICHE_CHECK(desk->prepare());
    desk->m_chores->start();
    desk->m_masterKey->resume();
    return desk;
}

Desk::Desk(Store &store, const Clock &clock, const DeskOptions &options, const Sealer &sealer,
           const QByteArray &tokenKey, const QByteArray &signingKey, const QByteArray &stampKey)
    : m_store(store)
    , m_clock(clock)
    , m_passwords(options.passwordCost)
    , m_sealer(sealer)
    , m_audit(stampKey)
    , m_liveSettings(std::make_unique<LiveSettings>(store))
    , m_accounts(std::make_unique<Accounts>(std::make_unique<TokenSigner>(tokenKey, clock),
                                            m_passwords.decoy(), clock, options.environmentKey, m_sealer,
                                            *m_liveSettings))
    , m_attachments(options.dataDir)
    , m_settings(signingKey)
    , m_apiChannel(signingKey)
    , m_webhooks(options.isLoopbackOnly)
    , m_secrets(m_sealer, m_webhooks, clock)
    , m_webhookAttempts(m_webhooks)
    , m_liveSessions(std::make_unique<LiveSessions>(clock))
    , m_sessions(m_sealer, *m_liveSessions, m_webhooks)
    , m_sessionReports(*m_liveSessions)
    , m_sessionSecrets(m_sealer)
    , m_tokenSessions(m_sessions)
    , m_dataDir(options.dataDir)
    , m_contactImports(std::make_unique<ContactImports>(options.dataDir))
    , m_retention(std::make_unique<Retention>(m_attachments))
    , m_chores(std::make_unique<Chores>(store, *m_contactImports, *m_retention))
{
}

Desk::~Desk()
{
    m_store.setClosing(nullptr);
}

Result<> Desk::prepare()
{
    std::promise<Result<>> promise;
    m_store.writer().submit(
        [this](WriteTransaction &tx) -> Result<> {
            GUICHE_CHECK(m_auditChain.resume(tx.db()));
            GUICHE_CHECK(m_accounts->makeRoomForEnvironmentKey(tx));
            return m_sessionReports.resume(tx);
        },
        [&promise](Result<> result) { promise.set_value(std::move(result)); });
    GUICHE_CHECK(promise.get_future().get());
    m_store.setClosing([this](WriteConnection &db) { return m_auditChain.close(db); });
    return m_auditMark->start();
}

void Desk::setDriver(SessionType type, SessionDriver *driver)
{
    m_drivers[std::size_t(type)].store(driver);
}

SessionDriver *Desk::driver(SessionType type) const
{
    return m_drivers[std::size_t(type)].load();
}

} // namespace guiche
