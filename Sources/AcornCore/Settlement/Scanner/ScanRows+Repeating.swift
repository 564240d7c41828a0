internal import CTextScan

extension acorn_model {
    /// No row: nothing repeats it.
    static var none: acorn_model { acorn_model(row: nil, head_bytes: 0, tail: 0, tail_bytes: 0) }

    /// A row that was taken, which those after it are held against. The head goes up to the amount type (settlement,
    /// type, order, shipment, marketplace), the tail from the tab behind the amount up to the quantity (posting time,
    /// item code, SKU). Rows of one order mostly differ in nothing else than what lies between.
    init(_ row: UnsafePointer<UInt8>, _ marks: UnsafePointer<UInt32>) {
        let tail = Int(marks[14])
        self.init(row: row, head_bytes: Int(marks[11]) + 1, tail: tail, tail_bytes: Int(marks[21]) + 1 - tail)
    }
}

extension ScanRows {
    /// Takes a row that differs from the model only in its amount texts, its amount and its last two cells, and returns
    /// its bytes; 0, having changed no sum, for any other row.
    ///
    /// What is equal need not be read again: it was found good in the model, whose cells still stand in `marks`.
    @inline(__always)
    mutating func takeRepeating(_ row: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, _ model: inout acorn_model)
        -> Int
    {
        guard let start = model.row, end - row >= model.head_bytes &+ model.tail_bytes &+ 192 else { return 0 }
        let found = acorn_repeats(&model, row)
        guard found.bytes > 0, addRepeating(start, row + model.head_bytes, Int(found.words), Int(found.amount)) else {
            return 0
        }
        return Int(found.bytes)
    }

    /// Adds a row that repeats the model `start`, with two amount texts and an amount at `words`.
    @inline(__always)
    private mutating func addRepeating(
        _ start: UnsafePointer<UInt8>, _ words: UnsafePointer<UInt8>, _ wordsCount: Int, _ amountEnd: Int
    ) -> Bool {
        guard let amount = readAmount(words + wordsCount + 1, amountEnd &- wordsCount &- 1) else { return false }
        let label = labelIndex(start + Int(marks[5]) + 1, Int(marks[6] &- marks[5]) &- 1, words, wordsCount)
        let role = labels[label].role
        if itemColumn > 0, role & Self.priced != 0 {
            guard takeItem(start, amount, role) else { return false }
        }
        labels[label].minor &+= amount
        labels[label].rows &+= 1
        count &+= 1
        if fractionDigits > 0, words[amountEnd &- fractionDigits &- 1] == UInt8(ascii: ",") { commas &+= 1 }
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
