import ArgumentParser
import AcornCore
import AcornFiles
import Foundation
@main struct Acorn: AsyncParsableCommand {
    @Argument var paths: [String]
    @Option var threads = 2
    func run() async throws {
        let context = ReconciliationContext(categories: .standard, orders: OrderTable(spill: OrderSpillFile()))
        var run = SettlementRun(context: context, threads: threads)
        for f in try InputPaths.files(paths) { try await run.read(f) }
        let r = try run.finish()
        for s in r.statements { print(s.settlementID, s.format, s.currency?.code ?? "?", s.rows, s.declaredTotal as Any, s.computedTotal, s.ties, s.orders, s.unclassified, s.periodStart?.iso8601 ?? "-", s.periodEnd?.iso8601 ?? "-")
          for c in s.categories { print("   ", c.category.rawValue, Money.decimalText(micros: c.micros, digits: s.digits), c.rows) } }
        for f in r.findings { print(f.severity, f.code, f.settlementID ?? "", f.evidence.file ?? "", f.evidence.lines, f.evidence.count ?? 0, f.evidence.amounts.map { $0.name + "=" + $0.text }, f.evidence.facts.map { $0.name + "=" + $0.value }) }
        throw ExitCode(r.exitStatus)
    }
}
