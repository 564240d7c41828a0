/// A value that has a text in a path, a query or a header.
public protocol WireText: Sendable {
    /// As Amazon reads it; not percent-encoded.
    var wireText: String { get }
}

extension String: WireText {
    public var wireText: String { self }
}

extension Bool: WireText {
    public var wireText: String { self ? "true" : "false" }
}

extension Int: WireText {
    public var wireText: String { String(self) }
}
