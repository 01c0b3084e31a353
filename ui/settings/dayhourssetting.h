// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "ui/settings/settingfield.h"

class QBoxLayout;

namespace guiche {

class IconButton;
class LineEdit;
class LinkButton;
class TextLabel;

//! \brief When one day of the week is open: nothing (closed), or spans like 08:00–12:00. The desk decides for
//! its own clock, so hours are written 00:00 to 24:00 everywhere.
class DayHoursSetting final : public SettingField
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DayHoursSetting)

public:
    DayHoursSetting(Theme &theme, const FieldSpec &spec, QWidget *parent = nullptr);

    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] QString problem() const override;
    //! \brief `9` and `930` become `09:00` and `09:30`; anything else stays as it is.
    [[nodiscard]] static QString completed(const QString &text);

protected:
    void retranslate() override;
    void markError(bool hasError) override;

private:
    struct Span
    {
        QWidget *holder = nullptr;
        LineEdit *from = nullptr;
        LineEdit *to = nullptr;
        TextLabel *dash = nullptr;
        IconButton *remove = nullptr;
    };
    void addSpan(const QString &from, const QString &to);
    void removeSpan(const QWidget *holder);
    void addNext();
    [[nodiscard]] LineEdit *makeEdit(const QString &text);
    void show();

    TextLabel *m_day;
    TextLabel *m_closed;
    QBoxLayout *m_rows;
    IconButton *m_add;
    QList<Span> m_spans;
};

} // namespace guiche
