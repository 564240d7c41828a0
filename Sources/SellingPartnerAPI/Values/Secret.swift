/// A text that must never be printed: a token, a client secret, a signature.
///
/// It has no description, cannot be encoded and cannot be compared by accident with a log line; whoever needs the text
/// says so by `reveal()`.
public struct Secret: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    private let text: String

    public init(_ text: String) {
        self.text = text
    }

    /// The text itself, for the one place that sends or seals it.
    public func reveal() -> String { text }

    public var isEmpty: Bool { text.isEmpty }

    public var description: String { "[secret]" }

    public var debugDescription: String { "[secret]" }

    /// Nothing, so that `dump` and string interpolation of values around it show nothing.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
