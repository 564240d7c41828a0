/// Why parameters given as texts make no request.
public enum OperationParameterError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The operation has no such parameter; `known` are those it has.
    case unknown(name: String, operation: String, known: [String])
    /// The operation needs these.
    case missing(names: [String], operation: String)
    /// The text is none of the parameter's kind.
    case malformed(name: String, text: String, expected: String)
    /// A parameter that takes one value was given several.
    case repeated(name: String)
    /// More values than the model allows.
    case tooMany(name: String, count: Int, countMax: Int)
    /// The operation takes no body.
    case unexpectedBody(operation: String)
    /// The operation needs a body.
    case missingBody(operation: String)

    public var description: String {
        switch self {
        case .unknown(let name, let operation, let known):
            known.isEmpty
                ? "\(operation) takes no parameters, so '\(name)' is none of them"
                : "\(operation) has no parameter '\(name)'; it has: \(known.joined(separator: ", "))"
        case .missing(let names, let operation):
            "\(operation) needs \(names.joined(separator: ", "))"
        case .malformed(let name, let text, let expected):
            "\(name) must be \(expected), not '\(text)'"
        case .repeated(let name):
            "\(name) takes one value"
        case .tooMany(let name, let count, let countMax):
            "\(name) takes at most \(countMax) values, not \(count)"
        case .unexpectedBody(let operation): "\(operation) takes no body"
        case .missingBody(let operation): "\(operation) needs a body"
        }
    }
}

extension OperationRequest {
    /// A request from texts by parameter name, as a command line or another program gives them.
    ///
    /// Names are matched exactly first, then without regard to case. Words that the model does not know are let
    /// through: Amazon may know them. Errors: `OperationParameterError`.
    public init(
        _ descriptor: OperationDescriptor, texts: [String: [String]], body: JSONValue?
    ) throws(OperationParameterError) {
        self.init(descriptor)
        var left = try Self.named(texts, descriptor)
        var missing: [String] = []
        for parameter in descriptor.parameters {
            if let values = left.removeValue(forKey: parameter.name) {
                try set(parameter, values)
            } else if parameter.isRequired {
                missing.append(parameter.name)
            }
        }
        guard missing.isEmpty else { throw .missing(names: missing, operation: descriptor.id) }
        guard descriptor.body != nil || body == nil else { throw .unexpectedBody(operation: descriptor.id) }
        if descriptor.body?.isRequired == true, body == nil { throw .missingBody(operation: descriptor.id) }
        setBody(body)
    }

    /// The texts by the names that the model writes.
    private static func named(
        _ texts: [String: [String]], _ descriptor: OperationDescriptor
    ) throws(OperationParameterError) -> [String: [String]] {
        let known = descriptor.parameters.map(\.name)
        var named: [String: [String]] = [:]
        for (name, values) in texts.sorted(by: { $0.key < $1.key }) {
            guard
                let match = known.first(where: { $0 == name })
                    ?? known.first(where: { $0.lowercased() == name.lowercased() })
            else { throw .unknown(name: name, operation: descriptor.id, known: known) }
            named[match, default: []] += values
        }
        return named
    }

    private mutating func set(
        _ parameter: OperationParameter, _ values: [String]
    ) throws(OperationParameterError) {
        var style = ArrayStyle.commaSeparated
        var kind = parameter.kind
        if case .array(let element, let itsStyle, let countMax) = kind {
            if let countMax, values.count > countMax {
                throw .tooMany(name: parameter.name, count: values.count, countMax: countMax)
            }
            (kind, style) = (element, itsStyle)
        } else if values.count != 1 {
            throw .repeated(name: parameter.name)
        }
        for value in values { try kind.check(value, of: parameter.name) }
        switch parameter.place {
        case .path: setPath(parameter.name, values[0])
        case .query: setQuery(parameter.name, values, style: style)
        case .header: setHeader(parameter.name, values.joined(separator: ","))
        }
    }
}

extension OperationParameter.Kind {
    /// What a person would call it.
    public var words: String {
        switch self {
        case .string: "text"
        case .integer: "a whole number"
        case .number: "a number"
        case .boolean: "true or false"
        case .dateTime: "an ISO 8601 instant such as 2026-01-31T00:00:00Z"
        case .date: "a day such as 2026-01-31"
        case .word(let words): "one of \(words.joined(separator: ", "))"
        case .array(let element, _, let countMax):
            "\(countMax.map { "up to \($0)" } ?? "any number") of: \(element.words)"
        }
    }

    fileprivate func check(_ text: String, of name: String) throws(OperationParameterError) {
        let fits =
            switch self {
            case .integer: Int(text) != nil
            case .number: ExactDecimal(text: text).decimal != nil
            case .boolean: text == "true" || text == "false"
            case .dateTime: DateTime(text: text).date != nil
            case .date: DateTime(text: text).date != nil && text.utf8.count == 10
            case .string, .word, .array: true
            }
        if !fits { throw .malformed(name: name, text: text, expected: words) }
    }
}
