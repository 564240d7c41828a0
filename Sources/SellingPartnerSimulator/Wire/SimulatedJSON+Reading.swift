import Foundation
import SellingPartnerAPI

/// Reading what a caller sent, and looking into it.
extension SimulatedJSON {
    /// What a request's body holds; members in the order of their names, for JSON gives them none.
    init(_ value: JSONValue) {
        switch value {
        case .null: self = .null
        case .bool(let flag): self = .bool(flag)
        case .number(let number): self = .number("\(number)")
        case .string(let text): self = .string(text)
        case .array(let elements): self = .array(elements.map { SimulatedJSON($0) })
        case .object(let members):
            self = .object(
                members.sorted { $0.key < $1.key }.map { Member(name: $0.key, value: SimulatedJSON($0.value)) })
        }
    }

    /// A document that was uploaded; nil for what is no JSON. A byte order mark may stand before it.
    init?(document bytes: [UInt8]) {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
        guard let value = try? JSONDecoder().decode(JSONValue.self, from: Data(text)) else { return nil }
        self.init(value)
    }

    /// Without members that are null, at any depth.
    var withoutNulls: SimulatedJSON {
        switch self {
        case .object(let members):
            .object(
                members.filter { $0.value != .null }.map { Member(name: $0.name, value: $0.value.withoutNulls) })
        case .array(let elements): .array(elements.map(\.withoutNulls))
        default: self
        }
    }

    var asString: String? { if case .string(let text) = self { text } else { nil } }
    var asArray: [SimulatedJSON]? { if case .array(let elements) = self { elements } else { nil } }
    var asMembers: [Member]? { if case .object(let members) = self { members } else { nil } }
    var asFlag: Bool? { if case .bool(let flag) = self { flag } else { nil } }
    /// A number as it was written.
    var asNumber: String? { if case .number(let text) = self { text } else { nil } }
    /// A whole number; nil for one with a fraction.
    var asInt: Int64? { asNumber.flatMap { Int64($0) } }
}

extension OperationCall {
    /// The body. A member that is null counts as absent: clients in use send such. Errors: 400 without a body.
    func requireBody() throws -> SimulatedJSON {
        guard let body else { throw OperationRefusal.unreadable }
        return SimulatedJSON(body).withoutNulls
    }
}

extension OperationRefusal {
    /// Amazon's words for a body or parameters it makes nothing of.
    static let unreadable = OperationRefusal.invalid(
        "Request has missing or invalid parameters and cannot be parsed.")
}
