extension FlatFileScan {
    /// Takes the rows of one block, whose tabs and line ends stand in `offsets` and `lineEnds`.
    func takeRows(_ text: UnsafePointer<UInt8>, lineCount: Int) {
        var first = 0
        var start = 0
        for line in 0..<lineCount {
            let end = Int(lineEnds[line])
            let marks = offsets + first
            let lineEnd = Int(offsets[end])
            if end &- first != 23 || !takeRow(text, start, marks) {
                postpone(UnsafeBufferPointer(start: text + start, count: lineEnd &- start))
            }
            first = end &+ 1
            start = lineEnd &+ 1
        }
        closeOrder()
    }

    /// Takes one row of 24 cells; `marks` are its 23 tabs and its line end. Returns false, having changed no sum, when the row
    /// is not plainly a detail row of this settlement.
    @inline(__always)
    private func takeRow(_ text: UnsafePointer<UInt8>, _ start: Int, _ marks: UnsafeMutablePointer<UInt32>) -> Bool {
        let idCount = settlementID.count
        // The id, then six tabs side by side: cells 1 to 5 are empty.
        guard Int(marks[0]) == start &+ idCount, Int(marks[5]) == start &+ idCount &+ 5,
            settlementID.withUnsafeBufferPointer({ $0.baseAddress.map { equalBytes($0, text + start, idCount) } ?? false }),
            let amount = readAmount(text + Int(marks[13]) + 1, Int(marks[14] &- marks[13]) &- 1),
            readPosted(text + Int(marks[15]) + 1, Int(marks[17] &- marks[15]) &- 1, tab: Int(marks[16] &- marks[15]) &- 1),
            plainItemCode(text + Int(marks[17]) + 1, Int(marks[18] &- marks[17]) &- 1)
        else { return false }
        let label = labelIndex(
            text + Int(marks[5]) + 1, Int(marks[6] &- marks[5]) &- 1, text + Int(marks[11]) + 1,
            Int(marks[13] &- marks[11]) &- 1)
        guard label >= 0 else { return false }
        labels[label].minor &+= amount
        labels[label].rows &+= 1
        minor &+= amount
        rows &+= 1
        if fractionDigits > 0, text[Int(marks[14]) &- fractionDigits &- 1] == UInt8(ascii: ",") { commas &+= 1 }
        takeMarketplace(text + Int(marks[10]) + 1, Int(marks[11] &- marks[10]) &- 1, amount)
        takeOrder(text + Int(marks[6]) + 1, Int(marks[7] &- marks[6]) &- 1, amount, labels[label].role.rawValue)
        if dimensions.any { takeBreakdowns(text, marks, amount, labels[label].slot) }
        lines &+= 1
        return true
    }

    /// An amount as Amazon writes it: an optional minus, digits, and exactly the currency's decimals after a point or comma.
    @inline(__always)
    private func readAmount(_ text: UnsafePointer<UInt8>, _ count: Int) -> Int64? {
        let isNegative = text[0] == UInt8(ascii: "-")
        var at = isNegative ? 1 : 0
        let whole = fractionDigits == 0 ? count : count &- fractionDigits &- 1
        guard whole > at, whole &- at <= 11 else { return nil }
        var value: Int64 = 0
        var wrong: UInt8 = 0
        while at < whole {
            let digit = text[at] &- 0x30
            wrong |= digit > 9 ? 1 : 0
            value = value &* 10 &+ Int64(digit)
            at = at &+ 1
        }
        if fractionDigits > 0 {
            let mark = text[whole]
            if mark != UInt8(ascii: "."), mark != UInt8(ascii: ",") { return nil }
            at = whole &+ 1
            while at < count {
                let digit = text[at] &- 0x30
                wrong |= digit > 9 ? 1 : 0
                value = value &* 10 &+ Int64(digit)
                at = at &+ 1
            }
        }
        return wrong == 0 ? (isNegative ? 0 &- value : value) : nil
    }

    /// Both date cells at once; most rows repeat those of the row before.
    @inline(__always)
    private func readPosted(_ text: UnsafePointer<UInt8>, _ count: Int, tab: Int) -> Bool {
        posted.isSame(text, count) || readNewPosted(text + tab + 1, count &- tab &- 1)
    }

    @inline(never)
    private func readNewPosted(_ text: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        guard let seconds = ScanDate.read(text, count) else {
            posted.forget()
            return false
        }
        postedSeconds = seconds
        if seconds < earliest { earliest = seconds }
        if seconds > latest { latest = seconds }
        return true
    }

    /// False for an id that a spreadsheet has turned into a number, as `7.82115E+12`.
    @inline(__always)
    private func plainItemCode(_ text: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        count < 4 || text[count &- 3] != UInt8(ascii: "+")
    }

    /// The number of a label. The two amount texts stand side by side and are one piece, tab included.
    @inline(__always)
    private func labelIndex(
        _ type: UnsafePointer<UInt8>, _ typeCount: Int, _ words: UnsafePointer<UInt8>, _ wordsCount: Int
    ) -> Int {
        let (index, isNew) = labelTable.index(type, typeCount, words, wordsCount)
        if isNew { addLabel(index) }
        return index
    }

    @inline(never)
    private func addLabel(_ index: Int) {
        let (type, amountType, description) = labelTexts(index)
        let category = categories.category(
            transactionType: type, amountType: amountType, amountDescription: description)
        let slot = Category.Group.allCases.firstIndex(of: category.group) ?? 0
        labels.append(LabelSum(role: OrderRole.of(transactionType: type, amountType: amountType), slot: slot))
    }

    /// The three texts of a label; bytes that are not UTF-8 do not matter for its role.
    func labelTexts(_ index: Int) -> (type: String, amountType: String, description: String) {
        let (type, words) = labelBytes(index)
        return (
            String(decoding: type, as: UTF8.self), String(decoding: words.0, as: UTF8.self),
            String(decoding: words.1, as: UTF8.self)
        )
    }

    /// The three texts of a label as the file has them.
    func labelBytes(_ index: Int) -> (type: ArraySlice<UInt8>, words: (ArraySlice<UInt8>, ArraySlice<UInt8>)) {
        let (type, words) = labelTable.key(index)
        let tab = words.firstIndex(of: 0x09) ?? words.endIndex
        return (type, (words[words.startIndex..<tab], tab < words.endIndex ? words[(tab + 1)...] : []))
    }

    @inline(__always)
    private func takeMarketplace(_ text: UnsafePointer<UInt8>, _ count: Int, _ amount: Int64) {
        if !marketplace.isSame(text, count) {
            let (index, isNew) = marketplaceTable.index(text, count, text, 0)
            if isNew { marketplaces.append((0, 0)) }
            marketplaceIndex = index
        }
        marketplaces[marketplaceIndex].minor &+= amount
        marketplaces[marketplaceIndex].rows &+= 1
    }

    // MARK: Orders

    @inline(__always)
    private func takeOrder(_ text: UnsafePointer<UInt8>, _ count: Int, _ amount: Int64, _ role: UInt8) {
        if order.isOpen, order.id.isSame(text, count) {
            order.minor &+= amount
            order.role |= role
        } else {
            openOrder(text, count, amount, role)
        }
    }

    @inline(never)
    private func openOrder(_ text: UnsafePointer<UInt8>, _ count: Int, _ amount: Int64, _ role: UInt8) {
        closeOrder()
        guard count > 0 else { return }
        guard count == 19, let key = ScanOrderID.read(text) else {
            irregularRuns.append(IrregularRun(
                id: Array(UnsafeBufferPointer(start: text, count: count)), minor: amount,
                line: Int32(truncatingIfNeeded: lines), role: role))
            return
        }
        // Remembers the id, so that the next row can tell whether it is the same order.
        _ = order.id.isSame(text, count)
        order.key = key
        order.minor = amount
        order.role = role
        order.line = Int32(truncatingIfNeeded: lines)
        order.isOpen = true
    }

    private func closeOrder() {
        guard order.isOpen else { return }
        runs.append(Run(key: order.key, minor: order.minor, line: order.line, role: order.role))
        order.isOpen = false
    }

    // MARK: Breakdowns

    /// Only when a person asked for them: a dictionary is fast enough there.
    @inline(never)
    private func takeBreakdowns(
        _ text: UnsafePointer<UInt8>, _ marks: UnsafeMutablePointer<UInt32>, _ amount: Int64, _ slot: Int
    ) {
        func bytes(_ cell: Int) -> [UInt8] {
            let from = Int(marks[cell - 1]) + 1
            return Array(UnsafeBufferPointer(start: text + from, count: Int(marks[cell]) - from))
        }
        func add(_ dimension: Dimension, _ key: [UInt8]) {
            let place = BreakdownKey(dimension: dimension, bytes: key)
            breakdowns[place, default: BreakdownSum()].minor[slot] &+= amount
            breakdowns[place, default: BreakdownSum()].rows[slot] &+= 1
        }
        if dimensions.order { add(.order, bytes(7)) }
        if dimensions.sku { add(.sku, bytes(21)) }
        if dimensions.marketplace { add(.marketplace, bytes(11)) }
        if dimensions.day {
            // A quarter of an hour and the store: enough to find the store's day when the chunk is merged.
            let quarter = withUnsafeBytes(of: (postedSeconds / 900).littleEndian) { Array($0) }
            add(.day, quarter + bytes(11))
        }
    }
}
