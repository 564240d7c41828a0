import SampleSettlements
import Testing

@testable import AcornCore

struct AmountTextTests {
    private static let point = UInt8(ascii: ".")
    private static let comma = UInt8(ascii: ",")

    /// Text, micros, decimal mark.
    private static let readable: [(String, Int64, UInt8?)] = [
        ("0", 0, nil), ("7", 7_000_000, nil), ("-7", -7_000_000, nil), ("+7", 7_000_000, nil), ("- 7", -7_000_000, nil),
        ("0.00", 0, point), ("-0,00", 0, comma), ("-4.57", -4_570_000, point), ("1141,18", 1_141_180_000, comma),
        ("1.234,56", 1_234_560_000, comma), ("1,234.56", 1_234_560_000, point), ("-1.234,56", -1_234_560_000, comma),
        ("1.234.567,8", 1_234_567_800_000, comma), ("1,234,567.8", 1_234_567_800_000, point),
        ("1.234.567", 1_234_567_000_000, nil), ("1,234,567", 1_234_567_000_000, nil),
        ("1,23,456.78", 123_456_780_000, point), ("12,34,567", 1_234_567_000_000, nil),
        ("1,00,000.00", 100_000_000_000, point),
        ("1,23,45,678", 12_345_678_000_000, nil),
        ("1 234,56", 1_234_560_000, comma), ("1\u{A0}234,56", 1_234_560_000, comma),
        ("1\u{202F}234,56", 1_234_560_000, comma), ("1 234", 1_234_000_000, nil),
        ("12\u{202F}345 678", 12_345_678_000_000, nil),
        ("1 234.567", 1_234_567_000, point), ("1'234.56", 1_234_560_000, point),
        ("1’234’567.80", 1_234_567_800_000, point),
        ("0,123", 123_000, comma), ("0.123", 123_000, point), ("1234,567", 1_234_567_000, comma),
        ("1,234.567", 1_234_567_000, point), ("1.234,567", 1_234_567_000, comma),
        (".5", 500_000, point), (",5", 500_000, comma), ("-.5", -500_000, point), (".500", 500_000, point),
        ("5,0", 5_000_000, comma), ("0012.50", 12_500_000, point), ("321.69    ", 321_690_000, point),
        ("  7.10 ", 7_100_000, point),
        ("321.69\r", 321_690_000, point), ("\u{2212}4,57", -4_570_000, comma), ("\u{2212} 4,57", -4_570_000, comma),
        ("0.000001", 1, point), ("1.2345670", 1_234_567, point), ("1.10000000000", 1_100_000, point),
        ("9223372036854.775807", .max, point), ("-9223372036854.775807", -.max, point),
        ("9223372036854", 9_223_372_036_854_000_000, nil),
    ]

    @Test func `every way of writing an amount that Amazon or a spreadsheet has is read`() {
        for (text, micros, mark) in Self.readable {
            #expect(AmountText.read(text) == .exact(micros, mark: mark), "\(text)")
        }
    }

    @Test func `one separator before three digits has two readings and none is chosen`() {
        let texts: [(String, Int64, Int64, UInt8)] = [
            ("1,234", 1_234_000_000, 1_234_000, Self.comma), ("1.234", 1_234_000_000, 1_234_000, Self.point),
            ("-12,500", -12_500_000_000, -12_500_000, Self.comma),
            ("999.000 ", 999_000_000_000, 999_000_000, Self.point),
        ]
        for (text, grouping, decimal, separator) in texts {
            let both = AmbiguousAmount(asGrouping: grouping, asDecimal: decimal, separator: separator)
            #expect(AmountText.read(text) == .ambiguous(both), "\(text)")
        }
    }

    private static let unreadable: [(String, AmountFault)] = [
        ("", .empty), ("    ", .empty), ("-", .notANumber), (".", .notANumber), ("'", .notANumber),
        ("12.", .notANumber),
        ("12,", .notANumber), ("--1", .notANumber), ("1-", .notANumber), ("-1-", .notANumber), ("1+1", .notANumber),
        ("\u{2212}-1", .notANumber), ("abc", .notANumber), ("NaN", .notANumber), ("(5.00)", .notANumber),
        ("$5.00", .notANumber),
        ("5.00$", .notANumber), ("１２", .notANumber), ("1\u{0}2", .notANumber), ("€", .notANumber),
        ("1\u{C2}", .notANumber),
        ("1.2.3", .badGrouping), ("1,2,3", .badGrouping), ("1,234,56", .badGrouping), ("1.234.56", .badGrouping),
        ("1,,234", .badGrouping), ("12 34", .badGrouping), ("1234 567", .badGrouping), ("1234.567.890", .badGrouping),
        ("1.234 567", .badGrouping), ("1 234.567,89", .badGrouping), ("1,234.567,89", .badGrouping),
        ("123,45,678", .badGrouping), ("1,2345.00", .badGrouping), (".123.456", .badGrouping), ("'5", .badGrouping),
        ("4.25E+03", .exponent), ("7.82115e+12", .exponent), ("1E5", .exponent), ("E5", .notANumber),
        ("0.0000001", .moreThanSixDecimals), ("1.23456789", .moreThanSixDecimals),
        ("9223372036854.775808", .tooLarge), ("9223372036855", .tooLarge), ("-9223372036854.775808", .tooLarge),
        ("99999999999999999999", .tooLarge), ("18446744073709.551617", .tooLarge),
    ]

    @Test func `what is no amount is refused with its reason`() {
        for (text, fault) in Self.unreadable {
            #expect(AmountText.read(text) == .unreadable(fault), "\(text)")
        }
    }

    @Test func `a blank of a Windows code page groups too`() {
        #expect(
            AmountText.read([0x31, 0xA0, 0x32, 0x33, 0x34, 0x2C, 0x35, 0x36] as [UInt8])
                == .exact(1_234_560_000, mark: Self.comma))
        #expect(AmountText.read([0x31, 0xC2] as [UInt8]) == .unreadable(.notANumber))
        #expect(AmountText.read([0xC2, 0x31] as [UInt8]) == .unreadable(.notANumber))
    }

    @Test func `a blank that is no space around an amount counts no more than a space does`() {
        for blank in ["\u{A0}", "\u{202F}"] {
            #expect(AmountText.read("321,69" + blank) == .exact(321_690_000, mark: Self.comma))
            #expect(AmountText.read(blank + "321,69") == .exact(321_690_000, mark: Self.comma))
            #expect(AmountText.read(blank) == .unreadable(.empty))
        }
        #expect(AmountText.read([0x37, 0xA0] as [UInt8]) == .exact(7_000_000, mark: nil))
    }

    @Test func `huge texts are refused at once`() {
        for piece in ["9", ",", "1,", "-", " ", "0", "\u{A0}", "1\u{A0}", "e", "."] {
            let text = String(repeating: piece, count: 200_000)
            if case .exact = AmountText.read("1" + text + "1") { Issue.record("\(piece) repeated was read") }
        }
    }

    // MARK: Properties

    private static let groupings = ["", ",", ".", " ", "\u{A0}", "\u{202F}", "'", "’"]

    /// `micros` written with a decimal mark, a grouping mark and at least `decimals` decimals.
    private func written(_ micros: Int64, mark: String, grouping: String, decimals: Int, lakh: Bool) -> String {
        let plain = Money.decimalText(micros: micros, digits: decimals)
        let parts = plain.drop { $0 == "-" }.split(separator: ".")
        var groups: [Substring] = []
        var rest = parts[0]
        while !rest.isEmpty {
            let size = lakh && !groups.isEmpty ? 2 : 3
            groups.insert(rest.suffix(size), at: 0)
            rest = rest.dropLast(size)
        }
        return (plain.hasPrefix("-") ? "-" : "") + groups.joined(separator: grouping)
            + (parts.count == 2 ? mark + parts[1] : "")
    }

    @Test(arguments: [1, 20_261_122, 0xACC0_127] as [UInt64])
    func `what is written in any style is read back exactly`(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        for _ in 0..<2_500 {
            let bits = Int.random(in: 1...62, using: &random)
            let scale: Int64 = [1, 10, 1_000, 10_000, 1_000_000].randomElement(using: &random) ?? 1
            let micros = Int64.random(in: -(1 << bits)...(1 << bits), using: &random) / scale * scale
            let mark = Bool.random(using: &random) ? "." : ","
            let grouping = Self.groupings.filter { $0 != mark }.randomElement(using: &random) ?? ""
            let text = written(
                micros, mark: mark, grouping: grouping, decimals: Int.random(in: 0...6, using: &random),
                lakh: grouping == "," && Bool.random(using: &random))
            switch AmountText.read(text) {
            case .exact(let read, _):
                #expect(read == micros, "\(text), seed \(seed)")
            case .ambiguous(let both):
                #expect(both.asGrouping == micros || both.asDecimal == micros, "\(text), seed \(seed)")
                let separators = text.filter { $0 == "," || $0 == "." }
                #expect(separators.count == 1 && text.suffix(4).first == separators.first, "\(text), seed \(seed)")
            case .unreadable(let fault):
                Issue.record("\(text) is \(fault.rawValue), seed \(seed)")
            }
        }
    }

    @Test(arguments: [3, 4] as [UInt64])
    func `no bytes crash it, and what it reads it can write`(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let likely = Array("0123456789-+.,' eE".utf8) + [0xA0, 0xC2, 0xE2, 0x80, 0xAF, 0x88, 0x92, 0x99, 0x00, 0xFF]
        for _ in 0..<6_000 {
            let bytes = (0..<Int.random(in: 0...24, using: &random)).map { _ in
                Int.random(in: 0..<20, using: &random) == 0
                    ? UInt8.random(in: 0...255, using: &random) : likely.randomElement(using: &random) ?? 0
            }
            guard case .exact(let micros, _) = AmountText.read(bytes) else { continue }
            let again = Money.decimalText(micros: micros, digits: 6)
            guard case .exact(micros, _) = AmountText.read(again) else {
                Issue.record("\(bytes) reads as \(again), which reads as something else; seed \(seed)")
                continue
            }
        }
    }
}
