import ArgumentParser

/// `acorn export returns`.
struct ExportReturns: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "returns",
        abstract: "Hand out what buyers sent back to Amazon's warehouses, one line a line of Amazon's report.",
        discussion: """
            acorn export returns --format csv > returns.csv

            Two lines may be alike: both things came back. The store is that of the order, where the order is known. \
            What buyers wrote is not kept.
            """)

    @OptionGroup var facts: FactOptions

    func run() async throws { try await facts.write(.returns) }
}

/// `acorn export reimbursements`.
struct ExportReimbursements: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reimbursements",
        abstract: "Hand out what Amazon paid for things it lost or damaged, one line a line of its report.")

    @OptionGroup var facts: FactOptions

    func run() async throws { try await facts.write(.reimbursements) }
}

/// `acorn export fees`.
struct ExportFees: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fees",
        abstract: "Hand out the fees that Amazon expects for one unit, one line a SKU and store.",
        discussion: """
            acorn export fees --store DE --format xlsx --output fees.xlsx

            They are Amazon's estimates for things in its warehouses, as of its newest report.
            """)

    @OptionGroup var facts: FactOptions

    func run() async throws { try await facts.write(.feePreviews) }
}
