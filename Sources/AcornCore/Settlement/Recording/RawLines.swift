/// Cuts text into lines that keep their ends, as `LineSplitter` numbers them; a long line comes in pieces.
struct RawLines {
    private var carry: [UInt8] = []
    private var end: UInt8?
    /// Lines that are through.
    private(set) var lines: Int64 = 0
    private var piece: Int64 = 0

    static let pieceBytesMax = 1 << 18

    var isAtLineStart: Bool { carry.isEmpty && piece == 0 }

    mutating func skip(_ count: Int) { lines += Int64(count) }

    /// Hands on every line that ends in `bytes`.
    mutating func take(
        _ bytes: UnsafeBufferPointer<UInt8>, _ body: (SettlementRowBatch.Raw) throws -> Void
    ) rethrows {
        for byte in bytes {
            if end == nil { learn(byte) }
            // What was a lone CR is only known with the byte behind it.
            if end == 0x0D, carry.last == 0x0D, carry.count > 0 { try hand(isEnd: true, body) }
            carry.append(byte)
            if byte == 0x0A, end != 0x0D {
                try hand(isEnd: true, body)
            } else if carry.count >= Self.pieceBytesMax {
                try hand(isEnd: false, body)
            }
        }
    }

    /// Hands on what is left at the end of the file.
    mutating func finish(_ body: (SettlementRowBatch.Raw) throws -> Void) rethrows {
        if !isAtLineStart { try hand(isEnd: true, body) }
    }

    /// The first line tells how lines end.
    private mutating func learn(_ byte: UInt8) {
        if byte == 0x0A {
            end = 0x0A
        } else if carry.last == 0x0D {
            end = 0x0D
        }
    }

    private mutating func hand(isEnd: Bool, _ body: (SettlementRowBatch.Raw) throws -> Void) rethrows {
        if piece == 0 { lines += 1 }
        try body(SettlementRowBatch.Raw(line: lines, piece: piece, bytes: carry))
        carry.removeAll(keepingCapacity: true)
        piece = isEnd ? 0 : piece + 1
    }
}
