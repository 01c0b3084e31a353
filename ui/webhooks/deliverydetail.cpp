// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/deliverydetail.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "models/items/deliverylistmodel.h"
#include "ui/webhooks/deliverytext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"

namespace guiche {

using namespace Qt::StringLiterals;

DeliveryDetail::DeliveryDetail(Theme &theme, QWidget *parent)
    : Card(theme, parent)
    , m_event(new TextLabel(theme, TextStyle::Mono, Ink::Text, 600))
    , m_state(new Pill(theme))
    , m_facts(new TextLabel(theme, TextStyle::Small, Ink::Muted))
    , m_error(new TextLabel(theme, TextStyle::Ui, Ink::Danger))
    , m_log(new QPlainTextEdit)
    , m_replay(new Button(theme, ButtonKind::Secondary))
{
    setObjectName(u"deliveryDetail"_s);
    setPadding(16, 16);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_event->setObjectName(u"deliveryEvent"_s);
    m_log->setObjectName(u"deliveryLog"_s);
    m_replay->setObjectName(u"replay"_s);
    m_facts->setWordWrap(true);
    m_error->setWordWrap(true);
    m_error->hide();
    m_state->setPillHeight(22);
    m_log->setReadOnly(true);
    m_log->setFrameShape(QFrame::NoFrame);
    m_log->viewport()->setAutoFillBackground(false);
    m_log->setWordWrapMode(QTextOption::WrapAnywhere);
    m_log->setTabChangesFocus(true);
    m_log->document()->setDocumentMargin(0);
    m_replay->setIconName("refresh"_L1);
    m_replay->setKeycap(u"R"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_event, 1);
    head->addWidget(m_state);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_replay);
    column()->addLayout(head);
    column()->addWidget(m_facts);
    column()->addWidget(m_error);
    column()->addWidget(m_log, 1);
    column()->addLayout(foot);
    const auto restyle = [this] { m_log->setFont(this->theme().font(TextStyle::Mono)); };
    connect(&theme, &Theme::changed, this, restyle);
    restyle();
    connect(m_replay, &QAbstractButton::clicked, this, &DeliveryDetail::replayRequested);
}

void DeliveryDetail::setDelivery(const DeliveryDetails &details, const QString &sessionName)
{
    const bool isOther = details.row.id != m_details.row.id;
    m_details = details;
    m_sessionName = sessionName;
    m_error->hide();
    show();
    if (isOther)
        m_log->moveCursor(QTextCursor::Start);
}

void DeliveryDetail::setError(const QString &text)
{
    m_error->setText(text);
    m_error->show();
}

void DeliveryDetail::setOnline(bool isOnline)
{
    m_replay->setEnabled(isOnline);
}

void DeliveryDetail::show()
{
    const DeliveryRow &row = m_details.row;
    m_event->setText(row.event);
    m_state->setText(DeliveryListModel::statusName(row.status));
    m_state->setLook(DeliveryText::tone(row.status), {}, true);
    QStringList facts{row.url, row.eventId};
    if (!m_sessionName.isEmpty())
        //: %1: name of a session
        facts.prepend(tr("Session: %1").arg(m_sessionName));
    if (!row.replayOf.isEmpty())
        facts += tr("A repetition: it carries the same event id.");
    m_facts->setText(facts.join(u'\n'));
    m_log->setAccessibleName(tr("Attempts of this delivery"));
    const QString text = log(m_details);
    if (text != m_log->toPlainText())
        m_log->setPlainText(text);
    m_replay->setText(tr("Replay"));
}

QString DeliveryDetail::log(const DeliveryDetails &details)
{
    QStringList lines;
    for (const DeliveryAttempt &attempt : details.attempts) {
        //: Head of one try of a delivery. %1: its number, %2: date and time
        lines += tr("Attempt %1 · %2").arg(QString::number(attempt.number), DeliveryText::moment(attempt.at));
        if (attempt.responseStatus > 0 && attempt.durationMs >= 0)
            //: %1: an HTTP status like 503, %2: how long it took
            lines +=
                tr("Answer: %1 after %2")
                    .arg(QString::number(attempt.responseStatus), DeliveryText::duration(attempt.durationMs));
        else if (attempt.durationMs >= 0)
            //: %1: how long it took
            lines += tr("No answer, %1").arg(DeliveryText::duration(attempt.durationMs));
        else
            lines += tr("On its way");
        if (!attempt.error.isEmpty())
            lines += attempt.error;
        const auto addHeaders = [&](const QString &title, const auto &headers) {
            if (headers.isEmpty())
                return;
            lines += title;
            for (const auto &[name, value] : headers)
                lines += u"  %1: %2"_s.arg(name, value);
        };
        addHeaders(tr("Request headers"), attempt.requestHeaders);
        addHeaders(tr("Response headers"), attempt.responseHeaders);
        if (!attempt.responseBody.isEmpty())
            lines << tr("Response body") << u"  "_s + attempt.responseBody;
        lines += QString();
    }
    if (details.attempts.isEmpty())
        lines << tr("Not tried yet.") << QString();
    if (!details.payload.isEmpty())
        lines << tr("Body that is sent") << QString::fromUtf8(details.payload);
    return lines.join(u'\n');
}

void DeliveryDetail::focusFirst()
{
    m_log->setFocus(Qt::ShortcutFocusReason);
}

void DeliveryDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        show();
    Card::changeEvent(event);
}

} // namespace guiche
