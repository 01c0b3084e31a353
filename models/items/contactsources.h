// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>

#include <functional>

#include "models/domain/error.h"
#include "models/domain/types.h"

namespace guiche {

//! \brief A customer as the desktop sees it.
struct DeskContact
{
    QString id = {};
    QString whatsAppId = {}; //!< digits, or the address of a group; empty: no number is known
    QString phone = {};      //!< E.164 or empty
    QString name = {};
    QString email = {};
    QString customerId = {}; //!< the integrator's own id
    QStringList tags = {};
    QJsonObject fields = {}; //!< values of the organization's own fields, by key
    TimeMs createdAt = 0;
    TimeMs updatedAt = 0;
    QByteArray etag = {}; //!< of this state; empty when it came with a list

    //! \brief The same customer in the same state, however it was read.
    friend bool operator==(const DeskContact &a, const DeskContact &b)
    {
        return a.id == b.id && a.whatsAppId == b.whatsAppId && a.phone == b.phone && a.name == b.name &&
               a.email == b.email && a.customerId == b.customerId && a.tags == b.tags &&
               a.fields == b.fields && a.updatedAt == b.updatedAt;
    }
};

//! \brief A field that an organization keeps of its contacts.
struct OwnField
{
    enum class Kind { Text, Number, Date, Choice };

    QString key = {};
    QString label = {};
    Kind kind = Kind::Text;
    QStringList choices = {}; //!< of Choice
};

struct ContactFilter
{
    QString text = {}; //!< name, number or e-mail; every word, the last may be a beginning; empty: everybody
    QString tag = {};  //!< empty: any

    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && tag.isEmpty(); }
    friend bool operator==(const ContactFilter &, const ContactFilter &) = default;
};

struct ContactMatches
{
    QList<DeskContact> contacts = {}; //!< best matches first where there is a text, else newest first
    qint64 total = 0;                 //!< how many match in all
    bool isTotalExact = true;         //!< false: there are at least so many
};

//! \brief A row of a table that the desk did not take.
struct RefusedLine
{
    qint64 line = 0;     //!< of the file, from 1
    QString column = {}; //!< empty: the row as a whole
    QString reason = {}; //!< for people

    friend bool operator==(const RefusedLine &, const RefusedLine &) = default;
};

//! \brief Where the list of contacts gets its pages. Main thread; callbacks as of `PageSource`, and none once
//! `context` is gone, which stops the transfer.
class ContactSource
{
public:
    virtual ~ContactSource() = default;
    //! \param offset how many of the matches to leave out \param limit 1–100
    virtual void contacts(const ContactFilter &filter, qint64 offset, int limit, QObject *context,
                          std::function<void(Result<ContactMatches>)> done) = 0;
};

} // namespace guiche
