// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/options.h"
#include "app/publicurl.h"

using namespace Qt::StringLiterals;
using namespace guiche;

class TestOptions : public QObject
{
    Q_OBJECT

private:
    static std::expected<Options, UsageError> read(const QStringList &arguments,
                                                   const QStringList &environment = {})
    {
        return readOptions(QStringList{u"guiche"_s} + arguments, environment);
    }

private Q_SLOTS:
    void theDefaultIsADesktopOnLoopback()
    {
        const auto options = read({u"--data-dir"_s, u"/tmp/none"_s});
        QVERIFY(options.has_value());
        QCOMPARE(options->mode, Options::Mode::Desktop);
        QCOMPARE(options->listeners.size(), 1);
        QCOMPARE(options->listeners[0].host, u"127.0.0.1"_s);
        QCOMPARE(options->listeners[0].port, 8000);
        QCOMPARE(options->databaseFile, u"/tmp/none/guiche.db"_s);
        QVERIFY(options->isRateLimited);
        QVERIFY(!options->isInsecureListenAllowed);
    }

    void theCommandLineBeatsTheEnvironmentAndThatTheFile()
    {
        const QTemporaryDir dir;
        QFile file(dir.filePath(u"guiche.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("log-level=warning\nrate-limits=off\n");
        file.close();
        const QStringList base{u"--data-dir"_s, dir.path()};
        QCOMPARE(read(base)->logLevel, u"warning"_s);
        QVERIFY(!read(base)->isRateLimited);
        QCOMPARE(read(base, {u"GUICHE_LOG_LEVEL=error"_s})->logLevel, u"error"_s);
        QCOMPARE(
            read(base + QStringList{u"--log-level"_s, u"debug"_s}, {u"GUICHE_LOG_LEVEL=error"_s})->logLevel,
            u"debug"_s);
    }

    void listenersAreRead()
    {
        const auto options =
            read({u"--listen"_s, u"main=[::1]:0"_s, u"--listen"_s, u"sessions=127.0.0.1:8152"_s});
        QVERIFY(options.has_value());
        QCOMPARE(options->listeners.size(), 2);
        QCOMPARE(options->listeners[0].host, u"::1"_s);
        QCOMPARE(options->listeners[0].port, 0);
        QCOMPARE(options->listeners[1].name, u"sessions"_s);
        QCOMPARE(options->listeners[1].port, 8152);
    }

    void aCertificateTurnsTlsOnOutsideLoopback()
    {
        const auto options = read({u"--tls-cert"_s, u"c.pem"_s, u"--tls-key"_s, u"k.pem"_s, u"--listen"_s,
                                   u"main=127.0.0.1:8000"_s, u"--listen"_s, u"desk=0.0.0.0:8443"_s,
                                   u"--listen"_s, u"pytake=https://127.0.0.1:8444"_s});
        QVERIFY(options.has_value());
        QVERIFY(!options->listeners[0].isTls);
        QVERIFY(options->listeners[1].isTls);
        QVERIFY(options->listeners[2].isTls);
    }

    void standInsAreForThisComputer()
    {
        const QString root = QString(64, u'a');
        const auto options =
            read({}, {u"GUICHE_WHATSAPP_WEB_URL=ws://127.0.0.1:9000/ws"_s,
                      u"GUICHE_WHATSAPP_WEB_ROOT="_s + root, u"GUICHE_GRAPH_URL=http://127.0.0.1:9001"_s});
        QVERIFY(options.has_value());
        QCOMPARE(options->whatsAppWebUrl, u"ws://127.0.0.1:9000/ws"_s);
        QCOMPARE(options->whatsAppWebRoot, root);
        QCOMPARE(options->graphUrl, QUrl(u"http://127.0.0.1:9001"_s));
        QVERIFY(read({}, {u"GUICHE_GRAPH_URL=https://graph.example"_s}).has_value());
        // An access token must not travel in clear, nor WhatsApp's own connection lead elsewhere.
        QVERIFY(!read({}, {u"GUICHE_GRAPH_URL=http://graph.example"_s}).has_value());
        QVERIFY(!read({}, {u"GUICHE_GRAPH_URL=nonsense"_s}).has_value());
        QCOMPARE(read({}, {u"GUICHE_SMTP_URL=smtps://ana:s%40nha@mail.example:465"_s})->smtpUrl.host(),
                 u"mail.example"_s);
        QVERIFY(!read({}, {u"GUICHE_SMTP_URL=http://mail.example"_s}).has_value());
        QVERIFY(!read({}, {u"GUICHE_SMTP_URL=smtp:"_s}).has_value());
        QVERIFY(!read({}, {u"GUICHE_WHATSAPP_WEB_URL=wss://web.example/ws"_s}).has_value());
        QVERIFY(!read({}, {u"GUICHE_WHATSAPP_WEB_ROOT="_s + root}).has_value());
    }

    void whatCannotBeFollowedIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown option") << QStringList{u"--nonsense"_s};
        QTest::newRow("stray argument") << QStringList{u"file"_s};
        QTest::newRow("listen without name") << QStringList{u"--listen"_s, u"127.0.0.1:8000"_s};
        QTest::newRow("listen without port") << QStringList{u"--listen"_s, u"main=127.0.0.1"_s};
        QTest::newRow("listen port too high") << QStringList{u"--listen"_s, u"main=127.0.0.1:70000"_s};
        QTest::newRow("listen unknown family") << QStringList{u"--listen"_s, u"mine=127.0.0.1:1"_s};
        QTest::newRow("https without certificate")
            << QStringList{u"--listen"_s, u"main=https://127.0.0.1:1"_s};
        QTest::newRow("certificate without key") << QStringList{u"--tls-cert"_s, u"c.pem"_s};
        QTest::newRow("headless and connect")
            << QStringList{u"--headless"_s, u"--connect"_s, u"http://127.0.0.1:8000"_s};
        QTest::newRow("connect without scheme") << QStringList{u"--connect"_s, u"desk.example"_s};
        QTest::newRow("connect by ftp") << QStringList{u"--connect"_s, u"ftp://desk.example"_s};
        for (const char *url :
             {"desk.example", "ftp://desk.example", "https://", "https://desk.example/guiche",
              "https://desk.example/?a=b", "https://desk.example/#a", "https://ana:senha@desk.example",
              "https://desk.example:0", "https://desk.example:70000", "http://0.0.0.0:8000",
              "http://[::]:8000", "https://desk example", "javascript:alert(1)", "//desk.example"})
            QTest::newRow(url) << QStringList{u"--public-url"_s, QString::fromLatin1(url)};
        QTest::newRow("rate limits") << QStringList{u"--rate-limits"_s, u"maybe"_s};
        QTest::newRow("log level") << QStringList{u"--log-level"_s, u"loud"_s};
        QTest::newRow("database") << QStringList{u"--database"_s, u"mysql://x"_s};
    }
    void whatCannotBeFollowedIsRefused()
    {
        QFETCH(QStringList, arguments);
        const auto options = read(arguments);
        QVERIFY(!options.has_value());
        QVERIFY(!options.error().text.isEmpty());
    }

    void thePublicAddressIsAnOrigin_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("taken");
        QTest::newRow("plain") << u"https://desk.example"_s << u"https://desk.example"_s;
        QTest::newRow("with its slash") << u"https://desk.example/"_s << u"https://desk.example"_s;
        QTest::newRow("port") << u"http://10.0.0.5:8000"_s << u"http://10.0.0.5:8000"_s;
        QTest::newRow("usual port") << u"https://desk.example:443"_s << u"https://desk.example"_s;
        QTest::newRow("other's usual port") << u"https://desk.example:80"_s << u"https://desk.example:80"_s;
        QTest::newRow("upper case") << u"HTTPS://Desk.Example"_s << u"https://desk.example"_s;
        QTest::newRow("accents") << u"https://guichê.example"_s << u"https://xn--guich-lsa.example"_s;
        QTest::newRow("IPv6") << u"http://[2001:db8::1]:8000/"_s << u"http://[2001:db8::1]:8000"_s;
    }
    void thePublicAddressIsAnOrigin()
    {
        QFETCH(QString, given);
        QFETCH(QString, taken);
        for (const auto &options :
             {read({u"--public-url"_s, given}), read({}, {u"GUICHE_PUBLIC_URL="_s + given})}) {
            QVERIFY2(options.has_value(), options ? "" : qPrintable(options.error().text));
            QCOMPARE(options->publicUrl, taken);
            QCOMPARE(publicUrlOf(*options, QUrl(u"http://127.0.0.1:8000"_s)), taken);
        }
        const QTemporaryDir dir;
        QFile file(dir.filePath(u"guiche.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("public-url=https://file.example\n");
        file.close();
        QCOMPARE(read({u"--data-dir"_s, dir.path()})->publicUrl, u"https://file.example"_s);
        QCOMPARE(read({u"--data-dir"_s, dir.path(), u"--public-url"_s, given})->publicUrl, taken);
    }

    void linksBeginWithTheMainListenerWhereNothingIsConfigured()
    {
        const Options plain;
        QCOMPARE(publicUrlOf(plain, QUrl(u"http://127.0.0.1:43117"_s)), u"http://127.0.0.1:43117"_s);
        QCOMPARE(publicUrlOf(plain, QUrl(u"https://10.0.0.5:443"_s)), u"https://10.0.0.5"_s);
        QCOMPARE(publicUrlOf(plain, QUrl(u"http://[::1]:8000"_s)), u"http://[::1]:8000"_s);
        // Every address is none that could be typed.
        QCOMPARE(publicUrlOf(plain, QUrl(u"http://0.0.0.0:8000"_s)), QString());
        QCOMPARE(publicUrlOf(plain, QUrl(u"http://[::]:8000"_s)), QString());
        QCOMPARE(publicUrlOf(plain, QUrl()), QString());
        Options named;
        named.hostNames = {u"desk.example"_s, u"other.example"_s};
        QCOMPARE(publicUrlOf(named, QUrl(u"https://0.0.0.0:8443"_s)), u"https://desk.example:8443"_s);
        QCOMPARE(publicUrlOf(named, QUrl(u"https://[::]:443"_s)), u"https://desk.example"_s);
        QCOMPARE(publicUrlOf(named, QUrl(u"http://127.0.0.1:8000"_s)), u"http://127.0.0.1:8000"_s);
    }

    void theKeyOfTheEnvironmentKeepsItsPublishedName()
    {
        QCOMPARE(read({})->apiKey, QString());
        QCOMPARE(read({}, {u"API_KEY=your-secret=key"_s})->apiKey, u"your-secret=key"_s);
        QCOMPARE(read({}, {u"API_KEY= your key\n"_s})->apiKey, u"your key"_s); // as the header field arrives
        QCOMPARE(read({}, {u"GUICHE_API_KEY=other"_s})->apiKey, QString());
    }

    void loopbackIsKnown()
    {
        QVERIFY(isLoopbackHost(u"127.0.0.1"_s));
        QVERIFY(isLoopbackHost(u"127.9.9.9"_s));
        QVERIFY(isLoopbackHost(u"::1"_s));
        QVERIFY(isLoopbackHost(u"localhost"_s));
        QVERIFY(!isLoopbackHost(u"0.0.0.0"_s));
        QVERIFY(!isLoopbackHost(u"192.168.0.1"_s));
    }
};

QTEST_APPLESS_MAIN(TestOptions)
#include "tst_options.moc"
