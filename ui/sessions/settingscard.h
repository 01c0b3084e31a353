// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/sessionsources.h"
#include "ui/widgets/card.h"

namespace guiche {

class Button;
class CheckBox;
class LinkButton;
class Pill;
class TagLine;
class TextLabel;

//! \brief Where a session's events go, which, and through which proxy it connects; admins change them.
class SettingsCard final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsCard)

public:
    explicit SettingsCard(Theme &theme, QWidget *parent = nullptr);
    void setSession(const DeskSession &session);

Q_SIGNALS:
    void webhookEditRequested();
    void secretRotationRequested();
    void proxyEditRequested();
    void autoConnectChanged(bool isOn);
    void groupsChanged(bool areTaken);

private:
    [[nodiscard]] TextLabel *addRow(QLatin1StringView icon, QWidget *value, QWidget *end);

    TextLabel *m_title;
    Button *m_edit;
    TextLabel *m_urlCaption;
    TextLabel *m_url;
    Pill *m_health;
    TextLabel *m_eventsCaption;
    TagLine *m_events;
    TextLabel *m_secretCaption;
    TextLabel *m_secret;
    LinkButton *m_rotate;
    TextLabel *m_proxyCaption;
    TextLabel *m_proxy;
    LinkButton *m_proxyEdit;
    QWidget *m_proxyRow = nullptr;
    QList<QWidget *> m_rows;
    CheckBox *m_autoConnect;
    CheckBox *m_groups;
};

} // namespace guiche
