# SPDX-License-Identifier: GPL-3.0-or-later
set(GUICHE_UI_CODE_SOURCES
    code/codeedit.cpp
    code/codehighlighter.cpp
    code/codeview.cpp
    code/jsontext.cpp
    code/smallhighlighter.cpp)
