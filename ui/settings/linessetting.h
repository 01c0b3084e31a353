// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingfield.h"

namespace guiche {

class TextArea;

//! \brief A list, one entry a line: origins of web pages, or dates as the reader's country writes them.
class LinesSetting final : public SettingField
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinesSetting)

public:
    LinesSetting(Theme &theme, const FieldSpec &spec, QWidget *parent = nullptr);

    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] QString problem() const override;

    //! \brief Valid in the reader's form (`22/11/2026`) and as `2026-11-22`.
    [[nodiscard]] static QDate dateFrom(const QString &text);
    [[nodiscard]] static QString dateText(const QDate &date);
    //! \brief Whether it is `https://example.com`, without a path.
    [[nodiscard]] static bool isOrigin(const QString &text);

protected:
    void retranslate() override;
    void markError(bool hasError) override;

private:
    [[nodiscard]] QStringList lines() const;

    TextArea *m_area;
};

} // namespace guiche
