// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include "models/domain/types.h"
#include "tests/support/fakedesk.h"

namespace guiche {

//! \brief A made-up team that the fake desk answers with, and changes as it is told to; and the account of
//! whoever is signed in.
class SampleTeam final
{
    Q_DISABLE_COPY_MOVE(SampleTeam)

public:
    SampleTeam(FakeDesk &desk, TimeMs now);

    void fill();       //!< eight people, one of each kind
    void grow(int to); //!< agents until there are that many
    [[nodiscard]] QJsonObject person(qint64 id) const;
    //! \brief As a colleague at another computer would.
    void change(qint64 id, const QJsonObject &members);
    //! \brief Bodies of the requests `"METHOD /path"`.
    [[nodiscard]] QList<FakeDesk::Request> sent(const QString &route) const;

    QJsonArray people;
    QJsonArray signIns;
    //! Of the next code that is handed out; null: the desk does not know its address.
    QJsonValue link = QStringLiteral(
        "https://desk.example/reset-password#token=pW8mV0yQ7T1uUO2cQzv1l8mXrT0m9m0bXU0gk3Xh2dA");
    bool hasSecondFactor = false;
    bool isFactorRequired = false;
    int recoveryCodesLeft = 10;

private:
    void answerPeople();
    void answerAccount();
    void answerSecondFactor();
    [[nodiscard]] QJsonObject make(const QString &name, const QString &email, const QString &role,
                                   TimeMs seenAgo, const QJsonObject &more = {});
    [[nodiscard]] QString at(TimeMs ago) const;
    [[nodiscard]] qsizetype placeOf(qint64 id) const;
    [[nodiscard]] FakeDesk::Reply tagged(qint64 id, int status = 200) const;
    [[nodiscard]] QByteArray tagOf(qint64 id) const;

    FakeDesk &m_desk;
    TimeMs m_now;
    qint64 m_nextId = 1;
    QHash<qint64, int> m_versions;
};

} // namespace guiche
