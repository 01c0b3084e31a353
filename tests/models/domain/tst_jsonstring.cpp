// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <string>

#include "models/domain/jsonstring.h"

using namespace Qt::StringLiterals;
using namespace guiche;

class TestJsonString : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMustBeEscapedIs()
    {
        std::string text;
        appendJsonString(text, "a\"b\\c\n\r\t\x01\x1f\x7f/");
        QCOMPARE(text, std::string("\"a\\\"b\\\\c\\n\\r\\t\\u0001\\u001f\\u007f/\""));
        QByteArray bytes;
        appendJsonString(bytes, std::string_view("\0end", 4));
        QCOMPARE(bytes, QByteArray("\"\\u0000end\""));
    }

    void otherLettersStayAsTheyAre()
    {
        QByteArray bytes("before ");
        appendJsonEscaped(bytes, "Olá 🙌");
        QCOMPARE(bytes, QByteArray("before Olá 🙌"));
    }

    void aReaderGetsEveryTextBack()
    {
        QString every;
        for (char16_t c = 0; c < 0x250; ++c)
            every += QChar(c);
        every += u"😀 \u2028"_s;
        const QByteArray utf8 = every.toUtf8();
        QByteArray json("[");
        appendJsonString(json, {utf8.constData(), static_cast<std::size_t>(utf8.size())});
        json += ']';
        QCOMPARE(QJsonDocument::fromJson(json).array().at(0).toString(), every);
        QVERIFY(!json.contains('\n'));
    }
};

QTEST_GUILESS_MAIN(TestJsonString)
#include "tst_jsonstring.moc"
