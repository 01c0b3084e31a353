// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

#include <memory>
#include <optional>

#include "network/client/deskclient.h"
#include "tests/network/api/apifixture.h"

namespace guiche::test {

//! \brief Runs one call of a client and waits for its answer. `start` gets what the call is to end with. An
//! answer that comes too late, or not at all: UpstreamTimeout.
template <class T = void, class Start> [[nodiscard]] Result<T> answerOf(Start start)
{
    const auto answer = std::make_shared<std::optional<Result<T>>>();
    start([answer](const Result<T> &result) { *answer = result; });
    if (!QTest::qWaitFor([&] { return answer->has_value(); }, 10'000))
        return fail(ErrorCode::UpstreamTimeout, "no answer");
    return **answer;
}

//! \brief A client that the administrator of `ApiFixture::registerOrganization` is signed in with; null when
//! that failed.
[[nodiscard]] inline std::unique_ptr<DeskClient> signedInClient(ApiFixture &desk, QObject *context)
{
    using namespace Qt::StringLiterals;
    auto client = std::make_unique<DeskClient>(QUrl(u"http://127.0.0.1:%1"_s.arg(desk.port())));
    const auto user = answerOf<User>([&](auto done) {
        client->signIn(u"ana@empresa.com"_s, QString::fromLatin1(ApiFixture::Password), context, done);
    });
    return user ? std::move(client) : nullptr;
}

} // namespace guiche::test
