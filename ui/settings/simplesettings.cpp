// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/simplesettings.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QRegularExpressionValidator>
#include <QSignalBlocker>

#include "models/items/sessionlistmodel.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfield.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr int NumberWidth = 104;

} // namespace

NumberSetting::NumberSetting(Theme &theme, const FieldSpec &spec, QWidget *parent)
    : SettingField(theme, spec, parent)
    , m_edit(new LineEdit(theme))
    , m_unit(new TextLabel(theme, TextStyle::Ui, Ink::Muted))
{
    m_edit->setFixedWidth(theme.px(NumberWidth));
    m_edit->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[0-9]{0,6}"_s), m_edit));
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(8));
    row->addWidget(m_edit);
    row->addWidget(m_unit);
    row->addStretch(1);
    setEditor(holder, m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &SettingField::edited);
    NumberSetting::retranslate();
}

QJsonValue NumberSetting::value() const
{
    bool isNumber = false;
    const int number = m_edit->text().toInt(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(m_edit->text());
}

void NumberSetting::setValue(const QJsonValue &value)
{
    if (value != this->value()) // else the cursor would leave its place
        m_edit->setText(value.isDouble() ? QString::number(value.toInteger()) : value.toString());
}

QString NumberSetting::problem() const
{
    const QJsonValue number = value();
    if (number.isDouble() && number.toInt() >= spec().minimum && number.toInt() <= spec().maximum)
        return {};
    const QLocale locale;
    //: %1 and %2: the smallest and the largest number that are allowed
    return tr("A number from %1 to %2.")
        .arg(locale.toString(spec().minimum), locale.toString(spec().maximum));
}

void NumberSetting::retranslate()
{
    SettingField::retranslate();
    m_unit->setText(settingText(spec().unit));
    if (!m_unit->text().isEmpty())
        //: What a screen reader calls a number field. %1: its name, %2: its unit
        m_edit->setAccessibleName(tr("%1, %2").arg(settingText(spec().title), m_unit->text()));
}

void NumberSetting::markError(bool hasError)
{
    m_edit->setHasError(hasError);
}

SwitchSetting::SwitchSetting(Theme &theme, const FieldSpec &spec, QWidget *parent)
    : SettingField(theme, spec, parent)
    , m_box(new CheckBox(theme))
{
    hideName();
    setEditor(m_box);
    connect(m_box, &QCheckBox::toggled, this, &SettingField::edited);
    SwitchSetting::retranslate();
}

QJsonValue SwitchSetting::value() const
{
    return m_box->isChecked();
}

void SwitchSetting::setValue(const QJsonValue &value)
{
    const QSignalBlocker blocker(m_box);
    m_box->setChecked(value.toBool());
}

void SwitchSetting::retranslate()
{
    SettingField::retranslate();
    m_box->setText(settingText(spec().title));
    m_box->updateGeometry();
}

ChoiceSetting::ChoiceSetting(Theme &theme, const FieldSpec &spec, QWidget *parent)
    : SettingField(theme, spec, parent)
    , m_box(new ComboBox(theme))
{
    for (const ChoiceSpec &choice : spec.choices)
        m_box->addItem(QString::fromUtf8(choice.text), QString::fromLatin1(choice.value));
    setEditor(m_box);
    connect(m_box, &QComboBox::currentIndexChanged, this, &SettingField::edited);
    ChoiceSetting::retranslate();
}

QJsonValue ChoiceSetting::value() const
{
    return m_box->currentData().toString();
}

void ChoiceSetting::setValue(const QJsonValue &value)
{
    const QSignalBlocker blocker(m_box);
    m_box->setCurrentIndex(std::max(0, m_box->findData(value.toString())));
    m_box->update();
}

void ChoiceSetting::retranslate()
{
    SettingField::retranslate();
    for (int index = 0; index < m_box->count(); ++index) {
        if (!spec().choices[size_t(index)].isName)
            m_box->setItemText(index, settingText(spec().choices[size_t(index)].text));
    }
    m_box->updateGeometry();
}

SessionSetting::SessionSetting(Theme &theme, const FieldSpec &spec, const SessionListModel &sessions,
                               QWidget *parent)
    : SettingField(theme, spec, parent)
    , m_sessions(sessions)
    , m_box(new ComboBox(theme))
{
    setEditor(m_box);
    connect(m_box, &QComboBox::currentIndexChanged, this, [this] {
        m_chosen = m_box->currentData().toString();
        Q_EMIT edited();
    });
    connect(&sessions, &SessionListModel::sessionChanged, this, &SessionSetting::fill);
    connect(&sessions, &SessionListModel::stateChanged, this, &SessionSetting::fill);
    SessionSetting::retranslate();
}

void SessionSetting::fill()
{
    const QSignalBlocker blocker(m_box);
    m_box->clear();
    m_box->addItem(tr("The oldest connected one"), QString());
    for (int row = 0; row < m_sessions.rowCount(); ++row)
        m_box->addItem(m_sessions.at(row)->session.name, m_sessions.at(row)->session.id);
    if (!m_chosen.isEmpty() && m_box->findData(m_chosen) < 0)
        m_box->addItem(tr("A session that is gone"), m_chosen);
    m_box->setCurrentIndex(std::max(0, m_box->findData(m_chosen)));
    m_box->updateGeometry();
    m_box->update();
}

QJsonValue SessionSetting::value() const
{
    return m_chosen.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(m_chosen);
}

void SessionSetting::setValue(const QJsonValue &value)
{
    m_chosen = value.toString();
    fill();
}

void SessionSetting::retranslate()
{
    SettingField::retranslate();
    fill();
}

} // namespace guiche
