extension Evidence {
    /// What people call a role of an amount or a fact (`declared`, `order`); an unknown role is shown as it is.
    package static func roleName(_ role: String, in language: Language) -> String {
        roles[role]?[language] ?? VisibleText.of(role)
    }

    private static let roles: [String: Words] = [
        "declared": Words("declared", "报告总额"),
        "computed": Words("computed", "明细合计"),
        "difference": Words("difference", "差额"),
        "carried": Words("carried", "结转"),
        "expected": Words("expected", "应为"),
        "amount": Words("amount", "金额"),
        "paid": Words("paid", "已付"),
        "listed": Words("listed", "列示"),
        "total": Words("total", "总额"),
        "text": Words("text", "原文"),
        "order": Words("order", "订单"),
        "settlement": Words("settlement", "结算单"),
        "otherSettlement": Words("other settlement", "另一结算单"),
        "otherFile": Words("other file", "另一文件"),
        "header": Words("header", "表头"),
        "found": Words("found", "实际"),
        "likely": Words("likely cause", "可能原因"),
        "hint": Words("hint", "线索"),
        "columns": Words("columns", "列"),
        "from": Words("from", "自"),
        "to": Words("to", "至"),
        "date": Words("date", "日期"),
        "sku": Words("SKU", "SKU"),
    ]
}
