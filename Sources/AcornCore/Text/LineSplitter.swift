import Foundation

/// Cuts a stream of bytes into lines, whatever ends them: LF, CR LF, or CR alone as old spreadsheets write.
///
/// Lines are handed on without their end. A line longer than `lineBytesMax` is cut there and marked, so that memory is
/// bounded whatever the file holds.
package struct LineSplitter {
    /// One line: its bytes are only valid during the call.
    package struct Line {
        package let bytes: UnsafeBufferPointer<UInt8>
        /// From 1.
        package let number: Int
        /// False for the last line of a file that does not end with a line end.
        package let isEnded: Bool
        /// Whether the line was longer than the bound; `bytes` is its beginning.
        package let isCut: Bool
    }

    package static let lineBytesMax = 1 << 20

    private var carry: [UInt8] = []
    private var skipping = false
    /// Set while the first CR of the file is the last byte seen: only the next byte tells what it means.
    private var hasOpenReturn = false
    /// Lines handed on so far.
    package private(set) var lines = 0
    /// True once a CR without LF was taken for a line end.
    package private(set) var endsWithCarriageReturn: Bool?

    package init() {}

    /// Whether the splitter stands at the start of a line.
    package var isAtLineStart: Bool { carry.isEmpty && !skipping && !hasOpenReturn }

    /// Counts lines that were read without the splitter.
    package mutating func skipLines(_ count: Int) { lines += count }

    /// Hands on every line that ends in `bytes`; the rest is kept. The body returns false to stop: what follows the
    /// line it stopped at is then the return value, to be read by other means.
    package mutating func take(
        _ bytes: UnsafeBufferPointer<UInt8>, _ body: (Line) throws -> Bool
    ) rethrows -> UnsafeBufferPointer<UInt8>? {
        var at = 0
        if hasOpenReturn, let first = bytes.first {
            hasOpenReturn = false
            endsWithCarriageReturn = first != 0x0A
            let nothing = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
            if first != 0x0A, try !hand(nothing, body) { return bytes }
        }
        while at < bytes.count {
            guard let end = lineEnd(in: bytes, from: at) else {
                hasOpenReturn = endsWithCarriageReturn == nil && bytes.last == 0x0D
                keepPiece(UnsafeBufferPointer(rebasing: bytes[at..<(hasOpenReturn ? bytes.count - 1 : bytes.count)]))
                return nil
            }
            let piece = UnsafeBufferPointer(rebasing: bytes[at..<end])
            at = end + 1
            if try !hand(piece, body) { return UnsafeBufferPointer(rebasing: bytes[at...]) }
        }
        return nil
    }

    /// Hands on what is left at the end of the file.
    package mutating func finish(_ body: (Line) throws -> Bool) rethrows {
        guard !isAtLineStart else { return }
        let isEnded = hasOpenReturn
        if isEnded { endsWithCarriageReturn = true }
        hasOpenReturn = false
        _ = try handCarry(isEnded: isEnded, body)
    }

    private mutating func hand(_ piece: UnsafeBufferPointer<UInt8>, _ body: (Line) throws -> Bool) rethrows -> Bool {
        if carry.isEmpty, !skipping {
            lines += 1
            return try body(Line(piece: piece, number: lines, isEnded: true, isCut: false))
        }
        keepPiece(piece)
        return try handCarry(isEnded: true, body)
    }

    private mutating func handCarry(isEnded: Bool, _ body: (Line) throws -> Bool) rethrows -> Bool {
        lines += 1
        let line = carry
        let isCut = skipping
        carry.removeAll(keepingCapacity: line.capacity <= 1 << 16)
        skipping = false
        return try line.withUnsafeBufferPointer {
            try body(Line(piece: $0, number: lines, isEnded: isEnded, isCut: isCut))
        }
    }

    /// The index of the next line end. CR counts only in a file whose first line ends so.
    private mutating func lineEnd(in bytes: UnsafeBufferPointer<UInt8>, from: Int) -> Int? {
        guard let base = bytes.baseAddress else { return nil }
        if endsWithCarriageReturn == nil { learnStyle(bytes, from: from) }
        let wanted: Int32 = endsWithCarriageReturn == true ? 0x0D : 0x0A
        guard let found = memchr(base + from, wanted, bytes.count - from) else { return nil }
        return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
    }

    private mutating func learnStyle(_ bytes: UnsafeBufferPointer<UInt8>, from: Int) {
        for index in from..<bytes.count where bytes[index] == 0x0A || bytes[index] == 0x0D {
            if bytes[index] == 0x0A {
                endsWithCarriageReturn = false
            } else if index + 1 < bytes.count {
                endsWithCarriageReturn = bytes[index + 1] != 0x0A
            }
            return
        }
    }

    /// Keeps one byte more than a line may have, because that byte may be the CR of its end.
    private mutating func keepPiece(_ piece: UnsafeBufferPointer<UInt8>) {
        let room = Self.lineBytesMax + 1 - carry.count
        carry.append(contentsOf: piece.prefix(room))
        if piece.count > room { skipping = true }
    }
}

extension LineSplitter.Line {
    /// A line as it was found: without the CR that belongs to its end, and cut where it is too long.
    fileprivate init(piece: UnsafeBufferPointer<UInt8>, number: Int, isEnded: Bool, isCut: Bool) {
        let whole = piece.last == 0x0D ? UnsafeBufferPointer(rebasing: piece.dropLast()) : piece
        bytes = UnsafeBufferPointer(rebasing: whole.prefix(LineSplitter.lineBytesMax))
        self.number = number
        self.isEnded = isEnded
        self.isCut = isCut || whole.count > LineSplitter.lineBytesMax
    }
}
