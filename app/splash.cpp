// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/splash.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

#include "ui/theme/theme.h"

namespace guiche {

Splash::Splash(const Theme &theme)
    : QWidget(nullptr, Qt::SplashScreen)
{
    auto *logo = new QLabel;
    logo->setPixmap(theme.logo(theme.px(48), devicePixelRatioF()));
    logo->setAlignment(Qt::AlignCenter);
    auto *text = new QLabel(tr("Opening the desk…"));
    text->setFont(theme.font(TextStyle::Body));
    text->setAlignment(Qt::AlignCenter);
    auto *progress = new QProgressBar;
    progress->setRange(0, 0);
    progress->setTextVisible(false);
    progress->setFixedHeight(theme.px(4));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(40), theme.px(32), theme.px(40), theme.px(32));
    layout->setSpacing(theme.px(16));
    layout->addWidget(logo);
    layout->addWidget(text);
    layout->addWidget(progress);
    setFixedWidth(theme.px(320));
}

} // namespace guiche
