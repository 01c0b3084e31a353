// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "models/store/contactlist.h"
#include "models/store/searchindex.h"
#include "storefixture.h"

using namespace Qt::StringLiterals;
using namespace guiche;

class TestSearchIndex : public QObject
{
    Q_OBJECT

private:
    static qint64 found(ReadConnection &db, const QString &expression)
    {
        return db.scalar(u"SELECT count(*) FROM message_fts WHERE message_fts MATCH ?"_s, expression)
            ->value_or(-1);
    }

private Q_SLOTS:
    void theWriterIndexesInItsSpareTime();
    void accentsDoNotMatter();
    void aCrashBetweenMessageAndIndexLosesNothing();
    void contactsAreFoundAgainUnderTheirNewName();
    void phonesAreFoundByTheirEnd();
};

void TestSearchIndex::theWriterIndexesInItsSpareTime()
{
    StoreFixture fixture;
    QVERIFY(fixture.write<void>([](WriteTransaction &tx) -> Result<> {
        GUICHE_TRY(own, seedOrganization(tx, u"Own"_s));
        GUICHE_TRY(conversation, seedConversation(tx, own.first, own.second, 1));
        for (int i = 0; i < 1200; ++i)
            GUICHE_CHECK(seedMessage(tx, own.first, conversation, u"pedido numero %1"_s.arg(i)));
        return {};
    }));
    QTRY_COMPARE(found(*fixture.reader, u"pedido"_s), 1200);
    QCOMPARE(found(*fixture.reader, u"1199"_s), 1);
}

void TestSearchIndex::accentsDoNotMatter()
{
    StoreFixture fixture;
    QVERIFY(fixture.write<void>([](WriteTransaction &tx) -> Result<> {
        GUICHE_TRY(own, seedOrganization(tx, u"Own"_s));
        GUICHE_TRY(conversation, seedConversation(tx, own.first, own.second, 1));
        GUICHE_CHECK(seedMessage(tx, own.first, conversation, u"Olá, não tenho conexão"_s));
        return {};
    }));
    QTRY_COMPARE(found(*fixture.reader, u"conexao"_s), 1);
    QCOMPARE(found(*fixture.reader, u"NÃO ola"_s), 1);
    QCOMPARE(found(*fixture.reader, u"nunca"_s), 0);
}

void TestSearchIndex::aCrashBetweenMessageAndIndexLosesNothing()
{
    // Without the writer's spare time: what a kill right after the commit leaves behind.
    StoreFixture fixture;
    fixture.reader.reset();
    fixture.store.reset();
    auto db = WriteConnection::openForWriting(fixture.folder.filePath(u"desk.db"_s));
    qint64 seq = 0;
    {
        WriteTransaction tx(**db, 1, seq);
        const auto own = seedOrganization(tx, u"Own"_s);
        const auto conversation = seedConversation(tx, own->first, own->second, 1);
        for (int i = 0; i < 3; ++i)
            QVERIFY(seedMessage(tx, own->first, *conversation, u"perdido"_s));
    }
    QCOMPARE(found(**db, u"perdido"_s), 0);
    QCOMPARE(SearchIndex::indexSome(**db, 2).value(), true);
    QCOMPARE(found(**db, u"perdido"_s), 2);
    QCOMPARE(SearchIndex::indexSome(**db, 2).value(), false);
    QCOMPARE(SearchIndex::indexSome(**db, 2).value(), false);
    QCOMPARE(found(**db, u"perdido"_s), 3);
    QVERIFY((*db)->execOnce(u"INSERT INTO message_fts (message_fts) VALUES ('integrity-check')"_s));
}

void TestSearchIndex::contactsAreFoundAgainUnderTheirNewName()
{
    StoreFixture fixture;
    const auto own = fixture.write<std::pair<qint64, qint64>>(
        [](WriteTransaction &tx) { return seedOrganization(tx, u"Own"_s); });
    QVERIFY(own);
    const auto matching = [&](const QString &expression) {
        return ContactList::page(*fixture.reader, {.organizationId = own->first, .expression = expression},
                                 10, 0)
            .value_or(ContactList::Page())
            .contacts.size();
    };
    QTRY_COMPARE(matching(u"Ana"_s), 1);
    QVERIFY(fixture.write<void>([key = own->second](WriteTransaction &tx) -> Result<> {
        GUICHE_TRY(isRenamed, ContactRepository::rename(tx.db(), key, u"Beatriz"_s, tx.now()));
        if (!isRenamed)
            return fail(ErrorCode::Conflict, "not renamed");
        return {};
    }));
    QTRY_COMPARE(matching(u"Beatriz"_s), 1);
    QCOMPARE(matching(u"Ana"_s), 0);
}

void TestSearchIndex::phonesAreFoundByTheirEnd()
{
    StoreFixture fixture;
    const auto own = fixture.write<std::pair<qint64, qint64>>(
        [](WriteTransaction &tx) -> Result<std::pair<qint64, qint64>> {
            GUICHE_TRY(seeded, seedOrganization(tx, u"Own"_s));
            GUICHE_CHECK(
                tx.db().exec(u"UPDATE contact SET phone = '+5511987654821' WHERE key = ?"_s, seeded.second));
            return seeded;
        });
    const auto matching = [&](const QString &expression) {
        return ContactList::page(*fixture.reader, {.organizationId = own->first, .expression = expression},
                                 10, 0)
            .value_or(ContactList::Page())
            .contacts.size();
    };
    QTRY_COMPARE(matching(u"\"5511987654821\""_s), 1);
    QCOMPARE(matching(u"\"1198765\"*"_s), 1);
    QCOMPARE(matching(u"\"98765\"*"_s), 1);
    QCOMPARE(matching(u"\"4821\"*"_s), 1);
    QCOMPARE(matching(u"\"4822\"*"_s), 0);
}

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
