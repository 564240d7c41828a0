import Foundation
import SellingPartnerAPI

/// How one operation is made from the parameters of a sandbox case.
struct OperationCase: Sendable {
    let descriptor: OperationDescriptor
    let type: any SellingPartnerAPI.Operation.Type
    private let read: @Sendable (JSONValue) throws -> any SellingPartnerAPI.Operation

    init<Made: SellingPartnerAPI.Operation & CaseReadable>(_ type: Made.Type) {
        descriptor = Made.descriptor
        self.type = type
        read = { try Made(case: $0) }
    }

    /// The operation with the parameters of a case; parameters that it requires and the case does not name get some
    /// value.
    ///
    /// Errors: `CaseContradiction`.
    func make(_ parameters: JSONValue) throws -> any SellingPartnerAPI.Operation { try read(parameters) }

    /// Every operation, by its id: `OrdersV0.getOrders`.
    static let all: [String: OperationCase] = Dictionary(
        uniqueKeysWithValues: allOperationCases.flatMap { $0.all }.map { ($0.descriptor.id, $0) })
}

/// The operations of one API.
protocol OperationCases: SendableMetatype {
    static var all: [OperationCase] { get }
}

extension SellingPartnerAPI.Operation {
    /// Reads a reply of success as the library reads it: with its status told, and an empty one with 204 as `{}`.
    ///
    /// Errors: `DecodingError`.
    static func reply(_ body: Data, status: Int) throws -> any Sendable {
        let decoder = JSONDecoder()
        if let key = ReplyStatus.key { decoder.userInfo[key] = status }
        return try decoder.decode(Reply.self, from: body.isEmpty ? Data("{}".utf8) : body)
    }
}
