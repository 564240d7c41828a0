import ArgumentParser

/// `acorn demo`: everything at once, without an account.
struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Run an Amazon on this machine, connect three accounts, collect and prove everything.",
        discussion: "`acorn demo settlements` shows the proof of settlement reports alone.",
        subcommands: [DemoHub.self, DemoSettlements.self], defaultSubcommand: DemoHub.self)
}
