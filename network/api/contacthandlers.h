// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/api/call.h"

// The handlers of contacts (spec 004), named as the contract's operations.
namespace guiche {

// contacthandlers.cpp
Task<Result<Reply>> handleListContacts(Call &call);
Task<Result<Reply>> handleCreateContact(Call &call);
Task<Result<Reply>> handleListContactFields(Call &call);
Task<Result<Reply>> handleListContactTags(Call &call);
Task<Result<Reply>> handleGetContact(Call &call);
Task<Result<Reply>> handleReplaceContact(Call &call);
Task<Result<Reply>> handleUpdateContact(Call &call);
Task<Result<Reply>> handleDeleteContact(Call &call);
Task<Result<Reply>> handleSetContactTags(Call &call);
Task<Result<Reply>> handleMergeContacts(Call &call);
Task<Result<Reply>> handleUndoContactMerge(Call &call);

// contacttablehandlers.cpp
Task<Result<Reply>> handleExportContacts(Call &call);
Task<Result<Reply>> handleImportContacts(Call &call);
Task<Result<Reply>> handleListContactImports(Call &call);
Task<Result<Reply>> handleGetContactImport(Call &call);
Task<Result<Reply>> handleCancelContactImport(Call &call);

} // namespace guiche
