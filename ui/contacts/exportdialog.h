// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "network/client/contactcalls.h"
#include "ui/widgets/dialogframe.h"

namespace guiche {

class ChoiceButton;
class ComboBox;
class ProgressLine;
class TextLabel;

//! \brief Writes contacts into a file: whom, how separated, where to; then how far it is. Cancelling leaves
//! no file.
class ExportDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportDialog)

public:
    //! \param found who the list shows; without a filter: everybody \param total how many that are
    ExportDialog(Theme &theme, ContactCalls &calls, const ContactFilter &found, qint64 total,
                 QWidget *parent);
    ~ExportDialog() override;

Q_SIGNALS:
    void exported(const QString &path);

protected:
    void done(int result) override;

private:
    void chooseFile();
    void start(const QString &path);
    void showProgress(qint64 received, qint64 total);

    ContactCalls &m_calls;
    ContactFilter m_found;
    ChoiceButton *m_onlyFound;
    ChoiceButton *m_everybody;
    TextLabel *m_separatorTitle;
    ComboBox *m_separator;
    ProgressLine *m_progress;
    TextLabel *m_state;
    std::unique_ptr<QObject> m_transfer; //!< its context
};

} // namespace guiche
