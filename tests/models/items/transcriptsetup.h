// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

#include "models/items/transcriptmodel.h"
#include "tests/support/fakesource.h"

using namespace guiche;
using namespace Qt::StringLiterals;
using Model = TranscriptModel;
using Kind = TranscriptModel::RowKind;

namespace guiche::test {

constexpr TimeMs Minute = 60'000;
constexpr TimeMs Day = 24 * 60 * Minute;
inline const QString Id = u"c000001"_s;

inline TimeMs noon()
{
    return QDateTime(QDate(2026, 11, 22), QTime(12, 0)).toMSecsSinceEpoch();
}

// The rows as words: a message by its id or, while it is pending, by its key.
inline QStringList words(const Model &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        switch (index.data(Model::KindRole).value<Kind>()) {
        case Kind::Day:
            result << u"day "_s + index.data(Model::DateRole).toDate().toString(Qt::ISODate);
            break;
        case Kind::NewMarker:
            result << u"new "_s + index.data(Model::CountRole).toString();
            break;
        case Kind::Message:
            result << (index.data(Model::IsPendingRole).toBool()
                           ? u"~"_s + index.data(Model::PendingKeyRole).toString()
                           : index.data(Model::IdRole).toString());
            break;
        case Kind::System:
            result << u"*"_s + index.data(Model::IdRole).toString();
            break;
        }
    }
    return result;
}

inline PendingMessage pendingText(const QString &key, const QString &content, TimeMs createdAt)
{
    return {.key = key, .conversationId = Id, .content = content, .createdAt = createdAt};
}

struct Chat
{
    Chat()
    {
        model.setUserId(1);
        tester.setUseFetchMore(false);
    }

    // m1 … m<count>, one a minute, the last at noon; every third is an answer.
    void addMessages(int count)
    {
        for (int i = 1; i <= count; ++i)
            source.allMessages[Id].append(FakeSource::makeMessage(
                Id, u"m%1"_s.arg(i, 5, 10, QChar(u'0')), noon() - (count - i) * Minute,
                i % 3 == 0 ? Direction::Outgoing : Direction::Incoming));
    }

    void open(int unread = 0)
    {
        model.setConversation(Id, unread);
        QTRY_VERIFY(model.state() != ListState::Loading);
        resets.clear();
    }

    FakeSource source;
    EventFeed feed;
    FakeOutgoing outgoing;
    ManualClock clock{noon()};
    Model model{source, feed, &outgoing, clock};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy resets{&model, &QAbstractItemModel::modelReset};
};

} // namespace guiche::test
