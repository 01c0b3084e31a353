// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/secretfacts.h"

#include <QDateTime>
#include <QEvent>
#include <QGridLayout>
#include <QLocale>

#include "models/items/secrettablemodel.h"
#include "ui/widgets/labels.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowHeight = 28;
constexpr double GoodRate = 0.95; // below it something is wrong with the secret
constexpr qsizetype LongestName = 16;

// The first name, cut where the line would not hold it; the tooltip has the whole.
QString shortName(const QString &name)
{
    const QString first = name.trimmed().section(u' ', 0, 0);
    return first.size() <= LongestName ? first : first.first(LongestName - 1) + u'…';
}

} // namespace

SecretFacts::SecretFacts(Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.px(8));
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    for (int fact = 0; fact < FactCount; ++fact) {
        auto *name = new TextLabel(theme, TextStyle::Small, Ink::Muted);
        auto *value = new TextLabel(theme, TextStyle::Ui, Ink::Text, 500);
        value->setObjectName(u"fact-%1"_s.arg(fact));
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(name, fact, 0);
        grid->addWidget(value, fact, 1);
        grid->setRowMinimumHeight(fact, theme.px(RowHeight));
        m_names[size_t(fact)] = name;
        m_values[size_t(fact)] = value;
    }
    connect(&theme, &Theme::changed, this, [grid, &theme] {
        for (int fact = 0; fact < FactCount; ++fact)
            grid->setRowMinimumHeight(fact, theme.px(RowHeight));
    });
}

void SecretFacts::setSecret(const SecretRow &row)
{
    m_row = row;
    show();
}

QString SecretFacts::moment(TimeMs time, TimeMs now)
{
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(time);
    const qint64 days = then.date().daysTo(QDateTime::fromMSecsSinceEpoch(now).date());
    const QString clock = QLocale().toString(then.time(), QLocale::ShortFormat);
    if (days == 0)
        //: %1: a time, "10:11"
        return tr("today, %1").arg(clock);
    if (days == 1)
        //: %1: a time, "10:11"
        return tr("yesterday, %1").arg(clock);
    if (days == -1)
        //: %1: a time, "10:11"
        return tr("tomorrow, %1").arg(clock);
    return QLocale().toString(then.date(), u"d MMM yyyy"_s);
}

void SecretFacts::show()
{
    const TimeMs now = m_clock.now();
    const Secret &secret = m_row.secret;
    const bool isUsed = m_row.usage && m_row.usage->requests > 0;
    const double rate = isUsed ? double(m_row.usage->successes) / double(m_row.usage->requests) : 1;
    const auto set = [this](Fact fact, const QString &name, const QString &value, Ink ink = Ink::Text) {
        m_names[fact]->setText(name);
        m_values[fact]->setText(value);
        m_values[fact]->setInk(ink);
        m_values[fact]->setAccessibleName(u"%1: %2"_s.arg(name, value));
    };
    const QString created = moment(secret.createdAt, now);
    set(Created, tr("Created"),
        secret.createdBy.name.isEmpty() ? created
                                        //: When and by whom a secret was made. %1: "20 Aug 2026", %2: a name
                                        : tr("%1, by %2").arg(created, shortName(secret.createdBy.name)));
    m_values[Created]->setToolTip(secret.createdBy.name);
    set(LastUse, tr("Last use"),
        isUsed ? moment(m_row.usage->lastUsedAt, now) : tr("never", "when a secret was used"));
    set(Uses, tr("Uses, 30 days"), m_row.usage ? QLocale().toString(m_row.usage->recent) : u"—"_s);
    //: Share of the uses of a secret that went well: %1 a number, "99.2"
    set(Success, tr("Successful"), isUsed ? tr("%1 %").arg(QLocale().toString(rate * 100, 'f', 1)) : u"—"_s,
        !isUsed            ? Ink::Text
        : rate >= GoodRate ? Ink::Success
                           : Ink::Danger);
    set(Rotation, tr("Last rotation"), SecretTableModel::daysAgo(SecretTableModel::rotatedAt(secret), now),
        SecretTableModel::isStale(secret, now) ? Ink::Warn : Ink::Text);
    set(Version, tr("Version"), QLocale().toString(secret.version));
}

void SecretFacts::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        show();
    QWidget::changeEvent(event);
}

} // namespace guiche
