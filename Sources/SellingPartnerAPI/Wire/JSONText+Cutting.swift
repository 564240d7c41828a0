package import Foundation

extension JSONText {
    /// The text without the members of these names, wherever they stand, and otherwise byte for byte; nil where there
    /// are none. No name is empty.
    package func without(_ names: [String]) -> Data? {
        var cutting = MemberCutting(self, names)
        cutting.look(at: 0)
        guard !cutting.cuts.isEmpty else { return nil }
        var less = Data(capacity: bytes.count)
        var kept = 0
        for cut in cutting.cuts {
            less.append(contentsOf: bytes[kept..<cut.lowerBound])
            kept = cut.upperBound
        }
        less.append(contentsOf: bytes[kept...])
        return less
    }
}

/// Notes where members of certain names stand, each with one comma.
private struct MemberCutting {
    private let json: JSONText
    private let names: [[UInt8]]
    /// In the order of the text; none stands in another.
    private(set) var cuts: [Range<Int>] = []

    init(_ json: JSONText, _ names: [String]) {
        self.json = json
        self.names = names.map { Array($0.utf8) }
    }

    mutating func look(at index: Int) {
        switch json.entries[index].kind {
        case .object: object(index)
        case .array:
            var at = index + 1
            while at < Int(json.entries[index].next) {
                look(at: at)
                at = Int(json.entries[at].next)
            }
        default: break
        }
    }

    private mutating func object(_ index: Int) {
        let entries = json.entries
        let end = Int(entries[index].next)
        // The end of the member before, once one stays: then the comma in front of one that goes, goes with it.
        var before: Int?
        var at = index + 1
        while at < end {
            let (key, value) = (entries[at], entries[at + 1])
            let next = Int(value.next)
            if goes(at) {
                let behind = next == end ? Int(value.end) : Int(entries[next].start)
                cuts.append(before.map { $0..<Int(value.end) } ?? Int(key.start)..<behind)
                before = before.map { _ in Int(value.end) }
            } else {
                look(at: at + 1)
                before = Int(value.end)
            }
            at = next
        }
    }

    private func goes(_ key: Int) -> Bool {
        let entry = json.entries[key]
        let length = Int(entry.end - entry.start) - 2
        return names.contains { name in
            // Most keys are told apart by their length and first letter.
            guard entry.kind == .escapedString || (name.count == length && name[0] == json.bytes[Int(entry.start) + 1])
            else { return false }
            return name.withUnsafeBufferPointer { json.isString(key, $0) }
        }
    }
}
