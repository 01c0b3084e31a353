// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutsoverlay.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/theme/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

struct Entry
{
    QString what;
    QString keys;
};

struct Group
{
    QString title;
    QList<Entry> entries;
};

QList<Group> groups()
{
    return {
        {ShortcutsOverlay::tr("Everywhere"),
         {{ShortcutsOverlay::tr("Search everything"), u"Ctrl+K"_s},
          {ShortcutsOverlay::tr("Switch screen"), u"Ctrl+1…8"_s},
          {ShortcutsOverlay::tr("Take the next in the queue"), u"Ctrl+J"_s},
          {ShortcutsOverlay::tr("Next pane"), u"F6"_s},
          {ShortcutsOverlay::tr("Previous pane"), u"Shift+F6"_s},
          {ShortcutsOverlay::tr("Close the top layer"), u"Esc"_s},
          {ShortcutsOverlay::tr("All shortcuts"), u"Ctrl+/"_s}}},
        {ShortcutsOverlay::tr("Conversation list"),
         {{ShortcutsOverlay::tr("Previous or next conversation"), u"↑ ↓"_s},
          {ShortcutsOverlay::tr("First or last conversation"), u"Home / End"_s},
          {ShortcutsOverlay::tr("Open and write"), u"Enter"_s},
          {ShortcutsOverlay::tr("Next unread conversation"), u"Alt+↓"_s},
          {ShortcutsOverlay::tr("Previous unread conversation"), u"Alt+↑"_s}}},
        {ShortcutsOverlay::tr("Conversation"),
         {{ShortcutsOverlay::tr("Canned answers"), u"/"_s},
          {ShortcutsOverlay::tr("New line"), u"Shift+Enter"_s},
          {ShortcutsOverlay::tr("Internal note"), u"Ctrl+Shift+N"_s},
          {ShortcutsOverlay::tr("Attach a file"), u"Ctrl+U"_s},
          {ShortcutsOverlay::tr("Search in the conversation"), u"Ctrl+F"_s},
          {ShortcutsOverlay::tr("Transfer"), u"Ctrl+T"_s},
          {ShortcutsOverlay::tr("Close the conversation"), u"Ctrl+E"_s},
          {ShortcutsOverlay::tr("Customer panel"), u"Ctrl+I"_s},
          {ShortcutsOverlay::tr("Select the last message"), u"↑"_s},
          {ShortcutsOverlay::tr("Reply to the selected message"), u"R"_s},
          {ShortcutsOverlay::tr("Send a failed message again"), u"F"_s},
          {ShortcutsOverlay::tr("Scroll the messages"), u"PgUp / PgDn"_s}}},
        {ShortcutsOverlay::tr("Contacts, team, secrets and other tables"),
         {{ShortcutsOverlay::tr("New"), u"Ctrl+N"_s},
          {ShortcutsOverlay::tr("Search in the table"), u"/"_s},
          {ShortcutsOverlay::tr("Details"), u"Enter"_s},
          {ShortcutsOverlay::tr("Edit"), u"F2"_s},
          {ShortcutsOverlay::tr("Copy"), u"Ctrl+C"_s},
          {ShortcutsOverlay::tr("Delete"), u"Del"_s},
          {ShortcutsOverlay::tr("Rotate the value of a secret"), u"Ctrl+R"_s},
          {ShortcutsOverlay::tr("Replay a webhook delivery"), u"R"_s}}},
        {ShortcutsOverlay::tr("API console"),
         {{ShortcutsOverlay::tr("Send the request"), u"Ctrl+Enter"_s},
          {ShortcutsOverlay::tr("Address of the request"), u"Ctrl+L"_s},
          {ShortcutsOverlay::tr("Format the body"), u"Ctrl+Shift+F"_s},
          {ShortcutsOverlay::tr("Search the requests"), u"/"_s}}},
        {ShortcutsOverlay::tr("Settings"),
         {{ShortcutsOverlay::tr("Save"), u"Ctrl+S"_s},
          {ShortcutsOverlay::tr("Export the audit log"), u"Ctrl+Shift+E"_s}}},
    };
}

// One line: what it does at the left, the keys as a cap at the right.
class ShortcutRow final : public QWidget
{
public:
    ShortcutRow(Theme &theme, const Entry &entry)
        : m_theme(theme)
        , m_entry(entry)
    {
        setFixedHeight(theme.px(28));
        setAccessibleName(u"%1: %2"_s.arg(entry.what, entry.keys));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int cap = paint::keycapWidth(m_theme, m_entry.keys);
        const QFont font = m_theme.font(TextStyle::Ui);
        painter.setFont(font);
        painter.setPen(m_theme.tokens().text);
        const int room = width() - cap - m_theme.px(12);
        painter.drawText(QRect(0, 0, room, height()), Qt::AlignVCenter,
                         QFontMetricsF(font).elidedText(m_entry.what, Qt::ElideRight, room));
        paint::keycap(painter, m_theme, m_entry.keys, width() - cap, height() / 2.0);
    }

private:
    Theme &m_theme;
    Entry m_entry;
};

// Straight into the column: as a layout of its own a group would take a part of the room that is left over.
void addGroup(QVBoxLayout *column, Theme &theme, const Group &group)
{
    auto *title = new TextLabel(theme, TextStyle::Small, Ink::Muted, 600);
    title->setText(group.title);
    title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    column->addWidget(title);
    column->addSpacing(theme.px(6));
    for (const Entry &entry : group.entries)
        column->addWidget(new ShortcutRow(theme, entry));
}

} // namespace

ShortcutsOverlay::ShortcutsOverlay(Theme &theme, QWidget *window)
    : Overlay(theme, window)
    , m_area(new QScrollArea)
{
    setObjectName(u"shortcutsOverlay"_s);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_area);
    connect(&theme, &Theme::changed, this, &ShortcutsOverlay::rebuild);
    rebuild();
}

void ShortcutsOverlay::rebuild()
{
    setAccessibleName(tr("All shortcuts"));
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(content);
    const int margin = theme().px(24);
    column->setContentsMargins(margin, theme().px(20), margin, margin);
    auto *head = new QHBoxLayout;
    auto *title = new TextLabel(theme(), TextStyle::Heading);
    title->setText(tr("All shortcuts"));
    auto *closeButton = new IconButton(theme(), "close"_L1);
    closeButton->setLabel(tr("Close"), u"Esc"_s);
    connect(closeButton, &QAbstractButton::clicked, this, &Overlay::closeLayer);
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(closeButton);
    column->addLayout(head);
    column->addSpacing(theme().px(12));

    const QList<Group> all = groups();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(theme().px(40));
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    // The two columns are about as long.
    for (const auto &[side, group] :
         {std::pair(left, 0), {left, 1}, {left, 3}, {right, 2}, {right, 4}, {right, 5}}) {
        if (side->count() > 0)
            side->addSpacing(theme().px(20));
        addGroup(side, theme(), all.at(group));
    }
    left->addStretch(1);
    right->addStretch(1);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    column->addLayout(columns);
    m_area->setWidget(content);
    content->setAutoFillBackground(false);
}

QSize ShortcutsOverlay::panelSize(const QSize &) const
{
    return {theme().px(720),
            m_area->widget() == nullptr ? theme().px(480) : m_area->widget()->sizeHint().height()};
}

void ShortcutsOverlay::opened()
{
    m_area->setFocus(Qt::OtherFocusReason);
}

void ShortcutsOverlay::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    Overlay::changeEvent(event);
}

} // namespace guiche
