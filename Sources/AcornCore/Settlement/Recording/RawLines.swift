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

    /// Puts every line that ends in `bytes` into the batch.
    mutating func take(_ bytes: UnsafeBufferPointer<UInt8>, _ batch: inout SettlementRowBatch) {
        for byte in bytes {
            if end == nil { learn(byte) }
            // What was a lone CR is only known with the byte behind it.
            if end == 0x0D, carry.last == 0x0D, carry.count > 0 { hand(isEnd: true, &batch) }
            carry.append(byte)
            if byte == 0x0A, end != 0x0D {
                hand(isEnd: true, &batch)
            } else if carry.count >= Self.pieceBytesMax {
                hand(isEnd: false, &batch)
            }
        }
    }

    /// Puts what is left at the end of the file into the batch.
    mutating func finish(_ batch: inout SettlementRowBatch) {
        if !isAtLineStart { hand(isEnd: true, &batch) }
    }

    /// The first line tells how lines end.
    private mutating func learn(_ byte: UInt8) {
        if byte == 0x0A {
            end = 0x0A
        } else if carry.last == 0x0D {
            end = 0x0D
        }
    }

    private mutating func hand(isEnd: Bool, _ batch: inout SettlementRowBatch) {
        if piece == 0 { lines += 1 }
        batch.keep(SettlementRowBatch.Raw(line: lines, piece: piece, bytes: carry))
        carry.removeAll(keepingCapacity: true)
        piece = isEnd ? 0 : piece + 1
    }
}
