// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Room A replaces this with the real connection types.
#include <QtGlobal>
namespace guiche { class ReadConnection; class WriteConnection; }
