// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/contacttables.h"

#include <QJsonValue>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <ranges>

#include "models/domain/phone.h"

using namespace Qt::StringLiterals;

namespace guiche::contacttables {

namespace {

QStringList ownColumns()
{
    return {u"id"_s,          u"whatsapp_id"_s, u"phone"_s,      u"name"_s,      u"email"_s,
            u"customer_id"_s, u"tags"_s,        u"created_at"_s, u"updated_at"_s};
}

//! `E-mail do cliente` → `emaildocliente`: letters and digits alone, without accents.
QString folded(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c.isLetterOrNumber())
            plain += c.toCaseFolded();
    }
    return plain;
}

const QHash<QString, QString> &knownHeadings()
{
    static const QHash<QString, QString> known = [] {
        QHash<QString, QString> table;
        const auto add = [&table](const QString &column, const QStringList &headings) {
            for (const QString &heading : headings)
                table.insert(heading, column);
        };
        add(u"id"_s, {u"id"_s});
        add(u"whatsapp_id"_s, {u"whatsappid"_s, u"whatsapp"_s, u"numerowhatsapp"_s, u"whatsappnumber"_s,
                               u"numerodewhatsapp"_s, u"numerodowhatsapp"_s});
        add(u"phone"_s, {u"phone"_s, u"phonenumber"_s, u"mobile"_s, u"mobilephone"_s, u"cell"_s,
                         u"cellphone"_s, u"number"_s, u"telephone"_s, u"telefone"_s, u"celular"_s, u"fone"_s,
                         u"numero"_s, u"telefono"_s, u"movil"_s, u"numerodetelefone"_s, u"numerodetelefono"_s,
                         u"telefonecelular"_s, u"telefonomovil"_s});
        add(u"name"_s, {u"name"_s, u"fullname"_s, u"contact"_s, u"customer"_s, u"customername"_s, u"nome"_s,
                        u"nomecompleto"_s, u"contato"_s, u"cliente"_s, u"nomedocliente"_s, u"nombre"_s,
                        u"nombrecompleto"_s, u"contacto"_s, u"nombredelcliente"_s});
        add(u"email"_s, {u"email"_s, u"mail"_s, u"emailaddress"_s, u"correo"_s, u"correoelectronico"_s,
                         u"enderecodeemail"_s});
        add(u"customer_id"_s, {u"customerid"_s, u"externalid"_s, u"code"_s, u"codigo"_s, u"codigodocliente"_s,
                               u"idcliente"_s, u"iddocliente"_s, u"codigodelcliente"_s, u"iddelcliente"_s});
        add(u"tags"_s, {u"tags"_s, u"tag"_s, u"labels"_s, u"etiquetas"_s, u"etiqueta"_s, u"marcadores"_s});
        return table;
    }();
    return known;
}

bool isFormulaStart(QChar c)
{
    return QStringView(u"=+-@\t\r").contains(c);
}

//! Begins with apostrophes, and then with what would be a formula.
bool isGuarded(const QString &cell)
{
    qsizetype at = 0;
    while (at < cell.size() && cell[at] == u'\'')
        ++at;
    return at > 0 && at < cell.size() && isFormulaStart(cell[at]);
}

QString quoted(QString cell, QChar separator)
{
    const bool isQuoted = cell.contains(separator) || cell.contains(u'"') || cell.contains(u'\n') ||
                          cell.contains(u'\r') || cell.startsWith(u' ') || cell.endsWith(u' ');
    return isQuoted ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
}

QString line(const QStringList &cells, QChar separator)
{
    QStringList written;
    written.reserve(cells.size());
    for (const QString &cell : cells)
        written.append(quoted(guarded(cell), separator));
    return written.join(separator) + u"\r\n"_s;
}

//! A national number is taken for one of Brazil, where the desk is at home; others bring their country.
Result<QString> numberOf(const QString &text, bool isPhone)
{
    Result<QString> digits = Contacts::checkedWhatsAppId(text);
    if (!isPhone || (digits && isDialable(u'+' + *digits)))
        return digits;
    QString national = text;
    national.removeIf([](QChar c) { return !c.isDigit(); });
    if (national.startsWith(u'0')) // the trunk prefix
        national.remove(0, 1);
    const bool isNational =
        (national.size() == 10 || national.size() == 11) && !text.trimmed().startsWith(u'+');
    if (isNational && isDialable(u"+55"_s + national))
        return u"55"_s + national;
    return fail(ErrorCode::Validation,
                GUICHE_ERROR_TEXT("This is not a phone number with its country code."));
}

QStringList tagsOf(const QString &cell)
{
    static const QRegularExpression separators(u"[,;|]"_s);
    QStringList tags;
    for (const QString &tag : cell.split(separators)) {
        if (!tag.trimmed().isEmpty())
            tags.append(tag);
    }
    return tags;
}

const ContactField *fieldNamed(const QList<ContactField> &fields, QStringView key)
{
    for (const ContactField &field : fields) {
        if (field.key == key)
            return &field;
    }
    return nullptr;
}

Result<> takeCell(ParsedRow &row, const QString &column, const QString &text,
                  const QList<ContactField> &fields)
{
    ContactChanges &changes = row.changes;
    if (column == "id"_L1) {
        row.id = text.trimmed();
    } else if (column == "name"_L1) {
        changes.name = text;
    } else if (column == "email"_L1) {
        changes.email = text;
    } else if (column == "customer_id"_L1) {
        changes.customerId = text;
    } else if (column == "tags"_L1) {
        changes.tags = tagsOf(text);
    } else if (column.startsWith("fields."_L1)) {
        const ContactField *field = fieldNamed(fields, QStringView(column).sliced(7));
        GUICHE_TRY(value, fieldValueFromText(*field, text));
        changes.fields[field->key] = value;
    } else if (column == "whatsapp_id"_L1 || !changes.whatsAppId) { // the first decides against a phone
        auto number = numberOf(text, column == "phone"_L1);
        if (!number)
            return fail(number.error().code, number.error().text, number.error().args, column);
        changes.whatsAppId = *number;
    }
    return {};
}

QString cellOf(const QJsonValue &value)
{
    return value.isDouble() ? QLocale::c().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest)
                            : value.toString();
}

} // namespace

Result<QHash<qsizetype, QString>> columnsOf(const QStringList &heading, const QList<ContactField> &fields)
{
    QHash<QString, QString> own;
    for (const ContactField &field : fields) {
        own.insert(folded(field.label), u"fields."_s + field.key);
        own.insert(folded(field.key), u"fields."_s + field.key);
    }
    QHash<qsizetype, QString> columns;
    QSet<QString> names;
    for (qsizetype i = 0; i < heading.size(); ++i) {
        const QString name = folded(heading[i]);
        const QString column = knownHeadings().value(name, own.value(name));
        if (!column.isEmpty() && names.contains(name))
            return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("The column %1 is there twice."),
                        {heading[i].trimmed().left(100)});
        names.insert(name);
        if (!column.isEmpty() && !columns.values().contains(column))
            columns.insert(i, column);
    }
    const QList<QString> found = columns.values();
    if (!found.contains(u"whatsapp_id"_s) && !found.contains(u"phone"_s) && !found.contains(u"id"_s))
        return fail(ErrorCode::Validation,
                    GUICHE_ERROR_TEXT("The first line must name a column whatsapp_id, phone or id."));
    return columns;
}

void checkWidth(CsvRecord &record, qsizetype headingCells)
{
    const auto isFull = [](const QString &cell) { return !cell.trimmed().isEmpty(); };
    if (!record.fault && std::ranges::any_of(record.cells | std::views::drop(headingCells), isFull))
        record.fault = GUICHE_ERROR_TEXT("This row has more cells than the first line.");
}

ParsedRow parse(const CsvRecord &record, const QHash<qsizetype, QString> &columns,
                const QList<ContactField> &fields)
{
    ParsedRow row{.line = record.line};
    if (record.fault) {
        row.fault = Error{.code = ErrorCode::Validation, .text = record.fault};
        return row;
    }
    for (qsizetype i = 0; i < record.cells.size(); ++i) {
        const QString column = columns.value(i);
        const QString text = unguarded(record.cells[i]);
        if (column.isEmpty() || text.trimmed().isEmpty())
            continue;
        if (Result<> taken = takeCell(row, column, text, fields); !taken) {
            row.fault = std::move(taken.error());
            return row;
        }
    }
    if (!row.changes.whatsAppId && row.id.isEmpty())
        row.fault = Error{.code = ErrorCode::Validation,
                          .text = GUICHE_ERROR_TEXT("%1 is required."),
                          .args = {u"whatsapp_id"_s},
                          .field = u"whatsapp_id"_s};
    return row;
}

QString guarded(const QString &cell)
{
    const bool isDangerous = !cell.isEmpty() && isFormulaStart(cell.front());
    return isDangerous || isGuarded(cell) ? u'\'' + cell : cell;
}

QString unguarded(const QString &cell)
{
    return isGuarded(cell) ? cell.sliced(1) : cell;
}

QString heading(const QList<ContactField> &fields, QChar separator)
{
    QStringList cells = ownColumns();
    for (const ContactField &field : fields)
        cells.append(field.key);
    return line(cells, separator);
}

QString row(const ContactCard &card, const QList<ContactField> &fields, QChar separator)
{
    const QJsonObject shown = toJson(card);
    QStringList cells{card.id,
                      shown["whatsapp_id"_L1].toString(),
                      card.phone,
                      card.name,
                      card.email,
                      card.externalId,
                      card.tags.join(u'|'),
                      toIso8601(card.createdAt),
                      toIso8601(card.updatedAt)};
    for (const ContactField &field : fields)
        cells.append(cellOf(card.values[field.key]));
    return line(cells, separator);
}

} // namespace guiche::contacttables
