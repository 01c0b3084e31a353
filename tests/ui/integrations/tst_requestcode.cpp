// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/fakedesk.h"
#include "ui/integrations/requestcode.h"

using namespace guiche;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(guiche::ConsoleRequest)

// Every piece of code is run by the program that it is written for, and the desk looks at what came.
class TestRequestCode final : public QObject
{
    Q_OBJECT

    static constexpr auto Body =
        "{\n"
        "  \"text\": \"It's \\\"quoted\\\" \\\\ $HOME `x` ${y} é 😀 \\u2028\\n</script>\",\n"
        "  \"big\": 12345678901234567890,\n"
        "  \"list\": [true, false, null, 1.5, {}],\n"
        "  \"empty\": \"\"\n"
        "}";

    // The program and what it is called with; empty when it is not here.
    QStringList commandFor(RequestCode::Form form, const QString &code)
    {
        const auto save = [this, &code](const QString &name) {
            QFile file(m_folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(code.toUtf8()) < 0)
                return QString();
            return file.fileName();
        };
        const auto find = [](const QString &name) { return QStandardPaths::findExecutable(name); };
        switch (form) {
        case RequestCode::Form::Curl:
            return find(u"curl"_s).isEmpty() ? QStringList()
                                             : QStringList{find(u"bash"_s), save(u"call.sh"_s)};
        case RequestCode::Form::Python:
            return find(u"python3"_s).isEmpty() ? QStringList()
                                                : QStringList{find(u"python3"_s), save(u"call.py"_s)};
        case RequestCode::Form::JavaScript:
            return find(u"node"_s).isEmpty() ? QStringList()
                                             : QStringList{find(u"node"_s), save(u"call.mjs"_s)};
        }
        Q_UNREACHABLE();
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<FakeDesk>();
        m_desk->on(u"POST /a/*"_s, [](const FakeDesk::Request &) { return FakeDesk::Reply{.status = 201}; });
        m_desk->on(u"PATCH /a/*"_s, [](const FakeDesk::Request &) { return FakeDesk::Reply(); });
        m_desk->on(u"GET /a"_s, [](const FakeDesk::Request &) { return FakeDesk::Reply(); });
        m_desk->on(u"DELETE /a/*"_s, [](const FakeDesk::Request &) { return FakeDesk::Reply(); });
    }
    void cleanup() { m_desk.reset(); }

    void theCodeSendsTheSameCall_data()
    {
        QTest::addColumn<RequestCode::Form>("form");
        QTest::addColumn<ConsoleRequest>("request");
        const QString file = m_folder.filePath(u"it's a \"file\".csv"_s);
        QFile made(file);
        QVERIFY(made.open(QIODevice::WriteOnly) && made.write("name\nAna\n") > 0);
        const ConsoleRequest json{.method = "POST",
                                  .path = u"/a/b%2Fc?q=%C3%A9&r=1%2B1%27"_s,
                                  .headers = {{"X-Own", "it's $HOME"}, {"Idempotency-Key", "k-1"}},
                                  .body = Body,
                                  .contentType = "application/json",
                                  .caller = ConsoleCaller::ApiKey,
                                  .apiKey = "gk_never-shown"};
        const ConsoleRequest merge{.method = "PATCH",
                                   .path = u"/a/1"_s,
                                   .body = "{\"a\": null}",
                                   .contentType = "application/merge-patch+json"};
        const ConsoleRequest broken{.method = "POST",
                                    .path = u"/a/1"_s,
                                    .body = "{\"a\": 'no json'\n",
                                    .contentType = "application/json"};
        const ConsoleRequest read{.path = u"/a"_s, .caller = ConsoleCaller::Nobody};
        const ConsoleRequest gone{.method = "DELETE", .path = u"/a/1"_s};
        const ConsoleRequest upload{
            .method = "POST", .path = u"/a/up"_s, .fileField = "file", .filePath = file};
        for (const auto form :
             {RequestCode::Form::Curl, RequestCode::Form::Python, RequestCode::Form::JavaScript}) {
            const QByteArray name = RequestCode::name(form).toUtf8();
            QTest::newRow(name + " json") << form << json;
            QTest::newRow(name + " merge patch") << form << merge;
            QTest::newRow(name + " broken json") << form << broken;
            QTest::newRow(name + " read") << form << read;
            QTest::newRow(name + " delete") << form << gone;
            QTest::newRow(name + " file") << form << upload;
        }
    }
    void theCodeSendsTheSameCall()
    {
        QFETCH(const RequestCode::Form, form);
        QFETCH(const ConsoleRequest, request);
        const QString code = RequestCode::code(form, request, m_desk->url(), "en");
        QVERIFY(!code.contains(u"gk_never-shown"_s));
        const QStringList command = commandFor(form, code);
        if (command.isEmpty())
            QSKIP("the program is not here");
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"GUICHE_TOKEN"_s, u"t-1"_s);
        environment.insert(u"GUICHE_API_KEY"_s, u"gk_1"_s);
        for (const char *proxy : {"http_proxy", "HTTP_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"})
            environment.remove(QString::fromLatin1(proxy));
        process.setProcessEnvironment(environment);
        process.start(command.first(), command.sliced(1));
        QTRY_VERIFY_WITH_TIMEOUT(process.state() == QProcess::NotRunning, 20'000);
        const QByteArray errors = process.readAllStandardError();
        if (errors.contains("No module named 'requests'"))
            QSKIP("python3-requests is not here");
        QVERIFY2(process.exitCode() == 0 && m_desk->requests().size() == 1,
                 qPrintable(code + QString::fromUtf8(errors)));

        const FakeDesk::Request &came = m_desk->requests().first();
        QCOMPARE(came.method, request.method);
        QCOMPARE(came.path, QUrl(request.path).path(QUrl::FullyDecoded));
        QCOMPARE(came.query.toString(QUrl::FullyEncoded), QUrl(request.path).query(QUrl::FullyEncoded));
        QCOMPARE(came.headers.value("accept-language"), QByteArray("en"));
        for (const auto &[name, value] : request.headers)
            QCOMPARE(came.headers.value(name.toLower()), value);
        QCOMPARE(came.headers.value("authorization"),
                 request.caller == ConsoleCaller::SignIn ? QByteArray("Bearer t-1") : QByteArray());
        QCOMPARE(came.headers.value("x-api-key"),
                 request.caller == ConsoleCaller::ApiKey ? QByteArray("gk_1") : QByteArray());
        if (!request.fileField.isEmpty()) {
            QVERIFY(came.headers.value("content-type").startsWith("multipart/form-data"));
            QVERIFY2(came.body.contains("name=\"file\"") && came.body.contains("name\nAna\n"), came.body);
            return;
        }
        if (!request.body.isEmpty())
            QCOMPARE(came.headers.value("content-type"), request.contentType);
        const QJsonDocument sent = QJsonDocument::fromJson(request.body);
        if (sent.isNull())
            QCOMPARE(came.body, request.body);
        else
            QCOMPARE(QJsonDocument::fromJson(came.body), sent);
    }

    void variablesWithoutAValueStayToBeSeen()
    {
        const QString code = RequestCode::code(RequestCode::Form::Curl, {.path = u"/a/{a_id}"_s},
                                               QUrl(u"https://user:pass@desk.example:8443/x?y"_s), {});
        QVERIFY(code.contains(u"'https://desk.example:8443/a/{a_id}'"_s));
        QVERIFY(!code.contains(u"pass@"_s));
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<FakeDesk> m_desk;
};

QTEST_MAIN(TestRequestCode)
#include "tst_requestcode.moc"
