package import Foundation
import SellingPartnerAPI

/// Reads the static cases out of a folder of Amazon's models.
package enum SandboxModels {
    /// Why a folder of models cannot be read.
    package struct Failure: Error, CustomStringConvertible {
        package let description: String
    }

    /// Every static case of every model under `folder`, models and operations in the order of their names. Folders
    /// whose names begin with `_` hold other things. Errors: `Failure` naming the file.
    package static func cases(in folder: URL) throws -> [SandboxCase] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        var cases: [SandboxCase] = []
        for name in names where !name.hasPrefix("_") && !name.hasPrefix(".") {
            let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: name).path)) ?? []
            for file in files.sorted() where file.hasSuffix(".json") {
                let path = "\(name)/\(file)"
                do {
                    let data = try Data(contentsOf: folder.appending(path: path))
                    cases += Self.cases(of: try JSONDecoder().decode(JSONValue.self, from: data), model: path)
                } catch {
                    throw Failure(description: "the model \(path) cannot be read: \(error)")
                }
            }
        }
        return cases
    }

    private static let methods = ["get", "put", "post", "delete", "patch"]

    private static func cases(of model: JSONValue, model name: String) -> [SandboxCase] {
        let base = model["basePath"]?.string.map { $0 == "/" ? "" : $0 } ?? ""
        var cases: [SandboxCase] = []
        for (path, item) in (model["paths"]?.object ?? [:]).sorted(by: { $0.key < $1.key }) {
            for method in methods {
                guard let operation = item[method], let id = operation["operationId"]?.string else { continue }
                let parameters = (item["parameters"]?.array ?? []) + (operation["parameters"]?.array ?? [])
                let places = Self.places(parameters, model)
                for (status, reply) in (operation["responses"]?.object ?? [:]).sorted(by: { $0.key < $1.key }) {
                    let canned = reply["x-amzn-api-sandbox"]?["static"]?.array ?? []
                    cases += canned.enumerated().map { index, one in
                        SandboxCase(
                            model: name, operationID: id, method: method.uppercased(), path: base + path,
                            status: Int(status) ?? 0, index: index, parameters: Self.wanted(one, places),
                            places: places,
                            response: one["response"], responseHeaders: Self.headers(one))
                    }
                }
            }
        }
        return cases
    }

    private static func places(_ parameters: [JSONValue], _ model: JSONValue) -> [String: SandboxCase.Place] {
        var places: [String: SandboxCase.Place] = [:]
        for parameter in parameters {
            var parameter = parameter
            if let name = parameter["$ref"]?.string?.split(separator: "/").last {
                parameter = model["parameters"]?[String(name)] ?? .null
            }
            guard let name = parameter["name"]?.string else { continue }
            switch parameter["in"]?.string {
            case "path": places[name] = .path
            case "query": places[name] = .query
            case "header": places[name] = .header
            case "body":
                places[name] = .body
                // Many cases call the body so, whatever the model calls it.
                places["body"] = .body
            default: break
            }
        }
        return places
    }

    /// What a case wants, by parameter. Most write `{"value": …}`; a body is sometimes written without, and an empty
    /// object asks for nothing.
    private static func wanted(_ one: JSONValue, _ places: [String: SandboxCase.Place]) -> [String: JSONValue] {
        var wanted: [String: JSONValue] = [:]
        for (name, given) in one["request"]?["parameters"]?.object ?? [:] {
            if let value = given["value"], given.object?.count == 1 {
                wanted[name] = value
            } else if given != .object([:]) {
                wanted[name] = given
            }
        }
        return wanted
    }

    private static func headers(_ one: JSONValue) -> [String: String] {
        (one["responseHeaders"]?.object ?? [:]).compactMapValues(\.string)
    }
}
