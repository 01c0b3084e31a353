// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QFileDialog>
#include <QLabel>

#include "tests/ui/contacts/contactsfixture.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/toast.h"

using namespace guiche;
using namespace Qt::StringLiterals;

//! Contacts from files and into files.
class TestContactMoves final : public QObject
{
    Q_OBJECT

    [[nodiscard]] DialogFrame *dialog(const QString &name) const
    {
        auto *found = m_f->find<DialogFrame>(name);
        return found != nullptr && found->isVisible() ? found : nullptr;
    }
    //! Answers the next file dialog of that name.
    void choose(const QString &name, const QString &path)
    {
        QTRY_VERIFY(m_f->find<QFileDialog>(name) != nullptr);
        auto *files = m_f->find<QFileDialog>(name);
        Q_EMIT files->fileSelected(path);
        files->close();
    }
    static QJsonObject import(const QString &state, qint64 done, qint64 refused = 0)
    {
        QJsonObject object{{u"id"_s, u"i-1"_s},    {u"filename"_s, u"clientes.csv"_s},
                           {u"state"_s, state},    {u"total"_s, 1200},
                           {u"done"_s, done},      {u"created"_s, done - refused},
                           {u"updated"_s, 0},      {u"unchanged"_s, 0},
                           {u"refused"_s, refused}};
        QJsonArray report;
        for (qint64 row = 0; row < refused; ++row)
            report.append(QJsonObject{{u"line"_s, 17 + row},
                                      {u"column"_s, u"phone"_s},
                                      {u"reason"_s, u"This is not a phone number with its country code."_s}});
        object[u"report"_s] = report;
        return object;
    }
    void start()
    {
        QVERIFY(m_f->open());
        QTRY_VERIFY(m_f->find(u"contactTable"_s)->isVisible());
    }
    void startImport()
    {
        m_f->find<QAbstractButton>(u"importContacts"_s)->click();
        QTRY_VERIFY(dialog(u"importDialog"_s) != nullptr);
        m_f->find<QAbstractButton>(u"importMain"_s)->click();
        const QString path = m_f->folder.filePath(u"clientes.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("name,phone\nMaria,5511955554444\n");
        file.close();
        choose(u"importFileDialog"_s, path);
    }
    [[nodiscard]] QString counts() const { return m_f->find<QLabel>(u"importCounts"_s)->text(); }

private Q_SLOTS:
    void init()
    {
        m_f = std::make_unique<ContactsFixture>();
        m_f->sample.fill();
    }
    void cleanup() { m_f.reset(); }

    void anImportShowsHowFarItIsAndWhatWasRefused()
    {
        start();
        m_f->sample.import = import(u"queued"_s, 0);
        startImport();
        QTRY_COMPARE(m_f->desk.count(u"POST /api/v1/contacts/import"_s), 1);
        m_f->sample.import = import(u"running"_s, 300);
        QTRY_COMPARE(m_f->find<ProgressLine>(u"importProgress"_s)->fraction(), 0.25);
        QCOMPARE(counts(), u"300 of 1,200 rows. 300 new"_s);
        m_f->sample.import = import(u"done"_s, 1200, 3);
        QTRY_VERIFY(m_f->find(u"refusedTable"_s)->isVisible());
        QCOMPARE(m_f->find<DataTable>(u"refusedTable"_s)->model()->rowCount(), 3);
        QVERIFY(!m_f->find(u"importProgress"_s)->isVisible());
        m_f->find<QAbstractButton>(u"saveReport"_s)->click();
        const QString path = m_f->folder.filePath(u"report.csv"_s);
        choose(u"reportFileDialog"_s, path);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("17,phone,This is not a phone number"));
        // Whoever came is in the list.
        QTRY_VERIFY(m_f->desk.count(u"GET /api/v1/contacts"_s) >= 2);
    }

    void anImportGoesOnInTheBackground()
    {
        start();
        m_f->sample.import = import(u"running"_s, 600);
        startImport();
        QTRY_VERIFY(counts().startsWith(u"600 of"_s));
        m_f->find<QAbstractButton>(u"importMain"_s)->click(); // continue in the background
        QTRY_VERIFY(dialog(u"importDialog"_s) == nullptr);
        auto *strip = m_f->find<Banner>(u"importStrip"_s);
        QTRY_VERIFY(strip->isVisible());
        QVERIFY(strip->text().contains(u"50"_s));
        m_f->sample.import = import(u"done"_s, 1200, 2);
        QTRY_COMPARE(strip->tone(), Tone::Warn);
        QCOMPARE(strip->findChildren<QAbstractButton *>(Qt::FindDirectChildrenOnly).size(), 2);
        strip->findChildren<QAbstractButton *>(Qt::FindDirectChildrenOnly).last()->click();
        QTRY_VERIFY(!strip->isVisible());
    }

    void anImportThatRunsAlreadyIsFound()
    {
        m_f->sample.import = import(u"running"_s, 120);
        start();
        QTRY_VERIFY(m_f->find(u"importStrip"_s)->isVisible());
        m_f->find<QAbstractButton>(u"importContacts"_s)->click();
        QTRY_VERIFY(dialog(u"importDialog"_s) != nullptr);
        QTRY_COMPARE(m_f->find<ProgressLine>(u"importProgress"_s)->fraction(), 0.1);
        m_f->find<QAbstractButton>(u"stopImport"_s)->click();
        QTRY_COMPARE(m_f->desk.count(u"POST /api/v1/contacts/imports/i-1/cancel"_s), 1);
        QTRY_VERIFY(!m_f->find(u"importProgress"_s)->isVisible());
        QCOMPARE(counts(), u"120 new"_s);
    }

    void aRefusedImportSaysWhy()
    {
        start();
        m_f->desk.on(u"POST /api/v1/contacts/import"_s, [](const FakeDesk::Request &) {
            return FakeDesk::Reply::error(409, u"CONFLICT"_s, u"Five imports are waiting already."_s);
        });
        startImport();
        QTRY_COMPARE(m_f->find<QLabel>(u"dialogError"_s)->text(), u"Five imports are waiting already."_s);
        QVERIFY(!m_f->find(u"importProgress"_s)->isVisible());
        QCOMPARE(m_f->find<Button>(u"importMain"_s)->text(), u"Choose a file…"_s);
    }

    void whoIsFoundGoesIntoAFile()
    {
        start();
        auto *tags = m_f->find<ComboBox>(u"contactTag"_s);
        QTRY_VERIFY(tags->findData(u"vip"_s) > 0);
        tags->setCurrentIndex(tags->findData(u"vip"_s));
        QTRY_COMPARE(m_f->find<DataTable>(u"contactTable"_s)->model()->rowCount(), 2);
        m_f->find<QAbstractButton>(u"exportContacts"_s)->click();
        QTRY_VERIFY(dialog(u"exportDialog"_s) != nullptr);
        QVERIFY(m_f->find<QAbstractButton>(u"exportFound"_s)->isChecked());
        m_f->find<ComboBox>(u"exportSeparator"_s)->setCurrentIndex(1);
        dialog(u"exportDialog"_s)->mainButton()->click();
        const QString path = m_f->folder.filePath(u"saida.csv"_s);
        choose(u"exportFileDialog"_s, path);
        QTRY_VERIFY(dialog(u"exportDialog"_s) == nullptr);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("id,name\r\nc-1,Ana\r\n"));
        QTRY_VERIFY(m_f->window->findChild<Toast *>()->text().startsWith(u"Exported to "_s));
        const auto &requests = m_f->desk.requests();
        QVERIFY(std::ranges::any_of(requests, [](const FakeDesk::Request &request) {
            return request.path == "/api/v1/contacts/export"_L1 &&
                   request.query.queryItemValue(u"tag"_s) == u"vip"_s &&
                   request.query.queryItemValue(u"separator"_s) == u"semicolon"_s &&
                   request.query.queryItemValue(u"bom"_s) == u"true"_s;
        }));
    }

    void aFailedExportIsSaid()
    {
        start();
        m_f->desk.on(u"GET /api/v1/contacts/export"_s, [](const FakeDesk::Request &) {
            return FakeDesk::Reply::error(507, u"STORAGE_FULL"_s, u"The disk is full."_s);
        });
        m_f->find<QAbstractButton>(u"exportContacts"_s)->click();
        QTRY_VERIFY(dialog(u"exportDialog"_s) != nullptr);
        QVERIFY(!m_f->find(u"exportFound"_s)->isVisible()); // without a filter there is no choice
        dialog(u"exportDialog"_s)->mainButton()->click();
        const QString path = m_f->folder.filePath(u"saida.csv"_s);
        choose(u"exportFileDialog"_s, path);
        QTRY_COMPARE(m_f->find<QLabel>(u"dialogError"_s)->text(), u"The disk is full."_s);
        QVERIFY(!QFile::exists(path));
        QVERIFY(!dialog(u"exportDialog"_s)->mainButton()->isBusy());
    }

private:
    std::unique_ptr<ContactsFixture> m_f;
};

QTEST_MAIN(TestContactMoves)
#include "tst_contactmoves.moc"
