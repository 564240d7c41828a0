import ArgumentParser
import Foundation
import SellingPartnerAPI

/// Reads `--param NAME=VALUE`.
enum APIParameters {
    /// The texts by parameter name. Commas part the values of an array, and only there. Errors: `ValidationError`.
    static func read(_ arguments: [String], of descriptor: OperationDescriptor) throws -> [String: [String]] {
        var texts: [String: [String]] = [:]
        for argument in arguments {
            guard let equals = argument.firstIndex(of: "="), equals > argument.startIndex else {
                throw ValidationError("--param takes NAME=VALUE, not '\(argument)'")
            }
            let name = String(argument[..<equals])
            let value = String(argument[argument.index(after: equals)...])
            let known = descriptor.parameters.first { $0.name.lowercased() == name.lowercased() }
            if case .array? = known?.kind {
                texts[name, default: []] += parts(value)
            } else {
                texts[name, default: []].append(value)
            }
        }
        return texts
    }

    /// Parts between commas; `\,` is a comma and `\\` a backslash.
    static func parts(_ text: String) -> [String] {
        var parts = [""]
        var isEscaped = false
        for character in text {
            if isEscaped {
                if character != ",", character != "\\" { parts[parts.count - 1].append("\\") }
                parts[parts.count - 1].append(character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else if character == "," {
                parts.append("")
            } else {
                parts[parts.count - 1].append(character)
            }
        }
        if isEscaped { parts[parts.count - 1].append("\\") }
        return parts
    }
}

/// Reads `--body FILE`.
enum APIBody {
    /// The JSON of a file, or of standard input for `-`. Errors: `ValidationError` that says where it breaks off.
    static func read(_ path: String) throws -> JSONValue {
        let data =
            path == "-" ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: path)
        guard let data else { throw ValidationError("the body \(path) cannot be read") }
        do {
            return try JSONDecoder().decode(JSONValue.self, from: data)
        } catch {
            throw ValidationError("the body \(path) is no JSON: \(reason(error))")
        }
    }

    private static func reason(_ error: any Error) -> String {
        guard case DecodingError.dataCorrupted(let context) = error else { return "it cannot be read" }
        let beneath = (context.underlyingError as NSError?)?.userInfo["NSDebugDescription"] as? String
        return beneath ?? context.debugDescription
    }
}
