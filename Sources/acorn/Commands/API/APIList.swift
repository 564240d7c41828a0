import ArgumentParser
import SellingPartnerAPI

/// `acorn api list`: every operation, or those that fit.
struct APIList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List operations with their usage plans.",
        discussion: """
            Rates are calls a second for each application, seller and region; a burst is how many may come at once.
            A rate in brackets is not printed in Amazon's model: it was told elsewhere, or is our cautious start.
            """)

    @Option(help: "Only APIs whose name contains this: Orders, OrdersV0.")
    var api: String?

    @Option(help: "Only operations that this role opens: \"Finance and Accounting\".")
    var role: String?

    @Flag(inversion: .prefixedNo, help: "Only operations that Amazon is taking away, or none of them.")
    var deprecated: Bool?

    @Option(help: "text, json or csv.")
    var format: Categories.ListFormat = .text

    func run() async throws {
        let found = OperationDescriptor.all.filter(fits)
        try Destination(path: nil).write { sink in
            switch format {
            case .text: writeText(found, to: &sink)
            case .json: writeJSON(found, to: &sink)
            case .csv: writeCSV(found, to: &sink)
            }
        }
    }

    func validate() throws {
        guard let role, !Role.known.contains(where: { $0.rawValue.lowercased().contains(role.lowercased()) }) else {
            return
        }
        let names = Role.known.map { "  \($0)" }.joined(separator: "\n")
        throw ValidationError("there is no role '\(role)'. Roles:\n\(names)")
    }

    private func fits(_ operation: OperationDescriptor) -> Bool {
        if let api, !operation.api.lowercased().contains(api.lowercased()) { return false }
        if let deprecated, (operation.deprecation != nil) != deprecated { return false }
        if let role, !operation.roles.contains(where: { $0.rawValue.lowercased().contains(role.lowercased()) }) {
            return false
        }
        return true
    }

    private func writeText(_ operations: [OperationDescriptor], to sink: inout BufferedSink) {
        let paint = Paint(isOn: Destination(path: nil).isTerminal)
        var table = TextTable([.left, .left, .right, .right, .left, .left])
        table.add(["operation", "", "rate", "burst", "", "path"], bold: true)
        for operation in operations {
            let plan = operation.usagePlan
            let rate = plan.source == .model ? plan.rateText : "(\(plan.rateText))"
            table.add([
                operation.id, operation.deprecation == nil ? "" : "deprecated", rate, String(plan.burst),
                operation.method.rawValue, operation.path,
            ])
        }
        table.write(paint: paint, to: &sink)
        sink.write("\n\(operations.count) of \(OperationDescriptor.all.count) operations\n")
    }

    private func writeJSON(_ operations: [OperationDescriptor], to sink: inout BufferedSink) {
        var json = JSONWriter(sink: sink)
        json.beginArray()
        for operation in operations {
            json.beginObject(inline: true)
            json.member("operationId", operation.operationID)
            json.member("api", operation.api)
            json.member("method", operation.method.rawValue)
            json.member("path", operation.path)
            json.member("rate", number: operation.usagePlan.rateText)
            json.member("burst", operation.usagePlan.burst)
            json.member("deprecated", operation.deprecation != nil)
            json.end()
        }
        json.end()
        sink = json.sink
    }

    private func writeCSV(_ operations: [OperationDescriptor], to sink: inout BufferedSink) {
        func row(_ cells: [String]) { CSVWriter.write(cells.map { .value($0) }, to: &sink) }
        row(["operationId", "api", "method", "path", "rate", "burst", "deprecated"])
        for operation in operations {
            row([
                operation.operationID, operation.api, operation.method.rawValue, operation.path,
                operation.usagePlan.rateText, String(operation.usagePlan.burst), String(operation.deprecation != nil),
            ])
        }
    }
}

extension UsagePlan {
    /// The rate as a decimal without an exponent or a needless `.0`.
    var rateText: String {
        let text = "\(rate)"
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}
