// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "models/domain/clock.h"
#include "network/client/deskclient.h"
#include "network/client/sessioncalls.h"
#include "ui/theme/theme.h"

class QScrollArea;

namespace guiche {

class ActionsCard;
class Banner;
class Button;
class CloudCard;
class HistoryCard;
class IconButton;
class Pairing;
class PairingCard;
class PhoneCard;
class Pill;
class SessionActions;
class SettingsCard;
class StateCard;
class SummaryCard;
class TextLabel;

//! \brief One session: header, and the cards that its state calls for.
class SessionDetail final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SessionDetail)

public:
    SessionDetail(DeskClient &client, SessionActions &actions, Theme &theme, const Clock &clock,
                  QWidget *parent = nullptr);

    void setSession(const DeskSession &session);
    //! \brief Nothing is shown any more: what was followed is let go.
    void clear();
    //! \brief Why linked phones cannot work on this desk; empty: they can.
    void setProblem(const QString &problem);
    void renewCode();
    void copyCode();
    void showMenu(const QPoint &position);
    void focusFirst();

Q_SIGNALS:
    void said(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectCards();
    void show(const Session &session);
    void showHeader(const Session &session);
    void readHistory();
    void runMain();
    [[nodiscard]] bool isAdmin() const;

    DeskClient &m_client;
    SessionActions &m_actions;
    Theme &m_theme;
    const Clock &m_clock;
    DeskSession m_session;
    QString m_problem;
    QString m_historyOf; // id and moment that the history shows
    Pairing *m_pairing;
    TextLabel *m_name;
    Pill *m_pill;
    TextLabel *m_subtitle;
    Button *m_main;
    IconButton *m_more;
    Banner *m_banner;
    QScrollArea *m_area;
    PairingCard *m_pairingCard;
    PhoneCard *m_phoneCard;
    StateCard *m_stateCard;
    SummaryCard *m_summaryCard;
    CloudCard *m_cloudCard;
    SettingsCard *m_settingsCard;
    ActionsCard *m_actionsCard;
    HistoryCard *m_historyCard;
};

} // namespace guiche
