// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/cannedpopup.h"

#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

#include "ui/theme/painting.h"
#include "ui/widgets/fadein.h"
#include "ui/widgets/labels.h"

namespace guiche {

using namespace Qt::StringLiterals;

namespace {

constexpr int PopupWidth = 480;
constexpr int HeaderHeight = 36;
constexpr int FooterHeight = 36;
constexpr int RowHeight = 58;
constexpr int MostRows = 5;

class CannedDelegate final : public QStyledItemDelegate
{
public:
    CannedDelegate(Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {10, m_theme.px(RowHeight)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = m_theme.tokens();
        painter->save();
        const QRect row = option.rect.adjusted(m_theme.px(8), 0, -m_theme.px(8), -2);
        if (option.state.testFlag(QStyle::State_Selected)) {
            paint::roundedRect(*painter, row, m_theme.px(8), tokens.accentSoft, m_theme.outline(),
                               tokens.line);
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            paint::roundedRect(*painter, row, m_theme.px(8), tokens.hover);
        }
        const QRect text = row.adjusted(m_theme.px(12), m_theme.px(8), -m_theme.px(12), -m_theme.px(8));
        const int half = text.height() / 2;
        const QString shortcut = u'/' + index.data(CannedResponseModel::ShortcutRole).toString();
        painter->setFont(m_theme.font(TextStyle::Mono));
        painter->setPen(tokens.muted);
        const int shortcutWidth = painter->fontMetrics().horizontalAdvance(shortcut);
        painter->drawText(QRect(text.left(), text.top(), text.width(), half),
                          int(Qt::AlignVCenter | Qt::AlignTrailing), shortcut);
        painter->setFont(m_theme.font(TextStyle::Ui, 600));
        painter->setPen(tokens.text);
        const int titleWidth = text.width() - shortcutWidth - m_theme.px(12);
        painter->drawText(QRect(text.left(), text.top(), titleWidth, half),
                          int(Qt::AlignVCenter | Qt::AlignLeading),
                          painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(),
                                                            Qt::ElideRight, titleWidth));
        painter->setFont(m_theme.font(TextStyle::Ui));
        painter->setPen(tokens.muted);
        const QString content = index.data(CannedResponseModel::ContentRole).toString().simplified();
        painter->drawText(QRect(text.left(), text.top() + half, text.width(), half),
                          int(Qt::AlignVCenter | Qt::AlignLeading),
                          painter->fontMetrics().elidedText(content, Qt::ElideRight, text.width()));
        painter->restore();
    }

private:
    Theme &m_theme;
};

} // namespace

CannedPopup::CannedPopup(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_list(new QListView(this))
{
    setObjectName(u"cannedPopup"_s);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new CannedDelegate(theme, this));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setAccessibleName(tr("Canned answers"));
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(&theme, &Theme::changed, this, [this] { update(); });
    hide();
}

void CannedPopup::setResponses(const QList<CannedResponse> &responses)
{
    m_total = responses.size();
    m_model.setResponses(responses);
    if (isVisible()) {
        m_list->setCurrentIndex(m_model.index(0));
        place();
    }
}

void CannedPopup::openAt(const QPoint &anchor, const QString &filter)
{
    m_anchor = anchor;
    m_model.setFilter(filter);
    m_list->setCurrentIndex(m_model.index(0));
    place();
    FadeIn::start(m_theme, this, this);
    raise();
    show();
    if (const CannedResponse *first = m_model.at(0)) {
        announce(this, first->title);
    }
}

QRect CannedPopup::body() const
{
    const int margin = paint::popupShadowMargin(m_theme);
    return rect().adjusted(margin, margin, -margin, -margin);
}

void CannedPopup::place()
{
    const int margin = paint::popupShadowMargin(m_theme);
    const int rows = std::clamp(m_model.rowCount(), 1, MostRows);
    const int header = m_theme.px(HeaderHeight);
    const int footer = m_theme.px(FooterHeight);
    const int list = rows * m_theme.px(RowHeight);
    const int width = std::min(m_theme.px(PopupWidth), parentWidget()->width() - 2 * m_theme.px(16));
    const int height = header + list + m_theme.px(8) + footer;
    setGeometry(m_anchor.x() - margin, m_anchor.y() - height - margin, width + 2 * margin,
                height + 2 * margin);
    m_list->setGeometry(QRect(margin, margin + header, width, list));
    m_list->setVisible(m_model.rowCount() > 0);
    update();
}

void CannedPopup::handleKey(int key)
{
    const int row = m_list->currentIndex().row();
    const int count = m_model.rowCount();
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (count > 0) {
            const int step = key == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentIndex(m_model.index((row + step + count) % count));
            announce(this, m_list->currentIndex().data().toString());
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Tab:
        choose(row);
        break;
    default:
        hide();
    }
}

void CannedPopup::choose(int row)
{
    if (const CannedResponse *response = m_model.at(row)) {
        const CannedResponse copy = *response;
        hide();
        Q_EMIT chosen(copy);
    }
}

void CannedPopup::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    Q_EMIT closed();
}

void CannedPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = m_theme.tokens();
    const QRect area = body();
    paint::popupShadow(painter, m_theme, area, m_theme.px(12));
    paint::roundedRect(painter, area, m_theme.px(12), tokens.raised, tokens.border, tokens.line);
    const QRect header = QRect(area.left(), area.top(), area.width(), m_theme.px(HeaderHeight))
                             .adjusted(m_theme.px(16), 0, -m_theme.px(16), 0);
    painter.setFont(m_theme.font(TextStyle::Small, 600));
    painter.setPen(tokens.muted);
    painter.drawText(header, int(Qt::AlignVCenter | Qt::AlignLeading), tr("Canned answers"));
    painter.setFont(m_theme.font(TextStyle::Small));
    const QLocale numbers;
    //: How many canned answers fit: %1 of %2
    painter.drawText(header, int(Qt::AlignVCenter | Qt::AlignTrailing),
                     tr("%1 of %2").arg(numbers.toString(m_model.rowCount()), numbers.toString(m_total)));
    if (m_model.rowCount() == 0) {
        painter.setFont(m_theme.font(TextStyle::Ui));
        painter.drawText(QRect(area.left(), header.bottom(), area.width(), m_theme.px(RowHeight)),
                         Qt::AlignCenter,
                         m_total == 0 ? tr("There are no canned answers yet") : tr("No canned answer fits"));
    }
    paintFooter(painter, QRect(area.left(), area.bottom() + 1 - m_theme.px(FooterHeight), area.width(),
                               m_theme.px(FooterHeight)));
}

void CannedPopup::paintFooter(QPainter &painter, const QRect &footer) const
{
    const Tokens &tokens = m_theme.tokens();
    paint::horizontalLine(painter, footer.left() + 1, footer.right(), footer.top(), tokens.border);
    const std::pair<QString, QString> hints[] = {{u"↑ ↓"_s, tr("choose")},
                                                 {u"Enter"_s, tr("insert")},
                                                 {u"Tab"_s, tr("edit variables")},
                                                 {u"Esc"_s, tr("close")}};
    double x = footer.left() + m_theme.px(16);
    const double middle = footer.top() + footer.height() / 2.0 + 0.5;
    painter.setFont(m_theme.font(TextStyle::Small));
    for (const auto &[keys, text] : hints) {
        paint::keycap(painter, m_theme, keys, x, middle);
        x += paint::keycapWidth(m_theme, keys) + m_theme.px(6);
        painter.setFont(m_theme.font(TextStyle::Small));
        painter.setPen(tokens.muted);
        const int width = painter.fontMetrics().horizontalAdvance(text);
        painter.drawText(QRectF(x, footer.top(), width + 2, footer.height()),
                         int(Qt::AlignVCenter | Qt::AlignLeft), text);
        x += width + m_theme.px(14);
    }
}

} // namespace guiche
