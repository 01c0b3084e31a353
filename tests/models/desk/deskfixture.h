// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <mutex>

#include "models/desk/desk.h"
#include "models/domain/json.h"

// A desk in a folder of its own: one organization with a person of each role, and a second, foreign
// organization.
namespace guiche {

class DeskFixture
{
public:
    explicit DeskFixture(bool isLoopbackOnly = false)
    {
        store = std::move(*Store::open({folder.filePath(QStringLiteral("desk.db"))}, clock));
        reader = std::move(*store->openReader());
        desk = std::move(
            *Desk::open(*store, clock, {folder.path(), PasswordHasher::Cost::Cheap, isLoopbackOnly}));
        store->subscribe([this](const Store::Committed &committed) {
            const std::lock_guard lock(m_mutex);
            for (const Event &event : *committed)
                m_events.append(event);
        });
        passwordHash = desk->passwords().hash(password);
        root = signUp(QStringLiteral("root@example.com"), QStringLiteral("Provedor"));
        stranger = signUp(QStringLiteral("stranger@example.com"), QStringLiteral("Outra"));
        admin = add(QStringLiteral("admin@example.com"), Role::Admin);
        boss = add(QStringLiteral("boss@example.com"), Role::Supervisor);
        ana = add(QStringLiteral("ana@example.com"), Role::Atendente);
        bia = add(QStringLiteral("bia@example.com"), Role::Atendente);
        viewer = add(QStringLiteral("viewer@example.com"), Role::User);
        program = Principal{.kind = Principal::Kind::Program,
                            .organizationId = root.organizationId,
                            .scopes = Scope::Send,
                            .credential = QStringLiteral("k1")};
        takeEvents();
    }

    //! \brief Runs a rule on the writer and waits: `write([&](WriteTransaction &tx) { return desk.…(tx, …);
    //! })`.
    template <class F> auto write(F job) -> decltype(job(std::declval<WriteTransaction &>()))
    {
        using R = decltype(job(std::declval<WriteTransaction &>()));
        std::promise<R> promise;
        auto future = promise.get_future();
        if constexpr (std::is_void_v<typename R::value_type>)
            store->writer().submit([&job](WriteTransaction &tx) -> R { return job(tx); },
                                   [&promise](R result) { promise.set_value(std::move(result)); });
        else
            store->writer().template submit<typename R::value_type>(
                [&job](WriteTransaction &tx) -> R { return job(tx); },
                [&promise](R result) { promise.set_value(std::move(result)); });
        return future.get();
    }

    //! \brief The events recorded since the last call.
    QList<Event> takeEvents()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_events, {});
    }
    QStringList takeEventTypes()
    {
        QStringList types;
        for (const Event &event : takeEvents())
            types.append(event.type);
        return types;
    }

    Principal signUp(const QString &email, const QString &organization)
    {
        const Registration registration{.email = email,
                                        .password = password,
                                        .name = email.section(u'@', 0, 0),
                                        .organizationName = organization,
                                        .isLoopback = true};
        const auto signedIn = write([&](WriteTransaction &tx) {
            return desk->accounts().registerOrganization(tx, registration, passwordHash);
        });
        return signedIn ? *desk->accounts().authenticate(*reader, signedIn->accessToken) : Principal();
    }

    Principal add(const QString &email, Role role)
    {
        const auto user = write([&](WriteTransaction &tx) {
            return desk->users().create(tx, root,
                                        {.email = email,
                                         .password = password,
                                         .passwordHash = passwordHash,
                                         .name = email.section(u'@', 0, 0),
                                         .role = role});
        });
        return user ? signIn(email) : Principal();
    }

    Principal signIn(const QString &email)
    {
        const auto signedIn = write([&](WriteTransaction &tx) -> Result<SignedIn> {
            GUICHE_TRY(credentials, desk->accounts().credentials(tx.db(), email));
            return desk->accounts().signIn(tx, credentials, false);
        });
        return signedIn ? *desk->accounts().authenticate(*reader, signedIn->accessToken) : Principal();
    }

    //! \brief A customer writes through the API channel; the conversation's id.
    QString customerWrites(const QString &phone = QStringLiteral("+5511900000001"),
                           const QString &text = QStringLiteral("oi"))
    {
        const auto received = write([&](WriteTransaction &tx) {
            return desk->apiChannel().receive(
                tx, program,
                {.customerPhone = phone, .customerName = QStringLiteral("Carla"), .content = text});
        });
        return received ? received->conversationId : QString();
    }

    Result<SentMessage> send(const Principal &who, const QString &conversation,
                             const OutgoingMessage &message)
    {
        return write(
            [&](WriteTransaction &tx) { return desk->conversations().send(tx, who, conversation, message); });
    }
    Result<Conversation> assign(const Principal &who, const QString &conversation, qint64 agent)
    {
        return write(
            [&](WriteTransaction &tx) { return desk->conversations().assign(tx, who, conversation, agent); });
    }
    Result<Conversation> close(const Principal &who, const QString &conversation,
                               Resolution resolution = Resolution::Resolved, const QString &notes = {})
    {
        return write([&](WriteTransaction &tx) {
            return desk->conversations().close(tx, who, conversation, resolution, notes);
        });
    }
    Conversation read(const QString &conversation)
    {
        return desk->inbox()
            .get(*reader, Principal::system(root.organizationId), conversation)
            .value_or(Conversation());
    }

    static constexpr TimeMs Start = 1'800'000'000'000; // 2027-01-15T08:00:00Z
    static constexpr TimeMs Hour = 3600 * 1000;
    const QString password = QStringLiteral("Senha-123");
    QString passwordHash;
    QTemporaryDir folder;
    ManualClock clock{Start};

private:
    std::mutex m_mutex; // guards m_events, which the writer thread fills
    QList<Event> m_events;

public:
    std::unique_ptr<Store> store;
    std::unique_ptr<ReadConnection> reader;
    std::unique_ptr<Desk> desk;
    Principal root, stranger, admin, boss, ana, bia, viewer, program;
};

//! \brief Fails the test unless `result` was refused with that code.
#define VERIFY_REFUSED(result, expected)                                                                     \
    do {                                                                                                     \
        const auto refusedResult = (result);                                                                 \
        QVERIFY2(!refusedResult, "was not refused");                                                         \
        QCOMPARE(errorCodeName(refusedResult.error().code), errorCodeName(expected));                        \
    } while (false)
//! \brief Fails the test with the error's text unless `result` is a value.
#define VERIFY_DONE(result)                                                                                  \
    do {                                                                                                     \
        const auto doneResult = (result);                                                                    \
        QVERIFY2(doneResult, doneResult ? "" : qPrintable(doneResult.error().english()));                    \
    } while (false)

} // namespace guiche
