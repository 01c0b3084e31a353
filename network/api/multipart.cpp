// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/api/multipart.h"

#include <QUrl>

#include <cctype>
#include <fstream>
#include <vector>

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr std::size_t BlockBytes = 256 * 1024;
constexpr std::size_t MaxHeaderBytes = 16 * 1024;

//! The body as a stream that is read up to a delimiter at a time.
class BlockReader final
{
public:
    explicit BlockReader(const std::filesystem::path &path)
        : m_file(path, std::ios::binary)
        , m_buffer("\r\n") // the first delimiter stands at the start of the body, without its line end
        , m_block(BlockBytes)
    {
    }

    //! Hands everything before `delimiter` to `sink` and moves behind it. False when the body ends first.
    template <class Sink> bool readUntil(std::string_view delimiter, Sink sink)
    {
        for (;;) {
            const auto at = m_buffer.find(delimiter);
            if (at != std::string::npos) {
                sink(std::string_view(m_buffer).substr(0, at));
                m_buffer.erase(0, at + delimiter.size());
                return true;
            }
            if (m_buffer.size() >= delimiter.size()) {
                const auto passed = m_buffer.size() - delimiter.size() + 1;
                sink(std::string_view(m_buffer).substr(0, passed));
                m_buffer.erase(0, passed);
            }
            if (!fill())
                return false;
        }
    }

private:
    bool fill()
    {
        m_file.read(m_block.data(), std::streamsize(m_block.size()));
        const auto count = m_file.gcount();
        m_buffer.append(m_block.data(), std::size_t(count));
        return count > 0;
    }

    std::ifstream m_file;
    std::string m_buffer;
    std::vector<char> m_block;
};

std::string lower(std::string_view text)
{
    std::string result(text);
    for (char &c : result)
        c = char(std::tolower(static_cast<unsigned char>(c)));
    return result;
}

//! The value of a parameter (`name="…"` or `name=…`) of a header field; empty when absent.
std::string parameterOf(std::string_view field, std::string_view name)
{
    const std::string names = lower(field);
    for (std::size_t at = names.find(';'); at != std::string::npos; at = names.find(';', at + 1)) {
        std::size_t start = names.find_first_not_of(" \t", at + 1);
        if (start == std::string::npos || names.compare(start, name.size(), name) != 0)
            continue;
        start += name.size();
        if (start >= names.size() || names[start] != '=')
            continue;
        ++start;
        if (start < field.size() && field[start] == '"') {
            const auto end = field.find('"', start + 1);
            return std::string(
                field.substr(start + 1, end == std::string_view::npos ? end : end - start - 1));
        }
        const auto end = field.find_first_of("; \t\r", start);
        return std::string(field.substr(start, end == std::string_view::npos ? end : end - start));
    }
    return {};
}

//! The `Content-Disposition` among the header lines of a part.
std::string_view dispositionOf(std::string_view header)
{
    while (!header.empty()) {
        const auto end = std::min(header.find("\r\n"), header.size());
        const std::string_view line = header.substr(0, end);
        if (lower(line.substr(0, 20)) == "content-disposition:")
            return line.substr(20);
        header.remove_prefix(std::min(end + 2, header.size()));
    }
    return {};
}

QString fileNameOf(std::string_view disposition)
{
    const std::string extended = parameterOf(disposition, "filename*"); // RFC 8187: UTF-8''a%20b
    if (lower(extended).starts_with("utf-8''"))
        return QUrl::fromPercentEncoding(QByteArray::fromStdString(extended.substr(7)));
    return QString::fromStdString(parameterOf(disposition, "filename"));
}

std::unexpected<Error> notAForm()
{
    return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("The body is not a complete multipart form."), {},
                u"file"_s);
}

Result<FormFile> copyPart(BlockReader &reader, const std::string &delimiter, FormFile file)
{
    std::ofstream out(file.path, std::ios::binary | std::ios::trunc);
    const bool isComplete = reader.readUntil(delimiter, [&out](std::string_view bytes) {
        out.write(bytes.data(), std::streamsize(bytes.size()));
    });
    out.close();
    if (isComplete && out.good())
        return file;
    std::error_code ignored;
    std::filesystem::remove(file.path, ignored);
    if (!isComplete)
        return notAForm();
    return fail(ErrorCode::StorageFull, GUICHE_ERROR_TEXT("The disk is full; nothing was changed."));
}

} // namespace

std::string boundaryOf(std::string_view contentType)
{
    std::string boundary = parameterOf(contentType, "boundary");
    return boundary.size() <= 70 ? boundary : std::string(); // RFC 2046, section 5.1.1
}

Result<FormFile> extractFormFile(const std::filesystem::path &body, std::string_view boundary,
                                 std::string_view field)
{
    const std::string delimiter = "\r\n--" + std::string(boundary);
    const auto skip = [](std::string_view) {};
    BlockReader reader(body);
    if (boundary.empty() || !reader.readUntil(delimiter, skip))
        return notAForm();
    for (;;) {
        std::string tail; // `--` after the last delimiter, else padding before the line end
        if (!reader.readUntil("\r\n", [&tail](std::string_view text) { tail += text.substr(0, 2); }))
            break;
        if (tail.starts_with("--"))
            break;
        std::string header = "\r\n";
        const bool hasHeader = reader.readUntil("\r\n\r\n", [&header](std::string_view text) {
            header += text.substr(0, MaxHeaderBytes - std::min(MaxHeaderBytes, header.size()));
        });
        if (!hasHeader)
            return notAForm();
        const std::string_view disposition = dispositionOf(header);
        if (parameterOf(disposition, "name") == field) {
            std::filesystem::path target = body;
            target += ".part";
            return copyPart(reader, delimiter, {.path = target, .filename = fileNameOf(disposition)});
        }
        if (!reader.readUntil(delimiter, skip))
            return notAForm();
    }
    return fail(ErrorCode::Validation, GUICHE_ERROR_TEXT("%1 is required."), {u"file"_s}, u"file"_s);
}

} // namespace guiche
