// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "models/items/cannedresponsemodel.h"
#include "ui/theme/theme.h"

class QListView;
class QPainter;

namespace guiche {

//! \brief Canned answers above the composer, which keeps the focus and hands its keys on.
class CannedPopup final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CannedPopup)

public:
    //! \brief `parent` is what it floats over.
    CannedPopup(Theme &theme, QWidget *parent);

    void setResponses(const QList<CannedResponse> &responses);
    //! \brief Shows what fits `filter`, its lower left corner at `anchor` (in the parent).
    void openAt(const QPoint &anchor, const QString &filter);
    //! \brief Up, Down, Return, Tab or Escape.
    void handleKey(int key);
    [[nodiscard]] CannedResponseModel &model() { return m_model; }

Q_SIGNALS:
    void chosen(const guiche::CannedResponse &response);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void choose(int row);
    void place();
    [[nodiscard]] QRect body() const;
    void paintFooter(QPainter &painter, const QRect &footer) const;

    Theme &m_theme;
    CannedResponseModel m_model;
    QListView *m_list;
    QPoint m_anchor;
    qsizetype m_total = 0;
};

} // namespace guiche
