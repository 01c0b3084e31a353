// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/theme/theme.h"

namespace guiche {

class IconButton;
class LineEdit;
class TextLabel;
class TranscriptModel;
class TranscriptView;

//! \brief Finds text in the open conversation, newest first; loads older messages when it runs out of them.
class TranscriptSearch final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TranscriptSearch)

public:
    //! \brief The references must outlive the bar.
    TranscriptSearch(Theme &theme, TranscriptModel &model, TranscriptView &view, QWidget *parent = nullptr);

    void open();
    //! \brief Hides the bar and its marks; false when it was not open.
    bool dismiss();

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void search();
    void collect();
    void step(int direction);
    void showCurrent();

    Theme &m_theme;
    TranscriptModel &m_model;
    TranscriptView &m_view;
    LineEdit *m_edit;
    TextLabel *m_count;
    IconButton *m_older;
    IconButton *m_newer;
    IconButton *m_close;
    QStringList m_matches; //!< message ids, newest first
    qsizetype m_current = -1;
    bool m_wantsOlder = false;
};

} // namespace guiche
