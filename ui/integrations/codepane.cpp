// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/codepane.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>

#include "ui/code/codeview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmentedtabs.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr RequestCode::Form Forms[] = {RequestCode::Form::Curl, RequestCode::Form::Python,
                                       RequestCode::Form::JavaScript};

} // namespace

CodePane::CodePane(Theme &theme, const QUrl &desk, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_desk(desk)
    , m_forms(new SegmentedTabs(theme))
    , m_copy(new LinkButton(theme))
    , m_code(new CodeView(theme))
    , m_hint(new TextLabel(theme, TextStyle::Small, Ink::Muted))
{
    m_forms->setObjectName(u"codeForms"_s);
    m_copy->setObjectName(u"copyCode"_s);
    m_code->setObjectName(u"requestCode"_s);
    m_hint->setWordWrap(true);
    m_forms->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8));
    row->addWidget(m_forms);
    row->addStretch(1);
    row->addWidget(m_copy);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(12));
    foot->addWidget(m_hint);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_code, 1);
    column->addLayout(foot);
    connect(m_forms, &SegmentedTabs::currentChanged, this, &CodePane::showCode);
    connect(m_copy, &QAbstractButton::clicked, this, &CodePane::copy);
    retranslate();
}

void CodePane::setRequest(const ConsoleRequest &request, const QByteArray &acceptLanguage)
{
    m_request = request;
    m_language = acceptLanguage;
    if (isVisible())
        showCode();
}

void CodePane::showCode()
{
    const RequestCode::Form form = Forms[m_forms->currentIndex()];
    const QString code = RequestCode::code(form, m_request, m_desk, m_language);
    if (code != m_code->code() || RequestCode::language(form) != m_code->language())
        m_code->setCode(code, RequestCode::language(form));
    switch (m_request.caller) {
    case ConsoleCaller::SignIn:
        //: %1: name of an environment variable
        m_hint->setText(
            tr("Your sign-in is not part of it: put an access token into %1.").arg(u"GUICHE_TOKEN"_s));
        break;
    case ConsoleCaller::ApiKey:
        //: %1: name of an environment variable
        m_hint->setText(tr("The key is not part of it: put it into %1.").arg(u"GUICHE_API_KEY"_s));
        break;
    case ConsoleCaller::Nobody:
        m_hint->setText({});
        break;
    }
    m_hint->setVisible(!m_hint->text().isEmpty());
}

void CodePane::copy()
{
    QGuiApplication::clipboard()->setText(m_code->code());
    announce(m_copy, tr("Copied"));
    m_copy->setText(tr("Copied"));
}

void CodePane::retranslate()
{
    QStringList names;
    for (const RequestCode::Form form : Forms)
        names += RequestCode::name(form);
    m_forms->setTitles(names);
    m_forms->setAccessibleName(tr("Language of the code"));
    m_copy->setText(tr("Copy"));
    m_code->setAccessibleName(tr("The request as code"));
    showCode();
}

void CodePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_copy->setText(tr("Copy"));
    showCode();
}

void CodePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace guiche
