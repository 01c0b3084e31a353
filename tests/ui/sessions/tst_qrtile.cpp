// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "ui/sessions/qrtile.h"

using namespace guiche;
using namespace Qt::StringLiterals;

class TestQrTile final : public QObject
{
    Q_OBJECT

    static QImage picture(QrTile &tile, double ratio)
    {
        tile.resize(tile.sizeHint());
        QImage image(tile.size() * ratio, QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::gray);
        tile.render(&image);
        return image;
    }

private Q_SLOTS:
    void aRealReaderReadsIt_data()
    {
        QTest::addColumn<ThemeMode>("mode");
        QTest::newRow("light") << ThemeMode::Light;
        QTest::newRow("dark") << ThemeMode::Dark;
    }
    void aRealReaderReadsIt()
    {
        QFETCH(const ThemeMode, mode);
        const QString reader = QStandardPaths::findExecutable(u"zbarimg"_s);
        if (reader.isEmpty())
            QSKIP("zbarimg is not installed");
        const QString text = u"https://wa.me/settings/linked_devices#2@"_s + QString(200, u'x') + u",end,1"_s;
        Theme theme(mode);
        QrTile tile(theme);
        QVERIFY(tile.setText(text));
        tile.setFraction(0.7);
        QTemporaryDir folder;
        const QString file = folder.filePath(u"code.png"_s);
        QVERIFY(picture(tile, 1).save(file));
        QProcess process;
        process.start(reader, {u"--raw"_s, u"-q"_s, file});
        QVERIFY(process.waitForFinished());
        QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()).trimmed(), text);
    }

    // Inside the tile only black and white: no module is smeared over two pixels.
    void modulesAreSharp()
    {
        Theme theme(ThemeMode::Light);
        QrTile tile(theme);
        QVERIFY(tile.setText(u"2@sharp,sharp,sharp"_s));
        const QImage image = picture(tile, 1);
        const int middle = image.width() / 2;
        int dark = 0;
        for (int y = middle - 132; y < middle + 132; ++y) {
            for (int x = middle - 132; x < middle + 132; ++x) {
                const QRgb pixel = image.pixel(x, y);
                QVERIFY(pixel == qRgb(0, 0, 0) || pixel == qRgb(255, 255, 255));
                dark += pixel == qRgb(0, 0, 0) ? 1 : 0;
            }
        }
        QVERIFY(dark > 10'000);
    }

    void aTextThatIsTooLongIsRefused()
    {
        Theme theme(ThemeMode::Light);
        QrTile tile(theme);
        QVERIFY(!tile.setText(QString(5000, u'x')));
        QVERIFY(!tile.hasCode());
    }

    void aNoticeTakesTheCodesPlace()
    {
        Theme theme(ThemeMode::Light);
        QrTile tile(theme);
        QVERIFY(tile.setText(u"abc"_s));
        tile.setNotice("refresh"_L1, u"over"_s);
        QVERIFY(!tile.hasCode());
        QCOMPARE(tile.accessibleName(), u"over"_s);
    }
};

QTEST_MAIN(TestQrTile)
#include "tst_qrtile.moc"
