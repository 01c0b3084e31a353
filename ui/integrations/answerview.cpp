// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/answerview.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QStackedWidget>
#include <QStringDecoder>

#include "ui/code/codeview.h"
#include "ui/code/jsontext.h"
#include "ui/theme/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/skeleton.h"
#include "ui/widgets/underlinetabs.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

// What is laid out at once; the rest can be saved.
constexpr qsizetype LargestShownBytes = 4 * 1024 * 1024;

// Nothing when these bytes are no text.
std::optional<QString> textOf(const QByteArray &body)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(body);
    if (decoder.hasError() || text.contains(QChar(u'\0')))
        return std::nullopt;
    return text;
}

QString suggestedName(const ConsoleAnswer &answer)
{
    const QByteArray type = answer.header("Content-Type").split(';').first().trimmed();
    if (type.endsWith("json"))
        return u"answer.json"_s;
    if (type == "text/csv")
        return u"answer.csv"_s;
    if (type.startsWith("image/") && !type.contains("svg"))
        return u"answer."_s + QString::fromLatin1(type.mid(6));
    return type.startsWith("text/") ? u"answer.txt"_s : u"answer.bin"_s;
}

} // namespace

AnswerView::AnswerView(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_tabs(new UnderlineTabs(theme))
    , m_figures(new TextLabel(theme, TextStyle::Small, Ink::Muted))
    , m_status(new Pill(theme))
    , m_copy(new IconButton(theme, "copy"_L1))
    , m_save(new IconButton(theme, "export"_L1))
    , m_stack(new QStackedWidget)
    , m_body(new CodeView(theme))
    , m_headers(new CodeView(theme))
    , m_state(new EmptyState(theme))
{
    m_tabs->setObjectName(u"answerTabs"_s);
    m_figures->setObjectName(u"answerFigures"_s);
    m_status->setObjectName(u"answerStatus"_s);
    m_copy->setObjectName(u"copyAnswer"_s);
    m_save->setObjectName(u"saveAnswer"_s);
    m_body->setObjectName(u"answerBody"_s);
    m_headers->setObjectName(u"answerHeaders"_s);
    m_state->setObjectName(u"answerState"_s);
    m_status->setPillHeight(22);
    m_copy->setExtent(28, 16);
    m_save->setExtent(28, 16);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme.px(16), 0, theme.px(12), 1);
    head->setSpacing(theme.px(8));
    head->addWidget(m_tabs);
    head->addStretch(1);
    head->addWidget(m_figures);
    head->addWidget(m_status);
    head->addWidget(m_copy);
    head->addWidget(m_save);
    m_stack->addWidget(m_body);
    m_stack->addWidget(m_headers);
    m_stack->addWidget(m_state);
    m_stack->addWidget(new Skeleton(theme, Skeleton::Shape::Text));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &UnderlineTabs::currentChanged, this, &AnswerView::showTab);
    connect(m_copy, &QAbstractButton::clicked, this, [this] {
        const CodeView *shown = m_tabs->currentIndex() == 0 ? m_body : m_headers;
        QGuiApplication::clipboard()->setText(shown->code());
        announce(m_copy, tr("Copied"));
    });
    connect(m_save, &QAbstractButton::clicked, this, &AnswerView::save);
    connect(m_state, &EmptyState::actionTriggered, this, [this] {
        if (m_error)
            Q_EMIT retryRequested();
        else
            save();
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void AnswerView::save()
{
    if (m_answer)
        Q_EMIT saveRequested(suggestedName(*m_answer), m_answer->body);
}

void AnswerView::showNothing()
{
    m_answer.reset();
    m_error.reset();
    m_isWaiting = false;
    showState();
}

void AnswerView::showWaiting()
{
    m_isWaiting = true;
    showState();
}

void AnswerView::showAnswer(const ConsoleAnswer &answer)
{
    m_isWaiting = false;
    m_error.reset();
    m_answer = answer;
    showBody();
    showState();
    //: Read out. %1: a status like "201 Created", %2: how long it took
    announce(m_status, tr("%1 after %2").arg(statusText(answer), timeText(answer.milliseconds)));
}

void AnswerView::showError(const Error &error)
{
    m_isWaiting = false;
    m_answer.reset();
    m_error = error;
    showState();
    announce(m_state, DeskClient::errorText(error));
}

void AnswerView::showBody()
{
    const bool isTooLarge = m_answer->body.size() > LargestShownBytes;
    const std::optional<QString> text = isTooLarge ? std::nullopt : textOf(m_answer->body);
    m_isReadable = text.has_value();
    const bool isJson = m_answer->header("Content-Type").contains("json");
    if (!text)
        m_body->setCode({}, CodeLanguage::Plain);
    else if (isJson && !JsonText::fault(*text))
        m_body->setCode(JsonText::pretty(*text), CodeLanguage::Json);
    else
        m_body->setCode(*text, CodeLanguage::Plain);
    QStringList lines;
    for (const auto &[name, value] : std::as_const(m_answer->headers))
        lines += QString::fromLatin1(name) + u": "_s + QString::fromUtf8(value);
    m_headers->setCode(lines.join(u'\n'), CodeLanguage::Plain);
}

void AnswerView::showTab()
{
    if (m_isWaiting)
        return m_stack->setCurrentIndex(WaitingView);
    if (m_answer && m_tabs->currentIndex() == 1)
        return m_stack->setCurrentIndex(HeadersView);
    const bool hasText = m_answer && m_isReadable && !m_answer->body.isEmpty();
    m_stack->setCurrentIndex(hasText ? BodyView : StateView);
}

void AnswerView::showState()
{
    const bool hasAnswer = m_answer && !m_isWaiting;
    m_figures->setVisible(hasAnswer);
    m_status->setVisible(hasAnswer);
    m_copy->setVisible(hasAnswer && m_isReadable && !m_answer->body.isEmpty());
    m_save->setVisible(hasAnswer && !m_answer->body.isEmpty());
    m_tabs->setCount(1, hasAnswer ? int(m_answer->headers.size()) : -1);
    if (hasAnswer) {
        const Tone tone = statusTone(m_answer->status);
        m_status->setText(statusText(*m_answer));
        m_status->setLook(tone, tone == Tone::Success ? "check"_L1
                                : tone == Tone::Info  ? "info"_L1
                                                      : "alert"_L1);
        m_figures->setText(u"%1 · %2"_s.arg(
            timeText(m_answer->milliseconds),
            QLocale().formattedDataSize(m_answer->body.size(), 1, QLocale::DataSizeTraditionalFormat)));
    }
    m_state->setAction({});
    if (m_error) {
        m_state->setContent("alert"_L1, tr("No answer came"), DeskClient::errorText(*m_error));
        m_state->setAction(tr("Try again"));
    } else if (!m_answer) {
        m_state->setContent(
            "send"_L1, tr("Nothing sent yet"),
            tr("Choose a request at the left, fill it in and send it. The answer appears here."));
    } else if (m_answer->body.isEmpty()) {
        m_state->setContent("check"_L1, tr("An answer without a body"), statusText(*m_answer));
    } else if (!m_isReadable) {
        m_state->setContent("file"_L1, tr("This answer is not shown"),
                            //: %1: the type of a file, like image/png
                            tr("It is a file, or very long (%1).")
                                .arg(QString::fromLatin1(m_answer->header("Content-Type"))));
        m_state->setAction(tr("Save it…"));
    }
    showTab();
}

QString AnswerView::statusText(const ConsoleAnswer &answer)
{
    return answer.reason.isEmpty() ? QString::number(answer.status)
                                   : u"%1 %2"_s.arg(QString::number(answer.status), answer.reason);
}

Tone AnswerView::statusTone(int status)
{
    return status < 300   ? Tone::Success
           : status < 400 ? Tone::Info
           : status < 500 ? Tone::Warn
                          : Tone::Danger;
}

QString AnswerView::timeText(qint64 milliseconds)
{
    if (milliseconds < 1000)
        return tr("%1 ms").arg(QLocale().toString(milliseconds));
    return tr("%1 s").arg(QLocale().toString(double(milliseconds) / 1000.0, 'f', 1));
}

void AnswerView::focusBody()
{
    if (m_stack->currentIndex() == BodyView || m_stack->currentIndex() == HeadersView)
        m_stack->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    else
        m_tabs->setFocus(Qt::ShortcutFocusReason);
}

void AnswerView::retranslate()
{
    m_tabs->setTitles({tr("Answer"), tr("Headers")});
    m_tabs->setAccessibleName(tr("Parts of the answer"));
    m_copy->setLabel(tr("Copy the answer"));
    m_save->setLabel(tr("Save the answer…"));
    m_body->setAccessibleName(tr("Body of the answer"));
    m_headers->setAccessibleName(tr("Headers of the answer"));
    showState();
}

void AnswerView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AnswerView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::horizontalLine(painter, m_theme.px(16), width() - m_theme.px(16), m_tabs->geometry().bottom() + 1,
                          m_theme.tokens().border);
}

} // namespace guiche
