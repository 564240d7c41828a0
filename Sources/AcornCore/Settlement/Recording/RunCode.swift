/// Runs of settlement rows as the bytes of a page, some forty each with their amounts.
///
/// A page can be read by itself. Each run is a head of five bytes, the number of its rows, what differs from the run
/// before, and the number of bytes of its amounts with these (`AmountCode`). The head has two bits a field: 0 for
/// nothing, 1 for the same as before, 2 for another, which follows as its difference to the last that was there.
package struct RunCode {
    /// What a field was last, from run to run.
    private var last = Memory()
    private var isFirst = true

    /// Begins a page.
    package init() {}

    private struct Memory {
        var numbers = SIMD16<Int64>()
        var (adjustment, shipment) = ("", "")
        var statement = 0
        /// The line behind the last run.
        var line: Int64 = 0
    }

    /// Fields by their place in the head. The day of most rows is that of their moment.
    private enum Field {
        static let order = 0
        static let orderText = 1
        static let merchantOrder = 2
        static let marketplace = 3
        static let fulfillment = 4
        static let posted = 5
        static let day = 6
        static let postedDate = 7
        static let itemCode = 8
        static let itemText = 9
        static let merchantItem = 10
        static let merchantAdjustmentItem = 11
        static let sku = 12
        static let adjustment = 13
        static let shipment = 14
    }

    private enum Flag {
        static let isExact: UInt64 = 1 << 30
        static let isMerchantOrderSame: UInt64 = 1 << 31
        static let followsLine: UInt64 = 1 << 32
        static let isStatementSame: UInt64 = 1 << 33
        static let hasZeros: UInt64 = 1 << 34
    }

    private static let headBytes = 5

    /// Of any number at all: damaged bytes may hold the least there is.
    private static func utcDay(_ seconds: Int64) -> Int64 {
        seconds / 86_400 - (seconds % 86_400 < 0 ? 1 : 0)
    }

    // MARK: Writing

    /// Adds a run behind those in `bytes`; its `amounts` are given.
    package mutating func append(
        _ run: SettlementRowBatch.Run, amounts: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]
    ) {
        let start = bytes.count
        for _ in 0..<Self.headBytes { bytes.append(0) }
        PackedNumber.append(UInt64(run.rows), to: &bytes)
        var head = appendPlace(run, to: &bytes)
        append(run.order, Field.order, &head, &bytes)
        append(run.orderText, Field.orderText, &head, &bytes)
        append(run.isMerchantOrderSame ? nil : run.merchantOrder, Field.merchantOrder, &head, &bytes)
        append(run.marketplace, Field.marketplace, &head, &bytes)
        append(run.fulfillment, Field.fulfillment, &head, &bytes)
        append(run.posted, Field.posted, &head, &bytes)
        if let posted = run.posted { last.numbers[Field.day] = Self.utcDay(posted) }
        append(run.day, Field.day, &head, &bytes)
        append(run.postedDate, Field.postedDate, &head, &bytes)
        append(run.itemCode, Field.itemCode, &head, &bytes)
        append(run.itemText, Field.itemText, &head, &bytes)
        append(run.merchantItem, Field.merchantItem, &head, &bytes)
        append(run.merchantAdjustmentItem, Field.merchantAdjustmentItem, &head, &bytes)
        append(run.sku, Field.sku, &head, &bytes)
        Self.append(run.adjustment, Field.adjustment, &last.adjustment, &head, &bytes)
        Self.append(run.shipment, Field.shipment, &last.shipment, &head, &bytes)
        PackedNumber.append(UInt64(amounts.count), to: &bytes)
        bytes.append(contentsOf: amounts)
        for place in 0..<Self.headBytes { bytes[start + place] = UInt8(truncatingIfNeeded: head >> (8 * place)) }
        isFirst = false
    }

    /// Where the run stands in the file.
    private mutating func appendPlace(_ run: SettlementRowBatch.Run, to bytes: inout [UInt8]) -> UInt64 {
        var head: UInt64 = run.isExact ? Flag.isExact : 0
        if run.isMerchantOrderSame { head |= Flag.isMerchantOrderSame }
        if !isFirst, run.firstLine == last.line {
            head |= Flag.followsLine
        } else {
            PackedNumber.append(folding: run.firstLine &- last.line, to: &bytes)
        }
        last.line = run.firstLine &+ run.rows
        if !isFirst, run.statement == last.statement {
            head |= Flag.isStatementSame
        } else {
            PackedNumber.append(UInt64(run.statement), to: &bytes)
        }
        last.statement = run.statement
        if run.itemZeros != 0 {
            head |= Flag.hasZeros
            PackedNumber.append(folding: run.itemZeros, to: &bytes)
        }
        return head
    }

    private mutating func append(_ value: Int64?, _ field: Int, _ head: inout UInt64, _ bytes: inout [UInt8]) {
        guard let value else { return }
        let before = last.numbers[field]
        if value == before {
            head |= 1 << UInt64(2 * field)
        } else {
            head |= 2 << UInt64(2 * field)
            PackedNumber.append(folding: value &- before, to: &bytes)
            last.numbers[field] = value
        }
    }

    private static func append(
        _ text: String?, _ field: Int, _ last: inout String, _ head: inout UInt64, _ bytes: inout [UInt8]
    ) {
        guard let text else { return }
        if text == last {
            head |= 1 << UInt64(2 * field)
        } else {
            head |= 2 << UInt64(2 * field)
            PackedNumber.append(UInt64(text.utf8.count), to: &bytes)
            bytes.append(contentsOf: text.utf8)
            last = text
        }
    }

    // MARK: Reading

    /// Hands on every run of a page, numbered from `first`, with `amounts` as the place of its amounts in `bytes`.
    /// Errors: `PackedNumber.Damaged`, and those of `body`.
    package static func forEach(
        _ bytes: [UInt8], first: Int64, _ body: (SettlementRowBatch.Run) throws -> Void
    ) throws {
        var code = RunCode()
        var (at, number) = (0, first)
        while at < bytes.count {
            var run = try code.read(bytes, &at)
            run.run = number
            number += 1
            try body(run)
        }
    }

    private mutating func read(_ bytes: [UInt8], _ at: inout Int) throws -> SettlementRowBatch.Run {
        guard bytes.count - at > Self.headBytes else { throw PackedNumber.Damaged() }
        var head: UInt64 = 0
        for place in 0..<Self.headBytes { head |= UInt64(bytes[at + place]) << (8 * UInt64(place)) }
        at += Self.headBytes
        var run = try readPlace(bytes, &at, head)
        run.order = try read(bytes, &at, Field.order, head)
        run.orderText = try read(bytes, &at, Field.orderText, head)
        run.merchantOrder = try read(bytes, &at, Field.merchantOrder, head)
        run.marketplace = try read(bytes, &at, Field.marketplace, head)
        run.fulfillment = try read(bytes, &at, Field.fulfillment, head)
        run.posted = try read(bytes, &at, Field.posted, head)
        if let posted = run.posted { last.numbers[Field.day] = Self.utcDay(posted) }
        run.day = try read(bytes, &at, Field.day, head)
        run.postedDate = try read(bytes, &at, Field.postedDate, head)
        run.itemCode = try read(bytes, &at, Field.itemCode, head)
        run.itemText = try read(bytes, &at, Field.itemText, head)
        run.merchantItem = try read(bytes, &at, Field.merchantItem, head)
        run.merchantAdjustmentItem = try read(bytes, &at, Field.merchantAdjustmentItem, head)
        run.sku = try read(bytes, &at, Field.sku, head)
        run.adjustment = try Self.read(bytes, &at, Field.adjustment, &last.adjustment, head)
        run.shipment = try Self.read(bytes, &at, Field.shipment, &last.shipment, head)
        let count = try PackedNumber.readCount(bytes, &at)
        run.amounts = at..<(at + count)
        at += count
        return run
    }

    private mutating func readPlace(
        _ bytes: [UInt8], _ at: inout Int, _ head: UInt64
    ) throws -> SettlementRowBatch.Run {
        let rows = try PackedNumber.read(bytes, &at)
        if head & Flag.followsLine == 0 { last.line &+= try PackedNumber.readFolded(bytes, &at) }
        if head & Flag.isStatementSame == 0 {
            last.statement = Int(truncatingIfNeeded: try PackedNumber.read(bytes, &at))
        }
        var run = SettlementRowBatch.Run(
            run: 0, statement: last.statement, firstLine: last.line, isExact: head & Flag.isExact != 0)
        run.rows = Int64(truncatingIfNeeded: rows)
        run.isMerchantOrderSame = head & Flag.isMerchantOrderSame != 0
        if head & Flag.hasZeros != 0 { run.itemZeros = try PackedNumber.readFolded(bytes, &at) }
        last.line = run.firstLine &+ run.rows
        return run
    }

    private mutating func read(_ bytes: [UInt8], _ at: inout Int, _ field: Int, _ head: UInt64) throws -> Int64? {
        switch head >> UInt64(2 * field) & 3 {
        case 0: return nil
        case 1: return last.numbers[field]
        case 2:
            last.numbers[field] &+= try PackedNumber.readFolded(bytes, &at)
            return last.numbers[field]
        default: throw PackedNumber.Damaged()
        }
    }

    private static func read(
        _ bytes: [UInt8], _ at: inout Int, _ field: Int, _ last: inout String, _ head: UInt64
    ) throws -> String? {
        switch head >> UInt64(2 * field) & 3 {
        case 0: return nil
        case 1: return last
        case 2:
            let count = try PackedNumber.readCount(bytes, &at)
            guard let text = String(validating: bytes[at..<(at + count)], as: UTF8.self) else {
                throw PackedNumber.Damaged()
            }
            at += count
            last = text
            return text
        default: throw PackedNumber.Damaged()
        }
    }
}
