// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/totp.h"

#include <QMessageAuthenticationCode>
#include <QUrl>
#include <QtEndian>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace guiche::totp {

namespace {

constexpr int StepMs = 30'000;
constexpr qint64 Neighbours = 1;

} // namespace

QString base32(const QByteArray &bytes)
{
    static constexpr char Alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    QString text;
    unsigned buffer = 0;
    int bits = 0;
    for (const char byte : bytes) {
        buffer = (buffer << 8U) | static_cast<unsigned char>(byte);
        for (bits += 8; bits >= 5; bits -= 5)
            text += QLatin1Char(Alphabet[(buffer >> unsigned(bits - 5)) & 31U]);
    }
    if (bits > 0)
        text += QLatin1Char(Alphabet[(buffer << unsigned(5 - bits)) & 31U]);
    return text;
}

qint64 stepAt(TimeMs now)
{
    return now / StepMs;
}

QString code(const QByteArray &secret, qint64 step, int digits)
{
    QByteArray counter(8, '\0');
    qToBigEndian(step, counter.data());
    const QByteArray hash = QMessageAuthenticationCode::hash(counter, secret, QCryptographicHash::Sha1);
    const int offset = hash.back() & 0x0f;
    const quint32 number = qFromBigEndian<quint32>(hash.constData() + offset) & 0x7fffffffU;
    quint32 modulus = 1;
    for (int i = 0; i < digits; ++i)
        modulus *= 10;
    return QString::number(number % modulus).rightJustified(digits, u'0');
}

std::optional<qint64> matchingStep(const QByteArray &secret, const QString &code, TimeMs now, qint64 lastStep)
{
    const QByteArray given = code.toLatin1();
    const qint64 present = stepAt(now);
    std::optional<qint64> match;
    for (qint64 step = present - Neighbours; step <= present + Neighbours; ++step) {
        const QByteArray wanted = totp::code(secret, step).toLatin1();
        const bool isEqual = given.size() == wanted.size() &&
                             sodium_memcmp(given.constData(), wanted.constData(), size_t(wanted.size())) == 0;
        if (isEqual && step > lastStep)
            match = step;
    }
    return match;
}

QString uri(const QString &account, const QByteArray &secret)
{
    const QString label = QString::fromLatin1(QUrl::toPercentEncoding(u"Guichê:"_s + account, ":@"));
    return u"otpauth://totp/"_s + label + u"?secret="_s + base32(secret) +
           u"&issuer=Guich%C3%AA&algorithm=SHA1&digits=6&period=30"_s;
}

} // namespace guiche::totp
