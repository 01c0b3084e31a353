// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include "app/datadirectory.h"

using namespace Qt::StringLiterals;
using namespace guiche;

class TestDataDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewFolderIsForItsOwnerOnly()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"deep/er"_s);
        const auto directory = DataDirectory::open(path);
        QVERIFY(directory.has_value());
        QCOMPARE(directory.value()->path(), path);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(path).permissions() & others));
    }

    void aSecondProgramIsRefusedUntilTheFirstEnds()
    {
        const QTemporaryDir dir;
        auto first = DataDirectory::open(dir.path());
        QVERIFY(first.has_value());
        const auto second = DataDirectory::open(dir.path());
        QVERIFY(!second.has_value());
        QVERIFY(second.error().english().contains(u"in use"_s));
        first->reset();
        QVERIFY(DataDirectory::open(dir.path()).has_value());
    }
};

QTEST_APPLESS_MAIN(TestDataDirectory)
#include "tst_datadirectory.moc"
