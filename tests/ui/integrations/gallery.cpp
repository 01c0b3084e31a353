// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QTest>

#include <cstdio>

#include "tests/ui/quiet.h"
#include "tests/ui/sessions/sessionsfixture.h"
#include "tests/ui/gallerypictures.h"
#include "ui/code/codeedit.h"
#include "ui/integrations/consolepane.h"
#include "ui/widgets/segmentedtabs.h"
#include "ui/widgets/underlinetabs.h"

using namespace guiche;
using namespace Qt::StringLiterals;

namespace {

class ConsoleGallery : public GalleryPictures
{
public:
    using GalleryPictures::GalleryPictures;

    void run()
    {
        inEveryLook([this](ThemeMode mode, const QSize &size) {
            console(mode, size);
            error(mode, size);
        });
    }

private:
    void save(SessionsFixture &fixture, const QString &name)
    {
        static_cast<void>(waitUntilQuiet(300, 3000));
        keep(fixture.window.get(), name);
    }

    bool start(SessionsFixture &fixture, const QSize &size)
    {
        if (!fixture.open(size)) {
            std::fprintf(stderr, "the fake desk did not answer\n");
            return false;
        }
        fixture.find<QAbstractButton>(u"rail-plug"_s)->click();
        static_cast<void>(waitUntilQuiet(300, 3000));
        return true;
    }

    void console(ThemeMode mode, const QSize &size)
    {
        SessionsFixture fixture(mode, language());
        fixture.sample.fill();
        fixture.desk.on(u"GET /api/v1/openapi.json"_s, [](const FakeDesk::Request &) {
            QFile file(QStringLiteral(GUICHE_OPENAPI));
            return file.open(QIODevice::ReadOnly) ? FakeDesk::Reply{.body = file.readAll()}
                                                  : FakeDesk::Reply{.status = 500};
        });
        fixture.desk.on(u"POST /api/v1/conversations/550e8400/messages"_s, [](const FakeDesk::Request &) {
            return FakeDesk::Reply{
                .status = 201,
                .body = "{\"id\":\"msg-9c02\",\"conversation_id\":\"550e8400-e29b-41d4\",\"direction\":"
                        "\"outgoing\","
                        "\"status\":\"sent\",\"sent_by\":{\"id\":12,\"name\":\"Ana "
                        "Ribeiro\"},\"delivered\":null,\"retries\":0}",
                .headers = {{"X-RateLimit-Limit", "6000"}, {"X-RateLimit-Remaining", "5999"}}};
        });
        if (!start(fixture, size))
            return;
        save(fixture, u"console-first"_s);
        auto *pane = fixture.find<ConsolePane>(u"consolePane"_s);
        pane->openOperation(u"sendMessage"_s);
        fixture.find<CodeEdit>(u"bodyJson"_s)
            ->replaceCode(
                u"{\n  \"content\": \"Seu código de postagem é AU-7741-BR.\",\n  \"type\": \"text\",\n"
                "  \"attachments\": [\n    {\n      \"size\": 48210\n    }\n  ],\n  \"internal\": false\n}"_s);
        auto *tabs = fixture.find<UnderlineTabs>(u"requestTabs"_s);
        tabs->setCurrentIndex(1);
        QTest::keyClicks(fixture.find(u"field-conversation_id"_s)->findChild<QLineEdit *>(u"value"_s),
                         u"550e8400"_s);
        save(fixture, u"console-parameters"_s);
        tabs->setCurrentIndex(0);
        fixture.find<QAbstractButton>(u"send"_s)->click();
        save(fixture, u"console-answer"_s);
        fixture.find<SegmentedTabs>(u"bodyViews"_s)->setCurrentIndex(1);
        fixture.find<UnderlineTabs>(u"answerTabs"_s)->setCurrentIndex(1);
        save(fixture, u"console-form"_s);
        tabs->setCurrentIndex(2);
        save(fixture, u"console-headers"_s);
        tabs->setCurrentIndex(3);
        fixture.find<QAbstractButton>(u"showHistory"_s)->click();
        save(fixture, u"console-code"_s);
        fixture.find<SegmentedTabs>(u"codeForms"_s)->setCurrentIndex(1);
        fixture.find<QLineEdit>(u"callSearch"_s)->setText(u"xyz"_s);
        save(fixture, u"console-nothing-found"_s);
    }

    void error(ThemeMode mode, const QSize &size)
    {
        SessionsFixture fixture(mode, language());
        fixture.desk.on(u"GET /api/v1/openapi.json"_s, [](const FakeDesk::Request &) {
            return FakeDesk::Reply::error(503, u"UNAVAILABLE"_s, u"The desk is starting"_s);
        });
        if (!start(fixture, size))
            return;
        save(fixture, u"console-error"_s);
    }
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "usage: console_gallery FOLDER [LANGUAGE]\n");
        return 2;
    }
    ConsoleGallery(arguments.at(1), arguments.value(2, u"en"_s)).run();
    return 0;
}
