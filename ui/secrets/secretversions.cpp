// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/secretversions.h"

#include <QEvent>
#include <QHBoxLayout>

#include <utility>

#include "ui/secrets/secretfacts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

namespace guiche {

using namespace Qt::StringLiterals;

SecretVersions::SecretVersions(Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"secretVersions"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void SecretVersions::setVersions(const QList<SecretVersion> &versions)
{
    if (std::exchange(m_versions, versions) == versions)
        return; // the focus stays on its button
    rebuild();
}

void SecretVersions::setOnline(bool isOnline)
{
    m_isOnline = isOnline;
    for (auto *button : findChildren<IconButton *>())
        button->setEnabled(isOnline);
}

void SecretVersions::rebuild()
{
    for (QWidget *line : findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        line->hide();
        line->deleteLater(); // the click that led here may still be on its way through one of its buttons
    }
    while (QLayoutItem *item = m_column->takeAt(0))
        delete item;
    setVisible(!m_versions.isEmpty());
    for (const SecretVersion &version : std::as_const(m_versions)) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, m_theme.px(6), 0);
        row->setSpacing(0);
        auto *text = new TextLabel(m_theme, TextStyle::Small, Ink::Muted);
        text->setObjectName(u"version-%1"_s.arg(version.version));
        text->setWordWrap(true);
        //: A value of a secret that a newer one has replaced: %1 its number, %2 until when it can be read
        //: ("tomorrow, 10:11")
        text->setText(tr("Version %1 works until %2")
                          .arg(QString::number(version.version),
                               SecretFacts::moment(version.expiresAt, m_clock.now())));
        auto *eye = new IconButton(m_theme, "eye"_L1);
        auto *copy = new IconButton(m_theme, "copy"_L1);
        eye->setObjectName(u"showVersion-%1"_s.arg(version.version));
        copy->setObjectName(u"copyVersion-%1"_s.arg(version.version));
        //: %1: the number of a version of a secret
        eye->setLabel(tr("Show version %1").arg(version.version));
        //: %1: the number of a version of a secret
        copy->setLabel(tr("Copy version %1").arg(version.version));
        for (IconButton *button : {eye, copy}) {
            button->setExtent(28, 16);
            button->setEnabled(m_isOnline);
        }
        connect(eye, &QAbstractButton::clicked, this,
                [this, number = version.version] { Q_EMIT showRequested(number); });
        connect(copy, &QAbstractButton::clicked, this,
                [this, number = version.version] { Q_EMIT copyRequested(number); });
        row->addWidget(text, 1);
        row->addWidget(eye);
        row->addWidget(copy);
        m_column->addWidget(line);
    }
}

void SecretVersions::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace guiche
