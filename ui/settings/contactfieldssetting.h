// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "ui/settings/settingfield.h"

class QBoxLayout;

namespace guiche {

class Button;
class ComboBox;
class IconButton;
class LineEdit;
class TextLabel;

//! \brief The fields that the organization keeps of its contacts: name, key, type, choices.
class ContactFieldsSetting final : public SettingField
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContactFieldsSetting)

public:
    ContactFieldsSetting(Theme &theme, const FieldSpec &spec, QWidget *parent = nullptr);

    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void settle() override; //!< the keys stay from now on
    [[nodiscard]] QString problem() const override;
    //! \brief `Data de nascimento` → `data_de_nascimento`: what a program calls it.
    [[nodiscard]] static QString keyFor(const QString &label);

protected:
    void retranslate() override;

private:
    struct Row
    {
        QWidget *holder = nullptr;
        LineEdit *label = nullptr;
        LineEdit *key = nullptr;
        ComboBox *type = nullptr;
        LineEdit *choices = nullptr;
        IconButton *remove = nullptr;
    };
    void addRow(const QJsonObject &field, bool isNew);
    void removeRow(const QWidget *holder);
    void showTexts(const Row &row) const;
    void show();

    QBoxLayout *m_rows;
    TextLabel *m_none;
    Button *m_add;
    QList<Row> m_fields;
};

} // namespace guiche
