// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <algorithm>

#include "models/store/conversationlist.h"
#include "storefixture.h"

using namespace Qt::StringLiterals;
using namespace guiche;

using Filter = ConversationList::Filter;

class TestConversationList : public QObject
{
    Q_OBJECT

private:
    //! Every status, channel and assignee, 240 conversations; times repeat, so that keys decide.
    void seed();
    [[nodiscard]] QList<ConversationRow> bruteForce(const Filter &filter);
    [[nodiscard]] static QList<qint64> keys(const QList<ConversationRow> &rows);
    [[nodiscard]] QString plan(const QString &sql);

    std::unique_ptr<StoreFixture> m_fixture;
    qint64 m_organization = 0;
    qint64 m_contact = 0;

private Q_SLOTS:
    void initTestCase(); // the functions that change something come last
    void everyCombinationOfFiltersMatchesAFullScan_data();
    void everyCombinationOfFiltersMatchesAFullScan();
    void pagesJoinWithoutGapOrOverlap();
    void noPageScansTheTable();
    void countersFollowEveryChange();
    void queueOrderIsPriorityThenWaiting();
};

void TestConversationList::initTestCase()
{
    m_fixture = std::make_unique<StoreFixture>();
    seed();
}

void TestConversationList::seed()
{
    const auto seeded = m_fixture->write<std::pair<qint64, qint64>>(
        [](WriteTransaction &tx) -> Result<std::pair<qint64, qint64>> {
            GUICHE_TRY(other, seedOrganization(tx, u"Other"_s));
            GUICHE_CHECK(seedConversation(tx, other.first, other.second, 5000));
            GUICHE_TRY(own, seedOrganization(tx, u"Own"_s));
            for (int i = 0; i < 240; ++i) {
                const auto status = static_cast<ConversationStatus>(i % 4);
                const qint64 agent = status == ConversationStatus::Queue ? 0 : i % 3;
                GUICHE_TRY(key, seedConversation(tx, own.first, own.second, 1000 + i / 3, status,
                                                 static_cast<ChannelKind>(i / 4 % 3), agent));
                if (i % 5 == 0 && i % 4 < 2) // closed ones have nothing unread
                    GUICHE_CHECK(
                        tx.db().exec(u"UPDATE conversation SET unread_count = 2 WHERE key = ?"_s, key));
            }
            return own;
        });
    QVERIFY(seeded);
    m_organization = seeded->first;
    m_contact = seeded->second;
}

QList<qint64> TestConversationList::keys(const QList<ConversationRow> &rows)
{
    QList<qint64> list;
    for (const ConversationRow &row : rows)
        list.append(row.key);
    return list;
}

QList<ConversationRow> TestConversationList::bruteForce(const Filter &filter)
{
    auto rows = m_fixture->reader->query(u"SELECT " GUICHE_CONVERSATION_COLUMNS
                                         " FROM conversation c" GUICHE_CONVERSATION_JOINS
                                         "ORDER BY c.last_message_at DESC, c.key DESC"_s);
    QList<ConversationRow> list;
    while (rows->next()) {
        const ConversationRow row = conversationFromRow(*rows);
        const bool isVisible = filter.onlyFor == 0 || row.status == ConversationStatus::Queue ||
                               row.assignedTo == filter.onlyFor;
        const bool isWanted = row.organizationId == filter.organizationId &&
                              (filter.statuses >> static_cast<int>(row.status) & 1) &&
                              (filter.channels >> static_cast<int>(row.channel) & 1) &&
                              (filter.assignedTo < 0 || row.assignedTo == filter.assignedTo) &&
                              row.lastMessageAt >= filter.from && row.lastMessageAt < filter.until &&
                              (!filter.isUnreadOnly || row.unreadCount > 0) &&
                              (filter.contactKey == 0 || row.contactKey == filter.contactKey);
        if (isVisible && isWanted)
            list.append(row);
    }
    return list;
}

void TestConversationList::everyCombinationOfFiltersMatchesAFullScan_data()
{
    QTest::addColumn<Filter>("filter");
    for (int bits = 0; bits < 2 * 4 * 3 * 4 * 2 * 3; ++bits) {
        Filter filter;
        int rest = bits;
        filter.onlyFor = rest % 2 == 0 ? 0 : 1;
        rest /= 2;
        filter.statuses = QList{0b1111, 0b0001, 0b0010, 0b1100}.at(rest % 4);
        rest /= 4;
        filter.channels = QList{0b111, 0b001, 0b110}.at(rest % 3);
        rest /= 3;
        filter.assignedTo = QList{-1, 0, 1, 2}.at(rest % 4);
        rest /= 4;
        filter.isUnreadOnly = rest % 2 == 1;
        rest /= 2;
        if (rest == 1) {
            filter.from = 1010;
            filter.until = 1040;
        }
        if (rest == 2)
            filter.contactKey = -1; // replaced by the seeded one
        QTest::addRow("%d", bits) << filter;
    }
}

void TestConversationList::everyCombinationOfFiltersMatchesAFullScan()
{
    QFETCH(Filter, filter);
    filter.organizationId = m_organization;
    if (filter.contactKey != 0)
        filter.contactKey = m_contact;
    const auto expected = bruteForce(filter);
    const auto page = ConversationList::page(*m_fixture->reader, filter, {}, 17, 3);
    QVERIFY(page);
    QCOMPARE(keys(*page), keys(expected.mid(3, 17)));
    const auto total = ConversationList::total(*m_fixture->reader, filter);
    QVERIFY(total);
    QCOMPARE(*total, expected.size());
}

void TestConversationList::pagesJoinWithoutGapOrOverlap()
{
    const Filter filter{.organizationId = m_organization, .onlyFor = 1};
    QList<qint64> joined;
    ListPosition position;
    for (int pages = 0; pages < 100; ++pages) {
        const auto page = ConversationList::page(*m_fixture->reader, filter, position, 7, 0);
        QVERIFY(page);
        if (page->isEmpty())
            break;
        joined += keys(*page);
        position = {page->last().lastMessageAt, page->last().key};
    }
    QCOMPARE(joined, keys(bruteForce(filter)));
}

void TestConversationList::countersFollowEveryChange()
{
    const auto queueLength = [this] {
        return ConversationRepository::queueLength(*m_fixture->reader, m_organization).value_or(-1);
    };
    QCOMPARE(queueLength(), 60);
    QVERIFY(m_fixture->write<void>([](WriteTransaction &tx) -> Result<> {
        GUICHE_CHECK(
            tx.db().exec(u"UPDATE conversation SET status = 1, assigned_to = 2 WHERE key IN (SELECT key FROM "
                         "conversation WHERE organization_id = 2 AND status = 0 LIMIT 10)"_s));
        GUICHE_CHECK(tx.db().exec(u"DELETE FROM conversation WHERE key IN (SELECT key FROM conversation "
                                  "WHERE organization_id = 2 AND status = 0 LIMIT 5)"_s));
        return {};
    }));
    QCOMPARE(queueLength(), 45);
    Filter filter{.organizationId = m_organization, .assignedTo = 2};
    QCOMPARE(ConversationList::total(*m_fixture->reader, filter).value_or(-1), bruteForce(filter).size());
}

QString TestConversationList::plan(const QString &sql)
{
    QString text;
    auto rows = m_fixture->reader->query(sql);
    while (rows->next())
        text += rows->text(3) + u'\n';
    return text;
}

void TestConversationList::noPageScansTheTable()
{
    const QString queue =
        plan(u"EXPLAIN QUERY PLAN SELECT key FROM conversation WHERE organization_id = 1 AND status = 0 "
             "ORDER BY priority DESC, queued_at, key LIMIT 1"_s);
    QVERIFY2(queue.contains(u"conversation_queue"_s) && !queue.contains(u"TEMP B-TREE"_s), qPrintable(queue));
    const QString recent =
        plan(u"EXPLAIN QUERY PLAN SELECT key FROM conversation INDEXED BY conversation_recent WHERE "
             "organization_id = 1 AND (last_message_at, key) < (1, 1) "
             "ORDER BY last_message_at DESC, key DESC LIMIT 20"_s);
    QVERIFY2(recent.contains(u"last_message_at<"_s) && !recent.contains(u"TEMP B-TREE"_s),
             qPrintable(recent));
    const QString target =
        plan(u"EXPLAIN QUERY PLAN SELECT max(key) FROM conversation WHERE contact_key = 1 AND channel = 2"_s);
    QVERIFY2(target.contains(u"conversation_contact"_s) && !target.contains(u"TEMP B-TREE"_s),
             qPrintable(target));
    const QString phone = plan(
        u"EXPLAIN QUERY PLAN SELECT key FROM contact c WHERE c.organization_id = 1 AND c.phone = '+1' AND "
        "c.phone <> '' AND c.visitor_hash IS NULL"_s);
    QVERIFY2(phone.contains(u"contact_phone"_s), qPrintable(phone));
    const QString page =
        plan(u"EXPLAIN QUERY PLAN SELECT m.key FROM message m WHERE m.conversation_key = 1 AND m.key < 9 "
             "ORDER BY m.key DESC LIMIT 50"_s);
    QVERIFY2(page.contains(u"message_conversation"_s) && !page.contains(u"TEMP B-TREE"_s), qPrintable(page));
}

void TestConversationList::queueOrderIsPriorityThenWaiting()
{
    QVERIFY(m_fixture->write<void>([](WriteTransaction &tx) -> Result<> {
        GUICHE_CHECK(tx.db().exec(
            u"UPDATE conversation SET priority = 2 WHERE key = (SELECT max(key) FROM conversation "
            "WHERE organization_id = 2 AND status = 0)"_s));
        return {};
    }));
    const auto urgent = ConversationRepository::nextInQueue(*m_fixture->reader, m_organization);
    QVERIFY(urgent && *urgent);
    QCOMPARE((*urgent)->priority, Priority::High);
    QCOMPARE(ConversationRepository::queuePosition(*m_fixture->reader, **urgent).value_or(0), 1);
    auto oldest = m_fixture->reader->scalar(
        u"SELECT min(key) FROM conversation WHERE organization_id = 2 AND status = 0"_s);
    const auto second = ConversationRepository::byKey(*m_fixture->reader, oldest->value());
    QCOMPARE(ConversationRepository::queuePosition(*m_fixture->reader, **second).value_or(0), 2);
}

QTEST_GUILESS_MAIN(TestConversationList)
#include "tst_conversationlist.moc"
