// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "ui/signin/serverdialog.h"
#include "ui/widgets/textfield.h"

using namespace guiche;
using namespace Qt::StringLiterals;

class TestServerDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("url");
        QTest::newRow("bare name") << u"desk.example"_s << u"https://desk.example"_s;
        QTest::newRow("with spaces round it") << u"  desk.example "_s << u"https://desk.example"_s;
        QTest::newRow("with a port") << u"https://desk.example:8443/"_s << u"https://desk.example:8443"_s;
        QTest::newRow("this computer") << u"localhost:3000"_s << u"http://localhost:3000"_s;
        QTest::newRow("loopback") << u"127.0.0.1:3000"_s << u"http://127.0.0.1:3000"_s;
        QTest::newRow("plain http is kept") << u"http://desk.lan"_s << u"http://desk.lan"_s;
        QTest::newRow("a path") << u"https://desk.example/chat"_s << QString();
        QTest::newRow("a user") << u"https://ana@desk.example"_s << QString();
        QTest::newRow("another scheme") << u"ftp://desk.example"_s << QString();
        QTest::newRow("words") << u"my server"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void addressesAreReadAsPeopleWriteThem()
    {
        QFETCH(const QString, text);
        QTEST(ServerDialog::urlFrom(text).toString(), "url");
    }

    void badAddressKeepsTheDialogOpen()
    {
        Theme theme(ThemeMode::Light);
        QWidget window;
        window.show();
        auto *dialog = new ServerDialog(theme, QUrl(u"https://old.example"_s), false, &window);
        dialog->open();
        QSignalSpy chosen(dialog, &ServerDialog::chosen);
        auto *address = dialog->findChild<TextField *>(u"serverAddress"_s);
        QCOMPARE(address->text(), u"https://old.example"_s);
        address->setText(u"not an address"_s);
        QTest::keyClick(address->edit(), Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QVERIFY(!address->error().isEmpty());
        address->setText(u"new.example"_s);
        QTest::keyClick(address->edit(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.at(0).at(0).toUrl(), QUrl(u"https://new.example"_s));
    }

    void wayBackIsOnlyOfferedFromAnotherDesk()
    {
        Theme theme(ThemeMode::Light);
        ServerDialog atHome(theme, QUrl(u"http://127.0.0.1:3000"_s), false, nullptr);
        QVERIFY(atHome.findChild<Button *>(u"ownServer"_s) == nullptr);
        auto *away = new ServerDialog(theme, QUrl(u"https://desk.example"_s), true, nullptr);
        away->open();
        QSignalSpy chosen(away, &ServerDialog::chosen);
        away->findChild<Button *>(u"ownServer"_s)->click();
        QCOMPARE(chosen.count(), 1);
        QVERIFY(chosen.at(0).at(0).toUrl().isEmpty());
    }
};

QTEST_MAIN(TestServerDialog)
#include "tst_serverdialog.moc"
