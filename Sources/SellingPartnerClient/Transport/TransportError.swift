/// Why no whole reply came.
public struct TransportError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What went wrong on the way.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case notConnected = "no connection came about"
        case timedOut = "it took too long"
        case connectionLost = "the connection broke off"
        case cut = "the reply ended before its end"
        case unreadable = "the answer is no HTTP"
        case invalidRequest = "the request cannot be sent as it is"
        case closed = "the transport has been shut down"
    }

    public let kind: Kind
    /// Whether Amazon may have seen the request: only when it surely has not, may any call be sent again.
    public let mayHaveBeenSent: Bool
    /// What lies beneath, without addresses, headers or bodies.
    public let reason: String

    public init(_ kind: Kind, mayHaveBeenSent: Bool, reason: String = "") {
        self.kind = kind
        self.mayHaveBeenSent = mayHaveBeenSent
        self.reason = reason
    }

    public var description: String { reason.isEmpty ? kind.rawValue : "\(kind.rawValue) (\(reason))" }
}
