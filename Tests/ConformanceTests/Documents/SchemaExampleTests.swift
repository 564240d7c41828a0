import Foundation
import OfficialModels
import SellingPartnerAPI
import Testing

/// Every example that Amazon's schemas give, at any depth, through the types that were made of the schemas.
@Suite(.enabled(if: OfficialModels.folder != nil, "no models: set ACORN_MODELS or run make models"))
struct SchemaExampleTests {
    @Test func `every example of a notification is the same again, in both spellings of the envelope`() throws {
        let schemas = try OfficialSchema.all("notifications")
        #expect(schemas.count == 23)
        let examples = schemas.flatMap { SchemaSample(schema: $0).examples }
        try check("notifications", examples) { try Self.notificationDifferences($0.document, $0.schema.type) }
    }

    @Test func `every example of a report is the same again`() throws {
        let schemas = try OfficialSchema.all("reports")
        #expect(schemas.count == 22)
        let examples = schemas.flatMap { SchemaSample(schema: $0).examples }
        try check("reports", examples) { try Self.differences($0.document, $0.schema.type) }
    }

    @Test func `every example of a feed and of its report is the same again`() throws {
        var examples: [SchemaExample] = []
        for schema in try OfficialSchema.all("feeds") {
            if schema.file.contains("message") { continue }
            let file = schema.file.replacing(".json", with: ".example.json")
            let document = try OfficialSchema.read(file)
            examples.append(SchemaExample(schema: schema, place: [], number: 1, document: document))
        }
        // A message has no example but those in the feed's.
        let message = try #require(OfficialSchema.all("feeds").first { $0.file.contains("message") })
        let messages = examples.compactMap { $0.document["messages"]?.array }.joined()
        examples += messages.enumerated().map {
            SchemaExample(schema: message, place: [], number: $0.offset + 1, document: $0.element)
        }
        #expect(examples.count > 2)
        try check("feeds", examples) { try Self.differences($0.document, $0.schema.type) }
    }

    @Test func `a document with every member that a schema names is the same again`() throws {
        var count = 0
        for kind in ["notifications", "reports", "feeds"] {
            // Its definitions are empty; there is nothing to make a document of.
            for schema in try OfficialSchema.all(kind) where !schema.file.contains("ShipmentTrackingMilestone") {
                let document = SchemaSample(schema: schema).everything
                let differences =
                    kind == "notifications"
                    ? try Self.notificationDifferences(document, schema.type)
                    : try Self.differences(document, schema.type)
                #expect(differences.isEmpty, "\(schema): \(differences)")
                let body = kind == "notifications" ? document["Payload"] ?? document["payload"] : document
                let decoded = try JSONDecoder().decode(schema.type, from: JSONEncoder().encode(body))
                #expect(Self.unnamed(in: decoded).isEmpty, "\(schema) has no property for all it names")
                count += 1
            }
        }
        print("schemas with every member: \(count) the same")
        #expect(count == 47)
    }

    @Test func `schemas without an example of the whole are these`() throws {
        let kinds = try ["notifications", "reports"].flatMap(OfficialSchema.all)
        let without = kinds.filter { $0.json["examples"]?.array?.isEmpty ?? true }.map(\.description)
        #expect(
            without == ["B2bAnyOfferChangedNotification.json", "FBAInventoryAvailabilityChangeNotification.json"])
    }

    /// Holds what really differs against the reviewed table, both ways.
    private func check(
        _ kind: String, _ examples: [SchemaExample], _ differences: (SchemaExample) throws -> [String]
    ) throws {
        var listed = 0
        for example in examples {
            let found = try differences(example).joined(separator: "; ")
            let expected = DocumentContradictions.table[example.description]
            #expect(found == expected ?? "", "\(example): \(found)")
            if expected != nil { listed += 1 }
        }
        let expected = DocumentContradictions.table.keys.count { name in
            examples.contains { name.hasPrefix("\($0.schema) ") }
        }
        #expect(listed == expected, "the table names examples that are not there")
        let whole = examples.count { $0.place.isEmpty }
        print(
            "examples of \(kind): \(whole) of a whole document and \(examples.count - whole) of a part; "
                + "\(examples.count - listed) the same, \(listed) listed")
        let names = Set(examples.map(\.description))
        #expect(names.count == examples.count)
    }

    /// Members that were kept though no property has their name, at any depth.
    private static func unnamed(in value: Any) -> [String] {
        Mirror(reflecting: value).children.flatMap { child in
            child.label == "additionalProperties"
                ? (child.value as? [String: JSONValue]).map { Array($0.keys) } ?? [] : unnamed(in: child.value)
        }
    }

    /// What a notification has lost when it is written again: typed and untyped, as it stands and with its envelope
    /// spelled the other way.
    private static func notificationDifferences(
        _ document: JSONValue, _ type: any (Decodable & Sendable).Type
    ) throws -> [String] {
        let spelling = EnvelopeSpelling(of: document)
        var differences: [String] = []
        for spelling in [spelling, spelling.other] {
            let spelled = spelling.spelled(document)
            for type in [type, JSONValue.self] { differences += written(type, spelled, spelling) }
        }
        // The same of both spellings is said once.
        return differences.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    private static func written<Payload: Decodable & Sendable>(
        _ type: Payload.Type, _ document: JSONValue, _ spelling: EnvelopeSpelling
    ) -> [String] {
        said {
            let body = try JSONEncoder().encode(document)
            let envelope = try JSONDecoder().decode(NotificationEnvelope<Payload>.self, from: body)
            return JSONDifference.between(document, try spelling.json(envelope))
        }
    }

    private static func differences(
        _ document: JSONValue, _ type: any (Decodable & Sendable).Type
    ) throws -> [String] {
        said {
            let decoded = try JSONDecoder().decode(type, from: JSONEncoder().encode(document))
            return JSONDifference.between(document, try ReplyWriter.json(decoded))
        }
    }

    /// What differs, or why it could not be decoded.
    private static func said(_ body: () throws -> [String]) -> [String] {
        do {
            return try body()
        } catch let DecodingError.typeMismatch(type, context) {
            return ["\(path(context)): is no \(type)"]
        } catch let DecodingError.dataCorrupted(context) {
            return ["\(path(context)): \(context.debugDescription)"]
        } catch {
            return ["\(error)"]
        }
    }

    private static func path(_ context: DecodingError.Context) -> String {
        context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }.joined(separator: ".")
    }
}
