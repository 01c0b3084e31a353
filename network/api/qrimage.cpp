// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/api/qrimage.h"

#include <QBuffer>
#include <QImage>

#include <qrcodegen.hpp>

#include <stdexcept>

namespace guiche {

namespace {

constexpr int QuietModules = 4; // what the standard asks for; readers fail on dark pages without it
constexpr int PixelsPerModule = 8;

QByteArray png(const qrcodegen::QrCode &code)
{
    const int side = code.getSize() + 2 * QuietModules;
    QImage image(side, side, QImage::Format_Mono);
    image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    image.fill(0);
    for (int y = 0; y < code.getSize(); ++y) {
        for (int x = 0; x < code.getSize(); ++x)
            image.setPixel(x + QuietModules, y + QuietModules, code.getModule(x, y) ? 1 : 0);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.scaled(side * PixelsPerModule, side * PixelsPerModule).save(&buffer, "PNG");
    return bytes;
}

} // namespace

Result<QByteArray> qrImage(const QString &text)
{
    try {
        return png(qrcodegen::QrCode::encodeText(text.toUtf8().constData(), qrcodegen::QrCode::Ecc::LOW));
    } catch (const std::length_error &) {
        return fail(ErrorCode::Internal, GUICHE_ERROR_TEXT("Failed to generate QR code"));
    }
}

} // namespace guiche
