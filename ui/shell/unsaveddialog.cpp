// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unsaveddialog.h"

namespace guiche {

using namespace Qt::StringLiterals;

UnsavedDialog::UnsavedDialog(Theme &theme, bool canSave, QWidget *parent)
    : DialogFrame(theme, parent)
{
    setObjectName(u"unsavedDialog"_s);
    setTitle(tr("Save the settings?"));
    setText(canSave ? tr("What you changed in the settings is not saved yet.")
                    : tr("What you changed in the settings is not saved yet, and the desk is out of reach."));
    Button *stay = addButton(ButtonKind::Ghost, tr("Stay", "do not leave"));
    stay->setObjectName(u"unsavedStay"_s);
    Button *discard = addButton(ButtonKind::Danger, tr("Discard"), false);
    discard->setObjectName(u"unsavedDiscard"_s);
    Button *save = addButton(ButtonKind::Primary, tr("Save"), false);
    save->setObjectName(u"unsavedSave"_s);
    save->setEnabled(canSave);
    // Closed first: it gives the focus back to where it was.
    connect(discard, &QAbstractButton::clicked, this, [this] {
        accept();
        Q_EMIT discardRequested();
    });
    connect(save, &QAbstractButton::clicked, this, [this] {
        accept();
        Q_EMIT saveRequested();
    });
    (canSave ? save : stay)->setFocus();
}

} // namespace guiche
