// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include "ui/integrations/requestdraft.h"
#include "ui/theme/theme.h"

class QVBoxLayout;

namespace guiche {

class LinkButton;
class TextLabel;

//! \brief The headers of a call: those that the program adds, to read, and one's own, to write.
class HeaderList final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeaderList)

public:
    explicit HeaderList(Theme &theme, QWidget *parent = nullptr);

    //! \brief "Name: value", one a line.
    void setAutomatic(const QList<RequestDraft::Header> &headers);
    void setHeaders(const QList<RequestDraft::Header> &headers);
    [[nodiscard]] QList<RequestDraft::Header> headers() const;
    //! \brief True when a header has that name; it gets the focus.
    bool showFault(const QString &name, const QString &text);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    class Line;
    void restyle();
    void retranslate();
    Line *addLine(const RequestDraft::Header &header);
    void removeLine(Line *line);

    Theme &m_theme;
    QVBoxLayout *m_column;
    TextLabel *m_automaticTitle;
    TextLabel *m_automatic;
    TextLabel *m_ownTitle;
    QVBoxLayout *m_own;
    LinkButton *m_add;
    TextLabel *m_fault;
    QList<Line *> m_lines;
};

} // namespace guiche
