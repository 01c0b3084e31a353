// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QTest>

#include <cstdio>

#include "tests/ui/contacts/contactsfixture.h"
#include "tests/ui/gallerypictures.h"
#include "tests/ui/quiet.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/textfield.h"

using namespace guiche;
using namespace Qt::StringLiterals;

namespace {

class ContactsGallery : public GalleryPictures
{
public:
    using GalleryPictures::GalleryPictures;

    void run()
    {
        inEveryLook([this](ThemeMode mode, const QSize &size) {
            filled(mode, size);
            imports(mode, size);
            empty(mode, size);
        });
    }

private:
    void save(ContactsFixture &fixture, const QString &name)
    {
        waitUntilQuiet();
        keep(fixture.window.get(), name);
    }

    void saveDialog(ContactsFixture &fixture, const QString &button, const QString &name)
    {
        fixture.find<QAbstractButton>(button)->click();
        waitUntilQuiet();
        if (auto *dialog = fixture.find(name)) {
            keep(dialog, name);
            dialog->close();
            QTest::qWait(50);
        }
    }

    bool start(ContactsFixture &fixture, const QSize &size)
    {
        if (fixture.open(size))
            return true;
        std::fprintf(stderr, "the fake desk did not answer\n");
        return false;
    }

    void filled(ThemeMode mode, const QSize &size)
    {
        ContactsFixture fixture(mode, language());
        fixture.sample.fill();
        if (!start(fixture, size))
            return;
        waitUntilQuiet();
        save(fixture, u"list"_s);
        auto *table = fixture.find<DataTable>(u"contactTable"_s);
        table->setCurrentIndex(table->model()->index(0, 0));
        save(fixture, u"details"_s);
        saveDialog(fixture, u"editContact"_s, u"contactDialog"_s);
        saveDialog(fixture, u"mergeContact"_s, u"mergeDialog"_s);
        saveDialog(fixture, u"deleteContact"_s, u"deleteContactDialog"_s);
        saveDialog(fixture, u"exportContacts"_s, u"exportDialog"_s);
        QTest::keyClicks(fixture.find<LineEdit>(u"contactSearch"_s), u"zzz"_s);
        QTest::qWait(400);
        save(fixture, u"nobody-found"_s);
    }

    void imports(ThemeMode mode, const QSize &size)
    {
        ContactsFixture fixture(mode, language());
        fixture.sample.fill();
        QJsonArray report;
        for (int row = 0; row < 12; ++row)
            report.append(
                QJsonObject{{u"line"_s, 17 + row * 3},
                            {u"column"_s, row % 3 == 0 ? u"email"_s : u"phone"_s},
                            {u"reason"_s, u"Este não é um número de telefone com código do país."_s}});
        fixture.sample.import = {{u"id"_s, u"i-1"_s},        {u"filename"_s, u"clientes-novembro.csv"_s},
                                 {u"state"_s, u"running"_s}, {u"total"_s, 12'000},
                                 {u"done"_s, 5'400},         {u"created"_s, 5'120},
                                 {u"updated"_s, 211},        {u"unchanged"_s, 57},
                                 {u"refused"_s, 12},         {u"report"_s, report}};
        if (!start(fixture, size))
            return;
        waitUntilQuiet();
        save(fixture, u"import-strip"_s);
        saveDialog(fixture, u"importContacts"_s, u"importDialog"_s);
        fixture.sample.import[u"state"_s] = u"done"_s;
        fixture.sample.import[u"done"_s] = 12'000;
        QTest::qWait(1000);
        save(fixture, u"import-ended"_s);
        fixture.find<QAbstractButton>(u"importContacts"_s)->click();
        waitUntilQuiet();
        if (auto *dialog = fixture.find(u"importDialog"_s))
            keep(dialog, u"importReport"_s);
    }

    void empty(ThemeMode mode, const QSize &size)
    {
        {
            ContactsFixture fixture(mode, language());
            if (start(fixture, size))
                save(fixture, u"empty"_s);
        }
        ContactsFixture fixture(mode, language());
        fixture.sample.isBroken = true;
        if (start(fixture, size))
            save(fixture, u"error"_s);
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    ContactsGallery(arguments.value(1, u"pictures"_s), arguments.value(2, u"en"_s)).run();
    return 0;
}
