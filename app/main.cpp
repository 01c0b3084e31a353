// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCoreApplication>
#include <QProcessEnvironment>

#include <cstdio>
#include <exception>

#include <sys/stat.h>

#include "app/desktop.h"
#include "app/hardening.h"
#include "app/headless.h"
#include "app/logging.h"
#include "app/options.h"
#include "app/verifyaudit.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int ExitUsage = 2;
constexpr int ExitData = 3;

int say(FILE *stream, const QString &text, int exitCode)
{
    const QByteArray bytes = text.toUtf8();
    std::fprintf(stream, "%s\n", bytes.constData());
    return exitCode;
}

std::expected<guiche::Options, guiche::UsageError> optionsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return guiche::readOptions(arguments, QProcessEnvironment::systemEnvironment().toStringList());
}

int run(int argc, char *argv[])
{
    // Databases, keys, attachments, backups: nobody else on this computer reads them.
    ::umask(0077);
    guiche::keepMemoryPrivate();
    // Before any application object: one with a window asks for a display, which a server has not.
    const auto options = optionsOf(argc, argv);
    if (!options)
        return say(stderr, u"guiche: %1\nSee guiche --help."_s.arg(options.error().text), ExitUsage);
    if (options->isVersionAsked)
        return say(stdout, u"guiche "_s + QCoreApplication::applicationVersion(), 0);
    if (options->isHelpAsked) {
        const QCoreApplication application(argc, argv); // names the program in the text
        return say(stdout, optionsOf(argc, argv)->helpText, 0);
    }

    if (options->isAuditVerificationAsked) {
        const QCoreApplication application(argc, argv);
        return guiche::runVerifyAudit(*options);
    }
    guiche::installLogging(options->logLevel, options->isLogJson);
    if (options->mode == guiche::Options::Mode::Headless) {
        const QCoreApplication application(argc, argv);
        return guiche::runHeadless(*options);
    }
    QGuiApplication::setApplicationDisplayName(u"Guichê"_s);
    QGuiApplication::setDesktopFileName(u"guiche"_s);
    const QApplication application(argc, argv);
    return guiche::runDesktop(*options);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"guiche"_s);
    QCoreApplication::setApplicationVersion(u"" GUICHE_VERSION ""_s);
    try {
        return run(argc, argv);
    } catch (const std::exception &problem) {
        return say(stderr, u"guiche: %1"_s.arg(QString::fromUtf8(problem.what())), ExitData);
    }
}
