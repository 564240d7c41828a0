/// Swift source that is being written, line by line.
struct SourceText {
    static let columnsMax = 120

    private var lines: [String] = []
    private var depth: Int

    init(depth: Int = 0) {
        self.depth = depth
    }

    var text: String { lines.joined(separator: "\n") + "\n" }
    var lineCount: Int { lines.count }

    mutating func line(_ text: String = "") {
        lines.append(text.isEmpty ? "" : String(repeating: "    ", count: depth) + text)
    }

    /// Whether a public declaration names a type of SellingPartnerAPI; else the import need not be public, and the
    /// compiler says so.
    var speaksPubliclyOfWire: Bool {
        let words = [
            "Operation", "OpenEnum", "ExactDecimal", "DateTime", "CalendarDate", "JSONValue", "MarketplaceID",
            "NoContent", "Indirect<",
        ]
        return lines.contains { line in line.contains("public ") && words.contains { line.contains($0) } }
    }

    mutating func append(_ other: SourceText) { lines += other.lines }

    /// A declaration with a body in braces.
    mutating func block(_ head: String, _ body: (inout SourceText) -> Void) {
        line(head + " {")
        indented(body)
        line("}")
    }

    mutating func indented(_ body: (inout SourceText) -> Void) {
        depth += 1
        body(&self)
        depth -= 1
    }

    /// `head(a, b, c)tail` in one line, or with one element a line where that is too wide.
    mutating func list(_ head: String, _ elements: [String], _ tail: String, trailingComma: Bool = false) {
        let whole = head + elements.joined(separator: ", ") + tail
        guard depth * 4 + whole.count > Self.columnsMax, !elements.isEmpty else { return line(whole) }
        line(head)
        indented { text in
            for (index, element) in elements.enumerated() {
                text.line(element + (index < elements.count - 1 || trailingComma ? "," : ""))
            }
        }
        line(tail)
    }

    /// A sentence of a doc comment, broken between words.
    mutating func doc(_ text: String) {
        var row = "///"
        for word in text.split(separator: " ") {
            if depth * 4 + row.count + 1 + word.count > Self.columnsMax {
                line(row)
                row = "///"
            }
            row += " " + word
        }
        line(row)
    }
}

/// A Swift string literal.
func literal(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"", "\\": literal += "\\" + String(scalar)
        case "\n": literal += "\\n"
        case _ where scalar.value < 0x20 || scalar.value == 0x7F:
            literal += "\\u{" + String(scalar.value, radix: 16) + "}"
        default: literal.unicodeScalars.append(scalar)
        }
    }
    return literal + "\""
}

func literal(_ texts: [String]) -> String { "[" + texts.map(literal).joined(separator: ", ") + "]" }

func literal(_ text: String?) -> String { text.map(literal) ?? "nil" }

/// Text from a model for a doc comment: one line, and no backtick that would end a code span.
func quoted(_ text: String) -> String { "`" + text.filter { $0 != "`" && !$0.isNewline } + "`" }
