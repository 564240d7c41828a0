import AcornCore
import Foundation
import SampleSettlements
import Testing

/// The form that people read, and workbooks.
struct StatementOutputTests {
    private static let escape = "\u{1B}["

    private func file(_ scratch: Scratch, _ marketplace: SampleMarketplace = .us) throws -> String {
        try scratch.write("a.txt", SampleSettlement(seed: 5, rows: 400, marketplace: marketplace).bytes(.flatFileV2))
    }

    @Test func `text has colours when told so and not when it goes to a file`() async throws {
        let scratch = try Scratch()
        let file = try file(scratch)
        let plain = try await Acorn.run(["reconcile", file])
        let coloured = try await Acorn.run(["reconcile", file, "--color", "always"])
        let never = try await Acorn.run(["reconcile", file, "--color", "never"])
        #expect(plain.status == 0)
        #expect(!plain.text.contains("\u{1B}"))
        #expect(never.output == plain.output)
        #expect(coloured.text.contains(Self.escape))
        let uncoloured = coloured.text.replacing(try Regex("\u{1B}\\[[0-9;]*m"), with: "")
        #expect(uncoloured == plain.text)
        #expect(plain.errors == "")
    }

    @Test func `amounts of a statement stand under each other`() async throws {
        let scratch = try Scratch()
        let outcome = try await Acorn.run(["reconcile", try file(scratch)])
        let document = try await Acorn.reconcile(scratch.file("a.txt")).report()
        let statement = try #require(document.statements.first)
        #expect(outcome.text.contains(try #require(statement.settlementId)))
        let lines = outcome.text.split(separator: "\n")
        let ends = try statement.groups.map { group -> Int in
            let line = try #require(
                lines.first { line in
                    shown(group.amount).contains { line.contains(" " + $0) }
                }, "\(group.group) \(group.amount) is not shown")
            let range = try #require(shown(group.amount).compactMap { line.range(of: $0, options: .backwards) }.first)
            return line.distance(from: line.startIndex, to: range.upperBound)
        }
        #expect(Set(ends).count == 1, "\(ends)\n\(outcome.text)")
    }

    /// An amount with and without thousands separators.
    private func shown(_ amount: String) -> [String] {
        let parts = amount.split(separator: ".")
        var whole = String(parts[0])
        for place in stride(from: 3, to: 12, by: 3) {
            let plain = whole.filter { $0 != "," && $0 != "-" }
            guard plain.count > place else { break }
            let at = whole.index(whole.endIndex, offsetBy: -(place + place / 3 - 1))
            whole.insert(",", at: at)
        }
        let grouped = ([whole] + parts.dropFirst().map(String.init)).joined(separator: ".")
        return [grouped, grouped.replacing("-", with: "−"), amount, amount.replacing("-", with: "−")]
    }

    @Test func `the statement speaks English and Chinese and nothing else`() async throws {
        let scratch = try Scratch()
        let file = try file(scratch, .jp)
        let english = try await Acorn.run(["reconcile", file, "--lang", "en"])
        let chinese = try await Acorn.run(["reconcile", file, "--lang", "zh-CN"])
        let klingon = try await Acorn.run(["reconcile", file, "--lang", "tlh"])
        #expect(english.text.contains("Settlement"))
        #expect(!english.text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
        #expect(chinese.text.contains("结算"))
        #expect(chinese.status == 0)
        #expect(klingon.status == 2)
        #expect(klingon.errors.contains("tlh"))
        #expect(klingon.output.isEmpty)
    }

    @Test(.enabled(if: Program.path(of: "python3") != nil, "python3 is not installed"))
    func `a workbook is a whole archive with a sheet for each part`() async throws {
        let scratch = try Scratch()
        let book = scratch.file("book.xlsx")
        let settlement = SampleSettlement(seed: 5, rows: 400)
        let file = try file(scratch)
        let outcome = try await Acorn.run(["reconcile", file, "--format", "xlsx", "--output", book, "--by", "sku"])
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.output.isEmpty)
        let script = """
            import re, sys, zipfile
            archive = zipfile.ZipFile(sys.argv[1])
            assert archive.testzip() is None
            text = archive.read('xl/workbook.xml').decode()
            print('|'.join(re.findall('<sheet [^>]*name="([^"]*)"', text)))
            """
        let python = try #require(Program.path(of: "python3"))
        let read = try await Program.run(python, ["-c", script, book])
        let names = read.text.trimmingCharacters(in: .newlines).split(separator: "|").map(String.init)
        #expect(names.prefix(2) == ["Summary", settlement.manifest.settlementID], "\(read.errors)")
        #expect(Set(["Lines", "Breakdown"]).subtracting(names) == [])
        // The same workbook through standard output.
        let piped = try await Acorn.run(["reconcile", file, "--format", "xlsx"])
        #expect(piped.output.starts(with: [0x50, 0x4B, 3, 4]))
    }
}
