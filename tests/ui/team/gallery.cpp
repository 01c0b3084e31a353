// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QMenu>
#include <QTest>

#include <cstdio>

#include "models/items/teammodel.h"
#include "network/client/accountcalls.h"
#include "tests/ui/sessions/sessionsfixture.h"
#include "tests/ui/gallerypictures.h"
#include "tests/ui/team/sampleteam.h"
#include "ui/account/accountdialog.h"
#include "ui/account/passwordresetdialog.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/textfield.h"

using namespace guiche;
using namespace Qt::StringLiterals;

namespace {

class TeamGallery : public GalleryPictures
{
public:
    using GalleryPictures::GalleryPictures;

    void run()
    {
        inEveryLook([this](ThemeMode mode, const QSize &size) {
            team(mode, size);
            failed(mode, size);
            account(mode, size);
        });
    }

private:
    void save(QWidget *widget, const QString &name)
    {
        QTest::qWait(300);
        keep(widget, name);
    }

    template <class T> T *visible(SessionsFixture &fixture, const QString &name = {})
    {
        T *shown = nullptr;
        static_cast<void>(QTest::qWaitFor([&] {
            for (auto *found : fixture.window->findChildren<T *>(name)) {
                if (found->isVisible())
                    shown = found;
            }
            return shown != nullptr;
        }));
        return shown;
    }

    bool start(SessionsFixture &fixture, const QSize &size)
    {
        if (!fixture.open(size)) {
            std::fprintf(stderr, "the fake desk did not answer\n");
            return false;
        }
        fixture.find<QAbstractButton>(u"rail-team"_s)->click();
        QTest::qWait(300);
        return true;
    }

    void team(ThemeMode mode, const QSize &size)
    {
        SessionsFixture fixture(mode, language());
        SampleTeam sample(fixture.desk, SystemClock().now());
        sample.fill();
        if (!start(fixture, size))
            return;
        auto *table = fixture.find<DataTable>(u"teamTable"_s);
        table->setCurrentIndex(table->model()->index(5, 0));
        table->setFocus();
        save(fixture.window.get(), u"team"_s);
        const QRect cell = table->visualRect(table->model()->index(3, TeamModel::Menu));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, cell.center());
        if (auto *menu = visible<QMenu>(fixture, u"memberMenu"_s)) {
            save(menu, u"menu"_s);
            menu->close();
        }
        QTest::keyClick(table, Qt::Key_Return);
        if (auto *dialog = visible<DialogFrame>(fixture, u"memberDialog"_s)) {
            save(dialog, u"member"_s);
            dialog->reject();
        }
        fixture.find<QAbstractButton>(u"invite"_s)->click();
        if (auto *dialog = visible<DialogFrame>(fixture, u"memberDialog"_s)) {
            dialog->findChild<TextField *>(u"memberName"_s)->setText(u"Novo Colega"_s);
            dialog->findChild<TextField *>(u"memberEmail"_s)->setText(u"maria@aurora.example"_s);
            dialog->mainButton()->click();
            save(dialog, u"invite"_s);
            dialog->findChild<TextField *>(u"memberEmail"_s)->setText(u"novo@aurora.example"_s);
            dialog->mainButton()->click();
        }
        if (auto *dialog = visible<DialogFrame>(fixture, u"codeDialog"_s)) {
            save(dialog, u"code"_s);
            dialog->reject();
        }
        fixture.find<LineEdit>(u"teamSearch"_s)->setText(u"zzz"_s);
        save(fixture.window.get(), u"nobody"_s);
    }

    void failed(ThemeMode mode, const QSize &size)
    {
        SessionsFixture fixture(mode, language());
        fixture.desk.on(u"GET /api/v1/users"_s, [](const FakeDesk::Request &) {
            return FakeDesk::Reply::error(500, u"INTERNAL_ERROR"_s, u"Database connection failed"_s);
        });
        if (start(fixture, size))
            save(fixture.window.get(), u"error"_s);
    }

    void account(ThemeMode mode, const QSize &size)
    {
        SessionsFixture fixture(mode, language());
        SampleTeam sample(fixture.desk, SystemClock().now());
        sample.fill();
        if (!start(fixture, size))
            return;
        const SystemClock clock{};
        auto *dialog = new AccountDialog(fixture.client, fixture.theme, clock, AccountDialog::Purpose::Usual,
                                         fixture.window.get());
        dialog->open();
        const auto press = [dialog](const QString &name) {
            QTest::qWait(200);
            dialog->findChild<QAbstractButton *>(name)->click();
        };
        save(dialog, u"account-password"_s);
        dialog->showPart(AccountDialog::Part::SecondStep);
        save(dialog, u"account-off"_s);
        press(u"setUpFactor"_s);
        save(dialog, u"account-enrol"_s);
        dialog->findChild<TextField *>(u"factorCode"_s)->setText(u"287082"_s);
        press(u"confirmFactor"_s);
        save(dialog, u"account-codes"_s);
        press(u"keptCodes"_s);
        save(dialog, u"account-on"_s);
        dialog->showPart(AccountDialog::Part::SignIns);
        save(dialog, u"account-signins"_s);
        dialog->close();
        auto *reset = new PasswordResetDialog(fixture.theme, fixture.client.accountCalls(),
                                              u"ana@example.com"_s, fixture.window.get());
        reset->open();
        save(reset, u"reset-ask"_s);
        reset->findChild<QAbstractButton *>(u"haveCode"_s)->click();
        save(reset, u"reset-redeem"_s);
        reset->reject();
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    TeamGallery(arguments.value(1, u"pictures"_s), arguments.value(2, u"en"_s)).run();
    return 0;
}
