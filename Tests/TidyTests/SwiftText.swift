/// Swift source with comments and the contents of texts blanked out, so that rules look at code alone.
///
/// A small scanner, not a parser: it knows comments (nested ones too), texts of every form with their
/// interpolations, whose code it keeps, and regular expressions. Bytes keep their places, lines their numbers.
struct SwiftText {
    private enum Mode {
        /// Code; inside an interpolation with the parentheses open in it.
        case code(open: Int, interpolated: Bool)
        case text(hashes: Int, multiline: Bool)
    }

    private let bytes: [UInt8]
    private var code: [UInt8]
    private var at = 0
    private var modes: [Mode] = [.code(open: 0, interpolated: false)]

    /// The code of `source`, as long as the source itself.
    static func codeOnly(_ source: String) -> String {
        var scan = SwiftText(source)
        while scan.at < scan.bytes.count { scan.step() }
        return String(decoding: scan.code, as: UTF8.self)
    }

    private init(_ source: String) {
        bytes = Array(source.utf8)
        code = bytes
    }

    private mutating func step() {
        switch modes.last {
        case .text(let hashes, let multiline): stepInText(hashes, multiline)
        case .code(let open, let interpolated): stepInCode(open, interpolated)
        case nil: at = bytes.count
        }
    }

    private mutating func stepInCode(_ open: Int, _ interpolated: Bool) {
        if sees("//") { return blank(to: end { $0.sees("\n") }) }
        if sees("/*") { return blank(to: endOfBlockComment()) }
        if bytes[at] == UInt8(ascii: "#") || bytes[at] == UInt8(ascii: "\"") {
            var hashes = 0
            while at + hashes < bytes.count, bytes[at + hashes] == UInt8(ascii: "#") { hashes += 1 }
            if sees("\"", ahead: hashes) {
                let multiline = sees("\"\"\"", ahead: hashes)
                modes.append(.text(hashes: hashes, multiline: multiline))
                at += hashes + (multiline ? 3 : 1)
                return
            }
            if hashes == 1, sees("#/") { return blank(to: end { $0.sees("/#") } + 2) }
        }
        if let end = endOfRegex() { return blank(to: end) }
        if interpolated, bytes[at] == UInt8(ascii: "(") {
            modes[modes.count - 1] = .code(open: open + 1, interpolated: true)
        } else if interpolated, bytes[at] == UInt8(ascii: ")") {
            modes[modes.count - 1] = .code(open: open - 1, interpolated: true)
            if open == 0 { modes.removeLast() }
        }
        at += 1
    }

    private mutating func stepInText(_ hashes: Int, _ multiline: Bool) {
        let marks = String(repeating: "#", count: hashes)
        if sees((multiline ? "\"\"\"" : "\"") + marks) {
            modes.removeLast()
            at += (multiline ? 3 : 1) + hashes
        } else if sees("\\" + marks + "(") {
            blank(to: at + hashes + 2)
            modes.append(.code(open: 0, interpolated: true))
        } else if sees("\\" + marks) {
            blank(to: at + hashes + 2)
        } else {
            // A text of one line ends with it, whatever else is wrong: the rest of the file must not be taken for text.
            if bytes[at] == UInt8(ascii: "\n"), !multiline { modes.removeLast() }
            blank(to: at + 1)
        }
    }

    private func sees(_ word: String, ahead: Int = 0) -> Bool {
        bytes[min(at + ahead, bytes.count)...].starts(with: word.utf8)
    }

    /// Where `stop` first holds from here on; the end of the file where it never does.
    private func end(_ stop: (SwiftText) -> Bool) -> Int {
        var ahead = self
        while ahead.at < bytes.count, !stop(ahead) { ahead.at += 1 }
        return ahead.at
    }

    private func endOfBlockComment() -> Int {
        var (ahead, depth) = (self, 0)
        repeat {
            let change = ahead.sees("/*") ? 1 : ahead.sees("*/") ? -1 : 0
            depth += change
            ahead.at += change == 0 ? 1 : 2
        } while depth > 0 && ahead.at < bytes.count
        return ahead.at
    }

    /// The end of a bare `/…/` that starts here: only after a mark that no operand can end with.
    private func endOfRegex() -> Int? {
        guard bytes[at] == UInt8(ascii: "/"), at + 1 < bytes.count, bytes[at + 1] > 0x20 else { return nil }
        let before = bytes[..<at].last { $0 != 0x20 }
        guard let before, "(,=:[{".utf8.contains(before) else { return nil }
        var index = at + 1
        while index < bytes.count, bytes[index] != UInt8(ascii: "\n"), bytes[index] != UInt8(ascii: "/") {
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return index < bytes.count && bytes[index] == UInt8(ascii: "/") ? index + 1 : nil
    }

    private mutating func blank(to end: Int) {
        while at < min(end, bytes.count) {
            if bytes[at] != UInt8(ascii: "\n") { code[at] = 0x20 }
            at += 1
        }
    }
}
