// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/transcriptsearch.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include "models/items/transcriptmodel.h"
#include "ui/inbox/transcriptview.h"
#include "ui/theme/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfield.h"

namespace guiche {

using namespace Qt::StringLiterals;

TranscriptSearch::TranscriptSearch(Theme &theme, TranscriptModel &model, TranscriptView &view,
                                   QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(model)
    , m_view(view)
    , m_edit(new LineEdit(theme, LineEdit::Look::Search, this))
    , m_count(new TextLabel(theme, TextStyle::Small, Ink::Muted, 0, this))
    , m_older(new IconButton(theme, "up"_L1, this))
    , m_newer(new IconButton(theme, "down"_L1, this))
    , m_close(new IconButton(theme, "close"_L1, this))
{
    setObjectName(u"transcriptSearch"_s);
    m_edit->setObjectName(u"transcriptSearchEdit"_s);
    m_edit->installEventFilter(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(16), theme.px(6), theme.px(8), theme.px(6));
    row->setSpacing(theme.px(4));
    row->addWidget(m_edit, 1);
    row->addSpacing(theme.px(8));
    row->addWidget(m_count);
    row->addSpacing(theme.px(4));
    row->addWidget(m_older);
    row->addWidget(m_newer);
    row->addWidget(m_close);
    connect(m_edit, &LineEdit::textEdited, this, &TranscriptSearch::search);
    connect(m_older, &IconButton::clicked, this, [this] { step(1); });
    connect(m_newer, &IconButton::clicked, this, [this] { step(-1); });
    connect(m_close, &IconButton::clicked, this, &TranscriptSearch::dismiss);
    connect(&model, &TranscriptModel::olderInserted, this, [this] {
        if (std::exchange(m_wantsOlder, false)) {
            collect();
            step(1);
        }
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &TranscriptSearch::dismiss);
    connect(&theme, &Theme::changed, this, [this] { update(); });
    retranslate();
    hide();
}

void TranscriptSearch::open()
{
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
    search();
}

bool TranscriptSearch::dismiss()
{
    if (!isVisible()) {
        return false;
    }
    hide();
    m_wantsOlder = false;
    m_view.delegate().setHighlight({});
    m_view.delegate().setCurrentMatch({});
    m_view.viewport()->update();
    Q_EMIT dismissed();
    return true;
}

void TranscriptSearch::collect()
{
    m_matches.clear();
    const QString wanted = m_edit->text().trimmed();
    if (wanted.isEmpty()) {
        return;
    }
    for (int row = m_model.rowCount() - 1; row >= 0; --row) {
        const Message *message = m_model.at(row);
        if (message != nullptr && message->content.contains(wanted, Qt::CaseInsensitive)) {
            m_matches += message->id;
        }
    }
}

void TranscriptSearch::search()
{
    collect();
    m_view.delegate().setHighlight(m_edit->text().trimmed());
    m_current = m_matches.isEmpty() ? -1 : 0;
    m_wantsOlder = false;
    showCurrent();
}

void TranscriptSearch::step(int direction)
{
    const qsizetype next = m_current + direction;
    if (next >= 0 && next < m_matches.size()) {
        m_current = next;
    } else if (direction > 0 && m_model.hasOlder() && !m_edit->text().trimmed().isEmpty()) {
        m_wantsOlder = true;
        m_model.loadOlder();
    }
    showCurrent();
}

void TranscriptSearch::showCurrent()
{
    const QString id = m_current >= 0 ? m_matches.at(m_current) : QString();
    m_view.delegate().setCurrentMatch(id);
    if (!id.isEmpty()) {
        m_view.showRow(m_model.rowOf(id));
    }
    const QLocale numbers;
    if (m_edit->text().trimmed().isEmpty()) {
        m_count->clear();
    } else if (m_matches.isEmpty()) {
        m_count->setText(m_wantsOlder ? tr("Searching…") : tr("Nothing found"));
    } else {
        //: Which of the places that were found is shown: %1 of %2
        m_count->setText(
            tr("%1 of %2").arg(numbers.toString(m_current + 1), numbers.toString(m_matches.size())));
    }
    m_newer->setEnabled(m_current > 0);
    m_older->setEnabled(m_current + 1 < m_matches.size() ||
                        (m_model.hasOlder() && !m_edit->text().isEmpty()));
    m_view.viewport()->update();
}

bool TranscriptSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            step(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
            return true;
        case Qt::Key_Up:
            step(1);
            return true;
        case Qt::Key_Down:
            step(-1);
            return true;
        case Qt::Key_Escape:
            dismiss();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TranscriptSearch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().surface);
    paint::horizontalLine(painter, 0, width(), height() - 1, m_theme.tokens().border);
}

void TranscriptSearch::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void TranscriptSearch::retranslate()
{
    m_edit->setPlaceholderText(tr("Search in this conversation"));
    m_edit->setAccessibleName(tr("Search in this conversation"));
    m_older->setLabel(tr("Older"), u"Enter"_s);
    m_newer->setLabel(tr("Newer"), u"Shift+Enter"_s);
    m_close->setLabel(tr("Close the search"), u"Esc"_s);
}

} // namespace guiche
