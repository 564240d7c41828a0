/// One row of a delimited file: the bytes of its fields without quotes, one after another.
struct DateRangeCSVRow {
    /// The line it starts on, from 1; quoted fields may hold line ends, so a row may be several lines.
    var line = 1
    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    /// The line of a field that is longer than `DateRangeCSV.fieldBytesMax`, whose rest was skipped.
    var overlongLine: Int?
    /// The line of a quote that the file never closes.
    var unclosedLine: Int?

    var count: Int { ends.count }

    subscript(index: Int) -> ArraySlice<UInt8> {
        guard index < ends.count else { return [] }
        return bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
    }

    /// Whether nothing is written in it.
    var isBlank: Bool { bytes.allSatisfy { $0 == 0x20 } }

    /// Bytes of the field being written.
    fileprivate var openCount: Int { bytes.count - (ends.last ?? 0) }
    fileprivate var byteCount: Int { bytes.count }
    fileprivate mutating func append(_ byte: UInt8) { bytes.append(byte) }
    fileprivate mutating func endField() { ends.append(bytes.count) }
    fileprivate mutating func reset(line: Int) {
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        overlongLine = nil
        unclosedLine = nil
        self.line = line
    }
}

/// Splits delimited bytes into rows (RFC 4180, and what is left of it after a spreadsheet): quoted fields may hold the
/// delimiter, line ends and doubled quotes; lines end with LF, CR LF or CR. Works on bytes, as no byte of a two-byte
/// Windows-31J character is a quote, a delimiter or a line end.
struct DateRangeCSV {
    /// A field may have so many bytes; a quote that is never closed must not eat the memory.
    static let fieldBytesMax = 64 * 1024
    /// A row may have so many fields; what follows runs into the last one.
    static let fieldsMax = 2_000
    /// A row may have so many bytes in all.
    static let rowBytesMax = 1 << 20

    let delimiter: UInt8
    private(set) var row = DateRangeCSVRow()
    private var line = 1
    private var state = State.fieldStart
    private var quoteLine = 1
    private var afterCR = false
    private var rowIsOpen = false
    private var restart = false

    private enum State { case fieldStart, plain, quoted, quoteInQuoted, skipping }

    init(delimiter: UInt8) { self.delimiter = delimiter }

    /// Reads on from `index`; true when a row is complete, which then stands in `row` until the next call.
    mutating func next(_ bytes: UnsafeRawBufferPointer, from index: inout Int) -> Bool {
        if restart {
            restart = false
            rowIsOpen = false
            row.reset(line: line)
        }
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if afterCR, byte == 0x0A {
                // The second half of CR LF: its line was counted with the CR.
                afterCR = false
                if state == .quoted { keep(byte) }
                continue
            }
            afterCR = byte == 0x0D
            if byte == 0x0A || byte == 0x0D { line += 1 }
            if step(byte) { return true }
        }
        return false
    }

    /// Ends the file: true when a last row without a line end stands in `row`.
    mutating func finish() -> Bool {
        if restart { return false }
        guard rowIsOpen else { return false }
        if state == .quoted { row.unclosedLine = quoteLine }
        row.endField()
        restart = true
        return true
    }

    private mutating func step(_ byte: UInt8) -> Bool {
        switch state {
        case .quoted:
            if byte == Self.quote { state = .quoteInQuoted } else { keep(byte) }
            return false
        case .quoteInQuoted:
            if byte == Self.quote {
                state = .quoted
                keep(byte)
                return false
            }
            state = .plain
            return plain(byte)
        case .fieldStart:
            if byte == Self.quote {
                rowIsOpen = true
                state = .quoted
                quoteLine = line
                return false
            }
            return plain(byte)
        case .plain, .skipping:
            return plain(byte)
        }
    }

    private mutating func plain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x0A, 0x0D:
            row.endField()
            state = .fieldStart
            restart = true
            return true
        case delimiter where state != .skipping:
            rowIsOpen = true
            if row.count < Self.fieldsMax { row.endField() }
            state = .fieldStart
        default:
            if state == .fieldStart { state = .plain }
            keep(byte)
        }
        return false
    }

    private mutating func keep(_ byte: UInt8) {
        rowIsOpen = true
        guard state != .skipping else { return }
        guard row.openCount < Self.fieldBytesMax, row.byteCount < Self.rowBytesMax else {
            row.overlongLine = state == .quoted ? quoteLine : row.line
            // Everything up to the next line end is given up; reading goes on there.
            state = .skipping
            return
        }
        row.append(byte)
    }

    private static let quote = UInt8(ascii: "\"")
}
