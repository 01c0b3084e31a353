// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include "models/desk/chores.h"
#include "models/desk/contactimports.h"
#include "tests/network/api/apifixture.h"

using namespace Qt::StringLiterals;
using namespace guiche;

//! Contacts in and out as tables, over a real socket.
class TestContactTables final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ApiFixture> m_desk;
    Person m_admin;

    Answer upload(const QByteArray &bytes, const QByteArray &token = {})
    {
        const QByteArray form = "--limite\r\nContent-Disposition: form-data; name=\"file\"; "
                                "filename=\"clientes.csv\"\r\n\r\n" +
                                bytes + "\r\n--limite--\r\n";
        return m_desk->send("POST", "/api/v1/contacts/import",
                            {{"Authorization", "Bearer " + (token.isEmpty() ? m_admin.token : token)},
                             {"Content-Type", "multipart/form-data; boundary=limite"}},
                            form);
    }
    QJsonObject report(const QByteArray &id)
    {
        return m_desk->get("/api/v1/contacts/imports/" + id, m_admin.token).json();
    }
    //! The report of a whole import.
    QJsonObject imported(const QByteArray &bytes)
    {
        const Answer taken = upload(bytes);
        if (taken.status != 202)
            qCritical("import: %s", taken.body.constData());
        const QByteArray id = taken.json()["id"_L1].toString().toLatin1();
        QJsonObject now;
        const bool isDone = QTest::qWaitFor(
            [&] {
                now = report(id);
                return now["state"_L1].toString() != "queued"_L1 &&
                       now["state"_L1].toString() != "running"_L1;
            },
            25'000);
        if (!isDone)
            qCritical("the import does not end");
        return now;
    }
    QJsonArray contacts(const QByteArray &query = "?limit=100")
    {
        return QJsonDocument::fromJson(m_desk->get("/api/v1/contacts" + query, m_admin.token).body).array();
    }
    QByteArray exported(const QByteArray &query = {})
    {
        const Answer answer = m_desk->get("/api/v1/contacts/export" + query, m_admin.token);
        return answer.status == 200 ? answer.body : "refused: " + answer.body;
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ApiFixture>();
        m_admin = m_desk->registerOrganization();
        const QJsonObject fields{
            {u"contacts"_s,
             QJsonObject{
                 {u"fields"_s,
                  QJsonArray{
                      QJsonObject{{u"key"_s, u"city"_s}, {u"label"_s, u"Cidade"_s}, {u"type"_s, u"text"_s}},
                      QJsonObject{{u"key"_s, u"since"_s}, {u"label"_s, u"Desde"_s}, {u"type"_s, u"date"_s}},
                      QJsonObject{
                          {u"key"_s, u"score"_s}, {u"label"_s, u"Nota"_s}, {u"type"_s, u"number"_s}}}}}}};
        QCOMPARE(m_desk->json("PATCH", "/api/v1/settings", m_admin.token, fields).status, 200);
    }
    void cleanup() { m_desk.reset(); }

    void aTableIsTaken();
    void theSameTableAgainChangesNothing();
    void refusedRowsAreReported();
    void encodingsAndSeparatorsAreUnderstood();
    void aTableWithoutANumberFails();
    void formulasAreOnlyText();
    void whatGoesOutComesInUnchanged();
    void exportsAreWhatWasAskedFor();
    void manyRowsLeaveTheDeskResponsive();
    void anImportIsCancelled();
    void anImportGoesOnAfterARestart();
    void onlySupervisorsMoveMany();
    void anotherOrganizationsImportsAreNotThere();
    void badUploadsAreRefused();
    void damagedTablesChangeNothing();
    void theEventLogHearsOfAFileOnce();
};

void TestContactTables::aTableIsTaken()
{
    const QJsonObject report = imported("Nome;Celular;E-mail;Etiquetas;Cidade;Desde;Nota\r\n"
                                        "João Conceição;(11) 98765-4321;joao@empresa.com;vip|atacado;Recife;"
                                        "01/02/2024;1.234,5\r\n"
                                        "Ana;+351 912 345 678;;;;;\r\n");
    QCOMPARE(report["state"_L1].toString(), u"done"_s);
    QCOMPARE(report["total"_L1].toInt(), 2);
    QCOMPARE(report["done"_L1].toInt(), 2);
    QCOMPARE(report["created"_L1].toInt(), 2);
    QCOMPARE(report["filename"_L1].toString(), u"clientes.csv"_s);
    QVERIFY(!report["finished_at"_L1].toString().isEmpty());
    const QJsonArray list = contacts();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0]["whatsapp_id"_L1].toString(), u"351912345678"_s);
    const QJsonValue joao = list[1];
    QCOMPARE(joao["whatsapp_id"_L1].toString(), u"5511987654321"_s);
    QCOMPARE(joao["name"_L1].toString(), u"João Conceição"_s);
    QCOMPARE(joao["tags"_L1].toArray(), (QJsonArray{u"atacado"_s, u"vip"_s}));
    QCOMPARE(joao["fields"_L1].toObject(),
             (QJsonObject{{u"city"_s, u"Recife"_s}, {u"since"_s, u"2024-02-01"_s}, {u"score"_s, 1234.5}}));
    QTRY_COMPARE(contacts("?query=conceicao").size(), 1);
}

void TestContactTables::theSameTableAgainChangesNothing()
{
    const QByteArray table = "name,phone,tags\nAna,+5511987654321,vip\nBia,+5521987654321,\n";
    QCOMPARE(imported(table)["created"_L1].toInt(), 2);
    const QJsonArray before = contacts();
    m_desk->clock().advance(60'000);
    const QJsonObject again = imported(table);
    QCOMPARE(again["unchanged"_L1].toInt(), 2);
    QCOMPARE(again["created"_L1].toInt() + again["updated"_L1].toInt(), 0);
    QCOMPARE(contacts(), before);
    // The same people, one of them without the ninth digit; an empty cell takes nothing away, a tag is added.
    const QJsonObject third = imported("name,phone,tags\nAna Souza,551187654321,novo\n,+5521987654321,\n");
    QCOMPARE(third["updated"_L1].toInt(), 1);
    QCOMPARE(third["unchanged"_L1].toInt(), 1);
    const QJsonArray after = contacts();
    QCOMPARE(after.size(), 2);
    QCOMPARE(after[1]["name"_L1].toString(), u"Ana Souza"_s);
    QCOMPARE(after[1]["whatsapp_id"_L1].toString(), u"5511987654321"_s);
    QCOMPARE(after[1]["tags"_L1].toArray(), (QJsonArray{u"novo"_s, u"vip"_s}));
    QCOMPARE(after[0]["name"_L1].toString(), u"Bia"_s);
}

void TestContactTables::refusedRowsAreReported()
{
    const QJsonObject report = imported("name,phone,email,since\n"
                                        "Ana,+5511987654321,ana@b.com,\n"         // 2
                                        "Bia,123,,\n"                             // 3
                                        "Caio,+5521987654321,sem arroba,\n"       // 4
                                        "Davi,,davi@b.com,\n"                     // 5
                                        "\"Eva\nMaria\",+5531987654321,,amanhã\n" // 6 and 7
                                        "\"Fábio,+5541987654321,,\n"              // 8
                                        "Gil,+5551987654321,,\n" +                // 9
                                        QByteArray(201, 'x') +
                                        ",+5561987654321,,\n");
    QCOMPARE(report["state"_L1].toString(), u"done"_s);
    QCOMPARE(report["created"_L1].toInt(), 2);
    QCOMPARE(report["refused"_L1].toInt(), 6);
    QStringList where;
    const QJsonArray refused = report["report"_L1].toArray();
    for (const QJsonValue &row : refused) {
        where.append(QString::number(row["line"_L1].toInt()) + u' ' + row["column"_L1].toString());
        QVERIFY(!row["reason"_L1].toString().isEmpty());
    }
    QCOMPARE(where, (QStringList{u"3 phone"_s, u"4 email"_s, u"5 whatsapp_id"_s, u"6 fields.since"_s, u"8 "_s,
                                 u"10 name"_s}));
    QCOMPARE(contacts().size(), 2);
}

void TestContactTables::encodingsAndSeparatorsAreUnderstood()
{
    QCOMPARE(imported("\xEF\xBB\xBFnome,celular\nJos\xC3\xA9,+5511987654321\n")["created"_L1].toInt(), 1);
    QCOMPARE(imported("nome\tcelular\nJos\xE9 2\t+5521987654321\n")["created"_L1].toInt(), 1);
    QByteArray utf16("\xFF\xFE");
    for (const QChar c : u"nome;celular\nJosé 3;+5531987654321\n"_s) {
        utf16 += char(c.unicode() & 0xff);
        utf16 += char(c.unicode() >> 8);
    }
    QCOMPARE(imported(utf16)["created"_L1].toInt(), 1);
    QStringList names;
    const QJsonArray list = contacts();
    for (const QJsonValue &contact : list)
        names.append(contact["name"_L1].toString());
    QCOMPARE(names, (QStringList{u"José 3"_s, u"José 2"_s, u"José"_s}));
}

void TestContactTables::aTableWithoutANumberFails()
{
    const QJsonObject report = imported("nome,email\nAna,ana@b.com\n");
    QCOMPARE(report["state"_L1].toString(), u"failed"_s);
    QVERIFY(!report["error"_L1].toString().isEmpty());
    QCOMPARE(contacts().size(), 0);
    QCOMPARE(imported("\n\n")["state"_L1].toString(), u"failed"_s);
    QCOMPARE(imported(QByteArray("\0\1\2\3\xff\xfe\x80", 7))["state"_L1].toString(), u"failed"_s);
}

void TestContactTables::formulasAreOnlyText()
{
    QCOMPARE(imported("name,phone\n=1+1,+5511987654321\n'@cmd,'+5521987654321\n")["created"_L1].toInt(), 2);
    QCOMPARE(contacts()[1]["name"_L1].toString(), u"=1+1"_s);
    QCOMPARE(contacts()[0]["name"_L1].toString(), u"@cmd"_s);
    const QByteArray table = exported();
    QVERIFY(table.contains(",'=1+1,"));
    QVERIFY(table.contains(",'+5511987654321,"));
    for (const QByteArray &line : table.split('\n')) {
        for (const QByteArray &cell : line.trimmed().split(','))
            QVERIFY2(cell.isEmpty() || !QByteArray("=+-@").contains(cell.front()), cell);
    }
}

void TestContactTables::whatGoesOutComesInUnchanged()
{
    imported("name,phone,email,tags,city,score,customer_id\n"
             "\"Ana; \"\"a\"\", x\",+5511987654321,ana@b.com,a|b,-Recife,-2.5,=7\n"
             "'=B,+5521987654321,,,,,\n"
             "👨‍👩‍👧,+5531987654321,,,,,\n");
    QCOMPARE(contacts().size(), 3);
    const QJsonArray before = contacts();
    for (const char *query : {"", "?separator=semicolon&bom=true", "?separator=tab"}) {
        m_desk->clock().advance(1000);
        const QJsonObject report = imported(exported(query));
        QCOMPARE(report["unchanged"_L1].toInt(), 3);
        QCOMPARE(contacts(), before);
    }
    // Into an empty desk: the same people under new ids.
    const QByteArray table = exported();
    for (const QJsonValue &contact : before)
        QCOMPARE(
            m_desk
                ->json("DELETE", "/api/v1/contacts/" + contact["id"_L1].toString().toLatin1(), m_admin.token)
                .status,
            204);
    QCOMPARE(imported(table)["created"_L1].toInt(), 3);
    const QJsonArray after = contacts();
    for (const QString &member :
         {u"name"_s, u"whatsapp_id"_s, u"email"_s, u"tags"_s, u"fields"_s, u"customer_id"_s}) {
        QList<QJsonValue> had;
        QList<QJsonValue> has;
        for (qsizetype i = 0; i < 3; ++i) {
            had.append(before[i][member]);
            has.append(after[2 - i][member]); // the export begins with the oldest, newest come first in lists
        }
        std::reverse(has.begin(), has.end());
        QCOMPARE(has, had);
    }
}

void TestContactTables::exportsAreWhatWasAskedFor()
{
    imported("name,phone,tags\nAna,+5511987654321,vip\nBia,+5521987654321,\n");
    const Answer answer = m_desk->get("/api/v1/contacts/export?tag=vip", m_admin.token);
    QCOMPARE(answer.header("Content-Type"), "text/csv; charset=utf-8");
    QVERIFY(answer.header("Content-Disposition").startsWith("attachment"));
    QCOMPARE(answer.body.count("\r\n"), 2);
    QVERIFY(answer.body.startsWith(
        "id,whatsapp_id,phone,name,email,customer_id,tags,created_at,updated_at,city,since,score\r\n"));
    QVERIFY(exported("?bom=true").startsWith("\xEF\xBB\xBFid,"));
    QVERIFY(exported("?separator=semicolon").startsWith("id;whatsapp_id;"));
    QTRY_COMPARE(exported("?query=bia").count("\r\n"), 2);
    QCOMPARE(exported("?query=ninguem").count("\r\n"), 1);
    QCOMPARE(m_desk->get("/api/v1/contacts/export?separator=x", m_admin.token).status, 422);
    // Nothing is left in the folder of what is made for one answer.
    QCOMPARE(QDir(m_desk->desk().dataDir() + u"/tmp"_s).entryList(QDir::Files), QStringList());
}

void TestContactTables::manyRowsLeaveTheDeskResponsive()
{
    QByteArray table = "name,phone\n";
    for (int i = 0; i < 6000; ++i)
        table += "Pessoa " + QByteArray::number(i) + ",+55119" + QByteArray::number(70'000'000 + i) + '\n';
    const QByteArray id = upload(table).json()["id"_L1].toString().toLatin1();
    // Others are answered while it runs, in between its batches.
    int answered = 0;
    const auto workAndLook = [&] {
        const QJsonObject body{{u"whatsapp_id"_s, u"55219%1"_s.arg(80'000'000 + answered)}};
        answered += m_desk->json("POST", "/api/v1/contacts", m_admin.token, body).status == 201 ? 1 : 0;
        return report(id)["state"_L1].toString() == "done"_L1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(workAndLook(), 25'000);
    QVERIFY(answered > 0);
    QCOMPARE(report(id)["created"_L1].toInt(), 6000);
    QCOMPARE(m_desk->get("/api/v1/contacts", m_admin.token).header("X-Total-Count").toInt(), 6000 + answered);
}

void TestContactTables::anImportIsCancelled()
{
    QByteArray table = "name,phone\n";
    for (int i = 0; i < 20'000; ++i)
        table += "Pessoa " + QByteArray::number(i) + ",+55119" + QByteArray::number(70'000'000 + i) + '\n';
    const QByteArray id = upload(table).json()["id"_L1].toString().toLatin1();
    QTRY_VERIFY(report(id)["done"_L1].toInt() > 0);
    const Answer cancelled =
        m_desk->json("POST", "/api/v1/contacts/imports/" + id + "/cancel", m_admin.token);
    QCOMPARE(cancelled.status, 200);
    QCOMPARE(cancelled.json()["state"_L1].toString(), u"cancelled"_s);
    // The next one begins when this one has let go.
    QCOMPARE(imported("name,phone\nAna,+5521987654321\n")["created"_L1].toInt(), 1);
    const QJsonObject ended = report(id);
    QCOMPARE(ended["state"_L1].toString(), u"cancelled"_s);
    QCOMPARE(ended["done"_L1], cancelled.json()["done"_L1]);
    QVERIFY(ended["done"_L1].toInt() < 20'000);
    QCOMPARE(m_desk->json("POST", "/api/v1/contacts/imports/" + id + "/cancel", m_admin.token).status, 409);
}

void TestContactTables::anImportGoesOnAfterARestart()
{
    QTemporaryDir folder;
    ManualClock clock(1'800'000'000'000);
    QString id;
    qint64 organization = 0;
    const auto open = [&] {
        auto store = std::move(*Store::open({folder.filePath(u"desk.db"_s)}, clock));
        auto desk = std::move(*Desk::open(*store, clock, {folder.path(), PasswordHasher::Cost::Cheap}));
        return std::pair(std::move(store), std::move(desk));
    };
    const auto write = [](Store &store, auto job) {
        using R = decltype(job(std::declval<WriteTransaction &>()));
        std::promise<R> promise;
        store.writer().submit<typename R::value_type>(std::move(job),
                                                      [&promise](R result) { promise.set_value(result); });
        return promise.get_future().get();
    };
    {
        auto [store, desk] = open();
        const Registration registration{.email = u"a@b.com"_s,
                                        .password = u"Senha-123"_s,
                                        .name = u"Ana"_s,
                                        .organizationName = u"Um"_s,
                                        .isLoopback = true};
        const QString hash = desk->passwords().hash(registration.password);
        const auto signedIn =
            write(*store, std::function<Result<SignedIn>(WriteTransaction &)>([&](auto &tx) {
                return desk->accounts().registerOrganization(tx, registration, hash);
            }));
        organization = signedIn->user.organizationId;
        QFile file(folder.filePath(u"in.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("name,phone\n");
        for (int i = 0; i < 5000; ++i)
            file.write("P" + QByteArray::number(i) + ",+55119" + QByteArray::number(70'000'000 + i) + '\n');
        file.close();
        id = *desk->contactImports().keepFile(file.fileName(), clock.now());
        QVERIFY(write(*store, std::function<Result<ImportReport>(WriteTransaction &)>([&](auto &tx) {
            return desk->contactImports().start(tx, Principal::system(organization), id, u"in.csv"_s);
        })));
        desk->chores().wake();
        const auto reader = std::move(*store->openReader());
        QTRY_VERIFY(desk->contactImports().get(*reader, Principal::system(organization), id)->row.done > 0);
    } // stopped in the middle
    auto [store, desk] = open();
    const auto reader = std::move(*store->openReader());
    const auto row = [&] {
        return desk->contactImports().get(*reader, Principal::system(organization), id)->row;
    };
    QTRY_VERIFY_WITH_TIMEOUT(row().state == ImportState::Done, 25'000);
    QCOMPARE(row().done, 5000);
    QCOMPARE(row().created, 5000); // no row was taken twice
    QCOMPARE(row().refused, 0);
    QVERIFY(!QFile::exists(folder.filePath(u"imports/%1.csv"_s.arg(id))));
}

void TestContactTables::onlySupervisorsMoveMany()
{
    const Person agent = m_desk->person(m_admin, u"agent"_s, u"bia@empresa.com"_s);
    const Person supervisor = m_desk->person(m_admin, u"supervisor"_s, u"eva@empresa.com"_s);
    QCOMPARE(upload("name,phone\n", agent.token).status, 403);
    QCOMPARE(m_desk->get("/api/v1/contacts/export", agent.token).status, 403);
    QCOMPARE(upload("name,phone\nAna,+5511987654321\n", supervisor.token).status, 202);
    QCOMPARE(m_desk->get("/api/v1/contacts/export", supervisor.token).status, 200);
}

void TestContactTables::anotherOrganizationsImportsAreNotThere()
{
    const QByteArray id = imported("name,phone\nAna,+5511987654321\n")["id"_L1].toString().toLatin1();
    const Person stranger = m_desk->registerOrganization(u"eva@outra.com"_s);
    QCOMPARE(m_desk->get("/api/v1/contacts/imports/" + id, stranger.token).status, 404);
    QCOMPARE(m_desk->json("POST", "/api/v1/contacts/imports/" + id + "/cancel", stranger.token).status, 404);
    QVERIFY(m_desk->get("/api/v1/contacts/imports", stranger.token).json()["imports"_L1].toArray().isEmpty());
    QCOMPARE(m_desk->get("/api/v1/contacts/export", stranger.token).body.count("\r\n"), 1);
    const QJsonObject list = m_desk->get("/api/v1/contacts/imports", m_admin.token).json();
    QCOMPARE(list["imports"_L1][0]["id"_L1].toString().toLatin1(), id);
}

void TestContactTables::badUploadsAreRefused()
{
    const Fields fields{{"Authorization", "Bearer " + m_admin.token},
                        {"Content-Type", "multipart/form-data; boundary=limite"}};
    const Answer none = m_desk->send("POST", "/api/v1/contacts/import", fields, "--limite--\r\n");
    QCOMPARE(none.status, 422);
    QCOMPARE(none.field(), u"file"_s);
    QCOMPARE(m_desk->json("POST", "/api/v1/contacts/import", m_admin.token).status, 415);
}

void TestContactTables::damagedTablesChangeNothing()
{
    imported("name,phone\nAna,+5511987654321\n");
    const QByteArray before = exported();
    const auto refused = [this, &before](const QByteArray &table, const QString &reason) {
        const QJsonObject now = imported(table);
        const QString said = now["state"_L1].toString() == "failed"_L1
                                 ? now["error"_L1].toString()
                                 : now["report"_L1][0]["reason"_L1].toString();
        QCOMPARE(said, reason);
        QCOMPARE(exported(), before);
    };
    const QString unreadable = u"There are characters that cannot be read."_s;
    const QJsonObject english{{u"languages"_s, QJsonObject{{u"default"_s, u"en"_s}}}};
    QCOMPARE(m_desk->json("PATCH", "/api/v1/settings", m_admin.token, english).status, 200);
    refused("name,phone\nB\xFF"
            "b,+5511987654321\n\xC3\xA3\xC3\xA7,x\n",
            unreadable);
    refused("\xEF\xBB\xBFname,phone\nB\xFF"
            "b,+5511987654321\n",
            unreadable);
    refused(QByteArray("name,phone\nB\0b,+5511987654321\n", 30), unreadable);
    refused(QByteArray("na\0me,phone\nBob,+5511987654321\n", 31), unreadable);
    refused("name,phone\nSilva, Bob,+5511987654321\n", u"This row has more cells than the first line."_s);
    refused("name,phone,name\nBob,+5511987654321,Bia\n", u"The column name is there twice."_s);
    const Answer cursor = m_desk->get("/api/v1/contacts/imports?cursor=x", m_admin.token);
    QCOMPARE(cursor.status, 422);
    QCOMPARE(cursor.field(), u"cursor"_s);
}

void TestContactTables::theEventLogHearsOfAFileOnce()
{
    QByteArray table = "name,phone\n";
    for (int i = 0; i < 300; ++i)
        table += "Ana,+55119" + QByteArray::number(87'654'000 + i) + "\n";
    const QString id = imported(table)["id"_L1].toString();
    const auto heard = [this] {
        QJsonArray found;
        const QJsonArray events =
            m_desk->get("/api/v1/events?limit=1000", m_admin.token).json()["events"_L1].toArray();
        for (const QJsonValue &event : events) {
            if (event["type"_L1].toString().startsWith("contact"_L1))
                found.append(event);
        }
        return found;
    };
    QCOMPARE(heard().size(), 1);
    QCOMPARE(heard()[0]["type"_L1].toString(), u"contacts_imported"_s);
    QCOMPARE(heard()[0]["data"_L1].toObject(),
             (QJsonObject{{u"import_id"_s, id}, {u"created"_s, 300}, {u"updated"_s, 0}}));
    imported(table); // the same again changes nothing
    QCOMPARE(heard().size(), 1);
}

QTEST_GUILESS_MAIN(TestContactTables)
#include "tst_contacttables.moc"
