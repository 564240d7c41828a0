import ArgumentParser
import SellingPartnerAPI

/// `acorn api describe`: everything that is known of one operation.
struct APIDescribe: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "describe",
        abstract: "Show an operation's parameters, usage plan, roles and an example.")

    @Argument(help: "An operation: getOrders, or OrdersV0.getOrders where several APIs have one.")
    var operation: String

    @Option(help: "text or json.")
    var format: Format = .text

    /// What `--format` takes here.
    enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

    func run() async throws {
        let descriptor = try OperationName.operation(operation)
        try Destination(path: nil).write { sink in
            switch format {
            case .text: OperationText(descriptor).write(to: &sink)
            case .json: OperationJSON(descriptor).write(to: &sink)
            }
        }
    }
}
