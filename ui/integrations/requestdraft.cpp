// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/requestdraft.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QStringList variablesOf(const QString &path)
{
    static const QRegularExpression variable(u"\\{([^{}/?]+)\\}"_s);
    QStringList names;
    for (const auto &match : variable.globalMatch(path.section(u'?', 0, 0)))
        names += match.captured(1);
    return names;
}

bool isPath(const ApiParameter &parameter)
{
    return parameter.place == ApiParameter::Place::Path;
}

// RFC 9110, section 5.6.2: what the name of a header may hold.
bool isHeaderName(const QString &name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || u"!#$%&'*+-.^_`|~"_s.contains(c));
    });
}

Error missing(const QString &text, const QString &field)
{
    return {ErrorCode::Validation, "%1", {text}, field};
}

QString say(const char *text)
{
    return QCoreApplication::translate("RequestDraft", text);
}

} // namespace

RequestDraft RequestDraft::from(const ApiOperation &operation)
{
    RequestDraft draft{.operationId = operation.id,
                       .method = operation.method,
                       .path = operation.path,
                       .parameters = operation.parameters,
                       .contentType = operation.contentType,
                       .fields = operation.fields};
    for (const ApiParameter &parameter : operation.parameters)
        draft.values += Value{.isUsed = parameter.field.isRequired, .text = parameter.field.preset};
    if (!draft.isForm() && !operation.contentType.isEmpty())
        draft.body = !operation.example.isEmpty() ? operation.example
                     : operation.isBodyRequired   ? u"{\n  \n}"_s
                                                  : QString();
    return draft;
}

bool RequestDraft::isForm() const
{
    return contentType == "multipart/form-data"_L1;
}

QString RequestDraft::fileField() const
{
    const auto file = std::ranges::find_if(fields, &ApiField::isFile);
    return !isForm() || file == fields.end() ? QString() : file->name;
}

void RequestDraft::setPath(const QString &text)
{
    path = text.trimmed();
    const QStringList names = variablesOf(path);
    for (qsizetype index = parameters.size() - 1; index >= 0; --index) {
        if (isPath(parameters.at(index)) && !names.contains(parameters.at(index).field.name)) {
            parameters.removeAt(index);
            values.removeAt(index);
        }
    }
    qsizetype place = 0;
    for (const QString &name : names) {
        const auto known = [&name](const ApiParameter &one) { return isPath(one) && one.field.name == name; };
        if (std::ranges::none_of(parameters, known)) {
            parameters.insert(place,
                              ApiParameter{.place = ApiParameter::Place::Path,
                                           .field = {.name = name, .type = u"string"_s, .isRequired = true}});
            values.insert(place, Value{.isUsed = true});
        }
        ++place;
    }
}

int RequestDraft::usedParameters() const
{
    return int(std::ranges::count(values, true, &Value::isUsed));
}

QString RequestDraft::filledPath() const
{
    QString filled = path.section(u'?', 0, 0);
    // What is not allowed in a path and no escape already.
    filled = QString::fromLatin1(QUrl::toPercentEncoding(filled, "/%{}:@!$&'()*+,;="));
    QStringList query;
    if (const QString typed = path.section(u'?', 1); !typed.isEmpty())
        query += QString::fromLatin1(QUrl::toPercentEncoding(typed, "/%{}:@!$&'()*+,;=?"));
    for (qsizetype index = 0; index < parameters.size(); ++index) {
        const ApiField &field = parameters.at(index).field;
        const Value &value = values.at(index);
        if (isPath(parameters.at(index)) && !value.text.isEmpty())
            filled.replace(u'{' + encoded(field.name) + u'}', encoded(value.text));
        else if (parameters.at(index).place == ApiParameter::Place::Query && value.isUsed)
            query += encoded(field.name) + u'=' + encoded(value.text);
    }
    return query.isEmpty() ? filled : filled + u'?' + query.join(u'&');
}

ConsoleRequest RequestDraft::composed(ConsoleCaller caller) const
{
    ConsoleRequest request{.method = method.toLatin1(), .path = filledPath(), .caller = caller};
    for (qsizetype index = 0; index < parameters.size(); ++index) {
        if (parameters.at(index).place == ApiParameter::Place::Header && values.at(index).isUsed)
            request.headers.append(
                {parameters.at(index).field.name.toLatin1(), values.at(index).text.toUtf8()});
    }
    for (const Header &header : headers) {
        if (!header.name.trimmed().isEmpty())
            request.headers.append({header.name.trimmed().toLatin1(), header.value.trimmed().toUtf8()});
    }
    if (isForm() && !filePath.isEmpty()) {
        request.fileField = fileField().toUtf8();
        request.filePath = filePath;
    } else if (!isForm() && !body.trimmed().isEmpty()) {
        request.contentType =
            contentType.isEmpty() ? QByteArrayLiteral("application/json") : contentType.toLatin1();
        request.body = body.toUtf8();
    }
    return request;
}

ConsoleRequest RequestDraft::preview(ConsoleCaller caller) const
{
    return composed(caller);
}

Result<ConsoleRequest> RequestDraft::request(ConsoleCaller caller, const QString &apiKey) const
{
    if (!path.startsWith(u'/') || path.startsWith("//"_L1))
        return std::unexpected(
            missing(say(QT_TRANSLATE_NOOP("RequestDraft", "Begin the address with one slash.")), u"path"_s));
    for (qsizetype index = 0; index < parameters.size(); ++index) {
        if (parameters.at(index).field.isRequired && values.at(index).text.isEmpty())
            return std::unexpected(missing(say(QT_TRANSLATE_NOOP("RequestDraft", "Fill this in.")),
                                           parameters.at(index).field.name));
    }
    for (const Header &header : headers) {
        const bool isBroken = header.value.contains(u'\n') || header.value.contains(u'\r');
        if (!header.name.trimmed().isEmpty() && (!isHeaderName(header.name.trimmed()) || isBroken))
            return std::unexpected(missing(
                say(QT_TRANSLATE_NOOP("RequestDraft", "This cannot be the name of a header.")), header.name));
    }
    if (!fileField().isEmpty() && filePath.isEmpty())
        return std::unexpected(
            missing(say(QT_TRANSLATE_NOOP("RequestDraft", "Choose a file.")), fileField()));
    if (caller == ConsoleCaller::ApiKey && apiKey.isEmpty())
        return std::unexpected(
            missing(say(QT_TRANSLATE_NOOP("RequestDraft", "Enter the API key first.")), u"api_key"_s));
    ConsoleRequest request = composed(caller);
    request.apiKey = apiKey.toUtf8();
    return request;
}

} // namespace guiche
