// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QTableView>
#include <QTest>

#include <cstdio>

#include "tests/ui/settings/settingsfixture.h"
#include "tests/ui/gallerypictures.h"
#include "ui/settings/sectionlist.h"
#include "ui/settings/settingfield.h"
#include "ui/widgets/segmentedtabs.h"
#include "ui/widgets/textfield.h"

using namespace guiche;
using namespace Qt::StringLiterals;

namespace {

class SettingsGallery : public GalleryPictures
{
public:
    using GalleryPictures::GalleryPictures;

    void run()
    {
        inEveryLook([this](ThemeMode mode, const QSize &size) {
            settings(mode, size);
            audit(mode, size);
            error(mode, size);
        });
    }

private:
    void save(SettingsFixture &fixture, const QString &name)
    {
        QTest::qWait(300);
        keep(fixture.base.window.get(), name);
    }

    void settings(ThemeMode mode, const QSize &size)
    {
        SettingsFixture fixture(mode, language());
        fixture.base.desk.role = u"super_admin"_s;
        if (!fixture.open(size)) {
            std::fprintf(stderr, "the fake desk did not answer\n");
            return;
        }
        QTest::qWait(300);
        auto *list = fixture.find<SectionList>(u"settingSections"_s);
        int index = 0;
        for (const SectionSpec &section : settingSections()) {
            list->setCurrent(index++);
            save(fixture, u"settings-"_s + QString::fromLatin1(section.name));
        }
        list->setCurrent(3);
        auto *title = fixture.find<SettingField>(u"webchat.title"_s)->findChild<LineEdit *>();
        title->selectAll();
        QTest::keyClicks(title, u"Fale conosco"_s);
        auto *color = fixture.find<SettingField>(u"webchat.color"_s)->findChild<LineEdit *>();
        color->selectAll();
        QTest::keyClicks(color, u"teal"_s);
        fixture.find<QAbstractButton>(u"saveSettings"_s)->click();
        save(fixture, u"settings-wrong"_s);
        color->selectAll();
        QTest::keyClicks(color, u"#112233"_s);
        fixture.sample.changeElsewhere(u"webchat"_s, u"greeting"_s, u"Oi"_s);
        fixture.find<QAbstractButton>(u"saveSettings"_s)->click();
        save(fixture, u"settings-conflict"_s);
    }

    void audit(ThemeMode mode, const QSize &size)
    {
        SettingsFixture fixture(mode, language());
        fixture.sample.fillLog(40);
        if (!fixture.open(size))
            return;
        fixture.find<SegmentedTabs>(u"settingsTabs"_s)->setCurrentIndex(1);
        QTest::qWait(300);
        save(fixture, u"audit"_s);
        auto *table = fixture.find<QTableView>(u"auditTable"_s);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        save(fixture, u"audit-entry"_s);
        table->setCurrentIndex(table->model()->index(2, 0));
        save(fixture, u"audit-created"_s);
        SettingsFixture empty(mode, language());
        if (!empty.open(size))
            return;
        empty.find<SegmentedTabs>(u"settingsTabs"_s)->setCurrentIndex(1);
        save(empty, u"audit-empty"_s);
    }

    void error(ThemeMode mode, const QSize &size)
    {
        SettingsFixture fixture(mode, language());
        fixture.base.desk.on(u"GET /api/v1/settings"_s, [](const FakeDesk::Request &) {
            return FakeDesk::Reply::error(500, u"INTERNAL_ERROR"_s, u"The database could not be read."_s);
        });
        if (fixture.open(size))
            save(fixture, u"settings-error"_s);
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    SettingsGallery(arguments.value(1, u"pictures"_s), arguments.value(2, u"en"_s)).run();
    return 0;
}
