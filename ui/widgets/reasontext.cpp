// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reasontext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

#include "models/domain/error.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

// What the WhatsApp bridge says (its closing.mjs, session.mjs, incoming.mjs): listed here, since its sources
// are not read for translation.
[[maybe_unused]] constexpr std::array BridgeReasons{
    GUICHE_ERROR_TEXT("The desk closed the session."),
    GUICHE_ERROR_TEXT("The desk could not keep what it was told."),
    GUICHE_ERROR_TEXT("The session was logged out here."),
    GUICHE_ERROR_TEXT("What the server sent could not be read."),
    GUICHE_ERROR_TEXT("The recipient does not take messages from this account."),
    GUICHE_ERROR_TEXT("The recipient is not on WhatsApp."),
    GUICHE_ERROR_TEXT("The device was removed on the phone."),
    GUICHE_ERROR_TEXT("The connection was lost."),
    GUICHE_ERROR_TEXT("The phone's WhatsApp is too old for linked devices."),
    GUICHE_ERROR_TEXT("The server closed the connection."),
    GUICHE_ERROR_TEXT("Another client took over this session."),
    GUICHE_ERROR_TEXT("The server is not available just now."),
    GUICHE_ERROR_TEXT("The server could not prove to be WhatsApp."),
    GUICHE_ERROR_TEXT("The signature of the phone's account is wrong."),
    GUICHE_ERROR_TEXT("The proxy refused the connection or is not there."),
    GUICHE_ERROR_TEXT("The connection ended before the pairing code was typed."),
    GUICHE_ERROR_TEXT("No phone scanned the code."),
    GUICHE_ERROR_TEXT("The credentials are no longer valid."),
    GUICHE_ERROR_TEXT("The server ended the stream with an error."),
    GUICHE_ERROR_TEXT("WhatsApp has blocked this account."),
    GUICHE_ERROR_TEXT("WhatsApp wants a newer version of the web client."),
    GUICHE_ERROR_TEXT("A fault of the bridge in this session."),
    GUICHE_ERROR_TEXT("WhatsApp does not let this account start new chats just now."),
    GUICHE_ERROR_TEXT("WhatsApp refused the form of the message."),
};

QString translated(const QString &sentence)
{
    return QCoreApplication::translate("Error", sentence.toUtf8().constData());
}

} // namespace

QString reasonText(const QString &stored)
{
    static const QRegularExpression code(uR"( \(\d+\)\.?$)"_s);
    const QRegularExpressionMatch match = code.match(stored);
    // The longest beginning that is one of our sentences; some have a colon of their own.
    for (qsizetype end = match.hasMatch() ? match.capturedStart() : stored.size(); end > 0;
         end = stored.lastIndexOf(": "_L1, end - 1)) {
        const QString sentence = stored.left(end);
        if (const QString text = translated(sentence); text != sentence)
            return text + stored.sliced(end);
    }
    return stored;
}

} // namespace guiche
