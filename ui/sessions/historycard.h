// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/session.h"
#include "ui/widgets/card.h"

namespace guiche {

class LinkButton;
class TextLabel;

//! \brief What a session went through, newest first.
class HistoryCard final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryCard)

public:
    explicit HistoryCard(Theme &theme, QWidget *parent = nullptr);
    void setEntries(const QList<SessionHistoryEntry> &entries, TimeMs now);
    //! \brief Why they could not be read.
    void setError(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Lines;
    void retranslate();

    TextLabel *m_title;
    TextLabel *m_note;
    Lines *m_lines;
    LinkButton *m_more;
};

} // namespace guiche
