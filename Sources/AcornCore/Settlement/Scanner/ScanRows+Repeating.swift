internal import CTextScan

/// A row that was taken, which those after it are held against. Rows of an order mostly differ from one another only in
/// what the amount is for and in the amount itself.
struct ModelRow {
    let row: UnsafePointer<UInt8>?
    /// Bytes from the start of the row up to its amount type: settlement, type, order, shipment, marketplace.
    let headCount: Int
    /// Where the tab behind the amount stands, and bytes from there up to the quantity: posting time, item code, SKU.
    let tailStart: Int
    let tailCount: Int

    /// No row: nothing repeats it.
    static var none: ModelRow { ModelRow() }

    private init() { (row, headCount, tailStart, tailCount) = (nil, 0, 0, 0) }

    init(_ row: UnsafePointer<UInt8>, _ marks: UnsafePointer<UInt32>) {
        self.row = row
        headCount = Int(marks[11]) + 1
        tailStart = Int(marks[14])
        tailCount = Int(marks[21]) + 1 - tailStart
    }

    /// Bytes that may be looked at to tell whether another row repeats this one.
    @inline(__always)
    var reach: Int { headCount &+ tailCount &+ 2 &* ScanRows.markedBytes }
}

extension ScanRows {
    /// Bytes whose tabs and line ends are found in one go.
    static let markedBytes = 64

    /// Takes a row that differs from the model only in its amount texts, its amount and its last two cells, and returns
    /// its bytes; 0, having changed no sum, for any other row.
    ///
    /// What is equal need not be read again: it was found good in the model, whose cells still stand in `marks`.
    @inline(__always)
    mutating func takeRepeating(_ row: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, _ model: ModelRow) -> Int {
        guard let start = model.row, end - row >= model.reach, acorn_equal(start, row, model.headCount) != 0 else {
            return 0
        }
        let words = row + model.headCount
        let first = acorn_marks_of_64(words)
        let second = first & (first &- 1)
        let third = second & (second &- 1)
        guard third != 0 else { return 0 }
        let wordsCount = second.trailingZeroBitCount
        let tail = words + third.trailingZeroBitCount
        // The third mark is a tab because the model's tail begins with one.
        guard words[first.trailingZeroBitCount] == Self.tab, words[wordsCount] == Self.tab,
            acorn_equal(start + model.tailStart, tail, model.tailCount) != 0
        else { return 0 }
        let last = tail + model.tailCount
        let lastMarks = acorn_marks_of_64(last)
        let ended = lastMarks & (lastMarks &- 1)
        guard ended != 0, last[lastMarks.trailingZeroBitCount] == Self.tab,
            last[ended.trailingZeroBitCount] == 0x0A,
            addRepeating(start, words, wordsCount, tail)
        else { return 0 }
        return last - row &+ ended.trailingZeroBitCount &+ 1
    }

    private static let tab = UInt8(ascii: "\t")

    /// Adds a row that repeats the model `start`, whose two amount texts are `words` and whose amount ends at `tail`.
    @inline(__always)
    private mutating func addRepeating(
        _ start: UnsafePointer<UInt8>, _ words: UnsafePointer<UInt8>, _ wordsCount: Int, _ tail: UnsafePointer<UInt8>
    ) -> Bool {
        let text = words + wordsCount + 1
        guard let amount = readAmount(text, tail - text) else { return false }
        let label = labelIndex(start + Int(marks[5]) + 1, Int(marks[6] &- marks[5]) &- 1, words, wordsCount)
        let role = labels[label].role
        if itemColumn > 0, role & Self.priced != 0 {
            guard takeItem(start, amount, role) else { return false }
        }
        labels[label].minor &+= amount
        labels[label].rows &+= 1
        count &+= 1
        if fractionDigits > 0, (tail - fractionDigits - 1).pointee == UInt8(ascii: ",") { commas &+= 1 }
        marketplaces[marketplaceIndex].minor &+= amount
        marketplaces[marketplaceIndex].rows &+= 1
        if order.isOpen {
            order.minor &+= amount
            order.role |= role
        } else {
            openOrder(start + Int(marks[6]) + 1, Int(marks[7] &- marks[6]) &- 1, amount, role)
        }
        if dimensions.any { takeBreakdowns(start, amount, labels[label].slot) }
        lines &+= 1
        return true
    }
}
