import SampleSettlements
import Testing

@testable import AcornCore

/// The scanner takes a row that repeats the one before by comparing the two. Whatever sets such a row apart must be
/// seen.
struct ScannerRepeatedRowTests {
    /// What one cell of one row becomes, or one tab.
    private static let texts: [[UInt8]] =
        ["", "X", "Refund", "7.82115E+12", "12.34", "1,234", "-0,5", "2026-03-05 08:00:00 UTC", "a\tb", "a\nb", "a\r"]
        .map { Array($0.utf8) } + [Array(repeating: 0x77, count: 70), [0x42, 0xDC, 0x52], [0xC3, 0xBC]]

    /// Rows of one order that differ in label and amount alone, as Amazon writes them.
    private static func rows(_ count: Int) -> [[UInt8]] {
        var file = InventedFile(total: "0.00")
        for number in 0..<count {
            file.addRow(
                "\(number % 2 == 0 ? "" : "-")1\(number).0\(number % 10)",
                number % 3 == 0 ? ["amount-type": "ItemPrice", "amount-description": "Principal"] : [:])
        }
        return file.lines.map { Array($0.utf8) }
    }

    private func check(_ lines: [[UInt8]], _ comment: String) throws {
        let bytes = Array(lines.joined(separator: [0x0A])) + [0x0A]
        let all = Set(AcornCore.Dimension.allCases)
        let orders = Array(
            "order-id\torder-item-code\titem-price\n113-1234567-1234567\t07821148853890\t10.00\n".utf8)
        for orders in [nil, orders] {
            let plain = try ScannerSnapshot(ReadFile(bytes, usesScanner: false, dimensions: all, orders: orders))
            let scanned = try ScannerSnapshot(ReadFile(bytes, usesScanner: true, dimensions: all, orders: orders))
            #expect(plain.differences(from: scanned).isEmpty, Comment(rawValue: comment))
        }
    }

    @Test(arguments: 0..<24)
    func `a row that differs in one cell from the row it would repeat is read for what it is`(cell: Int) throws {
        for text in Self.texts {
            // Well before the end of the chunk, where rows are not compared.
            for at in [5, 6] {
                var lines = Self.rows(14)
                var cells = lines[at].split(separator: 0x09, omittingEmptySubsequences: false).map { Array($0) }
                cells[cell] = text
                lines[at] = Array(cells.joined(separator: [0x09]))
                try check(lines, "cell \(cell) of line \(at + 1) is \(text)")
            }
        }
    }

    @Test(arguments: 0..<23)
    func `a tab that is missing, doubled or a line end is seen`(tab: Int) throws {
        for text: [UInt8] in [[], [0x09, 0x09], [0x0A], [0x20], [0x0D, 0x0A]] {
            var lines = Self.rows(14)
            let tabs = lines[6].indices.filter { lines[6][$0] == 0x09 }
            lines[6].replaceSubrange(tabs[tab]...tabs[tab], with: text)
            try check(lines, "tab \(tab) of line 7 is \(text)")
        }
    }

    @Test func `any byte of a repeated row may change`() throws {
        var random = SplitMix64(seed: 77)
        let lines = Self.rows(12)
        for column in lines[6].indices {
            var changed = lines
            changed[6][column] = [0x09, 0x0A, 0x0D, 0x2B, 0x30, 0x39, 0x45, 0x80].randomElement(using: &random) ?? 0
            try check(changed, "byte \(column) of line 7 is \(changed[6][column])")
        }
    }
}
