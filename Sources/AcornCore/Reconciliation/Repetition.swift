/// The same settlement given twice: told once when both say the same, and kept apart when they differ.
enum Repetition {
    /// Folds identical statements into the first of them, which then names all its files, and reports what it did.
    static func fold(_ statements: inout [NumberedStatement]) -> [Finding] {
        var findings: [Finding] = []
        var kept: [NumberedStatement] = []
        var byID: [String: [Int]] = [:]
        for one in statements {
            let id = one.statement.settlementID
            let earlier = id.isEmpty ? [] : byID[id] ?? []
            if let same = earlier.first(where: { isSame(kept[$0].statement, one.statement) }) {
                findings.append(finding(.settlementRepeated, kept[same].statement, one.statement))
                kept[same].statement.sources += one.statement.sources
                continue
            }
            if let other = earlier.first {
                findings.append(
                    finding(.settlementsDiffer, kept[other].statement, one.statement)
                )
            }
            byID[id, default: []].append(kept.count)
            kept.append(one)
        }
        statements = kept
        return findings
    }

    /// Whether two readings of a settlement say the same. Two formats count rows and label fees differently, so between
    /// them only the total and the period must agree (invariant I7).
    private static func isSame(_ a: Statement, _ b: Statement) -> Bool {
        guard a.computedTotal == b.computedTotal, a.declaredTotal == b.declaredTotal, a.currency == b.currency else {
            return false
        }
        return a.format != b.format || (a.rows == b.rows && a.lines == b.lines)
    }

    private static func finding(_ code: FindingCode, _ first: Statement, _ second: Statement) -> Finding {
        var evidence = Evidence(file: second.sources.first)
            .amount("expected", first.computedTotal, first.currency)
            .amount("computed", second.computedTotal, second.currency)
            .fact("otherFile", first.sources.joined(separator: ", "))
        if first.rows != second.rows {
            evidence = evidence.fact("expected", "\(first.rows) rows").fact("found", "\(second.rows) rows")
        }
        return Finding(code, settlement: second.settlementID, evidence)
    }
}
