// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QTableView>

#include "tests/ui/settings/settingsfixture.h"
#include "ui/settings/auditpane.h"
#include "ui/settings/diffview.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/segmentedtabs.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/toast.h"

using namespace guiche;
using namespace Qt::StringLiterals;

class TestAuditPane final : public QObject
{
    Q_OBJECT

private:
    template <class T = QWidget> [[nodiscard]] T *find(const QString &name) const
    {
        return m_f->find<T>(name);
    }
    [[nodiscard]] QTableView *table() const { return find<QTableView>(u"auditTable"_s); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString toast() const { return m_f->base.window->findChild<Toast *>()->text(); }
    void start(int count = 12)
    {
        m_f->sample.fillLog(count);
        QVERIFY(m_f->open());
        find<SegmentedTabs>(u"settingsTabs"_s)->setCurrentIndex(1);
        QTRY_COMPARE(table()->model()->rowCount(), std::min(count, 50));
    }
    [[nodiscard]] FakeDesk::Request lastList() const
    {
        FakeDesk::Request last;
        for (const FakeDesk::Request &request : m_f->base.desk.requests()) {
            if (request.path == u"/api/v1/audit"_s)
                last = request;
        }
        return last;
    }

private Q_SLOTS:
    void init() { m_f = std::make_unique<SettingsFixture>(); }
    void cleanup() { m_f.reset(); }

    void theLogNamesWhatWasDone()
    {
        start();
        const QAbstractItemModelTester tester(table()->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(cell(0, 1), u"Ana Ribeiro"_s);
        QCOMPARE(cell(0, 2), u"Value of a secret read"_s);
        QCOMPARE(cell(1, 2), u"Person changed"_s);
        QCOMPARE(cell(1, 3), u"Person 7"_s);
        QVERIFY(table()
                    ->model()
                    ->index(1, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(u"Paula Menezes, Person changed, Person 7, "_s));
    }

    void moreIsReadWhileScrolling()
    {
        start(120);
        table()->scrollToBottom();
        QTRY_VERIFY(table()->model()->rowCount() > 50);
    }

    void oneEntryShowsBeforeAndAfter()
    {
        start();
        QVERIFY(!find(u"auditDetail"_s)->isVisible());
        table()->setCurrentIndex(table()->model()->index(1, 0));
        QVERIFY(find(u"auditDetail"_s)->isVisible());
        const QList<DiffLine> lines = find<DiffView>(u"diffView"_s)->lines();
        QCOMPARE(lines,
                 (QList<DiffLine>{{u"role"_s, u"atendente"_s, u"supervisor"_s, DiffLine::Kind::Changed}}));
        QCOMPARE(find(u"diffView"_s)->accessibleDescription(), u"role was atendente and is supervisor."_s);
    }

    void filtersGoToTheDesk()
    {
        start();
        auto *actor = find<QComboBox>(u"auditActor"_s);
        QTRY_COMPARE(actor->count(), 3);
        actor->setCurrentIndex(actor->findText(u"Ana Ribeiro"_s));
        QTRY_COMPARE(table()->model()->rowCount(), 4);
        QCOMPARE(lastList().query.queryItemValue(u"actor"_s), u"7"_s);
        auto *action = find<QComboBox>(u"auditActionFilter"_s);
        action->setCurrentIndex(action->findData(u"secret.rotated"_s));
        QTRY_VERIFY(find(u"auditEmpty"_s)->isVisible());
        find<QAbstractButton>(u"auditClear"_s)->click();
        QTRY_COMPARE(table()->model()->rowCount(), 12);
        QVERIFY(!find(u"auditClear"_s)->isVisible());
    }

    void anEntryLeadsToOthersLikeIt()
    {
        start();
        table()->setCurrentIndex(table()->model()->index(1, 0));
        find<QAbstractButton>(u"onlySubject"_s)->click();
        QTRY_COMPARE(lastList().query.queryItemValue(u"subject"_s, QUrl::FullyDecoded), u"user:7"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        QCOMPARE(find<QComboBox>(u"auditSubject"_s)->currentText(), u"Person 7"_s);
    }

    void aPeriodIsChosenByDays()
    {
        start();
        auto *period = find<QComboBox>(u"auditPeriod"_s);
        period->setCurrentIndex(4);
        Q_EMIT period->activated(4);
        auto *dialog = find<DialogFrame>(u"periodDialog"_s);
        QTRY_VERIFY(dialog->isVisible());
        find<TextField>(u"periodFirst"_s)->setText(u"2026-11-02"_s);
        find<TextField>(u"periodLast"_s)->setText(u"2026-11-01"_s);
        dialog->mainButton()->click();
        QVERIFY(!find<TextField>(u"periodLast"_s)->error().isEmpty());
        find<TextField>(u"periodLast"_s)->setText(u"2026-11-03"_s);
        dialog->mainButton()->click();
        QTRY_VERIFY(!lastList().query.queryItemValue(u"to"_s).isEmpty());
        const auto asked = [this](const QString &name) {
            return fromIso8601(lastList().query.queryItemValue(name, QUrl::FullyDecoded));
        };
        QCOMPARE(asked(u"from"_s), QDate(2026, 11, 2).startOfDay().toMSecsSinceEpoch());
        QCOMPARE(asked(u"to"_s), QDate(2026, 11, 3).endOfDay().toMSecsSinceEpoch());
    }

    void theEntryIsCopiedByKey()
    {
        start();
        table()->setCurrentIndex(table()->model()->index(1, 0));
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(toast(), u"Entry copied."_s);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"\"action\": \"user.updated\""_s));
        QTest::keyClick(table(), Qt::Key_Return);
        QVERIFY(find(u"onlyActor"_s)->hasFocus());
    }

    void theChainIsCheckedToItsEnd()
    {
        start();
        QTRY_COMPARE(find<Pill>(u"chainState"_s)->text(), u"The log is whole"_s);
        QVERIFY(find<QLabel>(u"chainText"_s)->text().startsWith(u"12 entries checked"_s));
        QCOMPARE(m_f->base.desk.count(u"GET /api/v1/audit/chain"_s), 2);
    }

    void aBrokenChainNamesTheEntry()
    {
        m_f->sample.brokenAt = 9;
        start();
        QTRY_COMPARE(find<Pill>(u"chainState"_s)->text(), u"The log is broken"_s);
        QVERIFY(find<QLabel>(u"chainText"_s)->text().startsWith(u"Entry 9 was changed"_s));
    }

    void theExportHoldsEveryPageOnce()
    {
        start(8);
        const QString path = m_f->base.folder.filePath(u"audit.csv"_s);
        find<AuditPane>(u"auditPane"_s)->exportTo(path);
        QVERIFY(find<QAbstractButton>(u"exportAudit"_s)->text().startsWith(u"Stop export"_s));
        QTRY_VERIFY(toast().contains(u"audit.csv"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 9);
        QCOMPARE(lines.first().trimmed(), QByteArray("id,action"));
        for (int row = 1; row <= 8; ++row)
            QVERIFY(lines[row].startsWith(QByteArray::number(9 - row) + ','));
        QCOMPARE(find<QAbstractButton>(u"exportAudit"_s)->text(), u"Export…"_s);
    }

    void aFileThatCannotBeWrittenIsTold()
    {
        start(8);
        find<AuditPane>(u"auditPane"_s)->exportTo(m_f->base.folder.filePath(u"no/such/audit.csv"_s));
        QTRY_VERIFY(toast().startsWith(u"The file could not be saved"_s));
    }

    void aStoppedExportLeavesNoFile()
    {
        start(8);
        const QString path = m_f->base.folder.filePath(u"audit.csv"_s);
        find<AuditPane>(u"auditPane"_s)->exportTo(path);
        find<QAbstractButton>(u"exportAudit"_s)->click();
        QCOMPARE(find<QAbstractButton>(u"exportAudit"_s)->text(), u"Export…"_s);
        const int before = m_f->base.desk.count(u"GET /api/v1/audit"_s);
        find<QComboBox>(u"auditActor"_s)->setCurrentIndex(1); // whatever was on its way is answered by then
        QTRY_VERIFY(m_f->base.desk.count(u"GET /api/v1/audit"_s) > before);
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        QVERIFY(!QFile::exists(path));
        QVERIFY(!toast().contains(u"audit.csv"_s));
    }

    void anUnreadableLogSaysWhy()
    {
        m_f->base.desk.on(u"GET /api/v1/audit"_s, [](const FakeDesk::Request &) {
            return FakeDesk::Reply::error(500, u"INTERNAL_ERROR"_s, u"The disk is full."_s);
        });
        QVERIFY(m_f->open());
        find<SegmentedTabs>(u"settingsTabs"_s)->setCurrentIndex(1);
        QTRY_VERIFY(find(u"auditEmpty"_s)->isVisible());
    }

private:
    std::unique_ptr<SettingsFixture> m_f;
};

QTEST_MAIN(TestAuditPane)
#include "tst_auditpane.moc"
