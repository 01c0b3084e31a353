# SPDX-License-Identifier: GPL-3.0-or-later
set(GUICHE_UI_CONTACTS_SOURCES
    contacts/contactactions.cpp
    contacts/contactdelegate.cpp
    contacts/contactdialog.cpp
    contacts/contactpanel.cpp
    contacts/contactskeys.cpp
    contacts/contactsmoves.cpp
    contacts/contactspage.cpp
    contacts/contacttext.cpp
    contacts/deletecontactdialog.cpp
    contacts/exportdialog.cpp
    contacts/factrow.cpp
    contacts/importdialog.cpp
    contacts/importwatch.cpp
    contacts/mergedialog.cpp)
