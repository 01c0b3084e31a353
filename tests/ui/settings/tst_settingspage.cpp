// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTranslator>

#include <algorithm>

#include "tests/ui/settings/settingsfixture.h"
#include "ui/settings/sectionlist.h"
#include "ui/settings/settingfield.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/toast.h"

using namespace guiche;
using namespace Qt::StringLiterals;

class TestSettingsPage final : public QObject
{
    Q_OBJECT

private:
    template <class T = QWidget> [[nodiscard]] T *find(const QString &name) const
    {
        return m_f->find<T>(name);
    }
    [[nodiscard]] SectionList *sections() const { return find<SectionList>(u"settingSections"_s); }
    [[nodiscard]] SettingField *field(const QString &path) const { return find<SettingField>(path); }
    [[nodiscard]] LineEdit *edit(const QString &path) const { return field(path)->findChild<LineEdit *>(); }
    [[nodiscard]] QString toast() const { return m_f->base.window->findChild<Toast *>()->text(); }
    [[nodiscard]] QString barText() const { return find<QLabel>(u"saveText"_s)->text(); }
    [[nodiscard]] DialogFrame *dialog(const QString &name) const
    {
        auto *found = find<DialogFrame>(name);
        return found != nullptr && found->isVisible() ? found : nullptr;
    }
    [[nodiscard]] QJsonObject lastPatch(const QString &path = u"/api/v1/settings"_s) const
    {
        QJsonObject body;
        for (const FakeDesk::Request &request : m_f->base.desk.requests()) {
            if (request.path == path && request.method == "PATCH")
                body = request.json();
        }
        return body;
    }
    void start()
    {
        QVERIFY(m_f->open());
        QTRY_VERIFY(sections() != nullptr && sections()->isVisible());
    }
    void type(const QString &path, const QString &text)
    {
        LineEdit *line = edit(path);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    void save() { QTest::mouseClick(find(u"saveSettings"_s), Qt::LeftButton); }

private Q_SLOTS:
    void init() { m_f = std::make_unique<SettingsFixture>(); }
    void cleanup() { m_f.reset(); }

    void supervisorsDoNotSeeThePage()
    {
        m_f->base.desk.role = u"supervisor"_s;
        QVERIFY(m_f->base.open());
        QVERIFY(find(u"rail-gear"_s) == nullptr);
    }

    void everySettingShowsWhatTheDeskHas()
    {
        start();
        QCOMPARE(edit(u"webchat.title"_s)->text(), u"Fale com a Aurora"_s);
        QCOMPARE(edit(u"rate_limits.desktop_per_minute"_s)->text(), u"6000"_s);
        QCOMPARE(edit(u"smtp.host"_s)->text(), u"mail.aurora.example"_s);
        QCOMPARE(find<LineEdit>(u"chatLink"_s)->text(),
                 m_f->base.desk.url().toString() + u"/chat/r_MjasX4l-j0-5UQ4OBvYw"_s);
        for (const SectionSpec &section : settingSections()) {
            for (const CardSpec &card : section.cards) {
                for (const FieldSpec &spec : card.fields) {
                    const QString path = QString::fromLatin1(spec.path);
                    if (path == u"security.require_totp"_s)
                        continue; // this desk does not have it
                    QJsonValue saved = m_f->sample.settings;
                    if (path.startsWith(u"smtp."_s))
                        saved = QJsonObject{{u"smtp"_s, m_f->sample.mail}};
                    for (const QString &name : path.split(u'.'))
                        saved = saved[name];
                    if (path != u"smtp.password"_s)
                        QVERIFY2(field(path)->value() == saved, spec.path);
                }
            }
        }
        QVERIFY(field(u"security.require_totp"_s)->isHidden());
        QVERIFY(!find(u"saveBar"_s)->isVisible());
    }

    void onlyWhatChangedIsSaved()
    {
        start();
        sections()->setCurrent(3);
        type(u"webchat.title"_s, u"Fale conosco"_s);
        sections()->setCurrent(2);
        type(u"conversations.reopen_window_hours"_s, u"48"_s);
        QCOMPARE(sections()->mark(3), SectionList::Mark::Changed);
        QCOMPARE(sections()->mark(0), SectionList::Mark::None);
        QCOMPARE(barText(), u"2 change(s) not saved"_s);
        QTest::keyClick(edit(u"conversations.reopen_window_hours"_s), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(toast(), u"Settings saved."_s);
        QCOMPARE(lastPatch(),
                 (QJsonObject{{u"webchat"_s, QJsonObject{{u"title"_s, u"Fale conosco"_s}}},
                              {u"conversations"_s, QJsonObject{{u"reopen_window_hours"_s, 48}}}}));
        QCOMPARE(m_f->base.desk.count(u"PATCH /api/v1/settings/smtp"_s), 0);
        QVERIFY(!find(u"saveBar"_s)->isVisible());
        QCOMPARE(sections()->mark(3), SectionList::Mark::None);
        type(u"conversations.reopen_window_hours"_s, u"24"_s); // with the new tag
        save();
        QTRY_COMPARE(m_f->sample.tag, 3);
    }

    void theOrganizationIsRenamedEverywhereInTheWindow()
    {
        start();
        const auto isHeadedBy = [this](const QString &name) {
            const auto labels = find(u"settingsPage"_s)->findChildren<QLabel *>();
            return std::ranges::any_of(labels,
                                       [&name](const QLabel *label) { return label->text() == name; });
        };
        QVERIFY(isHeadedBy(u"Loja Aurora"_s));
        type(u"organization.name"_s, u"Aurora Norte"_s);
        save();
        QTRY_VERIFY(isHeadedBy(u"Aurora Norte"_s));
        QVERIFY(!isHeadedBy(u"Loja Aurora"_s));
        QCOMPARE(lastPatch(),
                 (QJsonObject{{u"organization"_s, QJsonObject{{u"name"_s, u"Aurora Norte"_s}}}}));
        QVERIFY(m_f->base.window->windowTitle().contains(u"Aurora Norte"_s));
        type(u"organization.name"_s, u" "_s);
        save();
        QTRY_COMPARE(field(u"organization.name"_s)->error(), u"A name of 1 to 100 characters is needed."_s);
        QCOMPARE(sections()->mark(0), SectionList::Mark::Wrong);
        QVERIFY(m_f->base.window->windowTitle().contains(u"Aurora Norte"_s));
    }

    void goingBackToTheOldValueIsNoChange()
    {
        start();
        sections()->setCurrent(2);
        type(u"conversations.reopen_window_hours"_s, u"48"_s);
        QVERIFY(find(u"saveBar"_s)->isVisible());
        type(u"conversations.reopen_window_hours"_s, u"24"_s);
        QVERIFY(!find(u"saveBar"_s)->isVisible());
    }

    void discardingCanBeUndone()
    {
        start();
        sections()->setCurrent(3);
        type(u"webchat.title"_s, u"Outro"_s);
        QTest::mouseClick(find(u"discardSettings"_s), Qt::LeftButton);
        QCOMPARE(edit(u"webchat.title"_s)->text(), u"Fale com a Aurora"_s);
        QCOMPARE(toast(), u"Changes discarded."_s);
        auto *undo = m_f->base.window->findChild<Toast *>()->findChild<QAbstractButton *>();
        QTest::mouseClick(undo, Qt::LeftButton);
        QCOMPARE(edit(u"webchat.title"_s)->text(), u"Outro"_s);
        QVERIFY(find(u"saveBar"_s)->isVisible());
    }

    void whatIsWrongIsMarkedBeforeItIsSent()
    {
        start();
        sections()->setCurrent(8);
        type(u"rate_limits.desktop_per_minute"_s, u"5"_s);
        sections()->setCurrent(0);
        find<SectionList>(u"settingSections"_s)->setFocus();
        save();
        QCOMPARE(sections()->current(), 8);
        QCOMPARE(sections()->mark(8), SectionList::Mark::Wrong);
        QCOMPARE(field(u"rate_limits.desktop_per_minute"_s)->error(), u"A number from 100 to 100,000."_s);
        QVERIFY(edit(u"rate_limits.desktop_per_minute"_s)->hasFocus());
        QCOMPARE(m_f->base.desk.count(u"PATCH /api/v1/settings"_s), 0);
        type(u"rate_limits.desktop_per_minute"_s, u"500"_s);
        QVERIFY(field(u"rate_limits.desktop_per_minute"_s)->error().isEmpty());
        QCOMPARE(sections()->mark(8), SectionList::Mark::Changed);
    }

    void whatTheDeskRefusesStandsAtTheField()
    {
        start();
        sections()->setCurrent(7);
        field(u"security.allowed_origins"_s)
            ->findChild<QPlainTextEdit *>()
            ->setPlainText(u"https://a.example\nhttps://b.example\nhttps://c.example"_s);
        sections()->setCurrent(0);
        save();
        QTRY_COMPARE(field(u"security.allowed_origins"_s)->error(),
                     u"This must be a list of at most 2 entries."_s);
        QCOMPARE(sections()->current(), 7);
        QVERIFY(find(u"saveBar"_s)->isVisible());
        QVERIFY(find(u"saveSettings"_s)->isEnabled());
    }

    void someoneElsesChangeKeepsWhatWasTyped()
    {
        start();
        sections()->setCurrent(3);
        type(u"webchat.title"_s, u"Minha"_s);
        m_f->sample.changeElsewhere(u"webchat"_s, u"greeting"_s, u"Oi"_s);
        save();
        QTRY_VERIFY(find(u"reloadSettings"_s)->isVisible());
        QVERIFY(barText().startsWith(u"Somebody else changed this meanwhile."_s));
        QVERIFY(!find(u"saveSettings"_s)->isVisible());
        QTest::mouseClick(find(u"reloadSettings"_s), Qt::LeftButton);
        QTRY_COMPARE(field(u"webchat.greeting"_s)->value(), QJsonValue(u"Oi"_s));
        QCOMPARE(edit(u"webchat.title"_s)->text(), u"Minha"_s);
        QTRY_VERIFY(find(u"saveSettings"_s)->isVisible());
        save();
        QTRY_COMPARE(m_f->sample.settings[u"webchat"_s][u"title"_s].toString(), u"Minha"_s);
        QCOMPARE(m_f->sample.settings[u"webchat"_s][u"greeting"_s].toString(), u"Oi"_s);
    }

    void removingOldMessagesIsAskedFirst()
    {
        start();
        sections()->setCurrent(9);
        type(u"retention.messages_days"_s, u"30"_s);
        save();
        QTRY_VERIFY(dialog(u"retentionDialog"_s) != nullptr);
        QCOMPARE(m_f->base.desk.count(u"PATCH /api/v1/settings"_s), 0);
        dialog(u"retentionDialog"_s)->reject();
        QTRY_VERIFY(dialog(u"retentionDialog"_s) == nullptr);
        QVERIFY(find(u"saveBar"_s)->isVisible());
        save();
        QTRY_VERIFY(dialog(u"retentionDialog"_s) != nullptr);
        dialog(u"retentionDialog"_s)->mainButton()->click();
        QTRY_COMPARE(m_f->sample.settings[u"retention"_s][u"messages_days"_s].toInt(), 30);
    }

    void keepingThingsForLongerIsNotAsked()
    {
        start();
        sections()->setCurrent(9);
        type(u"retention.attachments_days"_s, u"0"_s);
        save();
        QTRY_COMPARE(toast(), u"Settings saved."_s);
        QCOMPARE(m_f->sample.settings[u"retention"_s][u"attachments_days"_s].toInt(-1), 0);
    }

    void theMailServerIsSavedBesideTheRest()
    {
        start();
        sections()->setCurrent(6);
        type(u"smtp.host"_s, u"mx.aurora.example"_s);
        QVERIFY(!find(u"testMail"_s)->isEnabled()); // what is saved is tried
        QTest::keyClicks(edit(u"smtp.password"_s), u"s3nha-nova"_s);
        save();
        QTRY_COMPARE(toast(), u"Settings saved."_s);
        QCOMPARE(lastPatch(u"/api/v1/settings/smtp"_s),
                 (QJsonObject{{u"host"_s, u"mx.aurora.example"_s}, {u"password"_s, u"s3nha-nova"_s}}));
        QCOMPARE(m_f->base.desk.count(u"PATCH /api/v1/settings"_s), 0);
        QVERIFY(edit(u"smtp.password"_s)->text().isEmpty());
        QVERIFY(find(u"testMail"_s)->isEnabled());
    }

    void refusalsOfTheMailServerStandAtItsFields()
    {
        start();
        sections()->setCurrent(6);
        type(u"smtp.host"_s, u"not a host"_s);
        save();
        QTRY_COMPARE(field(u"smtp.host"_s)->error(), u"This is not the name of a computer."_s);
    }

    void aTestMailTellsWhatTheServerSaid()
    {
        start();
        sections()->setCurrent(6);
        QTest::mouseClick(find(u"testMail"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog(u"mailTestDialog"_s) != nullptr);
        auto *address = find<TextField>(u"testAddress"_s);
        QCOMPARE(address->text(), u"ana@example.com"_s);
        address->setText(u"nobody@aurora.example"_s);
        dialog(u"mailTestDialog"_s)->mainButton()->click();
        QTRY_VERIFY(
            std::ranges::any_of(dialog(u"mailTestDialog"_s)->findChildren<QLabel *>(), [](QLabel *label) {
                return label->isVisible() && label->text().contains(u"550 no such user"_s);
            }));
        address->setText(u"ana@example.com"_s);
        dialog(u"mailTestDialog"_s)->mainButton()->click();
        QTRY_COMPARE(toast(), u"The mail server took the test mail to ana@example.com."_s);
    }

    void aNewChatKeyIsAskedFirst()
    {
        start();
        sections()->setCurrent(3);
        find<QAbstractButton>(u"newChatKey"_s)->click();
        QTRY_VERIFY(dialog(u"newKeyDialog"_s) != nullptr);
        dialog(u"newKeyDialog"_s)->mainButton()->click();
        QTRY_VERIFY(find<LineEdit>(u"chatLink"_s)->text().endsWith(u"/chat/new-key"_s));
        QTest::mouseClick(find(u"copyChatLink"_s), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().endsWith(u"/chat/new-key"_s));
    }

    void mondaysHoursAreCopiedToTheWorkingDays()
    {
        start();
        sections()->setCurrent(1);
        field(u"business_hours.monday"_s)->findChildren<QAbstractButton *>().last()->click();
        find<QAbstractButton>(u"sameHours"_s)->click();
        QCOMPARE(field(u"business_hours.friday"_s)->value(), field(u"business_hours.monday"_s)->value());
        QCOMPARE(field(u"business_hours.saturday"_s)->value(),
                 m_f->sample.settings[u"business_hours"_s][u"saturday"_s]);
    }

    void theDefaultSessionIsOneOfTheList()
    {
        start();
        sections()->setCurrent(4);
        auto *box = field(u"whatsapp.default_session_id"_s)->findChild<QComboBox *>();
        QTRY_COMPARE(box->count(), 7);
        box->setCurrentIndex(box->findText(u"Financeiro"_s));
        save();
        QTRY_COMPARE(m_f->sample.settings[u"whatsapp"_s][u"default_session_id"_s].toString(), u"s-money"_s);
        box->setCurrentIndex(0);
        save();
        QTRY_VERIFY(m_f->sample.settings[u"whatsapp"_s][u"default_session_id"_s].isNull());
    }

    void nothingIsSavedWhileOffline()
    {
        start();
        sections()->setCurrent(2);
        type(u"conversations.reopen_window_hours"_s, u"48"_s);
        m_f->base.desk.stop();
        QTRY_VERIFY(!find(u"saveSettings"_s)->isEnabled());
        QCOMPARE(find(u"saveSettings"_s)->toolTip(), u"Not while offline"_s);
        QCOMPARE(edit(u"conversations.reopen_window_hours"_s)->text(), u"48"_s);
        m_f->base.desk.start();
        QTRY_VERIFY_WITH_TIMEOUT(find(u"saveSettings"_s)->isEnabled(), 15000);
    }

    void aFailedReadingSaysWhyAndTriesAgain()
    {
        const auto working = m_f->sample.settings;
        int tries = 0;
        m_f->base.desk.on(u"GET /api/v1/settings"_s, [&](const FakeDesk::Request &) {
            return ++tries == 1 ? FakeDesk::Reply::error(500, u"INTERNAL_ERROR"_s, u"The disk is full."_s)
                                : FakeDesk::Reply::json(working);
        });
        QVERIFY(m_f->open());
        QTRY_VERIFY(find(u"settingsEmpty"_s)->isVisible());
        const auto buttons = find(u"settingsEmpty"_s)->findChildren<QAbstractButton *>();
        QCOMPARE(buttons.size(), 1);
        buttons.first()->click();
        QTRY_VERIFY(sections()->isVisible());
    }

    void savingTwiceAtOnceIsSavingOnce()
    {
        start();
        sections()->setCurrent(2);
        type(u"conversations.reopen_window_hours"_s, u"48"_s);
        LineEdit *line = edit(u"conversations.reopen_window_hours"_s);
        QTest::keyClick(line, Qt::Key_S, Qt::ControlModifier);
        QTest::keyClick(line, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(toast(), u"Settings saved."_s);
        QCOMPARE(m_f->base.desk.count(u"PATCH /api/v1/settings"_s), 1);
        QVERIFY(!find(u"saveBar"_s)->isVisible());
    }

    void signingOutAsksAboutWhatIsNotSaved()
    {
        start();
        sections()->setCurrent(2);
        type(u"conversations.reopen_window_hours"_s, u"48"_s);
        MainWindow *window = m_f->base.window.get();
        Q_EMIT window->shell()->signOutRequested();
        QTRY_VERIFY(dialog(u"unsavedDialog"_s) != nullptr);
        Q_EMIT window->shell()->signOutRequested(); // one question is enough
        QCOMPARE(window->findChildren<DialogFrame *>(u"unsavedDialog"_s).size(), 1);
        QTest::keyClick(dialog(u"unsavedDialog"_s), Qt::Key_Escape);
        QTRY_VERIFY(dialog(u"unsavedDialog"_s) == nullptr);
        QVERIFY(window->shell() != nullptr);
        QCOMPARE(edit(u"conversations.reopen_window_hours"_s)->text(), u"48"_s);
        Q_EMIT window->shell()->signOutRequested();
        QTRY_VERIFY(dialog(u"unsavedDialog"_s) != nullptr);
        QTest::mouseClick(find(u"unsavedSave"_s), Qt::LeftButton);
        QTRY_VERIFY(window->shell() == nullptr);
        QCOMPARE(lastPatch(),
                 (QJsonObject{{u"conversations"_s, QJsonObject{{u"reopen_window_hours"_s, 48}}}}));
    }

    void whatCannotBeSavedKeepsThePersonHere()
    {
        start();
        sections()->setCurrent(3);
        type(u"webchat.color"_s, u"green"_s);
        QTest::keyClick(m_f->base.window.get(), Qt::Key_1, Qt::ControlModifier); // to the inbox
        QTRY_VERIFY(!sections()->isVisible());
        MainWindow *window = m_f->base.window.get();
        Q_EMIT window->shell()->signOutRequested();
        QTRY_VERIFY(dialog(u"unsavedDialog"_s) != nullptr);
        QTest::mouseClick(find(u"unsavedSave"_s), Qt::LeftButton);
        QTRY_VERIFY(field(u"webchat.color"_s)->isVisible());
        QVERIFY(!field(u"webchat.color"_s)->error().isEmpty());
        QVERIFY(window->shell() != nullptr);
        QCOMPARE(m_f->base.desk.count(u"PATCH /api/v1/settings"_s), 0);
    }

    void closingTheWindowAsksToo()
    {
        start();
        sections()->setCurrent(2);
        MainWindow *window = m_f->base.window.get();
        type(u"conversations.reopen_window_hours"_s, u"48"_s);
        QVERIFY(!window->close());
        QTRY_VERIFY(dialog(u"unsavedDialog"_s) != nullptr);
        QVERIFY(window->isVisible());
        QTest::mouseClick(find(u"unsavedDiscard"_s), Qt::LeftButton);
        QTRY_VERIFY(!window->isVisible());
        QCOMPARE(m_f->base.desk.count(u"PATCH /api/v1/settings"_s), 0);
    }

    void whoEndsTheProgramFromOutsideIsNotAsked()
    {
        start();
        sections()->setCurrent(2);
        type(u"conversations.reopen_window_hours"_s, u"48"_s);
        m_f->base.window->closeUnasked();
        QVERIFY(!m_f->base.window->isVisible());
        QVERIFY(dialog(u"unsavedDialog"_s) == nullptr);
    }

    void everyTextFollowsTheLanguage()
    {
        start();
        sections()->setCurrent(2);
        type(u"conversations.reopen_window_hours"_s, u"48"_s);
        // Every text of the program with a mark before it, as another language would have other words.
        class Marking final : public QTranslator
        {
        public:
            QString translate(const char *, const char *text, const char *, int) const override
            {
                return u"@"_s + QString::fromUtf8(text);
            }
            [[nodiscard]] bool isEmpty() const override { return false; }
        };
        Marking marking;
        QVERIFY(QCoreApplication::installTranslator(&marking));
        QTRY_VERIFY(barText().startsWith(u'@'));
        QWidget *page = find(u"settingsPage"_s);
        // What is not words of the program: names, addresses, values, times and signs.
        const QStringList own{u"Aurora"_s, u"Guichê"_s};
        QStringList forgotten;
        const auto look = [&](const QString &text, const QObject *widget, const char *what) {
            const bool hasWords = text.contains(QRegularExpression(u"[A-Za-z]{3,}"_s));
            const bool isKnown = text.startsWith(u'@') || std::ranges::any_of(own, [&](const QString &name) {
                                     return text.contains(name);
                                 });
            if (hasWords && !isKnown)
                forgotten += QLatin1StringView(what) + u": "_s + text + u" ("_s + widget->objectName() + u')';
        };
        for (const QLabel *label : page->findChildren<QLabel *>())
            look(label->text(), label, "label");
        for (const QAbstractButton *button : page->findChildren<QAbstractButton *>()) {
            look(button->text(), button, "button");
            look(button->toolTip(), button, "tool tip");
            look(button->accessibleName(), button, "accessible name");
        }
        for (const QLineEdit *line : page->findChildren<QLineEdit *>())
            look(line->accessibleName(), line, "accessible name");
        for (int row = 0; row < sections()->model()->rowCount(); ++row)
            look(sections()->model()->index(row, 0).data().toString(), sections(), "section");
        QVERIFY2(forgotten.isEmpty(), qPrintable(forgotten.join(u'\n')));
        QCOMPARE(edit(u"conversations.reopen_window_hours"_s)->text(), u"48"_s); // what was typed stays
        QCoreApplication::removeTranslator(&marking);
        QTRY_COMPARE(barText(), u"1 change(s) not saved"_s);
    }

    void theKeyboardReachesEverything()
    {
        start();
        QTRY_VERIFY(sections()->hasFocus());
        QTest::keyClick(sections(), Qt::Key_Down);
        QTest::keyClick(sections(), Qt::Key_Down);
        QCOMPARE(sections()->current(), 2);
        QTest::keyClick(sections(), Qt::Key_Return);
        QVERIFY(edit(u"conversations.reopen_window_hours"_s)->hasFocus());
        QTest::keyClick(edit(u"conversations.reopen_window_hours"_s), Qt::Key_F6, Qt::ShiftModifier);
        QTRY_VERIFY(sections()->hasFocus());
    }

private:
    std::unique_ptr<SettingsFixture> m_f;
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
