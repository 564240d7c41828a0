import Foundation
import Testing

@testable import AcornCore

struct DateRangeFileTests {
    private let good = smallRow("10", "-1", "0", "9")

    @Test func `the header is found after any prose, in any order, with words from any spelling`() throws {
        let names = [
            "Total:", "  SKU ", "PRODUCT\u{A0}SALES", "type", "Order ID", "date/time", "selling  fees", "other",
        ]
        for lines in [0, 1, 40] {
            let text =
                String(repeating: "\"Some prose, \"\"quoted\"\"\"\n", count: lines)
                + names.joined(separator: ",") + "\n9,S,10,Order,1,\"Aug 31, 2026 4:42:09 PM PDT\",-1,0\n"
            let header = try #require(DateRangeReader.looksLikeHeader(firstBytes: Array(text.utf8)))
            #expect(header.line == lines + 1)
            #expect(header.language == "English")
            let outcome = try readDateRange(text)
            #expect(outcome.computed == 9_000_000 && outcome.ties)
        }
    }

    @Test(arguments: [
        "settlement-id\tsettlement-start-date\tsettlement-end-date\tdeposit-date\ttotal-amount\tcurrency\n1\t2\n",
        "", "\n\n", "date/time,type,total\n", "{\"date/time\": 1, \"type\": 2}", "a,b,c,d,e,f,g,h\n1,2,3,4,5,6,7,8\n",
        "\"Date\",\"Transaction Status\",\"Total (INR)\"\n\"1/7/2026\",\"Released\",\"5\"",
    ])
    func `what is no Date Range report is not taken for one`(text: String) throws {
        #expect(DateRangeReader.looksLikeHeader(firstBytes: Array(text.utf8)) == nil)
        let outcome = try readDateRange(text)
        #expect(!outcome.isUsable)
        #expect(outcome.findings.map(\.code) == [text.contains { !$0.isWhitespace } ? .headerMissing : .emptyFile])
    }

    @Test func `random bytes are no report and do no harm`() throws {
        var numbers = SeededNumbers(seed: 4_711)
        print("seed 4711")
        for length in [1, 100, 70_000, 200_000] {
            let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &numbers) }
            #expect(try !readDateRange(bytes).isUsable)
        }
    }

    @Test func `flipped, cut and doubled bytes never crash and never lose money in silence`() throws {
        var numbers = SeededNumbers(seed: 42)
        print("seed 42")
        let rows = (0..<12).map { smallRow("10", "-1.5", "0", "8.5", settlement: "\($0 % 3)") }
        let clean = Array(smallReport(rows).utf8)
        for _ in 0..<150 {
            var bytes = clean
            for _ in 0..<Int.random(in: 1...3, using: &numbers) {
                let at = Int.random(in: 130..<bytes.count, using: &numbers)
                switch Int.random(in: 0..<3, using: &numbers) {
                case 0: bytes[at] = UInt8.random(in: 0...255, using: &numbers)
                case 1: bytes.removeSubrange(at..<min(bytes.count, at + 9))
                default: bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + 9)], at: at)
                }
            }
            let outcome = try readDateRange(bytes)
            guard outcome.isUsable, outcome.computed != 102_000_000 else { continue }
            // Another sum must be visible: a finding, another number of rows, or amounts that agree with their own
            // total.
            #expect(!outcome.findings.isEmpty || outcome.rows != 12 || outcome.ties)
        }
    }

    @Test func `quoted fields may hold delimiters, quotes and line ends`() throws {
        let row = smallRow("10", "-1", "0", "9", description: "A \"\"big\"\", red\r\nthing\rof\nfour lines")
        let outcome = try readDateRange(smallReport([row, smallRow("ten", "0", "0", "0")]))
        #expect(outcome.rows == 2 && outcome.computed == 9_000_000)
        #expect(outcome.findings(.unreadableAmount).first?.evidence.lines == [7])
    }

    @Test func `a cut last line is found`() throws {
        let text = smallReport([good, good])
        for cut in [3, 10, 30] {
            let outcome = try readDateRange(String(text.dropLast(cut)))
            let finding = try #require(outcome.findings(.fileCutAtEnd).first)
            #expect(finding.evidence.lines == [4] && finding.severity == .error)
            #expect(outcome.computed == 9_000_000)
        }
        #expect(try readDateRange(String(text.dropLast(1))).findings == [])
    }

    @Test func `a quote that is never closed is a finding with the line where it starts`() throws {
        let lines = smallReport([good, good, good]).split(separator: "\n").map(String.init)
        let broken = lines[0...2].joined(separator: "\n") + "\n\"" + lines[3] + "\n" + lines[4] + "\n"
        #expect(try readDateRange(broken).findings(.raggedRow).first?.evidence.lines == [4])
        let stray =
            lines[0...2].joined(separator: "\n") + "\n\"never closed,1,2\n"
            + (0..<3_000).map { _ in
                good.map { $0.replacing(",", with: "") }.joined(separator: ",") + "\n"
            }.joined()
        let outcome = try readDateRange(stray)
        let finding = try #require(outcome.findings(.raggedRow).first)
        #expect(finding.evidence.lines.first == 4)
        #expect(finding.evidence.facts.first?.value.contains("64 KiB") == true)
        // Reading goes on after the 64 KiB.
        #expect(outcome.rows > 1_500)
    }

    @Test func `rows with too few or too many fields are findings and stay out of the sums`() throws {
        let text = smallReport([good, Array(good.dropLast(3)), good + ["extra"], good + ["", " "], ["lonely"]])
        let outcome = try readDateRange(text)
        let finding = try #require(outcome.findings(.raggedRow).first)
        #expect(finding.evidence.lines == [4, 5, 7] && finding.evidence.count == 3)
        #expect(outcome.rows == 5 && outcome.computed == 18_000_000)
    }

    @Test func `unknown columns are named, and said to be needed where rows add up only with them`() throws {
        let plain = smallRow("10", "-1", "0", "9", extra: ["hello", "0"])
        let needing = smallRow("10", "-1", "0", "8.75", extra: ["7", "-0.25"])
        let outcome = try readDateRange(smallReport([plain, needing, needing], extra: ["Mood", "Moon Tax"]))
        let finding = try #require(outcome.findings(.unknownColumns).first)
        #expect(finding.evidence.facts.map(\.value) == ["Mood", "Moon Tax", "Moon Tax: 2"])
        #expect(outcome.findings(.rowDoesNotAddUp) == [])
        #expect(outcome.ties)
        let line = try #require(outcome.lines.first { $0.category == .otherUnclassified })
        #expect(line.amountType == "dateRange:moon tax" && line.micros == -500_000)
    }

    @Test func `a header that comes again is told and not counted`() throws {
        let text = smallReport([good])
        let outcome = try readDateRange(text + text.split(separator: "\n").dropFirst().joined(separator: "\n"))
        #expect(outcome.findings(.headerRepeated).first?.evidence.lines == [4])
        #expect(outcome.rows == 2 && outcome.computed == 18_000_000)
    }

    @Test func `a second header may have fewer columns, and unknown ones of the first are still told`() throws {
        let needing = smallRow("10", "-1", "0", "8.75", extra: ["7", "x", "-0.25"])
        let first = smallReport([needing], extra: ["Mood", "Weather", "Moon Tax"])
        for extra in [[], ["Mood"]] {
            let row = smallRow("10", "-1", "0", "9", extra: extra)
            let second = smallReport([row], extra: extra).split(separator: "\n").dropFirst().joined(separator: "\n")
            let outcome = try readDateRange(first + second)
            let finding = try #require(outcome.findings(.unknownColumns).first)
            #expect(finding.evidence.facts.map(\.value) == ["Mood", "Weather", "Moon Tax", "Moon Tax: 1"])
            #expect(finding.evidence.count == 3 && finding.evidence.lines == [2])
            #expect(outcome.ties && outcome.rows == 2)
        }
    }

    @Test func `unknown columns of a second header are told under their own names and line`() throws {
        let needing = smallRow("10", "-1", "0", "8.75", extra: ["-0.25"])
        let first = smallReport([needing], extra: ["Moon Tax"])
        let second = smallReport([needing, needing], extra: ["Sun Tax"]).split(separator: "\n").dropFirst()
        let outcome = try readDateRange(first + second.joined(separator: "\n"))
        let finding = try #require(outcome.findings(.unknownColumns).first)
        #expect(finding.evidence.facts.map(\.value) == ["Moon Tax", "Sun Tax", "Moon Tax: 1", "Sun Tax: 2"])
        #expect(finding.evidence.count == 2 && finding.evidence.lines == [2, 4])
        #expect(outcome.lines.filter { $0.category == .otherUnclassified }.map(\.rows).sorted() == [1, 2])
    }

    @Test func `bytes of another charset are found and the value is kept`() throws {
        let header = smallReport([]).replacing("sku", with: "sku").utf8
        let row = Array("\"Aug 31, 2026 4:42:09 PM PDT\",1,Order,1,CAF\u{01},A thing,amazon.com,10,-1,0,9\n".utf8)
            .map { $0 == 1 ? 0xC9 : $0 }
        let clean = Array("\"Aug 31, 2026 4:42:09 PM PDT\",1,Order,1,CAFÉ Ünïcödé,A thing,amazon.com,10,-1,0,9\n".utf8)
        let outcome = try readDateRange(Array(header) + clean + clean + row)
        let finding = try #require(outcome.findings(.encodingMixed).first)
        #expect(finding.evidence.lines == [5] && finding.evidence.column == "sku")
        #expect(finding.evidence.facts.first?.value == "CAFÉ")
        #expect(outcome.computed == 27_000_000)
    }

    @Test(arguments: [("euro, not zł", "EUR"), ("zł, not euro", "PLN"), ("TL (euro)", "TRY"), ("日本円です", "JPY")])
    func `of several currencies in words the first one counts`(words: String, currency: String) throws {
        #expect(try readDateRange(smallReport([good], preamble: "\"\(words)\"")).currency == currency)
    }

    @Test func `a file without a currency is told, and a preferred store helps`() throws {
        let text = smallReport([good], preamble: "\"x\"").replacing("amazon.com", with: "")
        let outcome = try readDateRange(text)
        #expect(outcome.currency == nil)
        #expect(outcome.findings(.unknownCurrency).first?.severity == .warning)
        #expect(try readDateRange(text, marketplace: Marketplace.of(countryCode: "SE")).currency == "SEK")
    }
}
