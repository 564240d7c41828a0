internal import Foundation

/// What one call sends, before a host, a token and a clock are known: parameters by place, each as its wire text.
///
/// Values are as they are, not percent-encoded: the client encodes once, when it makes the address.
public struct OperationRequest: Sendable {
    /// A query parameter. Several values stand for an array.
    public struct QueryItem: Sendable, Hashable {
        public let name: String
        /// One text for a single value, one an element for an array.
        public let values: [String]
        /// How the elements of an array are written.
        public let style: ArrayStyle

        public init(name: String, values: [String], style: ArrayStyle) {
            self.name = name
            self.values = values
            self.style = style
        }
    }

    /// How an array is written into a query (`collectionFormat` of the models).
    public enum ArrayStyle: String, Sendable, Hashable, CaseIterable {
        /// `name=a,b`: Amazon's default.
        case commaSeparated
        /// `name=a&name=b`.
        case repeated
    }

    /// The operation this is a call of.
    public let descriptor: OperationDescriptor
    /// Values of the `{name}` parts of the path.
    public private(set) var path: [String: String] = [:]
    /// In the order of the model.
    public private(set) var query: [QueryItem] = []
    /// Header parameters of the operation, not those every request carries.
    public private(set) var headers: [(name: String, value: String)] = []
    /// The body, sent as JSON; nil for none.
    public private(set) var body: (any Encodable & Sendable)?

    public init(_ descriptor: OperationDescriptor) {
        self.descriptor = descriptor
    }

    /// Sets a part of the path.
    public mutating func setPath(_ name: String, _ value: some WireText) {
        path[name] = value.wireText
    }

    /// Sets a query parameter that has one value; nil leaves it out.
    public mutating func setQuery(_ name: String, _ value: (some WireText)?) {
        guard let value else { return }
        query.append(QueryItem(name: name, values: [value.wireText], style: .commaSeparated))
    }

    /// Sets a query parameter that is an array; nil leaves it out, an empty array is sent empty.
    public mutating func setQuery(_ name: String, _ values: [some WireText]?, style: ArrayStyle) {
        guard let values else { return }
        query.append(QueryItem(name: name, values: values.map(\.wireText), style: style))
    }

    /// Sets a header parameter; nil leaves it out.
    public mutating func setHeader(_ name: String, _ value: (some WireText)?) {
        guard let value else { return }
        headers.append((name, value.wireText))
    }

    /// Sets the body; nil leaves it out.
    public mutating func setBody(_ body: (some Encodable & Sendable)?) {
        guard let body else { return }
        self.body = body
    }

    /// The same call for the page that a token opens, by the rules of the descriptor's `pagination`: the token takes
    /// the place of an earlier one, and of the whole query where it goes alone.
    ///
    /// Nil when the operation has no pages. Errors: `EncodingError` when a body that takes the token is no JSON object.
    public func page(at token: String) throws -> OperationRequest? {
        guard let pagination = descriptor.pagination else { return nil }
        var next = self
        switch pagination.place {
        case .query:
            if pagination.sendsTokenAlone { next.query = [] }
            next.query.removeAll { $0.name == pagination.parameter }
            next.setQuery(pagination.parameter, token)
        case .body:
            var members: [String: JSONValue] = [:]
            if let body, !pagination.sendsTokenAlone {
                let data = try JSONEncoder().encode(body)
                members = try JSONDecoder().decode([String: JSONValue].self, from: data)
            }
            members[pagination.parameter] = .string(token)
            next.body = members
        }
        return next
    }
}
