// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingfield.h"

namespace guiche {

class IconButton;
class LineEdit;

//! \brief A secret that the desk made: hidden until asked for, to be copied, not to be changed.
class ShownSetting final : public SettingField
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShownSetting)

public:
    ShownSetting(Theme &theme, const FieldSpec &spec, QWidget *parent = nullptr);

    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

protected:
    void retranslate() override;
    void hideEvent(QHideEvent *event) override;

private:
    LineEdit *m_edit;
    IconButton *m_eye;
    IconButton *m_copy;
};

} // namespace guiche
