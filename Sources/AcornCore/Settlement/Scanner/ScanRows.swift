/// The state of a scan, as one plain value: taking a row touches only memory that this value owns, without reference
/// counting and without the checks that fields of a class need.
struct ScanRows {
    typealias LabelSum = FlatFileScan.LabelSum
    typealias Run = FlatFileScan.Run
    typealias IrregularRun = FlatFileScan.IrregularRun
    typealias Deferred = FlatFileScan.Deferred

    let fractionDigits: Int
    let idCount: Int
    /// The settlement id's bytes, with a margin to spare.
    let id: UnsafeMutablePointer<UInt8>
    let categories: CategoryTable
    let codePage: LegacyText.CodePage
    let dimensions: ScanDimensions
    var lines = 0
    /// Detail rows taken.
    var count = 0
    var commas = 0
    var labelTable = ByteTable()
    var labels: UnsafeMutablePointer<LabelSum>
    var labelsMax = 64
    /// The label of the row before.
    var lastLabel = 0
    var marketplaceTable = ByteTable()
    var marketplaces: UnsafeMutablePointer<LabelSum>
    var marketplacesMax = 16
    var runs: [Run] = []
    var irregularRuns: [IrregularRun] = []
    var deferred: [Deferred] = []
    var deferredBytes: [UInt8] = []
    var earliest: Int64 = .max
    var latest: Int64 = .min
    /// Whether the row in hand is ASCII alone: then no text's charset needs a look.
    var isPlain = true
    /// Whether a SKU or item code beyond ASCII was UTF-8, and whether one was not.
    var sawUTF8 = false
    var sawLegacy = false
    /// Prices of order items, when an orders file is to be held against them.
    var items: [FlatFileScan.Item] = []
    var itemTexts = ByteTable()
    let itemColumn: Int
    var breakdowns: [BreakdownKey: BreakdownSum] = [:]

    // What the row before this one said; most rows repeat it.
    var order = RunningOrder()
    var posted = RunningText()
    var postedSeconds: Int64 = 0
    var marketplace = RunningText()
    var marketplaceIndex = 0
    var sku = RunningText()

    /// Where the cells of the row last taken cell by cell end, counted from its start.
    let marks: UnsafeMutablePointer<UInt32>

    /// Cells of a row, and so its tabs and its line end together.
    static let cells = 24
    /// A longer row is the general reader's business.
    static let rowBytesMax = 1 << 15

    init(_ scanner: FlatFileScanner) {
        fractionDigits = scanner.fractionDigits
        idCount = scanner.settlementID.count
        id = .allocate(capacity: idCount + 64)
        id.initialize(repeating: 0, count: idCount + 64)
        id.update(from: scanner.settlementID, count: idCount)
        categories = scanner.categories
        codePage = scanner.codePage
        dimensions = ScanDimensions(scanner.dimensions)
        itemColumn = scanner.itemColumn
        labels = .allocate(capacity: labelsMax)
        marketplaces = .allocate(capacity: marketplacesMax)
        marks = .allocate(capacity: Self.cells + 64)
        marks.initialize(repeating: 0, count: Self.cells + 64)
    }

    /// Gives the memory back; the value must not be used afterwards.
    func free() {
        id.deallocate()
        labelTable.free()
        itemTexts.free()
        labels.deallocate()
        marketplaceTable.free()
        marketplaces.deallocate()
        marks.deallocate()
    }

    mutating func reset() {
        lines = 0
        count = 0
        commas = 0
        // Labels hold free text, so a hostile file could make their table grow for ever.
        forgetKeys(of: &labelTable, sums: labels, countMax: LabelTable.labelsMax)
        forgetKeys(of: &marketplaceTable, sums: marketplaces, countMax: 1_000)
        runs.removeAll(keepingCapacity: true)
        if !items.isEmpty {
            items.removeAll(keepingCapacity: true)
            itemTexts.free()
            itemTexts = ByteTable()
        }
        irregularRuns.removeAll(keepingCapacity: true)
        deferred.removeAll(keepingCapacity: true)
        deferredBytes.removeAll(keepingCapacity: true)
        earliest = .max
        latest = .min
        breakdowns.removeAll(keepingCapacity: true)
        lastLabel = 0
        order = RunningOrder()
        posted = RunningText()
        marketplace = RunningText()
        sku = RunningText()
        sawUTF8 = false
        sawLegacy = false
    }

    private func forgetKeys(of table: inout ByteTable, sums: UnsafeMutablePointer<LabelSum>, countMax: Int) {
        if table.count > countMax {
            table.free()
            table = ByteTable()
        }
        for index in 0..<table.count {
            sums[index].minor = 0
            sums[index].rows = 0
        }
    }

    /// Leaves a line to the general reader.
    @inline(never)
    mutating func postpone(_ line: UnsafeBufferPointer<UInt8>) {
        let start = deferredBytes.count
        deferredBytes.append(contentsOf: line.last == 0x0A ? UnsafeBufferPointer(rebasing: line.dropLast()) : line)
        deferred.append(Deferred(line: lines, range: start..<deferredBytes.count))
        lines += 1
    }

    /// The three texts of a label as the file has them.
    func labelBytes(
        _ index: Int
    ) -> (
        type: UnsafeBufferPointer<UInt8>, amountType: UnsafeBufferPointer<UInt8>,
        description: UnsafeBufferPointer<UInt8>
    ) {
        let (type, words) = labelTable.key(index)
        let tab = words.firstIndex(of: 0x09) ?? words.endIndex
        return (
            type, UnsafeBufferPointer(rebasing: words[..<tab]),
            UnsafeBufferPointer(rebasing: words[min(tab + 1, words.endIndex)...])
        )
    }

    /// Makes room for the sums of a label that was numbered just now.
    @inline(never)
    mutating func addLabel(_ index: Int) {
        let (type, amountType, description) = labelBytes(index)
        let texts = (text(type), text(amountType), text(description))
        let category = categories.category(
            transactionType: texts.0, amountType: texts.1, amountDescription: texts.2)
        let slot = BreakdownSlot.of(category)
        let role = OrderRole.of(transactionType: texts.0, amountType: texts.1, amountDescription: texts.2)
        Self.append(LabelSum(role: role.rawValue, slot: slot), at: index, to: &labels, roomFor: &labelsMax)
    }

    /// As the general reader has it, so that a label means the same to both.
    private func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        LegacyText.decode(FlatFileReader.trimmed(bytes), codePage: codePage).text
    }

    /// Makes room for the sums of a marketplace that was numbered just now.
    @inline(never)
    mutating func addMarketplace(_ index: Int) {
        Self.append(LabelSum(role: 0, slot: 0), at: index, to: &marketplaces, roomFor: &marketplacesMax)
    }

    private static func append(
        _ sum: LabelSum, at index: Int, to sums: inout UnsafeMutablePointer<LabelSum>, roomFor room: inout Int
    ) {
        if index >= room {
            let grown = UnsafeMutablePointer<LabelSum>.allocate(capacity: room * 2)
            grown.moveInitialize(from: sums, count: index)
            sums.deallocate()
            sums = grown
            room *= 2
        }
        (sums + index).initialize(to: sum)
    }
}
