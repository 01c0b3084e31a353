// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/requesteditor.h"

#include <QEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

#include "ui/integrations/bodyeditor.h"
#include "ui/integrations/codepane.h"
#include "ui/integrations/fieldform.h"
#include "ui/integrations/headerlist.h"
#include "ui/theme/painting.h"
#include "ui/widgets/underlinetabs.h"

using namespace Qt::StringLiterals;

namespace guiche {

RequestEditor::RequestEditor(Theme &theme, const QUrl &desk, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_tabs(new UnderlineTabs(theme))
    , m_stack(new QStackedWidget)
    , m_body(new BodyEditor(theme))
    , m_parameters(new FieldForm(theme))
    , m_headers(new HeaderList(theme))
    , m_code(new CodePane(theme, desk))
{
    m_tabs->setObjectName(u"requestTabs"_s);
    m_parameters->setObjectName(u"parameters"_s);
    m_headers->setObjectName(u"requestHeaders"_s);
    m_stack->addWidget(m_body);
    m_stack->addWidget(m_parameters);
    m_stack->addWidget(m_headers);
    m_stack->addWidget(m_code);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme.px(16), 0, theme.px(16), 1);
    head->addWidget(m_tabs);
    head->addStretch(1);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &UnderlineTabs::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_body, &BodyEditor::edited, this, &RequestEditor::takeParts);
    connect(m_parameters, &FieldForm::edited, this, &RequestEditor::takeParts);
    connect(m_headers, &HeaderList::edited, this, &RequestEditor::takeParts);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void RequestEditor::setDraft(const RequestDraft &draft)
{
    m_isFilling = true;
    m_draft = draft;
    m_body->setDraft(draft);
    m_headers->setHeaders(draft.headers);
    m_isFilling = false;
    showParameters();
    showDerived();
    // The code stays in sight while one looks through the calls.
    if (m_tabs->currentIndex() != CodeTab)
        m_tabs->setCurrentIndex(draft.contentType.isEmpty() && draft.body.isEmpty() ? ParametersTab
                                                                                    : BodyTab);
}

void RequestEditor::setAddress(const QString &method, const QString &path)
{
    m_draft.method = method;
    if (m_draft.path != path)
        m_draft.setPath(path);
    showParameters();
    showDerived();
}

void RequestEditor::setCaller(ConsoleCaller caller, const QByteArray &acceptLanguage)
{
    m_caller = caller;
    m_language = acceptLanguage;
    showDerived();
}

void RequestEditor::showParameters()
{
    const bool wasFilling = std::exchange(m_isFilling, true);
    QList<ApiField> fields;
    for (const ApiParameter &parameter : std::as_const(m_draft.parameters))
        fields += parameter.field;
    m_parameters->setFields(fields);
    m_parameters->setValues(m_draft.values);
    m_isFilling = wasFilling;
}

void RequestEditor::takeParts()
{
    if (m_isFilling)
        return;
    m_draft.body = m_body->body();
    m_draft.filePath = m_body->filePath();
    m_draft.values = m_parameters->values();
    m_draft.headers = m_headers->headers();
    showDerived();
    Q_EMIT edited();
}

QList<RequestDraft::Header> RequestEditor::automaticHeaders() const
{
    QList<RequestDraft::Header> headers;
    switch (m_caller) {
    case ConsoleCaller::SignIn:
        headers += {.name = u"Authorization"_s, .value = u"Bearer ••••••"_s};
        break;
    case ConsoleCaller::ApiKey:
        headers += {.name = u"X-API-Key"_s, .value = u"gk_••••••"_s};
        break;
    case ConsoleCaller::Nobody:
        break;
    }
    headers += {.name = u"Accept-Language"_s, .value = QString::fromLatin1(m_language)};
    const ConsoleRequest request = m_draft.preview(m_caller);
    if (!request.contentType.isEmpty())
        headers += {.name = u"Content-Type"_s, .value = QString::fromLatin1(request.contentType)};
    else if (!request.fileField.isEmpty())
        headers += {.name = u"Content-Type"_s, .value = u"multipart/form-data"_s};
    // What one has written oneself goes instead.
    headers.removeIf([&request](const RequestDraft::Header &header) {
        return std::ranges::any_of(request.headers, [&header](const HeaderPair &own) {
            return header.name.compare(QString::fromLatin1(own.first), Qt::CaseInsensitive) == 0;
        });
    });
    return headers;
}

void RequestEditor::showDerived()
{
    const QList<RequestDraft::Header> automatic = automaticHeaders();
    m_headers->setAutomatic(automatic);
    const int parameters = m_draft.usedParameters();
    m_tabs->setCount(ParametersTab, m_draft.parameters.isEmpty() ? -1 : parameters);
    m_tabs->setCount(HeadersTab, int(automatic.size() + m_draft.headers.size()));
    m_code->setRequest(m_draft.preview(m_caller), m_language);
}

bool RequestEditor::showFault(const QString &field, const QString &text)
{
    const auto isNamed = [&field](const ApiParameter &one) { return one.field.name == field; };
    if (std::ranges::any_of(m_draft.parameters, isNamed)) {
        m_tabs->setCurrentIndex(ParametersTab);
        return m_parameters->showFault(field, text);
    }
    const auto isHeader = [&field](const RequestDraft::Header &one) { return one.name == field; };
    if (std::ranges::any_of(m_draft.headers, isHeader)) {
        m_tabs->setCurrentIndex(HeadersTab);
        return m_headers->showFault(field, text);
    }
    if (std::ranges::none_of(m_draft.fields, [&field](const ApiField &one) { return one.name == field; }))
        return false;
    m_tabs->setCurrentIndex(BodyTab);
    return m_body->showFault(field, text);
}

void RequestEditor::format()
{
    if (m_tabs->currentIndex() == BodyTab)
        m_body->format();
}

void RequestEditor::focusFirst()
{
    if (m_tabs->currentIndex() == BodyTab && !m_draft.contentType.isEmpty() && !m_draft.isForm())
        m_body->focusBody();
    else
        m_tabs->setFocus(Qt::ShortcutFocusReason);
}

void RequestEditor::retranslate()
{
    m_tabs->setTitles({tr("Body"), tr("Parameters"), tr("Headers"), tr("Code")});
    m_tabs->setAccessibleName(tr("Parts of the request"));
    m_parameters->setEmptyText(tr("This request has no parameters."));
}

void RequestEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RequestEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::horizontalLine(painter, m_theme.px(16), width() - m_theme.px(16), m_tabs->geometry().bottom() + 1,
                          m_theme.tokens().border);
}

} // namespace guiche
