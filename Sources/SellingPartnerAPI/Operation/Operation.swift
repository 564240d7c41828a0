/// One call to the Selling Partner API as a value: what Amazon's model calls an operation, with its parameters set.
///
/// Generated types conform; a client sends them. A value knows how to write itself into a request and what its reply
/// is, and nothing of networks, tokens or time.
public protocol Operation: Sendable {
    /// What Amazon replies with on success. `NoContent` where the model names no body.
    associatedtype Reply: Decodable & Sendable
    /// The facts about the operation: method, path, usage plan, authorization, pagination.
    static var descriptor: OperationDescriptor { get }
    /// Writes every parameter that is set, and the body, to its place.
    func write(to request: inout OperationRequest)
}

/// An operation whose replies come in pages.
public protocol PagedOperation: Operation {
    /// The token of the page after this one; nil on the last page.
    static func nextToken(in reply: Reply) -> String?
    /// The same call for the page that `token` opens. Which other parameters go with it is the operation's own rule
    /// (`Pagination.sendsTokenAlone`).
    func page(at token: String) -> Self
}

/// The reply of an operation whose model names no body for success.
public struct NoContent: Decodable, Sendable, Hashable {
    public init() {}
    /// Whatever stands there is not read: some operations answer `{}`.
    public init(from decoder: any Decoder) throws {}
}
