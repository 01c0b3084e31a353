// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchresults.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>

#include <algorithm>

#include "models/domain/phone.h"
#include "ui/theme/painting.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

QString nameOf(const SearchResults::Hit &hit)
{
    return hit.name.isEmpty() ? phoneForDisplay(hit.text) : hit.name;
}

QString dateOf(TimeMs timestamp)
{
    if (timestamp == 0)
        return {};
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(timestamp);
    const QLocale locale;
    return time.date() == QDate::currentDate() ? locale.toString(time.time(), QLocale::ShortFormat)
                                               : locale.toString(time.date(), QLocale::ShortFormat);
}

} // namespace

void SearchResults::setHits(const QList<Hit> &hits)
{
    beginResetModel();
    m_hits = hits;
    std::ranges::stable_partition(m_hits, [](const Hit &hit) { return hit.kind == Hit::Kind::Contact; });
    endResetModel();
}

int SearchResults::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant SearchResults::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Hit &hit = m_hits.at(index.row());
    if (role == Qt::DisplayRole)
        return nameOf(hit);
    if (role == Qt::AccessibleTextRole)
        return hit.kind == Hit::Kind::Contact
                   //: Read out. %1: name, %2: phone number
                   ? tr("Contact %1, %2").arg(nameOf(hit), hit.text)
                   //: Read out. %1: name, %2: date, %3: text of the message
                   : tr("Message of %1, %2, %3").arg(nameOf(hit), dateOf(hit.timestamp), hit.text);
    return {};
}

Qt::ItemFlags SearchResults::flags(const QModelIndex &index) const
{
    const bool canOpen = index.isValid() && (!m_hits.at(index.row()).conversationId.isEmpty() ||
                                             !m_hits.at(index.row()).contactId.isEmpty());
    return canOpen ? QAbstractListModel::flags(index) : Qt::ItemNeverHasChildren;
}

SearchDelegate::SearchDelegate(Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QString SearchDelegate::excerpt(const QString &text, const QString &query, int length)
{
    const QString line = text.simplified();
    if (line.size() <= length)
        return line;
    qsizetype at = -1;
    for (const QString &word : query.split(u' ', Qt::SkipEmptyParts)) {
        at = line.indexOf(word, 0, Qt::CaseInsensitive);
        if (at >= 0)
            break;
    }
    const qsizetype start = std::clamp<qsizetype>(at - length / 3, 0, line.size() - length);
    return (start > 0 ? u"…"_s : QString()) + line.mid(start, length) +
           (start + length < line.size() ? u"…"_s : QString());
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.px(320), m_theme.px(56)};
}

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    const auto &hit = static_cast<const SearchResults *>(index.model())->at(index.row());
    const QRect row = option.rect.adjusted(m_theme.px(8), 1, -m_theme.px(8), -1);
    const bool isEnabled = index.flags().testFlag(Qt::ItemIsEnabled);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        paint::roundedRect(*painter, row, m_theme.px(10), t.accentSoft, m_theme.outline(), t.line);
    else if (option.state.testFlag(QStyle::State_MouseOver) && isEnabled)
        paint::roundedRect(*painter, row, m_theme.px(10), t.hover);
    const int avatar = m_theme.px(36);
    const QString name = nameOf(hit);
    painter->drawPixmap(
        QPointF(row.left() + m_theme.px(8), row.top() + (row.height() - avatar) / 2),
        m_theme.avatar(hit.contactId, Theme::initials(name), avatar, painter->device()->devicePixelRatioF()));
    const int left = row.left() + m_theme.px(56);
    const QString date = hit.conversationId.isEmpty() ? tr("no conversation") : dateOf(hit.timestamp);
    const QFont small = m_theme.font(TextStyle::Small);
    const int dateWidth = qCeil(QFontMetricsF(small).horizontalAdvance(date));
    const int right = row.right() - m_theme.px(12);
    painter->setFont(small);
    painter->setPen(t.faint);
    painter->drawText(QRect(right - dateWidth, row.top() + m_theme.px(8), dateWidth + 1, m_theme.px(20)),
                      Qt::AlignVCenter, date);
    const QFont title = m_theme.font(TextStyle::Ui, 600);
    painter->setFont(title);
    painter->setPen(isEnabled ? t.text : t.disabled);
    const int titleRoom = right - dateWidth - m_theme.px(12) - left;
    painter->drawText(QRect(left, row.top() + m_theme.px(8), titleRoom, m_theme.px(20)), Qt::AlignVCenter,
                      QFontMetricsF(title).elidedText(name, Qt::ElideRight, titleRoom));
    const QFont text = m_theme.font(TextStyle::Ui);
    painter->setFont(text);
    painter->setPen(isEnabled ? t.muted : t.disabled);
    const QString second = hit.kind == SearchResults::Hit::Kind::Contact ? phoneForDisplay(hit.text)
                                                                         : excerpt(hit.text, m_query);
    painter->drawText(QRect(left, row.top() + m_theme.px(27), right - left, m_theme.px(20)), Qt::AlignVCenter,
                      QFontMetricsF(text).elidedText(second, Qt::ElideRight, right - left));
    painter->restore();
}

} // namespace guiche
