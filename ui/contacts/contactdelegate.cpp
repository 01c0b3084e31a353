// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/contactdelegate.h"

#include <QPainter>

#include "models/items/contactlistmodel.h"
#include "ui/inbox/inboxpainting.h"

namespace guiche {

using namespace Qt::StringLiterals;

ContactDelegate::ContactDelegate(Theme &theme, const ContactListModel &model, QObject *parent)
    : TableDelegate(theme, parent)
    , m_model(model)
{
}

void ContactDelegate::paintCell(QPainter &painter, const QRect &cell, const QModelIndex &index,
                                const QStyleOptionViewItem &) const
{
    const DeskContact *contact = m_model.at(index.row());
    if (contact == nullptr)
        return;
    const Tokens &t = theme().tokens();
    switch (ContactListModel::Column(index.column())) {
    case ContactListModel::Who: {
        const int size = theme().px(32);
        paint::avatar(painter, theme(), contact->id, contact->name,
                      QRect(cell.left(), cell.center().y() - size / 2 + 1, size, size));
        const QString title = ContactListModel::title(*contact);
        QString detail = contact->email.isEmpty() ? contact->customerId : contact->email;
        if (detail == title)
            detail.clear();
        paintTwoLines(painter, cell.adjusted(size + theme().px(12), 0, 0, 0), title, detail);
        return;
    }
    case ContactListModel::Number:
        return paintText(painter, cell, ContactListModel::number(*contact), TextStyle::Ui, t.text);
    case ContactListModel::Tags:
        return paintTags(painter, cell, contact->tags);
    case ContactListModel::Since:
        return paintText(painter, cell, index.data().toString(), TextStyle::Ui, t.muted);
    case ContactListModel::ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

// As many as there is room for; how many others there are stands at the end.
void ContactDelegate::paintTags(QPainter &painter, const QRect &cell, const QStringList &tags) const
{
    const int height = theme().px(22);
    const int gap = theme().px(4);
    const int top = cell.center().y() - height / 2 + 1;
    const auto restText = [&](qsizetype count) { return u"+"_s + QString::number(count); };
    int x = cell.left();
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const paint::PillLook look = pillLook(theme(), tagTone(tags[i]));
        int width = paint::pillWidth(theme(), tags[i], look, height);
        const qsizetype others = tags.size() - i - 1;
        const paint::PillLook restLook = pillLook(theme(), Tone::Neutral);
        const int reserved =
            others == 0 ? 0 : gap + paint::pillWidth(theme(), restText(others), restLook, height);
        const int room = cell.right() - x - reserved;
        if (width > room && i > 0) {
            const QString rest = restText(others + 1);
            width = paint::pillWidth(theme(), rest, restLook, height);
            paint::pill(painter, theme(), rest, restLook, QRect(x, top, width, height));
            return;
        }
        width = std::min(width, room);
        paint::pill(painter, theme(), tags[i], look, QRect(x, top, width, height));
        x += width + gap;
    }
}

} // namespace guiche
