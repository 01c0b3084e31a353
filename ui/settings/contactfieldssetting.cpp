// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/contactfieldssetting.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/widgets/button.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfield.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxFields = 50;
constexpr int MaxKeyLength = 40;
constexpr const char *Types[] = {"text", "number", "date", "choice"};

} // namespace

ContactFieldsSetting::ContactFieldsSetting(Theme &theme, const FieldSpec &spec, QWidget *parent)
    : SettingField(theme, spec, parent)
    , m_rows(new QVBoxLayout)
    , m_none(new TextLabel(theme, TextStyle::Ui, Ink::Faint))
    , m_add(new Button(theme, ButtonKind::Secondary))
{
    hideName();
    m_add->setObjectName(u"addContactField"_s);
    m_add->setIconName("plus"_L1);
    m_rows->setSpacing(theme.px(8));
    auto *holder = new QWidget;
    auto *rows = new QVBoxLayout(holder);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme.px(12));
    rows->addWidget(m_none);
    rows->addLayout(m_rows);
    rows->addWidget(m_add, 0, Qt::AlignLeft);
    setEditor(holder, m_add);
    connect(m_add, &QAbstractButton::clicked, this, [this] {
        addRow({{u"type"_s, u"text"_s}}, true);
        m_fields.last().label->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
    ContactFieldsSetting::retranslate();
}

QString ContactFieldsSetting::keyFor(const QString &label)
{
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    QString key = label.normalized(QString::NormalizationForm_D).toLower();
    key.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    key.replace(other, u"_"_s);
    while (!key.isEmpty() && !key.at(0).isLetter())
        key.remove(0, 1);
    key.truncate(MaxKeyLength);
    return key.endsWith(u'_') ? key.chopped(1) : key;
}

void ContactFieldsSetting::addRow(const QJsonObject &field, bool isNew)
{
    Row row{.holder = new QWidget,
            .label = new LineEdit(theme()),
            .key = new LineEdit(theme()),
            .type = new ComboBox(theme()),
            .choices = new LineEdit(theme()),
            .remove = new IconButton(theme(), "trash"_L1)};
    QStringList choices;
    for (const QJsonValue &choice : field["choices"_L1].toArray())
        choices += choice.toString();
    for (const char *type : Types)
        row.type->addItem(QString(), QString::fromLatin1(type));
    showTexts(row);
    row.label->setText(field["label"_L1].toString());
    row.label->setObjectName(u"fieldLabel"_s);
    row.key->setText(field["key"_L1].toString());
    row.key->setObjectName(u"fieldKey"_s);
    row.key->setMaxLength(MaxKeyLength);
    // What contacts and programs know it by: another key would be another field.
    row.key->setEnabled(isNew);
    row.type->setCurrentIndex(std::max(0, row.type->findData(field["type"_L1].toString())));
    row.type->setObjectName(u"fieldType"_s);
    row.choices->setText(choices.join(u", "_s));
    row.choices->setObjectName(u"fieldChoices"_s);
    row.remove->setExtent(32, 16);
    auto *column = new QVBoxLayout(row.holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().px(4));
    auto *line = new QHBoxLayout;
    line->setSpacing(theme().px(8));
    line->addWidget(row.label, 3);
    line->addWidget(row.key, 2);
    line->addWidget(row.type);
    line->addWidget(row.remove);
    column->addLayout(line);
    column->addWidget(row.choices);
    row.choices->setVisible(row.type->currentData() == u"choice"_s);
    m_rows->addWidget(row.holder);
    row.holder->show();
    for (LineEdit *edit : {row.key, row.choices})
        connect(edit, &QLineEdit::textEdited, this, &SettingField::edited);
    connect(row.key, &QLineEdit::textEdited, row.key, [key = row.key] { key->setModified(true); });
    connect(row.label, &QLineEdit::textEdited, this, [this, row](const QString &text) {
        if (row.key->isEnabled() && !row.key->isModified())
            row.key->setText(keyFor(text));
        Q_EMIT edited();
    });
    connect(row.type, &QComboBox::currentIndexChanged, this, [this, row] {
        row.choices->setVisible(row.type->currentData() == u"choice"_s);
        Q_EMIT edited();
    });
    connect(row.remove, &QAbstractButton::clicked, this, [this, holder = row.holder] { removeRow(holder); });
    m_fields.append(row);
    show();
}

void ContactFieldsSetting::removeRow(const QWidget *holder)
{
    const auto row = std::ranges::find(m_fields, holder, &Row::holder);
    if (row == m_fields.end())
        return;
    m_add->setFocus(Qt::OtherFocusReason);
    row->holder->hide();
    row->holder->deleteLater();
    m_fields.erase(row);
    show();
    Q_EMIT edited();
}

QJsonValue ContactFieldsSetting::value() const
{
    QJsonArray list;
    for (const Row &row : m_fields) {
        QJsonObject field{{u"key"_s, row.key->text().trimmed()},
                          {u"label"_s, row.label->text().simplified()},
                          {u"type"_s, row.type->currentData().toString()}};
        if (row.type->currentData() == u"choice"_s) {
            QJsonArray choices;
            for (const QString &choice : row.choices->text().split(u',')) {
                if (const QString text = choice.simplified(); !text.isEmpty())
                    choices.append(text);
            }
            field[u"choices"_s] = choices;
        }
        list.append(field);
    }
    return list;
}

void ContactFieldsSetting::setValue(const QJsonValue &value)
{
    if (value == this->value())
        return;
    for (const Row &row : std::as_const(m_fields)) {
        row.holder->hide();
        row.holder->deleteLater();
    }
    m_fields.clear();
    const QJsonArray list = value.toArray();
    for (const QJsonValue &field : list)
        addRow(field.toObject(), false);
    show();
}

void ContactFieldsSetting::settle()
{
    for (const Row &row : std::as_const(m_fields))
        row.key->setEnabled(false);
}

QString ContactFieldsSetting::problem() const
{
    static const QRegularExpression form(u"^[a-z][a-z0-9_]{0,39}$"_s);
    QSet<QString> seen;
    const QJsonArray list = value().toArray();
    for (const QJsonValue &field : list) {
        const QString label = field["label"_L1].toString();
        const QString key = field["key"_L1].toString();
        if (label.isEmpty())
            return tr("Every field needs a name.");
        if (!form.match(key).hasMatch())
            //: %1: name of a field
            return tr("The key of “%1” is made of a-z, 0-9 and _, and begins with a letter.").arg(label);
        if (seen.contains(key))
            //: %1: the key
            return tr("Two fields have the key “%1”.").arg(key);
        if (field["type"_L1] == u"choice"_s && field["choices"_L1].toArray().isEmpty())
            //: %1: name of a field
            return tr("Give the choices of “%1”, with commas between them.").arg(label);
        seen.insert(key);
    }
    return {};
}

void ContactFieldsSetting::showTexts(const Row &row) const
{
    const QString names[] = {tr("Text", "type of a field"), tr("Number", "type of a field"),
                             tr("Date", "type of a field"), tr("Choice", "type of a field")};
    for (int index = 0; index < row.type->count(); ++index)
        row.type->setItemText(index, names[index]);
    row.label->setPlaceholderText(tr("Name"));
    row.label->setAccessibleName(tr("Name of the field"));
    row.key->setPlaceholderText(tr("key"));
    row.key->setAccessibleName(tr("Key of the field"));
    row.type->setAccessibleName(tr("Type of the field"));
    row.choices->setPlaceholderText(tr("Choices, with commas between them"));
    row.choices->setAccessibleName(tr("Choices of the field"));
    row.remove->setLabel(tr("Remove this field"));
}

void ContactFieldsSetting::show()
{
    m_none->setVisible(m_fields.isEmpty());
    m_add->setVisible(m_fields.size() < MaxFields);
}

void ContactFieldsSetting::retranslate()
{
    SettingField::retranslate();
    m_none->setText(tr("None yet."));
    m_add->setText(tr("Add field"));
    m_add->setAccessibleName(tr("Add a field of contacts"));
    for (const Row &row : std::as_const(m_fields)) {
        const QSignalBlocker blocker(row.type);
        showTexts(row);
    }
    show();
}

} // namespace guiche
