// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dialogframe.h"

namespace guiche {

class DataTable;
class FileTransfers;
class ImportWatch;
class ProgressLine;
class RefusedLineModel;
class TextLabel;

//! \brief Takes a table of contacts in: which file, how far it is, what was refused. Closing it stops
//! nothing.
class ImportDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportDialog)

public:
    ImportDialog(Theme &theme, ImportWatch &watch, FileTransfers &files, QWidget *parent);
    ~ImportDialog() override;

private:
    void showState();
    void showRunning();
    void showEnd();
    void setButtons(const QString &main, const QString &stop, bool canSave);
    [[nodiscard]] QString counts() const;
    void press();
    void chooseFile();
    void saveReport();

    ImportWatch &m_watch;
    FileTransfers &m_files;
    TextLabel *m_file;
    ProgressLine *m_progress;
    TextLabel *m_counts;
    RefusedLineModel *m_lines;
    DataTable *m_table;
    TextLabel *m_saved;
    Button *m_stop;
    Button *m_save;
    Button *m_main;
};

} // namespace guiche
