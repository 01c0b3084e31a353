// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/client/deskclient.h"
#include "ui/shell/overlay.h"

class QListView;
class QModelIndex;
class QTimer;

namespace guiche {

class LineEdit;
class SearchResults;
class TextLabel;

//! \brief Ctrl+K: messages and contacts of the whole desk, full text. Up and Down choose while typing, Enter
//! opens.
class SearchOverlay final : public Overlay
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchOverlay)

public:
    SearchOverlay(DeskClient &client, Theme &theme, QWidget *window);

Q_SIGNALS:
    void chosen(const QString &conversationId, const QString &messageId);
    //! \brief A customer, instead of a conversation.
    void contactChosen(const QString &contactId);

protected:
    [[nodiscard]] QSize panelSize(const QSize &window) const override;
    [[nodiscard]] bool isAtTop() const override { return true; }
    void opened() override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void search();
    void show(const QString &query, const Result<QList<DeskClient::SearchHit>> &result);
    void setHint(const QString &text);
    void choose(const QModelIndex &index);
    void step(int by);

    DeskClient &m_client;
    LineEdit *m_edit;
    TextLabel *m_hint;
    QListView *m_list;
    SearchResults *m_results;
    QTimer *m_delay;
    quint64 m_asked = 0; //!< number of the newest question: answers to older ones are dropped
};

} // namespace guiche
