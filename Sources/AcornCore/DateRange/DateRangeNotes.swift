/// Gathers findings while rows go by: one per code and column, with the first few examples and the number of all.
struct DateRangeNotes {
    private struct Key: Hashable {
        let code: FindingCode
        let column: String?
    }

    private struct Note {
        var lines: [Int] = []
        var count = 0
        var severity: Finding.Severity?
        var amounts: [(String, Int64)] = []
        var facts: [(String, String)] = []
    }

    private var notes: [Key: Note] = [:]
    private var order: [Key] = []
    /// Texts shown as examples in one finding.
    private static let examplesMax = 5

    /// Counts a case. `text` is what the file says there; `amounts` are shown for as many cases as lines are.
    mutating func add(
        _ code: FindingCode, line: Int? = nil, column: String? = nil, severity: Finding.Severity? = nil,
        text: String? = nil, amounts: [(String, Int64)] = []
    ) {
        let key = Key(code: code, column: column)
        if notes[key] == nil { order.append(key) }
        var note = notes[key] ?? Note()
        note.count += 1
        note.severity = severity ?? note.severity
        if let line, note.lines.count < Evidence.linesMax {
            note.lines.append(line)
            note.amounts += amounts
        }
        if let text, note.facts.count < Self.examplesMax {
            note.facts.append(("text", DateRangeText.cut(text, to: 200)))
        }
        notes[key] = note
    }

    /// The findings in the order in which they first came up, with lines in the order of the file.
    func findings(file: String, settlement: String?, currency: Currency?) -> [Finding] {
        order.compactMap { key in
            guard let note = notes[key] else { return nil }
            var evidence = Evidence(file: file, lines: note.lines, column: key.column, count: note.count)
            for (name, micros) in note.amounts { evidence = evidence.amount(name, micros, currency) }
            for (name, value) in note.facts { evidence = evidence.fact(name, value) }
            return Finding(key.code, settlement: settlement, severity: note.severity, evidence)
        }
    }
}
