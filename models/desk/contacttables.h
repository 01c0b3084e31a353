// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include "models/desk/contacts.h"
#include "models/desk/csvreader.h"

// Contacts as rows of a table.
namespace guiche::contacttables {

//! \brief What the columns of a table are: our name (`whatsapp_id`, `phone`, `name`, `email`, `customer_id`,
//! `tags`, `id`, or `fields.<key>`) by the place of the column. Headings are understood in English,
//! Portuguese and Spanish, without regard to case, accents and punctuation, and the organization's fields by
//! key and label; others are passed over, and of two that mean the same (`nome`, `contato`) the second.
//! Errors: Validation (no column with a number or an id; a name is there twice).
[[nodiscard]] Result<QHash<qsizetype, QString>> columnsOf(const QStringList &heading,
                                                          const QList<ContactField> &fields);
//! \brief A record with more cells than its heading has got out of step (a separator in a cell without
//! quotes, say), and nobody knows what is where: it gets a fault. Empty cells at the end do no harm.
void checkWidth(CsvRecord &record, qsizetype headingCells);

//! \brief One row, read and checked as far as that goes without the store.
struct ParsedRow
{
    qint64 line = 0;
    QString id = {};
    ContactChanges changes = {};     //!< only of cells that are not empty
    std::optional<Error> fault = {}; //!< why it is refused; its `field` is the column
};
[[nodiscard]] ParsedRow parse(const CsvRecord &record, const QHash<qsizetype, QString> &columns,
                              const QList<ContactField> &fields);

//! \brief A cell that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, tab or
//! carriage return) or that `unguarded` would change gets an apostrophe in front; `unguarded` takes exactly
//! that one away, so that what was written out comes in unchanged, phone numbers too.
[[nodiscard]] QString guarded(const QString &cell);
[[nodiscard]] QString unguarded(const QString &cell);

//! \brief Heading and rows of an export, with their line ends (CRLF).
[[nodiscard]] QString heading(const QList<ContactField> &fields, QChar separator);
[[nodiscard]] QString row(const ContactCard &card, const QList<ContactField> &fields, QChar separator);

} // namespace guiche::contacttables
