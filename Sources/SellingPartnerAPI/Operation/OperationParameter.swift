/// A parameter of an operation that is not its body.
public struct OperationParameter: Sendable, Hashable {
    /// Where a parameter is written.
    public enum Place: String, Sendable, Hashable, CaseIterable {
        case path, query, header
    }

    /// What a parameter's text is read as.
    public enum Kind: Sendable, Hashable {
        case string, integer, number, boolean, dateTime, date
        /// The words the model knows; Amazon may know more.
        case word([String])
        /// Many of a kind, at most so many where the model says.
        indirect case array(Kind, style: OperationRequest.ArrayStyle, countMax: Int?)
    }

    /// The name on the wire.
    public let name: String
    public let place: Place
    public let kind: Kind
    public let isRequired: Bool

    public init(_ name: String, _ place: Place, _ kind: Kind, isRequired: Bool = false) {
        self.name = name
        self.place = place
        self.kind = kind
        self.isRequired = isRequired
    }
}

/// What an operation takes as its body, always JSON.
public struct OperationBody: Sendable, Hashable {
    /// The model's name for the shape; `array` and so on where it has none.
    public let shape: String
    public let isRequired: Bool

    public init(shape: String, isRequired: Bool) {
        self.shape = shape
        self.isRequired = isRequired
    }
}

/// What an operation answers on success.
public struct OperationReplies: Sendable, Hashable {
    /// The statuses of success that the model names: `[200]`, `[200, 204]`.
    ///
    /// 204 has no body (RFC 9110), whatever a model says. Where it stands beside others, an empty body is read as `{}`:
    /// every property of a reply is optional, so that the reply has nothing in it. Where two statuses have two shapes
    /// (`[200, 202]`), the reply is an enum that `ReplyStatus` decides.
    public let statuses: [Int]
    /// The model's name for the shape of success; nil when there is no body.
    public let shape: String?
    /// Keys that a successful body must have by the model. One that has none of them is not taken for a reply; single
    /// ones Amazon is known to leave out.
    public let requiredKeys: [String]
    /// Whether facts stand under `payload`, beside an `errors` list: then `errors` without `payload` is a failure
    /// whatever the status says.
    public let hasPayloadEnvelope: Bool

    public init(statuses: [Int], shape: String?, requiredKeys: [String] = [], hasPayloadEnvelope: Bool = false) {
        self.statuses = statuses
        self.shape = shape
        self.requiredKeys = requiredKeys
        self.hasPayloadEnvelope = hasPayloadEnvelope
    }
}
