// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/whatsappweb.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace guiche {

WhatsAppWebOptions whatsAppWebOptions(const Options &options, const QString &tempDirectory)
{
    WhatsAppWebOptions web;
    web.bridge.locate = [program = QCoreApplication::applicationDirPath()] {
        return BridgeLocation::find(QProcessEnvironment::systemEnvironment(), program,
                                    QStringLiteral(GUICHE_BRIDGE_ENTRY));
    };
    web.bridge.serverUrl = options.whatsAppWebUrl;
    web.bridge.serverRoot = options.whatsAppWebRoot;
    web.mediaFolder = QDir(tempDirectory).absoluteFilePath(u"whatsapp"_s);
    return web;
}

} // namespace guiche
