// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/api/contacthandlers.h"
#include "network/api/families.h"
#include "network/api/secrethandlers.h"

#include <array>

namespace guiche {

namespace {

using enum Method;
using enum Permission;

constexpr RateClass Usual = RateClass::Default;
constexpr BodyKind Json = BodyKind::Json;
constexpr BodyKind NoBody = BodyKind::None;
constexpr int Unprocessable = 422; // what failed validation answers in this family

// The only list of this family's routes; a test compares it with the contract both ways.
constexpr std::array PytakeRoutes{
    Route{Get, "/api/v1/contacts", "listContacts", ReadContacts, Usual, NoBody, handleListContacts,
          Unprocessable},
    Route{Post, "/api/v1/contacts", "createContact", WriteContacts, Usual, Json, handleCreateContact,
          Unprocessable},
    Route{Get, "/api/v1/contacts/fields", "listContactFields", ReadContacts, Usual, NoBody,
          handleListContactFields, Unprocessable},
    Route{Get, "/api/v1/contacts/tags", "listContactTags", ReadContacts, Usual, NoBody, handleListContactTags,
          Unprocessable},
    Route{Get, "/api/v1/contacts/export", "exportContacts", MoveContacts, Usual, NoBody, handleExportContacts,
          Unprocessable},
    Route{Post, "/api/v1/contacts/import", "importContacts", MoveContacts, Usual, BodyKind::Multipart,
          handleImportContacts, Unprocessable},
    Route{Get, "/api/v1/contacts/imports", "listContactImports", MoveContacts, Usual, NoBody,
          handleListContactImports, Unprocessable},
    Route{Get, "/api/v1/contacts/imports/{import_id}", "getContactImport", MoveContacts, Usual, NoBody,
          handleGetContactImport, Unprocessable},
    Route{Post, "/api/v1/contacts/imports/{import_id}/cancel", "cancelContactImport", MoveContacts, Usual,
          NoBody, handleCancelContactImport, Unprocessable},
    Route{Get, "/api/v1/contacts/{contact_id}", "getContact", ReadContacts, Usual, NoBody, handleGetContact,
          Unprocessable},
    Route{Put, "/api/v1/contacts/{contact_id}", "replaceContact", WriteContacts, Usual, Json,
          handleReplaceContact, Unprocessable},
    Route{Patch, "/api/v1/contacts/{contact_id}", "updateContact", WriteContacts, Usual, BodyKind::JsonPatch,
          handleUpdateContact, Unprocessable},
    Route{Delete, "/api/v1/contacts/{contact_id}", "deleteContact", WriteContacts, Usual, NoBody,
          handleDeleteContact, Unprocessable},
    Route{Put, "/api/v1/contacts/{contact_id}/tags", "setContactTags", WriteContacts, Usual, Json,
          handleSetContactTags, Unprocessable},
    Route{Post, "/api/v1/contacts/{contact_id}/merge", "mergeContacts", WriteContacts, Usual, Json,
          handleMergeContacts, Unprocessable},
    Route{Post, "/api/v1/contacts/merges/{merge_id}/undo", "undoContactMerge", WriteContacts, Usual, NoBody,
          handleUndoContactMerge, Unprocessable},

    Route{Get, "/api/v1/secrets/", "listSecrets", ManageSecrets, Usual, NoBody, handleListSecrets,
          Unprocessable},
    Route{Post, "/api/v1/secrets/", "createSecret", ManageSecrets, Usual, Json, handleCreateSecret,
          Unprocessable},
    Route{Get, "/api/v1/secrets/usage/organization", "listSecretUsage", ManageSecrets, Usual, NoBody,
          handleListSecretUsage, Unprocessable},
    Route{Get, "/api/v1/secrets/{secret_id}", "getSecret", ManageSecrets, Usual, NoBody, handleGetSecret,
          Unprocessable},
    Route{Put, "/api/v1/secrets/{secret_id}", "updateSecret", ManageSecrets, Usual, Json, handleUpdateSecret,
          Unprocessable},
    Route{Delete, "/api/v1/secrets/{secret_id}", "deleteSecret", ManageSecrets, Usual, NoBody,
          handleDeleteSecret, Unprocessable},
    Route{Get, "/api/v1/secrets/{secret_id}/value", "getSecretValue", ManageSecrets, RateClass::SecretValue,
          NoBody, handleGetSecretValue, Unprocessable},
    Route{Post, "/api/v1/secrets/{secret_id}/rotate", "rotateSecret", ManageSecrets, Usual,
          BodyKind::OptionalJson, handleRotateSecret, Unprocessable},
    Route{Post, "/api/v1/secrets/{secret_id}/activate", "activateSecret", ManageSecrets, Usual, NoBody,
          handleActivateSecret, Unprocessable},
    Route{Post, "/api/v1/secrets/{secret_id}/deactivate", "deactivateSecret", ManageSecrets, Usual, NoBody,
          handleDeactivateSecret, Unprocessable},
    Route{Post, "/api/v1/secrets/{secret_id}/test", "testSecret", ManageSecrets, Usual,
          BodyKind::OptionalJson, handleTestSecret, Unprocessable},
    Route{Get, "/api/v1/secrets/{secret_id}/usage", "getSecretUsage", ManageSecrets, Usual, NoBody,
          handleGetSecretUsage, Unprocessable},
};

} // namespace

std::span<const Route> pytakeRoutes()
{
    return PytakeRoutes;
}

} // namespace guiche
