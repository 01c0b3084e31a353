// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

#include "models/items/conversationlistmodel.h"
#include "tests/support/fakesource.h"

using namespace guiche;
using namespace Qt::StringLiterals;
using Tab = ConversationQuery::Tab;
using Model = ConversationListModel;

namespace guiche::test {

constexpr TimeMs Noon = 1'767'268'800'000; // 2026-01-01T12:00:00Z
constexpr TimeMs Minute = 60'000;

inline QStringList ids(const Model &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row) {
        const Conversation *conversation = model.at(row);
        result << (conversation ? conversation->id
                                : u"#"_s + model.index(row).data(Model::GroupCountRole).toString());
    }
    return result;
}

// One desk, one feed and one model under test, with every signal checked against the model's contents.
struct Desk
{
    explicit Desk(qint64 userId = 1)
    {
        model.setUserId(userId);
        tester.setUseFetchMore(false); // paging is what some tests are about
    }

    void addConversations(int count)
    {
        for (int i = 1; i <= count; ++i)
            source.allConversations.append(FakeSource::makeConversation(i, Noon - (count - i) * Minute));
    }

    void open(const ConversationQuery &query)
    {
        model.setQuery(query);
        QTRY_VERIFY(model.state() != ListState::Loading);
        QTRY_VERIFY(!model.isFetching());
        resets.clear();
    }

    FakeSource source;
    EventFeed feed;
    ManualClock clock{Noon};
    Model model{source, feed, clock};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy resets{&model, &QAbstractItemModel::modelReset};
};

} // namespace guiche::test
