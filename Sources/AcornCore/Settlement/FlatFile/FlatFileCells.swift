/// Cuts a line into cells. Tab-separated files are cut at every tab: a quote is data there (`facts/settlements.md` §1).
/// Comma- and semicolon-separated ones come from spreadsheets, which quote (RFC 4180 within one line).
struct FlatFileCells {
    private var bytes: [UInt8] = []
    private var ranges: [Range<Int>] = []

    var count: Int { ranges.count }

    /// The cell's bytes; empty beyond the last cell.
    subscript(index: Int) -> ArraySlice<UInt8> {
        ranges.indices.contains(index) ? bytes[ranges[index]] : []
    }

    mutating func cut(_ line: UnsafeBufferPointer<UInt8>, at delimiter: UInt8) {
        bytes.removeAll(keepingCapacity: true)
        ranges.removeAll(keepingCapacity: true)
        if delimiter == UInt8(ascii: "\t") {
            bytes.append(contentsOf: line)
            var start = 0
            for index in bytes.indices where bytes[index] == delimiter {
                ranges.append(start..<index)
                start = index + 1
            }
            ranges.append(start..<bytes.count)
        } else {
            cutQuoted(line, at: delimiter)
        }
    }

    private mutating func cutQuoted(_ line: UnsafeBufferPointer<UInt8>, at delimiter: UInt8) {
        let quote = UInt8(ascii: "\"")
        var start = 0
        var inside = false
        var index = 0
        while index < line.count {
            let byte = line[index]
            if byte == quote {
                if inside, index + 1 < line.count, line[index + 1] == quote {
                    bytes.append(quote)
                    index += 1
                } else if inside || bytes.count == start {
                    inside.toggle()
                } else {
                    bytes.append(byte)
                }
            } else if byte == delimiter, !inside {
                ranges.append(start..<bytes.count)
                start = bytes.count
            } else {
                bytes.append(byte)
            }
            index += 1
        }
        ranges.append(start..<bytes.count)
    }

    /// Tab, or what a spreadsheet may have put in its place: whichever cuts the header into most known columns.
    static func delimiter(of header: UnsafeBufferPointer<UInt8>) -> UInt8 {
        let candidates: [UInt8] = [0x09, UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|")]
        let counts = candidates.map { mark in header.reduce(into: 0) { $0 += $1 == mark ? 1 : 0 } }
        guard let most = counts.max(), let best = counts.firstIndex(of: most) else { return 0x09 }
        return candidates[best]
    }
}
