// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include "ui/integrations/requestdraft.h"
#include "ui/theme/theme.h"

class QVBoxLayout;

namespace guiche {

class FieldRow;
class TextLabel;

//! \brief Values of a call below each other.
class FieldForm final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldForm)

public:
    explicit FieldForm(Theme &theme, QWidget *parent = nullptr);

    //! \brief Keeps the rows, and with them the focus, when the fields are the same.
    void setFields(const QList<ApiField> &fields);
    void setValues(const QList<RequestDraft::Value> &values);
    [[nodiscard]] QList<RequestDraft::Value> values() const;
    //! \brief What is written where there are no fields.
    void setEmptyText(const QString &text);
    //! \brief True when a field has that name; it gets the focus.
    bool showFault(const QString &field, const QString &text);

Q_SIGNALS:
    void edited();

private:
    void restyle();

    Theme &m_theme;
    QVBoxLayout *m_column;
    TextLabel *m_empty;
    QList<FieldRow *> m_rows;
};

} // namespace guiche
