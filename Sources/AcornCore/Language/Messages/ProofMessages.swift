/// Sentences about the proof: whether sums agree with what was declared.
enum ProofMessages {
    static let totalDoesNotTie = Words(
        "[the report declares {declared} but its rows add up to {computed}|the declared total is not the sum of the "
            + "rows]"
            + "[, {difference} apart][: {likely}]; download the report again and compare it",
        "[报告总额为 {declared}，明细合计为 {computed}|报告总额与明细合计不符][，差额 {difference}][：{likely}]；请重新下载报告并核对")
    static let payoutRowExcluded = Words(
        "the row[ “{text}”][ of {amount}] is the payout itself and was not counted among the amounts that make it up",
        "[“{text}”|该行][（{amount}）]是回款本身，没有计入构成回款的明细")
    static let rowDoesNotAddUp = Words(
        "[the row states {declared} but its amounts add up to {computed}|the amounts of the row do not add up to its "
            + "total]"
            + "[, {difference} apart][ (order {order})]; download the report again",
        "[该行合计为 {declared}，各项金额相加为 {computed}|该行各项金额之和与合计不符][，差额 {difference}][（订单 {order}）]；请重新下载报告")
    static let transferDoesNotTie = Words(
        "[the transfer of {paid} is not the sum of the settlement it pays, {computed}"
            + "|the transfer of {declared} is not the sum of the settlement it pays, {computed}"
            + "|the transfer is not the sum of the settlement it pays][, {difference} apart][: {likely}]; "
            + "check that the report covers the whole settlement",
        "[转账 {paid} 与所付结算的合计 {computed} 不符|转账 {declared} 与所付结算的合计 {computed} 不符|转账金额与所付结算的合计不符]"
            + "[，差额 {difference}][：{likely}]；请确认报告覆盖了整个结算周期")
    static let transferNotProvable = Words(
        "the transfer[ of {paid}| of {amount}| of {declared}] pays a settlement that began before this report[ "
            + "({from})], so it "
            + "cannot be proven here; take a report that starts earlier",
        "转账[ {paid} | {amount} | {declared} ]所付的结算早于本报告的起始时间[（{from}）]，无法在此证明；请下载起始日期更早的报告")
    static let sumTooLarge = Words(
        "the sum is larger than can be counted exactly (beyond 9.2 trillion units), so the statement cannot tie; "
            + "look for a "
            + "damaged amount",
        "合计超出可精确计算的范围（超过 9.2 万亿），无法对平；请检查是否有损坏的金额")
    static let unclassifiedRows = Words(
        "[{count} amounts of {amount} in all have|{count} amounts have|some amounts have] labels that no rule knows[ "
            + "(“{text}”)]; they "
            + "count in the total under “Unclassified”: add a rule or report the labels",
        "[{count} 笔金额（合计 {amount}）|{count} 笔金额|有金额]的类型没有对应规则[（“{text}”）]；已计入总额并列在“未归类”下，"
            + "请添加规则或把类型反馈给我们")
    static let rowsOutsidePeriod = Words(
        "[{count} rows were|some rows were] posted after the period or long before it[ ({from} to {to})]; "
            + "they belong to this settlement and count",
        "[有 {count} 行|有明细行]的入账日期在结算周期之后或远早于该周期[（{from} 至 {to}）]；它们属于本结算单并已计入")
    static let labelsOverflow = Words(
        "the report has more different labels than are kept apart[ ({expected})]; the rest were added up together, "
            + "the total is "
            + "not affected",
        "报告中的类型种类超出上限[（{expected}）]；其余已合并计算，总额不受影响")
}
