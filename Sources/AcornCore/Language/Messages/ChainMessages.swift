/// Sentences about several settlements: repeats, gaps, and balances carried from one to the next.
enum ChainMessages {
    static let settlementRepeated = Words(
        "[settlement {settlement}|the settlement] was given more than once with the same content[ (also in "
            + "{otherFile})]; it was "
            + "counted once, so leave the other file out",
        "[结算单 {settlement} |该结算单]重复提供且内容相同[（另见 {otherFile}）]；只计一次，请去掉多余的文件")
    static let settlementsDiffer = Words(
        "[settlement {settlement}|the settlement] was given more than once with different content[ (also in "
            + "{otherFile})]"
            + "[: {declared} against {found}|: {declared} against {expected}|, {difference} apart]; "
            + "find out which file is the right one",
        "[结算单 {settlement} |该结算单]重复提供但内容不同[（另见 {otherFile}）][：{declared} 与 {found}|：{declared} 与 {expected}"
            + "|，差额 {difference}]；请确认哪份文件是正确的")
    static let periodGap = Words(
        "[between settlement {otherSettlement} and settlement {settlement}|before settlement {settlement}|between "
            + "two settlements]"
            + " no settlement covers the time[ from {from} to {to}]; the report in between is missing, download it",
        "[结算单 {otherSettlement} 与 {settlement} 之间|结算单 {settlement} 之前|两个结算单之间][（{from} 至 {to}）]"
            + "没有结算报告；请下载中间缺失的报告")
    static let periodOverlap = Words(
        "[the periods of settlements {otherSettlement} and {settlement}|the periods of settlement {settlement} and "
            + "another one"
            + "|the periods of two settlements] of one account overlap[ from {from} to {to}], so amounts may be "
            + "counted twice; "
            + "check both reports",
        "[结算单 {otherSettlement} 与 {settlement} |结算单 {settlement} 与另一结算单|同一账户两个结算单]的结算周期重叠[（{from} 至 {to}）]，"
            + "金额可能重复计算；请检查这两份报告")
    static let reserveNotCarried = Words(
        "[the reserve of {expected} held back by settlement {otherSettlement} arrives as {carried} in settlement "
            + "{settlement}"
            + "|the reserve of {expected} held back before arrives as {carried}"
            + "|the reserve held back by settlement {otherSettlement} does not arrive in settlement {settlement}"
            + "|the reserve held back does not arrive in full in the next settlement]"
            + "[, {difference} apart]; look for a missing settlement or ask Amazon",
        "[结算单 {otherSettlement} 的预留金 {expected} 在结算单 {settlement} 中释放为 {carried}|上期预留金 {expected} 在本期释放为 {carried}"
            + "|结算单 {otherSettlement} 的预留金没有结转到结算单 {settlement}|上期预留金没有全额结转到下一期][，差额 {difference}]；"
            + "请检查是否缺少结算报告，或向亚马逊查询")
    static let debtNotCarried = Words(
        "[the debt of {expected} left by settlement {otherSettlement} opens settlement {settlement} as {carried}"
            + "|the debt of {expected} left before is carried as {carried}"
            + "|the debt left by settlement {otherSettlement} does not open settlement {settlement}"
            + "|a negative total does not open the next settlement as “Payable to Amazon”]"
            + "[, {difference} apart]; look for a missing settlement or ask Amazon",
        "[结算单 {otherSettlement} 的欠款 {expected} 在结算单 {settlement} 中结转为 {carried}|上期欠款 {expected} 在本期结转为 {carried}"
            + "|结算单 {otherSettlement} 的欠款没有结转到结算单 {settlement}|上期的负数总额没有作为“Payable to Amazon”结转到下一期]"
            + "[，差额 {difference}]；请检查是否缺少结算报告，或向亚马逊查询")
    static let debtAdjustmentUnmatched = Words(
        "the cross-account debt adjustment[ of {amount}][ (“{text}”)] has no counterpart in the settlements given; "
            + "add the "
            + "settlements of the other marketplaces",
        "跨站点欠款抵扣[ {amount}][（“{text}”）]在所给结算中找不到对应项；请补充其他站点的结算报告")
}
