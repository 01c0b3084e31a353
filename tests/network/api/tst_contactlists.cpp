// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "models/store/organizations.h"
#include "tests/network/api/apifixture.h"

using namespace Qt::StringLiterals;
using namespace guiche;

//! What concerns many contacts: searches that very many match, tags, and who hears of a new one.
class TestContactLists final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ApiFixture> m_desk;
    Person m_admin;

    QJsonObject made(const Person &who, const QString &number, const QString &name)
    {
        const Answer answer = m_desk->json("POST", "/api/v1/contacts", who.token,
                                           {{u"whatsapp_id"_s, number}, {u"name"_s, name}});
        if (answer.status != 201)
            qCritical("create: %s", answer.body.constData());
        return answer.json();
    }
    //! That many contacts of the first organization, `Cliente 1` …, found at once.
    [[nodiscard]] bool fill(int count)
    {
        return m_desk
            ->write<bool>([count](WriteTransaction &tx) -> Result<bool> {
                GUICHE_TRY(organization, OrganizationRepository::first(tx.db()));
                GUICHE_CHECK(tx.db().exec(
                    u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
                    "INSERT INTO contact (id, organization_id, phone, external_id, name, email, created_at, "
                    "updated_at) "
                    "SELECT printf('0190163d-8694-7000-8000-%012d', i), ?, '', '', 'Cliente ' || i, '', 0, 0 "
                    "FROM n"_s,
                    count, organization));
                return true;
            })
            .has_value();
    }
    [[nodiscard]] qint64 total(const QByteArray &query)
    {
        return m_desk->get("/api/v1/contacts" + query, m_admin.token).header("X-Total-Count").toLongLong();
    }
    static QStringList namesOf(const Answer &answer)
    {
        QStringList found;
        for (const QJsonValue &contact : QJsonDocument::fromJson(answer.body).array())
            found.append(contact["name"_L1].toString());
        return found;
    }
    void tag(const QJsonObject &contact, const QJsonArray &tags, const Person &who)
    {
        const QByteArray path = "/api/v1/contacts/" + contact["id"_L1].toString().toLatin1() + "/tags";
        QCOMPARE(m_desk->json("PUT", path, who.token, {{u"tags"_s, tags}}).status, 200);
    }
    [[nodiscard]] QJsonArray tags(const Person &who)
    {
        return m_desk->get("/api/v1/contacts/tags", who.token).json()["tags"_L1].toArray();
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ApiFixture>();
        m_admin = m_desk->registerOrganization();
    }
    void cleanup() { m_desk.reset(); }

    void searchesThatVeryManyMatchAreNotCountedOut()
    {
        QVERIFY(fill(10'050));
        QTRY_COMPARE_WITH_TIMEOUT(total("?query=cliente+10050"), 1, 20'000); // indexed, the last one too
        QTRY_COMPARE_WITH_TIMEOUT(total("?query=cliente+1"), 1 + 10 + 100 + 1000 + 51, 20'000);
        const Answer all = m_desk->get("/api/v1/contacts?query=cliente&limit=3", m_admin.token);
        QTRY_COMPARE(m_desk->get("/api/v1/contacts?query=cliente", m_admin.token).header("X-Total-Count"),
                     "10000");
        QCOMPARE(all.header("X-Total-Count-Exact"), "false");
        // Nobody looks through so many for the best: the newest stand first, page by page.
        QCOMPARE(namesOf(all), (QStringList{u"Cliente 10050"_s, u"Cliente 10049"_s, u"Cliente 10048"_s}));
        const Answer next = m_desk->get("/api/v1/contacts?query=cliente&limit=2&offset=3", m_admin.token);
        QCOMPARE(namesOf(next), (QStringList{u"Cliente 10047"_s, u"Cliente 10046"_s}));
        const Answer last = m_desk->get("/api/v1/contacts?query=cliente&limit=3&offset=10020", m_admin.token);
        QCOMPARE(namesOf(last), (QStringList{u"Cliente 30"_s, u"Cliente 29"_s, u"Cliente 28"_s}));
        QCOMPARE(namesOf(m_desk->get("/api/v1/contacts?query=cliente+77&offset=111", m_admin.token)),
                 QStringList());
        // Fewer are counted, and the best stands first.
        const Answer few = m_desk->get("/api/v1/contacts?query=cliente+77", m_admin.token);
        QCOMPARE(few.header("X-Total-Count-Exact"), "");
        QCOMPARE(few.header("X-Total-Count").toInt(), 1 + 10 + 100);
        QCOMPARE(namesOf(few).constFirst(), u"Cliente 77"_s);
        // The search over everything finds some of them as well.
        const Answer found = m_desk->get("/api/v1/search?q=cliente&limit=5", m_admin.token);
        QCOMPARE(found.json()["contacts"_L1].toArray().size(), 5);
    }

    void whatOthersHaveManyOfIsNotCounted()
    {
        QVERIFY(fill(10'050));
        QTRY_COMPARE_WITH_TIMEOUT(total("?query=cliente+10050"), 1, 20'000);
        const Person stranger = m_desk->registerOrganization(u"eva@outra.com"_s);
        made(stranger, u"5511987654321"_s, u"Cliente Dela"_s);
        const Answer hers = m_desk->get("/api/v1/contacts?query=cliente", stranger.token);
        QCOMPARE(hers.header("X-Total-Count"), "1");
        QCOMPARE(hers.header("X-Total-Count-Exact"), "");
        QCOMPARE(namesOf(hers), QStringList{u"Cliente Dela"_s});
    }

    void tagsAreListedOnce()
    {
        QCOMPARE(tags(m_admin), QJsonArray());
        const QJsonObject ana = made(m_admin, u"5511987654321"_s, u"Ana"_s);
        const QJsonObject bia = made(m_admin, u"5511987654322"_s, u"Bia"_s);
        tag(ana, {u"vip"_s, u"atacado"_s}, m_admin);
        tag(bia, {u"vip"_s, u"troca"_s}, m_admin);
        QCOMPARE(tags(m_admin), (QJsonArray{u"atacado"_s, u"troca"_s, u"vip"_s}));
        QCOMPARE(total("?tag=vip"), 2);
        tag(ana, {u"vip"_s}, m_admin);
        QCOMPARE(tags(m_admin), (QJsonArray{u"troca"_s, u"vip"_s}));
        const Person stranger = m_desk->registerOrganization(u"eva@outra.com"_s);
        QCOMPARE(tags(stranger), QJsonArray());
        QCOMPARE(m_desk->get("/api/v1/contacts/tags").status, 401);
        QCOMPARE(m_desk->get("/api/v1/contacts/tags", m_desk->apiKey(m_admin, {u"send"_s})).status, 403);
    }

    void webhooksHearOfAContactThatIsMade()
    {
        const auto open = [this](const QString &name, const QStringList &events) {
            const Result<CreatedSession> session =
                m_desk->write<CreatedSession>([&](WriteTransaction &tx) -> Result<CreatedSession> {
                    GUICHE_TRY(first, OrganizationRepository::first(tx.db()));
                    SessionChange wanted;
                    wanted.name = name;
                    wanted.webhookUrl = u"https://example.com/"_s + name;
                    wanted.webhookEvents = events;
                    return m_desk->desk().sessions().create(tx, Principal::system(first),
                                                            SessionType::WhatsAppWeb, wanted);
                });
            QVERIFY(session);
        };
        open(u"todos"_s, {});
        open(u"novos"_s, {u"contacts.upsert"_s});
        open(u"mensagens"_s, {u"messages.upsert"_s});
        const QJsonObject ana = made(m_admin, u"5511987654321"_s, u"Ana"_s);
        QCOMPARE(m_desk
                     ->json("PATCH", "/api/v1/contacts/" + ana["id"_L1].toString().toLatin1(), m_admin.token,
                            {{u"name"_s, u"Ana Lima"_s}})
                     .status,
                 200);
        const QJsonArray told =
            m_desk->get("/api/v1/webhooks/deliveries", m_admin.token).json()["deliveries"_L1].toArray();
        QStringList urls;
        for (const QJsonValue &delivery : told) {
            QCOMPARE(delivery["event"_L1].toString(), u"contacts.upsert"_s);
            urls += delivery["url"_L1].toString();
        }
        urls.sort();
        QCOMPARE(urls, (QStringList{u"https://example.com/novos"_s, u"https://example.com/todos"_s}));
        const QJsonObject one =
            m_desk
                ->get("/api/v1/webhooks/deliveries/" + told.first()["id"_L1].toString().toLatin1(),
                      m_admin.token)
                .json();
        QCOMPARE(one["payload"_L1]["data"_L1]["id"_L1], ana["id"_L1]);
    }
};

QTEST_GUILESS_MAIN(TestContactLists)
#include "tst_contactlists.moc"
