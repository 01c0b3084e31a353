// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "models/items/apidocument.h"
#include "ui/integrations/requestdraft.h"
#include "ui/theme/theme.h"

namespace guiche {

class Button;
class CheckBox;
class ComboBox;
class LineEdit;
class TextLabel;

//! \brief One value of a call: whether it is sent, its name and kind, a field to write or choose it, and what
//! the document says about it.
class FieldRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldRow)

public:
    FieldRow(Theme &theme, const ApiField &field, QWidget *parent = nullptr);

    [[nodiscard]] const ApiField &field() const { return m_field; }
    [[nodiscard]] RequestDraft::Value value() const;
    //! \brief Does not emit `edited`.
    void setValue(const RequestDraft::Value &value);
    //! \brief Empty: none. Shown instead of the description.
    void setFault(const QString &text);
    void focusField();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void chooseFile();
    void onEdited(bool isFilled);
    void showBelow();
    [[nodiscard]] QString kind() const;

    Theme &m_theme;
    ApiField m_field;
    CheckBox *m_use;
    TextLabel *m_name;
    TextLabel *m_kind;
    LineEdit *m_edit = nullptr;
    ComboBox *m_choices = nullptr;
    Button *m_file = nullptr;
    QString m_filePath;
    TextLabel *m_below;
    QString m_fault;
};

} // namespace guiche
