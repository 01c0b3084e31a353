// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tablecontent.h"

#include <QAbstractItemView>

#include <utility>

#include "models/items/pagedtable.h"
#include "network/client/deskclient.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/skeleton.h"

namespace guiche {

TableContent::TableContent(Theme &theme, PagedTable &model, QAbstractItemView &table, Words words,
                           QWidget *parent)
    : QStackedWidget(parent)
    , m_model(model)
    , m_words(std::move(words))
    , m_empty(new EmptyState(theme))
{
    insertWidget(Rows, &table);
    insertWidget(Nothing, m_empty);
    insertWidget(Loading, new Skeleton(theme, Skeleton::Shape::List));
    setCurrentIndex(Loading);
    connect(&model, &PagedTable::stateChanged, this, &TableContent::showState);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_model.state() == ListState::Failed)
            m_model.reload();
        else
            Q_EMIT actionTriggered();
    });
}

void TableContent::showState()
{
    switch (m_model.state()) {
    case ListState::Loading:
        return setCurrentIndex(Loading);
    case ListState::Ready:
        return setCurrentIndex(Rows);
    case ListState::Empty: {
        const NoRows none = m_words.none();
        m_empty->setContent(none.icon, none.title, none.text);
        m_empty->setAction(none.action, none.keycap);
        return setCurrentIndex(Nothing);
    }
    case ListState::Failed:
        m_empty->setContent(QLatin1StringView("alert"), m_words.failed(),
                            m_model.error() ? DeskClient::errorText(*m_model.error()) : QString());
        m_empty->setAction(tr("Try again"));
        return setCurrentIndex(Nothing);
    }
}

bool TableContent::focusAction()
{
    return currentIndex() == Nothing && m_empty->focusAction();
}

} // namespace guiche
