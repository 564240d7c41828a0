import Foundation
import OfficialModels
import SellingPartnerAPI

/// One of Amazon's JSON Schemas of documents, with the type that was made of it.
struct OfficialSchema: Sendable, CustomStringConvertible {
    /// `schemas/notifications/AnyOfferChangedNotification.json`.
    let file: String
    let json: JSONValue
    /// Of a notification, its payload.
    let type: any (Decodable & Sendable).Type

    var description: String { file.split(separator: "/").last.map(String.init) ?? file }

    /// The schemas of a kind (`notifications`, `reports`, `feeds`), sorted.
    ///
    /// Errors: those of the file system, and of a file that is no JSON.
    static func all(_ kind: String) throws -> [OfficialSchema] {
        try documentTypes.filter { $0.key.hasPrefix("schemas/\(kind)/") }.sorted { $0.key < $1.key }.map {
            OfficialSchema(file: $0.key, json: try read($0.key), type: $0.value)
        }
    }

    /// A file by its path in Amazon's repository: beside the models, or among them with an underscore.
    static func read(_ file: String) throws -> JSONValue {
        let models = OfficialModels.folder ?? URL(filePath: "/")
        let places = [models.appending(path: "_" + file), models.appending(path: "../" + file)]
        let place = places.first { FileManager.default.fileExists(atPath: $0.path) } ?? places[0]
        return try JSONDecoder().decode(JSONValue.self, from: Data(contentsOf: place))
    }
}

/// One example of a schema: of the whole document, or of a part of it that stands in a document made up around it.
struct SchemaExample: Sendable, CustomStringConvertible {
    let schema: OfficialSchema
    /// Where in the document the example stands; empty for the whole.
    let place: [String]
    /// From 1, among the examples of its place.
    let number: Int
    let document: JSONValue

    var description: String { "\(schema) \(place.isEmpty ? "" : place.joined(separator: ".") + " ")#\(number)" }
}
