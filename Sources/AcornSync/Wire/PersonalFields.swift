import Foundation
import SellingPartnerAPI

/// Members of replies that name or reach a person. They are not asked for, but a role may bring them all the same.
///
/// Source: Orders 2026-01-01 model; facts §3: names and addresses come by role.
enum PersonalFields {
    private static let names = [
        "buyer", "recipient", "giftMessage", "customizedUrl", "taxRegistrations", "authorizationCode",
        "shipFromAddress", "BuyerInfo", "ShippingAddress", "buyerInfo",
        "shippingAddress",
    ]

    /// The body without such members and otherwise byte for byte; the same where there are none, which is the rule.
    /// What Foundation's decoder reads and `JSONText` does not (UTF-16) is written anew; what neither reads stays.
    /// `json` is the body where somebody has taken it apart before.
    static func removed(from body: Data, takenApart json: JSONText? = nil) -> Data {
        guard let json = try? json ?? JSONText(body) else { return rewritten(body) }
        return json.without(names) ?? body
    }

    private static func rewritten(_ body: Data) -> Data {
        guard let json = try? JSONDecoder().decode(JSONValue.self, from: body),
            let less = try? JSONEncoder().encode(less(json))
        else { return body }
        return less
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
