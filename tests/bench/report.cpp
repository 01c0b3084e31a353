// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/report.h"

#include <QLocale>

#include <cstdio>

namespace guiche::bench {

using namespace Qt::StringLiterals;

namespace {

void print(const QString &text)
{
    std::fputs(text.toUtf8().constData(), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

} // namespace

void section(const QString &title)
{
    print(u"\n"_s + title);
}

void line(const QString &what, double value, const QString &unit, const QString &comparison)
{
    const int decimals = value < 10 ? 2 : value < 1000 ? 1 : 0;
    const QString number = QLocale(QLocale::English).toString(value, 'f', decimals);
    print(u"  %1 %2 %3 %4"_s.arg(what, -58).arg(number, 10).arg(unit, -8).arg(comparison));
}

void note(const QString &text)
{
    print(u"  "_s + text);
}

QString percentOf(double part, double whole)
{
    return whole > 0 ? u"%1 %"_s.arg(100.0 * part / whole, 0, 'f', 0) : u"–"_s;
}

} // namespace guiche::bench
