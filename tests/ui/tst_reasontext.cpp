// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reasontext.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

#include "models/desk/grapherrors.h"

using namespace Qt::StringLiterals;
using namespace guiche;

namespace {

//! The sentences that a source of the bridge says, as they stand there between quotes.
QStringList sentencesOf(const QString &file)
{
    QFile source(QStringLiteral(GUICHE_BRIDGE_SOURCES) + u'/' + file);
    if (!source.open(QFile::ReadOnly))
        return {};
    static const QRegularExpression quoted(
        u"'([A-Z][^'\\n]{10,}\\.)'|\\x22([A-Z][^\\x22\\n]{10,}\\.)\\x22"_s);
    QStringList found;
    for (auto match = quoted.globalMatch(QString::fromUtf8(source.readAll())); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        found.append(one.captured(1).isEmpty() ? one.captured(2) : one.captured(1));
    }
    return found;
}

} // namespace

class TestReasonText : public QObject
{
    Q_OBJECT

    QTranslator m_portuguese;

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_portuguese.load(u":/i18n/guiche_pt_BR.qm"_s));
        QVERIFY(QCoreApplication::installTranslator(&m_portuguese));
    }
    void cleanup() { QCoreApplication::removeTranslator(&m_portuguese); }

    void everythingThatTheBridgeSaysIsTranslated_data()
    {
        QTest::addColumn<QString>("sentence");
        int count = 0;
        for (const QString &file : {u"closing.mjs"_s, u"session.mjs"_s, u"incoming.mjs"_s}) {
            for (const QString &sentence : sentencesOf(file)) {
                QTest::addRow("%s %d", qPrintable(file), ++count) << sentence;
            }
        }
        QVERIFY2(count > 15, "the bridge's sources were not found");
    }
    void everythingThatTheBridgeSaysIsTranslated()
    {
        QFETCH(QString, sentence);
        QVERIFY2(reasonText(sentence) != sentence, qPrintable(sentence));
    }

    void whatGraphSaidStaysBesideTheTranslation()
    {
        const QJsonObject error{{u"code"_s, 131026},
                                {u"error_data"_s, QJsonObject{{u"details"_s, u"Not: reachable (now)"_s}}}};
        const QString stored = graphError(error, 400).text;
        QVERIFY(stored.endsWith(": Not: reachable (now) (131026)"_L1));
        const QString shown = reasonText(stored);
        QVERIFY2(shown.endsWith(": Not: reachable (now) (131026)"_L1), qPrintable(shown));
        QVERIFY2(shown.contains(u"não pode ser entregue"_s), qPrintable(shown));
    }

    void whatIsNotOursStaysAsItIs()
    {
        for (const QString &text : {QString(), u"(131026)"_s, u"Something: new (7)"_s, u"a\nb: c"_s, u": "_s})
            QCOMPARE(reasonText(text), text);
    }
};

QTEST_GUILESS_MAIN(TestReasonText)
#include "tst_reasontext.moc"
