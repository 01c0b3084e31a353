// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "models/desk/totp.h"
#include "network/client/accountcalls.h"
#include "network/client/teamcalls.h"
#include "tests/network/client/answerof.h"

using namespace guiche;
using guiche::test::answerOf;
using namespace Qt::StringLiterals;

//! The desktop's calls about people and the own account, against the real API.
class TestTeamCalls final : public QObject
{
    Q_OBJECT

private:
    TeamCalls &team() { return m_client->teamCalls(); }
    AccountCalls &account() { return m_client->accountCalls(); }
    Result<User> signIn(const QString &email, const QString &password, const QString &code = {})
    {
        return answerOf<User>([&](auto done) { m_client->signIn(email, password, this, done, code); });
    }
    TaggedMember create(const QString &name, const QString &email)
    {
        const auto made = answerOf<TaggedMember>([&](auto done) {
            team().create({.name = name, .email = email, .password = u"SenhaSegura123!"_s}, this, done);
        });
        return made ? *made : TaggedMember();
    }
    Result<TaggedMember> read(qint64 id)
    {
        return answerOf<TaggedMember>([&](auto done) { team().person(id, this, done); });
    }
    // What an authenticator shows now, for a key as it is typed.
    [[nodiscard]] QString codeOf(const QString &base32) const
    {
        QByteArray secret;
        quint64 bits = 0;
        int count = 0;
        for (const QChar c : base32) {
            bits = (bits << 5) | quint64(u"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"_s.indexOf(c));
            count += 5;
            if (count >= 8) {
                count -= 8;
                secret.append(char((bits >> count) & 0xFF));
            }
        }
        return totp::code(secret, totp::stepAt(m_desk->clock().now()));
    }
    QStringList enrol()
    {
        const auto setup = answerOf<SecondFactorSetup>([&](auto done) { account().enrol(this, done); });
        if (!setup)
            return {};
        const auto codes =
            answerOf<QStringList>([&](auto done) { account().confirm(codeOf(setup->secret), this, done); });
        return codes.value_or(QStringList());
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ApiFixture>();
        m_admin = m_desk->registerOrganization();
        m_client = std::make_unique<DeskClient>(QUrl(u"http://127.0.0.1:%1"_s.arg(m_desk->port())));
        QVERIFY(signIn(m_admin.email, QString::fromLatin1(ApiFixture::Password)));
    }
    void cleanup()
    {
        m_client.reset();
        m_desk.reset();
    }

    void peopleAreListedWithWhatTheDeskKnowsOfThem()
    {
        const TaggedMember made = create(u"Maria Silva"_s, u"maria@empresa.com"_s);
        QVERIFY(made.member.user.id > 0);
        QVERIFY(!made.etag.isEmpty());
        const auto rows = answerOf<TeamRows>([&](auto done) { team().team(1, this, done); });
        QVERIFY(rows);
        QCOMPARE(rows->pages, 1);
        QCOMPARE(rows->members.size(), 2);
        QCOMPARE(rows->members[0].lastSeenAt, m_desk->clock().now());
        QCOMPARE(rows->members[1].user.name, u"Maria Silva"_s);
        QCOMPARE(rows->members[1].lastSeenAt, 0);
        QVERIFY(!rows->members[0].hasSecondFactor);
        QCOMPARE(enrol().size(), 10);
        QVERIFY(read(m_admin.id)->member.hasSecondFactor);
    }

    void lastSeenOutlivesTheSignIn()
    {
        const TaggedMember made = create(u"Maria"_s, u"maria@empresa.com"_s);
        const TimeMs seen = m_desk->clock().now();
        static_cast<void>(m_desk->signIn(u"maria@empresa.com"_s, u"SenhaSegura123!"_s));
        m_desk->clock().advance(40 * 24 *
                                3'600'000LL); // her sign-in has run out, and is swept by the next one
        QVERIFY(signIn(m_admin.email, QString::fromLatin1(ApiFixture::Password)));
        QCOMPARE(read(made.member.user.id)->member.lastSeenAt, seen);
    }

    void aChangeNeedsTheStateThatWasRead()
    {
        const TaggedMember made = create(u"Maria"_s, u"maria@empresa.com"_s);
        const qint64 id = made.member.user.id;
        const auto change = [&](const PersonDraft &draft, const QByteArray &etag) {
            return answerOf<TaggedMember>([&](auto done) { team().change(id, draft, etag, this, done); });
        };
        const auto first = change({.maxConversations = 7}, made.etag);
        QVERIFY(first);
        QCOMPARE(first->member.user.maxConversations, 7);
        QVERIFY(first->etag != made.etag);
        const auto late = change({.name = u"Maria da Silva"_s}, made.etag);
        QVERIFY(!late);
        QCOMPARE(late.error().code, ErrorCode::PreconditionFailed);
        QCOMPARE(read(id)->member.user.name, u"Maria"_s);
        QVERIFY(change({.name = u"Maria da Silva"_s}, first->etag));
    }

    void wrongPasswordsLockAndAnAdministratorUnlocks()
    {
        const TaggedMember made = create(u"Maria"_s, u"maria@empresa.com"_s);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(m_desk
                         ->json("POST", "/api/v1/auth/login", {},
                                {{u"email"_s, u"maria@empresa.com"_s}, {u"password"_s, u"errada"_s}})
                         .status,
                     401);
        QVERIFY(read(made.member.user.id)->member.lockedUntil > m_desk->clock().now());
        QCOMPARE(m_desk->signIn(u"maria@empresa.com"_s, u"SenhaSegura123!"_s).token, QByteArray());
        QVERIFY(answerOf([&](auto done) { team().unlock(made.member.user.id, this, done); }));
        QCOMPARE(read(made.member.user.id)->member.lockedUntil, 0);
        QVERIFY(!m_desk->signIn(u"maria@empresa.com"_s, u"SenhaSegura123!"_s).token.isEmpty());
    }

    void aColleagueIsSignedOutEverywhere()
    {
        const TaggedMember made = create(u"Maria"_s, u"maria@empresa.com"_s);
        const Person maria = m_desk->signIn(u"maria@empresa.com"_s, u"SenhaSegura123!"_s);
        QCOMPARE(m_desk->get("/api/v1/auth/me", maria.token).status, 200);
        QVERIFY(answerOf([&](auto done) { team().signOutEverywhere(made.member.user.id, this, done); }));
        QCOMPARE(m_desk->get("/api/v1/auth/me", maria.token).status, 401);
        const auto unknown = answerOf([&](auto done) { team().signOutEverywhere(4711, this, done); });
        QCOMPARE(unknown.error().code, ErrorCode::NotFound);
    }

    void aCodeSetsAPasswordOnce()
    {
        m_desk->desk().setPublicUrl(u"https://desk.example"_s);
        const TaggedMember made = create(u"Maria"_s, u"maria@empresa.com"_s);
        const auto code =
            answerOf<PasswordCode>([&](auto done) { team().issueCode(made.member.user.id, this, done); });
        QVERIFY(code);
        QCOMPARE(code->expiresAt, m_desk->clock().now() + 30 * 60'000);
        QCOMPARE(code->link, u"https://desk.example/reset-password#token="_s + code->code);
        const auto redeem = [&](const QString &password) {
            return answerOf([&](auto done) { account().resetPassword(code->code, password, this, done); });
        };
        const auto weak = redeem(u"curta"_s);
        QCOMPARE(weak.error().field, u"new_password"_s);
        QVERIFY(redeem(u"OutraSenha456!"_s));
        QVERIFY(!m_desk->signIn(u"maria@empresa.com"_s, u"OutraSenha456!"_s).token.isEmpty());
        const auto again = redeem(u"OutraSenha789!"_s);
        QCOMPARE(again.error().field, u"token"_s);
        QVERIFY(answerOf([&](auto done) { account().requestReset(u"nobody@empresa.com"_s, this, done); }));
    }

    void deactivatedPeopleAreOut()
    {
        const TaggedMember made = create(u"Maria"_s, u"maria@empresa.com"_s);
        QVERIFY(answerOf([&](auto done) { team().deactivate(made.member.user.id, this, done); }));
        QVERIFY(!read(made.member.user.id)->member.user.isActive);
    }

    void theOwnPasswordIsChanged()
    {
        const auto change = [&](const QString &current) {
            return answerOf(
                [&](auto done) { account().changePassword(current, u"OutraSenha456!"_s, this, done); });
        };
        QCOMPARE(change(u"errada"_s).error().field, u"current_password"_s);
        QVERIFY(change(QString::fromLatin1(ApiFixture::Password)));
        const auto list = answerOf<QList<OwnSignIn>>([&](auto done) { account().signIns(this, done); });
        QVERIFY(list);
        QCOMPARE(list->size(), 1); // the registration's has ended
        QVERIFY(list->first().isCurrent && list->first().isDesktop);
    }

    void signInsAreListedAndEnded()
    {
        const auto list = answerOf<QList<OwnSignIn>>([&](auto done) { account().signIns(this, done); });
        QCOMPARE(list->size(), 2);
        const OwnSignIn &other = list->at(list->first().isCurrent ? 1 : 0);
        QCOMPARE(other.remoteAddress, u"127.0.0.1"_s);
        QVERIFY(answerOf([&](auto done) { account().endSignIn(other.id, this, done); }));
        const auto again = answerOf([&](auto done) { account().endSignIn(other.id, this, done); });
        QCOMPARE(again.error().code, ErrorCode::NotFound);
    }

    void theSecondStepIsSwitchedOnAndOff()
    {
        const QStringList codes = enrol();
        QCOMPARE(codes.size(), 10);
        const auto state = answerOf<OwnSecondFactor>([&](auto done) { account().secondFactor(this, done); });
        QVERIFY(state->isEnabled && !state->isRequired);
        QCOMPARE(state->recoveryCodesLeft, 10);
        const auto wrong = answerOf([&](auto done) {
            account().disable(QString::fromLatin1(ApiFixture::Password), u"000000"_s, this, done);
        });
        QCOMPARE(wrong.error().field, u"code"_s);
        QVERIFY(answerOf([&](auto done) {
            account().disable(QString::fromLatin1(ApiFixture::Password), codes.first(), this, done);
        }));
        QVERIFY(
            !answerOf<OwnSecondFactor>([&](auto done) { account().secondFactor(this, done); })->isEnabled);
    }

private:
    std::unique_ptr<ApiFixture> m_desk;
    std::unique_ptr<DeskClient> m_client;
    Person m_admin;
};

QTEST_GUILESS_MAIN(TestTeamCalls)
#include "tst_teamcalls.moc"
