// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tabledelegate.h"

namespace guiche {

class ContactListModel;

//! \brief The cells of the list of contacts.
class ContactDelegate final : public TableDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContactDelegate)

public:
    static constexpr int RowHeight = 56;

    ContactDelegate(Theme &theme, const ContactListModel &model, QObject *parent);

protected:
    void paintCell(QPainter &painter, const QRect &cell, const QModelIndex &index,
                   const QStyleOptionViewItem &option) const override;

private:
    void paintTags(QPainter &painter, const QRect &cell, const QStringList &tags) const;

    const ContactListModel &m_model;
};

} // namespace guiche
