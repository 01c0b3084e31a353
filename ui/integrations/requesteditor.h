// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/integrations/requestdraft.h"
#include "ui/theme/theme.h"

class QStackedWidget;

namespace guiche {

class BodyEditor;
class CodePane;
class FieldForm;
class HeaderList;
class UnderlineTabs;

//! \brief What a call consists of beside its address: body, parameters, headers, and the call as code.
class RequestEditor final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestEditor)

public:
    enum Tab { BodyTab, ParametersTab, HeadersTab, CodeTab };

    RequestEditor(Theme &theme, const QUrl &desk, QWidget *parent = nullptr);

    //! \brief Shows another call, and the tab where there is something to fill in.
    void setDraft(const RequestDraft &draft);
    [[nodiscard]] const RequestDraft &draft() const { return m_draft; }
    //! \brief The method or the address were changed beside it.
    void setAddress(const QString &method, const QString &path);
    //! \brief As whom the call goes out, and in which language answers are asked for.
    void setCaller(ConsoleCaller caller, const QByteArray &acceptLanguage);
    //! \brief True when `field` is shown here; it gets the focus.
    bool showFault(const QString &field, const QString &text);
    void format();
    void focusFirst();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void showParameters();
    void showDerived();
    void takeParts();
    [[nodiscard]] QList<RequestDraft::Header> automaticHeaders() const;

    Theme &m_theme;
    RequestDraft m_draft;
    ConsoleCaller m_caller = ConsoleCaller::SignIn;
    QByteArray m_language = "pt-BR";
    UnderlineTabs *m_tabs;
    QStackedWidget *m_stack;
    BodyEditor *m_body;
    FieldForm *m_parameters;
    HeaderList *m_headers;
    CodePane *m_code;
    bool m_isFilling = false;
};

} // namespace guiche
