// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/channels/whatsapp_web/bridgelocation.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include "models/domain/error.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

QString firstFile(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (!path.isEmpty() && QFileInfo(path).isFile())
            return QFileInfo(path).absoluteFilePath();
    }
    return {};
}

QString firstProgram(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (!path.isEmpty() && QFileInfo(path).isFile() && QFileInfo(path).isExecutable())
            return QFileInfo(path).absoluteFilePath();
    }
    return {};
}

} // namespace

BridgeLocation BridgeLocation::find(const QProcessEnvironment &environment, const QString &programFolder,
                                    const QString &compiledEntry)
{
    BridgeLocation found;
    found.entry =
        firstFile({environment.value(u"GUICHE_BRIDGE"_s),
                   QDir::cleanPath(programFolder + u"/../share/guiche/bridge/main.mjs"_s), compiledEntry});
    if (found.entry.isEmpty()) {
        found.problem = QString::fromLatin1(GUICHE_ERROR_TEXT("The WhatsApp Web bridge is not installed."));
        return found;
    }
    const QString beside = QFileInfo(found.entry).absolutePath() + u"/runtime/node"_s;
    const QStringList path = environment.value(u"PATH"_s).split(u':', Qt::SkipEmptyParts);
    const QString system = path.isEmpty() ? QString() : QStandardPaths::findExecutable(u"node"_s, path);
    found.node = firstProgram({environment.value(u"GUICHE_NODE"_s), beside, system});
    if (found.node.isEmpty())
        found.problem = QString::fromLatin1(
            GUICHE_ERROR_TEXT("WhatsApp Web needs Node.js 20 or later, which is not installed."));
    return found;
}

} // namespace guiche
