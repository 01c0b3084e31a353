// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/signinspane.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>

#include "network/client/deskclient.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rule.h"
#include "ui/widgets/skeleton.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr TimeMs Minute = 60'000;
constexpr TimeMs NowWithin = 6 * Minute; // the desk notes a use every five minutes

} // namespace

SignInsPane::SignInsPane(Theme &theme, AccountCalls &calls, const Clock &clock, QWidget *parent)
    : AccountPane(parent)
    , m_theme(theme)
    , m_calls(calls)
    , m_clock(clock)
    , m_text(new TextLabel(theme, TextStyle::Ui, Ink::Muted))
    , m_banner(new Banner(theme))
    , m_views(new QStackedWidget)
    , m_failed(new EmptyState(theme))
    , m_list(new QWidget)
    , m_endOthers(new Button(theme, ButtonKind::Danger))
{
    setObjectName(u"signInsPane"_s);
    m_text->setWordWrap(true);
    m_banner->setObjectName(u"signInsResult"_s);
    m_banner->setInset(true);
    m_banner->hide();
    m_failed->setObjectName(u"signInsFailed"_s);
    m_list->setObjectName(u"signInsList"_s);
    m_endOthers->setObjectName(u"endOthers"_s);
    m_endOthers->setIconName("logout"_L1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    m_list->setAutoFillBackground(false);
    scroll->setWidget(m_list);
    m_views->insertWidget(Loading, new Skeleton(theme, Skeleton::Shape::Text));
    m_views->insertWidget(Failed, m_failed);
    m_views->insertWidget(List, scroll);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_endOthers);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(12));
    column->addWidget(m_text);
    column->addWidget(m_banner);
    column->addWidget(m_views, 1);
    column->addLayout(buttons);
    connect(m_failed, &EmptyState::actionTriggered, this, [this] { read(false); });
    connect(m_endOthers, &QAbstractButton::clicked, this, &SignInsPane::endOthers);
    retranslate();
}

void SignInsPane::start()
{
    m_banner->hide();
    read(false);
}

void SignInsPane::read(bool isQuiet)
{
    if (!isQuiet)
        m_views->setCurrentIndex(Loading);
    m_calls.signIns(this, [this](const Result<QList<OwnSignIn>> &list) {
        if (!list) {
            m_failed->setContent("alert"_L1, tr("Your sign-ins could not be read"),
                                 DeskClient::errorText(list.error()));
            m_failed->setAction(tr("Try again"));
            return m_views->setCurrentIndex(Failed);
        }
        m_signIns = *list;
        fill();
        m_views->setCurrentIndex(List);
    });
}

QString SignInsPane::nameOf(const OwnSignIn &signIn) const
{
    return signIn.isDesktop ? tr("Guichê on a computer") : tr("Another program");
}

QString SignInsPane::detailOf(const OwnSignIn &signIn) const
{
    const QLocale locale;
    const auto when = [&](TimeMs time) {
        return locale.toString(QDateTime::fromMSecsSinceEpoch(time), QLocale::ShortFormat);
    };
    const bool isNow = m_clock.now() - signIn.lastUsedAt < NowWithin;
    //: %1: a date and time
    const QString used = isNow ? tr("used just now") : tr("last used %1").arg(when(signIn.lastUsedAt));
    const QString where =
        signIn.remoteAddress.isEmpty() ? tr("from an unknown address") : signIn.remoteAddress;
    //: A sign-in. %1: network address, %2: date and time of the sign-in, %3: "last used …"
    return tr("%1 · since %2 · %3").arg(where, when(signIn.createdAt), used);
}

QWidget *SignInsPane::rowOf(const OwnSignIn &signIn)
{
    auto *row = new QWidget;
    row->setObjectName(u"signIn-"_s + signIn.id);
    auto *name = new TextLabel(m_theme, TextStyle::Ui, Ink::Text, 600);
    name->setText(nameOf(signIn));
    name->setToolTip(signIn.userAgent);
    auto *detail = new TextLabel(m_theme, TextStyle::Small, Ink::Muted);
    detail->setText(detailOf(signIn));
    detail->setWordWrap(true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(name);
    texts->addWidget(detail);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, m_theme.px(8), m_theme.px(8), m_theme.px(8));
    layout->setSpacing(m_theme.px(12));
    layout->addLayout(texts, 1);
    if (signIn.isCurrent) {
        auto *pill = new Pill(m_theme);
        pill->setPillHeight(22);
        pill->setLook(Tone::Success, {}, true);
        pill->setText(tr("This one", "sign-in"));
        layout->addWidget(pill);
        return row;
    }
    auto *end = new Button(m_theme, ButtonKind::Secondary, tr("End", "a sign-in"));
    end->setObjectName(u"end-"_s + signIn.id);
    end->setButtonSize(ButtonSize::Compact);
    //: %1: what a sign-in is and since when
    end->setAccessibleName(tr("End: %1").arg(nameOf(signIn) + u", "_s + detailOf(signIn)));
    connect(end, &QAbstractButton::clicked, this, [this, end, id = signIn.id] {
        end->setBusy(true);
        this->end(id);
    });
    layout->addWidget(end);
    return row;
}

void SignInsPane::fill()
{
    const QWidget *focus = focusWidget();
    const bool hadFocus = focus != nullptr && focus->hasFocus() && m_list->isAncestorOf(focus);
    const auto before = m_list->findChildren<Button *>();
    if (QLayout *old = m_list->layout()) {
        while (QLayoutItem *item = old->takeAt(0)) {
            if (item->widget() != nullptr)
                item->widget()->deleteLater();
            delete item;
        }
        delete old;
    }
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const OwnSignIn &signIn : std::as_const(m_signIns)) {
        if (column->count() > 0)
            column->addWidget(new Rule(m_theme));
        column->addWidget(rowOf(signIn));
    }
    column->addStretch(1);
    m_endOthers->setEnabled(m_signIns.size() > 1);
    if (!hadFocus)
        return;
    // The row that had it has gone: to the next one that can be ended.
    const auto buttons = m_list->findChildren<Button *>();
    for (Button *button : buttons) {
        if (button->isVisibleTo(m_list) && !before.contains(button))
            return button->setFocus(Qt::OtherFocusReason);
    }
    focusNextChild();
}

void SignInsPane::say(bool isGood, const QString &text)
{
    m_banner->setMessage(isGood ? Tone::Success : Tone::Danger, text, {},
                         isGood ? "check"_L1 : QLatin1StringView());
    m_banner->show();
}

void SignInsPane::end(const QString &id)
{
    m_banner->hide();
    m_calls.endSignIn(id, this, [this](const Result<> &result) {
        // One that has ended meanwhile is as good as ended.
        const bool isGood = result || result.error().code == ErrorCode::NotFound;
        say(isGood, isGood ? tr("That sign-in has ended.") : DeskClient::errorText(result.error()));
        read(true);
    });
}

void SignInsPane::endOthers()
{
    if (m_open > 0)
        return;
    m_banner->hide();
    m_refused = 0;
    for (const OwnSignIn &signIn : std::as_const(m_signIns)) {
        if (signIn.isCurrent)
            continue;
        ++m_open;
        m_endOthers->setBusy(true);
        m_calls.endSignIn(signIn.id, this, [this](const Result<> &result) {
            if (!result && result.error().code != ErrorCode::NotFound)
                ++m_refused;
            if (--m_open > 0)
                return;
            m_endOthers->setBusy(false);
            say(m_refused == 0, m_refused == 0 ? tr("You are signed in only here now.")
                                               : tr("%n sign-ins could not be ended.", nullptr, m_refused));
            read(true);
        });
    }
}

void SignInsPane::retranslate()
{
    m_text->setText(tr("Where you are signed in. End what you do not know, and change your password then."));
    m_endOthers->setText(tr("Sign out everywhere else"));
    if (!m_signIns.isEmpty())
        fill();
}

void SignInsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    AccountPane::changeEvent(event);
}

} // namespace guiche
