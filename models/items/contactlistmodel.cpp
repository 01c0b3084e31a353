// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/contactlistmodel.h"

#include <QDateTime>
#include <QLocale>

#include <array>

#include "models/domain/phone.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr auto GroupSuffix = "@g.us"_L1;

QString day(TimeMs at)
{
    if (at <= 0)
        return {};
    const QLocale locale;
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1))
        format.replace("yy"_L1, "yyyy"_L1); // customers are kept for longer than a few years
    return locale.toString(QDateTime::fromMSecsSinceEpoch(at).date(), format);
}

// What each column shows, and the value behind it: one table for headers and cells.
struct ColumnRule
{
    const char *title;
    QString (*text)(const DeskContact &);
    QVariant (*value)(const DeskContact &);
};

const std::array<ColumnRule, ContactListModel::ColumnCount> Columns{{
    {QT_TRANSLATE_NOOP("guiche::ContactListModel", "Contact"),
     [](const DeskContact &contact) { return ContactListModel::title(contact); },
     [](const DeskContact &contact) { return QVariant(contact.name); }},
    {QT_TRANSLATE_NOOP("guiche::ContactListModel", "Number"),
     [](const DeskContact &contact) { return ContactListModel::number(contact); },
     [](const DeskContact &contact) { return QVariant(contact.whatsAppId); }},
    {QT_TRANSLATE_NOOP("guiche::ContactListModel", "Tags"),
     [](const DeskContact &contact) { return contact.tags.join(u", "_s); },
     [](const DeskContact &contact) { return QVariant(contact.tags); }},
    {QT_TRANSLATE_NOOP("guiche::ContactListModel", "Contact since"),
     [](const DeskContact &contact) { return day(contact.createdAt); },
     [](const DeskContact &contact) { return QVariant(contact.createdAt); }},
}};

} // namespace

ContactListModel::ContactListModel(ContactSource &source, QObject *parent)
    : PagedTableModel(parent)
    , m_source(source)
    , m_requests(std::make_unique<QObject>())
{
}

ContactListModel::~ContactListModel() = default;

bool ContactListModel::isGroup(const DeskContact &contact)
{
    return contact.whatsAppId.endsWith(GroupSuffix);
}

QString ContactListModel::number(const DeskContact &contact)
{
    if (isGroup(contact))
        return tr("WhatsApp group");
    const QString e164 = !contact.phone.isEmpty()       ? contact.phone
                         : contact.whatsAppId.isEmpty() ? QString()
                                                        : u'+' + contact.whatsAppId;
    return e164.isEmpty() ? QString() : phoneForDisplay(e164);
}

QString ContactListModel::title(const DeskContact &contact)
{
    if (!contact.name.isEmpty())
        return contact.name;
    for (const QString &text : {number(contact), contact.email, contact.customerId}) {
        if (!text.isEmpty())
            return text;
    }
    return tr("Contact without a name");
}

void ContactListModel::setFilter(const ContactFilter &filter)
{
    if (filter == m_filter && wasAsked())
        return;
    m_filter = filter;
    m_requests = std::make_unique<QObject>();
    reload();
}

void ContactListModel::countOne(int step)
{
    m_total = std::max<qint64>(0, m_total + step);
    Q_EMIT totalChanged();
}

void ContactListModel::fetch(const QString &cursor, FetchDone done)
{
    // Counted from what is shown: a row that was put on top or taken out here moves the ones below by one.
    const qint64 offset = cursor.isEmpty() ? 0 : rowCount();
    m_source.contacts(
        m_filter, offset, PageRows, m_requests.get(),
        [this, offset, done = std::move(done)](const Result<ContactMatches> &matches) {
            if (!matches)
                return done(std::unexpected(matches.error()));
            const bool isOther = m_total != matches->total;
            m_total = matches->total;
            m_isTotalExact = matches->isTotalExact;
            const bool hasMore = matches->contacts.size() == PageRows;
            RowPage<DeskContact> page{.rows = matches->contacts,
                                      .nextCursor = hasMore ? QString::number(offset + PageRows) : QString()};
            page.rows.removeIf([this](const DeskContact &contact) { return contact.id == m_excluded; });
            done(page);
            if (isOther)
                Q_EMIT totalChanged();
        });
}

int ContactListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ContactListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DeskContact &contact = *at(index.row());
    const ColumnRule &column = Columns[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return column.text(contact);
    case ValueRole:
        return column.value(contact);
    case IdRole:
        return contact.id;
    case Qt::AccessibleTextRole: {
        if (index.column() != Who) {
            const QString text = column.text(contact);
            //: What a screen reader says of a cell: %1 the column's title, %2 what it shows
            return text.isEmpty() ? QString() : tr("%1: %2").arg(tr(column.title), text);
        }
        QStringList parts{title(contact)};
        for (const QString &text : {number(contact), contact.email}) {
            if (!text.isEmpty() && !parts.contains(text))
                parts += text;
        }
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

QVariant ContactListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(tr(Columns[size_t(section)].title)) : QVariant();
}

} // namespace guiche
