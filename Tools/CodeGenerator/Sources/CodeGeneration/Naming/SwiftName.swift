/// Names of Swift from names of the models. The only room where a name is made; the table of its tests says how.
enum SwiftName {
    /// Words that cannot stand as a member's name without backticks.
    private static let keywords: Set = [
        "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do",
        "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import",
        "in",
        "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol", "public",
        "repeat", "rethrows", "return", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true",
        "try", "typealias", "var", "where", "while", "Any",
    ]
    /// Words that mean something else behind a point, with or without backticks.
    private static let impossibleMembers: Set = ["init", "self", "Self", "Type", "Protocol"]

    /// What the generated code itself says, and what Swift forbids: no shape may be called so.
    private static let takenTypes: Set = [
        "Any", "Bool", "CalendarDate", "Codable", "DateTime", "Decodable", "Decoder", "Encodable", "Encoder",
        "ExactDecimal",
        "Indirect", "Int", "JSONValue", "MarketplaceID", "NoContent", "Never", "OpenEnum", "Operation",
        "OperationDescriptor", "OperationRequest", "Optional", "PagedOperation", "Protocol", "Reply", "Self",
        "Sendable",
        "Set", "String", "Type", "Void", "WireChoice", "WireReader", "WireText", "WireWriter",
    ]

    /// A type: `Order`, `ItemApprovalStatus`. A name that is taken gets `Shape` behind it.
    static func type(_ name: String) -> String {
        let joined = words(name).map(capitalized).joined()
        let legal = joined.first?.isNumber == true ? "_" + joined : joined.isEmpty ? "Empty" : joined
        return takenTypes.contains(legal) ? legal + "Shape" : legal
    }

    /// A property or a parameter: `ASIN` → `asin`, `SellerSKU` → `sellerSKU`, `x-amzn-IdempotencyKey` →
    /// `idempotencyKey`.
    static func member(_ name: String) -> String {
        let prefix = "x-amzn-"
        let own = name.lowercased().hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name
        let words = words(own)
        guard let first = words.first else { return "empty" }
        let joined = lowered(first) + words.dropFirst().map(capitalized).joined()
        return escaped(joined)
    }

    /// A known word of an open enum: `NEW_LIKE_NEW` → `newLikeNew`, `PendingAvailability` → `pendingAvailability`.
    static func word(_ word: String) -> String {
        let words = words(word)
        guard let first = words.first else {
            return word.isEmpty
                ? "empty" : "u" + word.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: "_")
        }
        let rest = words.dropFirst().map { capitalized(isUpper($0) ? $0.lowercased() : $0) }
        return escaped((isUpper(first) ? first.lowercased() : lowered(first)) + rest.joined())
    }

    /// A word in backticks where Swift wants them, or with an underscore where nothing else helps.
    private static func escaped(_ name: String) -> String {
        let legal = name.first?.isNumber == true ? "_" + name : name
        if impossibleMembers.contains(legal) { return legal + "_" }
        return keywords.contains(legal) ? "`\(legal)`" : legal
    }

    /// The parts of a name between whatever is neither letter nor digit.
    private static func words(_ name: String) -> [String] {
        name.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.map(String.init)
    }

    private static func capitalized(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }

    private static func isUpper(_ word: String) -> Bool { !word.contains { $0.isLowercase } }

    /// The first word of a name in small letters: all of a leading run of capitals, but for the one that begins the
    /// next word; a plural `s` belongs to the run.
    private static func lowered(_ word: String) -> String {
        let run = word.prefix { $0.isUppercase || $0.isNumber }
        let rest = word.dropFirst(run.count)
        if run.count <= 1 || rest.isEmpty { return run.lowercased() + rest }
        if rest == "s" || (rest.first == "s" && rest.dropFirst().first?.isUppercase == true) {
            return run.lowercased() + rest
        }
        return run.dropLast().lowercased() + run.suffix(1) + rest
    }
}

/// Names that are used up in one room: the second one that asks for a name gets another.
struct NameRoom {
    private var taken: Set<String> = []

    init(taken: Set<String> = []) {
        self.taken = taken
    }

    /// The name itself, or with the ending, or with a number behind it.
    mutating func claim(_ name: String, ending: String = "") -> String {
        var candidates = [name, name + ending]
        // Backticks are for one spelling only, and a number behind them needs none.
        let bare = name.filter { $0 != "`" } + ending
        var number = 2
        while true {
            if let free = candidates.first(where: { !taken.contains($0) }) {
                taken.insert(free)
                return free
            }
            candidates = [bare + String(number)]
            number += 1
        }
    }
}
