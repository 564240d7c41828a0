/// Findings of one report while it is read: the same thing in the same element is one finding with many lines, so that
/// a broken file of any length yields a bounded list.
struct XMLFindings {
    private struct Key: Hashable {
        let code: FindingCode
        let severity: Finding.Severity
        let path: String
        let facts: [Evidence.NamedFact]
    }

    private struct Entry {
        var lines: [Int] = []
        var count = 0
        var amounts: [Evidence.NamedAmount]
    }

    /// Kinds of finding told apart; what comes beyond is counted together.
    private static let kindsMax = 200

    private var keys: [Key] = []
    private var entries: [Key: Entry] = [:]

    /// Notes something seen in the element `path`. Amounts of the same role are summed over all places.
    mutating func add(
        _ code: FindingCode, severity: Finding.Severity? = nil, line: Int, path: String,
        facts: [(name: String, value: String)] = [], amounts: [(name: String, micros: Int64)] = [],
        currency: Currency? = nil
    ) {
        let named = facts.map { Evidence.NamedFact(name: $0.name, value: String($0.value.prefix(200))) }
        var key = Key(code: code, severity: severity ?? code.severity, path: path, facts: named)
        if entries[key] == nil {
            if keys.count >= Self.kindsMax { key = Key(code: code, severity: key.severity, path: "…", facts: []) }
            if entries[key] == nil { keys.append(key) }
        }
        var entry = entries[key] ?? Entry(amounts: [])
        if entry.lines.count < Evidence.linesMax { entry.lines.append(line) }
        entry.count += 1
        for (name, micros) in amounts {
            let index = entry.amounts.firstIndex { $0.name == name }
            let sum = (index.map { entry.amounts[$0].micros } ?? 0).addingClamped(micros)
            let amount = Evidence.NamedAmount(name: name, micros: sum, currency: currency)
            if let index { entry.amounts[index] = amount } else { entry.amounts.append(amount) }
        }
        entries[key] = entry
    }

    /// What was noted, in the order it was first seen.
    func findings(file: String, settlement: String) -> [Finding] {
        keys.compactMap { key in
            guard let entry = entries[key] else { return nil }
            var evidence = Evidence(file: file, lines: entry.lines, column: key.path, count: entry.count)
            evidence.amounts = entry.amounts
            evidence.facts = key.facts
            return Finding(
                key.code, settlement: settlement.isEmpty ? nil : settlement, severity: key.severity, evidence)
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
