// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/code/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr auto IndentWidth = 2;

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\r' || c == u'\t';
}

// The end of the string that begins with the quote at `from`: behind its last quote.
qsizetype endOfString(QStringView text, qsizetype from)
{
    for (qsizetype at = from + 1; at < text.size(); ++at) {
        if (text.at(at) == u'\\')
            ++at;
        else if (text.at(at) == u'"')
            return at + 1;
    }
    return text.size();
}

// One token of valid JSON: a string, a bracket, a comma, a colon, or a run of anything else (numbers, words).
struct Token
{
    QStringView text;

    [[nodiscard]] bool isEnd() const { return text.isEmpty(); }
    [[nodiscard]] QChar first() const { return text.isEmpty() ? QChar() : text.front(); }
    [[nodiscard]] bool opens() const { return first() == u'{' || first() == u'['; }
    [[nodiscard]] bool closes() const { return first() == u'}' || first() == u']'; }
};

class Reader final
{
public:
    explicit Reader(QStringView text)
        : m_text(text)
    {
    }

    Token next()
    {
        while (m_at < m_text.size() && isBlank(m_text.at(m_at)))
            ++m_at;
        if (m_at >= m_text.size())
            return {};
        const qsizetype from = m_at;
        const QChar c = m_text.at(from);
        if (c == u'"')
            m_at = endOfString(m_text, from);
        else if (u"{}[],:"_s.contains(c))
            ++m_at;
        else
            while (m_at < m_text.size() && !isBlank(m_text.at(m_at)) &&
                   !u"{}[],:\""_s.contains(m_text.at(m_at)))
                ++m_at;
        return {m_text.sliced(from, m_at - from)};
    }

    // Reads a whole value whose first token is `first`; returns it as it is written.
    QStringView value(const Token &first)
    {
        const qsizetype from = first.text.data() - m_text.data();
        int depth = first.opens() ? 1 : 0;
        while (depth > 0) {
            const Token token = next();
            if (token.isEnd())
                break;
            depth += token.opens() ? 1 : token.closes() ? -1 : 0;
        }
        return m_text.sliced(from, m_at - from);
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

JsonText::Mistake mistakeOf(QJsonParseError::ParseError error)
{
    switch (error) {
    case QJsonParseError::MissingNameSeparator:
        return JsonText::Mistake::Colon;
    case QJsonParseError::MissingValueSeparator:
        return JsonText::Mistake::Comma;
    case QJsonParseError::UnterminatedString:
        return JsonText::Mistake::OpenString;
    case QJsonParseError::UnterminatedObject:
    case QJsonParseError::UnterminatedArray:
        return JsonText::Mistake::OpenBracket;
    case QJsonParseError::DeepNesting:
        return JsonText::Mistake::TooDeep;
    default:
        return JsonText::Mistake::Other;
    }
}

QString indent(int depth)
{
    return u'\n' + QString(qsizetype(depth) * IndentWidth, u' ');
}

} // namespace

std::optional<JsonText::Fault> JsonText::fault(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    QJsonParseError error;
    QJsonDocument::fromJson(bytes, &error);
    if (error.error == QJsonParseError::NoError)
        return std::nullopt;
    Fault fault{.mistake = mistakeOf(error.error)};
    // Qt says that a bracket is not closed where something follows that only a comma could part, and the
    // contrary at the end of a list.
    const bool isAtEnd =
        bytes.sliced(std::clamp<qsizetype>(error.offset, 0, bytes.size())).trimmed().isEmpty();
    if (fault.mistake == Mistake::OpenBracket && !isAtEnd)
        fault.mistake = Mistake::Comma;
    else if (fault.mistake == Mistake::Other && isAtEnd)
        fault.mistake = Mistake::OpenBracket;
    // Qt counts bytes, and points behind what it could not read.
    const qsizetype offset = std::clamp<qsizetype>(error.offset - 1, 0, bytes.size());
    fault.position =
        std::min(QString::fromUtf8(bytes.first(offset)).size(), std::max<qsizetype>(0, text.size() - 1));
    const auto before = QStringView(text).first(fault.position);
    fault.line = int(before.count(u'\n')) + 1;
    fault.column = int(fault.position - before.lastIndexOf(u'\n'));
    return fault;
}

bool JsonText::isValue(const QString &text)
{
    // As the one element of an array, where every value may stand.
    const QJsonDocument document = QJsonDocument::fromJson("[" + text.toUtf8() + "]");
    return document.isArray() && document.array().size() == 1;
}

QString JsonText::pretty(const QString &valid)
{
    QString out;
    out.reserve(valid.size() * 2);
    int depth = 0;
    bool isFresh = false; // right behind an opening bracket
    Reader reader(valid);
    for (Token token = reader.next(); !token.isEnd(); token = reader.next()) {
        if (token.closes()) {
            depth = std::max(0, depth - 1);
            if (!isFresh)
                out += indent(depth);
            isFresh = false;
            out += token.text;
            continue;
        }
        if (isFresh)
            out += indent(depth);
        isFresh = token.opens();
        out += token.text;
        if (token.opens())
            ++depth;
        else if (token.first() == u',')
            out += indent(depth);
        else if (token.first() == u':')
            out += u' ';
    }
    return out;
}

QList<JsonText::Member> JsonText::members(const QString &valid)
{
    QList<Member> members;
    Reader reader(valid);
    if (reader.next().first() != u'{')
        return members;
    for (Token name = reader.next(); name.first() == u'"'; name = reader.next()) {
        reader.next(); // the colon
        const QStringView value = reader.value(reader.next());
        members.append({unquoted(name.text.toString()), value.toString()});
        if (reader.next().first() != u',')
            break;
    }
    return members;
}

QString JsonText::object(const QList<Member> &members)
{
    QStringList parts;
    for (const Member &member : members)
        parts += quoted(member.name) + u':' + member.value;
    return pretty(u'{' + parts.join(u',') + u'}');
}

QString JsonText::quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

QString JsonText::unquoted(const QString &value)
{
    if (!value.startsWith(u'"'))
        return value;
    const QJsonArray list = QJsonDocument::fromJson("[" + value.toUtf8() + "]").array();
    return list.isEmpty() ? value : list.first().toString();
}

QString JsonText::literal(const QString &valid, const Words &words)
{
    QString out;
    const QString laidOut = pretty(valid);
    qsizetype done = 0;
    Reader reader(laidOut);
    for (Token token = reader.next(); !token.isEnd(); token = reader.next()) {
        const qsizetype from = token.text.data() - laidOut.data();
        out += QStringView(laidOut).sliced(done, from - done);
        done = from + token.text.size();
        if (token.first() == u'"')
            out += stringLiteral(unquoted(token.text.toString()));
        else if (token.text == "true"_L1)
            out += words.isTrue;
        else if (token.text == "false"_L1)
            out += words.isFalse;
        else if (token.text == "null"_L1)
            out += words.null;
        else
            out += token.text;
    }
    return out;
}

QString JsonText::stringLiteral(const QString &text)
{
    QString out(u'"');
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'"':
            out += u"\\\""_s;
            break;
        case u'\\':
            out += u"\\\\"_s;
            break;
        case u'\n':
            out += u"\\n"_s;
            break;
        case u'\r':
            out += u"\\r"_s;
            break;
        case u'\t':
            out += u"\\t"_s;
            break;
        default:
            // Control characters, and the two line ends of Unicode that old engines stumble over.
            if (c.unicode() < 0x20 || c.unicode() == 0x7f || c.unicode() == 0x2028 || c.unicode() == 0x2029)
                out += u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
            else
                out += c;
        }
    }
    return out + u'"';
}

} // namespace guiche
