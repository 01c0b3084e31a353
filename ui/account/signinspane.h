// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/client/accountcalls.h"
#include "ui/account/accountpane.h"
#include "ui/theme/theme.h"

class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace guiche {

class Banner;
class Button;
class EmptyState;
class TextLabel;

//! \brief Where the person is signed in: ends one of them, or all but this one.
class SignInsPane final : public AccountPane
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignInsPane)

public:
    SignInsPane(Theme &theme, AccountCalls &calls, const Clock &clock, QWidget *parent = nullptr);

    void start() override;
    void submit() override {}

protected:
    void changeEvent(QEvent *event) override;

private:
    enum View { Loading, Failed, List };
    void retranslate();
    void read(bool isQuiet);
    void fill();
    [[nodiscard]] QWidget *rowOf(const OwnSignIn &signIn);
    [[nodiscard]] QString nameOf(const OwnSignIn &signIn) const;
    [[nodiscard]] QString detailOf(const OwnSignIn &signIn) const;
    void end(const QString &id);
    void endOthers();
    void say(bool isGood, const QString &text);

    Theme &m_theme;
    AccountCalls &m_calls;
    const Clock &m_clock;
    QList<OwnSignIn> m_signIns;
    TextLabel *m_text;
    Banner *m_banner;
    QStackedWidget *m_views;
    EmptyState *m_failed;
    QWidget *m_list;
    Button *m_endOthers;
    int m_open = 0; //!< calls of `endOthers` without an answer
    int m_refused = 0;
};

} // namespace guiche
