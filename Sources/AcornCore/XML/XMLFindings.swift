/// Findings of one report while it is read: the same thing in the same element is one finding with many lines, so that a
/// broken file of any length yields a bounded list.
struct XMLFindings {
    private struct Key: Hashable {
        let code: FindingCode
        let path: String
        let text: String
        let counted: Bool?
    }

    private struct Entry {
        var lines: [Int] = []
        var count = 0
        var micros: Int64?
        var amounts: [(name: String, micros: Int64)] = []
        var currency: Currency?
    }

    /// Kinds of finding told apart; what comes beyond is counted together.
    private static let kindsMax = 200

    private var keys: [Key] = []
    private var entries: [Key: Entry] = [:]

    /// Notes something seen in the element `path`. `micros` are summed over all places; `counted` tells of an unknown element's
    /// amount whether it is in the computed total.
    mutating func add(
        _ code: FindingCode, line: Int, path: String, text: String = "", micros: Int64? = nil, currency: Currency? = nil,
        counted: Bool? = nil, readings: [(name: String, micros: Int64)] = []
    ) {
        var key = Key(code: code, path: path, text: String(text.prefix(200)), counted: counted)
        if entries[key] == nil {
            if keys.count >= Self.kindsMax { key = Key(code: code, path: "…", text: "", counted: counted) }
            if entries[key] == nil { keys.append(key) }
        }
        var entry = entries[key] ?? Entry(amounts: readings, currency: currency)
        if entry.lines.count < Evidence.linesMax { entry.lines.append(line) }
        entry.count += 1
        if let micros { entry.micros = (entry.micros ?? 0).addingClamped(micros) }
        entries[key] = entry
    }

    /// What was noted, in the order it was first seen.
    func findings(file: String, settlement: String) -> [Finding] {
        keys.compactMap { key in
            guard let entry = entries[key] else { return nil }
            var evidence = Evidence(file: file, lines: entry.lines, column: key.path, count: entry.count)
            if !key.text.isEmpty { evidence = evidence.fact("text", key.text) }
            if let micros = entry.micros { evidence = evidence.amount("amount", micros, entry.currency) }
            for reading in entry.amounts { evidence = evidence.amount(reading.name, reading.micros, entry.currency) }
            if let counted = key.counted { evidence = evidence.fact("counted", counted ? "yes" : "no") }
            return Finding(key.code, settlement: settlement.isEmpty ? nil : settlement, evidence)
        }
    }
}

extension Int64 {
    /// The sum, or the end of the range it would leave: only for evidence, never for totals.
    fileprivate func addingClamped(_ other: Int64) -> Int64 {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? (other < 0 ? .min : .max) : sum
    }
}
