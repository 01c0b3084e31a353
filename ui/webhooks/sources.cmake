# SPDX-License-Identifier: GPL-3.0-or-later
set(GUICHE_UI_WEBHOOKS_SOURCES
    webhooks/deliverydelegate.cpp
    webhooks/deliverydetail.cpp
    webhooks/deliverytable.cpp
    webhooks/deliverytext.cpp
    webhooks/replaydialog.cpp
    webhooks/signaturecheck.cpp
    webhooks/signaturetester.cpp
    webhooks/webhookspage.cpp)
