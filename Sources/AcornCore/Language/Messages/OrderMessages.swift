/// Sentences about order lines, alone and against an orders file.
enum OrderMessages {
    static let refundWithoutSale = Words(
        "[{count} orders were refunded, for example {order}, whose sales are|order {order} was refunded, but its "
            + "sale is"
            + "|{count} orders were refunded whose sales are|an order was refunded whose sale is]"
            + " not in the files given[ ({amount})]; add earlier settlements to see both sides",
        "[{count} 个订单（如 {order}）有退款|订单 {order} 有退款|{count} 个订单有退款|有订单出现退款][（{amount}）]，但所给文件中没有对应的销售；"
            + "请补充更早的结算报告")
    static let feeWithoutSale = Words(
        "[{count} orders carry fees, for example {order}, but their sales are|order {order} carries fees, but its "
            + "sale is"
            + "|{count} orders carry fees, but their sales are|an order carries fees, but its sale is]"
            + " not in the files given[ ({amount})]; add earlier settlements or ask Amazon what the fee is for",
        "[{count} 个订单（如 {order}）有费用|订单 {order} 有费用|{count} 个订单有费用|有订单出现费用][（{amount}）]，但所给文件中没有对应的销售；"
            + "请补充更早的结算报告，或向亚马逊查询该费用")
    static let irregularOrderIDs = Words(
        "[{count} order ids are|some order ids are] not of Amazon's form[, for example “{order}”|, for example "
            + "“{text}”]; they "
            + "count in the total but were not checked order by order",
        "[{count} 个订单号|有订单号]不符合亚马逊的格式[，例如“{order}”|，例如“{text}”]；已计入总额，但没有逐单检查")
    static let ordersFileUnreadable = Words(
        "the orders file cannot be read[ (needed: {expected})][; it begins with “{text}”]; download the All Orders "
            + "report again",
        "订单文件无法读取[（需要：{expected}）][，文件开头是“{text}”]；请重新下载“所有订单”报告")
    static let settledOrderUnknown = Words(
        "[{count} settled orders, for example {order}, are|order {order} was settled but is|{count} settled orders are"
            + "|a settled order is] not in the orders file[ ({amount})]; take an orders file that covers the dates "
            + "of the sales",
        "[{count} 个已结算订单（如 {order}）|已结算订单 {order} |{count} 个已结算订单|有已结算订单]不在订单文件中[（{amount}）]；"
            + "请使用覆盖相应销售日期的订单文件")
    static let settledItemUnknown = Words(
        "[{count} items|items] of listed orders were settled but are not in the orders file; check that the orders "
            + "file is whole and that its item codes or SKUs were not changed",
        "已列出的订单中有[ {count} 个|]商品已结算，但不在订单文件中；请确认订单文件完整，且商品编码或 SKU 未被改动")
    static let orderNotSettled = Words(
        "[{count} shipped orders, for example {order}, are|order {order} was shipped but is|{count} shipped orders are"
            + "|a shipped order is] not in any settlement given[ ({listed})| ({expected})| ({amount})]; look for "
            + "them in the next settlement",
        "[{count} 个已发货订单（如 {order}）|已发货订单 {order} |{count} 个已发货订单|有已发货订单]没有出现在所给结算中"
            + "[（{listed}）|（{expected}）|（{amount}）]；请在下一期结算中核对")
    static let orderItemNotSettled = Words(
        "[{count} shipped items of settled orders, for example of order {order}, are|a shipped item of order {order} is"
            + "|{count} shipped items of settled orders are|a shipped item of a settled order is] not in any "
            + "settlement given[ ({listed})]; look for them in the next settlement",
        "已结算订单中有[ {count} 件已发货商品（如订单 {order}）|已发货商品（订单 {order}）|{count} 件已发货商品|已发货商品]没有出现在所给结算中"
            + "[（{listed}）]；请在下一期结算中核对")
    static let orderPriceDiffers = Words(
        "[{count} orders, for example {order},|order {order}|{count} orders|an order] settled at another price than "
            + "the orders "
            + "file shows[ ({paid} instead of {listed})|, {difference} apart]; compare the order in Seller Central",
        "[{count} 个订单（如 {order}）|订单 {order} |{count} 个订单|有订单]的结算金额与订单文件不一致"
            + "[（结算 {paid}，订单 {listed}）|，差额 {difference}]；请在卖家平台核对该订单")
}
