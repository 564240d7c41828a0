/// `Cross-Account Debt Adjustment against BE, ES` in one settlement and `… for DE` in another are twins: one store's debt paid
/// from another's proceeds (`facts/settlements.md` §6). Within a currency they must cancel out.
enum DebtAdjustments {
    private struct Adjustment {
        let statement: Statement
        let micros: Int64
        let text: String
    }

    static func findings(_ statements: [Statement]) -> [Finding] {
        var byCurrency: [String: [Adjustment]] = [:]
        for statement in statements where statement.format != .dateRange {
            for line in statement.lines where line.category == .transfersDebtAdjustment {
                byCurrency[statement.currency?.code ?? "", default: []].append(
                    Adjustment(statement: statement, micros: line.micros, text: line.amountDescription))
            }
        }
        return byCurrency.keys.sorted().flatMap { unmatched(byCurrency[$0] ?? []) }
    }

    private static func unmatched(_ all: [Adjustment]) -> [Finding] {
        // One line may answer several on the other side, so the whole currency is looked at first.
        guard all.reduce(0, { $0 &+ $1.micros }) != 0 else { return [] }
        var open = all
        for adjustment in all {
            guard let mine = open.firstIndex(where: { $0.micros == adjustment.micros && $0.text == adjustment.text }),
                let twin = open.firstIndex(where: {
                    $0.micros == 0 &- adjustment.micros
                        && $0.statement.settlementID != adjustment.statement.settlementID
                })
            else { continue }
            for index in [mine, twin].sorted(by: >) { open.remove(at: index) }
        }
        return open.map { adjustment in
            Finding(.debtAdjustmentUnmatched, settlement: adjustment.statement.settlementID,
                Evidence(file: adjustment.statement.sources.first)
                    .amount("amount", adjustment.micros, adjustment.statement.currency).fact("text", adjustment.text))
        }
    }
}
