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

    /// The body without such members and otherwise byte for byte; the same where there are none, which is the rule.
    /// What a decoder reads and this does not (a byte order mark, UTF-16) is written anew; what neither reads stays.
    static func removed(from body: Data) -> Data {
        let bytes = [UInt8](body)
        var walk = JSONWalk(bytes, names)
        guard walk.run() else { return rewritten(body) }
        guard !walk.cuts.isEmpty else { return body }
        var less = Data(capacity: bytes.count)
        var kept = 0
        for cut in walk.cuts {
            less.append(contentsOf: bytes[kept..<cut.lowerBound])
            kept = cut.upperBound
        }
        less.append(contentsOf: bytes[kept...])
        return less
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

/// Walks along a JSON text and notes where members of certain names stand, each with one comma.
private struct JSONWalk {
    private let bytes: [UInt8]
    private let names: Set<String>
    private var at = 0
    /// In the order of the text; none stands in another.
    private(set) var cuts: [Range<Int>] = []

    private static let depthMax = 512

    init(_ bytes: [UInt8], _ names: Set<String>) {
        self.bytes = bytes
        self.names = names
    }

    /// False where the text is no JSON as far as it matters here.
    mutating func run() -> Bool {
        guard value(depth: 0, isCut: false) else { return false }
        space()
        return at == bytes.count
    }

    private mutating func space() {
        while at < bytes.count, bytes[at] == 0x20 || (0x09...0x0D).contains(bytes[at]) { at += 1 }
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard at < bytes.count, UInt32(bytes[at]) == character.value else { return false }
        at += 1
        return true
    }

    /// `isCut`: within a member that goes, nothing is noted.
    private mutating func value(depth: Int, isCut: Bool) -> Bool {
        space()
        guard at < bytes.count, depth < Self.depthMax else { return false }
        switch bytes[at] {
        case UInt8(ascii: "{"): return object(depth: depth, isCut: isCut)
        case UInt8(ascii: "["): return array(depth: depth, isCut: isCut)
        case UInt8(ascii: "\""): return string() != nil
        default: return word()
        }
    }

    /// A number, or `true`, `false`, `null`.
    private mutating func word() -> Bool {
        let start = at
        while at < bytes.count, !",]} \t\r\n".utf8.contains(bytes[at]) { at += 1 }
        return at > start
    }

    /// The place of a string's contents.
    private mutating func string() -> Range<Int>? {
        guard take("\"") else { return nil }
        let start = at
        while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: "\""):
                at += 1
                return start..<(at - 1)
            case UInt8(ascii: "\\"): at += 2
            default: at += 1
            }
        }
        return nil
    }

    private mutating func array(depth: Int, isCut: Bool) -> Bool {
        at += 1
        space()
        if take("]") { return true }
        while value(depth: depth + 1, isCut: isCut) {
            space()
            if take("]") { return true }
            guard take(",") else { return false }
        }
        return false
    }

    private mutating func object(depth: Int, isCut: Bool) -> Bool {
        at += 1
        space()
        if take("}") { return true }
        // Whether a member that stays came before: then the comma in front of one that goes, goes with it.
        var hasKept = false
        var comma = at
        while true {
            space()
            let start = at
            guard let key = string() else { return false }
            let goes = !isCut && names.contains(name(key))
            space()
            guard take(":"), value(depth: depth + 1, isCut: isCut || goes) else { return false }
            let end = at
            space()
            let isLast = take("}")
            guard isLast || take(",") else { return false }
            if goes {
                cuts.append(hasKept ? comma..<end : start..<(isLast ? end : at))
            } else {
                hasKept = true
            }
            if isLast { return true }
            comma = at - 1
        }
    }

    /// A name as it is meant: escapes may stand for any character.
    private func name(_ place: Range<Int>) -> String {
        let raw = bytes[place]
        guard raw.contains(UInt8(ascii: "\\")) else { return String(decoding: raw, as: UTF8.self) }
        let quoted = Data([UInt8(ascii: "\"")] + raw + [UInt8(ascii: "\"")])
        return (try? JSONDecoder().decode(String.self, from: quoted)) ?? ""
    }
}
