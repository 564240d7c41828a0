import AcornCore
import Foundation
import SampleSettlements
import Testing

/// What may be given to `acorn reconcile`: pipes, archives, spreadsheets' encodings, folders, and what is none of
/// these.
struct InputTests {
    private static let settlement = SampleSettlement(seed: 8, rows: 3_000, marketplace: .de)
    private static let bytes = settlement.bytes(.flatFileV2)

    /// The statement of the report, read from a file of another form, is the plain file's statement.
    private func expectSame(_ outcome: Acorn.Outcome, warnings: [String] = []) throws {
        let report = try outcome.report()
        let statement = try #require(report.statements.first, "\(outcome.errors)")
        #expect(report.statements.count == 1)
        #expect(try Micros.of(statement.computedTotal) == Self.settlement.manifest.totalMicros)
        #expect(statement.ties)
        #expect(statement.rows == Self.settlement.manifest.rows)
        #expect(report.codes("error") == [])
        #expect(report.codes("warning") == warnings)
        #expect(outcome.status == 0)
    }

    @Test func `standard input is a file like any other`() async throws {
        let scratch = try Scratch()
        let plain = try scratch.write("a.txt", Self.bytes)
        let packed = try scratch.write("a.gz", Gzip.member(Self.bytes))
        for file in [plain, packed] {
            let outcome = try await Acorn.run(["reconcile", "-", "--format", "json"], standardInput: file)
            try expectSame(outcome)
            #expect(try outcome.report().statements.first?.source == ["-"])
        }
        let piped = try await Program.run(
            "/bin/sh", ["-c", #"cat "$2" | "$1" reconcile - --format json"#, "sh", Acorn.path, packed])
        try expectSame(piped)
        // A pipe can be read once only, also where a report does not tie and one would like a second look.
        let cut = try scratch.write("cut.txt", Self.bytes.dropLast(Self.bytes.count / 2))
        let script = #"mkfifo "$3"; cat "$2" > "$3" & timeout 60 "$1" reconcile "$3" --format json"#
        let named = try await Program.run("/bin/sh", ["-c", script, "sh", Acorn.path, cut, scratch.file("pipe")])
        #expect(named.status == 1, "\(named.errors)")
        #expect(try named.report().finding("totalDoesNotTie") != nil)
        let nothing = try await Acorn.run(["reconcile", "-", "--format", "json"])
        #expect(nothing.status == 2)
        #expect(try nothing.report().codes("error") == ["emptyFile"])
    }

    @Test func `archives are read to their end, whatever they are made of`() async throws {
        let scratch = try Scratch()
        let half = Self.bytes.count / 2
        let first = Gzip.member(Self.bytes[..<half])
        let second = Gzip.member(Self.bytes[half...])
        try expectSame(try await Acorn.reconcile(try scratch.write("two.gz", first + second)))
        let zeros = [UInt8](repeating: 0, count: 70_000)
        try expectSame(try await Acorn.reconcile(try scratch.write("tape.gz", first + second + zeros)))
        // The name does not matter, the content does.
        try expectSame(try await Acorn.reconcile(try scratch.write("named.txt", first + second)))
    }

    @Test(arguments: ["cut", "checksum", "after", "header"])
    func `a damaged archive never looks like success`(damage: String) async throws {
        let scratch = try Scratch()
        var archive = Gzip.member(Self.bytes)
        switch damage {
        case "cut": archive.removeLast(archive.count / 3)
        case "checksum": archive[archive.count - 6] ^= 1
        case "after": archive += Array("what is this".utf8)
        default: archive = Array(archive.prefix(7))
        }
        let outcome = try await Acorn.reconcile(try scratch.write("a.gz", archive))
        let report = try outcome.report()
        let finding = try #require(report.finding("archiveDamaged"))
        #expect(outcome.status == (damage == "header" ? 2 : 1))
        #expect(finding.severity == "error")
        #expect(finding.evidence.file == scratch.file("a.gz"))
        guard damage != "header" else { return }
        // What stood before the damage is shown, and only what was there.
        let statement = try #require(report.statements.first)
        #expect(statement.ties == (damage != "cut"))
        #expect(statement.rows > 1_000 && statement.rows <= 3_000)
    }

    @Test(arguments: [true, false])
    func `a spreadsheet's Unicode text is read, with a warning`(isBigEndian: Bool) async throws {
        let scratch = try Scratch()
        let units = [0xFEFF] + Array(String(decoding: Self.bytes, as: UTF8.self).utf16)
        let wide = units.flatMap { unit -> [UInt8] in
            let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
            return isBigEndian ? [high, low] : [low, high]
        }
        try expectSame(try await Acorn.reconcile(try scratch.write("a.txt", wide)), warnings: ["spreadsheetDamage"])
    }

    @Test func `an XML report in UTF-16 is read like one in UTF-8`() async throws {
        let scratch = try Scratch()
        let text = String(decoding: Self.settlement.bytes(.xml), as: UTF8.self)
        for prolog in ["UTF-16", "UTF-8"] {
            let units = [0xFEFF] + Array(text.replacing("UTF-8", with: prolog).utf16)
            let wide = units.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
            let outcome = try await Acorn.reconcile(try scratch.write("a.xml", wide))
            #expect(outcome.status == 0, "\(outcome.text.prefix(600))")
            #expect(try outcome.report().summary.ties == 1)
        }
    }

    // MARK: Formats of the generator

    @Test(arguments: SampleFormat.allCases, [SampleMarketplace.us, .de, .jp])
    func `a made report in any format ties through the front door`(
        format: SampleFormat, marketplace: SampleMarketplace
    ) async throws {
        let scratch = try Scratch()
        let settlement = SampleSettlement(seed: 77, rows: 700, marketplace: marketplace)
        let outcome = try await Acorn.reconcile(try scratch.write("a", settlement.bytes(format)))
        let statement = try #require(try outcome.report().statements.first)
        #expect(outcome.status == 0)
        #expect(statement.format == format.rawValue)
        #expect(try Micros.of(statement.computedTotal) == settlement.manifest.totalMicros)
        #expect(statement.ties)
        #expect(statement.unclassified == 0)
    }

    // MARK: What is no report

    @Test func `what cannot be read is named, and exit is 2`() async throws {
        let scratch = try Scratch()
        var random = SplitMix64(seed: 1)
        let noise = (0..<200_000).map { _ in UInt8(truncatingIfNeeded: random.next()) }
        let cases: [(path: String, code: String)] = [
            (scratch.file("nothing.txt"), "fileUnreadable"), (try scratch.write("empty.txt", ""), "emptyFile"),
            (try scratch.write("noise.bin", noise), "notASettlementReport"), ("/dev/null", "emptyFile"),
            (try scratch.write("letter.txt", "Dear Amazon,\nwhere is my money?\n"), "notASettlementReport"),
            (try scratch.write("blank.txt", "\n\n   \n"), "emptyFile"),
            (try scratch.write("in/zeros", [UInt8](repeating: 0, count: 3_000_000)), "notASettlementReport"),
        ]
        for (path, code) in cases {
            let outcome = try await Acorn.reconcile(path)
            let report = try outcome.report()
            #expect(outcome.status == 2, "\(path)")
            #expect(!outcome.wasKilled)
            #expect(report.statements.isEmpty)
            #expect(report.findings.first?.evidence.file == path)
            #expect(report.findings.map(\.code) == [code], "\(path)")
            let text = try await Acorn.run(["reconcile", path])
            #expect(text.status == 2)
            #expect(text.text.contains(path.split(separator: "/").last ?? ""), "\(text.text)")
        }
    }

    @Test func `a good file beside an unusable one is still proven, but the run is not a success`() async throws {
        let scratch = try Scratch()
        let file = try scratch.write("a.txt", Self.bytes)
        let outcome = try await Acorn.reconcile(file, scratch.file("nothing.txt"))
        #expect(outcome.status == 2)
        #expect(try outcome.report().summary.ties == 1)
    }

    @Test(.enabled(if: getuid() != 0, "the super user may read everything"))
    func `a file that may not be read is named`() async throws {
        let scratch = try Scratch()
        let file = try scratch.write("secret.txt", Self.bytes)
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: file)
        let outcome = try await Acorn.reconcile(file)
        #expect(outcome.status == 2)
        #expect(try outcome.report().finding("fileUnreadable")?.evidence.file == file)
    }
}
