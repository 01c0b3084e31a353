// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/network/client/clientsetup.h"

using namespace guiche::test;

class DeskClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsInAsTheDesktop();
    void saysWhyASignInWasRefused();
    void knowsTheFirstRun();
    void registersAnOrganization();
    void resumesWithAKeptToken();
    void refusesARevokedToken();
    void saysThatNobodyAnswers();
    void saysThatTheHostIsUnknown();
    void refusesAnUntrustedCertificate();
    void doesNotTakeAnotherServerForADesk();
    void renewsTheTokenOnceForAllWaitingCalls();
    void endsTheSignInWhenTheTokenCannotBeRenewed();
    void keepsTheSignInWhenTheRefreshCannotReachTheDesk();
    void signsOut();
    void asksForConversationsAsTheApiHasThem_data();
    void asksForConversationsAsTheApiHasThem();
    void decodesAPageOfConversations();
    void escapesWhatWasTyped();
    void sendsAMessageWithItsKey();
    void givesTheDesksOwnErrors();
    void answersNobodyWhoIsGone();
    void tellsALostAnswerFromAnUnreachableDesk();
    void givesUpOnADeskThatDoesNotAnswer();
    void takesNextUntilTheQueueIsEmpty();
    void takingAgainAfterALostAnswerTakesNoSecond();
    void gathersTotals();
    void listsAgentsWithTheirLoad();
    void searchesMessagesAndContacts();
    void readsAllPagesOfCannedResponses();
    void speaksTheUsersLanguage();
};

void DeskClientTest::signsInAsTheDesktop()
{
    Setup s;
    QSignalSpy tokens(&s.client, &DeskClient::refreshTokenChanged);
    QSignalSpy states(&s.client, &DeskClient::stateChanged);
    s.signIn();
    const QJsonObject body = s.desk.requests().first().json();
    QCOMPARE(body["client"_L1].toString(), u"desktop"_s);
    QCOMPARE(s.client.user().name, u"Ana Ribeiro"_s);
    QCOMPARE(s.client.user().role, Role::Atendente);
    QCOMPARE(s.client.refreshToken(), u"refresh-1"_s);
    QCOMPARE(tokens.last()[0].toString(), u"refresh-1"_s);
    QCOMPARE(states.first()[0].value<State>(), State::Connecting);
    QCOMPARE(states.last()[0].value<State>(), State::Online);
}

void DeskClientTest::saysWhyASignInWasRefused()
{
    Setup s;
    Answer<User> user;
    QCOMPARE(s.client.signInAttemptsLeft(), -1);
    s.client.signIn(u"ana@example.com"_s, u"errada"_s, &s.context, user.done());
    QVERIFY(!user.result); // never at once
    QTRY_VERIFY(user.result);
    QCOMPARE(user.code(), ErrorCode::Unauthorized);
    QCOMPARE(user.text(), u"E-mail ou senha não conferem."_s);
    QCOMPARE(s.client.signInAttemptsLeft(), 4);
    QCOMPARE(s.client.state(), State::SignedOut);
    s.signIn();
    QCOMPARE(s.client.signInAttemptsLeft(), -1);
}

void DeskClientTest::knowsTheFirstRun()
{
    Setup s;
    s.desk.isSetupRequired = true;
    Answer<bool> first;
    s.client.isFirstRun(&s.context, first.done());
    QTRY_VERIFY(first.isOk());
    QCOMPARE(**first.result, true);
}

void DeskClientTest::registersAnOrganization()
{
    Setup s;
    Answer<User> user;
    s.client.registerOrganization(u"Loja Aurora"_s, u"Ana"_s, u"ana@example.com"_s, u"Senha-123"_s,
                                  &s.context, user.done());
    QTRY_VERIFY(user.isOk());
    const QJsonObject body = s.desk.requests().first().json();
    QCOMPARE(body["organization_name"_L1].toString(), u"Loja Aurora"_s);
    QCOMPARE(body["name"_L1].toString(), u"Ana"_s);
    QCOMPARE((*user.result)->role, Role::SuperAdmin);
    QTRY_COMPARE(s.client.state(), State::Online);
}

void DeskClientTest::resumesWithAKeptToken()
{
    Setup s;
    s.signIn();
    const QString kept = s.client.refreshToken();
    DeskClient later(s.desk.url(), Quick);
    Answer<User> user;
    later.resume(kept, &s.context, user.done());
    QTRY_VERIFY(user.isOk());
    QCOMPARE(later.user().id, 1);
    QCOMPARE(later.refreshToken(), u"refresh-2"_s);
    QTRY_COMPARE(later.state(), State::Online);
}

void DeskClientTest::refusesARevokedToken()
{
    Setup s;
    QSignalSpy signedOut(&s.client, &DeskClient::signedOut);
    Answer<User> user;
    s.client.resume(u"old"_s, &s.context, user.done());
    QTRY_VERIFY(user.result);
    QCOMPARE(user.code(), ErrorCode::Unauthorized);
    QCOMPARE(signedOut.size(), 0); // nobody was signed in
    QCOMPARE(s.client.state(), State::SignedOut);
}

void DeskClientTest::saysThatNobodyAnswers()
{
    Setup s;
    s.desk.stop();
    Answer<User> user;
    s.client.signIn(u"ana@example.com"_s, u"Senha-123"_s, &s.context, user.done());
    QTRY_VERIFY(user.result);
    QCOMPARE(user.code(), ErrorCode::Unavailable);
    QCOMPARE(user.text(), u"Nothing answers at http://127.0.0.1:%1."_s.arg(s.desk.port()));
}

void DeskClientTest::saysThatTheHostIsUnknown()
{
    DeskClient client(QUrl(u"http://no-such-desk.invalid"_s), Quick);
    Answer<bool> answer;
    client.isFirstRun(this, answer.done());
    QTRY_VERIFY_WITH_TIMEOUT(answer.result, 10'000);
    QVERIFY(!answer.isOk());
    QVERIFY2(!answer.text().isEmpty(), qPrintable(answer.text()));
    QVERIFY(answer.code() == ErrorCode::Unavailable || answer.code() == ErrorCode::UpstreamTimeout);
}

void DeskClientTest::refusesAnUntrustedCertificate()
{
    Setup s;
    // A plain server where TLS is expected: the handshake fails, and nothing was sent.
    QUrl url = s.desk.url();
    url.setScheme(u"https"_s);
    DeskClient client(url, Quick);
    Answer<User> user;
    client.signIn(u"ana@example.com"_s, u"Senha-123"_s, &s.context, user.done());
    QTRY_VERIFY(user.result);
    QVERIFY(!user.isOk());
    for (const FakeDesk::Request &request : s.desk.requests())
        QVERIFY(!request.body.contains("Senha-123"));
}

void DeskClientTest::doesNotTakeAnotherServerForADesk()
{
    Setup s;
    s.desk.on(u"POST /api/v1/auth/login"_s, [](const FakeDesk::Request &) {
        return Reply{.status = 200, .body = "<html>hello</html>", .contentType = "text/html"};
    });
    Answer<User> user;
    s.client.signIn(u"ana@example.com"_s, u"Senha-123"_s, &s.context, user.done());
    QTRY_VERIFY(user.result);
    QCOMPARE(user.code(), ErrorCode::Upstream);
    QCOMPARE(s.client.state(), State::SignedOut);

    s.desk.on(u"GET /health"_s, [](const FakeDesk::Request &) {
        return Reply{.status = 502, .body = "Bad gateway", .contentType = "text/plain"};
    });
    Answer<bool> first;
    s.client.isFirstRun(&s.context, first.done());
    QTRY_VERIFY(first.result);
    QCOMPARE(first.code(), ErrorCode::Unavailable);
    QVERIFY(first.text().contains(u"502"_s));
}

void DeskClientTest::renewsTheTokenOnceForAllWaitingCalls()
{
    Setup s;
    s.signIn();
    s.desk.conversations = {conversationJson(u"c1"_s)};
    s.desk.expireAccessTokens();
    Answer<ConversationPage> answers[5];
    for (auto &answer : answers)
        s.client.conversations({}, {}, 20, &s.context, answer.done());
    for (auto &answer : answers)
        QTRY_VERIFY(answer.isOk());
    QCOMPARE(s.desk.count(u"POST /api/v1/auth/refresh"_s), 1);
    QCOMPARE(s.client.refreshToken(), u"refresh-2"_s);
    QCOMPARE(s.client.state(), State::Online);
}

void DeskClientTest::endsTheSignInWhenTheTokenCannotBeRenewed()
{
    Setup s;
    s.signIn();
    QSignalSpy signedOut(&s.client, &DeskClient::signedOut);
    s.desk.expireAccessTokens();
    s.desk.revokeRefreshTokens();
    Answer<ConversationPage> answer;
    s.client.conversations({}, {}, 20, &s.context, answer.done());
    QTRY_COMPARE(signedOut.size(), 1);
    QTRY_VERIFY(answer.result);
    QCOMPARE(answer.code(), ErrorCode::Unauthorized);
    QCOMPARE(s.client.state(), State::SignedOut);
    QCOMPARE(s.client.refreshToken(), QString());
    QCOMPARE(s.client.user().id, 0);
    QTRY_COMPARE(s.desk.socketCount(), 0);
}

void DeskClientTest::keepsTheSignInWhenTheRefreshCannotReachTheDesk()
{
    Setup s;
    s.signIn();
    QSignalSpy signedOut(&s.client, &DeskClient::signedOut);
    s.desk.on(u"POST /api/v1/auth/refresh"_s,
              [](const FakeDesk::Request &) { return Reply{.isLost = true}; });
    s.desk.expireAccessTokens();
    Answer<ConversationPage> answer;
    s.client.conversations({}, {}, 20, &s.context, answer.done());
    QTRY_VERIFY(answer.result);
    QVERIFY(!answer.isOk());
    QCOMPARE(signedOut.size(), 0);
    QCOMPARE(s.client.refreshToken(), u"refresh-1"_s);
}

void DeskClientTest::signsOut()
{
    Setup s;
    s.signIn();
    QSignalSpy signedOut(&s.client, &DeskClient::signedOut);
    Answer<void> answer;
    s.client.signOut(&s.context, answer.done());
    QCOMPARE(s.client.state(), State::SignedOut);
    QTRY_VERIFY(answer.isOk());
    QCOMPARE(s.desk.count(u"POST /api/v1/auth/logout"_s), 1);
    QCOMPARE(signedOut.size(), 0); // that was the user's own wish
    QTRY_COMPARE(s.desk.socketCount(), 0);
}

void DeskClientTest::asksForConversationsAsTheApiHasThem_data()
{
    using Tab = ConversationQuery::Tab;
    QTest::addColumn<ConversationQuery>("query");
    QTest::addColumn<QString>("expected");
    QTest::newRow("mine") << ConversationQuery{.tab = Tab::Mine}
                          << u"status=in_progress&assigned_to=me&limit=20"_s;
    QTest::newRow("queue") << ConversationQuery{.tab = Tab::Queue} << u"status=queue&limit=20"_s;
    QTest::newRow("all") << ConversationQuery{.tab = Tab::All} << u"status=queue,in_progress&limit=20"_s;
    QTest::newRow("filters") << ConversationQuery{.tab = Tab::Queue,
                                                  .isUnreadOnly = true,
                                                  .channel = ChannelKind::WhatsApp}
                             << u"status=queue&unread=true&channel=whatsapp&limit=20"_s;
    QTest::newRow("search") << ConversationQuery{.tab = Tab::All, .search = u"padaria"_s}
                            << u"search=padaria&limit=20"_s;
}

void DeskClientTest::asksForConversationsAsTheApiHasThem()
{
    QFETCH(const ConversationQuery, query);
    QFETCH(const QString, expected);
    Setup s;
    s.signIn();
    Answer<ConversationPage> page;
    s.client.conversations(query, {}, 20, &s.context, page.done());
    QTRY_VERIFY(page.isOk());
    QCOMPARE(s.desk.requests().last().query.toString(QUrl::FullyDecoded), expected);
}

void DeskClientTest::decodesAPageOfConversations()
{
    Setup s;
    s.signIn();
    s.desk.on(u"GET /api/v1/conversations"_s, [](const FakeDesk::Request &request) {
        return Reply::json(
            {{u"conversations"_s, QJsonArray{conversationJson(u"c1"_s)}},
             {u"total"_s, 45},
             {u"next_cursor"_s, request.query.hasQueryItem(u"cursor"_s) ? QJsonValue() : u"abc"_s}});
    });
    Answer<ConversationPage> page;
    s.client.conversations({}, {}, 20, &s.context, page.done());
    QTRY_VERIFY(page.isOk());
    QCOMPARE((*page.result)->total, 45);
    QCOMPARE((*page.result)->nextCursor, u"abc"_s);
    QCOMPARE((*page.result)->conversations.first().customerName, u"Marina Duarte"_s);
    QCOMPARE((*page.result)->conversations.first().status, ConversationStatus::InProgress);
    Answer<ConversationPage> last;
    s.client.conversations({}, u"abc"_s, 20, &s.context, last.done());
    QTRY_VERIFY(last.isOk());
    QCOMPARE((*last.result)->nextCursor, QString());
}

void DeskClientTest::escapesWhatWasTyped()
{
    Setup s;
    s.signIn();
    Answer<ConversationPage> page;
    s.client.conversations({.tab = ConversationQuery::Tab::All, .search = u"a&b=c +55 #1 %41 ção"_s}, {}, 20,
                           &s.context, page.done());
    QTRY_VERIFY(page.isOk());
    QCOMPARE(s.desk.requests().last().query.queryItemValue(u"search"_s, QUrl::FullyDecoded),
             u"a&b=c +55 #1 %41 ção"_s);
    Answer<Conversation> one;
    s.client.conversation(u"../users?x"_s, &s.context, one.done());
    QTRY_VERIFY(one.result);
    QCOMPARE(one.code(), ErrorCode::NotFound);
    QVERIFY(s.desk.requests().last().path.startsWith(u"/api/v1/conversations/"_s));
}

void DeskClientTest::sendsAMessageWithItsKey()
{
    Setup s;
    s.signIn();
    s.desk.on(u"POST /api/v1/conversations/c1/messages"_s, [](const FakeDesk::Request &request) {
        return Reply::json(messageJson(u"m1"_s, request.json()["content"_L1].toString()), 201);
    });
    Answer<Message> message;
    s.client.send({.conversationId = u"c1"_s, .content = u"Bom dia 😊"_s, .idempotencyKey = u"key-1"_s},
                  &s.context, message.done());
    QTRY_VERIFY(message.isOk());
    QCOMPARE((*message.result)->id, u"m1"_s);
    QCOMPARE((*message.result)->content, u"Bom dia 😊"_s);
    QCOMPARE((*message.result)->status, MessageStatus::Queued);
    const FakeDesk::Request &request = s.desk.requests().last();
    QCOMPARE(request.headers.value("idempotency-key"), "key-1");
    QCOMPARE(request.headers.value("content-type"), "application/json");
    QCOMPARE(request.json()["type"_L1].toString(), u"text"_s);
    QVERIFY(!request.json().contains("attachment_id"_L1));
}

void DeskClientTest::givesTheDesksOwnErrors()
{
    Setup s;
    s.signIn();
    s.desk.on(u"POST /api/v1/conversations/c1/assign"_s, [](const FakeDesk::Request &) {
        return Reply::error(409, u"AGENT_FULL"_s, u"Ana já tem 5 conversas. 100 %1 ocupada"_s, u"agent_id"_s);
    });
    Answer<Conversation> answer;
    s.client.assign(u"c1"_s, 1, &s.context, answer.done());
    QTRY_VERIFY(answer.result);
    QCOMPARE(answer.code(), ErrorCode::AgentFull);
    QCOMPARE(answer.text(), u"Ana já tem 5 conversas. 100 %1 ocupada"_s);
    QCOMPARE(answer.result->error().field, u"agent_id"_s);
}

void DeskClientTest::answersNobodyWhoIsGone()
{
    Setup s;
    s.signIn();
    bool isCalled = false;
    auto context = std::make_unique<QObject>();
    s.client.conversations({}, {}, 20, context.get(),
                           [&](const Result<ConversationPage> &) { isCalled = true; });
    context.reset();
    Answer<ConversationPage> later;
    s.client.conversations({}, {}, 20, &s.context, later.done());
    QTRY_VERIFY(later.isOk());
    QVERIFY(!isCalled);
    // As widgets do: they say that they go while pointers to them still look alive.
    QObject widget;
    s.client.conversations({}, {}, 20, &widget, [&](const Result<ConversationPage> &) { isCalled = true; });
    Q_EMIT widget.destroyed(&widget); // before any answer can be there
    QVERIFY(!isCalled);
    Answer<ConversationPage> last; // the desk answers one after the other
    s.client.conversations({}, {}, 20, &s.context, last.done());
    QTRY_VERIFY(last.isOk());
    QVERIFY(!isCalled);
}

void DeskClientTest::tellsALostAnswerFromAnUnreachableDesk()
{
    Setup s;
    s.signIn();
    s.desk.on(u"POST /api/v1/conversations/c1/messages"_s,
              [](const FakeDesk::Request &) { return Reply{.isLost = true}; });
    Answer<Message> lost;
    s.client.send({.conversationId = u"c1"_s, .content = u"x"_s, .idempotencyKey = u"k"_s}, &s.context,
                  lost.done());
    QTRY_VERIFY(lost.result);
    QCOMPARE(lost.code(), ErrorCode::UpstreamTimeout);
    s.desk.stop();
    Answer<Message> unreachable;
    s.client.send({.conversationId = u"c1"_s, .content = u"x"_s, .idempotencyKey = u"k"_s}, &s.context,
                  unreachable.done());
    QTRY_VERIFY(unreachable.result);
    QCOMPARE(unreachable.code(), ErrorCode::Unavailable);
}

void DeskClientTest::givesUpOnADeskThatDoesNotAnswer()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    DeskClientTimings timings = Quick;
    timings.request = 300ms;
    DeskClient client(QUrl(u"http://127.0.0.1:%1"_s.arg(silent.serverPort())), timings);
    Answer<bool> answer;
    client.isFirstRun(this, answer.done());
    QTRY_VERIFY(answer.result);
    QCOMPARE(answer.code(), ErrorCode::UpstreamTimeout);
}

void DeskClientTest::takesNextUntilTheQueueIsEmpty()
{
    Setup s;
    s.signIn();
    int left = 1;
    s.desk.on(u"POST /api/v1/conversations/take-next"_s, [&left](const FakeDesk::Request &) {
        return left-- > 0 ? Reply::json(conversationJson(u"c7"_s)) : Reply{.status = 204};
    });
    Answer<std::optional<Conversation>> first;
    s.client.takeNext(&s.context, first.done());
    QTRY_VERIFY(first.isOk());
    QCOMPARE((**first.result)->id, u"c7"_s);
    Answer<std::optional<Conversation>> second;
    s.client.takeNext(&s.context, second.done());
    QTRY_VERIFY(second.isOk());
    QVERIFY(!(*second.result)->has_value());
}

void DeskClientTest::takingAgainAfterALostAnswerTakesNoSecond()
{
    Setup s;
    s.signIn();
    const QString route = u"POST /api/v1/conversations/take-next"_s;
    const auto keys = [&s, &route] {
        QList<QByteArray> found;
        for (const FakeDesk::Request &request : s.desk.requests()) {
            if (QString::fromLatin1(request.method) + u' ' + request.path == route)
                found.append(request.headers.value("idempotency-key"));
        }
        return found;
    };
    s.desk.on(route, [](const FakeDesk::Request &) { return Reply{.isLost = true}; });
    Answer<std::optional<Conversation>> lost;
    s.client.takeNext(&s.context, lost.done());
    QTRY_VERIFY(lost.result);
    QCOMPARE(lost.code(), ErrorCode::UpstreamTimeout);

    s.desk.on(route, [](const FakeDesk::Request &) { return Reply::json(conversationJson(u"c7"_s)); });
    Answer<std::optional<Conversation>> again;
    s.client.takeNext(&s.context, again.done());
    QTRY_VERIFY(again.isOk());
    // However often the network layer has sent the first one, too.
    const QByteArray first = keys().constFirst();
    QVERIFY(!first.isEmpty());
    QCOMPARE(keys().count(first), keys().size());

    Answer<std::optional<Conversation>> next;
    s.client.takeNext(&s.context, next.done());
    QTRY_VERIFY(next.isOk());
    QVERIFY(keys().constLast() != first);
}

void DeskClientTest::gathersTotals()
{
    Setup s;
    s.signIn();
    s.desk.on(u"GET /api/v1/conversations"_s, [](const FakeDesk::Request &request) {
        const QString status = request.query.queryItemValue(u"status"_s, QUrl::FullyDecoded);
        const int total = status == "queue"_L1 ? 12 : status == "in_progress"_L1 ? 10 : 45;
        return Reply::json({{u"conversations"_s, QJsonArray()}, {u"total"_s, total}});
    });
    Answer<DeskClient::Totals> totals;
    s.client.totals(&s.context, totals.done());
    QTRY_VERIFY(totals.isOk());
    QCOMPARE((*totals.result)->mine, 10);
    QCOMPARE((*totals.result)->queue, 12);
    QCOMPARE((*totals.result)->all, 45);
}

void DeskClientTest::listsAgentsWithTheirLoad()
{
    Setup s;
    s.signIn();
    s.desk.on(u"GET /api/v1/agents"_s, [](const FakeDesk::Request &) {
        return Reply::json({{u"agents"_s, QJsonArray{QJsonObject{{u"id"_s, 5},
                                                                 {u"nome"_s, u"Maria Silva"_s},
                                                                 {u"role"_s, u"supervisor"_s},
                                                                 {u"status"_s, u"busy"_s},
                                                                 {u"current_conversations"_s, 3},
                                                                 {u"max_conversations"_s, 5}}}}});
    });
    Answer<QList<Agent>> agents;
    s.client.agents(&s.context, agents.done());
    QTRY_VERIFY(agents.isOk());
    const Agent expected{5, u"Maria Silva"_s, Role::Supervisor, AgentStatus::Busy, 3, 5};
    QCOMPARE((*agents.result)->first(), expected);
}

void DeskClientTest::searchesMessagesAndContacts()
{
    Setup s;
    s.signIn();
    s.desk.on(u"GET /api/v1/search"_s, [](const FakeDesk::Request &) {
        QJsonObject message = messageJson(u"m1"_s, u"segunda via"_s);
        message[u"customer_name"_s] = u"Padaria São Bento"_s;
        message[u"contact_id"_s] = u"p1"_s;
        message[u"channel"_s] = u"whatsapp"_s;
        const QJsonObject contact{
            {u"id"_s, u"p2"_s}, {u"name"_s, QJsonValue()}, {u"phone"_s, u"+5511900000142"_s}};
        return Reply::json({{u"messages"_s, QJsonArray{message}}, {u"contacts"_s, QJsonArray{contact}}});
    });
    Answer<QList<DeskClient::SearchHit>> hits;
    s.client.search(u"via"_s, 20, &s.context, hits.done());
    QTRY_VERIFY(hits.isOk());
    const auto &contact = (**hits.result)[0];
    QCOMPARE(contact.kind, DeskClient::SearchHit::Kind::Contact);
    QCOMPARE(contact.name, u"+5511900000142"_s);
    const auto &message = (**hits.result)[1];
    QCOMPARE(message.messageId, u"m1"_s);
    QCOMPARE(message.conversationId, u"c1"_s);
    QCOMPARE(message.name, u"Padaria São Bento"_s);
    QCOMPARE(message.channel, ChannelKind::WhatsApp);
}

void DeskClientTest::readsAllPagesOfCannedResponses()
{
    Setup s;
    s.signIn();
    s.desk.on(u"GET /api/v1/canned-responses"_s, [](const FakeDesk::Request &request) {
        const bool isSecond = request.query.queryItemValue(u"cursor"_s) == "next"_L1;
        const QJsonObject item{{u"id"_s, isSecond ? u"2"_s : u"1"_s}, {u"shortcut"_s, u"oi"_s}};
        return Reply::json({{u"canned_responses"_s, QJsonArray{item}},
                            {u"next_cursor"_s, isSecond ? QJsonValue() : QJsonValue(u"next"_s)}});
    });
    Answer<QList<CannedResponse>> answer;
    s.client.cannedResponses(&s.context, answer.done());
    QTRY_VERIFY(answer.isOk());
    QCOMPARE((*answer.result)->size(), 2);
    QCOMPARE((**answer.result)[1].id, u"2"_s);
}

void DeskClientTest::speaksTheUsersLanguage()
{
    Setup s;
    Answer<bool> first;
    s.client.isFirstRun(&s.context, first.done());
    QTRY_VERIFY(first.result);
    QCOMPARE(s.desk.requests().last().headers.value("accept-language"), "pt-BR");
    s.client.setLanguage(u"es"_s);
    s.client.isFirstRun(&s.context, first.done());
    QTRY_COMPARE(s.desk.requests().size(), 2);
    QCOMPARE(s.desk.requests().last().headers.value("accept-language"), "es");
}

QTEST_GUILESS_MAIN(DeskClientTest)
#include "tst_deskclient.moc"
