// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

//! The program as its users start it: options, ready line, exit codes, stop signals.
class TestProgram : public QObject
{
    Q_OBJECT

private:
    struct Run
    {
        QProcess process;
        QJsonObject ready;
    };

    static std::unique_ptr<Run> start(const QStringList &arguments)
    {
        auto run = std::make_unique<Run>();
        run->process.setProcessChannelMode(QProcess::SeparateChannels);
        run->process.start(u"" GUICHE_PROGRAM ""_s, arguments);
        return run;
    }

    static bool waitReady(Run &run)
    {
        while (!run.process.canReadLine()) {
            if (!run.process.waitForReadyRead(20000))
                return false;
        }
        run.ready = QJsonDocument::fromJson(run.process.readLine()).object();
        return run.ready["ready"_L1].toBool();
    }

    static QStringList headless(const QTemporaryDir &dir, const QString &listen = u"main=127.0.0.1:0"_s)
    {
        return {u"--headless"_s, u"--data-dir"_s, dir.path(), u"--listen"_s, listen};
    }

    static int exitCode(const QStringList &arguments, QByteArray *errors = nullptr)
    {
        const auto run = start(arguments);
        if (!run->process.waitForFinished(20000))
            return -1;
        if (errors)
            *errors = run->process.readAllStandardError();
        return run->process.exitStatus() == QProcess::NormalExit ? run->process.exitCode() : -2;
    }

private Q_SLOTS:
    void aHeadlessDeskSaysWhereItListensAndStopsCleanly()
    {
        const QTemporaryDir dir;
        const auto run = start(headless(dir));
        QVERIFY(waitReady(*run));
        const QString url = run->ready["listeners"_L1]["main"_L1].toString();
        QVERIFY2(url.startsWith("http://127.0.0.1:"_L1), qPrintable(url));
        QVERIFY(!run->ready["version"_L1].toString().isEmpty());

        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(QUrl(url + u"/health"_s))));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QVERIFY(finished.wait(10000));
        const QJsonObject health = QJsonDocument::fromJson(reply->readAll()).object();
        QCOMPARE(health["status"_L1].toString(), u"healthy"_s);

        run->process.terminate(); // SIGTERM
        QVERIFY(run->process.waitForFinished(20000));
        QCOMPARE(run->process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(run->process.exitCode(), 0);
        QVERIFY(run->process.readAllStandardOutput().isEmpty()); // one line only
    }

    void theVersionIsPrinted()
    {
        const auto run = start({u"--version"_s});
        QVERIFY(run->process.waitForFinished(20000));
        QCOMPARE(run->process.exitCode(), 0);
        QVERIFY(run->process.readAllStandardOutput().startsWith("guiche "));
    }

    void aWrongOptionIsExitCode2()
    {
        QByteArray errors;
        QCOMPARE(exitCode({u"--headless"_s, u"--nonsense"_s}, &errors), 2);
        QVERIFY(errors.contains("nonsense"));
    }

    void aDataDirectoryThatCannotBeUsedIsExitCode3()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"file"_s);
        QFile plain(file);
        QVERIFY(plain.open(QIODevice::WriteOnly));
        plain.close();
        QCOMPARE(exitCode({u"--headless"_s, u"--data-dir"_s, file, u"--listen"_s, u"main=127.0.0.1:0"_s}), 3);
    }

    void aDataDirectoryInUseIsExitCode3()
    {
        const QTemporaryDir dir;
        const auto first = start(headless(dir));
        QVERIFY(waitReady(*first));
        QByteArray errors;
        QCOMPARE(exitCode(headless(dir), &errors), 3);
        QVERIFY(errors.contains("in use"));
        first->process.terminate();
        QVERIFY(first->process.waitForFinished(20000));
    }

    void aDatabaseThatIsNoneIsExitCode3AndUntouched()
    {
        const QTemporaryDir dir;
        const QByteArray text(8192, 'x');
        QFile file(dir.filePath(u"guiche.db"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        QCOMPARE(exitCode(headless(dir)), 3);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), text);
    }

    void aPortInUseIsExitCode4()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const QTemporaryDir dir;
        QByteArray errors;
        QCOMPARE(exitCode(headless(dir, u"main=127.0.0.1:%1"_s.arg(taken.serverPort())), &errors), 4);
        QVERIFY(errors.contains(QByteArray::number(taken.serverPort())));
    }

    void anOpenAddressWithoutTlsIsRefused()
    {
        const QTemporaryDir dir;
        QByteArray errors;
        QCOMPARE(exitCode(headless(dir, u"main=0.0.0.0:0"_s), &errors), 4);
        QVERIFY(errors.contains("certificate"));
    }

    void theDesktopEndsCleanlyWhileItsDeskIsBeingOpened()
    {
        const QTemporaryDir dir;
        const auto first = start(headless(dir));
        QVERIFY(waitReady(*first));
        first->process.terminate();
        QVERIFY(first->process.waitForFinished(20000));

        // Somebody else has the database for themselves: opening it waits.
        const QString name = u"holder"_s;
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        const auto removed = qScopeGuard([&] {
            database = {};
            QSqlDatabase::removeDatabase(name);
        });
        database.setDatabaseName(dir.filePath(u"guiche.db"_s));
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"PRAGMA locking_mode=EXCLUSIVE"_s));
        QVERIFY(QSqlQuery(database).exec(u"BEGIN EXCLUSIVE"_s));

        const QString lock = dir.filePath(u"guiche.lock"_s);
        const auto run = start({u"--data-dir"_s, dir.path(), u"--listen"_s, u"main=127.0.0.1:0"_s});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(lock), 20000); // it has begun
        run->process.terminate();
        QVERIFY(QSqlQuery(database).exec(u"ROLLBACK"_s));
        database.close();
        QVERIFY(run->process.waitForFinished(20000));
        QCOMPARE(run->process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(run->process.exitCode(), 0);
        const QByteArray errors = run->process.readAllStandardError();
        QVERIFY2(!errors.contains("QThread"), errors.constData());
        QVERIFY(!QFile::exists(lock)); // let go of, not left to be found stale

        const auto again = start(headless(dir));
        QVERIFY(waitReady(*again));
        again->process.terminate();
        QVERIFY(again->process.waitForFinished(20000));
    }

    void aSecondStartLeavesTheWorkToTheOpenWindow()
    {
        const QTemporaryDir dir;
        const QStringList desktop{u"--data-dir"_s, dir.path(), u"--listen"_s, u"main=127.0.0.1:0"_s};
        const QString lock = dir.filePath(u"guiche.lock"_s);
        const auto first = start(desktop);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(lock), 20000);
        QByteArray errors;
        QCOMPARE(exitCode(desktop, &errors), 0);
        QVERIFY2(!errors.contains("in use"), errors.constData());
        QCOMPARE(first->process.state(), QProcess::Running);

        // A window that was killed stands in nobody's way.
        first->process.kill();
        QVERIFY(first->process.waitForFinished(20000));
        QFile::remove(lock);
        const auto next = start(desktop);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(lock), 20000);
        next->process.terminate();
        QVERIFY(next->process.waitForFinished(20000));
        QCOMPARE(next->process.exitCode(), 0);
    }

    void whatIsWrittenSurvivesARestart()
    {
        const QTemporaryDir dir;
        for (const bool expected : {true, false}) {
            const auto run = start(headless(dir));
            QVERIFY(waitReady(*run));
            const QString url = run->ready["listeners"_L1]["main"_L1].toString();
            QNetworkAccessManager network;
            const std::unique_ptr<QNetworkReply> health(
                network.get(QNetworkRequest(QUrl(url + u"/health"_s))));
            QSignalSpy got(health.get(), &QNetworkReply::finished);
            QVERIFY(got.wait(10000));
            QCOMPARE(QJsonDocument::fromJson(health->readAll())["setup_required"_L1].toBool(), expected);
            if (expected) {
                QNetworkRequest request(QUrl(url + u"/api/v1/auth/register"_s));
                request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
                const std::unique_ptr<QNetworkReply> reply(network.post(
                    request,
                    R"({"email":"a@b.example","password":"Senha-123!","name":"A","organization_name":"B"})"));
                QSignalSpy done(reply.get(), &QNetworkReply::finished);
                QVERIFY(done.wait(10000));
                QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 201);
            }
            run->process.kill(); // not even a clean stop is needed
            QVERIFY(run->process.waitForFinished(20000));
        }
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
