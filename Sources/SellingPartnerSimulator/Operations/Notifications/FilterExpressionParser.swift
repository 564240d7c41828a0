/// Reads a filter expression: cuts it into words, and these into parts by CEL's precedence.
///
/// It goes down as deep as there are brackets, and an expression has 256 letters at most.
struct FilterExpressionParser {
    private typealias Node = FilterExpression.Node
    typealias Mistake = FilterExpression.Mistake

    private enum Word: Hashable {
        case sign(String)
        case name(String)
        case text(String)
        case number(String)
        case end
    }

    private var words: [Word] = []
    private var at = 0

    private var next: Word { words[at] }

    private mutating func take() -> Word {
        defer { at = min(at + 1, words.count - 1) }
        return words[at]
    }

    private mutating func took(_ sign: String) -> Bool {
        guard next == .sign(sign) else { return false }
        at += 1
        return true
    }

    private mutating func need(_ sign: String) throws(Mistake) {
        guard took(sign) else { throw Mistake("filterExpression needs '\(sign)' \(place).") }
    }

    private var place: String {
        switch next {
        case .sign(let text), .name(let text), .number(let text): "before '\(text)'"
        case .text(let text): "before the text '\(text)'"
        case .end: "at its end"
        }
    }

    // MARK: Parts

    /// The whole expression, with nothing left over.
    mutating func whole() throws(Mistake) -> FilterExpression.Node {
        let node = try choice()
        guard next == .end else { throw Mistake("filterExpression makes no sense \(place).") }
        return node
    }

    private mutating func choice() throws(Mistake) -> Node {
        let test = try either()
        guard took("?") else { return test }
        let yes = try either()
        try need(":")
        return .choice(test, yes, try choice())
    }

    private mutating func either() throws(Mistake) -> Node {
        var node = try both()
        while took("||") { node = .either(node, try both()) }
        return node
    }

    private mutating func both() throws(Mistake) -> Node {
        var node = try comparison()
        while took("&&") { node = .both(node, try comparison()) }
        return node
    }

    private mutating func comparison() throws(Mistake) -> Node {
        var node = try unary()
        while true {
            switch next {
            case .sign(let text), .name(let text):
                guard let kind = FilterExpression.Comparison(rawValue: text) else { return node }
                at += 1
                node = .comparison(kind, node, try unary())
            default: return node
            }
        }
    }

    private mutating func unary() throws(Mistake) -> Node {
        if took("!") { return .not(try unary()) }
        var node = try primary()
        while took(".") {
            guard case .name(let name) = take() else { throw Mistake("filterExpression needs a name after '.'.") }
            node = next == .sign("(") ? try comprehension(name, of: node) : .member(node, name)
        }
        return node
    }

    private mutating func primary() throws(Mistake) -> Node {
        if took("(") {
            let node = try choice()
            try need(")")
            return node
        }
        if took("[") { return .list(try elements()) }
        let place = place
        switch take() {
        case .text(let text): return .literal(.string(text))
        case .number(let text): return .literal(.number(text))
        case .name("true"): return .literal(.bool(true))
        case .name("false"): return .literal(.bool(false))
        case .name("null"): return .literal(.null)
        case .name("has") where next == .sign("("): return try has()
        case .name(let name):
            guard next != .sign("(") else { throw Mistake("filterExpression knows no function '\(name)'.") }
            guard name != "in" else { throw Mistake("filterExpression needs something before 'in'.") }
            return .variable(name)
        case .sign, .end: throw Mistake("filterExpression needs a value \(place).")
        }
    }

    private mutating func elements() throws(Mistake) -> [Node] {
        var nodes: [Node] = []
        while !took("]") {
            if !nodes.isEmpty {
                try need(",")
                if took("]") { break }
            }
            nodes.append(try choice())
        }
        return nodes
    }

    private mutating func has() throws(Mistake) -> Node {
        try need("(")
        guard case .member(let node, let name) = try choice() else {
            throw Mistake("has() takes a member, such as has(a.b).")
        }
        try need(")")
        return .has(node, name)
    }

    private mutating func comprehension(_ word: String, of list: Node) throws(Mistake) -> Node {
        guard let kind = FilterExpression.Comprehension(rawValue: word) else {
            throw Mistake("filterExpression knows no function '\(word)'.")
        }
        try need("(")
        guard case .name(let name) = take() else { throw Mistake("\(word)() takes a name first.") }
        try need(",")
        let node = try choice()
        try need(")")
        return .comprehension(kind, of: list, name: name, node)
    }

    // MARK: Words

    private static let signs = [
        "&&", "||", "==", "!=", "<=", ">=", "<", ">", "!", "(", ")", "[", "]", ".", ",", "?", ":",
    ]

    /// Cuts a text into words. Errors: `Mistake`.
    init(_ text: String) throws(Mistake) {
        var rest = Substring(text)
        while let first = rest.first {
            if first.isWhitespace {
                rest.removeFirst()
            } else if let match = rest.prefixMatch(of: #/[A-Za-z_][A-Za-z0-9_]*/#) {
                words.append(.name(String(match.output)))
                rest = rest[match.range.upperBound...]
            } else if let match = rest.prefixMatch(of: #/-?[0-9]+(\.[0-9]+)?/#) {
                words.append(.number(String(match.output.0)))
                rest = rest[match.range.upperBound...]
            } else if first == "'" || first == "\"" {
                words.append(.text(try Self.text(&rest, until: first)))
            } else if let sign = Self.signs.first(where: { rest.hasPrefix($0) }) {
                words.append(.sign(sign))
                rest = rest.dropFirst(sign.count)
            } else {
                throw Mistake("filterExpression must not hold '\(first)'.")
            }
        }
        words.append(.end)
        // A list is told from an index by what stands before it.
        for (one, two) in zip(words, words.dropFirst()) where two == .sign("[") {
            switch one {
            case .name(let name) where name != "in": throw Mistake("filterExpression takes no index in [].")
            case .text, .sign(")"), .sign("]"): throw Mistake("filterExpression takes no index in [].")
            default: break
            }
        }
    }

    private static func text(_ rest: inout Substring, until quote: Character) throws(Mistake) -> String {
        var text = ""
        rest.removeFirst()
        while let letter = rest.popFirst() {
            if letter == quote { return text }
            guard letter == "\\" else {
                text.append(letter)
                continue
            }
            let escapes: [Character: Character] = ["n": "\n", "t": "\t", "r": "\r", "\\": "\\", "'": "'", "\"": "\""]
            guard let escaped = rest.popFirst().flatMap({ escapes[$0] }) else {
                throw Mistake("filterExpression holds an unknown escape in a text.")
            }
            text.append(escaped)
        }
        throw Mistake("filterExpression holds a text without an end.")
    }
}
