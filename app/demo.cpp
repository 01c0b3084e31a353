// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo.h"

#include <QFile>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QNetworkReply>
#include <QRandomGenerator>

#include <utility>

#include "models/domain/json.h"
#include "models/domain/log.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace guiche {

namespace {

const QString KeyPerson = u"key"_s;
constexpr auto PollEvery = 1500ms;
constexpr int NewcomerFromMs = 15000;
constexpr int NewcomerToMs = 40000;

int between(int fromMs, int toMs)
{
    return QRandomGenerator::global()->bounded(fromMs, toMs);
}

} // namespace

Demo::Demo(const QUrl &deskUrl, QObject *parent)
    : QObject(parent)
    , m_url(deskUrl)
{
    QFile file(u":/demo/company.json"_s);
    if (file.open(QIODevice::ReadOnly))
        m_company = QJsonDocument::fromJson(file.readAll()).object();
    m_poll.setInterval(PollEvery);
    connect(&m_poll, &QTimer::timeout, this, &Demo::pollAnswers);
    m_newcomer.setSingleShot(true);
    connect(&m_newcomer, &QTimer::timeout, this, [this] {
        const QJsonArray customers = m_company["customers"_L1].toArray();
        if (m_nextCustomer >= customers.size())
            return;
        writeConversation(customers[m_nextCustomer++].toObject());
        m_newcomer.start(between(NewcomerFromMs, NewcomerToMs));
    });
}

QString Demo::lead() const
{
    return m_company["people"_L1][0]["email"_L1].toString();
}

void Demo::enqueue(Call call)
{
    m_calls.push_back(std::move(call));
    if (!m_isCalling)
        runNext();
}

// One call at a time, in order: what a customer says stays in the order it was written.
void Demo::runNext()
{
    if (m_calls.empty()) {
        m_isCalling = false;
        if (const auto then = std::exchange(m_whenFilled, nullptr))
            then();
        return;
    }
    m_isCalling = true;
    const Call call = std::move(m_calls.front());
    m_calls.pop_front();

    QNetworkRequest request(m_url.resolved(QUrl(call.path)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (!call.person.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_tokens.value(call.person).toUtf8());
    QNetworkReply *reply = m_network.sendCustomRequest(
        request, call.method, call.method == "GET" ? QByteArray() : compact(call.body));
    connect(reply, &QNetworkReply::finished, this, [this, reply, answered = call.answered, path = call.path] {
        reply->deleteLater();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const QJsonObject body = QJsonDocument::fromJson(reply->readAll()).object();
        if (status >= 500 || status == 0)
            qCWarning(lcApp).noquote() << "demo:" << path << "answered" << status;
        if (answered)
            answered(status, body);
        runNext();
    });
}

void Demo::start()
{
    enqueue({"GET", u"/health"_s, {}, {}, [this](int, const QJsonObject &health) {
                 if (health["setup_required"_L1].toBool())
                     found();
                 else
                     signInAll();
             }});
}

void Demo::found()
{
    const QJsonObject person = m_company["people"_L1][0].toObject();
    enqueue({"POST",
             u"/api/v1/auth/register"_s,
             {{u"email"_s, person["email"_L1]},
              {u"password"_s, m_company["password"_L1]},
              {u"name"_s, person["name"_L1]},
              {u"organization_name"_s, m_company["organization"_L1]}},
             {},
             [this](int status, const QJsonObject &body) {
                 if (status != 201) {
                     Q_EMIT refused(body["detail"_L1].toString());
                     return;
                 }
                 m_tokens.insert(lead(), body["access_token"_L1].toString());
                 addPeople();
             }});
}

void Demo::addPeople()
{
    const QJsonArray people = m_company["people"_L1].toArray();
    for (qsizetype i = 1; i < people.size(); ++i) {
        const QJsonObject person = people[i].toObject();
        enqueue({"POST",
                 u"/api/v1/users"_s,
                 {{u"email"_s, person["email"_L1]},
                  {u"password"_s, m_company["password"_L1]},
                  {u"nome"_s, person["name"_L1]},
                  {u"role"_s, person["role"_L1]}},
                 lead(),
                 {}});
    }
    const QJsonArray canned = m_company["canned"_L1].toArray();
    for (const QJsonValue &response : canned) {
        QJsonObject body = response.toObject();
        body[u"scope"_s] = u"organization"_s;
        enqueue({"POST", u"/api/v1/canned-responses"_s, body, lead(), {}});
    }
    signInAll();
}

void Demo::signInAll()
{
    const QJsonArray people = m_company["people"_L1].toArray();
    for (const QJsonValue &value : people) {
        const QString email = value["email"_L1].toString();
        const bool isLast = email == people.last()["email"_L1].toString();
        enqueue(
            {"POST",
             u"/api/v1/auth/login"_s,
             {{u"email"_s, email}, {u"password"_s, m_company["password"_L1]}, {u"client"_s, u"desktop"_s}},
             {},
             [this, email, isLast](int status, const QJsonObject &body) {
                 if (status == 200) {
                     m_tokens.insert(email, body["access_token"_L1].toString());
                     m_userIds.insert(email, body["user"_L1]["id"_L1].toInteger());
                 }
                 if (isLast && m_userIds.size() < 2) {
                     Q_EMIT refused(
                         tr("This desk already has an organization of its own, so the demo leaves it alone. "
                            "Start it with another --data-dir to see the demo."));
                 } else if (isLast) {
                     makeKey();
                 }
             }});
    }
}

void Demo::makeKey()
{
    enqueue({"POST",
             u"/api/v1/api-keys"_s,
             {{u"name"_s, u"Demo"_s}, {u"scopes"_s, QJsonArray{u"send"_s, u"read"_s, u"admin"_s}}},
             lead(),
             [this](int, const QJsonObject &body) {
                 m_tokens.insert(KeyPerson, body["key"_L1].toString());
                 fill();
             }});
}

void Demo::fill()
{
    enqueue({"GET", u"/api/v1/conversations?limit=1"_s, {}, lead(), [this](int, const QJsonObject &body) {
                 const QJsonArray customers = m_company["customers"_L1].toArray();
                 const qsizetype live = m_company["live_from"_L1].toInt();
                 if (body["total"_L1].toInteger() == 0) {
                     for (; m_nextCustomer < live; ++m_nextCustomer)
                         writeConversation(customers[m_nextCustomer].toObject());
                 }
                 // Only then, so that customers do not react to what was said while the desk was being
                 // filled.
                 m_whenFilled = [this] {
                     enqueue({"GET",
                              u"/api/v1/events?limit=1"_s,
                              {},
                              KeyPerson,
                              [this](int, const QJsonObject &events) {
                                  m_lastSeq = events["last_seq"_L1].toInteger();
                                  goLive();
                              }});
                 };
             }});
}

void Demo::customerWrites(const QJsonObject &customer, const QString &text, Answered answered)
{
    QJsonObject body{{u"customer_phone"_s, customer["phone"_L1]}, {u"content"_s, text}};
    if (!customer["name"_L1].toString().isEmpty())
        body[u"customer_name"_s] = customer["name"_L1];
    enqueue({"POST", u"/api/v1/channels/api/messages"_s, body, KeyPerson, std::move(answered)});
}

void Demo::writeConversation(const QJsonObject &customer)
{
    const QJsonArray said = customer["said"_L1].toArray();
    const QString agent = customer["agent"_L1].toString();
    const QString first = said[0]["customer"_L1].toString();
    const QJsonArray customers = m_company["customers"_L1].toArray();
    qsizetype index = 0;
    while (index < customers.size() && customers[index].toObject() != customer)
        ++index;
    customerWrites(
        customer, first, [this, customer, said, agent, index](int status, const QJsonObject &body) {
            if (status >= 300)
                return;
            const QString base = u"/api/v1/conversations/"_s + body["conversation_id"_L1].toString();
            m_customerOf.insert(body["conversation_id"_L1].toString(), index);
            if (m_userIds.contains(agent))
                enqueue({"POST", base + u"/assign"_s, {{u"agent_id"_s, m_userIds.value(agent)}}, lead(), {}});
            for (qsizetype i = 1; i < said.size(); ++i) {
                const QJsonObject line = said[i].toObject();
                if (line.contains("customer"_L1))
                    customerWrites(customer, line["customer"_L1].toString());
                else if (line.contains("note"_L1))
                    enqueue({"POST", base + u"/notes"_s, {{u"content"_s, line["note"_L1]}}, agent, {}});
                else
                    enqueue({"POST",
                             base + u"/messages"_s,
                             {{u"type"_s, u"text"_s}, {u"content"_s, line["agent"_L1]}},
                             agent,
                             {}});
            }
        });
}

void Demo::goLive()
{
    m_poll.start();
    m_newcomer.start(between(NewcomerFromMs / 3, NewcomerToMs / 3));
    Q_EMIT ready(m_company["people"_L1][1]["email"_L1].toString(), m_company["password"_L1].toString());
}

// The customers read the desk's answers the way any integration can: from the event log.
void Demo::pollAnswers()
{
    enqueue({"GET",
             u"/api/v1/events?limit=100&after=%1"_s.arg(m_lastSeq),
             {},
             KeyPerson,
             [this](int status, const QJsonObject &body) {
                 if (status == 200)
                     onEvents(body);
             }});
}

void Demo::onEvents(const QJsonObject &body)
{
    const QJsonArray events = body["events"_L1].toArray();
    for (const QJsonValue &event : events) {
        m_lastSeq = std::max(m_lastSeq, event["seq"_L1].toInteger());
        const QString conversation = event["conversation_id"_L1].toString();
        const bool isAnswer = event["type"_L1].toString() == "new_message"_L1 &&
                              event["data"_L1]["message"_L1]["direction"_L1].toString() == "outgoing"_L1;
        if (isAnswer && m_customerOf.contains(conversation)) {
            QTimer::singleShot(between(3000, 9000), this, [this, conversation] { nextLine(conversation); });
        }
    }
}

void Demo::nextLine(const QString &conversationId)
{
    const qsizetype index = m_customerOf.value(conversationId);
    const QJsonObject customer = m_company["customers"_L1][index].toObject();
    const QJsonArray lines = customer["next"_L1].toArray();
    qsizetype &said = m_saidNext[index];
    if (said < lines.size())
        customerWrites(customer, lines[said++].toString());
}

} // namespace guiche
