// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/chainbar.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>

#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"

namespace guiche {

using namespace Qt::StringLiterals;

ChainBar::ChainBar(DeskClient &client, Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_clock(clock)
    , m_pill(new Pill(theme))
    , m_text(new TextLabel(theme, TextStyle::Small, Ink::Muted))
    , m_again(new LinkButton(theme))
{
    setObjectName(u"chainBar"_s);
    m_pill->setObjectName(u"chainState"_s);
    m_text->setObjectName(u"chainText"_s);
    m_again->setObjectName(u"checkChain"_s);
    m_pill->setPillHeight(22);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(8));
    row->addWidget(m_pill);
    row->addWidget(m_text, 1);
    row->addWidget(m_again);
    connect(m_again, &QAbstractButton::clicked, this, &ChainBar::check);
    connect(&client, &DeskClient::stateChanged, this, &ChainBar::show);
    show();
}

void ChainBar::checkOnce()
{
    if (m_state == State::Unknown || m_state == State::Failed)
        check();
}

void ChainBar::check()
{
    m_state = State::Checking;
    m_found = {};
    show();
    checkFrom({});
}

void ChainBar::checkFrom(const QString &cursor)
{
    m_client.auditCalls().checkChain(cursor, this, [this](const Result<ChainCheck> &found) {
        if (!found) {
            m_error = DeskClient::errorText(found.error());
            m_state = State::Failed;
            return show();
        }
        m_found = *found;
        m_checkedAt = m_clock.now();
        if (!found->isIntact)
            m_state = State::Broken;
        else if (found->nextCursor.isEmpty())
            m_state = State::Intact;
        show();
        if (m_state == State::Checking)
            checkFrom(found->nextCursor);
        else
            announce(m_text, m_pill->text() + u". "_s + m_text->text());
    });
}

void ChainBar::show()
{
    const QLocale locale;
    const QString clock =
        locale.toString(QDateTime::fromMSecsSinceEpoch(m_checkedAt).time(), QLocale::ShortFormat);
    m_again->setText(tr("Check again"));
    m_again->setVisible(m_state != State::Checking && m_state != State::Unknown);
    m_again->setEnabled(m_client.state() == DeskClient::State::Online);
    switch (m_state) {
    case State::Unknown:
    case State::Checking: {
        const int percent = m_found.total > 0 ? int(m_found.checked * 100 / m_found.total) : 0;
        m_pill->setLook(Tone::Neutral, "clock"_L1);
        m_pill->setText(tr("Being checked"));
        //: %1: how much of the audit log has been checked, in percent
        return m_text->setText(tr("%1 % of the log").arg(percent));
    }
    case State::Intact:
        m_pill->setLook(Tone::Success, "check"_L1);
        m_pill->setText(tr("The log is whole"));
        //: %1: a number of entries, %2: a time of day
        return m_text->setText(tr("%1 entries checked at %2; none was changed or removed.")
                                   .arg(locale.toString(m_found.checked), clock));
    case State::Broken:
        m_pill->setLook(Tone::Danger, "alert"_L1);
        m_pill->setText(tr("The log is broken"));
        //: %1: number of an entry of the audit log
        return m_text->setText(
            m_found.brokenAt > 0
                ? tr("Entry %1 was changed or is missing. Keep a copy of the desk's data and "
                     "ask who can write the database.")
                      .arg(m_found.brokenAt)
                : tr("Entries were removed or changed, at its end or outside of this organization. Keep a "
                     "copy of the desk's data and ask who can write the database."));
    case State::Failed:
        m_pill->setLook(Tone::Warn, "alert"_L1);
        m_pill->setText(tr("Not checked"));
        return m_text->setText(m_error);
    }
}

void ChainBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        show();
    QWidget::changeEvent(event);
}

} // namespace guiche
