/// One row of 24 cells as it stands in memory.
struct CodedRow {
    private let row: UnsafePointer<UInt8>?
    private let marks: UnsafePointer<UInt32>
    /// Cells 7 to 11 and 15 to 21: what neighbouring rows of one run share.
    private let head: UnsafeBufferPointer<UInt8>
    private let tail: UnsafeBufferPointer<UInt8>

    static var none: CodedRow { CodedRow() }

    private init() {
        row = nil
        marks = UnsafePointer(Self.noMarks)
        head = UnsafeBufferPointer(start: nil, count: 0)
        tail = head
    }

    // Never read: a row without bytes has no cells.
    nonisolated(unsafe) private static let noMarks = UnsafeMutablePointer<UInt32>.allocate(capacity: 1)

    /// A row whose tabs and line end are at `marks`, which are only good until the next row is found.
    init(_ row: UnsafePointer<UInt8>, _ marks: UnsafePointer<UInt32>) {
        self.row = row
        self.marks = marks
        head = Self.cells(row, marks, 7, 11)
        tail = Self.cells(row, marks, 15, 21)
    }

    private static func cells(
        _ row: UnsafePointer<UInt8>, _ marks: UnsafePointer<UInt32>, _ first: Int, _ last: Int
    ) -> UnsafeBufferPointer<UInt8> {
        let start = first == 0 ? 0 : Int(marks[first - 1]) + 1
        return UnsafeBufferPointer(start: row + start, count: Int(marks[last]) - start)
    }

    /// A cell, from 0; the last one holds the CR of a line end.
    func cell(_ index: Int) -> UnsafeBufferPointer<UInt8> { cells(index, index) }

    /// Cells side by side with the tabs between them.
    func cells(_ first: Int, _ last: Int) -> UnsafeBufferPointer<UInt8> {
        guard let row else { return UnsafeBufferPointer(start: nil, count: 0) }
        return Self.cells(row, marks, first, last)
    }

    /// The whole line with its end.
    var line: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: row, count: row == nil ? 0 : Int(marks[23]) + 1)
    }

    /// Whether this row and the one before share all but label, amount, quantity and promotion.
    func isSameRun(_ last: CodedRow) -> Bool {
        last.row != nil && Self.isEqual(head, last.head) && Self.isEqual(tail, last.tail)
    }

    private static func isEqual(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Bool {
        guard a.count == b.count, let x = a.baseAddress, let y = b.baseAddress else { return false }
        return equalBytes(x, y, a.count)
    }
}

/// An order item code that is a number: its value and the zeros in front of it.
struct ItemCode {
    let value: Int64
    let zeros: Int64

    /// Nil for other texts, an empty one and those of more than 18 digits.
    init?(_ text: some Collection<UInt8>) {
        guard (1...18).contains(text.count) else { return nil }
        var (value, zeros): (Int64, Int64) = (0, 0)
        for byte in text {
            guard byte >= 0x30, byte <= 0x39 else { return nil }
            value = value * 10 + Int64(byte & 0x0F)
            if value == 0 { zeros += 1 }
        }
        self.value = value
        self.zeros = zeros
    }
}
