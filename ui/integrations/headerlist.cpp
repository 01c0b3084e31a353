// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/headerlist.h"

#include <QEvent>
#include <QHBoxLayout>

#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfield.h"

using namespace Qt::StringLiterals;

namespace guiche {

class HeaderList::Line final : public QWidget
{
public:
    Line(Theme &theme, HeaderList *list)
        : QWidget(list)
        , name(new LineEdit(theme))
        , value(new LineEdit(theme))
        , remove(new IconButton(theme, "close"_L1))
    {
        name->setObjectName(u"headerName"_s);
        value->setObjectName(u"headerValue"_s);
        remove->setObjectName(u"removeHeader"_s);
        remove->setExtent(32, 16);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(theme.px(8));
        row->addWidget(name, 2);
        row->addWidget(value, 3);
        row->addWidget(remove);
    }

    LineEdit *name;
    LineEdit *value;
    IconButton *remove;
};

HeaderList::HeaderList(Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_automaticTitle(new TextLabel(theme, TextStyle::Small, Ink::Muted, 600))
    , m_automatic(new TextLabel(theme, TextStyle::Mono, Ink::Muted))
    , m_ownTitle(new TextLabel(theme, TextStyle::Small, Ink::Muted, 600))
    , m_own(new QVBoxLayout)
    , m_add(new LinkButton(theme))
    , m_fault(new TextLabel(theme, TextStyle::Small, Ink::Danger))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    m_add->setObjectName(u"addHeader"_s);
    m_automatic->setObjectName(u"automaticHeaders"_s);
    m_automatic->setWordWrap(true);
    m_automatic->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->addWidget(m_ownTitle);
    m_column->addLayout(m_own);
    m_column->addWidget(m_fault);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    m_column->addSpacing(theme.px(8));
    m_column->addWidget(m_automaticTitle);
    m_column->addWidget(m_automatic);
    m_column->addStretch(1);
    setWidget(content);
    content->setAutoFillBackground(false);
    connect(m_add, &QAbstractButton::clicked, this, [this] {
        addLine({})->name->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
    connect(&theme, &Theme::changed, this, &HeaderList::restyle);
    restyle();
    retranslate();
}

void HeaderList::restyle()
{
    m_column->setContentsMargins(m_theme.px(16), m_theme.px(12), m_theme.px(16), m_theme.px(16));
    m_column->setSpacing(m_theme.px(8));
    m_own->setSpacing(m_theme.px(8));
}

void HeaderList::retranslate()
{
    m_automaticTitle->setText(tr("Added by the program"));
    m_ownTitle->setText(tr("Your own"));
    m_add->setText(tr("Add a header"));
    for (Line *line : std::as_const(m_lines)) {
        line->name->setPlaceholderText(tr("Name", "of a header"));
        line->name->setAccessibleName(tr("Name of the header"));
        line->value->setPlaceholderText(tr("Value", "of a header"));
        line->value->setAccessibleName(tr("Value of the header"));
        line->remove->setLabel(tr("Remove this header"));
    }
}

void HeaderList::setAutomatic(const QList<RequestDraft::Header> &headers)
{
    QStringList lines;
    for (const RequestDraft::Header &header : headers)
        lines += header.name + u": "_s + header.value;
    m_automatic->setText(lines.join(u'\n'));
    m_automatic->setVisible(!lines.isEmpty());
    m_automaticTitle->setVisible(!lines.isEmpty());
}

void HeaderList::setHeaders(const QList<RequestDraft::Header> &headers)
{
    if (headers == this->headers())
        return;
    while (!m_lines.isEmpty())
        removeLine(m_lines.last());
    for (const RequestDraft::Header &header : headers)
        addLine(header);
}

QList<RequestDraft::Header> HeaderList::headers() const
{
    QList<RequestDraft::Header> headers;
    for (const Line *line : m_lines)
        headers += {.name = line->name->text(), .value = line->value->text()};
    return headers;
}

HeaderList::Line *HeaderList::addLine(const RequestDraft::Header &header)
{
    auto *line = new Line(m_theme, this);
    line->name->setText(header.name);
    line->value->setText(header.value);
    m_own->addWidget(line);
    m_lines.append(line);
    const auto changed = [this, line] {
        line->name->setHasError(false);
        m_fault->hide();
        Q_EMIT edited();
    };
    connect(line->name, &QLineEdit::textEdited, this, changed);
    connect(line->value, &QLineEdit::textEdited, this, changed);
    connect(line->remove, &QAbstractButton::clicked, this, [this, line] {
        removeLine(line);
        m_add->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
    retranslate();
    return line;
}

void HeaderList::removeLine(Line *line)
{
    m_lines.removeOne(line);
    m_own->removeWidget(line);
    m_fault->hide();
    line->hide();
    line->deleteLater();
}

bool HeaderList::showFault(const QString &name, const QString &text)
{
    for (Line *line : std::as_const(m_lines)) {
        if (line->name->text() != name)
            continue;
        line->name->setHasError(true);
        m_fault->setText(text);
        m_fault->show();
        line->name->setFocus(Qt::OtherFocusReason);
        announce(line->name, text);
        return true;
    }
    return false;
}

void HeaderList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

} // namespace guiche
