# SPDX-License-Identifier: GPL-3.0-or-later
set(GUICHE_UI_ACCOUNT_SOURCES
    account/accountdialog.cpp
    account/accountpane.h
    account/newpasswordfield.cpp
    account/passwordpane.cpp
    account/passwordresetdialog.cpp
    account/recoverycodes.cpp
    account/secondfactorpane.cpp
    account/signinspane.cpp)
