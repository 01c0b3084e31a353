// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include "ui/theme/theme.h"

class QStandardItemModel;

namespace guiche {

//! \brief The sections of the settings page at its left. A dot marks those with changes that are not saved, a
//! triangle those where something is wrong.
class SectionList final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SectionList)

public:
    enum class Mark { None, Changed, Wrong };

    explicit SectionList(Theme &theme, QWidget *parent = nullptr);

    void addSection(QLatin1StringView icon);
    void setTitle(int index, const QString &title);
    void setMark(int index, Mark mark);
    [[nodiscard]] Mark mark(int index) const;
    [[nodiscard]] int current() const;
    void setCurrent(int index);

Q_SIGNALS:
    void currentChosen(int index);
    void enterPressed();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    class Delegate;
    void describe(int index);

    QStandardItemModel *m_items;
};

} // namespace guiche
