// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "network/client/deskclient.h"
#include "ui/theme/theme.h"
#include "ui/widgets/page.h"

class QStackedWidget;

namespace guiche {

class Button;
class EmptyState;
class KeyHint;
class SessionActions;
class SessionDetail;
class SessionListModel;
class SessionListView;
class TextLabel;

//! \brief The organization's WhatsApp numbers: list at the left, the chosen one at the right. Main thread.
class SessionsPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SessionsPage)

public:
    SessionsPage(DeskClient &client, SessionListModel &model, Theme &theme, const Clock &clock,
                 QWidget *parent = nullptr);
    ~SessionsPage() override;

    void openSession(const QString &id);
    [[nodiscard]] QString openId() const { return m_openId; }
    bool focusPane(int step) override;
    void focusStart() override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *buildList();
    void addShortcuts();
    void retranslate();
    void showState();
    void showOpen();
    void readProblem();
    [[nodiscard]] bool isAdmin() const;

    DeskClient &m_client;
    SessionListModel &m_model;
    Theme &m_theme;
    SessionActions *m_actions;
    QString m_openId;
    bool m_isFocusOwed = false; // the list gets the focus as soon as it is there
    QString m_readOf;           // id and moment of what was read of the open one
    QWidget *m_left = nullptr;
    TextLabel *m_title;
    TextLabel *m_count;
    Button *m_new;
    SessionListView *m_list;
    QStackedWidget *m_listStack;
    QList<KeyHint *> m_hints;
    SessionDetail *m_detail;
    EmptyState *m_empty;
    QStackedWidget *m_right;
};

} // namespace guiche
