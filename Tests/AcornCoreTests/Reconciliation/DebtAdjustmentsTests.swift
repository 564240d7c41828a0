import SampleSettlements
import Testing

@testable import AcornCore

struct DebtAdjustmentsTests {
    private func statement(_ id: String, _ adjustments: [(String, Int64)], currency: String = "EUR") -> Statement {
        MadeStatement(id: id, store: "Amazon.\(id)", currency: currency, days: 0..<14, adjustments: adjustments)
            .statement
    }

    private func unmatched(_ statements: [Statement]) -> [String] {
        DebtAdjustments.findings(statements).map { "\($0.settlementID ?? "") \($0.evidence.amount("amount") ?? 0)" }
    }

    @Test func `twins of opposite sign say nothing`() {
        #expect(unmatched([statement("de", [("against ES", -50)]), statement("es", [("for DE", 50)])]).isEmpty)
        // One line may answer several.
        #expect(
            unmatched([
                statement("de", [("against ES, IT", -50)]), statement("es", [("for DE", 20)]),
                statement("it", [("for DE", 30)]),
            ])
            .isEmpty)
        #expect(unmatched([statement("de", [])]).isEmpty)
    }

    @Test func `one without its twin is a warning that names its text`() throws {
        let findings = DebtAdjustments.findings([
            statement("de", [("against ES", -50), ("against IT", -30)]), statement("es", [("for DE", 50)]),
        ])
        let finding = try #require(findings.first)
        #expect(findings.count == 1 && finding.code == .debtAdjustmentUnmatched && finding.severity == .warning)
        #expect(finding.settlementID == "de" && finding.evidence.fact("text") == "against IT")
        #expect(finding.evidence.amount("amount") == -30_000_000 && finding.evidence.file == "de.txt")
    }

    @Test func `twins are in two settlements and in one currency`() {
        #expect(unmatched([statement("de", [("against ES", -50), ("back", 50), ("more", 1)])]).count == 3)
        #expect(
            unmatched([statement("de", [("against UK", -50)]), statement("uk", [("for DE", 50)], currency: "GBP")])
                .count == 2)
    }

    @Test func `equal twins are matched pair by pair`() {
        #expect(
            unmatched([
                statement("de", [("against ES", -50)]), statement("fr", [("against ES", -50)]),
                statement("es", [("for DE", 50)]),
            ]).count == 1)
    }

    @Test func `a made store's debtor is its twin`() throws {
        let chain = SampleChain(seed: 8, count: 1, rows: 40, marketplace: .de)
        let debtor = try #require(chain.debtorStore)
        let both = [chain.settlements[0], debtor].map { $0.bytes(.flatFileV2) }
        #expect(try reconciled(both).findings(.debtAdjustmentUnmatched).isEmpty)
        #expect(try reconciled([both[0]]).findings(.debtAdjustmentUnmatched).count == 1)
    }
}
