// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shownsetting.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>

#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfield.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr int FieldWidth = 400;

} // namespace

ShownSetting::ShownSetting(Theme &theme, const FieldSpec &spec, QWidget *parent)
    : SettingField(theme, spec, parent)
    , m_edit(new LineEdit(theme))
    , m_eye(new IconButton(theme, "eye"_L1))
    , m_copy(new IconButton(theme, "copy"_L1))
{
    m_edit->setReadOnly(true);
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setMaximumWidth(theme.px(FieldWidth));
    m_eye->setObjectName(u"showSecret"_s);
    m_copy->setObjectName(u"copySecret"_s);
    m_eye->setCheckable(true);
    m_eye->setExtent(32, 18);
    m_copy->setExtent(32, 18);
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(4));
    row->addWidget(m_edit, 1);
    row->addWidget(m_eye);
    row->addWidget(m_copy);
    row->addStretch();
    setEditor(holder, m_edit);
    connect(m_eye, &QAbstractButton::toggled, this, [this](bool isShown) {
        m_edit->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
        m_eye->setIconName(isShown ? "eyeoff"_L1 : "eye"_L1);
        retranslate();
    });
    connect(m_copy, &QAbstractButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_edit->text());
        announce(m_copy, tr("Copied"));
    });
    ShownSetting::retranslate();
}

QJsonValue ShownSetting::value() const
{
    return m_edit->text();
}

void ShownSetting::setValue(const QJsonValue &value)
{
    m_edit->setText(value.toString());
    m_edit->setCursorPosition(0);
}

void ShownSetting::retranslate()
{
    SettingField::retranslate();
    m_eye->setLabel(m_eye->isChecked() ? tr("Hide") : tr("Show"));
    m_copy->setLabel(tr("Copy"));
}

void ShownSetting::hideEvent(QHideEvent *event)
{
    m_eye->setChecked(false); // whoever looks at the page later did not ask for it
    SettingField::hideEvent(event);
}

} // namespace guiche
