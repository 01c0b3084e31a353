// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <chrono>

#include "network/client/deskclient.h"
#include "ui/theme/theme.h"
#include "ui/widgets/page.h"
#include "ui/widgets/tablecontent.h"

class QKeySequence;

namespace guiche {

class DataTable;
class LineEdit;
class PagedTable;

//! \brief A page whose work begins at a table that is read from the desk. What all of them do alike: states,
//! focus, search, reading anew while it is shown, connection, language, background. Main thread.
class TablePage : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TablePage)

public:
    ~TablePage() override;

    bool focusPane(int step) override;
    //! \brief To the rows; where there are none, to what one can do about it; while they are read, later.
    void focusStart() override;

protected:
    //! \brief Where F6 stops.
    struct Pane
    {
        QWidget *area; //!< one that lies in an earlier one counts for itself
        std::function<void()> enter;
    };

    TablePage(DeskClient &client, Theme &theme, QWidget *parent);
    //! \brief Once, while the page is built. \return the table with what stands in its place, for a layout
    [[nodiscard]] TableContent *setTable(PagedTable &model, DataTable &table, const QString &emptyName);
    //! \brief `/` goes there; typing looks for it after a pause, Enter and Down at once.
    //! \param pause 0: at every key
    void setSearch(LineEdit &search, std::chrono::milliseconds pause);
    //! \brief While the page is shown. Without it only when it comes up, and when the desk is back.
    void setRefreshEvery(std::chrono::milliseconds interval);
    //! \brief At the end of the constructor of the class derived from it: texts and states for the first
    //! time.
    void begin();
    //! \brief A key of the page; a page that is not shown hears nothing. `WindowShortcut`: also from the
    //! rail, where the focus is after a click.
    void addShortcut(const QKeySequence &keys, Qt::ShortcutContext context, std::function<void()> run);

    [[nodiscard]] bool isOnline() const;
    //! \brief Somebody's focus is elsewhere by now: rows that come later leave it there.
    void leaveFocus() { m_isFocusOwed = false; }
    //! \brief Looks for what is typed and chosen, at once.
    void lookNow();
    //! \brief Says anew what stands in the table's place, if it does.
    void showState();
    void say(const QString &text);
    [[nodiscard]] TableContent *content() const { return m_content; }
    [[nodiscard]] DeskClient &client() const { return m_client; }
    [[nodiscard]] Theme &theme() const { return m_theme; }

    [[nodiscard]] virtual NoRows noRows() const = 0;
    [[nodiscard]] virtual QString failedTitle() const = 0;
    //! \brief The action of `noRows`.
    virtual void noRowsAction() {}
    [[nodiscard]] virtual QList<Pane> panes() = 0;
    //! \brief Above the table, where there is nothing else to do.
    virtual void focusHead();
    virtual void applyFilter() {}
    virtual void retranslate() = 0; //!< of everything but the model and the states
    virtual void stateShown() {}    //!< after each change of the model's state
    virtual void connectionShown() {}
    virtual void refreshNow(); //!< as the time comes

    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onState();
    void onConnection();
    void retranslateAll();

    DeskClient &m_client;
    Theme &m_theme;
    PagedTable *m_model = nullptr;
    DataTable *m_table = nullptr;
    TableContent *m_content = nullptr;
    LineEdit *m_search = nullptr;
    QTimer m_pause;             //!< while somebody types
    QTimer m_refresh;           //!< others change the rows too
    bool m_isFocusOwed = false; //!< somebody came before there was anything to focus
};

} // namespace guiche
