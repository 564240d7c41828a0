import AcornCore
import SampleSettlements
import Testing

@Suite struct `pages of settlement rows` {
    private typealias Run = SettlementRowBatch.Run

    /// Numbers that are near, far, nothing, and as far apart as numbers can be.
    private static func number(_ random: inout SplitMix64) -> Int64? {
        switch Int.random(in: 0..<6, using: &random) {
        case 0: nil
        case 1: 7
        case 2: Int64.random(in: 0...300, using: &random)
        case 3: [Int64.min, .max, -1, 0].randomElement(using: &random)
        default: Int64.random(in: .min ... .max, using: &random)
        }
    }

    private static func text(_ random: inout SplitMix64) -> String? {
        [nil, "", "D12", "D12", "订单 é", String(repeating: "x", count: 300)].randomElement(using: &random) ?? nil
    }

    private static func run(_ place: Int64, _ random: inout SplitMix64) -> Run {
        var run = Run(
            run: place, statement: Int.random(in: 0...2, using: &random),
            firstLine: Bool.random(using: &random) ? place * 3 : Int64.random(in: 0...(1 << 40), using: &random),
            isExact: Bool.random(using: &random))
        run.rows = Int64.random(in: 1...3, using: &random)
        run.isMerchantOrderSame = Bool.random(using: &random)
        run.merchantOrder = run.isMerchantOrderSame ? nil : number(&random)
        (run.order, run.orderText, run.marketplace) = (number(&random), number(&random), number(&random))
        (run.fulfillment, run.posted, run.postedDate) = (number(&random), number(&random), number(&random))
        (run.itemCode, run.itemText, run.sku) = (number(&random), number(&random), number(&random))
        (run.merchantItem, run.merchantAdjustmentItem) = (number(&random), number(&random))
        run.day = Bool.random(using: &random) ? run.posted.map { $0 / 86_400 } : number(&random)
        run.itemZeros = Int64.random(in: 0...3, using: &random)
        (run.adjustment, run.shipment) = (text(&random), text(&random))
        return run
    }

    /// A page of some runs with amounts that are bytes by chance, and what must be read from it.
    private static func page(_ random: inout SplitMix64) -> (bytes: [UInt8], runs: [Run], amounts: [[UInt8]]) {
        var (bytes, runs, amounts): ([UInt8], [Run], [[UInt8]]) = ([], [], [])
        var code = RunCode()
        for place in 1...Int64.random(in: 1...40, using: &random) {
            let run = run(place, &random)
            let count = Int.random(in: 0...200, using: &random)
            let own = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
            own.withUnsafeBufferPointer { code.append(run, amounts: $0, to: &bytes) }
            runs.append(run)
            amounts.append(own)
        }
        return (bytes, runs, amounts)
    }

    @Test func `hold every run with all that it has`() throws {
        let seed = UInt64.random(in: 0...(.max))
        var random = SplitMix64(seed: seed)
        for _ in 0..<300 {
            let page = Self.page(&random)
            var (read, amounts): ([Run], [[UInt8]]) = ([], [])
            try RunCode.forEach(page.bytes, first: 1) { run in
                var run = run
                amounts.append(Array(page.bytes[run.amounts]))
                run.amounts = 0..<0
                read.append(run)
            }
            #expect(read == page.runs, "seed \(seed)")
            #expect(amounts == page.amounts, "seed \(seed)")
        }
    }

    @Test func `that are damaged are refused or read as something else, and never end the program`() throws {
        let seed = UInt64.random(in: 0...(.max))
        var random = SplitMix64(seed: seed)
        var refused = 0
        for _ in 0..<3_000 {
            var bytes = Self.page(&random).bytes
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            if Bool.random(using: &random) { bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random)) }
            do {
                try RunCode.forEach(bytes, first: 1) { run in
                    try AmountCode.forEach(bytes, in: run.amounts) { _, _ in }
                }
            } catch is PackedNumber.Damaged {
                refused += 1
            }
        }
        #expect(refused > 1_000, "seed \(seed)")
    }

    @Test func `take a few bytes for runs that are like those before them`() {
        var bytes: [UInt8] = []
        var code = RunCode()
        var run = Run(run: 1, statement: 0, firstLine: 3, isExact: true)
        (run.order, run.sku, run.posted, run.shipment) = (11_695_345_308_991_461, 12, 1_700_000_000, "D123456789")
        run.day = 19_675
        run.rows = 6
        [].withUnsafeBufferPointer { code.append(run, amounts: $0, to: &bytes) }
        let first = bytes.count
        run.firstLine = 9
        [].withUnsafeBufferPointer { code.append(run, amounts: $0, to: &bytes) }
        #expect(bytes.count - first == 7)
    }
}
