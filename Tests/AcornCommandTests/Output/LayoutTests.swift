import Testing

@testable import AcornCore
@testable import acorn

struct LayoutTests {
    @Test func `a Chinese character takes two columns, a combining mark none`() {
        #expect(DisplayWidth.of("abc") == 3)
        #expect(DisplayWidth.of("结算，单") == 8)
        #expect(DisplayWidth.of("e\u{301}é█–…") == 5)
        #expect(DisplayWidth.padded("退款", to: 6) == "退款  ")
        #expect(DisplayWidth.rightAligned("退款", to: 6) == "  退款")
        #expect(DisplayWidth.cut("退款管理费", to: 7) == "退款管…")
        #expect(DisplayWidth.cut("退款", to: 4) == "退款")
    }

    @Test func `a long sentence is broken between words, and Chinese anywhere but before its punctuation`() {
        #expect(DisplayWidth.wrapped("one two three four", to: 9) == ["one two", "three", "four"])
        #expect(DisplayWidth.wrapped("一二三四五，六七", to: 10) == ["一二三四", "五，六七"])
        #expect(DisplayWidth.wrapped("abcdefghijkl mn", to: 5) == ["abcde", "fghij", "kl mn"])
        #expect(DisplayWidth.wrapped("", to: 5).isEmpty)
    }

    @Test func `wrapping loses nothing and fits, whatever the text`() {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("seed \(seed)")
        var state = seed
        for _ in 0..<500 {
            var text = ""
            for _ in 0..<60 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text.append(["a", "bc", " ", "中", "，", "。", "é", "-", "1"][Int(state >> 33) % 9])
            }
            for width in [4, 7, 20] {
                let lines = DisplayWidth.wrapped(text, to: width)
                #expect(lines.allSatisfy { DisplayWidth.of($0) <= width }, "\(text) \(width)")
                #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " }, "\(text)")
            }
        }
    }

    @Test func `amounts are grouped in threes and stay exact`() {
        #expect(AmountShown.of(1_234_567_890_000, digits: 2) == "1,234,567.89")
        #expect(AmountShown.of(-999_990_000, digits: 2) == "-999.99")
        #expect(AmountShown.of(-1_000_000_000, digits: 0) == "-1,000")
        #expect(AmountShown.of(1_500, digits: 2) == "0.0015")
        #expect(AmountShown.of(.min, digits: 2) == "-9,223,372,036,854.775808")
        #expect(AmountShown.count(130) == "130")
        #expect(AmountShown.count(-12_345) == "-12,345")
    }

    @Test func `the bars of a waterfall hang where the one before ended`() {
        let statement = InventedReport.statement([
            InventedReport.line(.salesProduct, 100_000_000), InventedReport.line(.refundsProduct, -50_000_000),
            InventedReport.line(.advertisingCost, -25_000_000), InventedReport.line(.reservesHeld, -10_000),
        ])
        let waterfall = Waterfall(statement, language: .en)
        #expect(waterfall.bars(columns: 8) == ["████████", "    ████", "  ██", " ▐", "█▌"])
        #expect(waterfall.steps.map(\.balance) == [100_000_000, 50_000_000, 25_000_000, 24_990_000, 24_990_000])
    }

    @Test func `a waterfall below nothing is drawn too`() {
        let statement = InventedReport.statement([
            InventedReport.line(.salesProduct, 10_000_000), InventedReport.line(.advertisingCost, -40_000_000),
        ])
        #expect(Waterfall(statement, language: .en).bars(columns: 8) == ["      ██", "████████", "██████"])
    }
}
