import Foundation
import SellingPartnerAPI

/// Members of replies that name or reach a person. They are not asked for, but a role may bring them all the same.
///
/// Source: Orders 2026-01-01 model; facts §3: names and addresses come by role.
enum PersonalFields {
    private static let names: Set<String> = [
        "buyer", "recipient", "giftMessage", "customizedUrl", "taxRegistrations", "authorizationCode",
        "shipFromAddress", "BuyerInfo", "ShippingAddress", "buyerInfo",
        "shippingAddress",
    ]

    /// The body without the values of such members; the same bytes where there are none, which is the rule.
    static func removed(from body: Data) -> Data {
        guard names.contains(where: { body.range(of: Data("\"\($0)\"".utf8)) != nil }),
            let json = try? JSONDecoder().decode(JSONValue.self, from: body),
            let less = try? encoder.encode(less(json))
        else { return body }
        return less
    }

    private static var encoder: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }

    private static func less(_ json: JSONValue) -> JSONValue {
        switch json {
        case .object(let members):
            .object(members.filter { !names.contains($0.key) }.mapValues(less))
        case .array(let values): .array(values.map(less))
        default: json
        }
    }
}
