// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingfield.h"

#include <QEvent>
#include <QVBoxLayout>

#include "ui/settings/contactfieldssetting.h"
#include "ui/settings/dayhourssetting.h"
#include "ui/settings/linessetting.h"
#include "ui/settings/shownsetting.h"
#include "ui/settings/simplesettings.h"
#include "ui/settings/textsetting.h"
#include "ui/widgets/labels.h"

namespace guiche {

using namespace Qt::StringLiterals;

SettingField::SettingField(Theme &theme, const FieldSpec &spec, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_spec(spec)
    , m_column(new QVBoxLayout(this))
    , m_name(new TextLabel(theme, TextStyle::Ui, Ink::Text, 500))
    , m_below(new TextLabel(theme, TextStyle::Small, Ink::Muted))
{
    setObjectName(path());
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme.px(4));
    m_column->addWidget(m_name);
    m_column->addWidget(m_below);
    m_name->setWordWrap(true);
    m_below->setWordWrap(true);
    m_below->hide();
}

QString SettingField::path() const
{
    return QString::fromLatin1(m_spec.path);
}

void SettingField::setEditor(QWidget *editor, QWidget *focus)
{
    m_column->insertWidget(1, editor);
    m_focus = focus == nullptr ? editor : focus;
    m_name->setBuddy(m_focus);
    setFocusProxy(m_focus);
    SettingField::retranslate();
}

void SettingField::hideName()
{
    m_name->hide();
}

void SettingField::setError(const QString &text)
{
    if (text == m_error)
        return;
    m_error = text;
    markError(!text.isEmpty());
    showBelow();
    if (!text.isEmpty() && m_focus != nullptr)
        announce(m_focus, text);
}

void SettingField::setHint(const QString &text)
{
    m_hint = text;
    showBelow();
}

void SettingField::showBelow()
{
    const QString hint = m_hint.isEmpty() ? settingText(m_spec.hint) : m_hint;
    m_below->setInk(m_error.isEmpty() ? Ink::Muted : Ink::Danger);
    m_below->setText(m_error.isEmpty() ? hint : m_error);
    m_below->setVisible(!m_below->text().isEmpty());
    if (m_focus != nullptr)
        m_focus->setAccessibleDescription(m_below->text());
}

void SettingField::focusField()
{
    if (m_focus != nullptr)
        m_focus->setFocus(Qt::OtherFocusReason);
}

void SettingField::retranslate()
{
    m_name->setText(settingText(m_spec.title));
    if (m_focus != nullptr)
        m_focus->setAccessibleName(settingText(m_spec.title));
    showBelow();
}

void SettingField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

SettingField *makeSettingField(Theme &theme, const FieldSpec &spec)
{
    switch (spec.kind) {
    case FieldKind::Text:
    case FieldKind::Color:
    case FieldKind::Zone:
        return new TextSetting(theme, spec);
    case FieldKind::LongText:
        return new LongTextSetting(theme, spec);
    case FieldKind::Number:
        return new NumberSetting(theme, spec);
    case FieldKind::Switch:
        return new SwitchSetting(theme, spec);
    case FieldKind::Choice:
        return new ChoiceSetting(theme, spec);
    case FieldKind::Origins:
    case FieldKind::Dates:
        return new LinesSetting(theme, spec);
    case FieldKind::Hours:
        return new DayHoursSetting(theme, spec);
    case FieldKind::ContactFields:
        return new ContactFieldsSetting(theme, spec);
    case FieldKind::Password:
        return new PasswordSetting(theme, spec);
    case FieldKind::Shown:
        return new ShownSetting(theme, spec);
    case FieldKind::Session:
        break; // needs the sessions: SessionSetting
    }
    Q_UNREACHABLE();
}

} // namespace guiche
