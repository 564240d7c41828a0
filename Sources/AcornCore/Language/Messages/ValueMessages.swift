/// Sentences about single values: amounts, dates, currencies.
enum ValueMessages {
    static let unreadableAmount = Words(
        "[“{text}” is no amount|an amount cannot be read], so it is missing from the sum; correct the cell or "
            + "download the "
            + "report again",
        "[“{text}”不是有效金额|有金额无法读取]，未计入合计；请更正该单元格或重新下载报告")
    static let ambiguousAmount = Words(
        "[“{text}” can be read in two ways|an amount can be read in two ways] (thousands separator or decimal mark) "
            + "and nothing "
            + "in the report settles which; use the report as downloaded",
        "[“{text}”有两种读法|有金额存在两种读法]（千位分隔符或小数点），报告中没有依据可以判断；请使用原样下载的报告")
    static let amountPrecision = Words(
        "[the amount {text} has|the amount {amount} has|an amount has] more digits after the point than the "
            + "currency; it was "
            + "counted exactly, but check where it comes from",
        "[金额 {text} |金额 {amount} |有金额]的小数位数超过了该币种；已按原值精确计入，请核实来源")
    static let missingAmount = Words(
        "the row has no amount[ (“{text}”)]; look up the transaction[ of order {order}] in Seller Central",
        "该行没有金额[（“{text}”）]；请在卖家平台查询[订单 {order} 的]这笔交易")
    static let unreadableDate = Words(
        "[“{text}” is no date|a date cannot be read]; correct the cell or download the report again",
        "[“{text}”不是有效日期|有日期无法读取]；请更正该单元格或重新下载报告")
    static let ambiguousDate = Words(
        "[in “{text}” day and month|in a date day and month] could be swapped and nothing in the report settles "
            + "which is which; "
            + "amounts are not affected, sums by day may be",
        "[“{text}”中日和月|有日期的日和月]可能互换，报告中没有依据可以判断；不影响金额，但可能影响按日汇总")
    static let mixedDecimalMarks = Words(
        "some amounts have a decimal point and some a decimal comma[ (“{text}”)]; each was read on its own and none "
            + "is in doubt",
        "部分金额用小数点，部分用小数逗号[（“{text}”）]；已逐个识别，没有歧义")
    static let unknownCurrency = Words(
        "[“{text}” is no currency|the currency is not stated]; the sums stand, but the settlement cannot be booked: "
            + "look the "
            + "currency up in Seller Central",
        "[“{text}”不是有效币种|报告没有写明币种]；合计不受影响，但无法入账，请在卖家平台查询币种")
    static let mixedCurrencies = Words(
        "the settlement contains more than one currency[ ({expected} and {found})| ({text})], and amounts of "
            + "different currencies "
            + "cannot be added up; give each currency as its own report",
        "同一结算单出现了多个币种[（{expected} 和 {found}）|（{text}）]，不同币种的金额不能相加；请按币种分别提供报告")
}
