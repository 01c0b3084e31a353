// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/fieldform.h"

#include <QVBoxLayout>

#include <algorithm>

#include "ui/integrations/fieldrow.h"
#include "ui/widgets/labels.h"

namespace guiche {

FieldForm::FieldForm(Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_empty(new TextLabel(theme, TextStyle::Ui, Ink::Muted))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_empty->setWordWrap(true);
    m_column->addWidget(m_empty);
    m_column->addStretch(1);
    setWidget(content);
    content->setAutoFillBackground(false);
    connect(&theme, &Theme::changed, this, &FieldForm::restyle);
    restyle();
}

void FieldForm::restyle()
{
    m_column->setContentsMargins(m_theme.px(16), m_theme.px(12), m_theme.px(16), m_theme.px(16));
    m_column->setSpacing(m_theme.px(12));
}

void FieldForm::setFields(const QList<ApiField> &fields)
{
    const bool isSame = fields.size() == m_rows.size() &&
                        std::ranges::equal(fields, m_rows, [](const ApiField &field, const FieldRow *row) {
                            return field == row->field();
                        });
    m_empty->setVisible(fields.isEmpty());
    if (isSame)
        return;
    for (FieldRow *row : std::as_const(m_rows)) {
        // Gone at once for whoever looks; it may be the sender of what is going on.
        row->hide();
        row->setParent(nullptr);
        row->deleteLater();
    }
    m_rows.clear();
    for (const ApiField &field : fields) {
        auto *row = new FieldRow(m_theme, field);
        connect(row, &FieldRow::edited, this, &FieldForm::edited);
        m_column->insertWidget(m_column->count() - 1, row);
        m_rows.append(row);
    }
}

void FieldForm::setValues(const QList<RequestDraft::Value> &values)
{
    for (qsizetype index = 0; index < m_rows.size() && index < values.size(); ++index) {
        if (m_rows.at(index)->value() != values.at(index))
            m_rows.at(index)->setValue(values.at(index));
    }
}

QList<RequestDraft::Value> FieldForm::values() const
{
    QList<RequestDraft::Value> values;
    for (const FieldRow *row : m_rows)
        values += row->value();
    return values;
}

void FieldForm::setEmptyText(const QString &text)
{
    m_empty->setText(text);
}

bool FieldForm::showFault(const QString &field, const QString &text)
{
    for (FieldRow *row : std::as_const(m_rows)) {
        if (row->field().name != field)
            continue;
        row->setFault(text);
        ensureWidgetVisible(row);
        row->focusField();
        return true;
    }
    return false;
}

} // namespace guiche
