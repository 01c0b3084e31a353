# SPDX-License-Identifier: GPL-3.0-or-later
set(GUICHE_UI_TEAM_SOURCES
    team/codedialog.cpp
    team/memberdialog.cpp
    team/teamactions.cpp
    team/teamdelegate.cpp
    team/teampage.cpp)
