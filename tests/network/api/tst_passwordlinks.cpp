// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDateTime>
#include <QRegularExpression>
#include <QTest>

#include "tests/network/api/apifixture.h"
#include "tests/network/api/mailbag.h"

using namespace Qt::StringLiterals;
using namespace guiche;

//! Links that set a password: what they begin with, the page they lead to, and what the page asks.
class TestPasswordLinks final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ApiFixture> m_desk;
    std::shared_ptr<MailBag> m_bag;
    Person m_admin;
    Person m_ana;

    [[nodiscard]] Answer forgot(const Fields &fields = {})
    {
        Fields all{{"Content-Type", "application/json"}};
        all.insert(all.end(), fields.begin(), fields.end());
        return m_desk->send("POST", "/api/v1/auth/forgot-password", all, R"({"email":"ana@empresa.com"})");
    }
    //! The text of the next mail; empty when none comes.
    [[nodiscard]] QString mailText(const Fields &fields = {})
    {
        const std::size_t before = m_bag->mails().size();
        if (forgot(fields).status != 200 ||
            !QTest::qWaitFor([&] { return m_bag->mails().size() > before; }, 5000))
            return {};
        return m_bag->mails().back().text;
    }
    [[nodiscard]] static QString tokenIn(const QString &text)
    {
        static const QRegularExpression line(u"^[A-Za-z0-9_-]{43}$"_s, QRegularExpression::MultilineOption);
        return line.match(text).captured();
    }
    [[nodiscard]] Answer issue()
    {
        return m_desk->json("POST", "/api/v1/users/" + QByteArray::number(m_ana.id) + "/password-reset",
                            m_admin.token);
    }
    [[nodiscard]] Answer check(const QString &token)
    {
        return m_desk->json("POST", "/api/v1/auth/reset-password/check", {}, {{u"token"_s, token}});
    }
    [[nodiscard]] Answer reset(const QString &token, const QString &password)
    {
        return m_desk->json("POST", "/api/v1/auth/reset-password", {},
                            {{u"token"_s, token}, {u"new_password"_s, password}});
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ApiFixture>(
            ApiFixture::Options{.sites = {.hostNames = {"desk.example", "other.example"}}});
        m_bag = std::make_shared<MailBag>();
        m_desk->desk().setMailer(m_bag);
        m_desk->desk().setPublicUrl(u"https://desk.example"_s);
        m_admin = m_desk->registerOrganization(u"dona@empresa.com"_s);
        m_ana = m_desk->person(m_admin, u"atendente"_s, u"ana@empresa.com"_s);
    }
    void theMailCarriesTheLinkBesidesTheCode();
    void theMailIsInTheOrganizationsLanguage_data();
    void theMailIsInTheOrganizationsLanguage();
    void whatTheRequestSaysOfItsAddressIsNotInTheLink_data();
    void whatTheRequestSaysOfItsAddressIsNotInTheLink();
    void aDeskWithoutAnAddressMailsTheCodeAlone();
    void administratorsHandOutLinks();
    void aCodeIsCheckedWithoutUsingItUp();
    void aCodeEndsWhenTheAccountChanges_data();
    void aCodeEndsWhenTheAccountChanges();
    void thePageIsServedStrictlyAndNeverKept();
    void thePagesFilesAreServed_data();
    void thePagesFilesAreServed();
    void thePageTakesNothingAndHasNoOtherFiles();
};

void TestPasswordLinks::theMailCarriesTheLinkBesidesTheCode()
{
    const QString text = mailText();
    const QString token = tokenIn(text);
    QCOMPARE(token.size(), 43);
    QVERIFY2(text.split(u'\n').contains(u"https://desk.example/reset-password#token="_s + token),
             qPrintable(text));
    QVERIFY(!text.contains(u'%'));
    QCOMPARE(reset(token, u"OutraSenha456!"_s).status, 200);
}

void TestPasswordLinks::theMailIsInTheOrganizationsLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"pt-BR"_s, u"en"_s, u"es"_s})
        QTest::newRow(qPrintable(language)) << language;
}

void TestPasswordLinks::theMailIsInTheOrganizationsLanguage()
{
    QFETCH(const QString, language);
    const Answer set = m_desk->json("PATCH", "/api/v1/settings", m_admin.token,
                                    {{u"languages"_s, QJsonObject{{u"default"_s, language}}}});
    QCOMPARE(set.status, 200);
    const QString text = mailText();
    const QString token = tokenIn(text);
    QCOMPARE(text.count(token), 2); // in the link, and by itself
    QVERIFY(text.contains(u"https://desk.example/reset-password#token="_s + token + u'\n'));
}

void TestPasswordLinks::whatTheRequestSaysOfItsAddressIsNotInTheLink_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    // Known to the desk, and so let in: still not what the link begins with.
    QTest::newRow("another known host") << QByteArray("Host") << QByteArray("other.example");
    QTest::newRow("a known host with a port") << QByteArray("Host") << QByteArray("desk.example:4444");
    QTest::newRow("forwarded host") << QByteArray("X-Forwarded-Host") << QByteArray("evil.example");
    QTest::newRow("forwarded server") << QByteArray("X-Forwarded-Server") << QByteArray("evil.example");
    QTest::newRow("forwarded port") << QByteArray("X-Forwarded-Port") << QByteArray("4444");
    QTest::newRow("forwarded scheme") << QByteArray("X-Forwarded-Proto") << QByteArray("gopher");
    QTest::newRow("forwarded") << QByteArray("Forwarded") << QByteArray("host=evil.example;proto=http");
    QTest::newRow("original host") << QByteArray("X-Original-Host") << QByteArray("evil.example");
    QTest::newRow("original url") << QByteArray("X-Original-URL") << QByteArray("https://evil.example/");
    QTest::newRow("referrer") << QByteArray("Referer") << QByteArray("https://evil.example/");
}

void TestPasswordLinks::whatTheRequestSaysOfItsAddressIsNotInTheLink()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    const QString text = mailText({{name, value}});
    QVERIFY(text.contains(u"https://desk.example/reset-password#token="_s + tokenIn(text)));
    for (const char *foreign : {"evil", "other.example", "4444", "gopher"})
        QVERIFY2(!text.contains(QLatin1StringView(foreign)), foreign);
    // A name that the desk does not know gets no mail at all.
    const std::size_t before = m_bag->mails().size();
    QCOMPARE(forgot({{"Host", "evil.example"}}).status, 421);
    QVERIFY(!mailText().isEmpty()); // the writer is past it
    QCOMPARE(m_bag->mails().size(), before + 1);
}

void TestPasswordLinks::aDeskWithoutAnAddressMailsTheCodeAlone()
{
    m_desk->desk().setPublicUrl({});
    const QString text = mailText();
    QCOMPARE(tokenIn(text).size(), 43);
    QVERIFY(!text.contains(u"reset-password"_s));
    QVERIFY(!text.contains(u"http"_s));
    QVERIFY(!text.contains(u'%'));
    const Answer made = issue();
    QCOMPARE(made.status, 201);
    QVERIFY(made.json()["link"_L1].isNull());
    QCOMPARE(made.json()["token"_L1].toString().size(), 43);
}

void TestPasswordLinks::administratorsHandOutLinks()
{
    const QJsonObject made = issue().json();
    const QString token = made["token"_L1].toString();
    QCOMPARE(made["link"_L1].toString(), u"https://desk.example/reset-password#token="_s + token);
    QVERIFY(!made["expires_at"_L1].toString().isEmpty());
    QCOMPARE(reset(token, u"OutraSenha456!"_s).status, 200);
    const Answer audit = m_desk->get("/api/v1/audit?limit=100", m_admin.token);
    QCOMPARE(audit.status, 200);
    QVERIFY(audit.body.contains("user.password_reset_issued"));
    QVERIFY(!audit.body.contains("reset-password#"));
    QVERIFY(!audit.body.contains(token.toLatin1()));
}

void TestPasswordLinks::aCodeIsCheckedWithoutUsingItUp()
{
    const QString token = issue().json()["token"_L1].toString();
    const Answer good = check(token);
    QCOMPARE(good.status, 200);
    QCOMPARE(QDateTime::fromString(good.json()["expires_at"_L1].toString(), Qt::ISODateWithMs)
                     .toMSecsSinceEpoch() /
                 1000,
             (m_desk->clock().now() + 30 * 60'000) / 1000);
    QCOMPARE(check(u' ' + token + u' ').status, 200); // as it is pasted
    QCOMPARE(reset(token, u"OutraSenha456!"_s).status, 200);
    const Answer used = check(token);
    QCOMPARE(used.status, 422);
    QCOMPARE(used.field(), u"token"_s);
    const Answer unknown = check(u"nunca-existiu"_s);
    QCOMPARE(unknown.status, 422);
    const QString second = issue().json()["token"_L1].toString();
    m_desk->clock().advance(30 * 60'000);
    const Answer late = m_desk->json("POST", "/api/v1/auth/reset-password/check", {}, {{u"token"_s, second}});
    QCOMPARE(late.status, 422);
    QCOMPARE(QSet<QByteArray>({used.body, unknown.body, late.body}).size(), 3); // each says which it is
    QCOMPARE(m_desk->json("POST", "/api/v1/auth/reset-password/check").status, 422);
}

void TestPasswordLinks::aCodeEndsWhenTheAccountChanges_data()
{
    QTest::addColumn<QJsonObject>("change");
    QTest::addColumn<bool>("ends");
    QTest::newRow("another address") << QJsonObject{{u"email"_s, u"ana.souza@empresa.com"_s}} << true;
    QTest::newRow("another password") << QJsonObject{{u"password"_s, u"DadaPeloChefe1!"_s}} << true;
    QTest::newRow("no longer active") << QJsonObject{{u"is_active"_s, false}} << true;
    QTest::newRow("another name") << QJsonObject{{u"nome"_s, u"Ana Souza"_s}} << false;
}

void TestPasswordLinks::aCodeEndsWhenTheAccountChanges()
{
    QFETCH(const QJsonObject, change);
    QFETCH(const bool, ends);
    const QByteArray target = "/api/v1/users/" + QByteArray::number(m_ana.id);
    const QString token = tokenIn(mailText());
    QCOMPARE(m_desk->json("PUT", target, m_admin.token, change).status, 200);
    QCOMPARE(m_desk->json("PUT", target, m_admin.token, {{u"is_active"_s, true}}).status, 200);
    QCOMPARE(check(token).status, ends ? 422 : 200);
    QCOMPARE(reset(token, u"OutraSenha456!"_s).status, ends ? 422 : 200);
}

void TestPasswordLinks::thePageIsServedStrictlyAndNeverKept()
{
    for (const char *target : {"/reset-password", "/reset-password/", "/reset-password?utm=x"}) {
        const Answer page = m_desk->get(target);
        QCOMPARE(page.status, 200);
        QCOMPARE(page.header("Content-Type"), "text/html; charset=utf-8"_ba);
        QCOMPARE(page.header("Cache-Control"), "no-store"_ba);
        QCOMPARE(page.header("Referrer-Policy"), "no-referrer"_ba);
        QCOMPARE(page.header("X-Content-Type-Options"), "nosniff"_ba);
        QCOMPARE(page.header("X-Frame-Options"), "DENY"_ba);
        const QByteArray policy = page.header("Content-Security-Policy");
        for (const char *part : {"default-src 'none'", "script-src 'self'", "form-action 'none'",
                                 "base-uri 'none'", "frame-ancestors 'none'"})
            QVERIFY2(policy.contains(part), policy);
        QVERIFY(!policy.contains("unsafe"));
        QVERIFY(!page.body.contains("<style"));
        QVERIFY(!page.body.contains(" style="));
        QVERIFY(!page.body.contains("<script>"));
        QVERIFY(!page.body.contains("onclick"));
    }
    const Answer head = m_desk->send("HEAD", "/reset-password");
    QCOMPARE(head.status, 200);
    QVERIFY(head.body.isEmpty());
    m_desk->useListener("sessions");
    QCOMPARE(m_desk->get("/reset-password").status, 404);
    QCOMPARE(m_desk->get("/reset-password/password.js").status, 404);
    m_desk->useListener("main");
}

void TestPasswordLinks::thePagesFilesAreServed_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("type");
    for (const char *script : {"password.js", "rules.js", "texts.js"})
        QTest::newRow(script) << QByteArray(script) << QByteArray("text/javascript");
    QTest::newRow("style") << QByteArray("password.css") << QByteArray("text/css");
    QTest::newRow("icon") << QByteArray("icon.svg") << QByteArray("image/svg+xml");
}

void TestPasswordLinks::thePagesFilesAreServed()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, type);
    const Answer file = m_desk->get("/reset-password/" + name);
    QCOMPARE(file.status, 200);
    QVERIFY(file.header("Content-Type").startsWith(type));
    QVERIFY(file.body.size() > 100);
}

void TestPasswordLinks::thePageTakesNothingAndHasNoOtherFiles()
{
    QCOMPARE(m_desk->json("POST", "/reset-password").status, 405);
    for (const char *target : {"/reset-password/pages/password.html", "/reset-password/password.html",
                               "/reset-password/../health/x", "/reset-passwords", "/reset-password/x"})
        QVERIFY2(m_desk->get(target).status >= 400, target);
}

QTEST_GUILESS_MAIN(TestPasswordLinks)
#include "tst_passwordlinks.moc"
