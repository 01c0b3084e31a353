// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingfield.h"

namespace guiche {

class LineEdit;
class LinkButton;
class TextArea;

//! \brief One line; a colour shows itself beside it, a time zone is completed while typing.
class TextSetting final : public SettingField
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextSetting)

public:
    TextSetting(Theme &theme, const FieldSpec &spec, QWidget *parent = nullptr);

    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] QString problem() const override;

protected:
    void markError(bool hasError) override;

private:
    class Swatch;

    LineEdit *m_edit;
    Swatch *m_swatch = nullptr;
};

//! \brief Several lines of text.
class LongTextSetting final : public SettingField
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LongTextSetting)

public:
    LongTextSetting(Theme &theme, const FieldSpec &spec, QWidget *parent = nullptr);

    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] QString problem() const override;

protected:
    void markError(bool hasError) override;

private:
    TextArea *m_area;
};

//! \brief A password that is never shown: empty means that the stored one stays, null that it goes.
class PasswordSetting final : public SettingField
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PasswordSetting)

public:
    PasswordSetting(Theme &theme, const FieldSpec &spec, QWidget *parent = nullptr);

    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    //! \brief Whether the desk has one.
    void setStored(bool isStored);

protected:
    void retranslate() override;
    void markError(bool hasError) override;

private:
    void show();

    LineEdit *m_edit;
    LinkButton *m_remove;
    bool m_isStored = false;
    bool m_isRemoved = false;
};

} // namespace guiche
