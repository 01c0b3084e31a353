// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

#include "models/domain/error.h"
#include "models/domain/types.h"
#include "models/items/sources.h"
#include "network/client/done.h"

namespace guiche {

class ConsoleCalls;
class AuditCalls;
class AccountCalls;
class ContactCalls;
class FileTransfers;
class ApiKeyCalls;
class SecretCalls;
class SessionCalls;
class SettingsCalls;
class TeamCalls;
class WebhookCalls;

struct OutgoingDraft
{
    QString conversationId = {};
    MessageType type = MessageType::Text;
    QString content = {};
    QString attachmentId = {};   //!< of an uploaded file, or empty
    QString idempotencyKey = {}; //!< chosen by the caller; the same key never sends twice
};

//! \brief How long the client waits. Tests shorten them.
struct DeskClientTimings
{
    std::chrono::milliseconds request{20'000};   //!< without a byte in either direction
    std::chrono::milliseconds firstBackoff{500}; //!< doubles with every failure, with jitter
    std::chrono::milliseconds longestBackoff{15'000};
    std::chrono::milliseconds ping{30'000}; //!< an unanswered one by the next closes the socket
};

struct TypingNotice
{
    QString conversationId;
    bool isTyping = false;
};

//! \brief The desktop's one connection to a desk: REST by QNetworkAccessManager, live events by QWebSocket.
//!
//! Main thread only. Every call returns at once; `done` comes later on the main thread, and not at all once
//! `context` is gone. Errors carry the desk's own `error_code`; `Unavailable` means that the desk could not
//! be reached. The error's text is already in the user's language (`Error::text` holds no translatable source
//! then: show `errorText(error)`).
class DeskClient final : public QObject, public PageSource
{
    Q_OBJECT

public:
    enum class State { SignedOut, Connecting, Online, Offline };

    explicit DeskClient(const QUrl &baseUrl, QObject *parent = nullptr);
    DeskClient(const QUrl &baseUrl, const DeskClientTimings &timings, QObject *parent = nullptr);
    ~DeskClient() override;

    [[nodiscard]] QUrl baseUrl() const;
    [[nodiscard]] State state() const;
    [[nodiscard]] const User &user() const; //!< who is signed in
    //! \brief Asks the desk who that is now; `userChanged` when it has answered.
    void readUserAgain();
    [[nodiscard]] EventFeed &feed();
    [[nodiscard]] SessionCalls &sessionCalls(); //!< WhatsApp sessions
    [[nodiscard]] WebhookCalls &webhookCalls(); //!< the ledger of outgoing webhooks
    [[nodiscard]] ContactCalls &contactCalls(); //!< customers
    [[nodiscard]] FileTransfers &files();       //!< from the desk into a file, and off the main thread
    [[nodiscard]] SecretCalls &secretCalls();   //!< the vault
    [[nodiscard]] ApiKeyCalls &apiKeyCalls();   //!< keys of programs
    [[nodiscard]] ConsoleCalls &consoleCalls(); //!< any call, for the API console
    [[nodiscard]] SettingsCalls &settingsCalls();
    [[nodiscard]] AuditCalls &auditCalls();
    [[nodiscard]] TeamCalls &teamCalls();       //!< the organization's people
    [[nodiscard]] AccountCalls &accountCalls(); //!< the own account; a forgotten password
    //! \brief What a person should read of an error.
    [[nodiscard]] static QString errorText(const Error &error);
    //! \brief Language of the answers: `pt-BR`, `en`, `es`.
    void setLanguage(const QString &language);
    [[nodiscard]] QString language() const;
    //! \brief Why the desk cannot be reached, while the state is Offline; empty otherwise. For people.
    [[nodiscard]] QString offlineReason() const;
    //! \brief Tries at once, instead of at the end of the back-off.
    void reconnectNow();

    // Accounts
    //! \brief True when the desk has no organization yet (the first registration founds it).
    void isFirstRun(QObject *context, Done<bool> done);
    void registerOrganization(const QString &organization, const QString &name, const QString &email,
                              const QString &password, QObject *context, Done<User> done);
    //! \brief `code`: of the person's authenticator, or a recovery code, once the desk has asked for it.
    void signIn(const QString &email, const QString &password, QObject *context, Done<User> done,
                const QString &code = {});
    //! \brief How often a wrong password may still be tried: what the desk said when it refused the last one;
    //! -1: not known.
    [[nodiscard]] int signInAttemptsLeft() const;
    //! \brief The password was right, and the desk wants the second factor as well.
    [[nodiscard]] bool isSignInCodeNeeded() const;
    //! \brief Whoever has just signed in may do nothing yet but set up a second step (`accountCalls()`),
    //! which the organization asks for; then `enterAtLast`. Until then the state is SignedOut, and no events
    //! come.
    [[nodiscard]] bool isSecondStepNeeded() const;
    void enterAtLast(QObject *context, Done<User> done);
    //! \brief Signs in with a kept refresh token.
    void resume(const QString &refreshToken, QObject *context, Done<User> done);
    [[nodiscard]] QString refreshToken() const; //!< what "keep me signed in" keeps; changes at every use
    void signOut(QObject *context, Done<> done);
    void setStatus(AgentStatus status, const QString &reason, QObject *context, Done<> done);

    // PageSource
    void conversations(const ConversationQuery &query, const QString &cursor, int limit, QObject *context,
                       std::function<void(Result<ConversationPage>)> done) override;
    void conversation(const QString &id, QObject *context,
                      std::function<void(Result<Conversation>)> done) override;
    void messages(const QString &conversationId, const QString &before, int limit, QObject *context,
                  std::function<void(Result<MessagePage>)> done) override;

    // Conversations
    void takeNext(QObject *context, Done<std::optional<Conversation>> done); //!< nullopt: the queue is empty
    void assign(const QString &conversationId, qint64 agentId, QObject *context, Done<Conversation> done);
    void transfer(const QString &conversationId, qint64 agentId, const QString &reason, QObject *context,
                  Done<Conversation> done);
    void close(const QString &conversationId, Resolution resolution, const QString &notes, QObject *context,
               Done<Conversation> done);
    void setTags(const QString &conversationId, const QStringList &tags, QObject *context,
                 Done<Conversation> done);
    void markRead(const QString &conversationId, QObject *context, Done<> done);
    void send(const OutgoingDraft &draft, QObject *context, Done<Message> done);
    void addNote(const OutgoingDraft &note, QObject *context, Done<Message> done);
    void addNote(const QString &conversationId, const QString &content, QObject *context, Done<Message> done);
    void sendTyping(const TypingNotice &notice); //!< lost when offline
    //! \brief Follows one conversation's events beyond what the role gets anyway (an empty id: none). Kept
    //! over reconnections.
    void setOpenConversation(const QString &conversationId);
    //! \brief Earlier conversations of the same contact, newest first.
    void history(const QString &contactId, QObject *context, Done<QList<Conversation>> done);
    //! \brief Totals for the tabs and the rail: mine, queue, all open.
    struct Totals
    {
        qint64 mine = 0;
        qint64 queue = 0;
        qint64 all = 0;
    };
    void totals(QObject *context, Done<Totals> done);

    // Other
    void agents(QObject *context, Done<QList<Agent>> done); //!< people a conversation can be given to
    struct SearchHit
    {
        enum class Kind { Message, Contact } kind = Kind::Message;
        QString conversationId = {}; //!< of a contact its newest conversation, where the desk names one
        QString messageId = {};      //!< empty for a contact
        QString contactId = {};
        QString name = {};    //!< the customer
        QString text = {};    //!< the message, or the contact's phone
        TimeMs timestamp = 0; //!< 0 for a contact
        ChannelKind channel = ChannelKind::Api;
    };
    //! \brief Messages and contacts, full text, accents folded; at most `limit` of each.
    void search(const QString &query, int limit, QObject *context, Done<QList<SearchHit>> done);
    void cannedResponses(QObject *context, Done<QList<CannedResponse>> done);
    void createCanned(const CannedResponse &response, QObject *context, Done<CannedResponse> done);
    void updateCanned(const CannedResponse &response, QObject *context, Done<CannedResponse> done);
    void deleteCanned(const QString &id, QObject *context, Done<> done);
    //! \brief Streams a local file to the desk; `progress` 0…1.
    void upload(const QString &filePath, QObject *context, std::function<void(double)> progress,
                Done<Attachment> done);
    //! \brief The bytes of an attachment (at most 64 MiB).
    void download(const Attachment &attachment, QObject *context, Done<QByteArray> done);
    void downloadToFile(const Attachment &attachment, const QString &filePath, QObject *context, Done<> done);
    void settings(QObject *context, Done<QJsonObject> done);

Q_SIGNALS:
    void stateChanged(guiche::DeskClient::State state);
    //! \brief The desk no longer accepts this sign-in.
    void signedOut();
    //! \brief The name, or the organization's, may be another one.
    void userChanged();
    void refreshTokenChanged(const QString &token);
    void totalsMayHaveChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace guiche
