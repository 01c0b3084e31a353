// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "models/domain/error.h"
#include "models/items/apidocument.h"
#include "network/client/consolecalls.h"

namespace guiche {

//! \brief A call as it is being written: what the parts of the console show and change. A value.
struct RequestDraft
{
    struct Value
    {
        bool isUsed = false;
        QString text = {};

        friend bool operator==(const Value &, const Value &) = default;
    };
    struct Header
    {
        QString name = {};
        QString value = {};

        friend bool operator==(const Header &, const Header &) = default;
    };

    QString operationId = {}; //!< empty: written by hand
    QString method = QStringLiteral("GET");
    QString path = {}; //!< with `{variables}`, perhaps with a query
    QList<ApiParameter> parameters = {};
    QList<Value> values = {};    //!< of the parameters, in their order
    QList<Header> headers = {};  //!< added by hand
    QString contentType = {};    //!< empty: no body
    QList<ApiField> fields = {}; //!< of the body
    QString body = {};           //!< as it is sent
    QString filePath = {};       //!< for a form with a file

    //! \brief What the document suggests: the example as the body, presets as values that are not sent.
    [[nodiscard]] static RequestDraft from(const ApiOperation &operation);

    [[nodiscard]] bool isForm() const;
    //! \brief Of a form: the field that takes the file.
    [[nodiscard]] QString fileField() const;
    //! \brief Another path, as it is typed: variables that it names get parameters, others lose theirs. What
    //! was filled in stays.
    void setPath(const QString &text);
    //! \brief How many parameters go out.
    [[nodiscard]] int usedParameters() const;

    //! \brief The call to send. Validation, with the parameter's name as the field: something that is needed
    //! is missing.
    [[nodiscard]] Result<ConsoleRequest> request(ConsoleCaller caller, const QString &apiKey) const;
    //! \brief The same for showing: variables without a value stay as they are.
    [[nodiscard]] ConsoleRequest preview(ConsoleCaller caller) const;

    friend bool operator==(const RequestDraft &, const RequestDraft &) = default;

private:
    [[nodiscard]] QString filledPath() const;
    [[nodiscard]] ConsoleRequest composed(ConsoleCaller caller) const;
};

} // namespace guiche
