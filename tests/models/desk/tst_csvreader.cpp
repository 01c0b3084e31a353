// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryFile>
#include <QTest>

#include "models/desk/contacttables.h"
#include "models/desk/csvreader.h"

using namespace Qt::StringLiterals;
using namespace guiche;

//! Tables of all kinds, and what is wrong with them.
class TestCsvReader final : public QObject
{
    Q_OBJECT

    //! Every record as `line: cell|cell` or `line: !`.
    static QStringList read(const QByteArray &bytes, TextEncoding *encoding = nullptr)
    {
        QTemporaryFile file;
        if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
            return {u"cannot write"_s};
        CsvReader reader(file.fileName());
        if (!reader.open())
            return {u"cannot open"_s};
        if (encoding)
            *encoding = reader.encoding();
        QStringList records;
        CsvRecord record;
        while (reader.next(record))
            records.append(QString::number(record.line) + u": "_s +
                           (record.fault ? u"!"_s : record.cells.join(u'|')));
        return records;
    }
    static QByteArray utf16(const QString &text, bool isBigEndian)
    {
        QByteArray bytes;
        for (const QChar c : text) {
            const char high = char(c.unicode() >> 8);
            const char low = char(c.unicode() & 0xff);
            bytes += isBigEndian ? QByteArray{&high, 1} + low : QByteArray{&low, 1} + high;
        }
        return bytes;
    }

private Q_SLOTS:
    void encodingsAreFoundOut_data();
    void encodingsAreFoundOut();
    void separatorsAreFoundOut();
    void quotedCellsMayHoldAnything();
    void brokenRecordsCostTheirOwnLine();
    void damagedTextCostsItsOwnLine();
    void rowsOutOfStepAreRefused();
    void memoryStaysBounded();
    void blocksAreReadAcross();
    void cellsComeBackAsTheyWentOut_data();
    void cellsComeBackAsTheyWentOut();
    void headingsAreUnderstoodInThreeLanguages();
};

void TestCsvReader::encodingsAreFoundOut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("encoding");
    const QString text = u"nome,celular\nJoão Conceição,5511\n"_s;
    QTest::newRow("utf-8") << text.toUtf8() << int(TextEncoding::Utf8);
    QTest::newRow("utf-8 with a mark") << "\xEF\xBB\xBF" + text.toUtf8() << int(TextEncoding::Utf8);
    QTest::newRow("windows-1252") << text.toLatin1() << int(TextEncoding::Windows1252);
    QTest::newRow("utf-16 le") << "\xFF\xFE" + utf16(text, false) << int(TextEncoding::Utf16Le);
    QTest::newRow("utf-16 be") << "\xFE\xFF" + utf16(text, true) << int(TextEncoding::Utf16Be);
    QTest::newRow("utf-16 le without a mark") << utf16(text, false) << int(TextEncoding::Utf16Le);
    QTest::newRow("utf-16 be without a mark") << utf16(text, true) << int(TextEncoding::Utf16Be);
}

void TestCsvReader::encodingsAreFoundOut()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, encoding);
    TextEncoding found = TextEncoding::Utf8;
    QCOMPARE(read(bytes, &found), (QStringList{u"1: nome|celular"_s, u"2: João Conceição|5511"_s}));
    QCOMPARE(int(found), encoding);
    QCOMPARE(read("a,b\n\x80\x93x\x94,\xE7\n"), (QStringList{u"1: a|b"_s, u"2: €“x”|ç"_s}));
}

void TestCsvReader::separatorsAreFoundOut()
{
    QCOMPARE(read("a;b;c\n1,5;2;3\n"), (QStringList{u"1: a|b|c"_s, u"2: 1,5|2|3"_s}));
    QCOMPARE(read("a\tb\n1;2\t3\n"), (QStringList{u"1: a|b"_s, u"2: 1;2|3"_s}));
    QCOMPARE(read("\"a;b;c\",d\n"), QStringList{u"1: a;b;c|d"_s});
    QCOMPARE(read("a\nb\n"), (QStringList{u"1: a"_s, u"2: b"_s}));
    QCOMPARE(read("a,b\r1,2\r"), (QStringList{u"1: a|b"_s, u"2: 1|2"_s})); // old Macintosh
}

void TestCsvReader::quotedCellsMayHoldAnything()
{
    QCOMPARE(read("a,b\r\n\"x, \"\"y\"\"\nz\",2\r\n\r\n \n3,\r\nlast,row"),
             (QStringList{u"1: a|b"_s, u"2: x, \"y\"\nz|2"_s, u"6: 3|"_s, u"7: last|row"_s}));
    QCOMPARE(read("a,b\n\"1\" ,\"\"\n"), (QStringList{u"1: a|b"_s, u"2: 1|"_s}));
    QCOMPARE(read(""), QStringList());
    QCOMPARE(read("\xEF\xBB\xBF"), QStringList());
}

void TestCsvReader::brokenRecordsCostTheirOwnLine()
{
    QCOMPARE(read("a,b\n\"open,1\nx,2\ny,3\n"),
             (QStringList{u"1: a|b"_s, u"2: !"_s, u"3: x|2"_s, u"4: y|3"_s}));
    QCOMPARE(read("a,b\n\"q\"text,1\nx,2\n"), (QStringList{u"1: a|b"_s, u"2: !"_s, u"3: x|2"_s}));
    QCOMPARE(read("a,b\nit's \"fine\",1\n"), (QStringList{u"1: a|b"_s, u"2: it's \"fine\"|1"_s}));
    // The quote opens, and what follows is longer than a cell may be.
    const QStringList records = read("a,b\n\"open,1\n" + QByteArray("x,2\n").repeated(10'000));
    QCOMPARE(records.size(), 10'002);
    QCOMPARE(records[1], u"2: !"_s);
    QCOMPARE(records[2], u"3: x|2"_s);
    QCOMPARE(records.last(), u"10002: x|2"_s);
}

void TestCsvReader::damagedTextCostsItsOwnLine()
{
    TextEncoding encoding = TextEncoding::Windows1252;
    const QStringList damaged{u"1: nome|n"_s, u"2: João|1"_s, u"3: !"_s, u"4: Conceição|3"_s};
    // A broken byte does not make another encoding of all the others.
    const QByteArray text = "nome,n\nJo\xC3\xA3o,1\nAn\xFF"
                            "a,2\nConcei\xC3\xA7\xC3\xA3o,3\n";
    QCOMPARE(read(text, &encoding), damaged);
    QCOMPARE(int(encoding), int(TextEncoding::Utf8));
    QCOMPARE(read("\xEF\xBB\xBF" + text), damaged);
    // Cut off within a character; but of Windows-1252 this is a whole one.
    QCOMPARE(read("nome,n\nJo\xC3\xA3o,1\nJo\xC3"), (QStringList{u"1: nome|n"_s, u"2: João|1"_s, u"3: !"_s}));
    QCOMPARE(read("nome,n\nAna,\xE7"), (QStringList{u"1: nome|n"_s, u"2: Ana|ç"_s}));
    QString zeros = u"nome,n\nJoão,1\nAn_a,2\nConceição,3\n"_s;
    zeros[zeros.indexOf(u'_')] = QChar(0);
    QCOMPARE(read(zeros.toUtf8()), damaged);
    QString half = zeros;
    half[half.indexOf(QChar(0))] = QChar(0xD800);
    QCOMPARE(read("\xFF\xFE" + utf16(half, false)), damaged);
}

void TestCsvReader::rowsOutOfStepAreRefused()
{
    const auto faultOf = [](const QStringList &cells) {
        CsvRecord record{.line = 2, .cells = cells};
        contacttables::checkWidth(record, 2);
        return QString::fromLatin1(record.fault);
    };
    QCOMPARE(faultOf({u"Silva"_s, u"5511987654321"_s}), QString());
    QCOMPARE(faultOf({u"Silva"_s}), QString());
    QCOMPARE(faultOf({u"Silva"_s, u"5511987654321"_s, u""_s, u" "_s}), QString());
    QCOMPARE(faultOf({u"Silva"_s, u"Ana"_s, u"5511987654321"_s}),
             u"This row has more cells than the first line."_s);
}

void TestCsvReader::memoryStaysBounded()
{
    const QStringList wide = read("a,b\n" + QByteArray(",").repeated(5000) + "\nx,2\n");
    QCOMPARE(wide, (QStringList{u"1: a|b"_s, u"2: !"_s, u"3: x|2"_s}));
    const QStringList longCell = read("a,b\n" + QByteArray("z").repeated(100'000) + ",1\nx,2\n");
    QCOMPARE(longCell, (QStringList{u"1: a|b"_s, u"2: !"_s, u"3: x|2"_s}));
}

void TestCsvReader::blocksAreReadAcross()
{
    QByteArray bytes = "nome,celular\n";
    for (int i = 0; i < 20'000; ++i)
        bytes += "\"Jo\xC3\xA3o, " + QByteArray::number(i) + "\",55119\n";
    const QStringList records = read(bytes);
    QCOMPARE(records.size(), 20'001);
    for (int i = 0; i < 20'000; i += 777)
        QCOMPARE(records[i + 1], u"%1: João, %2|55119"_s.arg(i + 2).arg(i));
}

void TestCsvReader::cellsComeBackAsTheyWentOut_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("written");
    QTest::newRow("plain") << u"Ana"_s << u"Ana"_s;
    QTest::newRow("formula") << u"=HYPERLINK(\"x\")"_s << u"'=HYPERLINK(\"x\")"_s;
    QTest::newRow("number") << u"+5511999990000"_s << u"'+5511999990000"_s;
    QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << u"\tx"_s << u"'\tx"_s;
    QTest::newRow("return") << u"\rx"_s << u"'\rx"_s;
    QTest::newRow("guarded by hand") << u"'=1"_s << u"''=1"_s;
    QTest::newRow("apostrophe") << u"'s Gravenhage"_s << u"'s Gravenhage"_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void TestCsvReader::cellsComeBackAsTheyWentOut()
{
    QFETCH(QString, cell);
    QFETCH(QString, written);
    QCOMPARE(contacttables::guarded(cell), written);
    QCOMPARE(contacttables::unguarded(written), cell);
}

void TestCsvReader::headingsAreUnderstoodInThreeLanguages()
{
    const QList<ContactField> fields{{.key = u"city"_s, .label = u"Cidade natal"_s}};
    const auto columns = [&fields](const QStringList &heading) {
        const auto found = contacttables::columnsOf(heading, fields);
        QStringList names;
        for (qsizetype i = 0; found && i < heading.size(); ++i)
            names.append(found->value(i));
        return names;
    };
    QCOMPARE(columns({u"Nome"_s, u"CELULAR"_s, u"E-mail"_s, u"Código do cliente"_s, u"Etiquetas"_s}),
             (QStringList{u"name"_s, u"phone"_s, u"email"_s, u"customer_id"_s, u"tags"_s}));
    QCOMPARE(columns({u"Nombre completo"_s, u"Teléfono móvil"_s, u"Correo electrónico"_s}),
             (QStringList{u"name"_s, u"phone"_s, u"email"_s}));
    QCOMPARE(columns({u"Full Name"_s, u"WhatsApp ID"_s, u"cidade NATAL"_s, u"Shoe size"_s, u"name"_s}),
             (QStringList{u"name"_s, u"whatsapp_id"_s, u"fields.city"_s, u""_s, u""_s}));
    QVERIFY(!contacttables::columnsOf({u"nome"_s, u"email"_s}, fields));
    const auto twice = contacttables::columnsOf({u"celular"_s, u"Nome"_s, u"nome "_s}, fields);
    QVERIFY(!twice);
    QCOMPARE(twice.error().args, QStringList{u"nome"_s});
    QVERIFY(contacttables::columnsOf({u"celular"_s, u"x"_s, u"x"_s, u""_s, u""_s}, fields));
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
