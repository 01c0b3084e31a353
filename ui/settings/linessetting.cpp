// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/linessetting.h"

#include <QDate>
#include <QJsonArray>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QUrl>

#include "ui/widgets/textarea.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr int AreaHeight = 112;
constexpr int DatesWidth = 240;

// Of the country, with the year in full.
QString datePattern()
{
    QString pattern = QLocale().dateFormat(QLocale::ShortFormat);
    if (!pattern.contains("yyyy"_L1))
        pattern.replace("yy"_L1, "yyyy"_L1);
    return pattern;
}

} // namespace

LinesSetting::LinesSetting(Theme &theme, const FieldSpec &spec, QWidget *parent)
    : SettingField(theme, spec, parent)
    , m_area(new TextArea(theme))
{
    m_area->setFixedHeight(theme.px(AreaHeight));
    if (spec.kind == FieldKind::Dates)
        m_area->setMaximumWidth(theme.px(DatesWidth));
    setEditor(m_area, m_area->edit());
    connect(m_area->edit(), &QPlainTextEdit::textChanged, this, &SettingField::edited);
    LinesSetting::retranslate();
}

QDate LinesSetting::dateFrom(const QString &text)
{
    const QDate plain = QDate::fromString(text, Qt::ISODate);
    return plain.isValid() ? plain : QLocale().toDate(text, datePattern());
}

QString LinesSetting::dateText(const QDate &date)
{
    return QLocale().toString(date, datePattern());
}

bool LinesSetting::isOrigin(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty() &&
           url.path().isEmpty() && !url.hasQuery() && !url.hasFragment() && url.userInfo().isEmpty();
}

QStringList LinesSetting::lines() const
{
    QStringList lines;
    for (const QString &line : m_area->edit()->toPlainText().split(u'\n')) {
        if (const QString text = line.trimmed(); !text.isEmpty())
            lines += text;
    }
    return lines;
}

QJsonValue LinesSetting::value() const
{
    QJsonArray list;
    for (const QString &line : lines()) {
        if (spec().kind == FieldKind::Dates) {
            const QDate date = dateFrom(line);
            list.append(date.isValid() ? date.toString(Qt::ISODate) : line);
        } else {
            // A browser's address bar gives it with a slash at the end.
            const QString bare = line.endsWith(u'/') ? line.chopped(1) : line;
            list.append(isOrigin(bare) ? bare : line);
        }
    }
    return list;
}

void LinesSetting::setValue(const QJsonValue &value)
{
    if (value == this->value())
        return;
    QStringList texts;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &entry : list) {
        const QDate date = QDate::fromString(entry.toString(), Qt::ISODate);
        texts += spec().kind == FieldKind::Dates && date.isValid() ? dateText(date) : entry.toString();
    }
    const QSignalBlocker blocker(m_area->edit());
    m_area->edit()->setPlainText(texts.join(u'\n'));
}

QString LinesSetting::problem() const
{
    for (const QString &line : lines()) {
        if (spec().kind == FieldKind::Dates) {
            if (!dateFrom(line).isValid())
                //: %1: what was typed, %2: a date as the country writes it
                return tr("“%1” is not a date. Write it like %2.").arg(line, dateText(QDate::currentDate()));
        } else if (!isOrigin(line.endsWith(u'/') ? line.chopped(1) : line)) {
            //: %1: what was typed
            return tr("“%1” is not the address of a site. Write it like https://example.com, without a path.")
                .arg(line);
        }
    }
    return {};
}

void LinesSetting::retranslate()
{
    SettingField::retranslate();
    if (spec().kind == FieldKind::Dates)
        //: %1: a date as the country writes it
        setHint(tr("One date a line, like %1.").arg(dateText(QDate(QDate::currentDate().year(), 12, 25))));
}

void LinesSetting::markError(bool hasError)
{
    m_area->setHasError(hasError);
}

} // namespace guiche
