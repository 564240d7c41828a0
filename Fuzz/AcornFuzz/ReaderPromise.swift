import AcornCore

/// What every settlement reader promises whatever the bytes are.
enum ReaderPromise {
    /// Problems that one input may be told about; examples are bounded, so this cannot grow with the file.
    private static let findingsMax = 2_000

    /// A few rules of every form. The standard table says the same about promises and is slower to look up.
    static let categories: CategoryTable = {
        let rules =
            "* | * | Principal | sales/product\n* | ItemFees | * | selling-fees/other\n"
            + "* | * | *Reserve* | reserves/held"
        do { return try CategoryTable(text: rules) } catch { broken("the rules cannot be read: \(error)") }
    }()

    /// Makes a reader for one file.
    typealias Maker = (ReconciliationContext) -> any SettlementReader

    /// Reads the bytes whole, and cut at two places that they choose themselves, with a reader and with another that
    /// must agree with it. All must tell the same, and what they tell must add up.
    static func check(_ bytes: UnsafeRawBufferPointer, with make: Maker, against other: Maker? = nil) {
        let whole = read([bytes], with: make)
        check(read(pieces(of: bytes), with: make), tells: whole, "cut at \(cuts(in: bytes))")
        if let other { check(read([bytes], with: other), tells: whole, "read the other way") }
        promise(whole.findings.count <= findingsMax, "\(whole.findings.count) findings for one file")
        promise(whole.isUsable || !whole.findings.isEmpty, "an unusable file without a word why")
        for tally in whole.tallies where !tally.sumTooLarge { checkSums(tally.statement()) }
    }

    private static func check(_ reading: FileReading, tells whole: FileReading, _ how: String) {
        promise(reading.isUsable == whole.isUsable, "\(how): usable \(reading.isUsable), not \(whole.isUsable)")
        promise(reading.findings == whole.findings, "\(how): \(difference(reading.findings, whole.findings))")
        let (statements, expected) = (reading.tallies.map { $0.statement() }, whole.tallies.map { $0.statement() })
        promise(statements.count == expected.count, "\(how): \(statements.count) statements, not \(expected.count)")
        for (statement, other) in zip(statements, expected) where statement != other {
            broken("\(how): \(statement) instead of \(other)")
        }
    }

    /// What two lists of findings do not share.
    static func difference(_ findings: [Finding], _ expected: [Finding]) -> String {
        "\(told(findings, not: expected)) instead of \(told(expected, not: findings))"
    }

    /// What one list of findings tells and the other does not, in short; "the same, in another order" where it is that.
    private static func told(_ findings: [Finding], not others: [Finding]) -> String {
        let only = findings.filter { !others.contains($0) }
        let texts = only.map { finding in
            let facts = finding.evidence.facts.map { "\($0.name)=\($0.value)" }.joined(separator: ",")
            let amounts = finding.evidence.amounts.map { "\($0.name)=\($0.text)" }.joined(separator: ",")
            return
                "\(finding.code) \(finding.severity) of \(finding.settlementID ?? "-") lines \(finding.evidence.lines)"
                + " column \(finding.evidence.column ?? "-") count \(finding.evidence.count ?? 0) \(facts) \(amounts)"
        }
        return texts.isEmpty ? "the same in another order" : texts.joined(separator: "; ")
    }

    /// Every cent of a statement stands in one line, and in one category.
    private static func checkSums(_ statement: Statement) {
        let lines = statement.lines.reduce(Int64(0)) { $0 &+ $1.micros }
        promise(lines == statement.computedTotal, "lines \(lines) are not the total \(statement.computedTotal)")
        let categories = statement.categories.reduce(Int64(0)) { $0 &+ $1.micros }
        promise(categories == lines, "categories \(categories) are not the lines \(lines)")
    }

    private static func read(
        _ pieces: [UnsafeRawBufferPointer], with make: Maker
    ) -> FileReading {
        let orders = OrderTable(spill: OrderSpillInMemory(), slotsMax: 64)
        let context = ReconciliationContext(
            categories: categories, orders: orders, dimensions: Set(Dimension.allCases))
        var reader = make(context)
        do {
            for piece in pieces { try reader.take(piece) }
            return try reader.finish()
        } catch {
            // The spill in memory throws nothing, and readers throw only what the spill throws.
            broken("the reader threw \(error)")
        }
    }

    /// The input, cut at the places it chooses itself.
    static func pieces(of bytes: UnsafeRawBufferPointer) -> [UnsafeRawBufferPointer] {
        let cuts = cuts(in: bytes)
        return [bytes[..<cuts.0], bytes[cuts.0..<cuts.1], bytes[cuts.1...]].map { UnsafeRawBufferPointer(rebasing: $0) }
    }

    /// Two places in the input, from a sum over all of it, so that an input always cuts itself at the same places.
    private static func cuts(in bytes: UnsafeRawBufferPointer) -> (Int, Int) {
        var sum: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01B3 }
        let first = Int(sum % UInt64(bytes.count + 1))
        return (first, first + Int(sum >> 32) % (bytes.count - first + 1))
    }
}
