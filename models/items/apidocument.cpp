// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/apidocument.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace guiche {

namespace {

// The order of the document is the order of the page; Qt's own objects are sorted by name.
using Json = nlohmann::ordered_json;

constexpr int LongestChain = 16; // of references to references

const Json &nothing()
{
    static const Json empty = Json::object();
    return empty;
}

const Json &at(const Json &object, const char *name)
{
    if (!object.is_object())
        return nothing();
    const auto found = object.find(name);
    return found == object.end() ? nothing() : *found;
}

QString text(const Json &value)
{
    if (value.is_string())
        return QString::fromStdString(value.get_ref<const std::string &>());
    if (value.is_boolean() || value.is_number())
        return QString::fromStdString(value.dump());
    return {};
}

class Document final
{
public:
    explicit Document(const Json &root)
        : m_root(root)
    {
    }

    [[nodiscard]] ApiDocument read() const
    {
        ApiDocument document{.title = text(at(at(m_root, "info"), "title")),
                             .version = text(at(at(m_root, "info"), "version"))};
        for (const Json &tag : at(m_root, "tags"))
            document.tags += text(at(tag, "name"));
        QList<ApiOperation> found;
        for (const auto &[path, methods] : at(m_root, "paths").items()) {
            for (const auto &[method, operation] : methods.items()) {
                if (method == "parameters" || !operation.is_object())
                    continue;
                found += operationOf(path, method, operation, at(methods, "parameters"));
                if (!document.tags.contains(found.last().tag))
                    document.tags += found.last().tag;
            }
        }
        const auto hasNone = [&found](const QString &tag) {
            return std::ranges::none_of(found, [&tag](const ApiOperation &one) { return one.tag == tag; });
        };
        document.tags.removeIf(hasNone);
        for (const QString &tag : std::as_const(document.tags)) {
            for (const ApiOperation &operation : std::as_const(found)) {
                if (operation.tag == tag)
                    document.operations += operation;
            }
        }
        return document;
    }

private:
    [[nodiscard]] const Json &resolved(const Json &value) const
    {
        const Json *target = &value;
        for (int step = 0; step < LongestChain; ++step) {
            const Json &reference = at(*target, "$ref");
            if (!reference.is_string())
                return *target;
            const std::string &place = reference.get_ref<const std::string &>();
            if (!place.starts_with("#/"))
                return nothing(); // another document's
            target = &m_root;
            for (size_t from = 2; from <= place.size();) {
                const size_t end = std::min(place.find('/', from), place.size());
                std::string name = place.substr(from, end - from);
                for (const auto &[escape, sign] : {std::pair{"~1", "/"}, std::pair{"~0", "~"}}) {
                    for (size_t spot = name.find(escape); spot != std::string::npos;
                         spot = name.find(escape, spot + 1))
                        name.replace(spot, 2, sign);
                }
                target = &at(*target, name.c_str());
                from = end + 1;
            }
        }
        return nothing();
    }

    // Of several allowed types the first that is not null.
    [[nodiscard]] static QString typeOf(const Json &schema)
    {
        const Json &type = at(schema, "type");
        if (!type.is_array())
            return text(type);
        for (const Json &one : type) {
            if (text(one) != QLatin1StringView("null"))
                return text(one);
        }
        return {};
    }

    [[nodiscard]] ApiField fieldOf(const std::string &name, const Json &unresolved) const
    {
        const Json &schema = resolved(unresolved);
        ApiField field{.name = QString::fromStdString(name),
                       .type = typeOf(schema),
                       .format = text(at(schema, "format")),
                       .description = text(at(unresolved, "description")),
                       .preset = text(at(schema, "default"))};
        if (field.description.isEmpty())
            field.description = text(at(schema, "description"));
        for (const Json &choice : at(schema, "enum")) {
            if (!choice.is_null())
                field.choices += text(choice);
        }
        if (field.type.isEmpty() && !field.choices.isEmpty())
            field.type = QStringLiteral("string");
        return field;
    }

    [[nodiscard]] QList<ApiField> fieldsOf(const Json &unresolved, int depth = 0) const
    {
        QList<ApiField> fields;
        const Json &schema = resolved(unresolved);
        for (const auto &[name, property] : at(schema, "properties").items())
            fields += fieldOf(name, property);
        for (const Json &part : at(schema, "allOf")) {
            if (depth >= LongestChain) // it leads back to itself
                break;
            for (const ApiField &field : fieldsOf(part, depth + 1)) {
                const auto isKnown = [&field](const ApiField &one) { return one.name == field.name; };
                if (std::ranges::none_of(fields, isKnown))
                    fields += field;
            }
        }
        for (const Json &name : at(schema, "required")) {
            for (ApiField &field : fields)
                field.isRequired = field.isRequired || field.name == text(name);
        }
        // What is needed comes first, and otherwise the document's order stays.
        std::ranges::stable_partition(fields, &ApiField::isRequired);
        return fields;
    }

    void addParameters(ApiOperation &operation, const Json &list) const
    {
        for (const Json &item : list) {
            const Json &parameter = resolved(item);
            const std::string name = text(at(parameter, "name")).toStdString();
            const std::string place = text(at(parameter, "in")).toStdString();
            if (place != "path" && place != "query" && place != "header")
                continue; // cookies: this program sends none
            ApiParameter one{.place = place == "path"    ? ApiParameter::Place::Path
                                      : place == "query" ? ApiParameter::Place::Query
                                                         : ApiParameter::Place::Header,
                             .field = fieldOf(name, at(parameter, "schema"))};
            if (const QString description = text(at(parameter, "description")); !description.isEmpty())
                one.field.description = description;
            one.field.isRequired = at(parameter, "required") == true;
            operation.parameters += one;
        }
    }

    void addBody(ApiOperation &operation, const Json &unresolved) const
    {
        const Json &body = resolved(unresolved);
        const Json &content = at(body, "content");
        if (!content.is_object() || content.empty())
            return;
        // JSON first, where there is a choice.
        auto media = content.find("application/json");
        if (media == content.end())
            media = content.begin();
        operation.contentType = QString::fromStdString(media.key());
        operation.isBodyRequired = at(body, "required") == true;
        operation.fields = fieldsOf(at(*media, "schema"));
        const Json *example = &at(*media, "example");
        if (example->is_object() && example->empty()) {
            if (const Json &several = at(*media, "examples"); !several.empty())
                example = &at(resolved(several.front()), "value");
            else
                example = &at(resolved(at(*media, "schema")), "example");
        }
        if (!example->empty())
            operation.example =
                QString::fromStdString(example->dump(2, ' ', false, Json::error_handler_t::replace));
        const bool isForm = operation.contentType == QLatin1StringView("multipart/form-data");
        for (const auto &[name, property] : at(resolved(at(*media, "schema")), "properties").items()) {
            for (ApiField &field : operation.fields) {
                if (isForm && field.name == QString::fromStdString(name))
                    field.isFile = resolved(property).contains("contentMediaType") ||
                                   field.format == QLatin1StringView("binary");
            }
        }
    }

    [[nodiscard]] ApiOperation operationOf(const std::string &path, const std::string &method,
                                           const Json &object, const Json &shared) const
    {
        ApiOperation operation{.id = text(at(object, "operationId")),
                               .method = QString::fromStdString(method).toUpper(),
                               .path = QString::fromStdString(path),
                               .summary = text(at(object, "summary")),
                               .description = text(at(object, "description"))};
        const Json &tags = at(object, "tags");
        if (tags.is_array() && !tags.empty())
            operation.tag = text(tags.front());
        if (operation.id.isEmpty())
            operation.id = operation.method + u' ' + operation.path;
        if (operation.summary.isEmpty())
            operation.summary = operation.id;
        addParameters(operation, shared);
        addParameters(operation, at(object, "parameters"));
        addBody(operation, at(object, "requestBody"));
        const Json &security = object.contains("security") ? at(object, "security") : at(m_root, "security");
        operation.takesCredentials = !(security.is_array() && security.empty());
        return operation;
    }

    const Json &m_root;
};

} // namespace

Result<ApiDocument> parseApiDocument(const QByteArray &json)
{
    const Json root = Json::parse(json.begin(), json.end(), nullptr, false);
    if (root.is_discarded() || !root.is_object() || !at(root, "paths").is_object() ||
        at(root, "paths").empty())
        return fail(ErrorCode::Malformed,
                    GUICHE_ERROR_TEXT("The desk's description of its API cannot be read"));
    return Document(root).read();
}

} // namespace guiche
