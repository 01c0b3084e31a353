// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>

#include <cstdio>

#include "tests/ui/sessions/sessionsfixture.h"
#include "tests/ui/gallerypictures.h"
#include "ui/sessions/sessionspage.h"
#include "ui/widgets/segmentedtabs.h"
#include "ui/widgets/textfield.h"

using namespace guiche;
using namespace Qt::StringLiterals;

namespace {

class SessionsGallery : public GalleryPictures
{
public:
    using GalleryPictures::GalleryPictures;

    void run()
    {
        inEveryLook([this](ThemeMode mode, const QSize &size) {
            sessions(mode, size);
            webhooks(mode, size);
            empty(mode, size);
        });
    }

private:
    void save(SessionsFixture &fixture, const QString &name)
    {
        QTest::qWait(350);
        keep(fixture.window.get(), name);
    }

    void saveDialog(SessionsFixture &fixture, const QString &name)
    {
        QTest::qWait(250);
        if (auto *dialog = fixture.find(name)) {
            keep(dialog, name);
            dialog->close();
            QTest::qWait(50);
        }
    }

    bool start(SessionsFixture &fixture, const QSize &size, const QString &rail)
    {
        if (!fixture.open(size)) {
            std::fprintf(stderr, "the fake desk did not answer\n");
            return false;
        }
        QTest::qWait(100);
        fixture.find<QAbstractButton>(rail)->click();
        QTest::qWait(300);
        return true;
    }

    void sessions(ThemeMode mode, const QSize &size)
    {
        SessionsFixture fixture(mode, language());
        fixture.sample.fill();
        fixture.sample.qrSeconds = 42;
        if (!start(fixture, size, u"rail-phone"_s))
            return;
        auto *page = fixture.find<SessionsPage>(u"sessionsPage"_s);
        page->openSession(u"s-returns"_s);
        save(fixture, u"qr"_s);
        fixture.find<TextField>(u"pairingPhone"_s)->setText(u"+55 11 90000-2000"_s);
        fixture.find<QAbstractButton>(u"askCode"_s)->click();
        save(fixture, u"pairing-code"_s);
        fixture.sample.qrSeconds = 1;
        fixture.desk.push({{u"type"_s, u"session_updated"_s}, {u"session_id"_s, u"s-returns"_s}});
        QTest::qWait(200);
        fixture.sample.qr.clear();
        QTest::qWait(2200);
        save(fixture, u"expired"_s);
        page->openSession(u"s-sales"_s);
        save(fixture, u"connected"_s);
        for (const auto &[button, dialog] :
             {std::pair(u"editWebhook"_s, u"webhookDialog"_s), std::pair(u"editProxy"_s, u"proxyDialog"_s),
              std::pair(u"rotateSecret"_s, u"secretDialog"_s), std::pair(u"logout"_s, u"logoutDialog"_s),
              std::pair(u"delete"_s, u"deleteSessionDialog"_s),
              std::pair(u"newSession"_s, u"newSessionDialog"_s)}) {
            fixture.find<QAbstractButton>(button)->click();
            saveDialog(fixture, dialog);
        }
        page->openSession(u"s-campaigns"_s);
        save(fixture, u"cloud"_s);
        fixture.sample.change(u"s-recife"_s,
                              {{u"status"_s, u"disconnected"_s}, {u"cause"_s, u"logged_out"_s}});
        page->openSession(u"s-recife"_s);
        save(fixture, u"dropped"_s);
        fixture.sample.problem = u"Node.js 20 or newer is needed to link phones, and none was found."_s;
        fixture.find<QAbstractButton>(u"rail-chat"_s)->click();
        fixture.find<QAbstractButton>(u"rail-phone"_s)->click();
        page->openSession(u"s-tests"_s);
        save(fixture, u"no-node"_s);
    }

    static void openEvents(SessionsFixture &fixture)
    {
        auto *tabs = fixture.find<SegmentedTabs>(u"integrationTabs"_s);
        tabs->setCurrentIndex(int(tabs->titles().size()) - 1);
    }

    void webhooks(ThemeMode mode, const QSize &size)
    {
        SessionsFixture fixture(mode, language());
        fixture.sample.fill();
        if (!start(fixture, size, u"rail-plug"_s))
            return;
        openEvents(fixture);
        save(fixture, u"ledger"_s);
        auto *table = fixture.find<QTableView>(u"deliveryTable"_s);
        table->setCurrentIndex(table->model()->index(2, 0));
        table->setFocus();
        save(fixture, u"delivery"_s);
        fixture.find<QAbstractButton>(u"replayMany"_s)->click();
        saveDialog(fixture, u"replayDialog"_s);
        fixture.find<SegmentedTabs>(u"deliveryTabs"_s)->setCurrentIndex(1);
        fixture.find<QPlainTextEdit>(u"testerHeaders"_s)
            ->setPlainText(u"webhook-id: evt_1\nwebhook-timestamp: 1795340000\nwebhook-signature: v1,AAAA"_s);
        fixture.find<TextField>(u"testerSecret"_s)->setText(u"whsec_bmV3IHNlY3JldA=="_s);
        fixture.find<QPlainTextEdit>(u"testerBody"_s)->setPlainText(u"{\"id\":\"evt_1\"}"_s);
        save(fixture, u"tester"_s);
    }

    void empty(ThemeMode mode, const QSize &size)
    {
        {
            SessionsFixture fixture(mode, language());
            if (start(fixture, size, u"rail-phone"_s))
                save(fixture, u"empty"_s);
            fixture.find<QAbstractButton>(u"rail-plug"_s)->click();
            openEvents(fixture);
            save(fixture, u"ledger-empty"_s);
        }
        SessionsFixture fixture(mode, language());
        fixture.desk.on(u"GET /sessions/list"_s, [](const FakeDesk::Request &) {
            return FakeDesk::Reply::json(
                {{u"statusCode"_s, 500}, {u"message"_s, u"Database connection failed"_s}}, 500);
        });
        if (start(fixture, size, u"rail-phone"_s))
            save(fixture, u"error"_s);
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    SessionsGallery(arguments.value(1, u"pictures"_s), arguments.value(2, u"en"_s)).run();
    return 0;
}
