import AcornCore

extension ReportWorkbook {
    /// Every sum of every settlement by Amazon's own labels.
    func writeLines(_ statements: [Statement], to file: WorkbookFile) throws {
        var sheet = try SheetSeries(
            file: file, name: Words("Lines", "明细")[language],
            columns: [
                (WorkbookWords.settlement, 16), (WorkbookWords.currency, 10), (WorkbookWords.group, 20),
                (WorkbookWords.category, 28), (WorkbookWords.transactionType, 24), (WorkbookWords.amountType, 24),
                (WorkbookWords.amountDescription, 40), (WorkbookWords.amount, 16), (WorkbookWords.rows, 10),
            ], language: language)
        for statement in statements {
            for line in statement.lines {
                try sheet.add([
                    .text(name(of: statement)), .text(statement.currency?.code ?? ""),
                    .text(line.category.group.name(in: language)), .text(line.category.name(in: language)),
                    .text(line.transactionType), .text(line.amountType), .text(line.amountDescription),
                    amount(line.micros, statement), .count(line.rows),
                ])
            }
        }
    }

    /// Every breakdown that was asked for, with a column for each group.
    func writeBreakdowns(_ statements: [Statement], to file: WorkbookFile) throws {
        let groups = Category.Group.allCases
        var sheet = try SheetSeries(
            file: file, name: Words("Breakdown", "分项")[language],
            columns: [
                (WorkbookWords.settlement, 16), (WorkbookWords.currency, 10), (WorkbookWords.by, 12),
                (WorkbookWords.key, 28), (WorkbookWords.amount, 16), (WorkbookWords.rows, 10),
            ] + groups.map { (Words($0.name(in: .en), $0.name(in: .zh)), 14) }, language: language)
        for statement in statements {
            for breakdown in statement.breakdowns {
                for line in breakdown.lines {
                    try sheet.add(
                        [
                            .text(name(of: statement)), .text(statement.currency?.code ?? ""),
                            .text(breakdown.dimension.name(in: language)), .text(line.key),
                            amount(line.micros, statement),
                            .count(line.rows),
                        ] + line.groups.map { amount($0, statement) })
                }
            }
        }
    }

    /// Every finding with its evidence.
    func writeFindings(_ findings: [Finding], to file: WorkbookFile) throws {
        var sheet = try SheetSeries(
            file: file, name: Words("Findings", "发现的问题")[language],
            columns: [
                (WorkbookWords.severity, 10), (WorkbookWords.code, 24), (WorkbookWords.settlement, 16),
                (WorkbookWords.file, 36), (WorkbookWords.lines, 20), (WorkbookWords.column, 18),
                (WorkbookWords.count, 10), (WorkbookWords.message, 100), (WorkbookWords.amounts, 50),
                (WorkbookWords.facts, 50),
            ], language: language)
        for finding in findings {
            let evidence = finding.evidence
            let amounts = evidence.amounts.map { amount in
                "\(Evidence.roleName(amount.name, in: language)) \(amount.text)"
                    + (amount.currency.map { " " + $0.code } ?? "")
            }
            let facts = evidence.facts.map { "\(Evidence.roleName($0.name, in: language)) \($0.value)" }
            try sheet.add([
                .text(finding.severity.name(in: language)), .text(finding.code.rawValue),
                .text(finding.settlementID ?? ""), .text(evidence.file ?? ""),
                .text(evidence.lines.map(String.init).joined(separator: ", ")), .text(evidence.column ?? ""),
                evidence.count.map { .count($0) } ?? .empty, .text(finding.message(in: language)),
                .text(amounts.joined(separator: "; ")), .text(facts.joined(separator: "; ")),
            ])
        }
    }
}

/// A table on a sheet, and on further sheets where Excel's rows do not suffice.
struct SheetSeries {
    private let file: WorkbookFile
    private let name: String
    private let header: [String]
    private let widths: [Double]
    private let rowsMax: Int
    private var sheet: WorkbookSheet

    init(
        file: WorkbookFile, name: String, columns: [(Words, Double)], language: Language,
        rowsMax: Int = WorkbookSheet.rowsMax
    ) throws {
        self.file = file
        self.name = name
        self.rowsMax = rowsMax
        header = columns.map { $0.0[language] }
        widths = columns.map(\.1)
        sheet = try file.addSheet(named: name, widths: widths)
        try sheet.addHeader(header)
    }

    mutating func add(_ cells: [WorkbookCell], bold: Bool = false) throws {
        if sheet.rows >= rowsMax {
            sheet = try file.addSheet(named: name, widths: widths)
            try sheet.addHeader(header)
        }
        try sheet.add(cells, bold: bold)
    }
}

/// The labels of a workbook, in every language.
enum WorkbookWords {
    static let settlement = Words("Settlement", "结算单")
    static let file = Words("File", "文件")
    static let format = Words("Format", "格式")
    static let currency = Words("Currency", "币种")
    static let periodStart = Words("Period start (UTC)", "周期开始（UTC）")
    static let periodEnd = Words("Period end (UTC)", "周期结束（UTC）")
    static let deposit = Words("Deposit (UTC)", "打款日期（UTC）")
    static let declared = Words("Declared total", "报告总额")
    static let computed = Words("Sum of rows", "明细合计")
    static let difference = Words("Difference", "差额")
    static let status = Words("Status", "状态")
    static let rows = Words("Rows", "行数")
    static let orders = Words("Orders", "订单数")
    static let unclassified = Words("Unclassified", "未归类")
    static let group = Words("Group", "大类")
    static let category = Words("Category", "类别")
    static let amount = Words("Amount", "金额")
    static let transactionType = Words("Transaction type", "交易类型")
    static let amountType = Words("Amount type", "金额类型")
    static let amountDescription = Words("Amount description", "金额说明")
    static let by = Words("By", "维度")
    static let key = Words("Key", "项目")
    static let severity = Words("Severity", "级别")
    static let code = Words("Code", "代码")
    static let lines = Words("Lines", "行号")
    static let column = Words("Column", "列")
    static let count = Words("Count", "数量")
    static let message = Words("Message", "说明")
    static let amounts = Words("Amounts", "金额")
    static let facts = Words("Facts", "相关信息")
}
