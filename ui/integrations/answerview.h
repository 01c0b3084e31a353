// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

#include "models/domain/error.h"
#include "network/client/consolecalls.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"

class QStackedWidget;

namespace guiche {

class CodeView;
class EmptyState;
class IconButton;
class TextLabel;
class UnderlineTabs;

//! \brief What came back: status, time and size above, body and headers below.
class AnswerView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnswerView)

public:
    explicit AnswerView(Theme &theme, QWidget *parent = nullptr);

    void showNothing();
    void showWaiting();
    void showAnswer(const ConsoleAnswer &answer);
    void showError(const Error &error);
    void focusBody();

    //! \brief "201 Created", and its tone.
    [[nodiscard]] static QString statusText(const ConsoleAnswer &answer);
    [[nodiscard]] static Tone statusTone(int status);
    //! \brief "184 ms", "1.2 s".
    [[nodiscard]] static QString timeText(qint64 milliseconds);

Q_SIGNALS:
    void retryRequested();
    void saveRequested(const QString &suggestedName, const QByteArray &body);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum View { BodyView, HeadersView, StateView, WaitingView };
    void retranslate();
    void showState();
    void showTab();
    void showBody();
    void save();

    Theme &m_theme;
    UnderlineTabs *m_tabs;
    TextLabel *m_figures;
    Pill *m_status;
    IconButton *m_copy;
    IconButton *m_save;
    QStackedWidget *m_stack;
    CodeView *m_body;
    CodeView *m_headers;
    EmptyState *m_state;
    std::optional<ConsoleAnswer> m_answer;
    std::optional<Error> m_error;
    bool m_isWaiting = false;
    bool m_isReadable = true; // the body is text
};

} // namespace guiche
