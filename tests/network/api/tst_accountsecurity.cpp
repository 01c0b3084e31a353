// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QTest>

#include "models/desk/totp.h"
#include "tests/network/api/apifixture.h"
#include "tests/network/api/mailbag.h"

using namespace Qt::StringLiterals;
using namespace guiche;

namespace {

QByteArray fromBase32(const QString &text)
{
    QByteArray bytes;
    unsigned buffer = 0;
    int bits = 0;
    for (const QChar c : text) {
        buffer = (buffer << 5U) | unsigned(c >= u'A' ? c.unicode() - 'A' : c.unicode() - '2' + 26);
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes.append(char((buffer >> unsigned(bits)) & 0xffU));
        }
    }
    return bytes;
}

} // namespace

//! Forgotten passwords, sign-ins, lock-out and second factors, over a real socket.
class TestAccountSecurity final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ApiFixture> m_desk;
    std::shared_ptr<MailBag> m_bag;
    Person m_admin;
    Person m_ana;

    [[nodiscard]] Answer login(const QString &email, const QString &password, const QString &code = {})
    {
        QJsonObject body{{u"email"_s, email}, {u"password"_s, password}};
        if (!code.isEmpty())
            body[u"totp_code"_s] = code;
        return m_desk->json("POST", "/api/v1/auth/login", {}, body);
    }
    [[nodiscard]] Answer reset(const QString &token, const QString &password)
    {
        return m_desk->json("POST", "/api/v1/auth/reset-password", {},
                            {{u"token"_s, token}, {u"new_password"_s, password}});
    }
    //! Asks for a code and reads it in the mail.
    [[nodiscard]] QString mailedToken(const QString &email)
    {
        const std::size_t before = m_bag->mails().size();
        const Answer asked = m_desk->json("POST", "/api/v1/auth/forgot-password", {}, {{u"email"_s, email}});
        if (asked.status != 200 || !QTest::qWaitFor([&] { return m_bag->mails().size() > before; }, 5000))
            return {};
        static const QRegularExpression line(u"^[A-Za-z0-9_-]{43}$"_s, QRegularExpression::MultilineOption);
        return line.match(m_bag->mails().back().text).captured();
    }
    //! Enrols and confirms; returns the secret, and the recovery codes in `recovery`.
    [[nodiscard]] QByteArray secondFactor(const Person &person, QStringList *recovery = nullptr)
    {
        const Answer enrolled = m_desk->json("POST", "/api/v1/auth/totp", person.token);
        const QByteArray secret = fromBase32(enrolled.json()["secret"_L1].toString());
        const Answer confirmed =
            m_desk->json("POST", "/api/v1/auth/totp/confirm", person.token, {{u"code"_s, codeNow(secret)}});
        for (const QJsonValue &code : confirmed.json()["recovery_codes"_L1].toArray())
            if (recovery)
                recovery->append(code.toString());
        return confirmed.status == 200 ? secret : QByteArray();
    }
    [[nodiscard]] QString codeNow(const QByteArray &secret)
    {
        return totp::code(secret, totp::stepAt(m_desk->clock().now()));
    }

    static constexpr auto Right = "SenhaSegura123!";

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ApiFixture>();
        m_bag = std::make_shared<MailBag>();
        m_desk->desk().setMailer(m_bag);
        m_admin = m_desk->registerOrganization(u"dona@empresa.com"_s);
        m_ana = m_desk->person(m_admin, u"atendente"_s, u"ana@empresa.com"_s);
    }
    void aForgottenPasswordIsSetWithTheMailedCode();
    void forgotPasswordAnswersUnknownAddressesTheSame();
    void codesAreMailedThriceAnHour();
    void aCodeIsGoodOnceAndForHalfAnHour();
    void resetRefusalsAre422AndNameTheField();
    void administratorsHandOutCodes();
    void aPersonChangesTheirPassword();
    void signInsAreListedAndEndedOneByOne();
    void logoutAllEndsEverySignIn();
    void wrongPasswordsAreCountedAndThenWait();
    void theWaitSurvivesNewTriesAndEndsWithAReset();
    void codesFollowTheTestVectors();
    void aSecondFactorIsAskedForAtLogin();
    void recoveryCodesAreGoodOnce();
    void wrongCodesCountAsWrongPasswords();
    void theSecondFactorEndsWithPasswordAndCode();
    void administratorsRemoveASecondFactor();
    void theMailServerIsASetting();
    void forgedTokensAreRefused();
    void tokensOfTheFutureAndOfTheDeactivatedAreRefused();
    void editsAtTheSameTimeAreNoticed();
    void namesThatDeceiveAreRefused_data();
    void namesThatDeceiveAreRefused();
};

void TestAccountSecurity::aForgottenPasswordIsSetWithTheMailedCode()
{
    const QString token = mailedToken(u"ANA@empresa.com"_s);
    QCOMPARE(token.size(), 43);
    const Mail mail = m_bag->mails().back();
    QCOMPARE(mail.to, u"ana@empresa.com"_s);
    QVERIFY(!mail.subject.isEmpty());
    QCOMPARE(mail.notAfter, m_desk->clock().now() + 30 * 60'000);
    const Answer answer = reset(token, u"OutraSenha456!"_s);
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.json()["message"_L1].toString().isEmpty());
    QCOMPARE(m_desk->get("/api/v1/auth/me", m_ana.token).status, 401); // every sign-in has ended
    QCOMPARE(login(u"ana@empresa.com"_s, QString::fromLatin1(Right)).status, 401);
    QCOMPARE(login(u"ana@empresa.com"_s, u"OutraSenha456!"_s).status, 200);
    QCOMPARE(m_bag->mails().size(), 2U); // the person hears of it
    QVERIFY(!m_bag->mails().back().text.contains(u"OutraSenha456!"_s));
}

void TestAccountSecurity::forgotPasswordAnswersUnknownAddressesTheSame()
{
    const auto ask = [this](const QString &email) {
        return m_desk->json("POST", "/api/v1/auth/forgot-password", {}, {{u"email"_s, email}});
    };
    const Answer known = ask(u"ana@empresa.com"_s);
    const Answer unknown = ask(u"ninguem@empresa.com"_s);
    QCOMPARE(known.status, 200);
    QCOMPARE(unknown.status, 200);
    QCOMPARE(known.body, unknown.body);
    QVERIFY(m_desk->json("DELETE", "/api/v1/users/" + QByteArray::number(m_ana.id), m_admin.token).status ==
            200);
    QCOMPARE(ask(u"ana@empresa.com"_s).body, unknown.body);
    QTRY_COMPARE(m_bag->mails().size(), 1U); // of the one who was known and active
    QCOMPARE(ask(u"isto não é"_s).status, 422);
    QCOMPARE(ask(u"isto não é"_s).field(), u"email"_s);
    QCOMPARE(m_desk->json("POST", "/api/v1/auth/forgot-password").status, 422);
}

void TestAccountSecurity::codesAreMailedThriceAnHour()
{
    for (int i = 0; i < 3; ++i)
        QVERIFY(!mailedToken(u"ana@empresa.com"_s).isEmpty());
    QCOMPARE(
        m_desk->json("POST", "/api/v1/auth/forgot-password", {}, {{u"email"_s, u"ana@empresa.com"_s}}).status,
        200);
    QVERIFY(!mailedToken(u"dona@empresa.com"_s).isEmpty()); // the writer is past the fourth
    QCOMPARE(m_bag->mails().size(), 4U);
    m_desk->clock().advance(3'601'000);
    QVERIFY(!mailedToken(u"ana@empresa.com"_s).isEmpty());
}

void TestAccountSecurity::aCodeIsGoodOnceAndForHalfAnHour()
{
    const QString first = mailedToken(u"ana@empresa.com"_s);
    const QString second = mailedToken(u"ana@empresa.com"_s);
    QCOMPARE(reset(first, u"OutraSenha456!"_s).status, 200);
    const Answer again = reset(first, u"MaisUma789!"_s);
    QCOMPARE(again.status, 422);
    QCOMPARE(again.errorCode(), u"VALIDATION_ERROR"_s);
    QCOMPARE(again.field(), u"token"_s);
    QCOMPARE(reset(second, u"MaisUma789!"_s).status, 422); // used up with the first
    const QString third = mailedToken(u"ana@empresa.com"_s);
    m_desk->clock().advance(30 * 60'000 + 1000);
    const Answer late = reset(third, u"MaisUma789!"_s);
    QCOMPARE(late.status, 422);
    QVERIFY(late.body != again.body); // it says which of the two
    QCOMPARE(login(u"ana@empresa.com"_s, u"OutraSenha456!"_s).status, 200);
}

void TestAccountSecurity::resetRefusalsAre422AndNameTheField()
{
    QCOMPARE(reset(u"nunca-existiu"_s, u"OutraSenha456!"_s).status, 422);
    QCOMPARE(reset(u"nunca-existiu"_s, u"OutraSenha456!"_s).field(), u"token"_s);
    const QString token = mailedToken(u"ana@empresa.com"_s);
    const Answer weak = reset(token, u"fraca"_s);
    QCOMPARE(weak.status, 422);
    QCOMPARE(weak.field(), u"new_password"_s);
    QCOMPARE(weak.json()["status_code"_L1].toInt(), 422);
    QCOMPARE(m_desk->json("POST", "/api/v1/auth/reset-password", {}, {{u"token"_s, token}}).status, 422);
    QCOMPARE(m_desk
                 ->json("POST", "/api/v1/auth/reset-password", {},
                        {{u"token"_s, 7}, {u"new_password"_s, u"OutraSenha456!"_s}})
                 .status,
             422);
    QCOMPARE(reset(token, u"OutraSenha456!"_s).status, 200); // none of them used it up
}

void TestAccountSecurity::administratorsHandOutCodes()
{
    const QByteArray target = "/api/v1/users/" + QByteArray::number(m_ana.id) + "/password-reset";
    QCOMPARE(m_desk->json("POST", target, m_ana.token).status, 403);
    const Answer made = m_desk->json("POST", target, m_admin.token);
    QCOMPARE(made.status, 201);
    QVERIFY(!made.json()["expires_at"_L1].toString().isEmpty());
    QCOMPARE(reset(made.json()["token"_L1].toString(), u"OutraSenha456!"_s).status, 200);
    QCOMPARE(login(u"ana@empresa.com"_s, u"OutraSenha456!"_s).status, 200);
    // An admin cannot become the super_admin that way.
    const Person admin = m_desk->person(m_admin, u"admin"_s, u"bia@empresa.com"_s);
    const QByteArray above = "/api/v1/users/" + QByteArray::number(m_admin.id) + "/password-reset";
    QCOMPARE(m_desk->json("POST", above, admin.token).status, 403);
    QCOMPARE(m_desk->json("POST", "/api/v1/users/4711/password-reset", m_admin.token).status, 404);
    QVERIFY(m_desk->json("DELETE", "/api/v1/users/" + QByteArray::number(m_ana.id), m_admin.token).status ==
            200);
    QCOMPARE(m_desk->json("POST", target, m_admin.token).status, 409);
    const Answer audit = m_desk->get("/api/v1/audit?limit=100", m_admin.token);
    if (audit.status == 200) {
        QVERIFY(audit.body.contains("user.password_reset_issued"));
        QVERIFY(!audit.body.contains(made.json()["token"_L1].toString().toLatin1()));
    }
}

void TestAccountSecurity::aPersonChangesTheirPassword()
{
    const Person elsewhere = m_desk->signIn(u"ana@empresa.com"_s, QString::fromLatin1(Right));
    const auto change = [this](const QString &now, const QString &then) {
        return m_desk->json("PUT", "/api/v1/auth/password", m_ana.token,
                            {{u"current_password"_s, now}, {u"new_password"_s, then}});
    };
    const Answer wrong = change(u"Errada123!"_s, u"OutraSenha456!"_s);
    QCOMPARE(wrong.status, 400);
    QCOMPARE(wrong.field(), u"current_password"_s);
    QCOMPARE(wrong.json()["attempts_left"_L1].toInt(), 4);
    QCOMPARE(change(QString::fromLatin1(Right), u"fraca"_s).field(), u"new_password"_s);
    QCOMPARE(change(QString::fromLatin1(Right), u"OutraSenha456!"_s).status, 200);
    QCOMPARE(m_desk->get("/api/v1/auth/me", m_ana.token).status, 200);
    QCOMPARE(m_desk->get("/api/v1/auth/me", elsewhere.token).status, 401);
    QCOMPARE(login(u"ana@empresa.com"_s, u"OutraSenha456!"_s).status, 200);
    QCOMPARE(m_bag->mails().size(), 1U);
}

void TestAccountSecurity::signInsAreListedAndEndedOneByOne()
{
    const Answer made =
        m_desk->send("POST", "/api/v1/auth/login",
                     {{"Content-Type", "application/json"}, {"User-Agent", "Guiche/1.0 (X11)"}},
                     R"({"email":"ana@empresa.com","password":"SenhaSegura123!","client":"desktop"})");
    const QByteArray token = made.json()["access_token"_L1].toString().toLatin1();
    const QJsonArray list = m_desk->get("/api/v1/auth/sign-ins", token).json()["sign_ins"_L1].toArray();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0]["client"_L1].toString(), u"desktop"_s);
    QCOMPARE(list[0]["user_agent"_L1].toString(), u"Guiche/1.0 (X11)"_s);
    QCOMPARE(list[0]["remote_address"_L1].toString(), u"127.0.0.1"_s);
    QCOMPARE(list[0]["current"_L1].toBool(), true);
    QCOMPARE(list[1]["current"_L1].toBool(), false);
    QCOMPARE(list[1]["client"_L1].toString(), u"api"_s);
    const QByteArray other = list[1]["id"_L1].toString().toLatin1();
    QCOMPARE(m_desk->json("DELETE", "/api/v1/auth/sign-ins/" + other, m_admin.token).status, 404);
    QCOMPARE(m_desk->json("DELETE", "/api/v1/auth/sign-ins/" + other, token).status, 204);
    QCOMPARE(m_desk->json("DELETE", "/api/v1/auth/sign-ins/" + other, token).status, 404);
    QCOMPARE(m_desk->get("/api/v1/auth/me", m_ana.token).status, 401);
    QCOMPARE(m_desk->get("/api/v1/auth/me", token).status, 200);
    QCOMPARE(m_desk->get("/api/v1/auth/sign-ins", m_desk->apiKey(m_admin, {u"admin"_s})).status, 403);
}

void TestAccountSecurity::logoutAllEndsEverySignIn()
{
    const Person second = m_desk->signIn(u"ana@empresa.com"_s, QString::fromLatin1(Right));
    QCOMPARE(m_desk->json("POST", "/api/v1/auth/logout-all", second.token).status, 200);
    QCOMPARE(m_desk->get("/api/v1/auth/me", m_ana.token).status, 401);
    QCOMPARE(m_desk->get("/api/v1/auth/me", second.token).status, 401);
    QCOMPARE(m_desk
                 ->json("POST", "/api/v1/auth/refresh", {},
                        {{u"refresh_token"_s, QString::fromLatin1(m_ana.refreshToken)}})
                 .status,
             401);
    QCOMPARE(m_desk->get("/api/v1/auth/me", m_admin.token).status, 200);
}

void TestAccountSecurity::wrongPasswordsAreCountedAndThenWait()
{
    for (const QString &email : {u"ana@empresa.com"_s, u"ninguem@empresa.com"_s}) {
        for (int left = 4; left >= 0; --left) {
            const Answer wrong = login(email, u"Errada123!"_s);
            QCOMPARE(wrong.status, 401);
            QCOMPARE(wrong.errorCode(), u"UNAUTHORIZED"_s);
            QCOMPARE(wrong.json()["attempts_left"_L1].toInt(-1), left);
        }
        const Answer waiting = login(email, QString::fromLatin1(Right)); // even the right one
        QCOMPARE(waiting.status, 429);
        QCOMPARE(waiting.errorCode(), u"RATE_LIMITED"_s);
        QCOMPARE(waiting.header("Retry-After"), "60");
    }
    QCOMPARE(login(u"dona@empresa.com"_s, QString::fromLatin1(Right)).status, 200);
    m_desk->clock().advance(60'000);
    QCOMPARE(login(u"ana@empresa.com"_s, u"Errada123!"_s).status, 401);
    QCOMPARE(login(u"ana@empresa.com"_s, QString::fromLatin1(Right)).header("Retry-After"), "120");
    m_desk->clock().advance(120'000);
    QCOMPARE(login(u"ana@empresa.com"_s, QString::fromLatin1(Right)).status, 200);
    QCOMPARE(login(u"ana@empresa.com"_s, u"Errada123!"_s).json()["attempts_left"_L1].toInt(-1), 4); // anew
}

void TestAccountSecurity::theWaitSurvivesNewTriesAndEndsWithAReset()
{
    for (int i = 0; i < 5; ++i)
        QCOMPARE(login(u" ANA@empresa.com"_s.trimmed(), u"Errada123!"_s).status, 401);
    const QString token = mailedToken(u"ana@empresa.com"_s);
    QCOMPARE(login(u"ana@empresa.com"_s, QString::fromLatin1(Right)).status, 429);
    QCOMPARE(reset(token, u"OutraSenha456!"_s).status, 200);
    QCOMPARE(login(u"ana@empresa.com"_s, u"OutraSenha456!"_s).status, 200);
}

void TestAccountSecurity::codesFollowTheTestVectors()
{
    // RFC 6238, appendix B.
    const QByteArray secret("12345678901234567890");
    const QList<std::pair<qint64, QString>> vectors{
        {59, u"94287082"_s},         {1111111109, u"07081804"_s}, {1111111111, u"14050471"_s},
        {1234567890, u"89005924"_s}, {2000000000, u"69279037"_s}, {20000000000, u"65353130"_s}};
    for (const auto &[seconds, code] : vectors)
        QCOMPARE(totp::code(secret, totp::stepAt(seconds * 1000), 8), code);
    QCOMPARE(totp::code(secret, 1), u"287082"_s);
    QCOMPARE(totp::base32(secret), u"GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"_s);
    QCOMPARE(totp::base32("f"), u"MY"_s); // RFC 4648, section 10, without padding
    QCOMPARE(totp::matchingStep(secret, u"287082"_s, 59'000, 0), 1);
    QCOMPARE(totp::matchingStep(secret, u"287082"_s, 89'000, 0), 1);            // one step later
    QCOMPARE(totp::matchingStep(secret, u"287082"_s, 20'000, 0), 1);            // one step early
    QCOMPARE(totp::matchingStep(secret, u"287082"_s, 90'000, 0), std::nullopt); // two
    QCOMPARE(totp::matchingStep(secret, u"287082"_s, 59'000, 1), std::nullopt); // again
    QCOMPARE(totp::matchingStep(secret, u"28708"_s, 59'000, 0), std::nullopt);
}

void TestAccountSecurity::aSecondFactorIsAskedForAtLogin()
{
    QCOMPARE(m_desk->get("/api/v1/auth/totp", m_ana.token).json()["enabled"_L1].toBool(true), false);
    QCOMPARE(
        m_desk->json("POST", "/api/v1/auth/totp/confirm", m_ana.token, {{u"code"_s, u"000000"_s}}).status,
        404);
    const Answer enrolled = m_desk->json("POST", "/api/v1/auth/totp", m_ana.token);
    QCOMPARE(enrolled.status, 201);
    const QString secretText = enrolled.json()["secret"_L1].toString();
    QCOMPARE(secretText.size(), 32);
    QVERIFY(enrolled.json()["otpauth_uri"_L1].toString().startsWith(
        u"otpauth://totp/Guich%C3%AA:ana@empresa.com?secret="_s + secretText));
    QVERIFY(enrolled.json()["qr_code"_L1].toString().startsWith(u"data:image/png;base64,iVBOR"_s));
    QCOMPARE(login(u"ana@empresa.com"_s, QString::fromLatin1(Right)).status, 200); // not confirmed yet
    const QByteArray secret = fromBase32(secretText);
    const Answer wrong =
        m_desk->json("POST", "/api/v1/auth/totp/confirm", m_ana.token, {{u"code"_s, u"12345"_s}});
    QCOMPARE(wrong.status, 400);
    QCOMPARE(wrong.field(), u"code"_s);
    const QString used = codeNow(secret);
    const Answer confirmed =
        m_desk->json("POST", "/api/v1/auth/totp/confirm", m_ana.token, {{u"code"_s, used}});
    QCOMPARE(confirmed.status, 200);
    QCOMPARE(confirmed.json()["recovery_codes"_L1].toArray().size(), 10);
    QCOMPARE(m_desk->json("POST", "/api/v1/auth/totp", m_ana.token).status, 409);

    const Answer wanted = login(u"ana@empresa.com"_s, QString::fromLatin1(Right));
    QCOMPARE(wanted.status, 401);
    QCOMPARE(wanted.errorCode(), u"TOTP_REQUIRED"_s);
    QVERIFY(!wanted.body.contains("access_token"));
    QCOMPARE(login(u"ana@empresa.com"_s, u"Errada123!"_s).errorCode(), u"UNAUTHORIZED"_s);
    QCOMPARE(login(u"ana@empresa.com"_s, QString::fromLatin1(Right), used).status, 401); // used to confirm
    m_desk->clock().advance(30'000);
    const QString next = codeNow(secret);
    QCOMPARE(login(u"ana@empresa.com"_s, QString::fromLatin1(Right), next).status, 200);
    QCOMPARE(login(u"ana@empresa.com"_s, QString::fromLatin1(Right), next).status, 401); // each once
}

void TestAccountSecurity::recoveryCodesAreGoodOnce()
{
    QStringList recovery;
    QVERIFY(!secondFactor(m_ana, &recovery).isEmpty());
    QCOMPARE(recovery.size(), 10);
    QCOMPARE(login(u"ana@empresa.com"_s, QString::fromLatin1(Right), recovery[3].toLower()).status, 200);
    QCOMPARE(login(u"ana@empresa.com"_s, QString::fromLatin1(Right), recovery[3]).status, 401);
    const QString plain = QString(recovery[4]).remove(u'-');
    QCOMPARE(login(u"ana@empresa.com"_s, QString::fromLatin1(Right), plain).status, 200);
    QCOMPARE(m_desk->get("/api/v1/auth/totp", m_ana.token).json()["recovery_codes_left"_L1].toInt(), 8);
}

void TestAccountSecurity::wrongCodesCountAsWrongPasswords()
{
    const QByteArray secret = secondFactor(m_ana);
    for (int left = 4; left >= 0; --left) {
        QCOMPARE(login(u"ana@empresa.com"_s, QString::fromLatin1(Right)).errorCode(), u"TOTP_REQUIRED"_s);
        const Answer wrong = login(u"ana@empresa.com"_s, QString::fromLatin1(Right), u"0000000"_s);
        QCOMPARE(wrong.status, 401);
        QCOMPARE(wrong.field(), u"totp_code"_s);
        QCOMPARE(wrong.json()["attempts_left"_L1].toInt(-1), left);
    }
    m_desk->clock().advance(30'000);
    QCOMPARE(login(u"ana@empresa.com"_s, QString::fromLatin1(Right), codeNow(secret)).status, 429);
}

void TestAccountSecurity::theSecondFactorEndsWithPasswordAndCode()
{
    const auto disable = [this](const QString &password, const QString &code) {
        return m_desk->json("POST", "/api/v1/auth/totp/disable", m_ana.token,
                            {{u"password"_s, password}, {u"code"_s, code}});
    };
    QCOMPARE(disable(QString::fromLatin1(Right), u"123456"_s).status, 404);
    const QByteArray secret = secondFactor(m_ana);
    m_desk->clock().advance(30'000);
    QCOMPARE(disable(u"Errada123!"_s, codeNow(secret)).field(), u"password"_s);
    QCOMPARE(disable(QString::fromLatin1(Right), u"1234567"_s).field(), u"code"_s);
    QCOMPARE(disable(QString::fromLatin1(Right), codeNow(secret)).status, 200);
    QCOMPARE(login(u"ana@empresa.com"_s, QString::fromLatin1(Right)).status, 200);
}

void TestAccountSecurity::administratorsRemoveASecondFactor()
{
    QVERIFY(!secondFactor(m_ana).isEmpty());
    const QByteArray target = "/api/v1/users/" + QByteArray::number(m_ana.id) + "/totp";
    QCOMPARE(m_desk->json("DELETE", target, m_ana.token).status, 403);
    QCOMPARE(m_desk->json("DELETE", target, m_admin.token).status, 204);
    QCOMPARE(m_desk->json("DELETE", target, m_admin.token).status, 404);
    QCOMPARE(login(u"ana@empresa.com"_s, QString::fromLatin1(Right)).status, 200);
}

void TestAccountSecurity::theMailServerIsASetting()
{
    const QByteArray target = "/api/v1/settings/smtp";
    QCOMPARE(m_desk->get(target, m_ana.token).status, 403);
    QCOMPARE(m_desk->get(target, m_admin.token).json()["host"_L1].toString(u"?"_s), u""_s);
    const Answer changed = m_desk->json(
        "PATCH", target, m_admin.token,
        {{u"host"_s, u"mail.example"_s}, {u"user"_s, u"desk"_s}, {u"password"_s, u"correio-secreto"_s}});
    QCOMPARE(changed.status, 200);
    QVERIFY(!changed.body.contains("correio-secreto"));
    QCOMPARE(changed.json()["has_password"_L1].toBool(), true);
    QCOMPARE(changed.json()["security"_L1].toString(), u"starttls"_s);
    const Answer refused = m_desk->json("PATCH", target, m_admin.token, {{u"port"_s, 70000}});
    QCOMPARE(refused.status, 400);
    QVERIFY(refused.field().endsWith(u"port"_s));
    const Answer audit = m_desk->get("/api/v1/audit", m_admin.token);
    QVERIFY(!audit.body.contains("correio-secreto"));
    const Person other = m_desk->registerOrganization(u"dono@segunda.com"_s);
    QCOMPARE(m_desk->get(target, other.token).json()["has_password"_L1].toBool(true), false);
}

void TestAccountSecurity::forgedTokensAreRefused()
{
    const auto encoded = [](const QByteArray &json) {
        return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    const QList<QByteArray> parts = m_ana.token.split('.');
    QCOMPARE(parts.size(), 3);
    const QByteArray claims = QByteArray::fromBase64(parts[1], QByteArray::Base64UrlEncoding);
    for (const QByteArray &header :
         {QByteArray(R"({"alg":"none","typ":"JWT"})"), QByteArray(R"({"alg":"None","typ":"JWT"})"),
          QByteArray(R"({"alg":"HS512","typ":"JWT"})"), QByteArray(R"({"alg":"RS256","typ":"JWT"})"),
          QByteArray(R"({"typ":"JWT"})"),
          QByteArray(R"({"alg":"HS256","kid":"../../etc/passwd","typ":"JWT"})")}) {
        for (const QByteArray &signature : {QByteArray(), parts[2]}) {
            const Answer answer =
                m_desk->get("/api/v1/auth/me", encoded(header) + '.' + parts[1] + '.' + signature);
            QVERIFY2(answer.status == 401, header);
            QCOMPARE(answer.errorCode(), u"UNAUTHORIZED"_s);
        }
    }
    // Another person, another role, a longer life: the signature is over all of it.
    for (const auto &[from, to] : std::initializer_list<std::pair<QByteArray, QByteArray>>{
             {"\"sub\":\"" + QByteArray::number(m_ana.id), "\"sub\":\"" + QByteArray::number(m_admin.id)},
             {"atendente", "super_admin"},
             {"\"exp\":1", "\"exp\":9"}}) {
        QByteArray changed = claims;
        QVERIFY2(changed.contains(from), claims);
        changed.replace(from, to);
        QCOMPARE(m_desk->get("/api/v1/auth/me", parts[0] + '.' + encoded(changed) + '.' + parts[2]).status,
                 401);
    }
    QCOMPARE(m_desk->get("/api/v1/auth/me", m_ana.token).status, 200);
}

void TestAccountSecurity::tokensOfTheFutureAndOfTheDeactivatedAreRefused()
{
    m_desk->clock().advance(-3'600'000);
    QCOMPARE(m_desk->get("/api/v1/auth/me", m_ana.token).status, 401);
    m_desk->clock().advance(3'600'000);
    QCOMPARE(m_desk->get("/api/v1/auth/me", m_ana.token).status, 200);
    QCOMPARE(m_desk->json("DELETE", "/api/v1/users/" + QByteArray::number(m_ana.id), m_admin.token).status,
             200);
    QCOMPARE(m_desk->get("/api/v1/auth/me", m_ana.token).status, 401);
    QCOMPARE(m_desk
                 ->json("POST", "/api/v1/auth/refresh", {},
                        {{u"refresh_token"_s, QString::fromLatin1(m_ana.refreshToken)}})
                 .status,
             401);
    QCOMPARE(login(u"ana@empresa.com"_s, QString::fromLatin1(Right)).status, 401);
}

void TestAccountSecurity::editsAtTheSameTimeAreNoticed()
{
    const QByteArray target = "/api/v1/users/" + QByteArray::number(m_ana.id);
    const QByteArray tag = m_desk->get(target, m_admin.token).header("ETag");
    QVERIFY(tag.startsWith('"') && tag.endsWith('"'));
    const auto put = [&](const QByteArray &ifMatch, const QByteArray &body) {
        return m_desk->send("PUT", target,
                            {{"Content-Type", "application/json"},
                             {"Authorization", "Bearer " + m_admin.token},
                             {"If-Match", ifMatch}},
                            body);
    };
    const Answer first = put(tag, R"({"nome":"Ana Maria"})");
    QCOMPARE(first.status, 200);
    QVERIFY(first.header("ETag") != tag);
    const Answer second = put(tag, R"({"nome":"Ana Paula"})");
    QCOMPARE(second.status, 412);
    QCOMPARE(second.errorCode(), u"PRECONDITION_FAILED"_s);
    const Answer now = m_desk->get(target, m_admin.token);
    QCOMPARE(now.json()["nome"_L1].toString(), u"Ana Maria"_s);
    QCOMPARE(now.header("ETag"), first.header("ETag"));
    QCOMPARE(put("*", R"({"nome":"Ana Paula"})").status, 200);
    QCOMPARE(put("\"x\", " + m_desk->get(target, m_admin.token).header("ETag"), R"({"nome":"Ana"})").status,
             200);
}

void TestAccountSecurity::namesThatDeceiveAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("status");
    QTest::newRow("accents") << u"João d'Ávila-Núñez"_s << 200;
    QTest::newRow("emoji") << u"Ana 👩🏽‍💻🇧🇷"_s << 200;
    QTest::newRow("Arabic") << u"سارة"_s << 200;
    QTest::newRow("right-to-left mark") << u"Ana\u200f"_s << 400;
    QTest::newRow("right-to-left override") << u"Ana \u202elibas"_s << 400;
    QTest::newRow("isolate") << u"Ana \u2067x\u2069"_s << 400;
    QTest::newRow("zero-width space") << u"A\u200bna"_s << 400;
    QTest::newRow("joiner between letters") << u"A\u200dna"_s << 400;
    QTest::newRow("nothing but fillers") << u"\u3164\u3164"_s << 400;
    QTest::newRow("byte order mark") << u"An\ufeffa"_s << 400;
    QTest::newRow("control") << u"Ana\u0007"_s << 400;
    QTest::newRow("long") << QString(10'000, u'a') << 400;
    QTest::newRow("only spaces") << u"  \u00a0 "_s << 400;
}

void TestAccountSecurity::namesThatDeceiveAreRefused()
{
    QFETCH(QString, name);
    QFETCH(int, status);
    const QByteArray target = "/api/v1/users/" + QByteArray::number(m_ana.id);
    const Answer answer = m_desk->json("PUT", target, m_admin.token, {{u"nome"_s, name}});
    QCOMPARE(answer.status, status);
    const QString stored = m_desk->get(target, m_admin.token).json()["nome"_L1].toString();
    QCOMPARE(stored, status == 200 ? name : u"Pessoa atendente"_s);
    if (status != 200)
        QCOMPARE(answer.field(), u"nome"_s);
}

QTEST_GUILESS_MAIN(TestAccountSecurity)
#include "tst_accountsecurity.moc"
