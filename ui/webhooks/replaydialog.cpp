// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/replaydialog.h"

#include <QBoxLayout>

#include "models/items/sessionlistmodel.h"
#include "ui/widgets/choices.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr TimeMs Hour = 3'600'000;

} // namespace

ReplayDialog::ReplayDialog(Theme &theme, const SessionListModel &sessions, const QString &sessionId,
                           QWidget *parent)
    : DialogFrame(theme, parent)
    , m_period(new ComboBox(theme))
    , m_session(new ComboBox(theme))
    , m_status(new ComboBox(theme))
{
    setObjectName(u"replayDialog"_s);
    setTitle(tr("Replay deliveries"));
    setText(tr("Each event goes out again, in its order and with the same event id, to the webhook's present "
               "address. Receivers that keep the ids know what they had."));
    m_period->setObjectName(u"replayPeriod"_s);
    m_period->setAccessibleName(tr("Period"));
    m_period->addItem(tr("Last hour"), Hour);
    m_period->addItem(tr("Last 24 hours"), 24 * Hour);
    m_period->addItem(tr("Last 7 days"), 7 * 24 * Hour);
    m_period->addItem(tr("Last 30 days"), 30 * 24 * Hour);
    m_period->setCurrentIndex(1);
    m_status->setObjectName(u"replayStatus"_s);
    m_status->setAccessibleName(tr("Which deliveries"));
    m_status->addItem(tr("Only failed ones"), toName(DeliveryStatus::Dead));
    m_status->addItem(tr("Only delivered ones"), toName(DeliveryStatus::Delivered));
    m_status->addItem(tr("All of them"), QString());
    m_session->setObjectName(u"replaySession"_s);
    m_session->setAccessibleName(tr("Session"));
    m_session->addItem(tr("All sessions"), QString());
    for (int row = 0; row < sessions.rowCount(); ++row)
        m_session->addItem(sessions.at(row)->session.name, sessions.at(row)->session.id);
    m_session->setCurrentIndex(std::max(0, m_session->findData(sessionId)));
    for (QWidget *field : std::initializer_list<QWidget *>{m_status, m_period, m_session})
        body()->addWidget(field);
    addButton(ButtonKind::Ghost, tr("Cancel"));
    Button *main = addButton(ButtonKind::Primary, tr("Replay"), false);
    connect(main, &QAbstractButton::clicked, this, &ReplayDialog::submitted);
    m_status->setFocus();
}

ReplayRange ReplayDialog::range(TimeMs now) const
{
    return {.from = now - m_period->currentData().toLongLong(),
            .until = now,
            .sessionId = m_session->currentData().toString(),
            .status = enumFromString<DeliveryStatus>(m_status->currentData().toString())};
}

} // namespace guiche
