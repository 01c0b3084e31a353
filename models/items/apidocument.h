// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include "models/domain/error.h"

namespace guiche {

//! \brief One value that a call takes: a parameter, or a field of its body.
struct ApiField
{
    QString name = {};
    QString type = {};   //!< `string`, `integer`, `number`, `boolean`, `object`, `array`; empty: anything
    QString format = {}; //!< `uuid`, `date-time`, …; often empty
    QString description = {};
    QStringList choices = {}; //!< all that is allowed, when the document lists it
    QString preset = {};      //!< what the desk takes when it is absent
    bool isRequired = false;
    bool isFile = false; //!< of a form with files

    friend bool operator==(const ApiField &, const ApiField &) = default;
};

struct ApiParameter
{
    enum class Place { Path, Query, Header };
    Place place = Place::Query;
    ApiField field = {};

    friend bool operator==(const ApiParameter &, const ApiParameter &) = default;
};

//! \brief One operation of the OpenAPI document, with everything that a form needs resolved into it.
struct ApiOperation
{
    QString id = {}; //!< operationId
    QString tag = {};
    QString method = {}; //!< upper case
    QString path = {};   //!< with `{variables}`
    QString summary = {};
    QString description = {};
    QList<ApiParameter> parameters = {};
    QString contentType = {}; //!< of the body; empty: it takes none
    QList<ApiField> fields = {};
    QString example = {}; //!< of the body: JSON in the document's order, two blanks a level
    bool isBodyRequired = false;
    bool takesCredentials = true; //!< false: the route is open to everybody

    friend bool operator==(const ApiOperation &, const ApiOperation &) = default;
};

//! \brief What the desk can be asked, in the document's order, grouped by tag.
struct ApiDocument
{
    QString title = {};
    QString version = {};
    QStringList tags = {}; //!< those that have operations
    QList<ApiOperation> operations = {};
};

//! \brief Reads an OpenAPI 3.1 document. Milliseconds for half a megabyte: call it off the main thread.
//! Malformed when it is none.
[[nodiscard]] Result<ApiDocument> parseApiDocument(const QByteArray &json);

} // namespace guiche
