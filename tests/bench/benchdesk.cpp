// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <cstdio>
#include <exception>

#include "tests/bench/cloud.h"
#include "tests/bench/eventlatency.h"
#include "tests/bench/inbound.h"
#include "tests/bench/listpages.h"

using namespace Qt::StringLiterals;
using namespace guiche::bench;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Figures of the desk, as ratios that were taken in one run."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"what"_s,
                                 u"inbound, cloud, list, latency; all of them when none is named"_s);
    const QCommandLineOption seconds(u"seconds"_s, u"length of each measurement (8)"_s, u"n"_s, u"8"_s);
    const QCommandLineOption folder(u"folder"_s, u"where the databases are made: the disk that is measured"_s,
                                    u"path"_s, QDir::currentPath());
    const QCommandLineOption large(u"large"_s, u"conversations of the large desk (1000000)"_s, u"n"_s,
                                   u"1000000"_s);
    const QCommandLineOption small(u"small"_s, u"conversations of the small desk (100000)"_s, u"n"_s,
                                   u"100000"_s);
    parser.addOptions({seconds, folder, large, small});
    parser.process(application);

    QTemporaryDir data(QDir(parser.value(folder)).filePath(u"guiche-bench-XXXXXX"_s));
    if (!data.isValid()) {
        std::fprintf(stderr, "%s\n", qPrintable(data.errorString()));
        return 1;
    }
    const BenchOptions options{.program = QStringLiteral(GUICHE_PROGRAM),
                               .folder = data.path(),
                               .duration =
                                   std::chrono::milliseconds(qRound(parser.value(seconds).toDouble() * 1000)),
                               .small = parser.value(small).toLongLong(),
                               .large = parser.value(large).toLongLong()};
    const QStringList named = parser.positionalArguments();
    const auto isWanted = [&](const QString &name) { return named.isEmpty() || named.contains(name); };
    try {
        if (isWanted(u"inbound"_s))
            benchInbound(options);
        if (isWanted(u"cloud"_s))
            benchCloud(options);
        if (isWanted(u"list"_s))
            benchListPages(options);
        if (isWanted(u"latency"_s))
            benchEventLatency(options);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return 0;
}
