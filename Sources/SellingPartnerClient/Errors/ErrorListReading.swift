import Foundation
import SellingPartnerAPI

/// Reads the error lists of all the gates a reply may come from.
enum ErrorListReading {
    private static let countMax = 50

    /// The entries of `{"errors":[…]}`, a bare array, `{"errorList":…}`, the gateway's `{"message":…}`, Login with
    /// Amazon's `{"error":…,"error_description":…}`; empty for anything else, such as HTML.
    ///
    /// `kind` is the header `x-amzn-ErrorType`, which names the error where a gateway's body does not.
    static func errors(in body: Data, kind: String?) -> [AmazonError] {
        let word = kind.map { String($0.prefix { $0 != ":" }) }
        guard let value = try? JSONDecoder().decode(JSONValue.self, from: body) else {
            return word.map { [AmazonError(code: $0)] } ?? []
        }
        let found = entries(in: value).prefix(countMax).compactMap { error(in: $0, kind: word) }
        return found.isEmpty ? word.map { [AmazonError(code: $0)] } ?? [] : Array(found)
    }

    private static func entries(in value: JSONValue) -> [JSONValue] {
        if let array = value.array { return array }
        for key in ["errors", "errorList", "Errors"] {
            guard let list = value[key] else { continue }
            if let array = list.array { return array }
            if let array = (list["error"] ?? list["errors"])?.array { return array }
            if list.object != nil { return [list] }
        }
        return [value]
    }

    private static func error(in value: JSONValue, kind: String?) -> AmazonError? {
        let message = text(value, "message", "Message", "error_description", "errorMessage")
        let code = text(value, "code", "Code", "errorCode", "error", "__type")
        guard code != nil || message != nil else { return nil }
        return AmazonError(code: code ?? kind ?? "", message: message, details: text(value, "details", "Details"))
    }

    private static func text(_ value: JSONValue, _ keys: String...) -> String? {
        for key in keys {
            switch value[key] {
            case .string(let text)?: return text
            case .number(let number)?: return "\(number)"
            default: continue
            }
        }
        return nil
    }
}
