// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/signaturecheck.h"

#include <QHash>
#include <QMessageAuthenticationCode>

#include <cstdlib>

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ToleranceSeconds = 5 * 60;
constexpr QLatin1StringView SecretPrefix{"whsec_"};

QHash<QString, QString> parsed(const QString &headers)
{
    QHash<QString, QString> result;
    for (const QString &line : headers.split(u'\n')) {
        const auto colon = line.indexOf(u':');
        if (colon > 0)
            result.insert(line.first(colon).trimmed().toLower(), line.sliced(colon + 1).trimmed());
    }
    return result;
}

QByteArray hmac(const QByteArray &key, const QByteArray &data)
{
    return QMessageAuthenticationCode::hash(data, key, QCryptographicHash::Sha256);
}

// The usual ways in which a body changes between the wire and a text field.
template <class Matches> SignatureFault bodyFault(const QByteArray &body, Matches matches)
{
    if (matches(body))
        return SignatureFault::None;
    const QByteArray withoutBreak = body.endsWith('\n') ? body.chopped(1) : body;
    if (matches(withoutBreak) || matches(body + '\n'))
        return SignatureFault::LastLineBreak;
    if (matches(QByteArray(body).replace("\r\n", "\n")) || matches(QByteArray(body).replace("\n", "\r\n")))
        return SignatureFault::LineBreaks;
    return SignatureFault::Mismatch;
}

SignatureFault checkStandard(const SignatureInput &input, const QHash<QString, QString> &headers, TimeMs now)
{
    const QString header = headers.value(u"webhook-signature"_s);
    if (header.isEmpty())
        return SignatureFault::Absent;
    const QString secret = input.secret.trimmed();
    const auto key = QByteArray::fromBase64Encoding(secret.sliced(SecretPrefix.size()).toLatin1(),
                                                    QByteArray::AbortOnBase64DecodingErrors);
    if (!key || (*key).isEmpty())
        return SignatureFault::BadSecret;
    const QString id = headers.value(u"webhook-id"_s);
    if (id.isEmpty())
        return SignatureFault::NoId;
    bool isNumber = false;
    const QString timestamp = headers.value(u"webhook-timestamp"_s);
    const qint64 seconds = timestamp.toLongLong(&isNumber);
    if (!isNumber)
        return SignatureFault::NoTimestamp;
    QList<QByteArray> given; // several while a secret is being changed
    for (const QString &part : header.split(u' ', Qt::SkipEmptyParts)) {
        if (part.startsWith("v1,"_L1))
            given += QByteArray::fromBase64(part.sliced(3).toLatin1());
    }
    if (given.isEmpty())
        return SignatureFault::BadForm;
    const QByteArray start = id.toUtf8() + '.' + timestamp.toUtf8() + '.';
    const SignatureFault fault = bodyFault(
        input.body, [&](const QByteArray &body) { return given.contains(hmac(*key, start + body)); });
    if (fault != SignatureFault::None)
        return fault;
    const qint64 age = now / 1000 - seconds;
    return age > ToleranceSeconds    ? SignatureFault::TooOld
           : age < -ToleranceSeconds ? SignatureFault::TooNew
                                     : SignatureFault::None;
}

SignatureFault checkHub(const SignatureInput &input, const QHash<QString, QString> &headers)
{
    const QString header = headers.value(u"x-hub-signature-256"_s);
    if (header.isEmpty())
        return SignatureFault::Absent;
    constexpr QLatin1StringView Prefix{"sha256="};
    const QByteArray given =
        QByteArray::fromHex(header.sliced(std::min(Prefix.size(), header.size())).toLatin1());
    if (!header.startsWith(Prefix) || given.size() != 32)
        return SignatureFault::BadForm;
    const QByteArray key = input.secret.trimmed().toUtf8();
    return bodyFault(input.body, [&](const QByteArray &body) { return hmac(key, body) == given; });
}

} // namespace

SignatureVerdict SignatureCheck::check(const SignatureInput &input, TimeMs now)
{
    const QHash<QString, QString> headers = parsed(input.headers);
    const QString secret = input.secret.trimmed();
    const SignatureFault secretFault = secret.isEmpty()                   ? SignatureFault::NoSecret
                                       : !secret.startsWith(SecretPrefix) ? SignatureFault::BadSecret
                                                                          : SignatureFault::None;
    if (secretFault != SignatureFault::None)
        return {secretFault, secretFault};
    return {checkStandard(input, headers, now), checkHub(input, headers)};
}

QString SignatureCheck::explanation(SignatureFault fault)
{
    switch (fault) {
    case SignatureFault::None:
        return tr("Valid: the body came from this desk and was not changed.");
    case SignatureFault::Absent:
        return tr("The header is missing. Paste all headers of the request.");
    case SignatureFault::NoSecret:
        return tr("Paste the secret of the webhook.");
    case SignatureFault::BadSecret:
        return tr("This is no secret of a webhook: it begins with whsec_ and goes on in base64.");
    case SignatureFault::NoId:
        return tr("The header webhook-id is missing; it is part of what is signed.");
    case SignatureFault::NoTimestamp:
        return tr("The header webhook-timestamp is missing or is no number of seconds.");
    case SignatureFault::TooOld:
        return tr("The signature is right, but over five minutes old: a receiver should refuse it.");
    case SignatureFault::TooNew:
        return tr("The signature is right, but its time lies ahead: compare the clocks of both computers.");
    case SignatureFault::BadForm:
        return tr("The header does not look as it must. Copy the whole value.");
    case SignatureFault::LastLineBreak:
        return tr("It matches except for a line break at the end: check the body's bytes as they came.");
    case SignatureFault::LineBreaks:
        return tr("It matches except for the kind of line breaks: check the body's bytes as they came.");
    case SignatureFault::Mismatch:
        return tr("It does not match: the secret is another one, or the body was changed (parsed and written "
                  "again, for example).");
    }
    Q_UNREACHABLE();
}

} // namespace guiche
