// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/entryframe.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHostAddress>
#include <QPainter>

#include "ui/signin/brandpanel.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace guiche {

namespace {

constexpr int BrandFrom = 1000;

bool isThisComputer(const QUrl &desk)
{
    return desk.host() == "localhost"_L1 || QHostAddress(desk.host()).isLoopback();
}

} // namespace

EntryFrame::EntryFrame(Theme &theme, Languages &languages, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_languages(languages)
    , m_brand(new BrandPanel(theme))
    , m_language(new ComboBox(theme))
    , m_formBox(new QWidget)
    , m_form(new QVBoxLayout(m_formBox))
    , m_footer(new TextLabel(theme, TextStyle::Small, Ink::Faint))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setSpacing(0);
    m_footer->setAlignment(Qt::AlignCenter);
    m_language->setObjectName(u"language"_s);
    m_language->setIconName("globe"_L1);
    for (const auto &language : Languages::available())
        m_language->addItem(language.nativeName, language.code);
    m_language->setCurrentIndex(m_language->findData(languages.current()));
    connect(m_language, &QComboBox::activated, this,
            [this](int index) { m_languages.use(m_language->itemData(index).toString()); });
    connect(&languages, &Languages::changed, m_language,
            [this](const QString &code) { m_language->setCurrentIndex(m_language->findData(code)); });

    auto *top = new QHBoxLayout;
    top->addStretch(1);
    top->addWidget(m_language);
    auto *side = new QVBoxLayout;
    side->addLayout(top);
    side->addStretch(4);
    // Between two stretches rather than aligned: an aligned widget is not asked how high its wrapped texts
    // are.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_formBox);
    middle->addStretch(1);
    side->addLayout(middle);
    side->addStretch(5);
    side->addWidget(m_footer);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_brand);
    row->addLayout(side, 1);
    side->setContentsMargins(theme.px(24), theme.px(24), theme.px(24), theme.px(24));
    connect(&theme, &Theme::changed, this, &EntryFrame::restyle);
    restyle();
    retranslateFrame();
}

QWidget *EntryFrame::languageChooser() const
{
    return m_language;
}

void EntryFrame::setDesk(const QUrl &desk)
{
    m_desk = desk;
    retranslateFrame();
}

QString EntryFrame::hostOf(const QUrl &desk)
{
    const int usual = desk.scheme() == "https"_L1 ? 443 : 80;
    return desk.port(usual) == usual ? desk.host() : u"%1:%2"_s.arg(desk.host()).arg(desk.port());
}

void EntryFrame::retranslateFrame()
{
    m_language->setAccessibleName(tr("Language"));
    m_language->setToolTip(tr("Language"));
    const QString host = hostOf(m_desk);
    const QString version = QStringLiteral(GUICHE_VERSION);
    if (m_desk.isEmpty())
        m_footer->clear();
    else if (isThisComputer(m_desk))
        //: %1: version number
        m_footer->setText(tr("Server on this computer · version %1").arg(version));
    else if (m_desk.scheme() == "https"_L1)
        //: %1: host name of the server, %2: version number
        m_footer->setText(tr("Secure connection to %1 · version %2").arg(host, version));
    else
        //: %1: host name of the server, %2: version number
        m_footer->setText(tr("Connection to %1 without encryption · version %2").arg(host, version));
}

void EntryFrame::restyle()
{
    m_formBox->setFixedWidth(m_theme.px(400));
    update();
}

void EntryFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_brand->setVisible(width() >= m_theme.px(BrandFrom));
}

void EntryFrame::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateFrame();
    QWidget::changeEvent(event);
}

void EntryFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().surface);
}

} // namespace guiche
