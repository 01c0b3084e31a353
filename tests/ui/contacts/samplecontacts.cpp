// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/contacts/samplecontacts.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSet>

#include "models/domain/types.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

const QString Root = u"/api/v1/contacts"_s;

} // namespace

SampleContacts::SampleContacts(FakeDesk &desk, TimeMs now)
    : m_desk(desk)
    , m_now(now)
{
    const auto serve = [this](const FakeDesk::Request &request) { return answer(request); };
    for (const char *method : {"GET", "POST", "PATCH", "PUT", "DELETE"}) {
        m_desk.on(QString::fromLatin1(method) + u' ' + Root, serve);
        m_desk.on(QString::fromLatin1(method) + u' ' + Root + u"/*"_s, serve);
    }
}

void SampleContacts::fill()
{
    const auto field = [](const QString &key, const QString &label, const QString &type) {
        return QJsonObject{{u"key"_s, key}, {u"label"_s, label}, {u"type"_s, type}};
    };
    QJsonObject plan = field(u"plan"_s, u"Plano"_s, u"choice"_s);
    plan[u"choices"_s] = QJsonArray{u"Básico"_s, u"Ouro"_s};
    fields = {field(u"city"_s, u"Cidade"_s, u"text"_s), field(u"birth"_s, u"Nascimento"_s, u"date"_s), plan,
              field(u"score"_s, u"Pontos"_s, u"number"_s)};
    add(u"c-01"_s, u"Rafael Teixeira"_s, u"+5541900002211"_s, u"rafael.teixeira@example.com"_s);
    add(u"c-02"_s, u"Beatriz Campos"_s, u"+5531900007781"_s, {}, {u"recorrente"_s});
    add(u"c-03"_s, u"Luís Fernández"_s, u"+5982900123"_s, u"luis@fernandez.example"_s, {u"exportação"_s});
    add(u"c-04"_s, {}, u"+5511900000142"_s);
    add(u"c-05"_s, u"Padaria São Bento"_s, u"+5511900004410"_s, u"compras@saobento.example"_s,
        {u"atacado"_s, u"recorrente"_s, u"vip"_s, u"nota fiscal"_s});
    add(u"c-06"_s, u"Carlos Eduardo Nunes"_s, u"+5521900008812"_s, u"carlos.nunes@example.com"_s,
        {u"troca"_s});
    add(u"c-07"_s, u"Emily Carter"_s, {}, u"emily.carter@example.com"_s, {u"vip"_s});
    add(u"c-08"_s, u"Marina Duarte"_s, u"+5511900004821"_s, u"marina.duarte@aurora.example"_s,
        {u"recorrente"_s, u"troca"_s, u"calçados"_s},
        {{u"city"_s, u"São Paulo"_s},
         {u"birth"_s, u"1990-03-14"_s},
         {u"plan"_s, u"Ouro"_s},
         {u"score"_s, 1280.5}});
    const auto conversation = [this](const QString &id, const QString &text, const QString &status,
                                     TimeMs daysAgo) {
        return QJsonObject{{u"id"_s, id},
                           {u"contact_id"_s, u"c-08"_s},
                           {u"customer_name"_s, u"Marina Duarte"_s},
                           {u"status"_s, status},
                           {u"channel"_s, u"whatsapp"_s},
                           {u"assigned_name"_s, u"Ana Ribeiro"_s},
                           {u"last_text"_s, text},
                           {u"last_message"_s, QJsonObject{{u"content"_s, text}, {u"type"_s, u"text"_s}}},
                           {u"last_message_at"_s, toIso8601(m_now - daysAgo * 86'400'000)}};
    };
    const QJsonArray conversations{conversation(u"v-3"_s, u"Posso levar amanhã?"_s, u"in_progress"_s, 0),
                                   conversation(u"v-2"_s, u"Prazo de entrega"_s, u"resolved"_s, 39),
                                   conversation(u"v-1"_s, u"Cupom não aplicado"_s, u"closed"_s, 112)};
    m_desk.on(u"GET /api/v1/conversations"_s, [conversations](const FakeDesk::Request &request) {
        const bool isHers = request.query.queryItemValue(u"contact_id"_s) == u"c-08"_s;
        const QJsonArray shown = isHers ? conversations : QJsonArray();
        return FakeDesk::Reply::json(
            {{u"conversations"_s, shown}, {u"total"_s, shown.size()}, {u"next_cursor"_s, QJsonValue::Null}});
    });
}

void SampleContacts::add(const QString &id, const QString &name, const QString &phone, const QString &email,
                         const QStringList &contactTags, const QJsonObject &values)
{
    const TimeMs at = m_now - TimeMs(400 - contacts.size()) * 86'400'000;
    QJsonObject contact{{u"id"_s, id},
                        {u"whatsapp_id"_s, phone.mid(1)},
                        {u"organization_id"_s, u"0190a000-0000-7000-8000-000000000001"_s},
                        {u"created_at"_s, toIso8601(at)},
                        {u"updated_at"_s, toIso8601(at)},
                        {u"tags"_s, QJsonArray::fromStringList(contactTags)},
                        {u"fields"_s, values}};
    if (!name.isEmpty())
        contact[u"name"_s] = name;
    if (!phone.isEmpty())
        contact[u"phone"_s] = phone;
    if (!email.isEmpty())
        contact[u"email"_s] = email;
    contacts.prepend(contact);
}

void SampleContacts::change(const QString &id, const QJsonObject &members)
{
    const qsizetype place = placeOf(id);
    QJsonObject contact = contacts[place].toObject();
    for (auto member = members.begin(); member != members.end(); ++member) {
        if (member.key() == "fields"_L1) {
            QJsonObject values = contact["fields"_L1].toObject();
            const QJsonObject given = member.value().toObject();
            for (auto value = given.begin(); value != given.end(); ++value)
                values[value.key()] = value.value();
            contact[u"fields"_s] = values;
        } else if (member.value().isNull()) {
            contact.remove(member.key());
        } else {
            contact[member.key()] = member.value();
        }
    }
    contact[u"updated_at"_s] = toIso8601(m_now + 1000 * ++m_made);
    contacts[place] = contact;
}

qsizetype SampleContacts::placeOf(const QString &id) const
{
    for (qsizetype place = 0; place < contacts.size(); ++place) {
        if (contacts[place]["id"_L1].toString() == id)
            return place;
    }
    return -1;
}

QJsonObject SampleContacts::contact(const QString &id) const
{
    return contacts[placeOf(id)].toObject();
}

QByteArray SampleContacts::tagOf(const QJsonObject &contact)
{
    return '"' + QCryptographicHash::hash(QJsonDocument(contact).toJson(), QCryptographicHash::Sha1).toHex() +
           '"';
}

QJsonArray SampleContacts::tags() const
{
    QSet<QString> found;
    for (const QJsonValue &contact : contacts) {
        for (const QJsonValue &tag : contact["tags"_L1].toArray())
            found.insert(tag.toString());
    }
    QStringList sorted(found.begin(), found.end());
    sorted.sort();
    return QJsonArray::fromStringList(sorted);
}

FakeDesk::Reply SampleContacts::one(const QJsonObject &contact, int status) const
{
    FakeDesk::Reply reply = FakeDesk::Reply::json(contact, status);
    reply.headers.emplaceBack("ETag", tagOf(contact));
    return reply;
}

FakeDesk::Reply SampleContacts::list(const FakeDesk::Request &request) const
{
    const QString text = QUrl::fromPercentEncoding(request.query.queryItemValue(u"query"_s).toUtf8());
    const QString tag =
        QUrl::fromPercentEncoding(request.query.queryItemValue(u"tag"_s, QUrl::FullyDecoded).toUtf8());
    QJsonArray found;
    for (const QJsonValue &contact : contacts) {
        const bool isNamed = contact["name"_L1].toString().contains(text, Qt::CaseInsensitive) ||
                             contact["whatsapp_id"_L1].toString().contains(text);
        if (isNamed && (tag.isEmpty() || contact["tags"_L1].toArray().contains(tag)))
            found.append(contact);
    }
    const qsizetype offset = request.query.queryItemValue(u"offset"_s).toInt();
    const qsizetype limit = request.query.queryItemValue(u"limit"_s).toInt();
    QJsonArray page;
    for (qsizetype place = offset; place < std::min(found.size(), offset + limit); ++place)
        page.append(found[place]);
    FakeDesk::Reply reply{.body = QJsonDocument(page).toJson()};
    const qint64 total = moreThanCounted > 0 ? moreThanCounted : found.size();
    reply.headers.emplaceBack("X-Total-Count", QByteArray::number(total));
    if (moreThanCounted > 0)
        reply.headers.emplaceBack("X-Total-Count-Exact", "false");
    return reply;
}

FakeDesk::Reply SampleContacts::create(const FakeDesk::Request &request)
{
    const QJsonObject body = request.json();
    QString phone = body["whatsapp_id"_L1].toString();
    for (const QJsonValue &contact : std::as_const(contacts)) {
        if (contact["phone"_L1].toString() == phone)
            return FakeDesk::Reply::error(409, u"CONFLICT"_s, u"Another contact has this number."_s,
                                          u"whatsapp_id"_s);
    }
    QStringList given;
    for (const QJsonValue &tag : body["tags"_L1].toArray())
        given += tag.toString();
    const QString id = u"c-new-%1"_s.arg(++m_made);
    add(id, body["name"_L1].toString(), phone, body["email"_L1].toString(), given,
        body["fields"_L1].toObject());
    return one(contact(id), 201);
}

FakeDesk::Reply SampleContacts::merge(const FakeDesk::Request &request, const QString &id)
{
    const qsizetype other = placeOf(request.json()["contact_id"_L1].toString());
    if (other < 0)
        return FakeDesk::Reply::error(404, u"NOT_FOUND"_s, u"Contact not found."_s);
    m_gone = contacts[other].toObject();
    contacts.removeAt(other);
    return FakeDesk::Reply::json({{u"merge_id"_s, u"m-1"_s},
                                  {u"undo_until"_s, toIso8601(m_now + 86'400'000)},
                                  {u"contact"_s, contact(id)}});
}

FakeDesk::Reply SampleContacts::unmerge()
{
    contacts.prepend(m_gone);
    return one(m_gone);
}

FakeDesk::Reply SampleContacts::imports(const FakeDesk::Request &request)
{
    if (request.method == "POST" && request.path == Root + u"/import"_s) {
        import[u"filename"_s] = u"clientes.csv"_s;
        return FakeDesk::Reply::json(import, 202);
    }
    if (request.path == Root + u"/imports"_s) {
        const QJsonArray list = import.isEmpty() ? QJsonArray() : QJsonArray{import};
        return FakeDesk::Reply::json({{u"imports"_s, list}, {u"next_cursor"_s, QJsonValue::Null}});
    }
    if (request.path.endsWith("/cancel"_L1))
        import[u"state"_s] = u"cancelled"_s;
    return FakeDesk::Reply::json(import);
}

FakeDesk::Reply SampleContacts::answer(const FakeDesk::Request &request)
{
    if (isBroken)
        return FakeDesk::Reply::error(500, u"INTERNAL_ERROR"_s, u"Something went wrong."_s);
    if (request.path == Root)
        return request.method == "POST" ? create(request) : list(request);
    const QStringList parts = request.path.mid(Root.size() + 1).split(u'/');
    if (parts[0] == "fields"_L1)
        return FakeDesk::Reply::json({{u"fields"_s, fields}});
    if (parts[0] == "tags"_L1)
        return FakeDesk::Reply::json({{u"tags"_s, tags()}});
    if (parts[0] == "merges"_L1)
        return unmerge();
    if (parts[0] == "export"_L1)
        return {.body = "id,name\r\nc-1,Ana\r\n", .contentType = "text/csv"};
    if (parts[0] == "import"_L1 || parts[0] == "imports"_L1)
        return imports(request);
    if (placeOf(parts[0]) < 0)
        return FakeDesk::Reply::error(404, u"NOT_FOUND"_s, u"Contact not found."_s);
    if (request.method == "GET")
        return one(contact(parts[0]));
    const QByteArray match = request.headers.value("if-match");
    if (!match.isEmpty() && match != tagOf(contact(parts[0])))
        return FakeDesk::Reply::error(412, u"PRECONDITION_FAILED"_s, u"Changed meanwhile."_s);
    if (parts.value(1) == "merge"_L1)
        return merge(request, parts[0]);
    if (request.method == "DELETE") {
        const bool isAnonymized = request.query.queryItemValue(u"anonymize"_s) == u"true"_s;
        if (parts[0] == "c-08"_L1 && !isAnonymized)
            return FakeDesk::Reply::error(409, u"CONFLICT"_s, u"This contact has conversations."_s);
        if (isAnonymized)
            change(parts[0], {{u"name"_s, QJsonValue()},
                              {u"phone"_s, QJsonValue()},
                              {u"email"_s, QJsonValue()},
                              {u"whatsapp_id"_s, QString()}});
        else
            contacts.removeAt(placeOf(parts[0]));
        return {.status = 204};
    }
    change(parts[0], request.json());
    return one(contact(parts[0]));
}

} // namespace guiche
