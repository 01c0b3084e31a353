// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/historycard.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/sessions/sessiontext.h"
#include "ui/theme/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/reasontext.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr int FewLines = 6;
constexpr int LineHeight = 28;

QColor dotColor(const Tokens &t, const SessionHistoryEntry &entry)
{
    Session session;
    session.status = entry.status;
    session.cause = entry.cause;
    switch (SessionText::tone(SessionText::mood(session))) {
    case Tone::Success:
        return t.success;
    case Tone::Warn:
        return t.warnMark;
    case Tone::Danger:
        return t.danger;
    case Tone::Info:
        return t.accent;
    case Tone::Neutral:
    case Tone::Violet:
        return t.faint;
    }
    Q_UNREACHABLE();
}

} // namespace

class HistoryCard::Lines final : public QWidget
{
public:
    explicit Lines(Theme &theme)
        : m_theme(theme)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setEntries(const QList<SessionHistoryEntry> &entries, TimeMs now)
    {
        m_entries = entries;
        m_now = now;
        describe();
    }
    void describe()
    {
        QStringList lines;
        for (const SessionHistoryEntry &entry : shown())
            lines += SessionText::moment(entry.at, m_now) + u": "_s + sentence(entry);
        setAccessibleName(lines.join(u'\n'));
        updateGeometry();
        update();
    }
    void setShowsAll(bool showsAll)
    {
        m_showsAll = showsAll;
        describe();
    }
    [[nodiscard]] bool showsAll() const { return m_showsAll; }
    [[nodiscard]] qsizetype count() const { return m_entries.size(); }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {m_theme.px(300), int(shown().size()) * m_theme.px(LineHeight)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = m_theme.tokens();
        QPainter painter(this);
        const int line = m_theme.px(LineHeight);
        const int when = m_theme.px(176);
        int top = 0;
        for (const SessionHistoryEntry &entry : shown()) {
            const double dot = m_theme.px(8);
            paint::roundedRect(painter, QRectF(0, top + (line - dot) / 2, dot, dot), dot / 2,
                               dotColor(t, entry));
            painter.setFont(m_theme.font(TextStyle::Small));
            painter.setPen(t.muted);
            painter.drawText(QRect(m_theme.px(20), top, when - m_theme.px(20), line),
                             Qt::AlignVCenter | Qt::AlignLeading, SessionText::moment(entry.at, m_now));
            painter.setFont(m_theme.font(TextStyle::Ui));
            painter.setPen(t.text);
            const QRect text(when, top, width() - when, line);
            painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeading,
                             painter.fontMetrics().elidedText(sentence(entry), Qt::ElideRight, text.width()));
            top += line;
        }
    }

private:
    [[nodiscard]] QList<SessionHistoryEntry> shown() const
    {
        return m_showsAll ? m_entries : m_entries.mid(0, FewLines);
    }
    [[nodiscard]] static QString sentence(const SessionHistoryEntry &entry)
    {
        QString text = SessionText::cause(entry.cause, entry.status);
        if (!text.isEmpty())
            text[0] = text[0].toUpper();
        //: A line of a session's history. %1: what happened, %2: what WhatsApp said about it
        return entry.detail.isEmpty() ? text : HistoryCard::tr("%1 (%2)").arg(text, reasonText(entry.detail));
    }

    Theme &m_theme;
    QList<SessionHistoryEntry> m_entries;
    TimeMs m_now = 0;
    bool m_showsAll = false;
};

HistoryCard::HistoryCard(Theme &theme, QWidget *parent)
    : Card(theme, parent)
    , m_title(new TextLabel(theme, TextStyle::Body, Ink::Text, 600))
    , m_note(new TextLabel(theme, TextStyle::Ui, Ink::Muted))
    , m_lines(new Lines(theme))
    , m_more(new LinkButton(theme))
{
    setObjectName(u"historyCard"_s);
    m_lines->setObjectName(u"historyLines"_s);
    m_more->setObjectName(u"historyMore"_s);
    m_note->setWordWrap(true);
    column()->addWidget(m_title);
    column()->addWidget(m_note);
    column()->addWidget(m_lines);
    auto *row = new QHBoxLayout;
    row->addWidget(m_more);
    row->addStretch(1);
    column()->addLayout(row);
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_lines->setShowsAll(!m_lines->showsAll());
        retranslate();
    });
    m_note->hide();
    retranslate();
}

void HistoryCard::retranslate()
{
    m_title->setText(tr("History"));
    m_more->setText(m_lines->showsAll() ? tr("Show less") : tr("Show all"));
    m_more->setVisible(m_lines->count() > FewLines);
    m_lines->describe();
}

void HistoryCard::setEntries(const QList<SessionHistoryEntry> &entries, TimeMs now)
{
    m_note->hide();
    m_lines->setEntries(entries, now);
    retranslate();
}

void HistoryCard::setError(const QString &text)
{
    m_note->setText(text);
    m_note->show();
}

void HistoryCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

} // namespace guiche
