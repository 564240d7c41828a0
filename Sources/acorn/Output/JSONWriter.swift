/// Writes JSON piece by piece, so that a document of any length needs only the memory of its nesting.
///
/// Keys stand in the order they are written. Objects and arrays are spread over lines unless begun as `inline`.
struct JSONWriter<Sink: TextOutputStream> {
    private(set) var sink: Sink
    private var levels: [Level] = []
    private var afterKey = false

    private struct Level {
        let close: String
        let inline: Bool
        var isEmpty = true
    }

    init(sink: Sink) { self.sink = sink }

    mutating func beginObject(inline: Bool = false) { begin("{", close: "}", inline: inline) }
    mutating func beginArray(inline: Bool = false) { begin("[", close: "]", inline: inline) }

    /// Ends the innermost object or array.
    mutating func end() {
        guard let level = levels.popLast() else { return }
        if !level.isEmpty, !level.inline { newLine() }
        sink.write(level.close)
        if levels.isEmpty { sink.write("\n") }
    }

    mutating func key(_ name: String) {
        separate()
        sink.write(JSONString.quoted(name))
        sink.write(": ")
        afterKey = true
    }

    mutating func value(_ text: String?) { raw(text.map { JSONString.quoted($0) } ?? "null") }
    mutating func value(_ number: Int) { raw(String(number)) }
    mutating func value(_ flag: Bool) { raw(flag ? "true" : "false") }

    mutating func member(_ name: String, _ text: String?) {
        key(name)
        value(text)
    }

    mutating func member(_ name: String, _ number: Int) {
        key(name)
        value(number)
    }

    mutating func member(_ name: String, _ flag: Bool) {
        key(name)
        value(flag)
    }

    /// A number whose text is known to be one.
    mutating func member(_ name: String, number text: String) {
        key(name)
        raw(text)
    }

    private mutating func begin(_ open: String, close: String, inline: Bool) {
        separate()
        sink.write(open)
        // What is inside a line stays on it.
        levels.append(Level(close: close, inline: inline || levels.last?.inline == true))
    }

    private mutating func raw(_ text: String) {
        separate()
        sink.write(text)
    }

    private mutating func separate() {
        if afterKey {
            afterKey = false
            return
        }
        guard let level = levels.last else { return }
        if !level.isEmpty { sink.write(level.inline ? ", " : ",") }
        levels[levels.count - 1].isEmpty = false
        if !level.inline { newLine() }
    }

    private mutating func newLine() { sink.write("\n" + String(repeating: "  ", count: levels.count)) }
}

/// Texts as JSON writes them.
enum JSONString {
    /// The text in quotes (RFC 8259 §7). U+2028 and U+2029 are escaped too, since older JavaScript stumbles over them.
    static func quoted(_ text: String) -> String {
        if text.utf8.allSatisfy(isPlain) { return "\"\(text)\"" }
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case "\u{00}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    /// Whether a byte never begins anything to escape; 0xE2 begins U+2028 among much else.
    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != 0x22 && byte != 0x5C && byte != 0x7F && byte != 0xE2
    }
}
