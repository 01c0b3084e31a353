// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/requestcode.h"

#include <QFileInfo>
#include <QMimeDatabase>

#include "ui/code/jsontext.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

struct Parts
{
    QString url = {};
    QString method = {};
    QList<std::pair<QString, QString>> headers = {}; // without credentials and content type
    QString contentType = {};
    QString body = {};
    bool isJson = false;
};

Parts partsOf(const ConsoleRequest &request, const QUrl &desk, const QByteArray &acceptLanguage)
{
    Parts parts{.url = desk.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment |
                                     QUrl::RemoveUserInfo) +
                       request.path,
                .method = QString::fromLatin1(request.method),
                .contentType = QString::fromLatin1(request.contentType),
                .body = QString::fromUtf8(request.body)};
    bool hasLanguage = false;
    for (const auto &[name, value] : request.headers) {
        hasLanguage = hasLanguage || name.compare("accept-language", Qt::CaseInsensitive) == 0;
        if (name.compare("content-type", Qt::CaseInsensitive) == 0 && !request.contentType.isEmpty())
            parts.contentType = QString::fromUtf8(value);
        else
            parts.headers.append({QString::fromLatin1(name), QString::fromUtf8(value)});
    }
    if (!hasLanguage && !acceptLanguage.isEmpty())
        parts.headers.prepend({u"Accept-Language"_s, QString::fromLatin1(acceptLanguage)});
    parts.isJson = parts.contentType.endsWith("json"_L1) && !JsonText::fault(parts.body);
    return parts;
}

// One word of a shell, whatever is in it.
QString shellWord(const QString &text)
{
    QString inside = text;
    inside.replace(u"'"_s, u"'\\''"_s);
    return u'\'' + inside + u'\'';
}

QString curl(const ConsoleRequest &request, const Parts &parts)
{
    QStringList lines{u"curl --request %1 %2"_s.arg(parts.method, shellWord(parts.url))};
    // Braces and brackets in an address are curl's own patterns.
    if (parts.url.contains(u'{') || parts.url.contains(u'['))
        lines.first().replace("curl "_L1, "curl --globoff "_L1);
    if (request.caller == ConsoleCaller::SignIn)
        lines += u"--header \"Authorization: Bearer $GUICHE_TOKEN\""_s;
    if (request.caller == ConsoleCaller::ApiKey)
        lines += u"--header \"X-API-Key: $GUICHE_API_KEY\""_s;
    for (const auto &[name, value] : parts.headers) {
        // A header without a value is written with a semicolon, or curl leaves it out.
        lines += u"--header "_s + shellWord(value.isEmpty() ? name + u';' : name + u": "_s + value);
    }
    if (!request.fileField.isEmpty()) {
        QString path = request.filePath;
        path.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
        lines += u"--form "_s + shellWord(u"%1=@\"%2\""_s.arg(QString::fromUtf8(request.fileField), path));
    } else if (!request.body.isEmpty()) {
        lines += u"--header "_s + shellWord(u"Content-Type: "_s + parts.contentType);
        lines += u"--data-raw "_s + shellWord(parts.body);
    }
    return lines.join(u" \\\n  "_s) + u'\n';
}

// Each line but the first moved to the right.
QString shifted(const QString &text, int columns)
{
    QString out = text;
    return out.replace(u'\n', u'\n' + QString(columns, u' '));
}

QString python(const ConsoleRequest &request, const Parts &parts)
{
    QStringList headers;
    if (request.caller == ConsoleCaller::SignIn)
        headers += u"\"Authorization\": f\"Bearer {os.environ['GUICHE_TOKEN']}\","_s;
    if (request.caller == ConsoleCaller::ApiKey)
        headers += u"\"X-API-Key\": os.environ[\"GUICHE_API_KEY\"],"_s;
    const auto add = [&headers](const QString &name, const QString &value) {
        headers += JsonText::stringLiteral(name) + u": "_s + JsonText::stringLiteral(value) + u',';
    };
    for (const auto &[name, value] : parts.headers)
        add(name, value);
    const bool isPlainJson = parts.isJson && parts.contentType == "application/json"_L1;
    if (!request.body.isEmpty() && !isPlainJson)
        add(u"Content-Type"_s, parts.contentType);
    QStringList lines;
    if (request.caller != ConsoleCaller::Nobody)
        lines += u"import os\n"_s;
    lines += u"import requests\n"_s;
    lines += u"response = requests.request("_s;
    lines += u"    %1,"_s.arg(JsonText::stringLiteral(parts.method));
    lines += u"    %1,"_s.arg(JsonText::stringLiteral(parts.url));
    if (!headers.isEmpty())
        lines += u"    headers={\n        "_s + headers.join(u"\n        "_s) + u"\n    },"_s;
    if (!request.fileField.isEmpty())
        lines += u"    files={%1: open(%2, \"rb\")},"_s.arg(
            JsonText::stringLiteral(QString::fromUtf8(request.fileField)),
            JsonText::stringLiteral(request.filePath));
    else if (isPlainJson)
        lines += u"    json="_s +
                 shifted(JsonText::literal(parts.body, {u"True"_s, u"False"_s, u"None"_s}), 4) + u',';
    else if (!request.body.isEmpty())
        lines += u"    data=%1.encode(),"_s.arg(JsonText::stringLiteral(parts.body));
    lines += u")"_s;
    lines += u"print(response.status_code, response.text)"_s;
    return lines.join(u'\n') + u'\n';
}

QString javaScript(const ConsoleRequest &request, const Parts &parts)
{
    QStringList headers;
    if (request.caller == ConsoleCaller::SignIn)
        headers += u"Authorization: `Bearer ${process.env.GUICHE_TOKEN}`,"_s;
    if (request.caller == ConsoleCaller::ApiKey)
        headers += u"\"X-API-Key\": process.env.GUICHE_API_KEY,"_s;
    for (const auto &[name, value] : parts.headers)
        headers += JsonText::stringLiteral(name) + u": "_s + JsonText::stringLiteral(value) + u',';
    if (!request.body.isEmpty())
        headers += u"\"Content-Type\": %1,"_s.arg(JsonText::stringLiteral(parts.contentType));
    QStringList lines;
    if (!request.fileField.isEmpty()) {
        const QFileInfo file(request.filePath);
        lines += u"import { readFile } from \"node:fs/promises\";\n"_s;
        lines += u"const form = new FormData();"_s;
        lines += u"const file = new Blob([await readFile(%1)], { type: %2 });"_s.arg(
            JsonText::stringLiteral(request.filePath),
            JsonText::stringLiteral(
                QMimeDatabase().mimeTypeForFile(file, QMimeDatabase::MatchExtension).name()));
        lines += u"form.append(%1, file, %2);\n"_s.arg(
            JsonText::stringLiteral(QString::fromUtf8(request.fileField)),
            JsonText::stringLiteral(file.fileName()));
    }
    lines += u"const response = await fetch(%1, {"_s.arg(JsonText::stringLiteral(parts.url));
    lines += u"  method: %1,"_s.arg(JsonText::stringLiteral(parts.method));
    if (!headers.isEmpty())
        lines += u"  headers: {\n    "_s + headers.join(u"\n    "_s) + u"\n  },"_s;
    if (!request.fileField.isEmpty())
        lines += u"  body: form,"_s;
    else if (parts.isJson)
        lines += u"  body: JSON.stringify("_s +
                 shifted(JsonText::literal(parts.body, {u"true"_s, u"false"_s, u"null"_s}), 2) + u"),"_s;
    else if (!request.body.isEmpty())
        lines += u"  body: %1,"_s.arg(JsonText::stringLiteral(parts.body));
    lines += u"});"_s;
    lines += u"console.log(response.status, await response.text());"_s;
    return lines.join(u'\n') + u'\n';
}

} // namespace

QString RequestCode::code(Form form, const ConsoleRequest &request, const QUrl &desk,
                          const QByteArray &acceptLanguage)
{
    const Parts parts = partsOf(request, desk, acceptLanguage);
    switch (form) {
    case Form::Curl:
        return curl(request, parts);
    case Form::Python:
        return python(request, parts);
    case Form::JavaScript:
        return javaScript(request, parts);
    }
    Q_UNREACHABLE();
}

CodeLanguage RequestCode::language(Form form)
{
    switch (form) {
    case Form::Curl:
        return CodeLanguage::Shell;
    case Form::Python:
        return CodeLanguage::Python;
    case Form::JavaScript:
        return CodeLanguage::JavaScript;
    }
    Q_UNREACHABLE();
}

QString RequestCode::name(Form form)
{
    switch (form) {
    case Form::Curl:
        return u"cURL"_s;
    case Form::Python:
        return u"Python"_s;
    case Form::JavaScript:
        return u"JavaScript"_s;
    }
    Q_UNREACHABLE();
}

} // namespace guiche
