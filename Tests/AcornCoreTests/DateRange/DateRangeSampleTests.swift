import Testing

@testable import AcornCore

struct DateRangeSampleTests {
    @Test(.enabled(if: DateRangeSamples.has(DateRangeSamples.brazil)))
    func `the real Brazilian month ties, with five accounts and all its settlements`() throws {
        let bytes = try #require(DateRangeSamples.bytes(DateRangeSamples.brazil))
        let outcome = try readDateRange(bytes)
        #expect(outcome.declared == -1_056_150_000)
        #expect(outcome.computed == -1_056_150_000)
        #expect(outcome.rows == 329)
        #expect(outcome.currency == "BRL")
        #expect(outcome.settlementID.isEmpty)
        #expect(outcome.errors == [])
        #expect(Set(outcome.settlements.map(\.accountType)).count == 5)
        #expect(outcome.settlements.count == 33)
        #expect(outcome.settlements.reduce(0) { $0 + $1.deferredMicros } == 69_080_000)
        #expect(outcome.lines.filter { $0.transactionType == "Transfer" }.reduce(0) { $0 + $1.rows } == 23)
        #expect(outcome.periodStart?.iso8601 == "2026-03-01T05:17:51Z")
    }

    @Test(.enabled(if: DateRangeSamples.has(DateRangeSamples.brazil)))
    func `transfers of the Brazilian month are proven where their settlement is here`() throws {
        let outcome = try readDateRange(try #require(DateRangeSamples.bytes(DateRangeSamples.brazil)))
        // Elo, Visa and Amex each have one that adds up; the others paid for sales shipped before the first of the
        // month.
        let open = try #require(outcome.findings(.transferNotProvable).first)
        #expect(open.evidence.facts.first { $0.name == "proven" }?.value == "3")
        #expect(open.evidence.count == 20)
        #expect(outcome.findings(.transferDoesNotTie) == [])
        let visa = try #require(outcome.settlements.first { $0.settlementID == "25975411771" })
        #expect(visa.releasedMicros == 649_130_000)
    }

    @Test(.enabled(if: DateRangeSamples.has(DateRangeSamples.brazil)))
    func `no row of the Brazilian month is unclassified`() throws {
        let outcome = try readDateRange(try #require(DateRangeSamples.bytes(DateRangeSamples.brazil)))
        #expect(outcome.lines.filter { $0.category == .otherUnclassified } == [])
        #expect(outcome.lines.filter { $0.category == .fbaFeesRemoval }.reduce(0) { $0 + $1.rows } == 4)
        #expect(outcome.lines.filter { $0.category == .reimbursementsCustomerReturn }.reduce(0) { $0 + $1.rows } == 3)
        #expect(outcome.lines.filter { $0.category == .reimbursementsLostOrDamaged }.reduce(0) { $0 + $1.rows } == 4)
    }

    @Test(.enabled(if: DateRangeSamples.has(DateRangeSamples.brazil)))
    func `the day is the day that the file prints`() throws {
        let bytes = try #require(DateRangeSamples.bytes(DateRangeSamples.brazil))
        let outcome = try readDateRange(bytes, dimensions: [.day])
        let days = try #require(outcome.breakdowns.first { $0.dimension == .day }).lines.map(\.key)
        #expect(days.first == "2026-02-28")
        #expect(days.last == "2026-03-31")
    }

    @Test(.enabled(if: DateRangeSamples.has(DateRangeSamples.france)))
    func `the French row without a preamble ties`() throws {
        let outcome = try readDateRange(try #require(DateRangeSamples.bytes(DateRangeSamples.france)))
        #expect(outcome.declared == 7_130_000)
        #expect(outcome.ties)
        #expect(outcome.currency == "EUR")
        #expect(outcome.settlementID == "27486555222")
        #expect(outcome.lines.filter { $0.category == .otherUnclassified } == [])
        #expect(outcome.findings == [])
        #expect(outcome.periodStart?.iso8601 == "2026-07-01T08:31:35Z")
    }

    @Test(.enabled(if: DateRangeSamples.has(DateRangeSamples.brazil)), arguments: [UInt64(1), 2, 3, 4])
    func `the Brazilian month reads the same in any chunks`(seed: UInt64) throws {
        let bytes = try #require(DateRangeSamples.bytes(DateRangeSamples.brazil))
        print("seed \(seed)")
        var numbers = SeededNumbers(seed: seed)
        let chunks = (0..<400).map { _ in Int.random(in: 1...900, using: &numbers) }
        let whole = try readDateRange(bytes, dimensions: [.day, .order])
        #expect(try readDateRange(bytes, chunks: chunks, dimensions: [.day, .order]) == whole)
    }
}
