// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QSet>
#include <QTest>
#include <QTranslator>

#include "models/items/apidocument.h"
#include "ui/integrations/parametertext.h"

using namespace guiche;
using namespace Qt::StringLiterals;

namespace {

//! Answers every text of its context with a mark around it.
class MarkingTranslator final : public QTranslator
{
public:
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return QLatin1StringView(context) == "ParameterText"_L1 ? u'«' + QString::fromLatin1(text) + u'»'
                                                                : QString();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

class TestParameterText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsStillInTheDocument()
    {
        QFile file(QStringLiteral(GUICHE_OPENAPI));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<ApiDocument> document = parseApiDocument(file.readAll());
        QVERIFY(document);
        QSet<QString> said;
        for (const ApiOperation &operation : document->operations) {
            for (const ApiParameter &parameter : operation.parameters)
                said.insert(parameter.field.description);
        }
        QVERIFY(said.size() > 30);
        for (const QString &text : ParameterText::known())
            QVERIFY2(said.contains(text), qPrintable(text));
    }

    void whatIsKnownIsTranslatedAndTheRestStays()
    {
        QCOMPARE(ParameterText::shown(u"How many to pass over."_s), u"How many to pass over."_s);
        MarkingTranslator translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QCOMPARE(ParameterText::shown(u"How many to pass over."_s), u"«How many to pass over.»"_s);
        QCOMPARE(ParameterText::shown(u"Only about a rare thing."_s), u"Only about a rare thing."_s);
        QCOMPARE(ParameterText::shown(u"`me` or `none`."_s), u"me or none."_s);
    }
};

QTEST_GUILESS_MAIN(TestParameterText)
#include "tst_parametertext.moc"
