// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/callerbox.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include "ui/integrations/callerkeydialog.h"
#include "ui/widgets/choices.h"

using namespace Qt::StringLiterals;

namespace guiche {

CallerBox::CallerBox(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_box(new ComboBox(theme))
{
    setObjectName(u"callerBox"_s);
    m_box->setObjectName(u"caller"_s);
    m_box->setIconName("user"_L1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box);
    setFocusProxy(m_box);
    // Choosing the key again asks for another one.
    connect(m_box, &QComboBox::activated, this, &CallerBox::onActivated);
    retranslate();
}

void CallerBox::onActivated(int index)
{
    const auto chosen = ConsoleCaller(index);
    if (chosen == ConsoleCaller::ApiKey)
        return askForKey();
    m_apiKey.clear();
    setCaller(chosen);
}

void CallerBox::askForKey()
{
    // Until there is one, everything stays as it was.
    m_box->setCurrentIndex(int(m_caller));
    auto *dialog = new CallerKeyDialog(m_theme, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CallerKeyDialog::keyEntered, this, [this](const QString &key) {
        m_apiKey = key;
        setCaller(ConsoleCaller::ApiKey);
    });
    dialog->open();
}

void CallerBox::setCaller(ConsoleCaller caller)
{
    m_caller = caller;
    retranslate();
    Q_EMIT callerChanged();
}

void CallerBox::retranslate()
{
    const QSignalBlocker block(m_box);
    m_box->clear();
    m_box->addItem(tr("With your sign-in"));
    // Enough to tell two keys apart, and too little to use.
    m_box->addItem(m_apiKey.isEmpty()
                       ? tr("With an API key…")
                       //: %1: the first characters of a key
                       : tr("With the key %1…").arg(m_apiKey.first(std::min<qsizetype>(6, m_apiKey.size()))));
    m_box->addItem(tr("Without credentials"));
    m_box->setCurrentIndex(int(m_caller));
    m_box->setAccessibleName(tr("As whom the console calls"));
    m_box->setToolTip(tr("As whom the console calls"));
    m_box->updateGeometry();
}

void CallerBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace guiche
