// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/asio/ssl/context.hpp>

#include <memory>

#include "models/domain/error.h"
#include "network/server/serveroptions.h"

namespace guiche {

//! \brief TLS 1.2 and later with the listener's certificate chain and key, HTTP/1.1 by ALPN. Errors:
//! Validation, whose text names the file that cannot be read or does not fit.
[[nodiscard]] Result<std::shared_ptr<boost::asio::ssl::context>>
makeTlsContext(const ListenerOptions &options);

} // namespace guiche
