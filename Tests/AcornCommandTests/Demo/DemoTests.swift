import AcornCore
import Foundation
import SampleSettlements
import Testing

/// `acorn demo` and `acorn sample`.
struct DemoTests {
    @Test func `the demo proves what it made up, finds the cent that it moved, and leaves nothing behind`() async throws
    {
        let scratch = try Scratch()
        let environment = ["TMPDIR": scratch.path + "/"]
        let first = try await Acorn.run(["demo", "settlements"], environment: environment)
        let again = try await Acorn.run(["demo", "settlements"], environment: environment)
        let other = try await Acorn.run(["demo", "settlements", "--seed", "2"], environment: environment)
        #expect(first.status == 0, "\(first.text)\(first.errors)")
        #expect(other.status == 0)
        #expect(first.text.contains("TIES"))
        #expect(first.text.contains("DOES NOT TIE"))
        // Only the name of the temporary folder, which tells the process, may differ.
        #expect(try withoutNumbers(first.text) == withoutNumbers(again.text))
        #expect(try withoutNumbers(first.text) != withoutNumbers(other.text))
        #expect(try scratch.names == [])
    }

    private func withoutNumbers(_ text: String) throws -> String {
        text.replacing(try Regex("acorn-demo-[0-9]+"), with: "acorn-demo").replacing(try Regex(" +"), with: " ")
    }

    @Test func `the line that the demo names is the line that it moved`() async throws {
        let scratch = try Scratch()
        for seed in 1...6 {
            let kept = scratch.file("kept\(seed)")
            let outcome = try await Acorn.run([
                "demo", "settlements", "--seed", "\(seed)", "--rows", "60", "--keep", kept,
            ])
            #expect(outcome.status == 0, "\(outcome.text)")
            let before = try lines(kept + "/de.txt")
            let after = try lines(kept + ".one-cent/settlement.txt")
            try #require(before.count == after.count)
            let moved = before.indices.filter { before[$0] != after[$0] }.map { $0 + 1 }
            #expect(moved.count == 1)
            #expect(outcome.text.contains("line \(moved.first ?? 0) "), "\(moved)")
            // Raised by a cent, as it says: what is declared is then a cent less than the rows.
            #expect(outcome.text.contains(try Regex(#"Difference +-0\.01 EUR"#)), "\(outcome.text)")
            let names = try FileManager.default.contentsOfDirectory(atPath: kept).sorted()
            #expect(names == ["de.txt", "jp.txt", "us-1.txt", "us-2.txt", "us-3.txt"])
            #expect(outcome.text.contains(kept))
        }
    }

    private func lines(_ path: String) throws -> [Data] {
        try Data(contentsOf: URL(filePath: path)).split(separator: 0x0A, omittingEmptySubsequences: false)
    }

    @Test func `the demo speaks Chinese and refuses what it cannot make`() async throws {
        let chinese = try await Acorn.run(["demo", "settlements", "--lang", "zh", "--rows", "60"])
        #expect(chinese.status == 0)
        #expect(chinese.text.contains("结算"))
        for arguments in [["--rows", "3"], ["--rows", "1000001"], ["--rows", "many"], ["--seed", "-1"]] {
            let outcome = try await Acorn.run(["demo", "settlements"] + arguments)
            #expect(outcome.status == 2)
            #expect(outcome.output.isEmpty)
        }
    }

    // MARK: Sample

    @Test(arguments: ["US", "DE", "JP", "CA"], SampleFormat.allCases)
    func `a sample's manifest agrees with what the readers find on every line`(
        store: String, format: SampleFormat
    ) async throws {
        let scratch = try Scratch()
        let arguments = [
            "sample", "--rows", "900", "--seed", "12", "--marketplace", store, "--format", format.rawValue, "--output",
            scratch.file("s.txt"), "--manifest", scratch.file("m.json"),
        ]
        #expect(try await Acorn.run(arguments).status == 0)
        let manifest = try JSONDecoder().decode(ManifestDocument.self, from: try scratch.data("m.json"))
        let outcome = try await Acorn.reconcile(scratch.file("s.txt"))
        let statement = try #require(try outcome.report().statements.first)
        #expect(outcome.status == 0)
        #expect(statement.settlementId == manifest.settlementId)
        #expect(statement.currency == manifest.currency)
        #expect(statement.declaredTotal == manifest.total)
        #expect(statement.computedTotal == manifest.total)
        guard format != .flatFileV1 else { return }
        #expect(format != .flatFileV2 || statement.rows == manifest.rows)
        let found = Set(
            statement.lines.map {
                [$0.transactionType, $0.amountType, $0.amountDescription, $0.amount, String($0.rows)]
            })
        let made = Set(
            manifest.lines.map {
                [$0.transactionType, $0.amountType, $0.amountDescription, $0.amount, String($0.rows)]
            })
        // XML has no fee types of their own, so its lines agree in everything but some names.
        if format == .xml {
            #expect(
                found.map { $0.suffix(2).joined(separator: " ") }.sorted()
                    == made.map { $0.suffix(2).joined(separator: " ") }.sorted())
        } else {
            #expect(found == made)
        }
    }

    @Test func `the same options make the same sample, to standard output or to a file`() async throws {
        let scratch = try Scratch()
        let arguments = ["sample", "--rows", "500", "--seed", "3", "--marketplace", "fr"]
        let first = try await Acorn.run(arguments)
        let second = try await Acorn.run(arguments)
        _ = try await Acorn.run(arguments + ["-o", scratch.file("s.txt")])
        #expect(first.status == 0)
        #expect(first.output == second.output)
        #expect(try scratch.data("s.txt") == first.output)
        #expect(first.output == Data(SampleSettlement(seed: 3, rows: 500, marketplace: .fr).bytes(.flatFileV2)))
        #expect(try await Acorn.run(["sample", "--rows", "500", "--seed", "4"]).output != first.output)
    }

    @Test func `a sample that cannot be made is refused`() async throws {
        for arguments in [["--rows", "7"], ["--marketplace", "ZZ"], ["--format", "pdf"], ["--rows", "-5"]] {
            let outcome = try await Acorn.run(["sample"] + arguments)
            #expect(outcome.status == 2, "\(arguments)")
            #expect(outcome.output.isEmpty)
            #expect(!outcome.errors.isEmpty)
        }
    }
}
