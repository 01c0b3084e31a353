// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

#include "models/store/migrations.h"
#include "tests/support/live/deskprocess.h"
#include "tests/support/live/httpclient.h"

using namespace Qt::StringLiterals;
using namespace guiche::live;

//! The real program is given secrets of every kind; then they are looked for in everything that it leaves
//! behind.
class TestSecretsNowhere final : public QObject
{
    Q_OBJECT

private:
    void keep(const QString &name, const QString &value)
    {
        QVERIFY2(value.size() > 12,
                 qPrintable(name + u": "_s + value)); // long enough not to be there by chance
        m_secrets.insert(name, value);
    }
    //! Which of them the bytes hold, as UTF-8 or as the program's own strings have it (UTF-16).
    [[nodiscard]] QStringList found(const QByteArray &bytes) const
    {
        QStringList names;
        for (auto it = m_secrets.cbegin(); it != m_secrets.cend(); ++it) {
            const QByteArray wide(reinterpret_cast<const char *>(it.value().utf16()), it.value().size() * 2);
            if (bytes.contains(it.value().toUtf8()) || bytes.contains(wide))
                names.append(it.key());
        }
        return names;
    }
    void verifyNothingIn(const QString &where, const QByteArray &bytes)
    {
        QVERIFY2(found(bytes).isEmpty(), qPrintable(where + u" holds "_s + found(bytes).join(u", "_s)));
    }
    void verifyNothingInFiles(const QString &folder)
    {
        int files = 0;
        QDirIterator every(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (every.hasNext()) {
            QFile file(every.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            verifyNothingIn(file.fileName(), file.readAll());
            ++files;
        }
        QVERIFY2(files >= 3, "too little was looked at");
    }
    void useTheDesk(DeskProcess &desk);

    QTemporaryDir m_folder;
    QHash<QString, QString> m_secrets;
    QString m_token;

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("GUICHE_KEY_STORE", "file");
        qputenv("API_KEY", "environment-key-seen-nowhere");
        const rlimit all{.rlim_cur = RLIM_INFINITY, .rlim_max = RLIM_INFINITY};
        ::setrlimit(RLIMIT_CORE, &all); // what the program does is to count, not what this shell forbids
    }
    void filesLogsAndAnswersHoldNoSecret();
    void aMigrationsBackupHoldsNoSecret();
    void aCrashLeavesNoCore();
    void aForcedCoreHoldsNoSecret();
};

void TestSecretsNowhere::useTheDesk(DeskProcess &desk)
{
    HttpClient client(desk.port());
    const QString password = u"Senha-Vista-Em-Lugar-Nenhum-1!"_s;
    keep(u"password"_s, password);
    keep(u"API_KEY"_s, u"environment-key-seen-nowhere"_s);
    const HttpAnswer registered =
        client.post("/api/v1/auth/register", {{u"email"_s, u"ana@empresa.com"_s},
                                              {u"password"_s, password},
                                              {u"name"_s, u"Ana"_s},
                                              {u"organization_name"_s, u"Empresa"_s}});
    QCOMPARE(registered.status, 201);
    keep(u"access token"_s, registered.json()["access_token"_L1].toString());
    keep(u"refresh token"_s, registered.json()["refresh_token"_L1].toString());
    m_token = registered.json()["access_token"_L1].toString();
    keep(u"wrong password"_s, u"Senha-Errada-Nunca-Vista-2!"_s);
    QCOMPARE(client
                 .post("/api/v1/auth/login", {{u"email"_s, u"ana@empresa.com"_s},
                                              {u"password"_s, u"Senha-Errada-Nunca-Vista-2!"_s}})
                 .status,
             401);
    client.setToken(m_token);

    keep(u"secret"_s, u"sk_live_seen_nowhere_3"_s);
    const HttpAnswer secret =
        client.post("/api/v1/secrets/", {{u"key"_s, u"STRIPE"_s}, {u"value"_s, u"sk_live_seen_nowhere_3"_s}});
    QCOMPARE(secret.status, 201);
    const std::string path = "/api/v1/secrets/" + secret.json()["id"_L1].toString().toStdString();
    keep(u"given at rotation"_s, u"sk_live_seen_nowhere_4"_s);
    QCOMPARE(client.post(path + "/rotate", {{u"value"_s, u"sk_live_seen_nowhere_4"_s}}).status, 200);
    QCOMPARE(client.post(path + "/rotate", {}).status, 200);
    keep(u"made at rotation"_s, client.get(path + "/value").json()["value"_L1].toString());
    QCOMPARE(client.post(path + "/test", {}).json()["valid"_L1], QJsonValue(true));
    // Refusals are where values slip into logs and error texts.
    keep(u"refused value"_s, u"sk_refused_seen_nowhere_5"_s);
    QCOMPARE(
        client
            .post("/api/v1/secrets/", {{u"key"_s, u"STRIPE"_s}, {u"value"_s, u"sk_refused_seen_nowhere_5"_s}})
            .status,
        409);
    QCOMPARE(client
                 .post("/api/v1/secrets/", {{u"key"_s, u"X"_s},
                                            {u"environment"_s, u"moon"_s},
                                            {u"value"_s, u"sk_refused_seen_nowhere_5"_s}})
                 .status,
             422);

    const HttpAnswer key =
        client.post("/api/v1/api-keys", {{u"name"_s, u"ERP"_s}, {u"scopes"_s, QJsonArray{u"read"_s}}});
    keep(u"API key"_s, key.json()["key"_L1].toString());
    keep(u"Cloud token"_s, u"EAAG-seen-nowhere-6"_s);
    keep(u"app secret"_s, u"app-secret-seen-nowhere-7"_s);
    keep(u"verify token"_s, u"verify-token-seen-nowhere-8"_s);
    const HttpAnswer session =
        client.post("/sessions/create",
                    {{u"name"_s, u"nuvem"_s},
                     {u"type"_s, u"whatsapp_cloud"_s},
                     {u"cloud"_s, QJsonObject{{u"phoneNumberId"_s, u"1055"_s},
                                              {u"accessToken"_s, u"EAAG-seen-nowhere-6"_s},
                                              {u"appSecret"_s, u"app-secret-seen-nowhere-7"_s},
                                              {u"verifyToken"_s, u"verify-token-seen-nowhere-8"_s}}}});
    QVERIFY2(session.status == 201, session.body.constData());
    keep(u"webhook secret"_s, session.json()["webhookSecret"_L1].toString());
    for (const char *page : {"/api/v1/audit?limit=100", "/api/v1/audit/export",
                             "/api/v1/audit/export?format=jsonl", "/api/v1/events?after=0", "/metrics",
                             "/health", "/api/v1/secrets/", "/sessions/list", "/api/v1/api-keys"}) {
        const HttpAnswer answer = client.get(page);
        QCOMPARE(answer.status, 200);
        verifyNothingIn(QString::fromLatin1(page), answer.body);
    }
}

void TestSecretsNowhere::filesLogsAndAnswersHoldNoSecret()
{
    DeskProcess desk({.program = QStringLiteral(GUICHE_PROGRAM),
                      .dataDir = m_folder.filePath(u"data"_s),
                      .arguments = {u"--log-level"_s, u"debug"_s}});
    QVERIFY2(desk.start(), qPrintable(desk.failure()));
    useTheDesk(desk);
    verifyNothingInFiles(m_folder.path()); // the write-ahead log is there while it runs
    QCOMPARE(desk.stop(), 0);
    verifyNothingInFiles(m_folder.path());
    QFile log(desk.logFile());
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QByteArray lines = log.readAll();
    QVERIFY(lines.contains("/api/v1/secrets/")); // it is the log that was looked at
    verifyNothingIn(log.fileName(), lines);
}

void TestSecretsNowhere::aMigrationsBackupHoldsNoSecret()
{
    // As the next version would find it: one step more than this one has.
    const QString folder = m_folder.filePath(u"next-version"_s);
    QVERIFY(QDir().mkpath(folder));
    const QString file = folder + u"/guiche.db"_s;
    QVERIFY(QFile::copy(m_folder.filePath(u"data/guiche.db"_s), file));
    auto steps = guiche::builtInMigrations();
    QVERIFY(steps.has_value());
    const qsizetype version = steps->size();
    steps->append({.number = int(version) + 1,
                   .name = u"next"_s,
                   .statements = {u"CREATE TABLE next (id INTEGER PRIMARY KEY) STRICT"_s}});
    const auto migrated = guiche::migrate(file, *steps, guiche::SystemClock());
    QVERIFY2(migrated, migrated ? "" : qPrintable(migrated.error().english()));
    QFile backup(file + u".backup-v"_s + QString::number(version));
    QVERIFY2(backup.open(QIODevice::ReadOnly), qPrintable(backup.fileName()));
    const QByteArray bytes = backup.readAll();
    QVERIFY(bytes.contains("STRIPE")); // the vault is in it
    verifyNothingIn(backup.fileName(), bytes);
    for (const QFileInfo &left : QDir(folder).entryInfoList(QDir::Files)) {
        QFile other(left.filePath());
        QVERIFY(other.open(QIODevice::ReadOnly));
        verifyNothingIn(left.filePath(), other.readAll());
    }
}

void TestSecretsNowhere::aCrashLeavesNoCore()
{
    DeskProcess desk({.program = QStringLiteral(GUICHE_PROGRAM), .dataDir = m_folder.filePath(u"data"_s)});
    QVERIFY2(desk.start(), qPrintable(desk.failure()));
    const QStringList before = QDir::current().entryList({u"core*"_s}, QDir::Files);
    QFile limits(u"/proc/%1/limits"_s.arg(desk.processId()));
    QVERIFY(limits.open(QIODevice::ReadOnly));
    const QByteArray text = limits.readAll();
    const QByteArray line = text.mid(text.indexOf("Max core file size"), 60).simplified();
    QCOMPARE(line.left(22), QByteArray("Max core file size 0 0"));
    QCOMPARE(::kill(pid_t(desk.processId()), SIGABRT), 0);
    QTRY_VERIFY(!desk.isRunning());
    QCOMPARE(QDir::current().entryList({u"core*"_s}, QDir::Files), before);
}

// Not the master key, and nothing of what requests brought and took just before: over a connection that is
// open still, whose buffers are those of these requests.
void TestSecretsNowhere::aForcedCoreHoldsNoSecret()
{
#if defined(__SANITIZE_THREAD__) || defined(__SANITIZE_ADDRESS__)
    QSKIP("A sanitizer's shadow memory makes a core of terabytes.");
#endif
    const QString gcore = QStandardPaths::findExecutable(u"gcore"_s);
    if (gcore.isEmpty())
        QSKIP("gcore is not installed (Debian package gdb)");
    DeskProcess desk({.program = QStringLiteral(GUICHE_PROGRAM), .dataDir = m_folder.filePath(u"data"_s)});
    QVERIFY2(desk.start(), qPrintable(desk.failure()));
    HttpClient client(desk.port());
    client.setToken(m_token);
    const auto signIn = [&client](const QString &password) {
        return client
            .post("/api/v1/auth/login", {{u"email"_s, u"ana@empresa.com"_s}, {u"password"_s, password}})
            .status;
    };
    QCOMPARE(signIn(m_secrets[u"password"_s]), 200);
    QCOMPARE(signIn(m_secrets[u"wrong password"_s]), 401);
    keep(u"value of now"_s, u"sk_live_seen_nowhere_9"_s);
    const HttpAnswer made =
        client.post("/api/v1/secrets/", {{u"key"_s, u"NOW"_s}, {u"value"_s, u"sk_live_seen_nowhere_9"_s}});
    QCOMPARE(made.status, 201);
    const std::string path = "/api/v1/secrets/" + made.json()["id"_L1].toString().toStdString();
    QCOMPARE(client.get(path + "/value").json()["value"_L1].toString(), u"sk_live_seen_nowhere_9"_s);
    keep(u"long value"_s, u"sk_long_seen_nowhere_"_s.repeated(1500)); // grows out of its buffers
    QCOMPARE(client.post(path + "/rotate", {{u"value"_s, m_secrets[u"long value"_s]}}).status, 200);
    QCOMPARE(client.get(path + "/value").json()["value"_L1].toString(), m_secrets[u"long value"_s]);
    QCOMPARE(client.post(path + "/test", {}).json()["valid"_L1], QJsonValue(true));
    m_secrets[u"long value"_s].truncate(42);
    QCOMPARE(client
                 .post("/sessions/create",
                       {{u"name"_s, u"outra"_s},
                        {u"type"_s, u"whatsapp_cloud"_s},
                        {u"cloud"_s, QJsonObject{{u"phoneNumberId"_s, u"1056"_s},
                                                 {u"accessToken"_s, m_secrets[u"Cloud token"_s]},
                                                 {u"appSecret"_s, m_secrets[u"app secret"_s]},
                                                 {u"verifyToken"_s, m_secrets[u"verify token"_s]}}}})
                 .status,
             201);
    QCOMPARE(client.get("/health").status, 200); // another request overwrites nothing but a little
    QProcess dump;
    dump.start(gcore, {u"-o"_s, m_folder.filePath(u"core"_s), QString::number(desk.processId())});
    QVERIFY(dump.waitForFinished(60'000));
    QFile core(m_folder.filePath(u"core.%1"_s.arg(desk.processId())));
    if (!core.open(QIODevice::ReadOnly))
        QSKIP("this computer lets nobody look into a process");
    const uchar *mapped = core.map(0, core.size());
    QVERIFY(mapped != nullptr);
    const QByteArray bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(mapped), core.size());
    QVERIFY2(bytes.contains("guiche.db"), "this is the memory of the desk");
    QFile file(m_folder.filePath(u"data/master.key"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray base64 = file.readAll().trimmed();
    QVERIFY2(!bytes.contains(QByteArray::fromBase64(base64)), "the master key is in the core");
    QVERIFY2(!bytes.contains(base64), "the text of the master key is in the core");
    // The token of the calls may be there.
    QStringList names = found(bytes);
    names.removeAll(u"access token"_s);
    names.removeAll(u"API_KEY"_s); // given in the environment of the process
    QVERIFY2(names.isEmpty(), qPrintable(names.join(u", "_s)));
    QCOMPARE(desk.stop(), 0);
}

QTEST_GUILESS_MAIN(TestSecretsNowhere)
#include "tst_secretsnowhere.moc"
