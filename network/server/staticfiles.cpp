// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/server/staticfiles.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>

#include <zlib.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

namespace guiche {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 19> ContentTypes{{
    {".html", "text/html; charset=utf-8"},
    {".css", "text/css; charset=utf-8"},
    {".js", "text/javascript; charset=utf-8"},
    {".mjs", "text/javascript; charset=utf-8"},
    {".json", "application/json"},
    {".map", "application/json"},
    {".svg", "image/svg+xml"},
    {".png", "image/png"},
    {".jpg", "image/jpeg"},
    {".jpeg", "image/jpeg"},
    {".gif", "image/gif"},
    {".webp", "image/webp"},
    {".ico", "image/x-icon"},
    {".woff", "font/woff"},
    {".woff2", "font/woff2"},
    {".txt", "text/plain; charset=utf-8"},
    {".md", "text/markdown; charset=utf-8"},
    {".xml", "application/xml"},
    {".pdf", "application/pdf"},
}};

// What is compressed in itself only grows.
bool isCompressible(std::string_view contentType)
{
    return contentType.starts_with("text/") || contentType.starts_with("application/json") ||
           contentType.starts_with("application/xml") || contentType.starts_with("image/svg") ||
           contentType.starts_with("application/manifest");
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

//! Takes the next element off a comma-separated list.
std::string_view takeElement(std::string_view &list)
{
    const std::size_t end = std::min(list.find(','), list.size());
    const std::string_view element = trimmed(list.substr(0, end));
    list.remove_prefix(std::min(end + 1, list.size()));
    return element;
}

//! The weight of `gzip;q=0.5`; 1 when none is given.
double quality(std::string_view element)
{
    const std::size_t mark = element.find("q=");
    return mark == std::string_view::npos
               ? 1.0
               : std::strtod(std::string(element.substr(mark + 2)).c_str(), nullptr);
}

} // namespace

bool acceptsGzip(const Request &request)
{
    std::string_view list = request.headers.value("Accept-Encoding");
    double forGzip = -1;
    double forAny = -1;
    while (!list.empty()) {
        const std::string_view element = takeElement(list);
        const std::string_view coding = trimmed(element.substr(0, element.find(';')));
        if (coding == "gzip" || coding == "x-gzip")
            forGzip = quality(element);
        else if (coding == "*")
            forAny = quality(element);
    }
    return (forGzip >= 0 ? forGzip : forAny) > 0;
}

bool isNotModified(const Request &request, std::string_view etag)
{
    std::string_view list = request.headers.value("If-None-Match");
    while (!list.empty()) {
        std::string_view element = takeElement(list);
        if (element.starts_with("W/"))
            element.remove_prefix(2);
        if (element == etag || element == "*")
            return true;
    }
    return false;
}

std::string strongEtag(const QByteArray &bytes)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).left(12).toHex();
    return '"' + hash.toStdString() + '"';
}

QByteArray gzip(const QByteArray &bytes)
{
    z_stream stream{};
    // 15 bits of window, plus 16: the gzip header and trailer.
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))),
                   Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int result = deflate(&stream, Z_FINISH);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return result == Z_STREAM_END ? out : QByteArray();
}

std::string_view contentTypeOf(std::string_view fileName)
{
    const auto found = std::ranges::find_if(
        ContentTypes, [fileName](const auto &entry) { return fileName.ends_with(entry.first); });
    return found == ContentTypes.end() ? "application/octet-stream" : found->second;
}

void StaticFiles::add(std::string urlPath, const QByteArray &bytes, std::string contentType,
                      std::string_view cacheControl)
{
    File file;
    file.plain = bytes;
    file.etag = strongEtag(bytes);
    file.contentType = std::move(contentType);
    file.cacheControl = cacheControl;
    if (isCompressible(file.contentType)) {
        QByteArray compressed = gzip(bytes);
        if (!compressed.isEmpty() && compressed.size() < bytes.size()) {
            compressed.squeeze();
            file.compressed = compressed;
            // A strong tag names exact bytes, so each coding has its own (RFC 9110, section 8.8.3.3).
            file.compressedEtag = file.etag.substr(0, file.etag.size() - 1) + "-gzip\"";
        }
    }
    m_files.insert_or_assign(std::move(urlPath), std::move(file));
}

int StaticFiles::addResources(const QString &resourceFolder, const std::string &urlPrefix,
                              std::string_view cacheControl)
{
    const std::string prefix = urlPrefix.ends_with('/') ? urlPrefix : urlPrefix + '/';
    int count = 0;
    QDirIterator files(resourceFolder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        const std::string name = QDir(resourceFolder).relativeFilePath(file.fileName()).toStdString();
        const std::string type(contentTypeOf(name));
        add(prefix + name, bytes, type, cacheControl);
        constexpr std::string_view Index = "index.html";
        if (name == Index || name.ends_with("/index.html"))
            add(prefix + name.substr(0, name.size() - Index.size()), bytes, type, cacheControl);
        ++count;
    }
    return count;
}

bool StaticFiles::contains(std::string_view urlPath) const
{
    return m_files.contains(std::string(urlPath));
}

std::optional<Reply> StaticFiles::reply(const Request &request, std::string_view route) const
{
    const auto found = m_files.find(request.path);
    if (found == m_files.end())
        return std::nullopt;
    Reply reply;
    reply.route = route;
    if (request.method != Method::Get && request.method != Method::Head) {
        reply.status = 405;
        reply.headers.add("Allow", "GET, HEAD");
        return reply;
    }
    const File &file = found->second;
    const bool isCompressed = !file.compressed.isEmpty() && acceptsGzip(request);
    const std::string &etag = isCompressed ? file.compressedEtag : file.etag;
    reply.headers.add("ETag", etag);
    reply.headers.add("Cache-Control", file.cacheControl);
    if (!file.compressed.isEmpty())
        reply.headers.add("Vary", "Accept-Encoding");
    if (isNotModified(request, etag)) {
        reply.status = 304;
        return reply;
    }
    reply.headers.add("Content-Type", file.contentType);
    if (isCompressed)
        reply.headers.add("Content-Encoding", "gzip");
    reply.body = isCompressed ? file.compressed : file.plain;
    return reply;
}

} // namespace guiche
