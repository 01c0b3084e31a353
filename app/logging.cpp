// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

bool isJsonWanted = false; // written once, before any thread starts

const char *levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        return "fatal";
    }
    return "info";
}

void writeLine(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const QString category = QString::fromUtf8(context.category ? context.category : "default");
    QByteArray line;
    if (isJsonWanted) {
        line = QJsonDocument(QJsonObject{{u"time"_s, time},
                                         {u"level"_s, QString::fromLatin1(levelName(type))},
                                         {u"category"_s, category},
                                         {u"message"_s, text}})
                   .toJson(QJsonDocument::Compact);
    } else {
        line = u"%1 %2 %3: %4"_s.arg(time, QString::fromLatin1(levelName(type)), category, text).toUtf8();
    }
    line += '\n';
    // One call, so that lines of several threads do not mix.
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
    std::fflush(stderr);
}

} // namespace

void installLogging(const QString &level, bool isJson)
{
    isJsonWanted = isJson;
    QString rules;
    if (level == "debug"_L1)
        rules = u"guiche.*=true"_s;
    else if (level == "warning"_L1)
        rules = u"*.debug=false\n*.info=false"_s;
    else if (level == "error"_L1)
        rules = u"*.debug=false\n*.info=false\n*.warning=false"_s;
    if (!rules.isEmpty())
        QLoggingCategory::setFilterRules(rules);
    qInstallMessageHandler(writeLine);
}

} // namespace guiche
