// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/textsetting.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QTimeZone>

#include "ui/theme/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/textfield.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr int FieldWidth = 400;
constexpr int ColorWidth = 120;
constexpr int AreaHeight = 96;

bool isColor(const QString &text)
{
    static const QRegularExpression form(u"^#[0-9a-fA-F]{6}$"_s);
    return form.match(text).hasMatch();
}

QStringList zoneNames()
{
    QStringList names;
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids) {
        if (id.contains('/')) // the others are old names of the same zones
            names += QString::fromLatin1(id);
    }
    return names;
}

} // namespace

//! The colour that was typed; a hatched tile while it is none.
class TextSetting::Swatch final : public QWidget
{
public:
    Swatch(Theme &theme, const LineEdit &edit)
        : m_theme(theme)
        , m_edit(edit)
    {
        setFixedSize(theme.px(32), theme.px(32));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QString text = m_edit.text().trimmed();
        paint::roundedRect(painter, rect(), m_theme.px(8),
                           isColor(text) ? QColor(text) : m_theme.tokens().surface2,
                           m_theme.tokens().borderStrong);
    }

private:
    Theme &m_theme;
    const LineEdit &m_edit;
};

TextSetting::TextSetting(Theme &theme, const FieldSpec &spec, QWidget *parent)
    : SettingField(theme, spec, parent)
    , m_edit(new LineEdit(theme))
{
    m_edit->setMaxLength(spec.maximum);
    m_edit->setMaximumWidth(theme.px(FieldWidth));
    if (spec.kind == FieldKind::Color) {
        m_swatch = new Swatch(theme, *m_edit);
        m_edit->setFixedWidth(theme.px(ColorWidth));
        auto *holder = new QWidget;
        auto *row = new QHBoxLayout(holder);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(theme.px(8));
        row->addWidget(m_swatch);
        row->addWidget(m_edit);
        row->addStretch(1);
        setEditor(holder, m_edit);
        connect(m_edit, &QLineEdit::textChanged, m_swatch, qOverload<>(&QWidget::update));
    } else {
        setEditor(m_edit);
    }
    if (spec.kind == FieldKind::Zone) {
        auto *completer = new QCompleter(zoneNames(), this);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        m_edit->setCompleter(completer);
        connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &SettingField::edited);
    }
    connect(m_edit, &QLineEdit::textEdited, this, &SettingField::edited);
}

QJsonValue TextSetting::value() const
{
    return m_edit->text().trimmed();
}

void TextSetting::setValue(const QJsonValue &value)
{
    if (value != this->value())
        m_edit->setText(value.toString());
}

QString TextSetting::problem() const
{
    const QString text = m_edit->text().trimmed();
    if (spec().kind == FieldKind::Color && !isColor(text))
        return tr("A colour is written #rrggbb, like #0f766e.");
    if (spec().kind == FieldKind::Zone && !QTimeZone::isTimeZoneIdAvailable(text.toLatin1()))
        return tr("There is no time zone of this name. Type a city and choose one.");
    return {};
}

void TextSetting::markError(bool hasError)
{
    m_edit->setHasError(hasError);
}

LongTextSetting::LongTextSetting(Theme &theme, const FieldSpec &spec, QWidget *parent)
    : SettingField(theme, spec, parent)
    , m_area(new TextArea(theme))
{
    m_area->setLook(TextArea::Look::Prose);
    m_area->setFixedHeight(theme.px(AreaHeight));
    setEditor(m_area, m_area->edit());
    connect(m_area->edit(), &QPlainTextEdit::textChanged, this, &SettingField::edited);
}

QJsonValue LongTextSetting::value() const
{
    return m_area->edit()->toPlainText();
}

void LongTextSetting::markError(bool hasError)
{
    m_area->setHasError(hasError);
}

void LongTextSetting::setValue(const QJsonValue &value)
{
    if (value == this->value())
        return;
    const QSignalBlocker blocker(m_area->edit());
    m_area->edit()->setPlainText(value.toString());
}

QString LongTextSetting::problem() const
{
    const auto length = m_area->edit()->toPlainText().size();
    return length <= spec().maximum
               ? QString()
               //: %1: the most that it may have, %2: how many it has
               : tr("At most %1 characters; these are %2.").arg(spec().maximum).arg(length);
}

PasswordSetting::PasswordSetting(Theme &theme, const FieldSpec &spec, QWidget *parent)
    : SettingField(theme, spec, parent)
    , m_edit(new LineEdit(theme))
    , m_remove(new LinkButton(theme))
{
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_edit->setMaxLength(spec.maximum);
    m_edit->setMaximumWidth(theme.px(FieldWidth));
    m_remove->setObjectName(u"removePassword"_s);
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(12));
    row->addWidget(m_edit, 1);
    row->addWidget(m_remove);
    row->addStretch();
    setEditor(holder, m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        m_isRemoved = false;
        show();
        Q_EMIT edited();
    });
    connect(m_remove, &QAbstractButton::clicked, this, [this] {
        m_isRemoved = !m_isRemoved;
        m_edit->clear();
        show();
        Q_EMIT edited();
    });
    PasswordSetting::retranslate();
}

QJsonValue PasswordSetting::value() const
{
    return m_isRemoved ? QJsonValue(QJsonValue::Null) : QJsonValue(m_edit->text());
}

void PasswordSetting::setValue(const QJsonValue &value)
{
    m_isRemoved = value.isNull();
    m_edit->setText(value.toString());
    show();
}

void PasswordSetting::setStored(bool isStored)
{
    m_isStored = isStored;
    show();
}

void PasswordSetting::show()
{
    m_remove->setVisible(m_isStored);
    m_remove->setText(m_isRemoved ? tr("Keep the stored one") : tr("Remove the stored one"));
    if (m_isRemoved)
        setHint(tr("The stored password goes when you save."));
    else if (m_isStored)
        setHint(tr("One is stored. Empty: it stays."));
    else
        setHint(tr("None is stored."));
}

void PasswordSetting::retranslate()
{
    SettingField::retranslate();
    show();
}

void PasswordSetting::markError(bool hasError)
{
    m_edit->setHasError(hasError);
}

} // namespace guiche
