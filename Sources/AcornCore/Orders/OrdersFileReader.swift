internal import CTextScan

/// Reads an orders file (All Orders report, or any tab-separated file with an order id, an item code or SKU and a
/// price) into an `OrderItemTable`. Columns are found by name; rows are read in place, because such a file is as long
/// as the settlement.
package struct OrdersFileReader {
    private struct Columns {
        let order: Int
        let item: Int
        let price: Int
        let status: Int?
        let count: Int
        let matching: OrderItemTable.Matching
    }

    private let file: String
    private let orders: OrderTable
    /// Bytes of the whole file where they are known, until they were used to make room.
    private var size: Int?
    private var carry: [UInt8] = []
    private var columns: Columns?
    private var findings = FindingCollector()
    private var lines = 0
    private var isRefused = false
    private var entries: [OrderItemTable.Entry] = []
    /// The table once the header was read.
    package private(set) var table: OrderItemTable?

    /// A reader for one file; `orders` numbers ids that have none of Amazon's forms. `size`: the file's bytes, where
    /// they are known.
    package init(file: String, orders: OrderTable, size: Int? = nil) {
        self.file = file
        self.orders = orders
        self.size = size
    }

    /// Takes the next bytes, which may end anywhere.
    package mutating func take(_ bytes: UnsafeRawBufferPointer) {
        guard !isRefused else { return }
        carry.append(contentsOf: bytes)
        guard let last = carry.lastIndex(of: 0x0A) else {
            // Nothing is a line of many megabytes; without a line end this is no orders file.
            if carry.count > 1 << 24 { refuse("no line end in the first 16 MiB") }
            return
        }
        takeLines(upTo: last + 1)
        carry.removeFirst(last + 1)
    }

    /// What was read since the last call and is not in the table yet; `OrderItemBatch.add` puts it there. Adding may
    /// go on in another task while the next bytes are taken, batch after batch.
    package mutating func takeBatch() -> OrderItemBatch? {
        guard let table, !entries.isEmpty else { return nil }
        let batch = OrderItemBatch(entries: entries, table: table)
        entries = []
        entries.reserveCapacity(batch.count)
        return batch
    }

    /// Ends the file, adds what is not in the table yet, and tells what there is to say about the file.
    package mutating func finish() -> [Finding] {
        if !carry.isEmpty, !isRefused {
            carry.append(0x0A)
            takeLines(upTo: carry.count)
        }
        takeBatch()?.add()
        if table == nil, !isRefused { refuse("the file is empty") }
        return findings.findings
    }

    private mutating func refuse(_ hint: String) {
        isRefused = true
        findings.add(Finding(.ordersFileUnreadable, Evidence(file: file, lines: [max(lines, 1)]).fact("hint", hint)))
    }

    // MARK: Lines

    private mutating func takeLines(upTo end: Int) {
        var start = 0
        if columns == nil {
            guard let feed = carry[..<end].firstIndex(of: 0x0A) else { return }
            takeHeader(Array(carry[..<feed]))
            start = feed + 1
        }
        guard let columns, let table else { return }
        // Rows are looked at many bytes at a time: spare bytes after the last line keep that inside.
        carry.append(contentsOf: repeatElement(0, count: 64))
        // Taken out for the while, so that reading it and keeping what was found do not get into each other's way.
        var text: [UInt8] = []
        swap(&text, &carry)
        text.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return }
            withUnsafeTemporaryAllocation(of: UInt32.self, capacity: columns.count + 64) { marks in
                guard let marks = marks.baseAddress else { return }
                while start < end {
                    let found = acorn_find_row(base + start, end - start, marks, columns.count)
                    takeLine(OrdersFileRow(base: base + start, marks: marks), found, columns, table)
                    start += found.bytes
                }
            }
        }
        swap(&text, &carry)
        carry.removeLast(64)
        makeRoom(in: table, bytesTaken: end)
    }

    /// Guesses from the first lines how many items the file has. A fiftieth more, so that a close guess is not just too
    /// small.
    private mutating func makeRoom(in table: OrderItemTable, bytesTaken: Int) {
        guard let size, bytesTaken > 0 else { return }
        self.size = nil
        let guess = entries.count * (size >> 10) / (bytesTaken >> 10 + 1)
        table.expect(items: guess + guess / 50)
    }

    private mutating func takeLine(
        _ row: OrdersFileRow, _ found: acorn_row, _ columns: Columns, _ table: OrderItemTable
    ) {
        lines += 1
        if found.marks == columns.count {
            takeRow(row, columns, table)
        } else if found.bytes > 2 {
            findings.add(
                Finding(
                    .raggedRow,
                    Evidence(file: file, lines: [lines], count: 1)
                        .fact("expected", String(columns.count)).fact("found", String(found.marks))))
        }
    }

    private mutating func takeHeader(_ bytes: [UInt8]) {
        lines = 1
        guard !bytes.dropLast().contains(0x0D) else {
            return refuse("line 1 ends with CR alone; lines must end with LF")
        }
        let text = LegacyText.decode(bytes, codePage: .windows1252).text
        let names = text.split(separator: "\t", omittingEmptySubsequences: false).map {
            FlatFileColumns.squashed(String($0))
        }
        func find(_ candidates: String...) -> Int? { candidates.lazy.compactMap { names.firstIndex(of: $0) }.first }
        guard let order = find("amazonorderid", "orderid"), let price = find("itemprice", "price") else {
            return refuse("line 1 names no column order-id (or amazon-order-id) and item-price, separated by tabs")
        }
        let code = find("orderitemcode", "orderitemid", "amazonorderitemcode")
        guard let item = code ?? find("sku", "sellersku") else {
            return refuse("line 1 names no column order-item-code or sku")
        }
        let matching: OrderItemTable.Matching = code == nil ? .sku : .orderItemCode
        columns = Columns(
            order: order, item: item, price: price, status: find("orderstatus"), count: names.count, matching: matching)
        table = OrderItemTable(matching: matching)
    }

    // MARK: One row

    private mutating func takeRow(_ row: OrdersFileRow, _ columns: Columns, _ table: OrderItemTable) {
        let id = row.cell(columns.order)
        guard !id.isEmpty else { return }
        // A cancelled order is never settled, and has no price.
        if let status = columns.status, Self.isCancelled(row.cell(status)) { return }
        let price = row.cell(columns.price)
        guard !price.isEmpty else { return }
        guard case .exact(let micros, _) = Self.amount(price) else {
            findings.add(
                Finding(
                    .unreadableAmount,
                    Evidence(file: file, lines: [lines], column: "item-price", count: 1)
                        .fact("text", LegacyText.decode(price, codePage: .windows1252).text)))
            return
        }
        guard let order = orderKey(id) else { return }
        entries.append(
            OrderItemTable.Entry(
                order: order, item: itemKey(row.cell(columns.item), columns, table), principal: 0, tax: 0,
                listed: micros,
                sides: .listed))
    }

    /// `Cancelled` and `Canceled`, not `Complete`.
    private static func isCancelled(_ status: UnsafeBufferPointer<UInt8>) -> Bool {
        status.first.map { $0 | 0x20 } == UInt8(ascii: "c") && status.lazy.map { $0 | 0x20 }.starts(with: "cancel".utf8)
    }

    private func orderKey(_ id: UnsafeBufferPointer<UInt8>) -> UInt64? {
        if id.count == 19, let base = id.baseAddress, let key = ScanOrderID.read(base) { return key }
        return orders.key(of: LegacyText.decode(id, codePage: .windows1252).text)?.rawValue
    }

    private func itemKey(
        _ cell: UnsafeBufferPointer<UInt8>, _ columns: Columns, _ table: OrderItemTable
    ) -> UInt64 {
        if columns.matching == .orderItemCode, let key = OrderItemKey.number(cell) { return key }
        return table.key(ofText: LegacyText.decode(cell, codePage: .windows1252).text)
    }

    /// Plain amounts at speed, all others by the common grammar.
    private static func amount(_ cell: UnsafeBufferPointer<UInt8>) -> AmountReading {
        guard cell.count >= 4, cell.count <= 12, cell[cell.count - 3] == UInt8(ascii: ".") else {
            return AmountText.read(cell)
        }
        var minor: Int64 = 0
        for (index, byte) in cell.enumerated() where index != cell.count - 3 {
            let digit = byte &- 0x30
            guard digit <= 9 else { return AmountText.read(cell) }
            minor = minor &* 10 &+ Int64(digit)
        }
        return .exact(minor * 10_000, mark: UInt8(ascii: "."))
    }
}

/// Order items on their way into the table.
///
/// `@unchecked Sendable`: the reader touches the table's slots only before the first batch, to make room; and whoever
/// adds batches adds one at a time.
package struct OrderItemBatch: @unchecked Sendable {
    fileprivate let entries: [OrderItemTable.Entry]
    fileprivate let table: OrderItemTable
    var count: Int { entries.count }

    /// Puts the items into the table.
    package func add() { entries.withUnsafeBufferPointer { table.add($0) } }
}

/// A row of an orders file: where it begins, and its tabs and line end counted from there.
private struct OrdersFileRow {
    let base: UnsafePointer<UInt8>
    let marks: UnsafePointer<UInt32>

    /// A cell's bytes, without the CR of a line end.
    func cell(_ index: Int) -> UnsafeBufferPointer<UInt8> {
        let from = index == 0 ? 0 : Int(marks[index - 1]) + 1
        var to = Int(marks[index])
        if to > from, base[to - 1] == 0x0D { to -= 1 }
        return UnsafeBufferPointer(start: base + from, count: to - from)
    }
}
