// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "models/desk/webchat.h"
#include "network/server/http.h"
#include "network/server/staticfiles.h"

namespace guiche {

//! \brief The customer's page `/chat/{key}`, what it loads from `/chat/assets/`, and `/chat/widget.js`. Const
//! after construction: any api thread.
class ChatPage final
{
public:
    ChatPage();

    //! \brief A file of the page or the widget; nullopt when the path is none.
    [[nodiscard]] std::optional<Reply> file(const Request &request) const;
    //! \brief The page of a site, filled in, with a policy that lets only the site's origins frame it.
    [[nodiscard]] Reply page(const Request &request, const WebChatSite &site) const;
    //! \brief 404 in plain words, in the reader's language.
    [[nodiscard]] Reply notFound(const Request &request) const;

private:
    StaticFiles m_files;
    QByteArray m_page;
    QByteArray m_notFound;
};

} // namespace guiche
