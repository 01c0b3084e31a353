// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/fieldrow.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QSignalBlocker>

#include "ui/integrations/parametertext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfield.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr int UseWidth = 28;
constexpr int NameWidth = 148;

} // namespace

FieldRow::FieldRow(Theme &theme, const ApiField &field, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_field(field)
    , m_use(new CheckBox(theme))
    , m_name(new TextLabel(theme, TextStyle::Mono, Ink::Text, 600))
    , m_kind(new TextLabel(theme, TextStyle::Micro, Ink::Muted))
    , m_below(new TextLabel(theme, TextStyle::Small, Ink::Muted))
{
    setObjectName(u"field-"_s + field.name);
    m_use->setObjectName(u"use"_s);
    m_name->setText(field.isRequired ? field.name + u" *"_s : field.name);
    m_name->setWordWrap(true);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_below->setWordWrap(true);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_kind);
    QWidget *editor = nullptr;
    if (field.isFile) {
        editor = m_file = new Button(theme, ButtonKind::Secondary);
        m_file->setIconName("attach"_L1);
        connect(m_file, &QAbstractButton::clicked, this, &FieldRow::chooseFile);
    } else if (!field.choices.isEmpty() || field.type == "boolean"_L1) {
        editor = m_choices = new ComboBox(theme);
        m_choices->addItems(QStringList{QString()} + (field.type == "boolean"_L1
                                                          ? QStringList{u"true"_s, u"false"_s}
                                                          : field.choices));
        m_choices->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(m_choices, &QComboBox::currentIndexChanged, this, [this](int index) { onEdited(index > 0); });
    } else {
        editor = m_edit = new LineEdit(theme);
        connect(m_edit, &QLineEdit::textEdited, this,
                [this](const QString &text) { onEdited(!text.isEmpty()); });
    }
    editor->setObjectName(u"value"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.px(8));
    grid->setVerticalSpacing(theme.px(2));
    grid->setColumnMinimumWidth(0, theme.px(UseWidth));
    grid->setColumnMinimumWidth(1, theme.px(NameWidth));
    grid->addWidget(m_use, 0, 0, Qt::AlignTop | Qt::AlignLeft);
    grid->addLayout(names, 0, 1, 2, 1, Qt::AlignTop);
    grid->addWidget(editor, 0, 2, field.isFile ? Qt::AlignLeft : Qt::Alignment());
    grid->addWidget(m_below, 1, 2);
    grid->setColumnStretch(2, 1);
    m_name->setFixedWidth(theme.px(NameWidth));
    // What is required always goes; the names stand below each other all the same.
    QSizePolicy policy = m_use->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_use->setSizePolicy(policy);
    m_use->setVisible(!field.isRequired);
    connect(m_use, &QCheckBox::toggled, this, &FieldRow::edited);
    retranslate();
}

QString FieldRow::kind() const
{
    return m_field.format.isEmpty() ? m_field.type : m_field.type + u" · "_s + m_field.format;
}

void FieldRow::retranslate()
{
    m_kind->setText(kind());
    m_kind->setVisible(!kind().isEmpty());
    //: %1: name of a parameter
    m_use->setAccessibleName(tr("Send %1").arg(m_field.name));
    if (m_edit != nullptr) {
        m_edit->setAccessibleName(m_field.name);
        //: In an empty field: %1 is what counts when nothing is sent
        m_edit->setPlaceholderText(m_field.preset.isEmpty() ? QString()
                                                            : tr("%1 if not sent").arg(m_field.preset));
    }
    if (m_choices != nullptr)
        m_choices->setAccessibleName(m_field.name);
    if (m_file != nullptr) {
        m_file->setText(m_filePath.isEmpty() ? tr("Choose a file…") : QFileInfo(m_filePath).fileName());
        m_file->setAccessibleName(m_field.name + u": "_s + m_file->text());
    }
    showBelow();
}

void FieldRow::showBelow()
{
    const bool hasFault = !m_fault.isEmpty();
    m_below->setInk(hasFault ? Ink::Danger : Ink::Muted);
    m_below->setText(hasFault ? m_fault : ParameterText::shown(m_field.description));
    m_below->setVisible(!m_below->text().isEmpty());
    if (m_edit != nullptr) {
        m_edit->setHasError(hasFault);
        m_edit->setAccessibleDescription(m_below->text());
    }
}

RequestDraft::Value FieldRow::value() const
{
    const QString text = m_edit != nullptr      ? m_edit->text()
                         : m_choices != nullptr ? m_choices->currentText()
                                                : m_filePath;
    return {.isUsed = m_field.isRequired || m_use->isChecked(), .text = text};
}

void FieldRow::setValue(const RequestDraft::Value &value)
{
    const QSignalBlocker blockUse(m_use);
    m_use->setChecked(value.isUsed);
    if (m_edit != nullptr && m_edit->text() != value.text)
        m_edit->setText(value.text);
    if (m_choices != nullptr) {
        const QSignalBlocker block(m_choices);
        m_choices->setCurrentIndex(std::max(0, m_choices->findText(value.text)));
    }
    if (m_file != nullptr && m_filePath != value.text) {
        m_filePath = value.text;
        retranslate();
    }
}

void FieldRow::onEdited(bool isFilled)
{
    setFault({});
    {
        // Writing something means sending it; taking it away again means the contrary.
        const QSignalBlocker block(m_use);
        m_use->setChecked(isFilled);
    }
    m_use->update();
    Q_EMIT edited();
}

void FieldRow::setFault(const QString &text)
{
    if (m_fault == text)
        return;
    m_fault = text;
    showBelow();
    if (!text.isEmpty())
        announce(this, m_field.name + u": "_s + text);
}

void FieldRow::focusField()
{
    QWidget *target = m_edit != nullptr      ? static_cast<QWidget *>(m_edit)
                      : m_choices != nullptr ? static_cast<QWidget *>(m_choices)
                                             : m_file;
    target->setFocus(Qt::OtherFocusReason);
}

void FieldRow::chooseFile()
{
    auto *dialog = new QFileDialog(window(), tr("Choose a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_filePath = path;
        retranslate();
        onEdited(true);
    });
    dialog->open();
}

void FieldRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace guiche
