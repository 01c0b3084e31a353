// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ui/inbox/fileactions.h"
#include "ui/inbox/messageitem.h"

using namespace guiche;
using namespace Qt::StringLiterals;

class TestMessageItem final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreFoundWithoutTheSentenceAroundThem()
    {
        const QString text = u"Veja https://example.com/a?b=1. Ou (www.example.org/x), certo?"_s;
        const QList<MessageItem::Link> links = findLinks(text);
        QCOMPARE(links.size(), 2);
        QCOMPARE(links.at(0).url, QUrl(u"https://example.com/a?b=1"_s));
        QCOMPARE(text.mid(links.at(0).start, links.at(0).length), u"https://example.com/a?b=1"_s);
        QCOMPARE(links.at(1).url, QUrl(u"https://www.example.org/x"_s));
    }

    void onlyWebAddressesAreLinks()
    {
        QVERIFY(findLinks(u"javascript:alert(1) file:///etc/passwd ftp://x.y/z mailto:a@b.c"_s).isEmpty());
    }

    void leadingQuotedLinesAreAQuote()
    {
        const QuotedText parts = splitQuote(u"> Prefere trocar?\n> Ou não?\nTrocar, por favor"_s);
        QCOMPARE(parts.quote, u"Prefere trocar?\nOu não?"_s);
        QCOMPARE(parts.text, u"Trocar, por favor"_s);
    }

    void aTextOfNothingButQuotesStaysAText()
    {
        const QuotedText parts = splitQuote(u"> sozinha"_s);
        QVERIFY(parts.quote.isEmpty());
        QCOMPARE(parts.text, u"> sozinha"_s);
    }

    void foreignPicturesAreNotFetched()
    {
        Attachment picture;
        picture.mimeType = u"image/png"_s;
        picture.url = u"https://elsewhere.example/x.png"_s;
        QVERIFY(!isShownAsImage(picture));
        picture.id = u"a1"_s;
        QVERIFY(isShownAsImage(picture));
        picture.mimeType = u"image/svg+xml"_s;
        QVERIFY(!isShownAsImage(picture));
    }

    void programsAreNeverOpenedDirectly()
    {
        QVERIFY(FileActions::canOpenSafely(u"application/pdf"_s));
        QVERIFY(!FileActions::canOpenSafely(u"application/x-executable"_s));
        QVERIFY(!FileActions::canOpenSafely(u"application/x-desktop"_s));
        QVERIFY(!FileActions::canOpenSafely(u"text/html"_s));
    }
};

QTEST_MAIN(TestMessageItem)
#include "tst_messageitem.moc"
