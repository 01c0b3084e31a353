// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/integrations/requestdraft.h"
#include "ui/theme/theme.h"

class QStackedWidget;

namespace guiche {

class CodeEdit;
class FieldForm;
class LinkButton;
class SegmentedTabs;
class TextLabel;

//! \brief The body of a call: as JSON, or as a form of its fields. Both show the same text: the form changes
//! its members and leaves everything else in it as it is.
class BodyEditor final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BodyEditor)

public:
    explicit BodyEditor(Theme &theme, QWidget *parent = nullptr);

    //! \brief Shows the body of another call.
    void setDraft(const RequestDraft &draft);
    [[nodiscard]] QString body() const;
    [[nodiscard]] QString filePath() const;
    bool showFault(const QString &field, const QString &text);
    //! \brief Lays the JSON out, or leads to what keeps it from being JSON.
    void format();
    void focusBody();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum View { JsonView, FormView };
    void retranslate();
    void showView(int view);
    void showState();
    void fillForm();
    void takeForm();

    Theme &m_theme;
    QWidget *m_bar;
    SegmentedTabs *m_views;
    TextLabel *m_state;
    LinkButton *m_format;
    QStackedWidget *m_stack;
    CodeEdit *m_edit;
    FieldForm *m_form;
    QList<ApiField> m_fields;
    bool m_isForm = false; // a form with a file: there is no JSON
    bool m_hasBody = true;
};

} // namespace guiche
