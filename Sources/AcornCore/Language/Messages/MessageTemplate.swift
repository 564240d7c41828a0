/// A sentence with holes: `{name}` is filled from the evidence, and a part in brackets is left out when one of its
/// holes cannot be filled; `[first|second]` falls back from one wording to the next. Holes stand only inside brackets,
/// so every sentence reads well whatever is absent (a test sees to it).
struct MessageTemplate {
    let text: String

    /// Whether the sentence speaks of `name` itself.
    func mentions(_ name: String) -> Bool { text.contains("{\(name)}") }

    /// The sentence with its holes filled; `value` answers nil for what is not known.
    func filled(_ value: (String) -> String?) -> String {
        var sentence = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
            sentence += Self.fill(rest[..<open], value) ?? ""
            let choices = rest[rest.index(after: open)..<close].split(separator: "|", omittingEmptySubsequences: false)
            sentence += Self.firstFilled(of: choices, value)
            rest = rest[rest.index(after: close)...]
        }
        return sentence + (Self.fill(rest, value) ?? "")
    }

    private static func firstFilled(of choices: [Substring], _ value: (String) -> String?) -> String {
        for choice in choices {
            if let text = fill(choice, value) { return text }
        }
        return ""
    }

    /// The part with its holes filled, or nil when one cannot be. Filled text is never read as a template again.
    private static func fill(_ part: Substring, _ value: (String) -> String?) -> String? {
        var filled = ""
        var rest = part
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            guard let text = value(String(rest[rest.index(after: open)..<close])) else { return nil }
            filled += rest[..<open] + text
            rest = rest[rest.index(after: close)...]
        }
        return filled + rest
    }
}
