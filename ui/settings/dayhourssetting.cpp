// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/dayhourssetting.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTime>
#include <QVBoxLayout>

#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfield.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr int DayWidth = 112;
constexpr int TimeWidth = 72;
constexpr int MaxSpans = 10;

// Minutes since midnight; -1: no time of day.
int minutesOf(const QString &text)
{
    if (text == "24:00"_L1)
        return 24 * 60;
    const QTime time = QTime::fromString(text, u"HH:mm"_s);
    return time.isValid() ? time.hour() * 60 + time.minute() : -1;
}

} // namespace

DayHoursSetting::DayHoursSetting(Theme &theme, const FieldSpec &spec, QWidget *parent)
    : SettingField(theme, spec, parent)
    , m_day(new TextLabel(theme, TextStyle::Ui, Ink::Text, 500))
    , m_closed(new TextLabel(theme, TextStyle::Ui, Ink::Faint))
    , m_rows(new QVBoxLayout)
    , m_add(new IconButton(theme, "plus"_L1))
{
    hideName();
    m_day->setFixedWidth(theme.px(DayWidth));
    m_day->setMinimumHeight(theme.px(32));
    m_closed->setMinimumHeight(theme.px(32));
    m_add->setObjectName(u"addSpan"_s);
    m_add->setExtent(32, 16);
    m_rows->setSpacing(theme.px(4));
    m_rows->addWidget(m_closed);
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(8));
    row->addWidget(m_day, 0, Qt::AlignTop);
    row->addLayout(m_rows);
    row->addWidget(m_add, 0, Qt::AlignTop);
    row->addStretch(1);
    setEditor(holder, m_add);
    connect(m_add, &QAbstractButton::clicked, this, &DayHoursSetting::addNext);
    DayHoursSetting::retranslate();
}

QString DayHoursSetting::completed(const QString &text)
{
    static const QRegularExpression short_(u"^([0-9]{1,2})[:h.]?([0-9]{2})?h?$"_s);
    const QRegularExpressionMatch match = short_.match(text.trimmed().toLower());
    if (!match.hasMatch())
        return text.trimmed();
    const int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    const bool isTime = (hour < 24 && minute < 60) || (hour == 24 && minute == 0);
    return isTime ? u"%1:%2"_s.arg(hour, 2, 10, QChar(u'0')).arg(minute, 2, 10, QChar(u'0')) : text.trimmed();
}

LineEdit *DayHoursSetting::makeEdit(const QString &text)
{
    auto *edit = new LineEdit(theme());
    edit->setFixedWidth(theme().px(TimeWidth));
    edit->setMaxLength(5);
    edit->setText(text);
    connect(edit, &QLineEdit::textEdited, this, &SettingField::edited);
    connect(edit, &QLineEdit::editingFinished, this, [this, edit] {
        if (const QString whole = completed(edit->text()); whole != edit->text()) {
            edit->setText(whole);
            Q_EMIT edited();
        }
    });
    return edit;
}

void DayHoursSetting::addSpan(const QString &from, const QString &to)
{
    Span span{.holder = new QWidget,
              .from = makeEdit(from),
              .to = makeEdit(to),
              .dash = new TextLabel(theme(), TextStyle::Ui, Ink::Muted),
              .remove = new IconButton(theme(), "close"_L1)};
    span.remove->setExtent(32, 16);
    span.dash->setText(u"–"_s);
    auto *row = new QHBoxLayout(span.holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().px(8));
    row->addWidget(span.from);
    row->addWidget(span.dash);
    row->addWidget(span.to);
    row->addWidget(span.remove);
    m_rows->addWidget(span.holder);
    span.holder->show();
    connect(span.remove, &QAbstractButton::clicked, this,
            [this, holder = span.holder] { removeSpan(holder); });
    m_spans.append(span);
    show();
}

void DayHoursSetting::removeSpan(const QWidget *holder)
{
    const auto span = std::ranges::find(m_spans, holder, &Span::holder);
    if (span == m_spans.end())
        return;
    m_add->setFocus(Qt::OtherFocusReason);
    span->holder->hide();
    span->holder->deleteLater();
    m_spans.erase(span);
    show();
    Q_EMIT edited();
}

// What people mostly mean: the morning and afternoon of a working day, then something after it.
void DayHoursSetting::addNext()
{
    if (m_spans.isEmpty()) {
        addSpan(u"08:00"_s, u"18:00"_s);
    } else {
        const int end = minutesOf(m_spans.last().to->text());
        const auto text = [](int minutes) {
            return u"%1:%2"_s.arg(minutes / 60, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
        };
        const bool hasRoom = end >= 0 && end + 60 < 24 * 60;
        addSpan(hasRoom ? text(end + 60) : QString(), hasRoom ? u"24:00"_s : QString());
    }
    m_spans.last().from->setFocus(Qt::OtherFocusReason);
    m_spans.last().from->selectAll();
    Q_EMIT edited();
}

QJsonValue DayHoursSetting::value() const
{
    QJsonArray list;
    for (const Span &span : m_spans)
        list.append(
            QJsonObject{{u"from"_s, completed(span.from->text())}, {u"to"_s, completed(span.to->text())}});
    return list;
}

void DayHoursSetting::setValue(const QJsonValue &value)
{
    if (value == this->value())
        return;
    for (const Span &span : std::as_const(m_spans)) {
        span.holder->hide();
        span.holder->deleteLater();
    }
    m_spans.clear();
    const QJsonArray list = value.toArray();
    for (const QJsonValue &span : list)
        addSpan(span["from"_L1].toString(), span["to"_L1].toString());
    show();
}

QString DayHoursSetting::problem() const
{
    for (const Span &span : m_spans) {
        const int from = minutesOf(completed(span.from->text()));
        const int to = minutesOf(completed(span.to->text()));
        if (from < 0 || to < 0)
            return tr("Hours are written like 08:00, up to 24:00.");
        if (to <= from)
            return tr("The end comes after the beginning. Past midnight belongs to the next day.");
    }
    return {};
}

void DayHoursSetting::show()
{
    m_closed->setVisible(m_spans.isEmpty());
    m_add->setVisible(m_spans.size() < MaxSpans);
    const QString day = settingText(spec().title);
    for (const Span &span : std::as_const(m_spans)) {
        //: What a screen reader calls a time field. %1: a day of the week
        span.from->setAccessibleName(tr("%1, from").arg(day));
        //: What a screen reader calls a time field. %1: a day of the week
        span.to->setAccessibleName(tr("%1, to").arg(day));
        span.remove->setLabel(tr("Remove these hours"));
    }
}

void DayHoursSetting::retranslate()
{
    SettingField::retranslate();
    m_day->setText(settingText(spec().title));
    m_closed->setText(tr("Closed", "a day without business hours"));
    //: %1: a day of the week
    m_add->setLabel(tr("Add hours: %1").arg(m_day->text()));
    show();
}

void DayHoursSetting::markError(bool hasError)
{
    for (const Span &span : std::as_const(m_spans)) {
        span.from->setHasError(hasError);
        span.to->setHasError(hasError);
    }
}

} // namespace guiche
