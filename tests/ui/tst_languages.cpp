// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include "ui/shell/languages.h"

using namespace guiche;
using namespace Qt::StringLiterals;

class Watcher final : public QWidget
{
public:
    int changes = 0;

protected:
    void changeEvent(QEvent *event) override
    {
        changes += event->type() == QEvent::LanguageChange ? 1 : 0;
        QWidget::changeEvent(event);
    }
};

class TestLanguages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeLanguagesAreOffered()
    {
        QStringList codes;
        for (const auto &language : Languages::available())
            codes.append(language.code);
        QCOMPARE(codes, QStringList({u"pt-BR"_s, u"en"_s, u"es"_s}));
    }

    void switchingReachesEveryWidgetAndTheNumbers()
    {
        Languages languages;
        languages.use(u"en"_s);
        Watcher widget;
        widget.show();
        QCoreApplication::processEvents();
        const int before = widget.changes;
        QSignalSpy changed(&languages, &Languages::changed);
        languages.use(u"pt-BR"_s);
        QTRY_VERIFY(widget.changes > before);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(QLocale().toString(4.5), u"4,5"_s);
        languages.use(u"en"_s);
        QCOMPARE(QLocale().toString(4.5), u"4.5"_s);
        languages.use(u"en"_s);
        QCOMPARE(changed.count(), 2);
    }

    void noneIsManyInEveryLanguage()
    {
        Languages languages;
        const auto contacts = [](int count) {
            return QCoreApplication::translate("guiche::ContactsPage", "%Ln contact(s)", nullptr, count);
        };
        languages.use(u"pt-BR"_s);
        QCOMPARE(contacts(0), u"0 contatos"_s);
        QCOMPARE(contacts(1), u"1 contato"_s);
        QCOMPARE(contacts(2), u"2 contatos"_s);
        languages.use(u"es"_s);
        QCOMPARE(contacts(0), u"0 contactos"_s);
        QCOMPARE(contacts(1), u"1 contacto"_s);
        languages.use(u"en"_s);
        QCOMPARE(contacts(0), u"0 contacts"_s);
    }

    void unknownLanguageMeansTheSystems()
    {
        Languages languages;
        languages.use(u"tlh"_s);
        QCOMPARE(languages.current(), Languages::ofSystem());
    }
};

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
