import AcornCore
import Foundation
import SampleSettlements
import Testing

/// Long files: the same answer with any number of threads, and memory that does not grow with them. Files are made and
/// read one after the other, so that one test holds the disk's room at a time.
@Suite(.serialized)
struct LargeFileTests {
    private static let rows = 300_000

    private func sample(_ scratch: Scratch, rows: Int) async throws -> String {
        let made = try await Acorn.run([
            "sample", "--rows", String(rows), "--seed", "17", "--output", scratch.file("s.txt"),
        ])
        #expect(made.status == 0, "\(made.errors)")
        return scratch.file("s.txt")
    }

    @Test func `one, two and four threads say the same of a long file, plain and packed`() async throws {
        let scratch = try Scratch()
        let file = try await sample(scratch, rows: Self.rows)
        let first = try await Acorn.reconcile(file, "--threads", "1", "--by", "marketplace")
        let statement = try #require(try first.report().statements.first)
        #expect(first.status == 0)
        #expect(statement.rows == Self.rows)
        #expect(try Micros.sum(statement.lines.map(\.amount)) == Micros.of(statement.declaredTotal ?? ""))
        for threads in ["2", "4"] {
            let other = try await Acorn.reconcile(file, "--threads", threads, "--by", "marketplace")
            #expect(other.output == first.output, "\(threads) threads")
        }
        guard let gzip = Program.path(of: "gzip") else {
            return print("gzip is not installed: packed files are left out")
        }
        let packed = try await Program.run(gzip, ["-1", "-c", file])
        try packed.output.write(to: URL(filePath: scratch.file("s.txt.gz")))
        for threads in ["1", "4"] {
            let other = try await Acorn.reconcile(scratch.file("s.txt.gz"), "--threads", threads, "--by", "marketplace")
            #expect(other.text.replacing("s.txt.gz", with: "s.txt") == first.text, "\(threads) threads, packed")
        }
    }

    @Test func `odd line ends and a line of two mebibytes are the same for any number of threads`() async throws {
        let scratch = try Scratch()
        let bytes = SampleSettlement(seed: 18, rows: 4_000).bytes(.flatFileV2)
        let middle = try #require(bytes[(bytes.count / 2)...].firstIndex(of: 0x0A)) + 1
        let long = Array(repeating: UInt8(ascii: "x"), count: 2 << 20) + [0x0A]
        let files: [(name: String, bytes: [UInt8], warnings: [String], status: Int32)] = [
            ("cr.txt", bytes.map { $0 == 0x0A ? 0x0D : $0 }, ["spreadsheetDamage"], 0),
            ("open.txt", Array(bytes.dropLast()), [], 0),
            ("long.txt", Array(bytes[..<middle] + long + bytes[middle...]), [], 1),
        ]
        for (name, bytes, warnings, status) in files {
            let file = try scratch.write(name, bytes)
            let first = try await Acorn.reconcile(file, "--threads", "1")
            let report = try first.report()
            #expect(first.status == status, "\(name)")
            #expect(report.summary.ties == 1, "\(name)")
            #expect(report.statements.first?.rows == 4_000)
            #expect(report.codes("warning") == warnings)
            #expect(report.codes("error") == (status == 0 ? [] : ["raggedRow"]))
            for threads in ["2", "4"] {
                let other = try await Acorn.reconcile(file, "--threads", threads)
                #expect(other.output == first.output, "\(name) with \(threads) threads")
            }
        }
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/time"), "/usr/bin/time is not installed"))
    func `memory stays flat however long the file is`() async throws {
        let scratch = try Scratch()
        let file = try await sample(scratch, rows: Self.rows)
        for threads in ["1", "4"] {
            let peak = scratch.file("peak")
            let outcome = try await Program.run(
                "/usr/bin/time",
                ["-f", "%M", "-o", peak, Acorn.path, "reconcile", file, "--format", "json", "--threads", threads])
            #expect(outcome.status == 0, "\(outcome.errors)")
            let text = String(decoding: try scratch.data("peak"), as: UTF8.self).trimmingCharacters(
                in: .whitespacesAndNewlines)
            let kibibytes = try #require(Int(text))
            print("peak memory of \(Self.rows) rows with \(threads) threads: \(kibibytes / 1024) MiB")
            #expect(kibibytes < 160 * 1024)
        }
    }
}
