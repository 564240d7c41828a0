import AcornCore

/// What can be fuzzed, by the name that `Fuzz/run` knows it by.
enum FuzzTarget: String, CaseIterable {
    case amount, date, charset, flatfile, xml, daterange, orders, file

    func run(_ bytes: UnsafeRawBufferPointer) {
        switch self {
        case .amount: fuzzAmount(bytes)
        case .date: fuzzDate(bytes)
        case .charset: fuzzCharset(bytes)
        case .flatfile:
            // The general reader proves the fast room: whatever that takes upon itself must read the same here.
            ReaderPromise.check(
                bytes, InputSeed(bytes), with: { FlatFileReader(file: "f", context: $0) },
                against: { FlatFileReader(file: "f", context: $0, usesScanner: false) })
        case .xml: fuzzXML(bytes)
        case .daterange: fuzzDateRange(bytes)
        case .orders: fuzzOrders(bytes)
        case .file: WholeFile.check(bytes)
        }
    }
}

/// Half of the documents reach the parser in small blocks, as those of long files do.
private func fuzzXML(_ bytes: UnsafeRawBufferPointer) {
    var seed = InputSeed(bytes)
    let blockBytes = seed.next(of: [1 << 16, 1 << 16, 500, 64])
    ReaderPromise.check(
        bytes, seed, with: { XMLSettlementReader(file: "f", context: $0, blockBytes: blockBytes) })
}

/// Three of four reports go on after the bytes that are held back for the header, as long ones do.
private func fuzzDateRange(_ bytes: UnsafeRawBufferPointer) {
    var seed = InputSeed(bytes)
    let isShort = seed.next(below: 4) == 0
    let prefixBytes =
        isShort ? DateRangeHeader.prefixBytesMax : 1 + bytes.count / 4 + seed.next(below: bytes.count + 1) * 3 / 4
    ReaderPromise.check(
        bytes, seed, with: { DateRangeReader(file: "f", context: $0, prefixBytesMax: prefixBytes) })
}

/// An amount that was read exactly reads the same again from its own decimal text.
private func fuzzAmount(_ bytes: UnsafeRawBufferPointer) {
    switch AmountText.read(bytes) {
    case .exact(let micros, _):
        // Six digits, so that no text has just three behind its point and could be a thousand.
        let text = Money.decimalText(micros: micros, digits: 6)
        guard case .exact(micros, _) = AmountText.read(text) else { broken("\(micros) became \(text)") }
    case .ambiguous(let amount):
        promise(amount.asGrouping == amount.asDecimal * 1_000, "the two readings differ by a thousand")
    case .unreadable:
        break
    }
}

/// A date that was read is one of the calendar, and reads the same again from its ISO text.
private func fuzzDate(_ bytes: UnsafeRawBufferPointer) {
    guard let reading = DateText.read(bytes) else { return }
    let text = reading.instant.iso8601
    let (year, month, day) = reading.instant.utcDay.components
    promise((1...12).contains(month) && (1...31).contains(day), "\(text) is no day")
    // A zone can push the first or the last day that has a name over the border of four-digit years.
    guard (1...9999).contains(year) else { return }
    promise(DateText.read(text)?.instant == reading.instant, "\(text) reads as another instant")
}

/// UTF-8 stays what it is, and no code page makes more of a text than there were bytes.
private func fuzzCharset(_ bytes: UnsafeRawBufferPointer) {
    for page in [LegacyText.CodePage.windows1252, .windows31J] {
        let (text, isLegacy) = LegacyText.decode(bytes, codePage: page)
        promise(text.unicodeScalars.count <= bytes.count, "\(bytes.count) bytes became \(text)")
        let utf8 = String(validating: bytes, as: UTF8.self)
        promise(isLegacy == (utf8 == nil), "legacy: \(isLegacy), \(text)")
        if let utf8 { promise(text.utf8.elementsEqual(utf8.utf8), "\(utf8) became \(text)") }
    }
}

/// An orders file cut anywhere tells the same as the whole one.
private func fuzzOrders(_ bytes: UnsafeRawBufferPointer) {
    func read(_ pieces: [UnsafeRawBufferPointer]) -> (findings: [Finding], items: [OrderItemTable.Entry]) {
        var reader = OrdersFileReader(file: "o", orders: OrderTable(spill: OrderSpillInMemory(), slotsMax: 64))
        for piece in pieces { reader.take(piece) }
        let findings = reader.finish()
        var items: [OrderItemTable.Entry] = []
        reader.table?.forEachOrder { items += $1 }
        return (findings, items)
    }
    let whole = read([bytes])
    var seed = InputSeed(bytes)
    let split = read(seed.pieces(of: bytes))
    promise(whole.findings == split.findings, ReaderPromise.difference(split.findings, whole.findings))
    promise(whole.items == split.items, "\(split.items) instead of \(whole.items)")
}

/// Says what was promised where it does not hold, and ends the process, so that libFuzzer keeps the input.
/// Not `precondition`, whose words a release build drops.
func promise(_ holds: Bool, _ what: @autoclosure () -> String) {
    if !holds { broken(what()) }
}

/// A promise that does not hold.
func broken(_ what: String) -> Never { fatalError("broken promise: \(what)") }
