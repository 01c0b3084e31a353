// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include "ui/secrets/secretdetail.h"
#include "ui/secrets/secretfacts.h"
#include "ui/secrets/secretvaluebox.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

using namespace guiche;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr TimeMs Day = 24LL * 3600 * 1000;
const TimeMs Noon = fromIso8601(u"2026-11-22T12:00:00Z"_s);

SecretRow row(const QString &id, const QString &key)
{
    return {.secret = {.id = id, .key = key, .createdAt = Noon - 100 * Day},
            .usage = SecretUsage{
                .secretId = id, .requests = 2000, .successes = 1980, .lastUsedAt = Noon, .recent = 200}};
}

} // namespace

//! The card of one secret, with a clock that stands.
class TestSecretDetail final : public QObject
{
    Q_OBJECT

    Theme m_theme{ThemeMode::Light};
    ManualClock m_clock{Noon};
    std::unique_ptr<SecretDetail> m_detail;

    template <class T = QWidget> [[nodiscard]] T *find(const QString &name) const
    {
        return m_detail->findChild<T *>(name);
    }
    [[nodiscard]] QString note() const { return find<TextLabel>(u"secretNote"_s)->text(); }

private Q_SLOTS:
    void init()
    {
        m_detail = std::make_unique<SecretDetail>(m_theme, m_clock, 30s);
        m_detail->resize(320, 700);
        m_detail->setSecret(row(u"a"_s, u"crm.token"_s));
        m_detail->show();
    }

    void aValueHidesWhenItsTimeIsOver()
    {
        m_detail->showValue(1, u"sk_live"_s);
        QCOMPARE(m_detail->shownValue(1), u"sk_live"_s);
        QCOMPARE(find<QPlainTextEdit>(u"shownValue"_s)->toPlainText(), u"sk_live"_s);
        QCOMPARE(note(), u"Hides in 30 second(s)."_s);
        m_clock.advance(25'000);
        QTRY_COMPARE(note(), u"Hides in 5 second(s)."_s);
        m_clock.advance(5'000);
        QTRY_VERIFY(m_detail->shownValue(1).isEmpty());
        QVERIFY(find<QPlainTextEdit>(u"shownValue"_s)->toPlainText().isEmpty());
        QVERIFY(note().startsWith(u"Showing asks for your password"_s));
    }

    void anotherSecretHidesTheValue()
    {
        m_detail->showValue(1, u"sk_live"_s);
        m_detail->setSecret(row(u"a"_s, u"crm.token"_s)); // the same, read anew
        QCOMPARE(m_detail->shownValue(1), u"sk_live"_s);
        m_detail->setSecret(row(u"b"_s, u"smtp.password"_s));
        QVERIFY(m_detail->shownValue(1).isEmpty());
        QVERIFY(find<QPlainTextEdit>(u"shownValue"_s)->toPlainText().isEmpty());
    }

    void aNewVersionHidesTheValueBefore()
    {
        m_detail->showValue(1, u"sk_live"_s);
        SecretRow rotated = row(u"a"_s, u"crm.token"_s);
        rotated.secret.version = 2;
        rotated.secret.previous = {{.version = 1, .expiresAt = Noon + Day}};
        m_detail->setSecret(rotated);
        QVERIFY(m_detail->shownValue(1).isEmpty());
        QCOMPARE(find<TextLabel>(u"version-1"_s)->text().left(28), u"Version 1 works until tomorr"_s);
        QSignalSpy asked(m_detail.get(), &SecretDetail::showRequested);
        find<QAbstractButton>(u"showVersion-1"_s)->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toInt(), 1);
        m_detail->showValue(1, u"sk_live"_s);
        QCOMPARE(note(), u"Version 1. Hides in 30 second(s)."_s);
    }

    void severalLinesStayAsTheyAre()
    {
        const QString key = u"-----BEGIN KEY-----\nMIIB\nxyz\n-----END KEY-----\n"_s;
        const int before = find<SecretValueBox>({})->height();
        m_detail->showValue(1, key);
        QCOMPARE(m_detail->shownValue(1), key);
        QTRY_VERIFY(find<SecretValueBox>({})->height() > before + 20);
        m_detail->hideValue();
        QTRY_COMPARE(find<SecretValueBox>({})->height(), before);
    }

    void factsAreInWords()
    {
        QCOMPARE(find<TextLabel>(u"fact-2"_s)->text(), u"200"_s);
        QCOMPARE(find<TextLabel>(u"fact-3"_s)->text(), u"99.0 %"_s);
        QCOMPARE(find<TextLabel>(u"fact-4"_s)->text(), u"100 day(s) ago"_s);
        SecretRow unused = row(u"b"_s, u"x"_s);
        unused.usage = SecretUsage{.secretId = u"b"_s};
        m_detail->setSecret(unused);
        QCOMPARE(find<TextLabel>(u"fact-1"_s)->text(), u"never"_s);
        QCOMPARE(find<TextLabel>(u"fact-3"_s)->text(), u"—"_s);
    }

    void nothingCanBeDoneWithoutTheDesk()
    {
        m_detail->setOnline(false);
        for (const QString &name : {u"showValue"_s, u"copyValue"_s, u"rotateSecret"_s, u"testSecret"_s,
                                    u"secretActive"_s, u"deleteSecret"_s, u"editSecret"_s})
            QVERIFY2(!find<QAbstractButton>(name)->isEnabled(), qPrintable(name));
        QVERIFY(!find<QAbstractButton>(u"rotateSecret"_s)->toolTip().isEmpty());
        m_detail->setOnline(true);
        QVERIFY(find<QAbstractButton>(u"showValue"_s)->isEnabled());
    }

    void aLongKeyDoesNotWidenTheCard()
    {
        m_detail->setSecret(row(u"b"_s, QString(200, u'k')));
        m_detail->setFixedWidth(320);
        QTRY_COMPARE(m_detail->width(), 320);
        QVERIFY(find<TextLabel>(u"secretTitle"_s)->width() < 320);
        QCOMPARE(find<TextLabel>(u"secretTitle"_s)->accessibleName(), QString(200, u'k'));
    }

    void theResultOfATestIsShownUntilAnotherIsChosen()
    {
        m_detail->setCheck(SecretCheck{.isValid = false, .message = u"The service answered 401."_s});
        QVERIFY(find(u"secretTestResult"_s)->isVisible());
        m_detail->setSecret(row(u"b"_s, u"x"_s));
        QVERIFY(!find(u"secretTestResult"_s)->isVisible());
    }
};

QTEST_MAIN(TestSecretDetail)
#include "tst_secretdetail.moc"
