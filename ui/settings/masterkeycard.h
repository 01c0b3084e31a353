// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "network/client/deskclient.h"
#include "network/client/settingscalls.h"
#include "ui/widgets/card.h"

namespace guiche {

class Button;
class Pill;
class TextLabel;

//! \brief Where the key that seals all secrets of the installation is kept, and its rotation. For the
//! super_admin. Main thread.
class MasterKeyCard final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MasterKeyCard)

public:
    MasterKeyCard(DeskClient &client, Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void said(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void read();
    void ask();
    void rotate();
    void take(const Result<MasterKeyInfo> &info);
    void show();

    DeskClient &m_client;
    TextLabel *m_title;
    TextLabel *m_text;
    TextLabel *m_storage;
    Pill *m_state;
    TextLabel *m_problems;
    Button *m_rotate;
    MasterKeyInfo m_info;
    QString m_error;
    QTimer m_poll; //!< while it is rotated
};

} // namespace guiche
