// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <atomic>
#include <memory>
#include <optional>
#include <mutex>

#include "models/desk/accounts.h"
#include "models/desk/apichannel.h"
#include "models/desk/apikeys.h"
#include "models/desk/attachments.h"
#include "models/desk/audit.h"
#include "models/desk/auditchain.h"
#include "models/desk/auditmark.h"
#include "models/desk/cannedresponses.h"
#include "models/desk/cloudmedia.h"
#include "models/desk/cloudwebhook.h"
#include "models/desk/contactmerge.h"
#include "models/desk/contacts.h"
#include "models/desk/conversations.h"
#include "models/desk/events.h"
#include "models/desk/inbox.h"
#include "models/desk/intake.h"
#include "models/desk/masterkey.h"
#include "models/desk/mailer.h"
#include "models/desk/outbox.h"
#include "models/desk/passwordhasher.h"
#include "models/desk/sealer.h"
#include "models/desk/secrets.h"
#include "models/desk/search.h"
#include "models/desk/sessiondriver.h"
#include "models/desk/sessionreports.h"
#include "models/desk/sessions.h"
#include "models/desk/sessionsecrets.h"
#include "models/desk/settings.h"
#include "models/desk/templates.h"
#include "models/desk/tokensessions.h"
#include "models/desk/users.h"
#include "models/desk/usersessions.h"
#include "models/desk/webchat.h"
#include "models/desk/webhookattempts.h"
#include "models/desk/webhookledger.h"
#include "models/desk/webhooks.h"
#include "models/desk/whatsappintake.h"
#include "models/desk/whatsappsend.h"
#include "models/store/store.h"

namespace guiche {

class Chores;
class ContactImports;
class LiveSettings;
class Retention;

struct DeskOptions
{
    QString dataDir; //!< attachments and the master key
    PasswordHasher::Cost passwordCost = PasswordHasher::Cost::Normal;
    bool isLoopbackOnly = false;               //!< every listener is on loopback: webhooks may go there too
    std::optional<MasterKeys> masterKeys = {}; //!< found beforehand; else what is given, or the key file
    std::shared_ptr<KeyStore> keyStore = {};   //!< where they are kept; belongs to masterKeys
    QString environmentKey = {};               //!< the environment's `API_KEY` (spec 002); empty: none
};

//! \brief Every rule of the desk. One object for all threads: the rules keep no state of their own (but the
//! thread-safe memory of verified tokens); what they read and write comes in with the call.
class Desk final
{
public:
    //! \brief Loads the master key and the token key (making them at the first start). Blocks; for start-up.
    //! Errors: Unavailable.
    [[nodiscard]] static Result<std::unique_ptr<Desk>> open(Store &store, const Clock &clock,
                                                            const DeskOptions &options);
    ~Desk();
    Q_DISABLE_COPY_MOVE(Desk)

    [[nodiscard]] Store &store() const { return m_store; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const PasswordHasher &passwords() const { return m_passwords; }
    [[nodiscard]] const Sealer &sealer() const { return m_sealer; }
    [[nodiscard]] MasterKey &masterKey() const { return *m_masterKey; }
    [[nodiscard]] const Accounts &accounts() const { return *m_accounts; }
    [[nodiscard]] const Users &users() const { return m_users; }
    [[nodiscard]] const UserSessions &userSessions() const { return m_userSessions; }
    [[nodiscard]] const ApiKeys &apiKeys() const { return m_apiKeys; }
    [[nodiscard]] const Audit &audit() const { return m_audit; }
    [[nodiscard]] const AuditMark &auditMark() const { return *m_auditMark; }
    [[nodiscard]] const Inbox &inbox() const { return m_inbox; }
    [[nodiscard]] const Conversations &conversations() const { return m_conversations; }
    [[nodiscard]] const Contacts &contacts() const { return m_contacts; }
    [[nodiscard]] const ContactMerge &contactMerge() const { return m_contactMerge; }
    [[nodiscard]] const ContactImports &contactImports() const { return *m_contactImports; }
    [[nodiscard]] const Retention &retention() const { return *m_retention; }
    //! \brief What of the settings is asked at every request. Thread-safe.
    [[nodiscard]] LiveSettings &liveSettings() const { return *m_liveSettings; }
    //! \brief The thread of what runs for long: imports, the sweep of old data. Thread-safe.
    [[nodiscard]] Chores &chores() const { return *m_chores; }
    [[nodiscard]] QString dataDir() const { return m_dataDir; }
    [[nodiscard]] const CannedResponses &canned() const { return m_canned; }
    [[nodiscard]] const Attachments &attachments() const { return m_attachments; }
    [[nodiscard]] const Search &search() const { return m_search; }
    [[nodiscard]] const Settings &settings() const { return m_settings; }
    [[nodiscard]] const Events &events() const { return m_events; }
    [[nodiscard]] const WebChat &webChat() const { return m_webChat; }
    [[nodiscard]] const ApiChannel &apiChannel() const { return m_apiChannel; }
    [[nodiscard]] const Sessions &sessions() const { return m_sessions; }
    [[nodiscard]] const SessionReports &sessionReports() const { return m_sessionReports; }
    [[nodiscard]] const SessionSecrets &sessionSecrets() const { return m_sessionSecrets; }
    [[nodiscard]] const TokenSessions &tokenSessions() const { return m_tokenSessions; }
    //! \brief Codes of the moment. Thread-safe.
    [[nodiscard]] LiveSessions &liveSessions() const { return *m_liveSessions; }

    //! \brief The way out for mail; nullptr: none. Shared, so that work that goes on after an answer keeps
    //! it. Thread-safe.
    void setMailer(std::shared_ptr<Mailer> mailer)
    {
        const std::lock_guard lock(m_mailerMutex);
        m_mailer = std::move(mailer);
    }
    [[nodiscard]] std::shared_ptr<Mailer> mailer() const
    {
        const std::lock_guard lock(m_mailerMutex);
        return m_mailer;
    }
    //! \brief What links to the desk's own pages begin with, without a slash at the end; empty: not known.
    //! Thread-safe.
    void setPublicUrl(const QString &url)
    {
        const std::lock_guard lock(m_mailerMutex);
        m_publicUrl = url;
    }
    [[nodiscard]] QString publicUrl() const
    {
        const std::lock_guard lock(m_mailerMutex);
        return m_publicUrl;
    }

    //! \brief The channel of that type; it must outlive the Desk or be taken back with nullptr. Thread-safe.
    void setDriver(SessionType type, SessionDriver *driver);
    //! \brief nullptr: there is none in this program.
    [[nodiscard]] SessionDriver *driver(SessionType type) const;
    //! \brief What tries secrets out; as setDriver.
    void setSecretProbe(SecretProbe *probe) { m_secretProbe.store(probe); }
    [[nodiscard]] SecretProbe *secretProbe() const { return m_secretProbe.load(); }
    [[nodiscard]] const Secrets &secrets() const { return m_secrets; }
    [[nodiscard]] const Webhooks &webhooks() const { return m_webhooks; }
    [[nodiscard]] const WebhookAttempts &webhookAttempts() const { return m_webhookAttempts; }
    [[nodiscard]] const WebhookLedger &webhookLedger() const { return m_webhookLedger; }
    [[nodiscard]] const CloudMediaFiles &cloudMedia() const { return m_cloudMedia; }
    [[nodiscard]] const CloudWebhook &cloudWebhook() const { return m_cloudWebhook; }
    [[nodiscard]] const Outbox &outbox() const { return m_outbox; }
    [[nodiscard]] const Templates &templates() const { return m_templates; }
    [[nodiscard]] const WhatsAppIntake &whatsAppIntake() const { return m_whatsAppIntake; }
    [[nodiscard]] const WhatsAppSend &whatsAppSend() const { return m_whatsAppSend; }

private:
    Desk(Store &store, const Clock &clock, const DeskOptions &options, const Sealer &sealer,
         const QByteArray &tokenKey, const QByteArray &signingKey, const QByteArray &stampKey);
    //! What the store must hold before anybody calls: room for the environment's key; and nothing is
    //! connected at a start, whatever the rows say.
    [[nodiscard]] Result<> prepare();

    Store &m_store;
    const Clock &m_clock;
    PasswordHasher m_passwords;
    Sealer m_sealer;
    std::unique_ptr<MasterKey> m_masterKey;
    AuditChain m_auditChain{m_sealer};
    Audit m_audit;
    std::unique_ptr<LiveSettings> m_liveSettings;
    std::unique_ptr<Accounts> m_accounts;
    Users m_users;
    UserSessions m_userSessions;
    ApiKeys m_apiKeys;
    Inbox m_inbox{m_sealer};
    Conversations m_conversations;
    Contacts m_contacts;
    ContactMerge m_contactMerge;
    CannedResponses m_canned;
    Attachments m_attachments;
    Search m_search{m_sealer};
    Settings m_settings;
    Events m_events;
    WebChat m_webChat;
    ApiChannel m_apiChannel;
    Webhooks m_webhooks;
    Secrets m_secrets;
    std::atomic<SecretProbe *> m_secretProbe = nullptr;
    WebhookAttempts m_webhookAttempts;
    WebhookLedger m_webhookLedger{m_sealer};
    std::unique_ptr<LiveSessions> m_liveSessions;
    Sessions m_sessions;
    SessionReports m_sessionReports;
    SessionSecrets m_sessionSecrets;
    TokenSessions m_tokenSessions;
    mutable std::mutex m_mailerMutex; // guards m_mailer and m_publicUrl
    std::shared_ptr<Mailer> m_mailer;
    QString m_publicUrl;
    std::array<std::atomic<SessionDriver *>, 2> m_drivers = {}; // by SessionType
    CloudMediaFiles m_cloudMedia{m_attachments};
    CloudWebhook m_cloudWebhook{m_sessionSecrets};
    Outbox m_outbox;
    Templates m_templates;
    WhatsAppIntake m_whatsAppIntake;
    WhatsAppSend m_whatsAppSend;
    QString m_dataDir;
    std::unique_ptr<ContactImports> m_contactImports;
    std::unique_ptr<Retention> m_retention;
    std::unique_ptr<AuditMark> m_auditMark;
    std::unique_ptr<Chores> m_chores; // last: it works with all of the above
};

} // namespace guiche
