/// Something that the generator has to say about its input.
struct Diagnostic: Sendable, Hashable, CustomStringConvertible {
    enum Severity: String, Sendable, Comparable, CaseIterable {
        /// Worth a line at every run: what had to be assumed.
        case note
        /// Translated, though not as the model may mean it.
        case warning
        /// Left out, or a table of ours that does not fit the models.
        case error

        static func < (one: Severity, other: Severity) -> Bool { one.rank < other.rank }

        private var rank: Int { Severity.allCases.firstIndex(of: self) ?? 0 }
    }

    let severity: Severity
    let says: String
    /// The file, from the folder that was read.
    let file: String
    let pointer: JSONPointer

    var description: String {
        "\(severity.rawValue): \(file)\(pointer.parts.isEmpty ? "" : "#\(pointer)"): \(says)"
    }
}

/// All that is said in one run, in its order.
struct Diagnostics: Sendable {
    private(set) var all: [Diagnostic] = []

    mutating func add(_ severity: Diagnostic.Severity, _ says: String, at place: Place) {
        all.append(Diagnostic(severity: severity, says: says, file: place.file, pointer: place.pointer))
    }

    func count(_ severity: Diagnostic.Severity) -> Int { all.count { $0.severity == severity } }
}

/// A place in one of the files that are read.
struct Place: Sendable, Hashable {
    let file: String
    var pointer = JSONPointer()
}

/// A JSON value that knows where it stands, so that whatever is wrong with it can be told with its place.
struct Node: Sendable {
    let json: JSON
    let place: Place

    subscript(key: String) -> Node? {
        json[key].map { Node(json: $0, place: place.appending(key)) }
    }

    var string: String? { json.string }
    var bool: Bool? { json.bool }
    var int: Int? { json.int }

    var members: [(key: String, node: Node)] {
        (json.object?.members ?? []).map { ($0.key, Node(json: $0.value, place: place.appending($0.key))) }
    }

    var elements: [Node] {
        (json.array ?? []).enumerated().map { Node(json: $0.element, place: place.appending(String($0.offset))) }
    }
}

extension Place {
    func appending(_ part: String) -> Place { Place(file: file, pointer: pointer.appending(part)) }
}
