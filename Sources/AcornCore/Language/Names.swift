extension Category.Group {
    /// What a finance person calls the group.
    package func name(in language: Language) -> String { words[language] }

    private var words: Words {
        switch self {
        case .sales: Words("Sales", "销售")
        case .shipping: Words("Shipping", "运费收入")
        case .promotions: Words("Promotions", "促销折扣")
        case .refunds: Words("Refunds", "退款")
        case .taxes: Words("Taxes", "税款")
        case .sellingFees: Words("Selling fees", "销售费用")
        case .fbaFees: Words("FBA fees", "FBA 费用")
        case .storage: Words("Storage", "仓储费")
        case .advertising: Words("Advertising", "广告费")
        case .reimbursements: Words("Reimbursements", "库存赔偿")
        case .shippingServices: Words("Shipping services", "配送服务")
        case .loans: Words("Loans", "贷款")
        case .other: Words("Other", "其他")
        case .reserves: Words("Reserves", "预留金")
        case .transfers: Words("Transfers", "资金划转")
        }
    }
}

extension Finding.Severity {
    package func name(in language: Language) -> String {
        switch self {
        case .error: Words("Error", "错误")[language]
        case .warning: Words("Warning", "警告")[language]
        case .info: Words("Note", "提示")[language]
        }
    }
}

extension SettlementFormat {
    package func name(in language: Language) -> String {
        switch self {
        case .flatFileV2: Words("Flat File V2", "文本结算报告 V2")[language]
        case .flatFileV1: Words("Flat File V1", "文本结算报告 V1")[language]
        case .xml: Words("XML", "XML 结算报告")[language]
        case .dateRange: Words("Date Range report", "日期范围报告")[language]
        }
    }
}

extension Dimension {
    package func name(in language: Language) -> String {
        switch self {
        case .order: Words("Order", "订单")[language]
        case .sku: Words("SKU", "SKU")[language]
        case .day: Words("Day", "日期")[language]
        case .marketplace: Words("Marketplace", "站点")[language]
        }
    }
}
