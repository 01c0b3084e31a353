// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/bodyeditor.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>
#include <QStackedWidget>

#include "ui/code/codeedit.h"
#include "ui/integrations/fieldform.h"
#include "ui/theme/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmentedtabs.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

// The value that a field of the form stands for, as JSON.
QString jsonOf(const ApiField &field, const QString &text)
{
    const bool isText = field.type == "string"_L1;
    // A field that may be a text or an object, and what must be something else than text, where it is that.
    if ((!isText || text.startsWith(u'{')) && JsonText::isValue(text))
        return text.trimmed();
    return JsonText::quoted(text);
}

} // namespace

BodyEditor::BodyEditor(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_bar(new QWidget)
    , m_views(new SegmentedTabs(theme))
    , m_state(new TextLabel(theme, TextStyle::Small, Ink::Muted))
    , m_format(new LinkButton(theme))
    , m_stack(new QStackedWidget)
    , m_edit(new CodeEdit(theme))
    , m_form(new FieldForm(theme))
{
    m_views->setObjectName(u"bodyViews"_s);
    m_views->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_state->setObjectName(u"bodyState"_s);
    m_format->setObjectName(u"formatBody"_s);
    m_edit->setObjectName(u"bodyJson"_s);
    m_form->setObjectName(u"bodyForm"_s);
    m_state->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_edit->setCode({}, CodeLanguage::Json);
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8));
    row->setSpacing(theme.px(12));
    row->addWidget(m_views);
    row->addWidget(m_state, 1);
    row->addWidget(m_format);
    m_stack->addWidget(m_edit);
    m_stack->addWidget(m_form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    connect(m_views, &SegmentedTabs::currentChanged, this, &BodyEditor::showView);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &BodyEditor::edited);
    connect(m_edit, &CodeEdit::faultChanged, this, &BodyEditor::showState);
    connect(m_form, &FieldForm::edited, this, &BodyEditor::takeForm);
    connect(m_format, &QAbstractButton::clicked, this, &BodyEditor::format);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void BodyEditor::setDraft(const RequestDraft &draft)
{
    m_fields = draft.fields;
    m_isForm = draft.isForm();
    m_hasBody = !draft.contentType.isEmpty() || !draft.body.isEmpty() || draft.operationId.isEmpty();
    {
        const QSignalBlocker block(m_edit);
        m_edit->setCode(draft.body, CodeLanguage::Json);
    }
    m_edit->check();
    m_form->setFields(m_fields);
    if (m_isForm)
        m_form->setValues({RequestDraft::Value{.isUsed = !draft.filePath.isEmpty(), .text = draft.filePath}});
    m_bar->setVisible(m_hasBody && !m_isForm);
    if (m_isForm || !m_hasBody)
        m_stack->setCurrentIndex(FormView);
    else
        showView(m_views->currentIndex());
    retranslate();
}

QString BodyEditor::body() const
{
    return m_edit->code();
}

QString BodyEditor::filePath() const
{
    const QList<RequestDraft::Value> values = m_form->values();
    for (qsizetype index = 0; m_isForm && index < values.size(); ++index) {
        if (m_fields.at(index).isFile)
            return values.at(index).text;
    }
    return {};
}

void BodyEditor::showView(int view)
{
    m_edit->check();
    // A form of what is not JSON would throw it away.
    if (view == FormView && m_edit->fault()) {
        const QSignalBlocker block(m_views);
        m_views->setCurrentIndex(JsonView);
        m_edit->showFault();
        view = JsonView;
    }
    if (view == FormView)
        fillForm();
    m_stack->setCurrentIndex(view);
    m_format->setVisible(view == JsonView);
    showState();
}

void BodyEditor::showState()
{
    const bool isFaulty = m_edit->fault().has_value();
    m_state->setInk(isFaulty ? Ink::Danger : Ink::Muted);
    m_state->setText(isFaulty ? CodeEdit::faultText(*m_edit->fault()) : QString());
    m_edit->setAccessibleDescription(m_state->text());
    if (isFaulty)
        announce(m_edit, m_state->text());
}

void BodyEditor::fillForm()
{
    const QList<JsonText::Member> members = JsonText::members(m_edit->code());
    QList<RequestDraft::Value> values;
    for (const ApiField &field : std::as_const(m_fields)) {
        const auto member = std::ranges::find(members, field.name, &JsonText::Member::name);
        values += member == members.end()
                      ? RequestDraft::Value{}
                      : RequestDraft::Value{.isUsed = true, .text = JsonText::unquoted(member->value)};
    }
    m_form->setValues(values);
}

void BodyEditor::takeForm()
{
    if (m_isForm)
        return Q_EMIT edited();
    QList<JsonText::Member> members = JsonText::members(m_edit->code());
    const QList<RequestDraft::Value> values = m_form->values();
    for (qsizetype index = 0; index < values.size(); ++index) {
        const ApiField &field = m_fields.at(index);
        const RequestDraft::Value &value = values.at(index);
        const auto known = std::ranges::find(members, field.name, &JsonText::Member::name);
        const bool isSent = value.isUsed && (!value.text.isEmpty() || field.type == "string"_L1);
        if (known != members.end() && !isSent)
            members.erase(known);
        else if (known != members.end() && JsonText::unquoted(known->value) != value.text)
            known->value = jsonOf(field, value.text);
        else if (known == members.end() && isSent && (!value.text.isEmpty() || !field.isRequired))
            members += {field.name, jsonOf(field, value.text)};
    }
    m_edit->replaceCode(JsonText::object(members));
    m_edit->check();
}

void BodyEditor::format()
{
    if (m_isForm || !m_hasBody || m_stack->currentIndex() != JsonView)
        return;
    if (!m_edit->format())
        m_edit->showFault();
}

bool BodyEditor::showFault(const QString &field, const QString &text)
{
    const auto known = std::ranges::find(m_fields, field, &ApiField::name);
    if (known == m_fields.end())
        return false;
    if (!m_isForm)
        m_views->setCurrentIndex(FormView);
    return m_form->showFault(field, text);
}

void BodyEditor::focusBody()
{
    if (m_stack->currentIndex() == JsonView)
        m_edit->setFocus(Qt::ShortcutFocusReason);
    else
        m_form->setFocus(Qt::ShortcutFocusReason);
}

void BodyEditor::retranslate()
{
    m_views->setTitles({u"JSON"_s, tr("Form")});
    m_views->setAccessibleName(tr("How the body is written"));
    m_format->setText(tr("Lay out"));
    m_format->setToolTip(tr("Lay the JSON out (%1)").arg(u"Ctrl+Shift+F"_s));
    m_edit->setAccessibleName(tr("Body of the request"));
    m_form->setEmptyText(m_hasBody ? tr("The document names no fields. Write the body as JSON.")
                                   : tr("This request has no body."));
    showState();
}

void BodyEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BodyEditor::paintEvent(QPaintEvent *)
{
    if (!m_bar->isVisible())
        return;
    QPainter painter(this);
    paint::horizontalLine(painter, 0, width(), m_bar->geometry().bottom(), m_theme.tokens().border);
}

} // namespace guiche
