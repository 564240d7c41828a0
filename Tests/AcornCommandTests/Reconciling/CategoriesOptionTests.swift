import AcornCore
import Foundation
import SampleSettlements
import Testing

/// `--categories`: rules of one's own come first, and a rule that makes no sense is named.
struct CategoriesOptionTests {
    @Test func `a rule of one's own moves money to another category and leaves the total alone`() async throws {
        let scratch = try Scratch()
        let settlement = SampleSettlement(seed: 3, rows: 400)
        let file = try scratch.write("a.txt", settlement.bytes(.flatFileV2))
        let rules = try scratch.write("mine.txt", "# mine\n\nOrder | ItemFees | Commission | other/micro-deposit\n")
        let plain = try #require(try await Acorn.reconcile(file).report().statements.first)
        let outcome = try await Acorn.reconcile(file, "--categories", rules)
        let own = try #require(try outcome.report().statements.first)
        let commission = try #require(
            plain.lines.first { $0.transactionType == "Order" && $0.amountDescription == "Commission" })
        #expect(commission.category == "selling-fees/referral")
        #expect(own.categories.first { $0.category == "other/micro-deposit" }?.amount == commission.amount)
        #expect(own.computedTotal == plain.computedTotal)
        #expect(try Micros.sum(own.categories.map(\.amount)) == settlement.manifest.totalMicros)
        #expect(outcome.status == 0)
    }

    @Test(arguments: [
        ("Order | ItemFees | Commission", "line 2"),
        ("Order | ItemFees | Commission | sales/unicorns", "sales/unicorns"),
    ])
    func `a rule that makes no sense is named with its file and line`(rule: String, words: String) async throws {
        let scratch = try Scratch()
        let file = try scratch.write("a.txt", SampleSettlement(seed: 3, rows: 60).bytes(.flatFileV2))
        let rules = try scratch.write("mine.txt", "# mine\n\(rule)\n")
        let outcome = try await Acorn.reconcile(file, "--categories", rules)
        #expect(outcome.status == 2)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.contains("\(rules), line 2"))
        #expect(outcome.errors.contains(words), "\(outcome.errors)")
    }

    @Test func `a rules file that is not there, or is no text, is named`() async throws {
        let scratch = try Scratch()
        let file = try scratch.write("a.txt", SampleSettlement(seed: 3, rows: 60).bytes(.flatFileV2))
        for rules in [scratch.file("none.txt"), try scratch.write("binary.txt", [0xFF, 0x00, 0xC3, 0x28] as [UInt8])] {
            let outcome = try await Acorn.reconcile(file, "--categories", rules)
            #expect(outcome.status == 2)
            #expect(outcome.output.isEmpty)
            #expect(outcome.errors.contains(rules), "\(outcome.errors)")
            #expect(!outcome.errors.contains("Error Domain"), "\(outcome.errors)")
        }
    }

    @Test(arguments: ["text", "json", "csv"])
    func `the table is shown in every form and both languages`(form: String) async throws {
        let english = try await Acorn.run(["categories", "--format", form])
        let chinese = try await Acorn.run(["categories", "--format", form, "--lang", "zh"])
        #expect(english.status == 0)
        #expect(english.text.contains("sales/product"))
        #expect(english.output != chinese.output)
        if form == "json" {
            let rules = try #require(try JSONSerialization.jsonObject(with: english.output) as? [[String: String]])
            #expect(rules.count == CategoryTable.standard.rules.count)
        }
        let bad = try await Acorn.run(["categories", "--format", form, "--lang", "xx"])
        #expect(bad.status == 2)
    }

    @Test func `the table's language comes from the environment where no option names one`() async throws {
        let chosen = try await Acorn.run(["categories", "--lang", "zh"])
        let configured = try await Acorn.run(["categories"], environment: ["ACORN_LANG": "zh"])
        #expect(configured.output == chosen.output)
    }

    @Test func `rules that the command prints are rules that the command reads`() async throws {
        let scratch = try Scratch()
        let file = try scratch.write("a.txt", SampleSettlement(seed: 3, rows: 400).bytes(.flatFileV2))
        let shown = try await Acorn.run(["categories"]).text
        let start = try #require(shown.range(of: "# transaction type"))
        let rules = try scratch.write("all.txt", String(shown[start.lowerBound...]))
        let own = try await Acorn.reconcile(file, "--categories", rules)
        #expect(own.status == 0, "\(own.errors)")
        #expect(own.text == (try await Acorn.reconcile(file)).text)
    }
}
