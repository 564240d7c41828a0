import AcornCore
import Foundation
import SampleSettlements
import Testing

/// `--journal`: what comes out passes the programs it is written for.
struct JournalOptionTests {
    /// A program that checks journals, and how it is asked to.
    struct Checker: Sendable, CustomTestStringConvertible {
        let dialect, program: String
        let before, after: [String]
        var testDescription: String { dialect }
        var isInstalled: Bool { Program.path(of: program) != nil }
    }

    static let checkers = [
        Checker(dialect: "beancount", program: "bean-check", before: [], after: []),
        Checker(dialect: "hledger", program: "hledger", before: ["-f"], after: ["check", "--strict"]),
        Checker(dialect: "ledger", program: "ledger", before: ["-f"], after: ["--pedantic", "bal"]),
    ]

    /// Settlements of three currencies.
    private func reports(_ scratch: Scratch) throws -> String {
        for store in [SampleMarketplace.us, .de, .jp] {
            let settlement = SampleSettlement(seed: 21, rows: 400, marketplace: store)
            try scratch.write("reports/\(store.rawValue).txt", settlement.bytes(.flatFileV2))
        }
        return scratch.file("reports")
    }

    @Test(arguments: checkers)
    func `a journal of three stores passes its program`(checker: Checker) async throws {
        let scratch = try Scratch()
        let journal = scratch.file("books.\(checker.dialect)")
        let outcome = try await Acorn.run([
            "reconcile", try reports(scratch), "--journal", checker.dialect, "--output", journal,
        ])
        #expect(outcome.status == 0, "\(outcome.errors)")
        let text = String(decoding: try scratch.data("books.\(checker.dialect)"), as: UTF8.self)
        for currency in ["USD", "EUR", "JPY"] { #expect(text.contains(" \(currency)")) }
        guard let program = Program.path(of: checker.program) else {
            return print("\(checker.program) is not installed: the journal was written but not checked by it")
        }
        let check = try await Program.run(program, checker.before + [journal] + checker.after)
        #expect(check.status == 0, "\(check.text)\(check.errors)")
        // One cent moved must not pass, or the check proves nothing.
        let moved = try moveOneCent(text)
        try scratch.write("moved", moved)
        let refusal = try await Program.run(program, checker.before + [scratch.file("moved")] + checker.after)
        #expect(refusal.status != 0, "\(checker.program) accepts a journal that does not balance")
    }

    /// The last amount in euro, one cent more.
    private func moveOneCent(_ text: String) throws -> String {
        let match = try #require(text.matches(of: try Regex(#"\.(\d)(\d) EUR"#)).last)
        let digit = try #require(match.output[2].substring.flatMap { Int($0) })
        let moved = "." + (match.output[1].substring ?? "") + String((digit + 1) % 10) + " EUR"
        return text.replacingCharacters(in: match.range, with: moved)
    }

    @Test(.enabled(if: Samples.areHere, Comment(rawValue: Samples.reason)), arguments: checkers)
    func `a journal of real reports passes its program`(checker: Checker) async throws {
        let scratch = try Scratch()
        let journal = scratch.file("books")
        let files = SampleReportTests.tying.map { Samples.path($0.file) }
        let outcome = try await Acorn.run(
            ["reconcile"] + files + ["--journal", checker.dialect, "--output", journal])
        #expect(outcome.status == 0, "\(outcome.errors)")
        guard let program = Program.path(of: checker.program) else { return }
        let check = try await Program.run(program, checker.before + [journal] + checker.after)
        #expect(check.status == 0, "\(check.text)\(check.errors)")
    }

    @Test func `an unknown dialect and a form beside the journal are refused`() async throws {
        let scratch = try Scratch()
        let file = try scratch.write("a.txt", SampleSettlement(seed: 2, rows: 60).bytes(.flatFileV2))
        for arguments in [["--journal", "gnucash"], ["--journal", "ledger", "--format", "json"]] {
            let outcome = try await Acorn.run(["reconcile", file] + arguments)
            #expect(outcome.status == 2)
            #expect(outcome.output.isEmpty)
            #expect(outcome.errors.contains("--journal") || outcome.errors.contains("gnucash"))
        }
    }
}
