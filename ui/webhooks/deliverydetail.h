// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/client/webhookcalls.h"
#include "ui/widgets/card.h"

class QPlainTextEdit;

namespace guiche {

class Button;
class Pill;
class TextLabel;

//! \brief One delivery: what was sent, and every attempt with what came back.
class DeliveryDetail final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeliveryDetail)

public:
    explicit DeliveryDetail(Theme &theme, QWidget *parent = nullptr);
    void setDelivery(const DeliveryDetails &details, const QString &sessionName);
    void setError(const QString &text);
    void setOnline(bool isOnline); //!< replaying needs the desk
    void focusFirst();

Q_SIGNALS:
    void replayRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void show();
    [[nodiscard]] static QString log(const DeliveryDetails &details);

    DeliveryDetails m_details;
    QString m_sessionName;
    TextLabel *m_event;
    Pill *m_state;
    TextLabel *m_facts;
    TextLabel *m_error;
    QPlainTextEdit *m_log;
    Button *m_replay;
};

} // namespace guiche
