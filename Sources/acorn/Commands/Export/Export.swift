import ArgumentParser

/// `acorn export …`: hands out what is stored.
struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Hand out what is stored.",
        subcommands: [
            ExportSettlements.self, ExportOrders.self, ExportInventory.self, ExportListings.self, ExportCatalog.self,
            ExportTransactions.self, ExportPayouts.self, ExportReturns.self, ExportReimbursements.self,
            ExportFees.self,
        ])
}
