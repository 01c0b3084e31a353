// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <future>

#include "models/desk/desk.h"
#include "models/desk/mailsettings.h"
#include "network/mail/mailmessage.h"
#include "network/mail/mailroute.h"
#include "network/mail/smtpmailer.h"
#include "tests/network/mail/smtpserver.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace guiche;

namespace {

QByteArray pemOf(const std::function<void(BIO *)> &write)
{
    BIO *memory = BIO_new(BIO_s_mem());
    write(memory);
    char *data = nullptr;
    const long length = BIO_get_mem_data(memory, &data);
    const QByteArray pem(data, length);
    BIO_free(memory);
    return pem;
}

//! A certificate of `localhost` that signs itself, and its key.
std::pair<QByteArray, QByteArray> selfSigned()
{
    EVP_PKEY *key = EVP_EC_gen("P-256");
    X509 *certificate = X509_new();
    X509_set_version(certificate, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate), -60);
    X509_gmtime_adj(X509_getm_notAfter(certificate), 3600);
    X509_set_pubkey(certificate, key);
    X509_NAME *name = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("localhost"),
                               -1, -1, 0);
    X509_set_issuer_name(certificate, name);
    X509_EXTENSION *names =
        X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1");
    X509_add_ext(certificate, names, -1);
    X509_EXTENSION_free(names);
    X509_sign(certificate, key, EVP_sha256());
    const QByteArray pem = pemOf([&](BIO *memory) { PEM_write_bio_X509(memory, certificate); });
    const QByteArray keyPem = pemOf(
        [&](BIO *memory) { PEM_write_bio_PrivateKey(memory, key, nullptr, nullptr, 0, nullptr, nullptr); });
    X509_free(certificate);
    EVP_PKEY_free(key);
    return {pem, keyPem};
}

//! What a reader of mail makes of the body.
QString decoded(QByteArray message)
{
    QByteArray body = message.sliced(message.indexOf("\n\n") + 2);
    body.replace("=\n", "");
    QByteArray plain;
    for (qsizetype i = 0; i < body.size(); ++i) {
        if (body[i] == '=') {
            plain += char(body.sliced(i + 1, 2).toInt(nullptr, 16));
            i += 2;
        } else {
            plain += body[i];
        }
    }
    return QString::fromUtf8(plain);
}

} // namespace

//! Mail in a real conversation with a mail server.
class TestSmtpMailer final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<SmtpServer> m_server;

    [[nodiscard]] QUrl url(const QString &userInfo = {}, const QString &host = u"127.0.0.1"_s) const
    {
        QUrl url;
        url.setScheme(u"smtp"_s);
        url.setUserInfo(userInfo, QUrl::StrictMode);
        url.setHost(host);
        url.setPort(m_server->serverPort());
        return url;
    }
    [[nodiscard]] std::unique_ptr<SmtpMailer> mailer(SmtpMailerOptions options) const
    {
        options.waits = {20ms};
        return std::make_unique<SmtpMailer>(*m_store, m_clock, m_desk->sealer(), options);
    }
    [[nodiscard]] Mail mail() const
    {
        return {.to = u"ana@empresa.com"_s,
                .subject = u"Sua nova senha está aqui, João"_s,
                .text = u"Olá João,\n\n.linha com ponto\n.\nfim = "_s + QString(100, u'ç') + u'\n',
                .organizationId = 1,
                .notAfter = m_clock.now() + 60'000};
    }
    template <class T> [[nodiscard]] Result<T> write(std::function<Result<T>(WriteTransaction &)> job)
    {
        std::promise<Result<T>> promise;
        m_store->writer().submit<T>(std::move(job),
                                    [&promise](Result<T> result) { promise.set_value(std::move(result)); });
        return promise.get_future().get();
    }
    //! The first organization, with this in its settings.
    void configure(const QJsonObject &smtp)
    {
        const QString hash = m_desk->passwords().hash(u"SenhaSegura123!"_s);
        const auto made = write<MailSettings>([&](WriteTransaction &tx) -> Result<MailSettings> {
            const Registration registration{.email = u"dona@empresa.com"_s,
                                            .password = u"SenhaSegura123!"_s,
                                            .name = u"Dona"_s,
                                            .organizationName = u"Empresa"_s,
                                            .isLoopback = true};
            GUICHE_CHECK(m_desk->accounts().registerOrganization(tx, registration, hash));
            return patchMailSettings(tx, m_desk->sealer(), 1, smtp);
        });
        QVERIFY2(made, made ? "" : qPrintable(made.error().english()));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::move(*Store::open({m_folder->filePath(u"desk.db"_s)}, m_clock));
        m_desk =
            std::move(*Desk::open(*m_store, m_clock, {m_folder->path(), PasswordHasher::Cost::Cheap, true}));
        m_server = std::make_unique<SmtpServer>();
    }
    void cleanup()
    {
        m_desk.reset();
        m_store.reset();
    }
    void aMailArrivesAsItWasWritten();
    void startTlsIsUsedAndTheCertificateChecked();
    void tlsFromTheFirstByteIsSpoken();
    void tlsFromTheFirstByteChecksTheCertificateToo();
    void anUnknownCertificateGetsNoMail();
    void theServerOfTheSettingsIsUsed();
    void settingsAreCheckedAndTheirPasswordIsNotInTheDatabase();
    void refusalsOfTheMomentAreTriedAgain();
    void refusalsForEverAreNot();
    void aTrialIsAnsweredAndNotRepeated();
    void aMailThatCameTooLateIsGivenUp();
    void anotherHostNeedsTls();
    void noTextEndsTheHeader();
    void stoppingDoesNotWaitForTheServer();
    void stoppingDoesNotWaitForTheFarewell();
};

void TestSmtpMailer::aMailArrivesAsItWasWritten()
{
    const auto sender = mailer({.url = url(u"desk%40empresa.com:s3%3Anha"_s)});
    sender->send(mail());
    QTRY_COMPARE(m_server->received.size(), 1);
    const SmtpServer::Received got = m_server->received.first();
    QCOMPARE(got.from, "desk@empresa.com");
    QCOMPARE(got.to, "ana@empresa.com");
    QCOMPARE(got.auth, QByteArray("\0desk@empresa.com\0s3:nha", 24));
    QCOMPARE(decoded(got.message), mail().text + u'\n');
    QVERIFY(got.message.contains("\nTo: ana@empresa.com\n"));
    QVERIFY(got.message.contains("\nFrom: desk@empresa.com\n") ||
            got.message.startsWith("From: desk@empresa.com\n"));
    QVERIFY(got.message.contains("Subject: =?UTF-8?B?"));
    QVERIFY(got.message.contains("charset=utf-8"));
    for (const QByteArray &line : got.message.split('\n'))
        QVERIFY2(line.size() <= 76, line);
}

void TestSmtpMailer::startTlsIsUsedAndTheCertificateChecked()
{
    const auto [certificate, key] = selfSigned();
    m_server->useTls(QSslCertificate(certificate), QSslKey(key, QSsl::Ec));
    QFile file(m_folder->filePath(u"ca.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(certificate) > 0);
    file.close();
    const auto sender = mailer({.url = url(), .caFile = file.fileName()});
    sender->send(mail());
    QTRY_COMPARE(m_server->received.size(), 1);
    QVERIFY(m_server->received.first().isEncrypted);
}

void TestSmtpMailer::tlsFromTheFirstByteIsSpoken()
{
    const auto [certificate, key] = selfSigned();
    m_server->useTls(QSslCertificate(certificate), QSslKey(key, QSsl::Ec));
    m_server->expectTlsAtOnce();
    QFile file(m_folder->filePath(u"ca.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(certificate) > 0);
    file.close();
    QUrl address = url(u"desk%40empresa.com:s3%3Anha"_s);
    address.setScheme(u"smtps"_s);
    const auto sender = mailer({.url = address, .caFile = file.fileName()});
    sender->send(mail());
    QTRY_COMPARE(m_server->received.size(), 1);
    QVERIFY(m_server->received.first().isEncrypted);
    QCOMPARE(m_server->received.first().auth, QByteArray("\0desk@empresa.com\0s3:nha", 24));
    QCOMPARE(decoded(m_server->received.first().message), mail().text + u'\n');
    QCOMPARE(m_server->connections, 1);
}

void TestSmtpMailer::tlsFromTheFirstByteChecksTheCertificateToo()
{
    const auto [certificate, key] = selfSigned();
    m_server->useTls(QSslCertificate(certificate), QSslKey(key, QSsl::Ec));
    m_server->expectTlsAtOnce();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"did not take a mail"_s));
    QUrl address = url(u"desk:senha"_s);
    address.setScheme(u"smtps"_s);
    const auto sender = mailer({.url = address});
    sender->send(mail());
    QTRY_COMPARE(m_server->connections, 1);
    QTRY_VERIFY(m_server->findChildren<QSslSocket *>().isEmpty());
    QVERIFY(m_server->received.isEmpty());
}

void TestSmtpMailer::anUnknownCertificateGetsNoMail()
{
    const auto [certificate, key] = selfSigned();
    m_server->useTls(QSslCertificate(certificate), QSslKey(key, QSsl::Ec));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"did not take a mail"_s));
    const auto sender = mailer({.url = url()});
    sender->send(mail());
    QTRY_COMPARE(m_server->connections, 1);
    QTRY_VERIFY(m_server->findChildren<QSslSocket *>().isEmpty());
    QVERIFY(m_server->received.isEmpty());
}

void TestSmtpMailer::theServerOfTheSettingsIsUsed()
{
    configure({{u"host"_s, u"127.0.0.1"_s},
               {u"port"_s, m_server->serverPort()},
               {u"user"_s, u"desk"_s},
               {u"password"_s, u"correio-secreto"_s},
               {u"from"_s, u"atendimento@empresa.com"_s}});
    const auto sender = mailer({});
    sender->send(mail());
    QTRY_COMPARE(m_server->received.size(), 1);
    QCOMPARE(m_server->received.first().from, "atendimento@empresa.com");
    QCOMPARE(m_server->received.first().auth, QByteArray("\0desk\0correio-secreto", 21));
    // An organization without its own goes through the first one's.
    Mail other = mail();
    other.organizationId = 2;
    sender->send(other);
    QTRY_COMPARE(m_server->received.size(), 2);
}

void TestSmtpMailer::settingsAreCheckedAndTheirPasswordIsNotInTheDatabase()
{
    configure({{u"host"_s, u"mail.example"_s}, {u"password"_s, u"correio-secreto"_s}});
    const auto patch = [this](const QJsonObject &change) {
        return write<MailSettings>(
            [&](WriteTransaction &tx) { return patchMailSettings(tx, m_desk->sealer(), 1, change); });
    };
    for (const auto &[name, value] :
         std::initializer_list<std::pair<QString, QJsonValue>>{{u"port"_s, 70000},
                                                               {u"port"_s, u"25"_s},
                                                               {u"host"_s, u"a b"_s},
                                                               {u"host"_s, u"x\r\nMAIL"_s},
                                                               {u"security"_s, u"none"_s},
                                                               {u"from"_s, u"ninguém"_s},
                                                               {u"nome"_s, 1}}) {
        const auto refused = patch({{name, value}});
        QVERIFY2(!refused, qPrintable(name));
        QCOMPARE(refused.error().code, ErrorCode::Validation);
        QCOMPARE(refused.error().field, u"smtp."_s + name);
    }
    const auto changed = patch({{u"port"_s, 2525}, {u"has_password"_s, true}});
    QVERIFY(changed);
    QCOMPARE(changed->shown()["port"_L1].toInt(), 2525);
    QCOMPARE(changed->shown()["has_password"_L1].toBool(), true);
    QVERIFY(!changed->shown().contains("password"_L1));
    QCOMPARE(changed->password, u"correio-secreto"_s);
    QCOMPARE(patch({{u"password"_s, QJsonValue::Null}})->shown()["has_password"_L1].toBool(true), false);
    m_desk.reset();
    m_store.reset();
    for (const QFileInfo &file : QDir(m_folder->path()).entryInfoList(QDir::Files)) {
        QFile content(file.filePath());
        QVERIFY(content.open(QIODevice::ReadOnly));
        QVERIFY2(!content.readAll().contains("correio-secreto"), qPrintable(file.fileName()));
    }
}

void TestSmtpMailer::refusalsOfTheMomentAreTriedAgain()
{
    m_server->refuseWith({"451 later", "421 busy"});
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"did not take a mail"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"did not take a mail"_s));
    const auto sender = mailer({.url = url()});
    sender->send(mail());
    QTRY_COMPARE(m_server->received.size(), 1);
    QCOMPARE(m_server->connections, 3);
}

void TestSmtpMailer::refusalsForEverAreNot()
{
    m_server->refuseWith({"550 nobody here"});
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"did not take a mail"_s));
    const auto sender = mailer({.url = url()});
    sender->send(mail());
    Mail second = mail();
    second.to = u"bia@empresa.com"_s;
    sender->send(second); // goes after the first
    QTRY_COMPARE(m_server->received.size(), 1);
    QCOMPARE(m_server->received.first().to, "bia@empresa.com");
    QCOMPARE(m_server->connections, 2);
}

void TestSmtpMailer::aTrialIsAnsweredAndNotRepeated()
{
    const auto sender = mailer({.url = url(), .waits = {10ms}});
    const auto answered = [&] {
        const auto problem = std::make_shared<std::promise<QString>>();
        sender->trySend(mail(), [problem](const QString &text) { problem->set_value(text); });
        auto future = problem->get_future();
        static_cast<void>(
            QTest::qWaitFor([&] { return future.wait_for(0ms) == std::future_status::ready; }, 20000));
        return future.get();
    };
    QCOMPARE(answered(), QString());
    QCOMPARE(m_server->received.size(), 1);
    m_server->refuseWith({"451 later"});
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"did not take a mail"_s));
    QVERIFY(!answered().isEmpty());
    QCOMPARE(answered(), QString()); // one that was refused for the moment did not come again
    QCOMPARE(m_server->received.size(), 2);
    sender->stop();
    QVERIFY(!answered().isEmpty());
}

void TestSmtpMailer::aMailThatCameTooLateIsGivenUp()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"given up"_s));
    const auto sender = mailer({.url = url()});
    Mail late = mail();
    late.notAfter = m_clock.now() - 1;
    sender->send(late);
    sender->send(mail());
    QTRY_COMPARE(m_server->received.size(), 1);
    QCOMPARE(m_server->connections, 1);
}

void TestSmtpMailer::anotherHostNeedsTls()
{
    const auto away = mailRouteFromUrl(QUrl(u"smtp://mail.example"_s));
    QCOMPARE(away->security, MailRoute::Security::StartTls);
    QCOMPARE(mailRouteFromUrl(QUrl(u"smtps://mail.example"_s))->security, MailRoute::Security::Tls);
    QCOMPARE(mailRouteFromUrl(QUrl(u"smtp://127.0.0.1:25"_s))->security, MailRoute::Security::Loopback);
    QVERIFY(!mailRouteFromUrl(QUrl(u"http://mail.example"_s)));
    QCOMPARE(senderOf(*away), u"guiche@mail.example"_s);
}

void TestSmtpMailer::noTextEndsTheHeader()
{
    Mail evil = mail();
    evil.subject = u"Oi\r\nBcc: outro@empresa.com"_s;
    const QByteArray message = mailMessage(evil, u"a@b.c\r\nX: y"_s, 0, "id@x");
    QVERIFY(!message.contains("\r\nBcc:"));
    QVERIFY(!message.contains("\r\nX:"));
    QVERIFY(message.contains("Date: Thu, 01 Jan 1970 00:00:00 +0000\r\n"));
}

void TestSmtpMailer::stoppingDoesNotWaitForTheServer()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const auto sender = mailer({.url = QUrl(u"smtp://127.0.0.1:%1"_s.arg(silent.serverPort()))});
    sender->send(mail());
    QTRY_VERIFY(silent.hasPendingConnections());
    QElapsedTimer timer;
    timer.start();
    sender->stop();
    QVERIFY(timer.elapsed() < 20'000); // it would wait for 30 s
    sender->send(mail());              // comes too late: dropped
}

void TestSmtpMailer::stoppingDoesNotWaitForTheFarewell()
{
    // The server lives on this thread: while this waits for the mailer, nobody answers what it still asks.
    m_server->hold = [](const QByteArray &verb) { return verb == "QUIT"; };
    const auto sender = mailer({.url = url()});
    sender->send(mail());
    QTRY_COMPARE(m_server->received.size(), 1);
    QTRY_VERIFY(m_server->isHeld);
    sender->stop(); // would wait for two minutes, which is longer than a test may take
}

QTEST_GUILESS_MAIN(TestSmtpMailer)
#include "tst_smtpmailer.moc"
