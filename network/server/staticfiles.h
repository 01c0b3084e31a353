// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "network/server/http.h"

namespace guiche {

//! \brief True when `Accept-Encoding` allows gzip (q other than 0).
[[nodiscard]] bool acceptsGzip(const Request &request);
//! \brief True when `If-None-Match` names `etag` (quoted; compared weakly, RFC 9110 section 13.1.2) or is
//! `*`.
[[nodiscard]] bool isNotModified(const Request &request, std::string_view etag);
//! \brief A strong ETag of the bytes, with its quotes.
[[nodiscard]] std::string strongEtag(const QByteArray &bytes);
//! \brief The bytes in gzip format (RFC 1952).
[[nodiscard]] QByteArray gzip(const QByteArray &bytes);
//! \brief By the ending of the name; `application/octet-stream` when it is not known.
[[nodiscard]] std::string_view contentTypeOf(std::string_view fileName);

//! \brief Files held in memory and served with strong ETags, 304, gzip (compressed once) and HEAD. Filled at
//! start-up, then const: may be asked from every api thread.
class StaticFiles final
{
public:
    static constexpr std::string_view Revalidate = "no-cache";
    static constexpr std::string_view Immutable = "public, max-age=31536000, immutable";

    //! \brief Serves `bytes` at exactly `urlPath`.
    void add(std::string urlPath, const QByteArray &bytes, std::string contentType,
             std::string_view cacheControl = Revalidate);
    //! \brief Serves every file under the Qt resource folder (`:/webchat`) below `urlPrefix`
    //! (`/chat/assets/`). An `index.html` is also served at its folder's own path. Returns how many files
    //! there are.
    int addResources(const QString &resourceFolder, const std::string &urlPrefix,
                     std::string_view cacheControl = Revalidate);

    [[nodiscard]] bool contains(std::string_view urlPath) const;
    //! \brief The answer to GET or HEAD of a known path: 200 or 304; 405 with `Allow` for other methods;
    //! nullopt for a path that is not known. `route` becomes the reply's route.
    [[nodiscard]] std::optional<Reply> reply(const Request &request, std::string_view route) const;

private:
    struct File
    {
        QByteArray plain;
        QByteArray compressed; // empty when it would not be smaller
        std::string etag;
        std::string compressedEtag;
        std::string contentType;
        std::string cacheControl;
    };
    std::unordered_map<std::string, File> m_files;
};

} // namespace guiche
