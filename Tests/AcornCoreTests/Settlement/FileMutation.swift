import SampleSettlements

/// Random damage to a flat file: the kind that mails, spreadsheets, scripts and disks do.
struct FileMutation {
    var lines: [[UInt8]]
    private(set) var done: [String] = []
    private var random: SplitMix64

    init(_ bytes: [UInt8], seed: UInt64) {
        lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
        random = SplitMix64(seed: seed)
    }

    var bytes: [UInt8] { Array(lines.joined(separator: [0x0A])) }

    private static let amounts = [
        "1,234", "1.234", "1.234,56", "-0,00", "", "12", "12.3", "1e5", "4.25E+03", "(5.00)", " 7.00", "7.00 ",
        "123456789.01",
        "1234567890.01", "0.125", "٣", "1\u{A0}234,50",
    ]
    private static let dates = [
        "1926-01-02 03:04:05 UTC", "1969-12-31 23:52:59 UTC", "31.04.2026 01:02:03 UTC", "3/4/2026 1:02:03 PM",
        "2026-03-09 23:59:60 UTC", "2026-03-09 24:00:00 UTC", "2026-03-08 09:59:59 UTC", "25/2/26",
        "2026-03-05T10:00:00-07:00",
        "2026/03/05 08:00:00 JST", "", "soon",
    ]
    private static let texts = [
        " Order", "Order ", "Refund", "amazon.com", "Amazon.co.jp", "Non-Amazon US", "S01-1234567-1234567",
        "111-1234567-123456",
        " 111-1234567-1234567", "111-1234567-1234567 ", "FBA18ZN00000", "7.82115E+12", "7.82115E+5", "1E+1234567",
        "B\u{DC}RSTE", "\u{30DE}\u{30B0}", "\"quoted\"", "Principal", "Tax", "0123", "123456789012345678",
        "Previous Reserve Amount Balance",
    ]
    private static let bytes: [UInt8] =
        Array("0123456789-.,/: \t\r\n\"'ESN+".utf8) + [0x00, 0x80, 0x83, 0xA0, 0xC3, 0xDC, 0xFF]

    /// Does `count` random things.
    mutating func mutate(_ count: Int) {
        for _ in 0..<count where lines.count > 3 {
            switch Int.random(in: 0..<16, using: &random) {
            case 0, 1: changeByte()
            case 2, 3: setCell(14, Self.amounts)
            case 4: setCell(Bool.random(using: &random) ? 17 : 16, Self.dates)
            case 5, 6: setCell(Int.random(in: 0..<24, using: &random), Self.texts)
            case 7: setCell(Int.random(in: 0..<24, using: &random), [""])
            case 8: setLegacyCell()
            case 9, 10: rearrange()
            case 11: lines[line()].append(0x0D)
            case 12: otherSettlement()
            case 13: setCell(0, ["", " ", "22000000002", "10\u{E9}"])
            case 14: cutOrJoin()
            default: insertOddLine()
            }
        }
    }

    private mutating func line() -> Int { Int.random(in: 1..<lines.count, using: &random) }

    private mutating func changeByte() {
        let at = line()
        guard !lines[at].isEmpty else { return }
        let byte = Self.bytes.randomElement(using: &random) ?? 0
        let column = Int.random(in: lines[at].indices, using: &random)
        lines[at][column] = byte
        done.append("line \(at + 1), byte \(column) is \(byte)")
    }

    private mutating func setCell(_ cell: Int, _ texts: [String]) {
        set(line(), cell, Array((texts.randomElement(using: &random) ?? "").utf8))
    }

    private mutating func setLegacyCell() {
        let cell = [6, 7, 11, 12, 13, 18, 21].randomElement(using: &random) ?? 21
        set(line(), cell, [[0x42, 0xDC, 0x52], [0x83, 0x7D], [0xC3, 0xBC]].randomElement(using: &random) ?? [])
    }

    private mutating func set(_ at: Int, _ cell: Int, _ text: [UInt8]) {
        var cells = lines[at].split(separator: 0x09, omittingEmptySubsequences: false).map { Array($0) }
        guard cells.indices.contains(cell) else { return }
        cells[cell] = text
        lines[at] = Array(cells.joined(separator: [0x09]))
        done.append("line \(at + 1), cell \(cell) is \(text)")
    }

    private mutating func rearrange() {
        let (a, b) = (line(), line())
        switch Int.random(in: 0..<4, using: &random) {
        case 0: lines.swapAt(a, b)
        case 1: lines.insert(lines[a], at: b)
        case 2: lines.remove(at: a)
        default: lines.append(contentsOf: lines[a...].prefix(7))
        }
        done.append("lines \(a + 1) and \(b + 1) were moved")
    }

    /// Rows of another settlement, some with a summary row of their own, some without.
    private mutating func otherSettlement() {
        let hasSummary = Bool.random(using: &random) && lines.count > 2
        let at = line()
        let rows = (0..<Int.random(in: 1...9, using: &random)).map { _ in
            lines[Int.random(in: 2..<lines.count, using: &random)]
        }
        let id = Array("33000000003".utf8)
        for row in (hasSummary ? [lines[1]] : []) + rows {
            lines.insert(id + row.drop { $0 != 0x09 }, at: min(at, lines.count))
        }
        if hasSummary, Bool.random(using: &random) {
            lines.swapAt(min(at, lines.count - 1), min(at + rows.count, lines.count - 1))
        }
        done.append("another settlement at line \(at + 1)")
    }

    private mutating func cutOrJoin() {
        let at = line()
        if Bool.random(using: &random) {
            lines[at] = Array(lines[at].prefix(Int.random(in: 0...lines[at].count, using: &random)))
        } else if at + 1 < lines.count {
            lines[at] += lines.remove(at: at + 1)
        }
        done.append("line \(at + 1) was cut or joined")
    }

    private mutating func insertOddLine() {
        let odd: [[UInt8]] = [
            [], [0x0D], [0x20], lines[0], Array("nonsense".utf8), Array(repeating: 0x09, count: 23), [0x00, 0xFF],
        ]
        lines.insert(odd.randomElement(using: &random) ?? [], at: line())
        done.append("an odd line was put in")
    }
}
