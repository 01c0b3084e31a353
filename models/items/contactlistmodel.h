// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "models/items/contactsources.h"
#include "models/items/pagedtablemodel.h"

namespace guiche {

//! \brief Customers, page by page, however many there are. Main thread. n rows × ColumnCount.
class ContactListModel final : public PagedTableModel<DeskContact, QString>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContactListModel)

public:
    enum Column { Who, Number, Tags, Since, ColumnCount };
    enum Roles {
        IdRole = Qt::UserRole + 1,
        ValueRole, //!< typed: QString, QStringList, TimeMs
    };
    static constexpr int PageRows = 50;

    explicit ContactListModel(ContactSource &source, QObject *parent = nullptr);
    ~ContactListModel() override;

    //! \brief Loads anew unless it is the filter that is shown. What is on its way for another one stops.
    void setFilter(const ContactFilter &filter);
    [[nodiscard]] const ContactFilter &filter() const { return m_filter; }
    //! \brief Leaves one contact out. Before the first load.
    void setExcluded(const QString &id) { m_excluded = id; }
    //! \brief How many match, as the desk said with the newest page.
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] bool isTotalExact() const { return m_isTotalExact; }
    //! \brief Somebody new, or somebody who is there no more.
    void countOne(int step);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    //! \brief What people call the contact: name, else number as people write it, else e-mail, else "Contact
    //! without a name".
    [[nodiscard]] static QString title(const DeskContact &contact);
    //! \brief The number as people write it; of a group its name for the desk; empty when none is known.
    [[nodiscard]] static QString number(const DeskContact &contact);
    [[nodiscard]] static bool isGroup(const DeskContact &contact);

Q_SIGNALS:
    void totalChanged();

protected:
    void fetch(const QString &cursor, FetchDone done) override;
    [[nodiscard]] QString keyOf(const DeskContact &contact) const override { return contact.id; }

private:
    ContactSource &m_source;
    ContactFilter m_filter;
    QString m_excluded;
    std::unique_ptr<QObject> m_requests; //!< context of what is on its way for this filter
    qint64 m_total = 0;
    bool m_isTotalExact = true;
};

} // namespace guiche
