# SPDX-License-Identifier: GPL-3.0-or-later
set(GUICHE_UI_SECRETS_SOURCES
    secrets/confirmpassworddialog.cpp
    secrets/rotatesecretdialog.cpp
    secrets/secretactions.cpp
    secrets/secretclipboard.cpp
    secrets/secretdelegate.cpp
    secrets/secretdetail.cpp
    secrets/secreteditdialog.cpp
    secrets/secretfacts.cpp
    secrets/secretspage.cpp
    secrets/secretvaluebox.cpp
    secrets/secretversions.cpp)
