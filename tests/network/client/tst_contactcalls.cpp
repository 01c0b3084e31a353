// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "network/client/contactcalls.h"
#include "network/client/filetransfers.h"
#include "tests/network/client/answerof.h"

using namespace guiche;
using guiche::test::answerOf;
using guiche::test::signedInClient;
using namespace Qt::StringLiterals;

//! The desktop's calls of contacts against the real API.
class TestContactCalls final : public QObject
{
    Q_OBJECT

    ContactCalls &calls() { return m_client->contactCalls(); }
    DeskContact create(const QString &number, const QString &name)
    {
        const auto made = answerOf<DeskContact>([&](auto done) {
            calls().create({{u"whatsapp_id"_s, number}, {u"name"_s, name}}, this, done);
        });
        return made ? *made : DeskContact();
    }
    ContactMatches found(const ContactFilter &filter, qint64 offset = 0, int limit = 50)
    {
        return answerOf<ContactMatches>(
                   [&](auto done) { calls().contacts(filter, offset, limit, this, done); })
            .value_or(ContactMatches());
    }
    QString fileOf(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(u"clientes.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return path;
    }
    ContactImportState imported(const QByteArray &bytes)
    {
        const auto taken = answerOf<ContactImportState>(
            [&](auto done) { calls().importFile(fileOf(bytes), this, {}, done); });
        if (!taken)
            return {.error = DeskClient::errorText(taken.error())};
        ContactImportState state = *taken;
        static_cast<void>(QTest::qWaitFor(
            [&] {
                state = answerOf<ContactImportState>([&](auto done) {
                            calls().importState(taken->id, this, done);
                        }).value_or(state);
                return !state.isOpen();
            },
            10'000));
        return state;
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ApiFixture>();
        m_admin = m_desk->registerOrganization();
        m_client = signedInClient(*m_desk, this);
        QVERIFY(m_client);
        m_client->setLanguage(u"en"_s);
    }
    void cleanup()
    {
        m_client.reset();
        m_desk.reset();
    }

    void pagesComeWithTheirTotal()
    {
        for (int number = 0; number < 5; ++number)
            QVERIFY(!create(u"551190000100%1"_s.arg(number), u"Cliente %1"_s.arg(number)).id.isEmpty());
        const ContactMatches page = found({}, 1, 2);
        QCOMPARE(page.total, 5);
        QVERIFY(page.isTotalExact);
        QCOMPARE(page.contacts.size(), 2);
        QCOMPARE(page.contacts[0].name, u"Cliente 3"_s);
        QCOMPARE(page.contacts[0].whatsAppId, u"5511900001003"_s);
        QCOMPARE(page.contacts[0].phone, u"+5511900001003"_s);
        QVERIFY(page.contacts[0].createdAt > 0);
        QCOMPARE(found({.text = u"clien"_s}).total, 5);
        QCOMPARE(found({.text = u"cliente 2"_s}).contacts.value(0).name, u"Cliente 2"_s);
        QCOMPARE(found({.text = u"+55 (11) 90000-1004"_s}).contacts.value(0).name, u"Cliente 4"_s);
        QCOMPARE(found({.text = u"a&b=c+d"_s}).total, 0);
    }

    void aChangeOfWhatSomebodyElseChangedIsRefused()
    {
        const DeskContact made = create(u"5511900001000"_s, u"Ana"_s);
        QVERIFY(!made.etag.isEmpty());
        const auto first = answerOf<DeskContact>([&](auto done) {
            calls().change(made.id, {{u"name"_s, u"Ana Lima"_s}}, made.etag, this, done);
        });
        QVERIFY(first.has_value());
        QCOMPARE(first->name, u"Ana Lima"_s);
        const auto second = answerOf<DeskContact>([&](auto done) {
            calls().change(made.id, {{u"email"_s, u"ana@x.example"_s}}, made.etag, this, done);
        });
        QVERIFY(!second.has_value());
        QCOMPARE(second.error().code, ErrorCode::PreconditionFailed);
        const auto read = answerOf<DeskContact>([&](auto done) { calls().contact(made.id, this, done); });
        QCOMPARE(read->etag, first->etag);
        QVERIFY(read->email.isEmpty());
    }

    void tagsAreSetAndListed()
    {
        const DeskContact ana = create(u"5511900001000"_s, u"Ana"_s);
        const DeskContact bia = create(u"5511900001001"_s, u"Bia"_s);
        const auto tagged = answerOf<DeskContact>([&](auto done) {
            calls().setTags(ana.id, {u"vip"_s, u"atacado"_s}, ana.etag, this, done);
        });
        QVERIFY(tagged.has_value());
        QCOMPARE(tagged->tags, (QStringList{u"atacado"_s, u"vip"_s}));
        QVERIFY(answerOf<DeskContact>([&](auto done) {
                    calls().setTags(bia.id, {u"vip"_s}, {}, this, done);
                }).has_value());
        const auto tags = answerOf<QStringList>([&](auto done) { calls().tags(this, done); });
        QVERIFY(tags.has_value());
        QCOMPARE(*tags, (QStringList{u"atacado"_s, u"vip"_s}));
        QCOMPARE(found({.tag = u"atacado"_s}).total, 1);
    }

    void ownFieldsAreRead()
    {
        const QJsonObject field{{u"key"_s, u"plan"_s},
                                {u"label"_s, u"Plano"_s},
                                {u"type"_s, u"choice"_s},
                                {u"choices"_s, QJsonArray{u"A"_s, u"B"_s}}};
        QCOMPARE(m_desk
                     ->json("PATCH", "/api/v1/settings", m_admin.token,
                            {{u"contacts"_s, QJsonObject{{u"fields"_s, QJsonArray{field}}}}})
                     .status,
                 200);
        const auto fields = answerOf<QList<OwnField>>([&](auto done) { calls().ownFields(this, done); });
        QVERIFY(fields.has_value());
        QCOMPARE(fields->size(), 1);
        QCOMPARE(fields->first().key, u"plan"_s);
        QCOMPARE(fields->first().label, u"Plano"_s);
        QCOMPARE(fields->first().kind, OwnField::Kind::Choice);
        QCOMPARE(fields->first().choices, (QStringList{u"A"_s, u"B"_s}));
        const DeskContact ana = create(u"5511900001000"_s, u"Ana"_s);
        const auto refused = answerOf<DeskContact>([&](auto done) {
            calls().change(ana.id, {{u"fields"_s, QJsonObject{{u"plan"_s, u"C"_s}}}}, {}, this, done);
        });
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().field, u"fields.plan"_s);
    }

    void twoBecomeOneAndTwoAgain()
    {
        const DeskContact ana = create(u"5511900001000"_s, u"Ana"_s);
        const DeskContact anna = create(u"5511900001001"_s, u"Anna"_s);
        const auto merged =
            answerOf<MergedPair>([&](auto done) { calls().merge(ana.id, anna.id, ana.etag, this, done); });
        QVERIFY(merged.has_value());
        QCOMPARE(merged->contact.id, ana.id);
        QVERIFY(merged->undoUntil > 0);
        QCOMPARE(found({}).total, 1);
        const auto back =
            answerOf<DeskContact>([&](auto done) { calls().undoMerge(merged->mergeId, this, done); });
        QVERIFY(back.has_value());
        QCOMPARE(back->id, anna.id);
        QCOMPARE(found({}).total, 2);
    }

    void contactsAreDeleted()
    {
        const DeskContact ana = create(u"5511900001000"_s, u"Ana"_s);
        QVERIFY(
            answerOf<void>([&](auto done) { calls().remove(ana.id, false, {}, this, done); }).has_value());
        QCOMPARE(found({}).total, 0);
        const auto again = answerOf<void>([&](auto done) { calls().remove(ana.id, false, {}, this, done); });
        QCOMPARE(again.error().code, ErrorCode::NotFound);
    }

    void whoHasConversationsIsOnlyMadeAnonymous()
    {
        const QByteArray key = m_desk->apiKey(m_admin, {u"send"_s});
        static_cast<void>(m_desk->customerWrites(key, u"+5511900001000"_s, u"Oi"_s));
        const DeskContact writer = found({}).contacts.value(0);
        QVERIFY(!writer.id.isEmpty());
        const auto refused =
            answerOf<void>([&](auto done) { calls().remove(writer.id, false, {}, this, done); });
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY(
            answerOf<void>([&](auto done) { calls().remove(writer.id, true, {}, this, done); }).has_value());
        const auto now = answerOf<DeskContact>([&](auto done) { calls().contact(writer.id, this, done); });
        QVERIFY(now.has_value());
        QVERIFY(now->phone.isEmpty() && now->name.isEmpty() && now->whatsAppId.isEmpty());
    }

    void aTableIsTakenWithAReport()
    {
        const ContactImportState state =
            imported("nome;telefone\r\nAna;11 90000-1000\r\nBia;xyz\r\nCaio;+55 11 90000-1002\r\n");
        QCOMPARE(state.error, QString());
        QCOMPARE(state.step, ContactImportState::Step::Done);
        QCOMPARE(state.filename, u"clientes.csv"_s);
        QCOMPARE(state.total, 3);
        QCOMPARE(state.done, 3);
        QCOMPARE(state.created, 2);
        QCOMPARE(state.refused, 1);
        QCOMPARE(state.report.size(), 1);
        QCOMPARE(state.report.first().line, 3);
        QCOMPARE(state.report.first().column, u"phone"_s);
        QVERIFY(!state.report.first().reason.isEmpty());
        const auto last =
            answerOf<std::optional<ContactImportState>>([&](auto done) { calls().lastImport(this, done); });
        QVERIFY(last.has_value() && last->has_value());
        QCOMPARE((*last)->id, state.id);
        // It has ended: there is nothing to cancel.
        const auto cancelled =
            answerOf<ContactImportState>([&](auto done) { calls().cancelImport(state.id, this, done); });
        QCOMPARE(cancelled.error().code, ErrorCode::Conflict);
    }

    void aTableThatIsNotThereIsRefusedHere()
    {
        const auto taken = answerOf<ContactImportState>(
            [&](auto done) { calls().importFile(m_folder.filePath(u"none.csv"_s), this, {}, done); });
        QVERIFY(!taken.has_value());
        QCOMPARE(DeskClient::errorText(taken.error()), u"none.csv cannot be read."_s);
    }

    void contactsGoIntoAFile()
    {
        create(u"5511900001000"_s, u"Ana; \"a\""_s);
        create(u"5511900001001"_s, u"Bia"_s);
        const QString path = m_folder.filePath(u"saida.csv"_s);
        qint64 received = 0;
        const auto result = answerOf<void>([&](auto done) {
            calls().exportTo(
                path, {.text = u"Ana"_s}, ColumnSeparator::Semicolon, this,
                [&received](qint64 bytes, qint64) { received = bytes; }, done);
        });
        QVERIFY(result.has_value());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.startsWith("\xEF\xBB\xBFid;whatsapp_id;phone;name;"));
        QVERIFY(text.contains("\"Ana; \"\"a\"\"\""));
        QVERIFY(!text.contains("Bia"));
        QCOMPARE(received, text.size());
    }

    void aFailedExportLeavesTheFileThatWasThere()
    {
        const QString path = fileOf("old");
        m_desk.reset(); // nobody answers
        const auto result = answerOf<void>(
            [&](auto done) { calls().exportTo(path, {}, ColumnSeparator::Comma, this, {}, done); });
        QVERIFY(!result.has_value());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("old"));
    }

    void bytesAreSavedOrSaidWhyNot()
    {
        const QString path = m_folder.filePath(u"report.csv"_s);
        QVERIFY(answerOf<void>([&](auto done) {
                    m_client->files().save("a,b\r\n", path, this, done);
                }).has_value());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("a,b\r\n"));
        const auto refused = answerOf<void>([&](auto done) {
            m_client->files().save("x", m_folder.filePath(u"no/such/folder/x.csv"_s), this, done);
        });
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::StorageFull);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<ApiFixture> m_desk;
    Person m_admin;
    std::unique_ptr<DeskClient> m_client;
};

QTEST_GUILESS_MAIN(TestContactCalls)
#include "tst_contactcalls.moc"
