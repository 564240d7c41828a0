import Foundation
import Testing

@testable import AcornCore
@testable import acorn

struct ReportJSONTests {
    private func text(_ report: ReconciliationReport, _ language: Language = .en) -> String {
        var text = ""
        ReportJSON(language: language).write(report, to: &text)
        return text
    }

    private func decoded(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    private func first(_ name: String, _ report: ReconciliationReport) throws -> [String: Any] {
        try #require((try decoded(text(report))[name] as? [[String: Any]])?.first)
    }

    @Test func `a statement carries every key of the contract with the right kind of value`() throws {
        let statement = try first("statements", ReconciliationReport(statements: [InventedReport.tied], findings: []))
        #expect(statement["settlementId"] as? String == "25719799032")
        #expect(statement["source"] as? [String] == ["reports/de-2025-10.txt"])
        #expect(statement["currency"] as? String == "EUR")
        #expect(statement["periodStart"] as? String == "2025-09-27T21:04:11Z")
        #expect(statement["periodEnd"] as? String == "2025-10-11T21:04:11Z")
        #expect(statement["depositDate"] as? String == "2025-10-13T21:04:11Z")
        #expect(statement["declaredTotal"] as? String == "376.56")
        #expect(statement["computedTotal"] as? String == "376.56")
        #expect(statement["difference"] as? String == "0.00")
        #expect(statement["ties"] as? Bool == true)
        #expect(statement["rows"] as? Int == 130)
        #expect(statement["format"] as? String == "flatFileV2")
        #expect(statement["orders"] as? Int == 40)
        #expect(statement["unclassified"] as? Int == 0)
        let category = try #require((statement["categories"] as? [[String: Any]])?.first)
        #expect(category["category"] as? String == "sales/product")
        #expect(category["amount"] as? String == "1234.56")
        #expect(category["rows"] as? Int == 40)
        let line = try #require((statement["lines"] as? [[String: Any]])?.first)
        #expect(
            Set(line.keys) == [
                "transactionType", "amountType", "amountDescription", "category", "amount", "rows",
            ])
        let groups = try #require(statement["groups"] as? [[String: Any]])
        #expect(
            groups.compactMap { $0["group"] as? String } == [
                "sales", "shipping", "refunds", "selling-fees", "fba-fees", "advertising", "reserves",
            ])
        #expect(statement["breakdowns"] == nil)
    }

    @Test func `what is not known is null`() throws {
        var statement = InventedReport.declaring(nil)
        statement.settlementID = ""
        statement.currency = nil
        statement.periodStart = nil
        statement.depositDate = nil
        let json = try first("statements", ReconciliationReport(statements: [statement], findings: []))
        for key in ["settlementId", "currency", "periodStart", "depositDate", "declaredTotal", "difference"] {
            #expect(json[key] is NSNull, "\(key)")
        }
        #expect(json["ties"] as? Bool == false)
        #expect(json["computedTotal"] as? String == "376.56")
    }

    @Test func `amounts have the currency's own digits`() throws {
        let yen = InventedReport.statement([InventedReport.line(.salesProduct, 1_100_000_000)], currency: "JPY")
        let dinar = InventedReport.statement([InventedReport.line(.salesProduct, -1_500_000)], currency: "BHD")
        let yens = try first("statements", ReconciliationReport(statements: [yen], findings: []))
        #expect(yens["computedTotal"] as? String == "1100")
        let dinars = try first("statements", ReconciliationReport(statements: [dinar], findings: []))
        #expect(dinars["computedTotal"] as? String == "-1.500")
    }

    @Test func `a finding carries its evidence, and texts out of files survive`() throws {
        let report = ReconciliationReport(
            statements: [], findings: [InventedReport.unclassified, InventedReport.carried])
        let findings = try #require(try decoded(text(report))["findings"] as? [[String: Any]])
        #expect(findings[0]["code"] as? String == "unclassifiedRows")
        #expect(findings[0]["severity"] as? String == "warning")
        #expect(findings[0]["settlementId"] as? String == "25719799032")
        #expect(findings[0]["message"] as? String == InventedReport.unclassified.message(in: .en))
        let evidence = try #require(findings[0]["evidence"] as? [String: Any])
        #expect(evidence["file"] as? String == "a.txt")
        #expect(evidence["lines"] as? [Int] == [7, 9])
        #expect(evidence["count"] as? Int == 2)
        #expect(evidence["amounts"] as? [String: String] == ["amount": "-1.00"])
        #expect(evidence["currency"] as? String == "EUR")
        #expect(evidence["facts"] as? [String: String] == ["text": "Brand \"new\" fee\t1"])
        #expect(findings[1]["settlementId"] == nil)
        #expect((findings[1]["evidence"] as? [String: Any])?["file"] == nil)
    }

    @Test func `amounts of several currencies and of one name are all kept`() throws {
        let evidence = Evidence().amount("amount", 1_000_000, Currency("EUR"))
            .amount("amount", 2_000_000, Currency("JPY"))
        let finding = try first(
            "findings", ReconciliationReport(statements: [], findings: [Finding(.debtAdjustmentUnmatched, evidence)]))
        let json = try #require(finding["evidence"] as? [String: Any])
        #expect(json["amounts"] as? [String: String] == ["amount": "1.00", "amount2": "2"])
        #expect(json["currencies"] as? [String: String] == ["amount": "EUR", "amount2": "JPY"])
    }

    @Test func `every character a file can hold comes back the same`() throws {
        let all = (0...0x2FFF).compactMap { Unicode.Scalar($0) }.map(Character.init)
        let starts = stride(from: 0, to: all.count, by: 150)
        let chunks = starts.map { String(all[$0..<min($0 + 150, all.count)]) } + ["🦔𝄞"]
        let findings = chunks.map { Finding(.unreadableAmount, Evidence().fact("text", $0)) }
        let json = try decoded(text(ReconciliationReport(statements: [], findings: findings)))
        let back = try #require(json["findings"] as? [[String: Any]]).map { finding -> String? in
            let evidence = finding["evidence"] as? [String: Any]
            return (evidence?["facts"] as? [String: String])?["text"]
        }
        #expect(back.count == chunks.count)
        for (there, here) in zip(chunks, back) {
            #expect(here.map { Array($0.unicodeScalars) } == Array(there.unicodeScalars))
        }
    }

    @Test func `keys come in the same order every time, whatever the language`() throws {
        let report = ReconciliationReport(statements: [InventedReport.tied], findings: [InventedReport.doesNotTie])
        let english = text(report)
        let keys = ["version", "summary", "statements\": [", "settlementId", "computedTotal", "findings"]
        let positions = keys.compactMap { english.range(of: "\"" + $0)?.lowerBound }
        #expect(positions.count == keys.count)
        #expect(positions == positions.sorted())
        let finding = InventedReport.doesNotTie
        let chinese = english.replacingOccurrences(of: finding.message(in: .en), with: finding.message(in: .zh))
        #expect(text(report, .zh) == chinese)
    }

    @Test func `the summary counts statements and findings`() throws {
        let report = ReconciliationReport(
            statements: [InventedReport.tied, InventedReport.declaring(400_000_000)],
            findings: [InventedReport.doesNotTie, InventedReport.unclassified, InventedReport.carried])
        let json = try decoded(text(report))
        #expect(json["version"] as? Int == 1)
        #expect(
            json["summary"] as? [String: Int] == [
                "statements": 2, "ties": 1, "errors": 1, "warnings": 1, "infos": 1,
            ])
        #expect(report.exitStatus == 1)
        let clean = ReconciliationReport(statements: [InventedReport.tied], findings: [InventedReport.carried])
        #expect(clean.exitStatus == 0)
    }

    @Test func `breakdowns stand in the document where they were asked for`() throws {
        var statement = InventedReport.tied
        statement.breakdowns = [InventedReport.breakdown(.sku, keys: ["", "A-1"])]
        let json = try first("statements", ReconciliationReport(statements: [statement], findings: []))
        let breakdown = try #require((json["breakdowns"] as? [[String: Any]])?.first)
        #expect(breakdown["by"] as? String == "sku")
        let lines = try #require(breakdown["lines"] as? [[String: Any]])
        #expect(lines[0]["key"] is NSNull)
        #expect(lines[1]["key"] as? String == "A-1")
        #expect(lines[1]["amount"] as? String == "18.50")
        #expect(lines[1]["groups"] as? [String: String] == ["sales": "20.00", "selling-fees": "-1.50"])
    }

    @Test func `a long breakdown is written in small pieces`() throws {
        var statement = InventedReport.tied
        statement.breakdowns = [InventedReport.breakdown(.order, keys: (0..<20_000).map { "111-\($0)" })]
        var pieces: [Int] = []
        var sink = BufferedSink { pieces.append($0.count) }
        ReportJSON(language: .en).write(ReconciliationReport(statements: [statement], findings: []), to: &sink)
        try sink.finish()
        #expect(pieces.reduce(0, +) > 1_000_000)
        #expect(pieces.allSatisfy { $0 < 128 * 1024 })
    }

    @Test func `the first error of the receiver is not lost`() {
        struct DiskFull: Error {}
        var calls = 0
        var sink = BufferedSink { _ in
            calls += 1
            throw DiskFull()
        }
        for _ in 0..<100_000 { sink.write("some text") }
        #expect(throws: DiskFull.self) { try sink.finish() }
        #expect(calls == 1)
    }
}
