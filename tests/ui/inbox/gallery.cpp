// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QListView>
#include <QLocale>
#include <QScrollBar>
#include <QTest>
#include <QTextEdit>
#include <QTranslator>

#include <algorithm>
#include <cstdio>

#include "tests/ui/inbox/inboxfixture.h"
#include "tests/ui/inbox/sampledesk.h"
#include "tests/ui/quiet.h"

using namespace guiche;
using namespace Qt::StringLiterals;

namespace {

class Gallery
{
public:
    explicit Gallery(const QString &folder)
        : m_folder(folder)
    {
        QDir().mkpath(folder);
    }

    void run()
    {
        sample(ThemeMode::Light, u"inbox-light"_s, {1360, 900});
        sample(ThemeMode::Dark, u"inbox-dark"_s, {1360, 900});
        sample(ThemeMode::Light, u"inbox-small"_s, {960, 660});
        dialogs();
        empty();
        longConversation();
        // Last: a theme takes the palette that it finds for the desktop's own.
        highContrast(ThemeMode::Light, u"inbox-contrast-light"_s);
        highContrast(ThemeMode::Dark, u"inbox-contrast-dark"_s);
    }

private:
    void save(InboxFixture &fixture, const QString &name)
    {
        waitUntilQuiet();
        fixture.page->grab().save(QDir(m_folder).filePath(name + u".png"_s));
    }

    static bool prepare(InboxFixture &fixture, const QSize &size)
    {
        fixture.theme.install();
        fillSampleDesk(fixture.desk, fixture.clock.now());
        if (!fixture.open(size)) {
            std::fprintf(stderr, "the fake desk did not answer\n");
            return false;
        }
        fixture.page->setTotals({10, 12, 45});
        waitUntilQuiet();
        return true;
    }

    void sample(ThemeMode mode, const QString &name, const QSize &size)
    {
        InboxFixture fixture(mode);
        if (!prepare(fixture, size)) {
            return;
        }
        fixture.desk.push(
            {{u"type"_s, u"customer_typing"_s}, {u"conversation_id"_s, u"c-carlos"_s}, {u"typing"_s, true}});
        fixture.desk.push({{u"type"_s, u"customer_typing"_s},
                           {u"conversation_id"_s, QString(SampleOpenId)},
                           {u"typing"_s, true}});
        fixture.page->openConversation(QString(SampleOpenId));
        auto *edit = fixture.page->findChild<QTextEdit *>(u"composerEdit"_s);
        edit->setFocus();
        waitUntilQuiet();
        edit->setPlainText(mode == ThemeMode::Dark ? u"/pra"_s
                                                   : u"Pode sim! A agência mais próxima de você fica na"_s);
        edit->moveCursor(QTextCursor::End);
        save(fixture, name);
        edit->clear();
        if (size.width() < 1000) {
            QTest::keyClick(edit, Qt::Key_I, Qt::ControlModifier);
            save(fixture, name + u"-panel"_s);
            return;
        }
        QTest::keyClick(edit, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        edit->setPlainText(u"Cliente antiga: frete por nossa conta"_s);
        save(fixture, name + u"-note"_s);
        fixture.page->openConversation(u"c-luis"_s);
        waitUntilQuiet();
        save(fixture, name + u"-image"_s);
        fixture.desk.stop();
        edit->setPlainText(u"Escrito sem conexão"_s);
        waitUntilQuiet();
        QTest::keyClick(edit, Qt::Key_Return);
        save(fixture, name + u"-offline"_s);
    }

    void highContrast(ThemeMode mode, const QString &name)
    {
        InboxFixture fixture(mode);
        fixture.theme.setHighContrast(Wish::On);
        if (!prepare(fixture, {1360, 900})) {
            return;
        }
        fixture.page->openConversation(QString(SampleOpenId));
        save(fixture, name);
    }

    void dialogs()
    {
        InboxFixture fixture;
        if (!prepare(fixture, {1360, 900})) {
            return;
        }
        fixture.page->openConversation(QString(SampleOpenId));
        waitUntilQuiet();
        for (const auto &[key, name] :
             {std::pair(Qt::Key_T, u"transferDialog"_s), std::pair(Qt::Key_E, u"closeDialog"_s)}) {
            QTest::keyClick(fixture.page.get(), key, Qt::ControlModifier);
            waitUntilQuiet();
            auto *dialog = fixture.page->findChild<QWidget *>(name);
            if (dialog == nullptr) {
                std::fprintf(stderr, "no %s\n", qPrintable(name));
                continue;
            }
            dialog->grab().save(QDir(m_folder).filePath(name + u".png"_s));
            dialog->close();
            waitUntilQuiet();
            fixture.page->activateWindow();
            waitUntilQuiet();
        }
    }

    void empty()
    {
        InboxFixture fixture;
        fixture.theme.install();
        if (fixture.open()) {
            save(fixture, u"inbox-empty"_s);
        }
    }

    void longConversation()
    {
        InboxFixture fixture;
        addLongConversation(fixture.desk, fixture.clock.now());
        if (!prepare(fixture, {1360, 900})) {
            return;
        }
        fixture.page->openConversation(u"c-long"_s);
        waitUntilQuiet();
        auto *view = fixture.page->findChild<QListView *>(u"transcript"_s);
        for (int page = 0; page < 12; ++page) {
            view->verticalScrollBar()->setValue(0);
            waitUntilQuiet();
        }
        QList<double> frames;
        QElapsedTimer timer;
        const int end = view->verticalScrollBar()->maximum();
        for (int value = 0; value < end; value += std::max(40, end / 600)) {
            timer.start();
            view->verticalScrollBar()->setValue(value);
            view->viewport()->repaint();
            frames += double(timer.nsecsElapsed()) / 1e6;
        }
        std::sort(frames.begin(), frames.end());
        std::printf("%d rows, %lld frames: median %.1f ms, p99 %.1f ms, max %.1f ms\n",
                    view->model()->rowCount(), static_cast<long long>(frames.size()),
                    frames.at(frames.size() / 2), frames.at(frames.size() * 99 / 100), frames.last());
        view->verticalScrollBar()->setValue(end / 2);
        save(fixture, u"inbox-long"_s);
    }

    QString m_folder;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil));
    QTranslator translator;
    if (translator.load(u":/i18n/guiche_pt_BR.qm"_s)) {
        QCoreApplication::installTranslator(&translator);
    }
    Gallery(argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"."_s).run();
    return 0;
}
