// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "models/domain/clock.h"
#include "network/client/deskclient.h"
#include "ui/integrations/requestdraft.h"
#include "ui/theme/theme.h"
#include "ui/widgets/page.h"

class QSplitter;

namespace guiche {

class AnswerView;
class CallHistory;
class CallerBox;
class CallsPane;
class Card;
class OperationListModel;
class RequestBar;
class RequestEditor;

//! \brief The API console: choose a request of the desk's own description of its API, fill it in, send it,
//! read the answer. Main thread.
class ConsolePane final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConsolePane)

public:
    ConsolePane(DeskClient &client, Theme &theme, const Clock &clock, QWidget *parent = nullptr);
    ~ConsolePane() override;

    //! \brief As whom it calls; stands in the page's header.
    [[nodiscard]] QWidget *callerBox() const;
    void openOperation(const QString &operationId);
    bool focusPane(int step) override;
    void focusStart() override;
    //! \brief Esc: cancels the call that is under way; false when there is none.
    bool cancel();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildWork();
    void connectParts();
    void addShortcuts();
    void load();
    void openFirst();
    void openEntry(int row);
    void showDraft(const RequestDraft &draft);
    void send();
    void finish(const RequestDraft &draft, const Result<ConsoleAnswer> &answer);
    void showFault(const Error &error);
    void showCaller();
    void showOnline();
    void save(const QString &suggestedName, const QByteArray &body);
    [[nodiscard]] QByteArray language() const;

    DeskClient &m_client;
    Theme &m_theme;
    const Clock &m_clock;
    OperationListModel *m_operations;
    CallHistory *m_history;
    CallerBox *m_caller;
    CallsPane *m_calls;
    Card *m_card;
    RequestBar *m_bar;
    QSplitter *m_split;
    RequestEditor *m_editor;
    AnswerView *m_answer;
    bool m_isLoading = false;
    bool m_isLoaded = false;
    std::unique_ptr<QObject> m_call; // while one is under way; its end cancels it
};

} // namespace guiche
