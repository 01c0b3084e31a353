// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QTest>

#include "ui/settings/settingsdraft.h"

using namespace guiche;
using namespace Qt::StringLiterals;

class TestSettingsDraft final : public QObject
{
    Q_OBJECT

private:
    const QJsonObject m_saved{
        {u"registration"_s, u"closed"_s},
        {u"webchat"_s, QJsonObject{{u"title"_s, u"Aurora"_s}, {u"color"_s, u"#0f766e"_s}}},
        {u"smtp"_s, QJsonObject{{u"host"_s, u""_s}, {u"port"_s, 0}}}};

private Q_SLOTS:
    void changesAreAMergePatchOfWhatDiffers()
    {
        SettingsDraft draft;
        draft.setSaved(m_saved);
        draft.set(u"registration"_s, u"open"_s);
        draft.set(u"webchat.title"_s, u"Fale conosco"_s);
        draft.set(u"smtp.port"_s, 465);
        QCOMPARE(draft.changeCount(), 3);
        QCOMPARE(draft.at(u"webchat.title"_s), QJsonValue(u"Fale conosco"_s));
        QCOMPARE(draft.at(u"webchat.color"_s), QJsonValue(u"#0f766e"_s));
        QCOMPARE(draft.changesOutside(u"smtp"_s),
                 (QJsonObject{{u"registration"_s, u"open"_s},
                              {u"webchat"_s, QJsonObject{{u"title"_s, u"Fale conosco"_s}}}}));
        QCOMPARE(draft.changesIn(u"smtp"_s), (QJsonObject{{u"port"_s, 465}}));
    }

    void settingTheSavedValueTakesTheChangeBack()
    {
        SettingsDraft draft;
        draft.setSaved(m_saved);
        draft.set(u"webchat.title"_s, u"x"_s);
        QVERIFY(draft.isChanged(u"webchat.title"_s));
        draft.set(u"webchat.title"_s, u"Aurora"_s);
        QCOMPARE(draft.changeCount(), 0);
    }

    void whatIsTypedOutlivesAReload()
    {
        SettingsDraft draft;
        draft.setSaved(m_saved);
        draft.set(u"webchat.title"_s, u"Minha"_s);
        draft.set(u"registration"_s, u"open"_s);
        QJsonObject theirs = m_saved;
        theirs[u"registration"_s] = u"open"_s;
        theirs[u"webchat"_s] = QJsonObject{{u"title"_s, u"Deles"_s}, {u"color"_s, u"#000000"_s}};
        draft.setSaved(theirs);
        QCOMPARE(draft.changeCount(), 1); // the registration has come to the same
        QCOMPARE(draft.at(u"webchat.title"_s), QJsonValue(u"Minha"_s));
        QCOMPARE(draft.at(u"webchat.color"_s), QJsonValue(u"#000000"_s));
        draft.discard();
        QCOMPARE(draft.at(u"webchat.title"_s), QJsonValue(u"Deles"_s));
    }

    void whatTheDeskDoesNotHaveIsUndefined()
    {
        SettingsDraft draft;
        draft.setSaved(m_saved);
        QVERIFY(draft.savedAt(u"security.require_totp"_s).isUndefined());
    }
};

QTEST_GUILESS_MAIN(TestSettingsDraft)
#include "tst_settingsdraft.moc"
