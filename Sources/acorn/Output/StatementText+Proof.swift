import AcornCore

extension StatementText {
    /// Sums by category under their groups, down to the sum of all rows.
    func writeCategories(_ statement: Statement, to sink: inout some TextOutputStream) {
        var table = TextTable([.left, .right, .right])
        table.add(
            [OutputWords.category[language], OutputWords.rows[language], OutputWords.amount[language]], bold: true)
        table.addRule()
        let categories = statement.categories
        for group in statement.groups {
            let amount = AmountShown.of(group.micros, digits: statement.digits)
            table.add([group.group.name(in: language), AmountShown.count(group.rows), amount], bold: true)
            for total in categories where total.category.group == group.group {
                let amount = AmountShown.of(total.micros, digits: statement.digits)
                table.add(["  " + total.category.name(in: language), AmountShown.count(total.rows), amount])
            }
        }
        table.addRule()
        let sum = AmountShown.of(statement.computedTotal, digits: statement.digits)
        let parts = statement.lines.reduce(0) { $0 + $1.rows }
        table.add([OutputWords.sumOfRows[language], AmountShown.count(parts), sum], bold: true)
        table.widen(0, to: 34)
        table.widen(2, to: 14)
        table.write(paint: paint, to: &sink)
        sink.write("\n")
    }

    /// The bars from sales to deposit, with the running balance.
    func writeWaterfall(_ statement: Statement, to sink: inout some TextOutputStream) {
        let waterfall = Waterfall(statement, language: language)
        guard waterfall.steps.count > 2 else { return }
        heading(OutputWords.waterfall[language], to: &sink)
        let amounts = waterfall.steps.map { AmountShown.of($0.micros, digits: statement.digits) }
        let balances = waterfall.steps.map { AmountShown.of($0.balance, digits: statement.digits) }
        let labelWidth = waterfall.steps.map { DisplayWidth.of($0.label) }.max() ?? 0
        let amountWidth = amounts.map { DisplayWidth.of($0) }.max() ?? 0
        let balanceWidth = balances.map { DisplayWidth.of($0) }.max() ?? 0
        let columns = max(10, width - labelWidth - amountWidth - balanceWidth - 6)
        let bars = waterfall.bars(columns: columns)
        for (index, step) in waterfall.steps.enumerated() {
            let label = DisplayWidth.padded(step.label, to: labelWidth)
            let amount = DisplayWidth.rightAligned(amounts[index], to: amountWidth)
            let bar = DisplayWidth.padded(bars[index], to: columns)
            let coloured = step.isTotal ? paint.blue(bar) : step.micros < 0 ? paint.red(bar) : paint.green(bar)
            let balance = DisplayWidth.rightAligned(balances[index], to: balanceWidth)
            sink.write("\(label)  \(amount)  \(coloured)  \(balance)\n")
        }
        sink.write("\n")
    }

    /// Declared against computed.
    func writeProof(_ statement: Statement, to sink: inout some TextOutputStream) {
        heading(OutputWords.proof[language], to: &sink)
        let unit = statement.currency.map { " " + $0.code } ?? ""
        func amount(_ micros: Int64?) -> String {
            micros.map { AmountShown.of($0, digits: statement.digits) + unit } ?? OutputWords.unknown[language]
        }
        var table = TextTable([.left, .right], indent: 2)
        table.add([OutputWords.declared[language], amount(statement.declaredTotal)])
        table.add([OutputWords.sumOfRows[language], amount(statement.computedTotal)])
        if let difference = statement.difference {
            table.addRule()
            table.add([OutputWords.difference[language], amount(difference)], bold: true)
        }
        table.write(paint: paint, to: &sink)
        let verdict =
            statement.ties
            ? paint.boldGreen("✓ " + OutputWords.ties[language])
            : paint.boldRed("✗ " + OutputWords.doesNotTie[language])
        let remark = statement.declaredTotal == nil ? " (\(OutputWords.nothingDeclared[language]))" : ""
        sink.write("  " + verdict + remark + "\n\n")
    }

    /// One line for each statement.
    func writeSummaryTable(_ statements: [Statement], to sink: inout some TextOutputStream) {
        heading(OutputWords.summary[language], to: &sink)
        var table = TextTable([.left, .left, .left, .right, .right, .right, .left])
        table.add(
            [
                OutputWords.settlement, OutputWords.deposit, OutputWords.currency, OutputWords.declared,
                OutputWords.sumOfRows, OutputWords.difference, OutputWords.status,
            ].map { $0[language] }, bold: true)
        table.addRule()
        for statement in statements {
            func amount(_ micros: Int64?) -> String {
                micros.map { AmountShown.of($0, digits: statement.digits) } ?? "–"
            }
            table.add([
                DisplayWidth.cut(name(of: statement), to: 24), statement.depositDate?.utcDay.iso8601 ?? "–",
                statement.currency?.code ?? "–", amount(statement.declaredTotal), amount(statement.computedTotal),
                amount(statement.difference),
                (statement.ties ? OutputWords.ties : OutputWords.doesNotTie)[language],
            ])
        }
        table.write(paint: paint, to: &sink)
        sink.write("\n")
    }
}
