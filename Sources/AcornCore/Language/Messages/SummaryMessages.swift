/// Sentences about what a report says of itself: the summary row, the period, the deposit.
enum SummaryMessages {
    static let summaryRowMissing = Words(
        "the summary row with the total, the period and the currency is missing[, the rows add up to {computed}]; "
            + "download the "
            + "report again, nothing can be proven without it",
        "缺少包含总额、结算周期和币种的汇总行[，明细合计为 {computed}]；没有它就无法对账，请重新下载报告")
    static let summaryRowRepeated = Words(
        "the settlement has more than one summary row[ (totals {declared} and {found})| (one with the total "
            + "{declared})| ({text})]; "
            + "find out which download is the right one and give only that file",
        "该结算单有多个汇总行[（总额 {declared} 和 {found}）|，总额为 {declared}|（{text}）]；请确认哪份下载是正确的，只提供那一份")
    static let summaryRowMisplaced = Words(
        "the summary row is not the first row after the header, so the file was sorted or put together by hand; the "
            + "sums are not "
            + "affected, but use the report as downloaded",
        "汇总行不在表头之后的第一行，说明文件被排序或人工拼接过；合计不受影响，但建议使用原样下载的报告")
    static let declaredTotalMissing = Words(
        "the report does not state its total[, the rows add up to {computed}]; without it the deposit cannot be "
            + "proven, so "
            + "compare with the payment shown in Seller Central",
        "报告没有写明总额[，明细合计为 {computed}]；无法证明回款金额，请与卖家平台显示的付款核对")
    static let severalSettlementsInFile = Words(
        "the file holds [{count} settlements|several settlements]; each was reconciled on its own",
        "文件里有[ {count} 个结算单|多个结算单]，已分别对账")
    static let periodMissing = Words(
        "the report does not state its period; the sums stand, but gaps between settlements cannot be seen",
        "报告没有写明结算周期；合计不受影响，但无法检查结算单之间是否有缺口")
    static let depositBeforePeriodEnd = Words(
        "the deposit date[ ({date})] lies before the end of the period[ ({to})|]; check the dates of the report",
        "打款日期[（{date}）]早于结算周期的结束时间[（{to}）|]；请检查报告中的日期")
    static let negativeDeposit = Words(
        "the total is negative[ ({declared})| ({total})| ({computed})| ({amount})], so nothing was paid out: Amazon "
            + "charges the "
            + "card or takes the debt into the next settlement",
        "总额为负[（{declared}）|（{total}）|（{computed}）|（{amount}）]，本期没有回款：亚马逊会从信用卡扣款，或把欠款结转到下一期结算")
}
