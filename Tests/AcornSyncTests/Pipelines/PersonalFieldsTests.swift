import Foundation
import SampleSettlements
import SellingPartnerAPI
import Testing

@testable import AcornSync

@Suite struct `members that name a person` {
    private static func less(_ text: String) -> String {
        String(decoding: PersonalFields.removed(from: Data(text.utf8)), as: UTF8.self)
    }

    @Test(arguments: [
        (#"{"buyer":1}"#, #"{}"#),
        (#"{ "buyer" : {"a":"}"} , "b":2.50}"#, #"{ "b":2.50}"#),
        (#"{"a":1,"buyer":[1,{"x":"\""}],"c":3}"#, #"{"a":1,"c":3}"#),
        (#"{"a":1,"recipient":{"buyer":2},"buyer":null}"#, #"{"a":1}"#),
        (#"[{"buyer":1,"recipient":2},{"b":"buyer"}]"#, #"[{},{"b":"buyer"}]"#),
        (#"{"b\u0075yer":1,"z":1e400}"#, #"{"z":1e400}"#),
        (#"{"buyers":1,"Buyer":2}"#, #"{"buyers":1,"Buyer":2}"#),
        (#""buyer""#, #""buyer""#),
        (#"{"buyer":1"#, #"{"buyer":1"#),
        ("<html>", "<html>"), ("", ""),
    ])
    func `are cut with one comma, and the rest stays byte for byte`(text: String, rest: String) {
        #expect(Self.less(text) == rest)
    }

    @Test func `are gone also where a decoder reads what is no plain JSON text`() throws {
        let text = #"{"a":1,"buyer":{"name":"Secret"}}"#
        let marked = Data([0xEF, 0xBB, 0xBF]) + Data(text.utf8)
        let wide = try #require(text.data(using: .utf16LittleEndian))
        for body in [marked, wide] {
            let left = PersonalFields.removed(from: body)
            #expect(try JSONDecoder().decode(JSONValue.self, from: left) == .object(["a": .number(1)]))
        }
    }

    private static let keys = ["a", "buyer", "é", "recipient", "b\"c", "giftMessage", "orders"]

    private static func json(_ depth: Int, _ random: inout SplitMix64) -> JSONValue {
        switch Int.random(in: depth > 4 ? 3..<7 : 0..<7, using: &random) {
        case 0, 1:
            .object(
                Dictionary(
                    (0..<Int.random(in: 0...5, using: &random)).map { _ in
                        (keys.randomElement(using: &random) ?? "", json(depth + 1, &random))
                    }, uniquingKeysWith: { $1 }))
        case 2: .array((0..<Int.random(in: 0...4, using: &random)).map { _ in json(depth + 1, &random) })
        case 3: .string(["", "buyer", "\\\"}", ",{\"buyer\":1"].randomElement(using: &random) ?? "")
        case 4: .number(Decimal(Int.random(in: -9...9, using: &random)))
        case 5: .bool(Bool.random(using: &random))
        default: .null
        }
    }

    private static func less(_ json: JSONValue) -> JSONValue {
        switch json {
        case .object(let members):
            .object(members.filter { !["buyer", "recipient", "giftMessage"].contains($0.key) }.mapValues(less))
        case .array(let values): .array(values.map(less))
        default: json
        }
    }

    @Test func `are gone from whatever JSON there is, and nothing else is`() throws {
        let seed = UInt64.random(in: 0...(.max))
        var random = SplitMix64(seed: seed)
        for _ in 0..<500 {
            let json = JSONValue.array([Self.json(0, &random)])
            let encoder = JSONEncoder()
            if Bool.random(using: &random) { encoder.outputFormatting = .prettyPrinted }
            let left = PersonalFields.removed(from: try encoder.encode(json))
            #expect(try JSONDecoder().decode(JSONValue.self, from: left) == Self.less(json), "seed \(seed)")
        }
    }

    @Test func `of replies that are cut or spoilt never end the program`() throws {
        let seed = UInt64.random(in: 0...(.max))
        var random = SplitMix64(seed: seed)
        for _ in 0..<2_000 {
            var bytes = try JSONEncoder().encode(JSONValue.array([Self.json(0, &random)]))
            for _ in 0..<3 {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            _ = PersonalFields.removed(from: bytes.dropLast(Int.random(in: 0..<bytes.count, using: &random)))
        }
    }
}
