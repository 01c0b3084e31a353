// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include "models/items/contactlistmodel.h"
#include "models/items/refusedlinemodel.h"

using namespace guiche;
using namespace Qt::StringLiterals;

namespace {

DeskContact contact(int number)
{
    return {.id = u"c%1"_s.arg(number),
            .whatsAppId = u"55119%1"_s.arg(10'000'000 + number),
            .phone = u"+55119%1"_s.arg(10'000'000 + number),
            .name = u"Cliente %1"_s.arg(number),
            .createdAt = 1'767'225'600'000 + number,
            .updatedAt = 1'767'225'600'000 + number};
}

//! Answers later, like the desk, newest first, unless nobody waits any more.
class FakeContacts final : public ContactSource
{
public:
    void contacts(const ContactFilter &filter, qint64 offset, int limit, QObject *context,
                  std::function<void(Result<ContactMatches>)> done) override
    {
        offsets.append(offset);
        ContactMatches matches;
        for (const DeskContact &one : std::as_const(all)) {
            if (one.name.contains(filter.text) && (filter.tag.isEmpty() || one.tags.contains(filter.tag)))
                matches.contacts.append(one);
        }
        matches.total = matches.contacts.size();
        matches.contacts = matches.contacts.mid(offset, limit);
        QTimer::singleShot(filter.text == slowText ? 60 : 0, context,
                           [this, matches, done = std::move(done)] {
                               ++answered;
                               if (isBroken)
                                   done(fail(ErrorCode::Unavailable, "no desk"));
                               else
                                   done(matches);
                           });
    }

    QList<DeskContact> all;
    QList<qint64> offsets;
    QString slowText = u"-"_s;
    bool isBroken = false;
    int answered = 0;
};

} // namespace

class TestContactListModel final : public QObject
{
    Q_OBJECT

    void fill(int count)
    {
        for (int number = count; number > 0; --number)
            m_source.all.append(contact(number));
    }

private Q_SLOTS:
    void init() { m_source = FakeContacts(); }

    void pagesFollowOneAnother()
    {
        fill(120);
        ContactListModel model(m_source);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter({});
        // The tester sometimes asks for more by itself: how far the model is when one looks, nobody knows.
        const auto hasAll = [&model] {
            if (model.canFetchMore({}))
                model.fetchMore({});
            return model.rowCount() == 120;
        };
        QTRY_VERIFY(hasAll());
        QCOMPARE(model.total(), 120);
        QCOMPARE(m_source.offsets, (QList<qint64>{0, 50, 100}));
        QVERIFY(!model.canFetchMore({}));
        for (int row = 0; row < 120; ++row)
            QCOMPARE(model.at(row)->id, u"c%1"_s.arg(120 - row));
    }

    void whoWasMadeOrDeletedHereDoesNotShiftThePages()
    {
        fill(100);
        ContactListModel model(m_source);
        model.setFilter({});
        QTRY_COMPARE(model.rowCount(), 50);
        m_source.all.removeOne(contact(90));
        model.remove(u"c90"_s);
        m_source.all.prepend(contact(200));
        m_source.all.prepend(contact(201));
        model.put(contact(200));
        model.put(contact(201));
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 101);
        for (int row = 0; row < 101; ++row)
            QCOMPARE(model.at(row)->id, m_source.all[row].id);
    }

    void whatIsSearchedForNoMoreIsNotWaitedFor()
    {
        fill(30);
        m_source.slowText = u"Cliente 1"_s;
        ContactListModel model(m_source);
        model.setFilter({.text = u"Cliente 1"_s});
        model.setFilter({.text = u"Cliente 12"_s});
        QTRY_COMPARE(model.rowCount(), 1);
        QTest::qWait(100);
        QCOMPARE(m_source.answered, 1); // the first one was stopped
        QCOMPARE(model.at(0)->id, u"c12"_s);
        QCOMPARE(model.total(), 1);
        const auto asked = m_source.offsets.size();
        model.setFilter({.text = u"Cliente 12"_s});
        QCOMPARE(m_source.offsets.size(), asked);
    }

    void theTotalIsTold()
    {
        fill(3);
        ContactListModel model(m_source);
        QSignalSpy totals(&model, &ContactListModel::totalChanged);
        model.setFilter({});
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(model.total(), 3);
        QCOMPARE(totals.size(), 1);
        model.countOne(1);
        QCOMPARE(model.total(), 4);
        QCOMPARE(totals.size(), 2);
    }

    void oneIsLeftOut()
    {
        fill(5);
        ContactListModel model(m_source);
        model.setExcluded(u"c3"_s);
        model.setFilter({});
        QTRY_COMPARE(model.rowCount(), 4);
        QCOMPARE(model.rowOf(u"c3"_s), -1);
    }

    void failuresAreTold()
    {
        m_source.isBroken = true;
        ContactListModel model(m_source);
        model.setFilter({});
        QTRY_COMPARE(model.state(), ListState::Failed);
        m_source.isBroken = false;
        model.reload();
        QTRY_COMPARE(model.state(), ListState::Empty);
    }

    void rowsSayWhoItIs_data()
    {
        QTest::addColumn<DeskContact>("who");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("name") << DeskContact{.id = u"a"_s,
                                             .whatsAppId = u"5511900004821"_s,
                                             .phone = u"+5511900004821"_s,
                                             .name = u"Marina Duarte"_s,
                                             .email = u"marina@aurora.example"_s}
                              << u"Marina Duarte"_s << u"+55 11 90000-4821"_s
                              << u"Marina Duarte, +55 11 90000-4821, marina@aurora.example"_s;
        QTest::newRow("number") << DeskContact{.id = u"a"_s,
                                               .whatsAppId = u"5511900004821"_s,
                                               .phone = u"+5511900004821"_s}
                                << u"+55 11 90000-4821"_s << u"+55 11 90000-4821"_s << u"+55 11 90000-4821"_s;
        QTest::newRow("e-mail") << DeskContact{.id = u"a"_s, .email = u"x@y.example"_s} << u"x@y.example"_s
                                << QString() << u"x@y.example"_s;
        QTest::newRow("group") << DeskContact{.id = u"a"_s,
                                              .whatsAppId = u"12036304@g.us"_s,
                                              .name = u"Loja"_s}
                               << u"Loja"_s << u"WhatsApp group"_s << u"Loja, WhatsApp group"_s;
        QTest::newRow("nobody") << DeskContact{.id = u"a"_s} << u"Contact without a name"_s << QString()
                                << u"Contact without a name"_s;
    }
    void rowsSayWhoItIs()
    {
        QFETCH(DeskContact, who);
        m_source.all = {who};
        ContactListModel model(m_source);
        model.setFilter({});
        QTRY_COMPARE(model.rowCount(), 1);
        QTEST(model.index(0, ContactListModel::Who).data().toString(), "title");
        QTEST(model.index(0, ContactListModel::Number).data().toString(), "number");
        QTEST(model.index(0, ContactListModel::Who).data(Qt::AccessibleTextRole).toString(), "spoken");
    }

    void aReportIsATableForSpreadsheets()
    {
        RefusedLineModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLines({{.line = 17, .column = u"phone"_s, .reason = u"Not a number, \"abc\"."_s},
                        {.line = 18, .column = {}, .reason = u"=1+1"_s}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.table(), QByteArray("\xEF\xBB\xBFLine,Column,Reason\r\n"
                                           "17,phone,\"Not a number, \"\"abc\"\".\"\r\n"
                                           "18,,'=1+1\r\n"));
    }

    void refusedLinesNameTheirColumnsAsPeopleDo()
    {
        RefusedLineModel model;
        model.setLines({{.line = 3, .column = u"whatsapp_id"_s, .reason = u"whatsapp_id is required."_s},
                        {.line = 4, .column = u"fields.city"_s, .reason = u"Too long."_s}});
        const auto at = [&model](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(at(0, RefusedLineModel::Place), u"Number"_s);
        QCOMPARE(at(0, RefusedLineModel::Reason), u"Number is required."_s);
        QCOMPARE(at(1, RefusedLineModel::Place), u"fields.city"_s);
        QCOMPARE(at(1, RefusedLineModel::Reason), u"Too long."_s);
    }

private:
    FakeContacts m_source;
};

QTEST_GUILESS_MAIN(TestContactListModel)
#include "tst_contactlistmodel.moc"
