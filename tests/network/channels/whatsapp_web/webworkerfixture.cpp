// SPDX-License-Identifier: GPL-3.0-or-later
#include "webworkerfixture.h"

void WebWorkerFixture::init()
{
    m_fixture = std::make_unique<DeskFixture>(m_isLoopbackOnly);
    m_bridge = std::make_unique<FakeBridge>();
    m_bridgeOptions = m_bridge->options();
}

void WebWorkerFixture::cleanup()
{
    m_worker.reset();
    m_bridge.reset();
    m_fixture.reset();
}

void WebWorkerFixture::startWorker()
{
    WhatsAppWebOptions options;
    options.bridge = m_bridgeOptions;
    options.sessions.retry = {.first = std::chrono::milliseconds(20),
                              .longest = std::chrono::milliseconds(80)};
    options.sessions.random = [] { return 1.0; };
    options.sessions.pairWait = m_pairWait;
    options.sending.retryFirst = std::chrono::milliseconds(0);
    options.mediaFolder = m_fixture->folder.filePath(u"tmp"_s);
    options.customerTyped = [this](const CustomerTyping &notice) { m_typing.append(notice); };
    options.typingTimeout = std::chrono::milliseconds(400);
    m_worker = std::make_unique<WhatsAppWebWorker>(*m_fixture->desk, options);
    QVERIFY(m_worker->start());
}

QString WebWorkerFixture::create()
{
    const auto made = m_fixture->write([&](WriteTransaction &tx) {
        return m_fixture->desk->sessions().create(tx, m_fixture->admin, SessionType::WhatsAppWeb,
                                                  {.name = u"Loja"_s});
    });
    return made ? made->session.id : made.error().english();
}

QString WebWorkerFixture::createLinked()
{
    const QString id = create();
    const qint64 key = row(id).key;
    const auto saved = m_fixture->write([&](WriteTransaction &tx) {
        return m_fixture->desk->sessionSecrets().saveCredentials(
            tx, key, {{.kind = u"creds"_s, .name = {}, .value = "{\"me\":1}"}});
    });
    return saved ? id : saved.error().english();
}

void WebWorkerFixture::connectSession(const QString &id)
{
    QVERIFY(m_fixture->write(
        [&](WriteTransaction &tx) { return m_fixture->desk->sessions().connect(tx, m_fixture->admin, id); }));
}

QString WebWorkerFixture::open()
{
    const QString id = createLinked();
    startWorker();
    connectSession(id);
    const QJsonObject request = m_bridge->next(u"open"_s);
    m_bridge->answer(request);
    m_bridge->say({{u"event"_s, u"state"_s},
                   {u"session"_s, id},
                   {u"state"_s, u"open"_s},
                   {u"me"_s, QJsonObject{{u"phone"_s, u"551133330000"_s}, {u"lid"_s, u"77"_s}}},
                   {u"platform"_s, u"android"_s}});
    const bool isOpen = QTest::qWaitFor([&] { return row(id).status == SessionStatus::Connected; }, 10'000);
    return isOpen ? id : QString();
}

Session WebWorkerFixture::row(const QString &id) const
{
    const auto found = SessionReports::find(*m_fixture->reader, id);
    return found ? found->value_or(Session()) : Session();
}

QJsonObject WebWorkerFixture::text(const QString &id, const QString &content) const
{
    const QJsonObject chat{
        {u"kind"_s, u"person"_s}, {u"jid"_s, u"99@lid"_s}, {u"phone"_s, Maria}, {u"lid"_s, u"99"_s}};
    return {{u"id"_s, id},
            {u"chat"_s, chat},
            {u"author"_s, QJsonObject{{u"phone"_s, Maria}, {u"lid"_s, u"99"_s}, {u"name"_s, u"Maria"_s}}},
            {u"from_me"_s, false},
            {u"timestamp"_s, qint64(1'763'796'060'000)},
            {u"type"_s, u"text"_s},
            {u"text"_s, content}};
}

//! Says a line that wants an answer; the error code of the answer, empty when it was kept.
QString WebWorkerFixture::tell(const QString &session, QJsonObject line)
{
    line[u"session"_s] = session;
    line[u"id"_s] = ++m_lastId;
    m_bridge->say(line);
    const QJsonObject answer = m_bridge->answerTo(m_lastId);
    return answer.isEmpty() ? u"no answer"_s : answer["error"_L1]["code"_L1].toString();
}

QString WebWorkerFixture::customerWrites(const QString &session, const QString &id, const QString &content)
{
    const QString error = tell(session, {{u"event"_s, u"message"_s}, {u"message"_s, text(id, content)}});
    if (!error.isEmpty())
        return error;
    const auto stored = MessageRepository::byProviderId(*m_fixture->reader, row(session).key, id);
    return stored && *stored ? (*stored)->conversationId : QString();
}

QString WebWorkerFixture::answers(const QString &conversation, const QString &content)
{
    const auto sent = m_fixture->write([&](WriteTransaction &tx) {
        return m_fixture->desk->conversations().send(tx, m_fixture->admin, conversation,
                                                     {.content = content});
    });
    return sent ? sent->message.id : sent.error().english();
}

Message WebWorkerFixture::message(const QString &conversation, const QString &id) const
{
    const auto page = m_fixture->desk->inbox().messages(
        *m_fixture->reader, Principal::system(m_fixture->admin.organizationId), conversation, {}, 100);
    for (const Message &one : page ? page->messages : QList<Message>()) {
        if (one.id == id)
            return one;
    }
    return {};
}
