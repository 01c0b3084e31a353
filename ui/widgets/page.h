// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace guiche {

//! \brief A screen of the shell beside the inbox.
class Page : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Page)

public:
    explicit Page(QWidget *parent = nullptr)
        : QWidget(parent)
    {
    }

    //! \brief F6 (step 1) and Shift+F6 (step -1): false when the focus should leave the page.
    virtual bool focusPane(int step) = 0;
    //! \brief Somebody comes to the page: the focus goes where work begins.
    virtual void focusStart() = 0;
    //! \brief Esc: false when the page has nothing open or under way that it could end.
    virtual bool closeTopLayer() { return false; }
    //! \brief Something was typed here that goes when the page goes.
    [[nodiscard]] virtual bool hasUnsaved() const { return false; }
    //! \brief `done` comes once it is saved, and never where something stands against it: the page says what.
    virtual void saveUnsaved(std::function<void()> done) { done(); }
    virtual void discardUnsaved() {}

Q_SIGNALS:
    //! \brief A short message for the shell's toast; `undo` may be empty.
    void toastRequested(const QString &text, const QString &action, std::function<void()> undo);
};

} // namespace guiche
