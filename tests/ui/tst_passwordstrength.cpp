// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ui/signin/passwordstrength.h"

using namespace guiche;
using namespace Qt::StringLiterals;

class TestPasswordStrength final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstBrokenRuleIsNamed()
    {
        QVERIFY(brokenRule(u"Ab1!"_s) == PasswordRule::Length);
        QVERIFY(brokenRule(u"abcdefg1!"_s) == PasswordRule::UpperCase);
        QVERIFY(brokenRule(u"Abcdefgh!"_s) == PasswordRule::Digit);
        QVERIFY(brokenRule(u"Abcdefgh1"_s) == PasswordRule::Special);
        QVERIFY(!brokenRule(u"SenhaSegura123!"_s));
    }

    void strengthGrows_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<int>("strength");
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("short") << u"Ab1!"_s << 1;
        QTest::newRow("a rule is broken") << u"longbutallinlowercase"_s << 1;
        QTest::newRow("a run counts once") << u"Aaaaaaaaaaaa1!"_s << 1;
        QTest::newRow("eight mixed") << u"kP7!zQ2x"_s << 3;
        QTest::newRow("long and mixed") << u"kP7!zQ2x-mesa-Rio9"_s << 4;
    }

    void strengthGrows()
    {
        QFETCH(const QString, password);
        QTEST(passwordStrength(password), "strength");
    }

    void ownNameDoesNotCount()
    {
        const QString password = u"PaulaMenezes1!"_s;
        QVERIFY(passwordStrength(password) > passwordStrength(password, {u"Paula"_s, u"Menezes"_s}));
    }
};

QTEST_APPLESS_MAIN(TestPasswordStrength)
#include "tst_passwordstrength.moc"
