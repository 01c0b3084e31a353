// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/secretdetail.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>

#include "models/items/secrettablemodel.h"
#include "ui/secrets/secretfacts.h"
#include "ui/secrets/secretvaluebox.h"
#include "ui/secrets/secretversions.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rule.h"

namespace guiche {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Side = 20; // px at scale 1
constexpr QChar MayBreakHere(0x200B);

// A key is one word for a layout: without places to break it, a long one would widen the card.
QString breakable(const QString &key)
{
    QString text;
    text.reserve(key.size() * 2);
    for (const QChar letter : key) {
        text += letter;
        if (!letter.isHighSurrogate())
            text += MayBreakHere;
    }
    return text;
}

} // namespace

SecretDetail::SecretDetail(Theme &theme, const Clock &clock, std::chrono::milliseconds hold, QWidget *parent)
    : Card(theme, parent)
    , m_clock(clock)
    , m_hold(hold)
    , m_area(new QScrollArea)
    , m_key(new TextLabel(theme, TextStyle::Mono, Ink::Text, 600))
    , m_edit(new IconButton(theme, "edit"_L1))
    , m_subtitle(new TextLabel(theme, TextStyle::Small, Ink::Muted))
    , m_value(new SecretValueBox(theme))
    , m_note(new TextLabel(theme, TextStyle::Small, Ink::Muted))
    , m_versions(new SecretVersions(theme, clock))
    , m_facts(new SecretFacts(theme, clock))
    , m_rotateTitle(new TextLabel(theme, TextStyle::Ui, Ink::Text, 600))
    , m_rotateText(new TextLabel(theme, TextStyle::Small, Ink::Muted))
    , m_rotate(new Button(theme, ButtonKind::Primary))
    , m_test(new Button(theme, ButtonKind::Secondary))
    , m_result(new Banner(theme))
    , m_active(new Button(theme, ButtonKind::Ghost))
    , m_delete(new Button(theme, ButtonKind::Danger))
{
    setObjectName(u"secretDetail"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_tick.setInterval(std::min<std::chrono::milliseconds>(hold, 250ms));
    build();
    connectParts();
    retranslate();
}

void SecretDetail::build()
{
    Theme &t = theme();
    m_key->setObjectName(u"secretTitle"_s);
    m_subtitle->setObjectName(u"secretSubtitle"_s);
    m_edit->setObjectName(u"editSecret"_s);
    m_note->setObjectName(u"secretNote"_s);
    m_rotate->setObjectName(u"rotateSecret"_s);
    m_test->setObjectName(u"testSecret"_s);
    m_result->setObjectName(u"secretTestResult"_s);
    m_active->setObjectName(u"secretActive"_s);
    m_delete->setObjectName(u"deleteSecret"_s);
    for (TextLabel *label : {m_key, m_subtitle, m_note, m_rotateText})
        label->setWordWrap(true);
    m_key->setTextInteractionFlags(Qt::NoTextInteraction);
    m_edit->setExtent(32, 18);
    m_rotate->setIconName("refresh"_L1);
    m_test->setIconName("play"_L1);
    m_active->setIconName("power"_L1);
    m_delete->setIconName("trash"_L1);
    m_result->setInset(true);
    m_result->hide();
    setPadding(1, 1);

    auto *title = new QHBoxLayout;
    title->setSpacing(t.px(4));
    title->addWidget(m_key, 1);
    title->addWidget(m_edit, 0, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(t.px(8));
    buttons->addWidget(m_rotate);
    buttons->addWidget(m_test);
    buttons->addStretch(1);
    auto *content = new QWidget;
    auto *cells = new QVBoxLayout(content);
    cells->setContentsMargins(t.px(Side), t.px(16), t.px(Side), t.px(8));
    cells->setSpacing(0);
    cells->addLayout(title);
    cells->addWidget(m_subtitle);
    cells->addSpacing(t.px(14));
    cells->addWidget(m_value);
    cells->addSpacing(t.px(8));
    cells->addWidget(m_note);
    cells->addSpacing(t.px(4));
    cells->addWidget(m_versions);
    cells->addSpacing(t.px(12));
    cells->addWidget(new Rule(t));
    cells->addSpacing(t.px(10));
    cells->addWidget(m_facts);
    cells->addSpacing(t.px(10));
    cells->addWidget(new Rule(t));
    cells->addSpacing(t.px(16));
    cells->addWidget(m_rotateTitle);
    cells->addSpacing(t.px(4));
    cells->addWidget(m_rotateText);
    cells->addSpacing(t.px(12));
    cells->addLayout(buttons);
    cells->addSpacing(t.px(12));
    cells->addWidget(m_result);
    cells->addStretch(1);
    m_area->setWidget(content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(t.px(Side) - t.px(12), t.px(8), t.px(Side), t.px(Side));
    foot->addWidget(m_active);
    foot->addStretch(1);
    foot->addWidget(m_delete);
    column()->setSpacing(0);
    column()->addWidget(m_area, 1);
    column()->addLayout(foot);
}

void SecretDetail::connectParts()
{
    connect(m_edit, &QAbstractButton::clicked, this, &SecretDetail::editRequested);
    connect(m_value, &SecretValueBox::showRequested, this,
            [this] { Q_EMIT showRequested(secret().version); });
    connect(m_value, &SecretValueBox::hideRequested, this, &SecretDetail::hideValue);
    connect(m_value, &SecretValueBox::copyRequested, this,
            [this] { Q_EMIT copyRequested(m_shownVersion > 0 ? m_shownVersion : secret().version); });
    connect(m_versions, &SecretVersions::showRequested, this, &SecretDetail::showRequested);
    connect(m_versions, &SecretVersions::copyRequested, this, &SecretDetail::copyRequested);
    connect(m_rotate, &QAbstractButton::clicked, this, &SecretDetail::rotateRequested);
    connect(m_test, &QAbstractButton::clicked, this, &SecretDetail::testRequested);
    connect(m_active, &QAbstractButton::clicked, this,
            [this] { Q_EMIT activeRequested(secret().status != SecretStatus::Active); });
    connect(m_delete, &QAbstractButton::clicked, this, &SecretDetail::deleteRequested);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_clock.now() >= m_hideAt)
            hideValue();
        else
            showNote();
    });
}

void SecretDetail::setSecret(const SecretRow &row)
{
    const bool isOther = row.secret.id != m_row.secret.id;
    const bool isNewer = row.secret.version != m_row.secret.version;
    m_row = row;
    if (isOther || isNewer)
        hideValue();
    if (isOther) {
        setCheck(std::nullopt);
        setTesting(false);
        m_area->verticalScrollBar()->setValue(0);
    }
    showSecret();
}

void SecretDetail::setOnline(bool isOnline)
{
    m_isOnline = isOnline;
    showButtons();
}

void SecretDetail::showValue(int version, const QString &value)
{
    m_shownVersion = version;
    m_hideAt = m_clock.now() + m_hold.count();
    m_value->showValue(value);
    m_tick.start();
    showNote();
    announce(m_value, m_note->text());
}

void SecretDetail::hideValue()
{
    m_tick.stop();
    m_shownVersion = 0;
    m_value->hideValue();
    showNote();
}

QString SecretDetail::shownValue(int version) const
{
    return m_shownVersion == version ? m_value->value() : QString();
}

void SecretDetail::setCheck(const std::optional<SecretCheck> &check)
{
    m_check = check;
    m_result->setVisible(check.has_value());
    if (!check)
        return;
    m_result->setMessage(check->isValid ? Tone::Success : Tone::Danger,
                         check->isValid ? tr("It works.") : tr("It does not work."), check->message);
    // In a low window it may be below what is seen; where it is, only the layout knows.
    QMetaObject::invokeMethod(
        this, [this] { m_area->ensureWidgetVisible(m_result, 0, theme().px(8)); }, Qt::QueuedConnection);
}

void SecretDetail::setTesting(bool isTesting)
{
    m_test->setBusy(isTesting);
}

void SecretDetail::focusFirst()
{
    if (m_isOnline)
        m_value->focusFirst();
    else
        m_area->setFocus(Qt::ShortcutFocusReason);
}

void SecretDetail::showSecret()
{
    const Secret &shown = secret();
    const QString environment = SecretTableModel::environmentName(shown.environment);
    m_key->setText(breakable(shown.key));
    m_key->setAccessibleName(shown.key);
    //: Below the key of a secret: %1 its service, %2 its environment
    m_subtitle->setText(shown.service.isEmpty() ? environment
                                                : tr("%1 · %2").arg(shown.service, environment));
    m_versions->setVersions(shown.previous);
    m_facts->setSecret(m_row);
    showButtons();
    showNote();
}

void SecretDetail::showNote()
{
    if (m_shownVersion == 0)
        return m_note->setText(
            tr("Showing asks for your password and notes who read it. The value hides after "
               "%n second(s).",
               nullptr, int((m_hold.count() + 999) / 1000)));
    const int seconds = int(std::max<TimeMs>(0, m_hideAt - m_clock.now() + 999) / 1000);
    if (m_shownVersion == secret().version)
        return m_note->setText(tr("Hides in %n second(s).", nullptr, seconds));
    //: An older value of a secret is shown. %1: the number of its version
    m_note->setText(tr("Version %1. Hides in %n second(s).", nullptr, seconds).arg(m_shownVersion));
}

void SecretDetail::showButtons()
{
    const QString why = tr("Needs the connection to the desk");
    const bool isActive = secret().status == SecretStatus::Active;
    m_active->setText(isActive ? tr("Deactivate") : tr("Activate"));
    for (QAbstractButton *button :
         std::initializer_list<QAbstractButton *>{m_rotate, m_test, m_active, m_delete}) {
        button->setEnabled(m_isOnline);
        button->setToolTip(m_isOnline ? QString() : why);
    }
    m_edit->setEnabled(m_isOnline);
    m_value->setAvailable(m_isOnline, why);
    m_versions->setOnline(m_isOnline);
}

void SecretDetail::retranslate()
{
    m_edit->setLabel(tr("Edit secret"), u"F2"_s);
    m_rotateTitle->setText(tr("Rotate the value"));
    m_rotateText->setText(tr(
        "Makes a new value and keeps the old one working for 24 h, to change systems over without a stop."));
    m_rotate->setText(tr("Rotate now"));
    m_test->setText(tr("Test"));
    m_delete->setText(tr("Delete"));
    setAccessibleName(tr("Chosen secret"));
    setCheck(m_check);
    showSecret();
}

void SecretDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

} // namespace guiche
