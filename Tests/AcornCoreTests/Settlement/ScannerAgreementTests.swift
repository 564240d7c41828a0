import SampleSettlements
import Testing

@testable import AcornCore

/// `FlatFileScanner` is fast and must never say anything but what reading row by row says.
struct ScannerAgreementTests {
    private static let allDimensions = Set(AcornCore.Dimension.allCases)

    /// A short table with a few groups: every scan classifies its labels anew, and here there are thousands.
    private static let categories = Result {
        try CategoryTable(
            text: """
                * | ItemFees | * | selling-fees/other
                Refund | * | * | refunds/other
                * | Promotion | * | promotions/product
                * | * | *Reserve* | reserves/held
                Order | * | * | sales/other
                other-transaction | * | * | other/adjustment
                """)
    }

    /// Options that change bytes without changing what they mean.
    private static func options(_ number: Int) -> SampleOptions {
        var options = SampleOptions()
        options.encoding = SampleEncoding.allCases[number % 3]
        options.endsLinesWithCRLF = number % 2 == 1
        options.hasPayoutRow = number % 4 > 1
        options.usesDecimalComma = number % 5 == 0 ? nil : number % 5 < 3
        return options
    }

    private static func chunks(_ random: inout SplitMix64, to max: Int) -> [Int] {
        (0..<200).map { _ in Int.random(in: 1...max, using: &random) }
    }

    private func read(_ bytes: [UInt8], usesScanner: Bool, chunks: [Int] = [], orders: [UInt8]?) throws
        -> ScannerSnapshot
    {
        try ScannerSnapshot(
            ReadFile(
                bytes, usesScanner: usesScanner, chunks: chunks, dimensions: Self.allDimensions, orders: orders,
                categories: Self.categories.get()))
    }

    private func check(_ bytes: [UInt8], orders: [UInt8]?, seed: UInt64, done: [String] = []) throws {
        var random = SplitMix64(seed: seed)
        let plain = try read(bytes, usesScanner: false, orders: orders)
        let chunks = Self.chunks(&random, to: [30, 300, 5_000].randomElement(using: &random) ?? 1)
        let scanned = try read(
            bytes, usesScanner: true, chunks: Bool.random(using: &random) ? chunks : [], orders: orders)
        let differences = plain.differences(from: scanned)
        #expect(differences.isEmpty, "seed \(seed), \(done)")
        let whole = try ScannerSnapshot(
            readInWholeLines(
                bytes, chunk: [200, 2_000, 20_000].randomElement(using: &random) ?? 1,
                window: Int.random(in: 1...3, using: &random),
                dimensions: Self.allDimensions, categories: Self.categories.get()))
        let alone = orders == nil ? plain : try read(bytes, usesScanner: false, orders: nil)
        let inWhole = alone.differences(from: whole)
        #expect(inWhole.isEmpty, "whole lines, seed \(seed), \(done)")
    }

    @Test(arguments: SampleMarketplace.allCases)
    func `a made settlement reads the same both ways, whatever its options`(marketplace: SampleMarketplace) throws {
        for number in [0, 1, 2, 3, 5, 7] {
            let seed = UInt64(number + 1)
            let settlement = SampleSettlement(
                seed: seed, rows: 110, marketplace: marketplace, options: Self.options(number))
            var orders: [UInt8] = []
            settlement.writeOrders { orders += $0 }
            try check(settlement.bytes(.flatFileV2), orders: number % 2 == 0 ? orders : nil, seed: seed)
        }
    }

    /// Found by fuzzing: the row changed the charset of later rows in one way of reading and not in the other.
    @Test func `a row that names the Japanese store does not change how others are read`() throws {
        let settlement = SampleSettlement(seed: 4, rows: 60)
        var lines = settlement.bytes(.flatFileV2).split(separator: 0x0A, omittingEmptySubsequences: false)
        for (line, name) in [(5, Array("Amazon.co.jp".utf8)), (9, [0xC3, 0x5C]), (20, [0x83, 0x7D])] {
            var cells = lines[line].split(separator: 0x09, omittingEmptySubsequences: false)
            cells[11] = name[...]
            lines[line] = Array(cells.joined(separator: [0x09]))[...]
        }
        try check(Array(lines.joined(separator: [0x0A])), orders: nil, seed: 4)
    }

    /// Found by fuzzing: a no-break space of Windows-1252 before `Refund` hid the refund from the scanner alone.
    @Test func `labels of an old charset mean the same both ways`() throws {
        for (currency, word) in [("USD", [0xA0] + Array("Refund".utf8)), ("JPY", [0x81, 0x40] + Array("Refund".utf8))] {
            let settlement = SampleSettlement(seed: 6, rows: 60, marketplace: currency == "JPY" ? .jp : .us)
            let rows = settlement.bytes(.flatFileV2).split(separator: 0x0A, omittingEmptySubsequences: false)
            let changed = rows.map { row -> [UInt8] in
                var cells = row.split(separator: 0x09, omittingEmptySubsequences: false).map(Array.init)
                if cells.count > 7, cells[6] == Array("Order".utf8) { cells[6] = word }
                return Array(cells.joined(separator: [0x09]))
            }
            try check(Array(changed.joined(separator: [0x0A])), orders: nil, seed: 6, done: [currency])
        }
    }

    @Test func `a second settlement in yen does not change how rows of the first are read`() throws {
        let settlement = SampleSettlement(seed: 4, rows: 60, marketplace: .de)
        var lines = settlement.bytes(.flatFileV2).split(separator: 0x0A, omittingEmptySubsequences: false)
        let other = SampleSettlement(seed: 5, rows: 20, marketplace: .jp).bytes(.flatFileV2)
        lines.insert(contentsOf: other.split(separator: 0x0A)[1...3], at: 30)
        for line in [10, 45, 50] {
            var cells = lines[line].split(separator: 0x09, omittingEmptySubsequences: false)
            cells[21] = Array("B".utf8)[...] + [0xDC] + Array("RSTE-7".utf8)
            lines[line] = Array(cells.joined(separator: [0x09]))[...]
        }
        try check(Array(lines.joined(separator: [0x0A])), orders: nil, seed: 4)
    }

    @Test func `the scanner takes the rows of a made settlement`() throws {
        // Otherwise all of these tests would hold the general reader against itself.
        let settlement = SampleSettlement(seed: 1, rows: 400)
        let lines = settlement.bytes(.flatFileV2).split(separator: 0x0A, omittingEmptySubsequences: false)
        let context = ReconciliationContext(categories: .standard, orders: OrderTable(spill: OrderSpillInMemory()))
        var reader = FlatFileReader(file: "a.txt", context: context)
        let head = Array(lines[..<2].joined(separator: [0x0A])) + [0x0A]
        try head.withUnsafeBytes { try reader.take($0) }
        let scanner = try #require(reader.scannerForWholeLines)
        let scan = Array(lines[2...].joined(separator: [0x0A])).withUnsafeBufferPointer { scanner.scan($0) }
        #expect(scan.rows.count > 380)
        #expect(scan.rows.count + scan.rows.deferred.count == 400)
    }

    @Test(arguments: [101, 202, 303, 404, 505, 606, 707, 808] as [UInt64])
    func `a damaged settlement reads the same both ways`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        for _ in 0..<6 {
            let marketplace = SampleMarketplace.allCases.randomElement(using: &random) ?? .us
            let settlement = SampleSettlement(
                seed: random.next() % 1_000, rows: Int.random(in: 12...60, using: &random), marketplace: marketplace,
                options: Self.options(Int.random(in: 0..<60, using: &random)))
            var orders: [UInt8] = []
            settlement.writeOrders { orders += $0 }
            let own = random.next() % 1_000_000
            var mutation = FileMutation(settlement.bytes(.flatFileV2), seed: own)
            mutation.mutate(Int.random(in: 1...12, using: &random))
            try check(
                mutation.bytes, orders: Bool.random(using: &random) ? orders : nil, seed: own, done: mutation.done)
        }
    }

    @Test(arguments: [11, 12, 13, 14] as [UInt64])
    func `any bytes read the same both ways`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let header = Array(InventedFile(total: "0.00").text.utf8)
        for _ in 0..<8 {
            let alphabet: [UInt8] = Array("\t\t\t\t\n\r0123456789.-,Order11000000001 ".utf8) + [0xC3, 0xFF]
            let noise = (0..<Int.random(in: 0...400, using: &random)).map { _ in
                alphabet.randomElement(using: &random) ?? 0
            }
            try check(header + noise, orders: nil, seed: random.next() % 1_000_000)
        }
    }
}
