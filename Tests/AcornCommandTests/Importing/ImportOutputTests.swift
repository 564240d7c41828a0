import Foundation
import SampleSettlements
import StoreBackends
import Testing

/// What imports and exports say and write, beside the rows that `ImportTests` looks at.
@Suite struct `imports and exports` {
    private static let report = SampleSettlement(seed: 21, rows: 200).bytes(.flatFileV2)

    private static func run(
        _ arguments: String..., database: String, standardInput: String? = nil
    ) async throws -> Acorn.Outcome {
        try await Acorn.run(
            arguments, environment: ["ACORN_DATABASE": database], standardInput: standardInput)
    }

    @Test func `speak Chinese where asked to`() async throws {
        let scratch = try Scratch()
        let (file, wrong) = (try scratch.write("a.txt", Self.report), try scratch.write("wrong.txt", "a\tb\n1\t2\n"))
        let database = "sqlite:" + scratch.file("hub.sqlite")
        let first = try await Self.run("import", "settlements", file, wrong, "--lang", "zh", database: database)
        #expect(first.status == 2)
        for word in ["已入库", "对平", "已隔离", "入库 1 个"] { #expect(first.text.contains(word), "\(first.text)") }
        let again = try await Self.run("import", "settlements", file, "--lang", "zh", database: database)
        #expect(again.status == 0 && again.text.contains("无变化"), "\(again.text)")
        let replay = try await Self.run("replay", "--lang", "zh", database: database)
        #expect(replay.status == 0 && replay.text.contains("文档"), "\(replay.text)")
    }

    @Test func `take an empty pipe, a pipe with no report, and one with a report`() async throws {
        let scratch = try Scratch()
        try scratch.write("tmp/keep", "")
        func bring(_ file: String) async throws -> Acorn.Outcome {
            try await Acorn.run(
                ["import", "settlements", "-"],
                environment: [
                    "ACORN_DATABASE": "sqlite:" + scratch.file("hub.sqlite"), "TMPDIR": scratch.file("tmp"),
                ], standardInput: file)
        }
        let nothing = try await bring(try scratch.write("empty", ""))
        #expect(nothing.status == 2 && nothing.text.contains("quarantined"), "\(nothing.text)")
        let noReport = try await bring(try scratch.write("wrong", "hello\n"))
        #expect(noReport.status == 2 && noReport.text.contains("notASettlementReport"), "\(noReport.text)")
        let fine = try await bring(try scratch.write("a.txt", Self.report))
        #expect(fine.status == 0 && fine.text.contains("1 stored"), "\(fine.text)")
        // Nothing of what came through the pipes lies about.
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.file("tmp")) == ["keep"])
    }

    @Test(
        .enabled(if: Program.path(of: "python3") != nil, "python3 reads the workbook"), arguments: StoreBackend.allCases
    )
    func `write a workbook with every row, amounts as numbers`(backend: StoreBackend) async throws {
        let scratch = try Scratch()
        let (file, book) = (try scratch.write("a.txt", Self.report), scratch.file("rows.xlsx"))
        try await withAddressText(backend) { database in
            _ = try await Self.run("import", "settlements", file, database: database)
            let export = try await Self.run("export", "settlements", "--output", book, database: database)
            #expect(export.status == 0, "\(export.errors)")
            let python = try #require(Program.path(of: "python3"))
            let read = try await Program.run(python, ["-c", Self.script, book])
            let numbers = read.text.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
            let manifest = SampleSettlement(seed: 21, rows: 200).manifest
            // The header, the settlement's own row, then the rows.
            #expect(numbers.first == 202, "\(read.text) \(read.errors)")
            #expect(numbers.last.map(Int64.init) == manifest.totalMicros / 10_000)
        }
    }

    /// Rows, and the sum of column O in hundredths.
    private static let script = """
        import re, sys, zipfile
        text = zipfile.ZipFile(sys.argv[1]).read("xl/worksheets/sheet1.xml").decode()
        cells = re.findall(r'<c r="O(?!1")[0-9]+"(?![^>]*t=)[^>]*><v>([^<]*)</v>', text)
        print(len(re.findall("<row ", text)), round(sum(round(float(c) * 100) for c in cells)))
        """

    @Test(arguments: StoreBackend.allCases)
    func `give the rows of an order, a SKU or a day`(backend: StoreBackend) async throws {
        let scratch = try Scratch()
        let older = try scratch.write("older.txt", SampleSettlement(seed: 21, rows: 200).bytes(.flatFileV1))
        let file = try scratch.write("a.txt", Self.report)
        let lines = String(decoding: Self.report, as: UTF8.self).split(whereSeparator: \.isNewline).dropFirst(2)
        let cells = lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
        let row = try #require(cells.first { !$0[7].isEmpty && !$0[21].isEmpty && !$0[21].contains("\"") })
        try await withAddressText(backend) { database in
            _ = try await Self.run("import", "settlements", older, file, database: database)
            for (option, value, place) in [("--order", row[7], 7), ("--sku", row[21], 21)] {
                let export = try await Self.run("export", "settlements", option, value, database: database)
                #expect(export.status == 0, "\(export.errors)")
                // The older version of the settlement tells the same rows; they come once.
                #expect(
                    export.text.split(separator: "\r\n").count == 1 + cells.count { $0[place] == value }, "\(option)")
            }
            let days = Set(cells.map { String($0[16].prefix(10)) })
            var rows = 0
            for day in days where day.count == 10 {
                let export = try await Self.run("export", "settlements", "--day", day, database: database)
                rows += export.text.split(separator: "\r\n").count - 1
            }
            #expect(rows == cells.count)
            for wrong in [
                ["--day", "yesterday"], ["--day", "2026-03-02", "--sku", "x"], ["--sku", "x", "--format", "original"],
            ] {
                let refused = try await Acorn.run(
                    ["export", "settlements"] + wrong, environment: ["ACORN_DATABASE": database])
                #expect(refused.status == 2, "\(wrong)")
            }
        }
    }
}
