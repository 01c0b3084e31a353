// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/network/api/apifixture.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#include "network/api/schema.h"

using namespace Qt::StringLiterals;

namespace guiche {

QByteArray Answer::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QJsonObject Answer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

ApiFixture::ApiFixture(Options options)
    : m_clock(QDateTime::currentMSecsSinceEpoch())
    , m_log(RequestLog::Format::Off)
    , m_limiter(m_clock)
{
    auto store = Store::open({.file = m_folder.filePath(u"guiche.db"_s)}, m_clock);
    if (!store)
        qFatal("%s", qPrintable(store.error().english()));
    m_store = std::move(*store);
    auto desk = Desk::open(*m_store, m_clock,
                           {.dataDir = m_folder.path(),
                            .passwordCost = PasswordHasher::Cost::Cheap,
                            .environmentKey = options.environmentKey});
    if (!desk)
        qFatal("%s", qPrintable(desk.error().english()));
    m_desk = std::move(*desk);
    m_desk->setDriver(SessionType::WhatsAppWeb, options.driver);
    ApiOptions api{.sites = options.sites, .scanWait = options.scanWait};
    api.rates.isOn = options.hasRateLimits;
    m_application = std::make_unique<ApiApplication>(*m_desk, m_pool, m_metrics, m_limiter,
                                                     std::vector<Endpoints *>(), api);
    m_server = std::make_unique<HttpServer>(*m_application, m_metrics, m_log);
    ServerOptions server;
    ListenerOptions listener;
    listener.host = options.host;
    listener.port = 0;
    server.listeners = {listener};
    server.insecureListen = options.host != "127.0.0.1";
    for (const char *family : {"sessions", "zpwoot", "quepasa", "desk", "pytake"}) {
        listener.name = family;
        server.listeners.push_back(listener);
    }
    server.threads = 2;
    server.tempDirectory = m_folder.path().toStdString();
    const auto urls = m_server->start(server);
    if (!urls)
        qFatal("%s", qPrintable(urls.error().english()));
    for (const auto &[name, url] : *urls)
        m_ports[name] = quint16(QUrl(QString::fromStdString(url)).port());
    m_port = m_ports.at("main");
}

ApiFixture::~ApiFixture()
{
    m_server->stop();
}

QByteArray ApiFixture::raw(const QByteArray &bytes)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, m_port);
    if (!socket.waitForConnected(5000))
        return {};
    socket.write(bytes);
    QByteArray received;
    while (socket.waitForReadyRead(10'000))
        received += socket.readAll();
    return received + socket.readAll();
}

Answer ApiFixture::send(const QByteArray &method, const QByteArray &target, const Fields &fields,
                        const QByteArray &body)
{
    QByteArray request = method + ' ' + target + " HTTP/1.1\r\nConnection: close\r\n";
    bool hasHost = false;
    for (const auto &[name, value] : fields) {
        request += name + ": " + value + "\r\n";
        hasHost = hasHost || name == "Host";
    }
    if (!hasHost)
        request += "Host: 127.0.0.1:" + QByteArray::number(m_port) + "\r\n";
    if (!body.isEmpty() || method == "POST" || method == "PUT" || method == "PATCH")
        request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    const QByteArray received = raw(request + "\r\n" + body);

    Answer answer;
    const qsizetype end = received.indexOf("\r\n\r\n");
    const QList<QByteArray> lines = received.first(std::max<qsizetype>(end, 0)).split('\n');
    answer.status = lines.first().mid(9, 3).toInt();
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.emplace_back(line.first(colon), line.sliced(colon + 1).trimmed());
    }
    answer.body = end < 0 ? QByteArray() : received.sliced(end + 4);
    checkAgainstContract(method, target, answer);
    return answer;
}

Answer ApiFixture::json(const QByteArray &method, const QByteArray &target, const QByteArray &token,
                        const QJsonObject &body)
{
    Fields fields{{"Content-Type", "application/json"}};
    if (!token.isEmpty())
        fields.emplace_back("Authorization", "Bearer " + token);
    return send(method, target, fields, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

Answer ApiFixture::get(const QByteArray &target, const QByteArray &token)
{
    return send("GET", target, token.isEmpty() ? Fields() : Fields{{"Authorization", "Bearer " + token}});
}

void ApiFixture::checkAgainstContract(const QByteArray &method, const QByteArray &target,
                                      const Answer &answer) const
{
    static const std::map<QByteArray, Method> Methods{{"GET", Method::Get},
                                                      {"POST", Method::Post},
                                                      {"PUT", Method::Put},
                                                      {"PATCH", Method::Patch},
                                                      {"DELETE", Method::Delete}};
    const auto known = Methods.find(method);
    if (known == Methods.end())
        return;
    const QByteArray path = QByteArray::fromPercentEncoding(target.left(target.indexOf('?')));
    const RouteMatch match = m_application->router().match(known->second, path.toStdString());
    if (!match.route)
        return;
    const QJsonObject &document = m_application->contract().document();
    const QJsonValue operation =
        document["paths"_L1][QString::fromUtf8(match.route->path)][QString::fromLatin1(method.toLower())];
    const QJsonValue described = operation["responses"_L1][QString::number(answer.status)];
    const QByteArray where =
        method + ' ' + target + " -> " + QByteArray::number(answer.status) + ' ' + answer.body.left(600);
    QVERIFY2(described.isObject(), "not in the contract: " + where);
    const QJsonObject response = withoutReferences(described, document).toObject();
    const QJsonValue schema = response["content"_L1]["application/json"_L1]["schema"_L1];
    if (answer.status == 204 || answer.status == 304)
        QVERIFY2(answer.body.isEmpty(), where);
    const QString type = QString::fromLatin1(answer.header("Content-Type"));
    const bool isOtherType = type != "application/json"_L1 && response["content"_L1][type].isObject();
    if (!schema.isObject() || isOtherType)
        return;
    QVERIFY2(answer.header("Content-Type").startsWith("application/json"), where);
    const QJsonDocument body = QJsonDocument::fromJson(answer.body);
    QVERIFY2(body.isObject() || (body.isArray() && schema["type"_L1].toString() == "array"_L1), where);
    const Schema form((body.isArray() ? schema["items"_L1] : schema).toObject());
    const QJsonArray values = body.isArray() ? body.array() : QJsonArray{body.object()};
    for (const QJsonValue &value : values) {
        const Result<> checked = form.check(value.toObject());
        QVERIFY2(checked,
                 checked ? "" : qPrintable(checked.error().english() + u' ' + QString::fromUtf8(where)));
    }
}

Person ApiFixture::registerOrganization(const QString &email)
{
    const Answer answer = json("POST", "/api/v1/auth/register", {},
                               {{u"email"_s, email},
                                {u"password"_s, QString::fromLatin1(Password)},
                                {u"name"_s, u"Ana Souza"_s},
                                {u"organization_name"_s, u"Empresa de "_s + email}});
    const QJsonObject body = answer.json();
    if (answer.status != 201)
        qCritical("register: %s", answer.body.constData());
    return {body["user"_L1]["id"_L1].toInteger(), body["access_token"_L1].toString().toLatin1(),
            body["refresh_token"_L1].toString().toLatin1(), email};
}

Person ApiFixture::signIn(const QString &email, const QString &password)
{
    const Answer answer =
        json("POST", "/api/v1/auth/login", {}, {{u"email"_s, email}, {u"password"_s, password}});
    const QJsonObject body = answer.json();
    return {body["user"_L1]["id"_L1].toInteger(), body["access_token"_L1].toString().toLatin1(),
            body["refresh_token"_L1].toString().toLatin1(), email};
}

Person ApiFixture::person(const Person &admin, const QString &role, const QString &email)
{
    const Answer answer = json("POST", "/api/v1/users", admin.token,
                               {{u"email"_s, email},
                                {u"password"_s, QString::fromLatin1(Password)},
                                {u"nome"_s, u"Pessoa "_s + role},
                                {u"role"_s, role}});
    if (answer.status != 201)
        qCritical("user: %s", answer.body.constData());
    return signIn(email, QString::fromLatin1(Password));
}

QByteArray ApiFixture::apiKey(const Person &admin, const QStringList &scopes)
{
    const Answer answer = json("POST", "/api/v1/api-keys", admin.token,
                               {{u"name"_s, u"ERP"_s}, {u"scopes"_s, QJsonArray::fromStringList(scopes)}});
    return answer.json()["key"_L1].toString().toLatin1();
}

QByteArray ApiFixture::customerWrites(const QByteArray &key, const QString &customer, const QString &text)
{
    const Answer answer = json("POST", "/api/v1/channels/api/messages", key,
                               {{u"customer_phone"_s, customer}, {u"content"_s, text}});
    if (answer.status != 201)
        qCritical("customer: %s", answer.body.constData());
    return answer.json()["conversation_id"_L1].toString().toLatin1();
}

QByteArray ApiFixture::upload(const QByteArray &token, const QByteArray &filename, const QByteArray &bytes,
                              Answer *answer)
{
    const QByteArray form = "--limite\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nx\r\n"
                            "--limite\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" +
                            filename + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + bytes +
                            "\r\n--limite--\r\n";
    const Answer made =
        send("POST", "/api/v1/attachments",
             {{"Authorization", "Bearer " + token}, {"Content-Type", "multipart/form-data; boundary=limite"}},
             form);
    if (answer)
        *answer = made;
    return made.json()["id"_L1].toString().toLatin1();
}

} // namespace guiche
