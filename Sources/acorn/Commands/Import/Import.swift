import ArgumentParser

/// `acorn import …`: brings files into the store.
struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Keep files in the store.", subcommands: [ImportSettlements.self])
}
