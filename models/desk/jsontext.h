// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

#include "models/domain/types.h"

// The published JSON of models/domain/json.h as text, without an object tree in between: for the list page
// and for the event of every message, where the tree was most of the cost. A test holds the two against each
// other.
namespace guiche::jsontext {

void appendString(QByteArray &out, QStringView text);
void append(QByteArray &out, const Message &message);
void append(QByteArray &out, const Conversation &conversation);

} // namespace guiche::jsontext
