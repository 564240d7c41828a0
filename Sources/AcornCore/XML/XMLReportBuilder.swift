/// Builds one tally for each `SettlementReport` from the elements that a parser tells of.
///
/// It keeps the open elements and the transaction at hand, nothing else; the transaction's amounts go to the tally when
/// it ends.
final class XMLReportBuilder: XMLEventHandler {
    /// An element that is open.
    private struct Frame {
        let name: String
        let line: Int
        let currency: String?
        var text: [UInt8] = []
        var hasChildren = false
        /// Text of the child `Type`.
        var type = ""
        /// Amounts among the children, which wait for their `Type`.
        var amounts: [XMLTransaction.Amount] = []
    }

    private let file: String
    private let context: ReconciliationContext
    private var frames: [Frame] = []
    /// How many elements are open around and including the report; zero outside a report.
    private var reportDepth = 0
    private var report: XMLReport?
    private var transaction: XMLTransaction?
    private(set) var tallies: [SettlementTally] = []
    private(set) var findings: [Finding] = []
    /// What the order table's spill threw.
    private(set) var error: (any Error)?
    /// The document's first element.
    private(set) var rootElement: String?
    /// Whether the first element ended, and so did the document.
    var isComplete: Bool { rootElement != nil && frames.isEmpty }
    /// Amounts outside any report.
    private var outside = XMLFindings()

    /// Levels of elements; real reports have nine.
    static let depthMax = 64
    /// Bytes of one element's text; more is no value of a settlement report.
    static let textMax = 4_096

    init(file: String, context: ReconciliationContext) {
        self.file = file
        self.context = context
    }

    func start(element: String, currency: String?, line: Int) -> Bool {
        if rootElement == nil { rootElement = element }
        guard frames.count < Self.depthMax else { return false }
        if !frames.isEmpty { frames[frames.count - 1].hasChildren = true }
        frames.append(Frame(name: element, line: line, currency: currency))
        guard report != nil else {
            guard element == "SettlementReport" else { return true }
            report = XMLReport(file: file, line: line, context: context)
            reportDepth = frames.count
            return true
        }
        if frames.count == reportDepth + 1 {
            if element == "SettlementData" { report?.beginData(line: line) }
            transaction = element == "SettlementData" ? nil : XMLTransaction(element: element)
        } else {
            transaction?.begin(element: element)
        }
        return true
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard report != nil, let top = frames.indices.last, !frames[top].hasChildren else { return }
        let room = Self.textMax - frames[top].text.count
        frames[top].text.append(contentsOf: bytes.prefix(max(0, room)))
    }

    func end() {
        guard let frame = frames.popLast() else { return }
        guard report != nil else {
            if frame.currency != nil {
                let path = path(to: frame.name)
                outside.add(
                    .unknownElement, severity: .warning, line: frame.line, path: path,
                    facts: [("text", path), ("hint", "not counted")])
            }
            return
        }
        if frames.count < reportDepth { return endReport() }
        let isTransaction = frames.count == reportDepth
        if frame.hasChildren {
            endGroup(frame, isTransaction: isTransaction)
        } else {
            endLeaf(frame, isTransaction: isTransaction)
        }
        if isTransaction { endTransaction() } else { transaction?.end(element: frame.name) }
    }

    /// Ends everything that is open after the document broke off: complete elements count, the cut one does not.
    func abandon() {
        if let last = frames.last, !last.hasChildren, frames.count > reportDepth { frames.removeLast() }
        while report != nil, !frames.isEmpty { end() }
    }

    /// Element names below the report, down to and including `name`.
    private func path(to name: String) -> String {
        (frames.dropFirst(reportDepth).map(\.name) + [name]).joined(separator: "/")
    }

    private func endLeaf(_ frame: Frame, isTransaction: Bool) {
        let text = Self.trimmed(frame.text)
        guard transaction != nil else {
            report?.readData(frame.name, text: text, line: frame.line, currency: frame.currency)
            return
        }
        if frame.currency != nil || XMLVocabulary.namesAmount(frame.name) {
            return endAmount(frame, text: text, isTransaction: isTransaction)
        }
        switch frame.name {
        case "Type": frames[frames.count - 1].type = text
        case "AmazonOrderID", "AmazonOrderId", "OrderId", "OrderID": transaction?.orderID = text
        case "MarketplaceName": transaction?.marketplaceName = text
        case "SKU": transaction?.sku = text
        case "PostedDate": transaction?.posted = report?.date(text, line: frame.line, path: path(to: frame.name))
        case "TransactionType", "PaymentReason", "ReasonDescription", "DealDescription":
            transaction?.words[frame.name] = text
        default: break
        }
    }

    private func endAmount(_ frame: Frame, text: String, isTransaction: Bool) {
        guard
            let micros = report?.amount(text, currency: frame.currency, line: frame.line, path: path(to: frame.name))
        else { return }
        let part = isTransaction ? frame.name : frames.dropFirst(reportDepth + 1).first?.name ?? frame.name
        var amount = XMLTransaction.Amount(name: frame.name, line: frame.line, micros: micros, part: part)
        if isTransaction {
            amount.path = path(to: frame.name)
            transaction?.add(amount)
        } else {
            frames[frames.count - 1].amounts.append(amount)
            // A group without end must not grow without bound; what waits is filed under the type known so far.
            if frames[frames.count - 1].amounts.count >= XMLTransaction.amountsMax { flush() }
        }
    }

    private func flush() {
        var frame = frames.removeLast()
        let isTransaction = frames.count == reportDepth
        endGroup(frame, isTransaction: isTransaction)
        frame.amounts = []
        frames.append(frame)
    }

    /// Files the amounts among an element's children, whose `Type` is known now.
    private func endGroup(_ frame: Frame, isTransaction: Bool) {
        guard let kind = transaction?.kind, !frame.amounts.isEmpty else { return }
        let group = kind.isOrder ? group(of: frame) : nil
        let path = group == nil ? path(to: frame.name) : ""
        for var amount in frame.amounts {
            amount.type = frame.type
            amount.group = group
            if group == nil { amount.path = "\(path)/\(amount.name)" }
            if isTransaction, kind.hasWhole, XMLVocabulary.wholes.contains(amount.name) {
                transaction?.wholes.append(amount)
            } else {
                transaction?.add(amount)
            }
        }
        spillTransaction()
    }

    /// V2's amount type for what stands in an element, named by it or by the nearest element around it.
    private func group(of frame: Frame) -> String? {
        if let group = XMLVocabulary.groups[frame.name] { return group }
        for outer in frames.dropFirst(reportDepth + 1).reversed() {
            if let group = XMLVocabulary.groups[outer.name] { return group }
        }
        return nil
    }

    /// Hands over what waits of a transaction too long to be real, under what is known of it so far.
    private func spillTransaction() {
        guard var transaction,
            max(transaction.amounts.count, transaction.wholes.count) >= XMLTransaction.amountsMax
        else { return }
        transaction.settle()
        // Where a whole is known, what waits only explains it, unless the wholes are too many themselves.
        if transaction.wholes.isEmpty || transaction.wholes.count >= XMLTransaction.amountsMax {
            file(transaction, rows: 0)
        } else {
            report?.noteUnknown(in: transaction)
        }
        transaction.forgetAmounts()
        self.transaction = transaction
    }

    private func endTransaction() {
        guard let transaction else { return }
        file(transaction, rows: transaction.rows)
        self.transaction = nil
    }

    private func file(_ transaction: XMLTransaction, rows: Int) {
        guard error == nil else { return }
        do {
            try report?.take(transaction, rows: rows)
        } catch {
            self.error = error
        }
    }

    private func endReport() {
        guard let report else { return }
        let (tally, found) = report.finished()
        tallies.append(tally)
        findings += found
        self.report = nil
        reportDepth = 0
    }

    /// Findings about what stands outside any report.
    var outsideFindings: [Finding] { outside.findings(file: file, settlement: "") }

    private static func trimmed(_ bytes: [UInt8]) -> String {
        let isBlank: (UInt8) -> Bool = { $0 == 0x20 || ($0 >= 0x09 && $0 <= 0x0D) }
        guard let first = bytes.firstIndex(where: { !isBlank($0) }), let last = bytes.lastIndex(where: { !isBlank($0) })
        else {
            return ""
        }
        return String(decoding: bytes[first...last], as: UTF8.self)
    }
}
