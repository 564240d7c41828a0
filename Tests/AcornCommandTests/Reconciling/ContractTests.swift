import AcornCore
import Foundation
import SampleSettlements
import Testing

/// The forms that programs read: JSON and CSV.
struct ContractTests {
    private func sample(_ marketplace: SampleMarketplace = .us) -> SampleSettlement {
        SampleSettlement(seed: 11, rows: 500, marketplace: marketplace)
    }

    @Test func `the JSON has every key of the contract`() async throws {
        let scratch = try Scratch()
        var bytes = sample().bytes(.flatFileV2)
        // A row with an odd amount, so that there is a finding with everything in it.
        bytes += Array((sample().manifest.settlementID + "\t\t\t\t\t\tOrder" + String(repeating: "\t", count: 8)).utf8)
        bytes += Array(("what\t\t\t\t\t\t\t\t\t\n").utf8)
        let outcome = try await Acorn.reconcile(try scratch.write("a.txt", bytes), "--by", "order")
        let root = try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
        #expect(root["version"] as? Int == 1)
        let statement = try #require((root["statements"] as? [[String: Any]])?.first)
        let statementKeys: Set = [
            "settlementId", "source", "currency", "periodStart", "periodEnd", "depositDate", "declaredTotal",
            "computedTotal", "difference", "ties", "rows", "format", "categories", "orders", "unclassified",
        ]
        #expect(statementKeys.subtracting(statement.keys) == [])
        let category = try #require((statement["categories"] as? [[String: Any]])?.first)
        #expect(Set(["category", "amount", "rows"]).subtracting(category.keys) == [])
        #expect(statement["source"] as? [String] == [scratch.file("a.txt")])
        let findings = try #require(root["findings"] as? [[String: Any]])
        let finding = try #require(findings.first { $0["code"] as? String == "unreadableAmount" })
        #expect(Set(["code", "severity", "settlementId", "message", "evidence"]).subtracting(finding.keys) == [])
        let evidence = try #require(finding["evidence"] as? [String: Any])
        #expect(evidence["file"] as? String == scratch.file("a.txt"))
        #expect(evidence["lines"] as? [Int] == [503])
        #expect(evidence["column"] as? String == "amount")
        #expect(outcome.status == 1)
    }

    @Test func `only messages depend on the language`() async throws {
        let scratch = try Scratch()
        let file = try scratch.write("a.txt", sample().bytes(.flatFileV2).dropLast(3_000))
        let english = try await Acorn.reconcile(file, "--lang", "en")
        let chinese = try await Acorn.reconcile(file, "--lang", "zh")
        func withoutMessages(_ text: String) -> [Substring] {
            text.split(separator: "\n").filter { !$0.contains("\"message\"") }
        }
        #expect(english.text != chinese.text)
        #expect(withoutMessages(english.text) == withoutMessages(chinese.text))
        #expect(chinese.text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
    }

    @Test(arguments: [SampleMarketplace.us, .de, .jp])
    func `the CSV adds up to the total, by category and by every dimension`(marketplace: SampleMarketplace) async throws
    {
        let scratch = try Scratch()
        let settlement = sample(marketplace)
        let file = try scratch.write("a.txt", settlement.bytes(.flatFileV2))
        for dimension in [nil, "category", "order", "sku", "day", "marketplace"] {
            let by = dimension.map { ["--by", $0] } ?? []
            let outcome = try await Acorn.run(["reconcile", file, "--format", "csv"] + by)
            #expect(outcome.status == 0, "\(outcome.errors)")
            let rows = table(outcome.text)
            #expect(
                rows[0].prefix(6) == [
                    "settlementId", "currency", "periodStart", "periodEnd", dimension ?? "category", "amount",
                ])
            #expect(rows.count > 1)
            #expect(
                rows.dropFirst().allSatisfy { $0.count == rows[0].count && $0[0] == settlement.manifest.settlementID })
            let sum = try Micros.sum(rows.dropFirst().map { $0[5] })
            #expect(sum == settlement.manifest.totalMicros, "by \(dimension ?? "nothing")")
            guard let dimension, dimension != "category" else { continue }
            let groups = try Micros.sum(rows.dropFirst().flatMap { $0.dropFirst(7) })
            #expect(groups == settlement.manifest.totalMicros, "groups by \(dimension)")
        }
    }

    @Test func `findings as CSV are one row each`() async throws {
        let scratch = try Scratch()
        let file = try scratch.write("a.txt", sample().bytes(.flatFileV2).dropLast(3_000))
        let outcome = try await Acorn.run(["reconcile", file, "--format", "csv", "--findings"])
        let document = try await Acorn.reconcile(file).report()
        let rows = table(outcome.text)
        #expect(rows[0].prefix(4) == ["severity", "code", "settlementId", "file"])
        #expect(rows.dropFirst().map { $0[1] } == document.findings.map(\.code))
        #expect(rows.contains { $0[1] == "totalDoesNotTie" && $0[7].contains("difference=") })
        #expect(outcome.status == 1)
        // What stands in the file is not said again beside it.
        #expect(outcome.errors == "")
    }

    @Test func `several breakdowns stand side by side in JSON, and CSV refuses what it has no room for`() async throws {
        let scratch = try Scratch()
        let settlement = sample()
        let file = try scratch.write("a.txt", settlement.bytes(.flatFileV2))
        let statement = try #require(
            try await Acorn.reconcile(file, "--by", "day", "--by", "sku").report().statements.first)
        let breakdowns = try #require(statement.breakdowns)
        #expect(Set(breakdowns.map(\.by)) == ["day", "sku"])
        for breakdown in breakdowns {
            #expect(try Micros.sum(breakdown.lines.map(\.amount)) == settlement.manifest.totalMicros)
            #expect(breakdown.lines.reduce(0) { $0 + $1.rows } == 500)
        }
        let refused = try await Acorn.run(["reconcile", file, "--format", "csv", "--by", "day", "--by", "sku"])
        #expect(refused.status == 2)
        #expect(refused.errors.contains("--by"), "\(refused.errors)")
        #expect(refused.output.isEmpty)
    }

    /// The rows of a CSV without line ends inside cells.
    private func table(_ text: String) -> [[String]] {
        text.split(whereSeparator: \.isNewline).map { line in
            var cells = [""]
            var isQuoted = false
            for character in line {
                if character == "\"" {
                    isQuoted.toggle()
                } else if character == ",", !isQuoted {
                    cells.append("")
                } else {
                    cells[cells.count - 1].append(character)
                }
            }
            return cells
        }
    }
}
