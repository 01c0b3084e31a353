// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QWidget>

#include "ui/settings/settingspecs.h"
#include "ui/theme/theme.h"

class QVBoxLayout;

namespace guiche {

class TextLabel;

//! \brief One setting: its name above, what it is edited with, an error or a hint below.
class SettingField : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingField)

public:
    SettingField(Theme &theme, const FieldSpec &spec, QWidget *parent = nullptr);

    [[nodiscard]] const FieldSpec &spec() const { return m_spec; }
    [[nodiscard]] QString path() const;
    //! \brief What stands in it, as the API writes it; when that is not possible, the text itself.
    [[nodiscard]] virtual QJsonValue value() const = 0;
    //! \brief Does not emit `edited`.
    virtual void setValue(const QJsonValue &value) = 0;
    //! \brief What stands in it is what the desk holds.
    virtual void settle() {}
    //! \brief What is wrong with what was typed, for people; empty: nothing.
    [[nodiscard]] virtual QString problem() const { return {}; }
    //! \brief Empty: none. Read out when it comes.
    virtual void setError(const QString &text);
    [[nodiscard]] QString error() const { return m_error; }
    void setHint(const QString &text);
    void focusField();

Q_SIGNALS:
    void edited();

protected:
    [[nodiscard]] Theme &theme() const { return m_theme; }
    //! \brief Puts `editor` between name and hint; `focus` (else `editor`) is what the name names.
    void setEditor(QWidget *editor, QWidget *focus = nullptr);
    void hideName(); //!< the editor shows it itself
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    //! \brief Texts of the editor, after the name and the hint.
    virtual void retranslate();
    //! \brief Frames the editor in the colour of errors, where it can.
    virtual void markError(bool hasError) { Q_UNUSED(hasError) }
    void changeEvent(QEvent *event) override;

private:
    void showBelow();

    Theme &m_theme;
    FieldSpec m_spec;
    QVBoxLayout *m_column;
    TextLabel *m_name;
    TextLabel *m_below;
    QWidget *m_focus = nullptr;
    QString m_error;
    QString m_hint; //!< empty: that of the spec
};

//! \brief What edits a setting of that kind, but for `Session`.
[[nodiscard]] SettingField *makeSettingField(Theme &theme, const FieldSpec &spec);

} // namespace guiche
