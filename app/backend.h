// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QUrl>

#include <expected>
#include <memory>
#include <optional>
#include <stop_token>

#include "app/options.h"
#include "models/desk/keystore.h"
#include "models/domain/error.h"

namespace guiche {

//! \brief The master key, found beforehand (KeyLoader); without it the desk takes what is given, or the key
//! file.
struct BackendKeys
{
    std::optional<MasterKeys> keys = {};
    std::shared_ptr<KeyStore> store = {};
};

//! \brief The desk: store, rules, channels, real time and REST, put together in the order in which they
//! depend on one another, and taken apart in reverse.
class Backend final
{
public:
    //! \brief Why the desk cannot run, and the exit code (3: data, 4: a listener).
    struct Failure
    {
        int exitCode = 3;
        Error error = {};
    };

    //! \brief Opens the data directory and everything on it, and listens. Blocks (a migration may take a
    //! while): the desktop calls it off the main thread. The object may be destroyed on any one thread. Once
    //! `stop` is requested it goes no further than the step it is at, which is always finished, and answers a
    //! failure with exit code 0.
    [[nodiscard]] static std::expected<std::unique_ptr<Backend>, Failure>
    start(const Options &options, const BackendKeys &keys = {}, const std::stop_token &stop = {});
    ~Backend(); //!< stops gracefully: open requests are finished, sockets closed
    Q_DISABLE_COPY_MOVE(Backend)

    //! \brief URL of every listener by its name, without a trailing slash.
    [[nodiscard]] const QHash<QString, QUrl> &urls() const;
    [[nodiscard]] QUrl mainUrl() const;

private:
    struct Private;
    explicit Backend(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace guiche
