// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "network/client/deskclient.h"
#include "tests/support/fakedesk.h"

using namespace guiche;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = DeskClient::State;
using Reply = FakeDesk::Reply;

namespace guiche::test {

constexpr DeskClientTimings Quick{
    .request = 2s, .firstBackoff = 20ms, .longestBackoff = 100ms, .ping = 200ms};

inline QJsonObject conversationJson(const QString &id)
{
    return {{u"id"_s, id},
            {u"customer_name"_s, u"Marina Duarte"_s},
            {u"status"_s, u"in_progress"_s},
            {u"channel"_s, u"web"_s},
            {u"assigned_to"_s, 1},
            {u"last_message_at"_s, u"2026-02-01T10:30:00Z"_s},
            {u"messages_count"_s, 15}};
}

inline QJsonObject messageJson(const QString &id, const QString &content)
{
    return {{u"id"_s, id},
            {u"conversation_id"_s, u"c1"_s},
            {u"direction"_s, u"outgoing"_s},
            {u"type"_s, u"text"_s},
            {u"content"_s, content},
            {u"sent_by"_s, 1},
            {u"timestamp"_s, u"2026-02-01T10:30:00Z"_s},
            {u"status"_s, u"queued"_s}};
}

// A call's answer, once it is there.
template <class T> struct Answer
{
    std::optional<Result<T>> result;
    Done<T> done()
    {
        return [this](const Result<T> &value) { result = value; };
    }
    [[nodiscard]] bool isOk() const { return result && result->has_value(); }
    [[nodiscard]] ErrorCode code() const { return result->error().code; }
    [[nodiscard]] QString text() const { return DeskClient::errorText(result->error()); }
};

struct Setup
{
    FakeDesk desk;
    DeskClient client{desk.url(), Quick};
    QObject context;

    void signIn()
    {
        Answer<User> user;
        client.signIn(u"ana@example.com"_s, u"Senha-123"_s, &context, user.done());
        QTRY_VERIFY(user.result);
        QVERIFY(user.isOk());
        QTRY_COMPARE(client.state(), State::Online);
        QTRY_VERIFY(!desk.frames().isEmpty()); // it has resumed
    }
};

} // namespace guiche::test
