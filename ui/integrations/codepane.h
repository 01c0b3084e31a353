// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWidget>

#include "ui/integrations/requestcode.h"
#include "ui/theme/theme.h"

namespace guiche {

class CodeView;
class LinkButton;
class SegmentedTabs;
class TextLabel;

//! \brief The call as a program in one of three languages, to copy.
class CodePane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodePane)

public:
    CodePane(Theme &theme, const QUrl &desk, QWidget *parent = nullptr);
    void setRequest(const ConsoleRequest &request, const QByteArray &acceptLanguage);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void showCode();
    void copy();

    Theme &m_theme;
    QUrl m_desk;
    ConsoleRequest m_request;
    QByteArray m_language;
    SegmentedTabs *m_forms;
    LinkButton *m_copy;
    CodeView *m_code;
    TextLabel *m_hint;
};

} // namespace guiche
