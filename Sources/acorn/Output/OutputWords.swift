import AcornCore

/// The labels of what people read, in every language.
enum OutputWords {
    static let settlement = Words("Settlement", "结算单")
    static let noSettlementID = Words("(no id)", "（无编号）")
    static let file = Words("File", "文件")
    static let files = Words("Files", "文件")
    static let currency = Words("Currency", "币种")
    static let period = Words("Period", "结算周期")
    static let posted = Words("Posted", "入账时间")
    static let deposit = Words("Deposit", "打款日期")
    static let deposited = Words("Deposit", "回款")
    static let rows = Words("Rows", "行数")
    static let orders = Words("Orders", "订单数")
    static let format = Words("Format", "格式")
    static let unknown = Words("not stated", "未写明")
    static let category = Words("Category", "类别")
    static let amount = Words("Amount", "金额")
    static let sumOfRows = Words("Sum of rows", "明细合计")
    static let waterfall = Words("From sales to deposit", "从销售到回款")
    static let proof = Words("Proof", "对账结果")
    static let declared = Words("Declared total", "报告总额")
    static let difference = Words("Difference", "差额")
    static let ties = Words("TIES", "对平")
    static let doesNotTie = Words("DOES NOT TIE", "不平")
    static let nothingDeclared = Words("nothing was declared, so nothing is proven", "报告没有写明总额，无法对账")
    static let noKey = Words("(none)", "（无）")
    static let findings = Words("Findings", "发现的问题")
    static let noFindings = Words("No findings.", "没有发现问题。")
    static let summary = Words("Summary", "汇总")
    static let lines = Words("Lines", "行号")
    static let status = Words("Status", "状态")
    static let noSettlements = Words("No settlement was read.", "没有读到任何结算单。")

    /// `14 days`, from start to end, rounded to whole days as Amazon counts them.
    static func days(from start: Instant, to end: Instant, _ language: Language) -> String {
        let (seconds, overflow) = end.secondsSince1970.subtractingReportingOverflow(start.secondsSince1970)
        guard !overflow, seconds >= 0 else { return "" }
        let days = Int((seconds / 43_200 + 1) / 2)
        return Words(" (\(days) \(days == 1 ? "day" : "days"))", "（\(days) 天）")[language]
    }

    /// What a table leaves out.
    static func more(_ count: Int, _ language: Language) -> String {
        let shown = AmountShown.count(count)
        return Words(
            "… and \(shown) more; --format csv has them all", "…… 另有 \(shown) 行，用 --format csv 可全部导出")[language]
    }

    /// What a list of findings leaves out.
    static func moreFindings(_ count: Int, _ language: Language) -> String {
        let shown = AmountShown.count(count)
        return Words(
            "… and \(shown) more; --format json has them all", "…… 另有 \(shown) 条，用 --format json 可全部导出")[language]
    }

    /// `3 of 4 settlements tie; 1 error, 2 warnings, 0 notes`.
    static func summaryLine(_ summary: ReconciliationReport.Summary, _ language: Language) -> String {
        func plural(_ count: Int, _ one: String) -> String { "\(count) \(one)\(count == 1 ? "" : "s")" }
        let tied =
            summary.statements == 1
            ? (summary.ties == 1 ? "the settlement ties" : "the settlement does not tie")
            : "\(summary.ties) of \(summary.statements) settlements tie"
        let counts = [
            plural(summary.errors, "error"), plural(summary.warnings, "warning"), plural(summary.infos, "note"),
        ]
        return Words(
            "\(tied); " + counts.joined(separator: ", "),
            "\(summary.statements) 个结算单中 \(summary.ties) 个对平；错误 \(summary.errors) 条，警告 \(summary.warnings) 条，"
                + "提示 \(summary.infos) 条")[language]
    }
}
