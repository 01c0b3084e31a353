// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingfield.h"

namespace guiche {

class CheckBox;
class ComboBox;
class LineEdit;
class SessionListModel;
class TextLabel;

//! \brief A whole number, with its unit behind it.
class NumberSetting final : public SettingField
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NumberSetting)

public:
    NumberSetting(Theme &theme, const FieldSpec &spec, QWidget *parent = nullptr);

    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] QString problem() const override;

protected:
    void retranslate() override;
    void markError(bool hasError) override;

private:
    LineEdit *m_edit;
    TextLabel *m_unit;
};

//! \brief On or off.
class SwitchSetting final : public SettingField
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SwitchSetting)

public:
    SwitchSetting(Theme &theme, const FieldSpec &spec, QWidget *parent = nullptr);

    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

protected:
    void retranslate() override;

private:
    CheckBox *m_box;
};

//! \brief One of a few.
class ChoiceSetting final : public SettingField
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoiceSetting)

public:
    ChoiceSetting(Theme &theme, const FieldSpec &spec, QWidget *parent = nullptr);

    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

protected:
    void retranslate() override;

private:
    ComboBox *m_box;
};

//! \brief One of the WhatsApp sessions, or null.
class SessionSetting final : public SettingField
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SessionSetting)

public:
    SessionSetting(Theme &theme, const FieldSpec &spec, const SessionListModel &sessions,
                   QWidget *parent = nullptr);

    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

protected:
    void retranslate() override;

private:
    void fill();

    const SessionListModel &m_sessions;
    ComboBox *m_box;
    QString m_chosen; //!< an id; empty: none
};

} // namespace guiche
