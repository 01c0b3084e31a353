// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/tokensessions.h"

#include "models/desk/sealer.h"
#include "models/store/organizations.h"
#include "models/store/people.h"
#include "models/store/sessionrows.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr qsizetype NamePartLength = 8;
constexpr qsizetype LongTokenLength = 24;

std::unexpected<Error> unknownUser()
{
    return fail(ErrorCode::Unauthorized, GUICHE_ERROR_TEXT("Invalid user credentials"));
}

std::unexpected<Error> unknownToken()
{
    return fail(ErrorCode::Unauthorized, GUICHE_ERROR_TEXT("Invalid or expired token"));
}

//! `quepasa-<first 8>`. A short token would be given away by its beginning, so its hash stands in for it.
Result<QString> freeName(ReadConnection &db, qint64 organizationId, const QString &token)
{
    const QString hash = QString::fromLatin1(tokenHash(token).toHex());
    const QString start = (token.size() >= LongTokenLength ? token : hash).left(NamePartLength);
    GUICHE_TRY(taken, SessionRepository::byName(db, organizationId, "quepasa-"_L1 + start));
    return "quepasa-"_L1 + (taken ? start + u'-' + hash.left(NamePartLength) : start);
}

} // namespace

TokenSessions::TokenSessions(const Sessions &sessions)
    : m_sessions(sessions)
{
}

Result<User> TokenSessions::owner(ReadConnection &db, const QString &name) const
{
    GUICHE_TRY(organizationId, OrganizationRepository::first(db));
    const QString wanted = name.trimmed().toLower();
    if (!wanted.contains(u'@')) {
        GUICHE_TRY(users, UserRepository::byLocalPart(db, organizationId, wanted));
        if (users.size() != 1)
            return unknownUser();
        return users.first();
    }
    GUICHE_TRY(login, UserRepository::byEmail(db, wanted));
    if (!login)
        return unknownUser();
    GUICHE_TRY(user, UserRepository::byId(db, login->id));
    if (!user || !user->isActive || user->organizationId != organizationId)
        return unknownUser();
    return *user;
}

Result<TokenSession> TokenSessions::find(ReadConnection &db, const QString &token) const
{
    GUICHE_TRY(found, SessionRepository::byTokenHash(db, tokenHash(token)));
    if (!found)
        return unknownToken();
    TokenSession session{.session = found->session, .isDeleted = found->isDeleted};
    GUICHE_TRY(user, UserRepository::byId(db, session.session.userId));
    if (user)
        session.userName = user->email.section(u'@', 0, 0);
    return session;
}

Result<Session> TokenSessions::scan(WriteTransaction &tx, const User &owner, const QString &token,
                                    const QString &detail) const
{
    const Principal desk = Principal::system(owner.organizationId);
    const QByteArray hash = tokenHash(token);
    GUICHE_TRY(found, SessionRepository::byTokenHash(tx.db(), hash));
    if (found && found->session.userId != owner.id)
        return unknownUser();
    if (found && !found->isDeleted)
        return m_sessions.connect(tx, desk, found->session.id, detail);
    // The token of a deleted session begins anew: from here on it names the new one.
    if (found)
        GUICHE_CHECK(SessionRepository::setTokenHash(tx.db(), found->session.key, {}));
    GUICHE_TRY(name, freeName(tx.db(), owner.organizationId, token));
    GUICHE_TRY(made, m_sessions.create(tx, desk, SessionType::WhatsAppWeb, {.name = name}));
    made.session.userId = owner.id;
    GUICHE_CHECK(SessionRepository::update(tx.db(), made.session));
    GUICHE_CHECK(SessionRepository::setTokenHash(tx.db(), made.session.key, hash));
    return m_sessions.connect(tx, desk, made.session.id, detail);
}

Result<> TokenSessions::logout(WriteTransaction &tx, const QString &token) const
{
    GUICHE_TRY(found, find(tx.db(), token));
    if (found.isDeleted || found.session.status != SessionStatus::Connected)
        return fail(ErrorCode::NotFound, GUICHE_ERROR_TEXT("Session not found or already disconnected"));
    GUICHE_CHECK(m_sessions.logout(tx, Principal::system(found.session.organizationId), found.session.id));
    return {};
}

} // namespace guiche
