import Foundation
import SellingPartnerAPI

/// One canned exchange of Amazon's static sandbox, as the model states it.
struct SandboxCase: Sendable, CustomStringConvertible {
    /// `OrdersV0.getOrders`.
    let operation: String
    let status: Int
    /// From 1, within the operation and the status.
    let number: Int
    /// `{"name": {"value": …}}`, as it stands; `{}` where the case names none.
    let parameters: JSONValue
    /// Nil when the case has no body.
    let response: JSONValue?

    var description: String { "\(operation) \(status) #\(number)" }
}

/// Amazon's models, where they are at hand.
enum OfficialModels {
    /// `ACORN_MODELS`, else `../shared/models`, else `.models` beside the package, whichever is there first.
    static let folder: URL? = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        if let told = ProcessInfo.processInfo.environment["ACORN_MODELS"], !told.isEmpty { return URL(filePath: told) }
        return ["../shared/models", ".models/models"].map { root.appending(path: $0).standardized }
            .first { FileManager.default.fileExists(atPath: $0.path) }
    }()

    /// Every static case of every operation that the table knows, by its method and path.
    ///
    /// Errors: those of the file system, and of a file that is no JSON.
    static func cases() throws -> [SandboxCase] { try all.get() }

    /// Read once: eight megabytes take seconds.
    private static let all = Result { try readCases() }

    private static func readCases() throws -> [SandboxCase] {
        let known = Dictionary(
            uniqueKeysWithValues: OperationDescriptor.all.map { ("\($0.method.rawValue) \($0.path)", $0.id) })
        return try files().flatMap { file in
            let model = try JSONDecoder().decode(JSONValue.self, from: Data(contentsOf: file))
            var base = model["basePath"]?.string ?? ""
            if base.hasSuffix("/") { base.removeLast() }
            return (model["paths"]?.object ?? [:]).sorted { $0.key < $1.key }.flatMap { path, item in
                (item.object ?? [:]).sorted { $0.key < $1.key }.flatMap { method, operation in
                    known["\(method.uppercased()) \(base)\(path)"].map { cases(of: $0, operation) } ?? []
                }
            }
        }
    }

    private static func files() throws -> [URL] {
        guard let folder else { return [] }
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
            .filter { !$0.hasPrefix("_") && !$0.hasPrefix(".") }
            .flatMap { name in
                let inner = folder.appending(path: name)
                let names = (try? FileManager.default.contentsOfDirectory(atPath: inner.path)) ?? []
                return names.sorted().filter { $0.hasSuffix(".json") }.map { inner.appending(path: $0) }
            }
    }

    private static func cases(of id: String, _ operation: JSONValue) -> [SandboxCase] {
        (operation["responses"]?.object ?? [:]).sorted { $0.key < $1.key }.flatMap { status, reply in
            (reply[path: ["x-amzn-api-sandbox", "static"]]?.array ?? []).enumerated().map { index, one in
                SandboxCase(
                    operation: id, status: Int(status) ?? 0, number: index + 1,
                    parameters: one[path: ["request", "parameters"]] ?? .object([:]), response: one["response"])
            }
        }
    }
}
