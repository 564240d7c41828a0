import ArgumentParser
import SellingPartnerAPI

/// `acorn api`: the Selling Partner API from the command line.
struct API: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "api",
        abstract: "List, describe and call the operations of Amazon's Selling Partner API.",
        discussion: """
            acorn api list --api Orders
            acorn api describe getMyFeesEstimates
            acorn api call getMarketplaceParticipations --region EU
            """,
        subcommands: [APIList.self, APIDescribe.self, APICall.self])
}

/// Finds an operation by what a person typed.
enum OperationName {
    /// The operation called `name`: `OrdersV0.getOrders`, or `getOrders` where only one API version has it. Case does
    /// not count. Errors: `ValidationError` that names what there is.
    static func operation(_ name: String) throws -> OperationDescriptor {
        let word = name.lowercased()
        if let exact = OperationDescriptor.all.first(where: { $0.id.lowercased() == word }) { return exact }
        // Two operations differ in nothing but a capital letter.
        let spelled = OperationDescriptor.all.filter { $0.operationID == name }
        let found = spelled.isEmpty ? OperationDescriptor.all.filter { $0.operationID.lowercased() == word } : spelled
        if found.count == 1 { return found[0] }
        if found.count > 1 {
            throw ValidationError("'\(name)' is in several APIs; say which: \(found.map(\.id).joined(separator: ", "))")
        }
        let near = OperationDescriptor.all.filter { $0.id.lowercased().contains(word) }.prefix(8).map(\.id)
        let hint = near.isEmpty ? "`acorn api list` shows all" : "did you mean \(near.joined(separator: ", "))?"
        throw ValidationError("there is no operation '\(name)'; \(hint)")
    }
}
