// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ui/inbox/cannedtext.h"

using namespace guiche;
using namespace Qt::StringLiterals;

class TestCannedText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownVariablesAreFilledInInAnyCase()
    {
        const FilledText filled = fillVariables(u"Olá, {{ Nome }}! Aqui é {{atendente}}."_s,
                                                {{u"nome"_s, u"Marina"_s}, {u"atendente"_s, u"Ana"_s}});
        QCOMPARE(filled.text, u"Olá, Marina! Aqui é Ana."_s);
        QVERIFY(filled.emptySlots.isEmpty());
    }

    void unknownAndEmptyOnesStayWithTheirPlaces()
    {
        const FilledText filled = fillVariables(u"{{nome}}: {{prazo}} dias"_s, {{u"nome"_s, QString()}});
        QCOMPARE(filled.text, u"{{nome}}: {{prazo}} dias"_s);
        QCOMPARE(filled.emptySlots, (QList<FilledText::Slot>{{0, 8}, {10, 9}}));
    }

    void placesCountWhatWasFilledInBefore()
    {
        const FilledText filled = fillVariables(u"{{nome}} {{x}}"_s, {{u"nome"_s, u"Jo"_s}});
        QCOMPARE(filled.emptySlots, (QList<FilledText::Slot>{{3, 5}}));
    }

    void aValueThatLooksLikeAVariableIsNotFilledAgain()
    {
        const FilledText filled =
            fillVariables(u"{{nome}}"_s, {{u"nome"_s, u"{{atendente}}"_s}, {u"atendente"_s, u"Ana"_s}});
        QCOMPARE(filled.text, u"{{atendente}}"_s);
    }

    void nextGoesRoundTheEnd()
    {
        const QString text = u"a {{b}} c {{d}}"_s;
        QCOMPARE(nextSlot(text, 0), (FilledText::Slot{2, 5}));
        QCOMPARE(nextSlot(text, 7), (FilledText::Slot{10, 5}));
        QCOMPARE(nextSlot(text, 15), (FilledText::Slot{2, 5}));
        QCOMPARE(nextSlot(u"nada {{ }"_s, 0).length, 0);
    }
};

QTEST_APPLESS_MAIN(TestCannedText)
#include "tst_cannedtext.moc"
