import AcornCore
import AcornFiles
import ArgumentParser
import Foundation
import SampleSettlements

/// `acorn demo settlements`: settlement reports that are made up on the spot, proven, and then proven again with one cent moved.
struct DemoSettlements: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "settlements",
        abstract: "Make settlement reports up, prove them, then move one cent and find it.",
        discussion: "Needs no file, account or network. The same seed makes the same reports.")

    @Option(help: "Rows of each settlement.")
    var rows = 400

    @Option(help: "Which reports to make up.")
    var seed: UInt64 = 1

    @Option(help: "Keep the reports in this folder instead of removing them.")
    var keep: String?

    @Option(help: "en or zh.")
    var lang: String?

    func validate() throws {
        guard (SampleSettlement.rowsMin...1_000_000).contains(rows) else {
            throw ValidationError("--rows must be from \(SampleSettlement.rowsMin) to 1000000.")
        }
    }

    func run() async throws {
        let settings = try await Settings.read(
            language: lang, threads: nil, environment: ProcessInfo.processInfo.environment)
        let folder = try DemoFolder(path: keep)
        defer { if keep == nil { folder.remove() } }
        try folder.write(seed: seed, rows: rows)
        say(
            settings.language, "\nFive settlements of three stores, as Amazon would write them:",
            "\n三个店铺的五份结算报告，按亚马逊的格式生成：")
        let status = try await show(folder.path, settings)
        let moved = try folder.moveOneCent()
        say(
            settings.language, "\nThe same report with the amount of line \(moved) raised by one cent:",
            "\n同一份报告，把第 \(moved) 行的金额改动一分钱：")
        let found = try await show(folder.damagedPath, settings)
        if keep != nil { say(settings.language, "\nThe reports are in \(folder.path).", "\n报告保存在 \(folder.path)。") }
        // The made-up reports tie and the moved cent is found: anything else is a defect of this program.
        guard status == 0, found == 1 else { throw ExitCode(1) }
    }

    private func say(_ language: Language, _ english: String, _ chinese: String) {
        print(language == .zh ? chinese : english)
    }

    private func show(_ path: String, _ settings: Settings) async throws -> Int32 {
        let context = ReconciliationContext(categories: .standard, orders: OrderTable(spill: OrderSpillFile()))
        var run = SettlementRun(context: context, threads: settings.threads)
        for file in try InputPaths.files([path]) { try await run.read(file) }
        let report = try run.finish()
        let rendering = ReportRendering(
            format: .text, journal: nil, dimensions: [], findingsOnly: false, language: settings.language, colour: .auto
        )
        // What was printed so far must come first.
        fflush(nil)
        _ = try rendering.write(report, to: Destination(path: nil))
        return report.exitStatus
    }
}
