# SPDX-License-Identifier: GPL-3.0-or-later
set(GUICHE_UI_APIKEYS_SOURCES
    integrations/apikeydelegate.cpp
    integrations/apikeydialog.cpp
    integrations/apikeyshowndialog.cpp
    integrations/apikeyspane.cpp)
