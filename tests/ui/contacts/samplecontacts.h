// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include "models/domain/clock.h"
#include "tests/support/fakedesk.h"

namespace guiche {

//! \brief Contacts on a fake desk: found by a part of their name, changed under `If-Match`, merged, imported.
class SampleContacts final
{
    Q_DISABLE_COPY_MOVE(SampleContacts)

public:
    SampleContacts(FakeDesk &desk, TimeMs now);

    //! \brief A made-up shop's customers, with fields of its own and conversations of one of them.
    void fill();
    void add(const QString &id, const QString &name, const QString &phone, const QString &email = {},
             const QStringList &tags = {}, const QJsonObject &fields = {});
    //! \brief Somebody else changes a contact.
    void change(const QString &id, const QJsonObject &members);
    [[nodiscard]] QJsonObject contact(const QString &id) const;

    QJsonArray contacts; //!< newest first
    QJsonArray fields;
    QJsonObject import; //!< the one on its way; empty: none
    bool isBroken = false;
    qint64 moreThanCounted = 0; //!< not 0: so many are told, and that there are more

private:
    [[nodiscard]] FakeDesk::Reply list(const FakeDesk::Request &request) const;
    [[nodiscard]] FakeDesk::Reply one(const QJsonObject &contact, int status = 200) const;
    [[nodiscard]] FakeDesk::Reply answer(const FakeDesk::Request &request);
    [[nodiscard]] FakeDesk::Reply create(const FakeDesk::Request &request);
    [[nodiscard]] FakeDesk::Reply merge(const FakeDesk::Request &request, const QString &id);
    [[nodiscard]] FakeDesk::Reply unmerge();
    [[nodiscard]] FakeDesk::Reply imports(const FakeDesk::Request &request);
    [[nodiscard]] qsizetype placeOf(const QString &id) const;
    [[nodiscard]] static QByteArray tagOf(const QJsonObject &contact);
    [[nodiscard]] QJsonArray tags() const;

    FakeDesk &m_desk;
    TimeMs m_now;
    QJsonObject m_gone; //!< by the last merge
    int m_made = 0;
};

} // namespace guiche
