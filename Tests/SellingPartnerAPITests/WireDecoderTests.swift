import Foundation
import SampleSettlements
import SellingPartnerAPI
import Testing

@Suite struct `the decoder of the wire` {
    /// Asks for everything a decoder can be asked for.
    private struct Everything: Decodable, Equatable {
        var text: String?
        var flag: Bool?
        var count: Int?
        var small: Int8?
        var large: UInt64?
        var real: Double?
        var decimal: Decimal?
        var list: [Int?]?
        var lists: [[String]]?
        var map: [String: [String: Decimal]]?
        var address: URL?
        var any: JSONValue?
        var amount: ExactDecimal?
        var time: DateTime?
        var inner: Inner?
    }

    private struct Inner: Decodable, Equatable {
        var name: String
        var others: [String: JSONValue]?

        init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            name = try json.required("name")
            others = try json.others(than: ["name"])
        }
    }

    private static func both<Value: Decodable>(_ type: Value.Type, _ text: String) -> (
        Result<Value, any Error>, Result<Value, any Error>
    ) {
        let data = Data(text.utf8)
        return (
            Result { try WireDecoder(JSONText(data)).value(type) },
            Result { try JSONDecoder().decode(type, from: data) }
        )
    }

    /// What kind of error it is, and where.
    private static func place(_ error: any Error) -> String {
        func path(_ context: DecodingError.Context) -> String {
            context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
        }
        guard let error = error as? DecodingError else { return "no decoding error" }
        return switch error {
        case .typeMismatch(let type, let context): "\(type) at \(path(context))"
        case .valueNotFound(let type, let context): "no \(type) at \(path(context))"
        case .keyNotFound(let key, let context): "no key \(key.stringValue) at \(path(context))"
        case .dataCorrupted: "corrupted"
        @unknown default: "unknown"
        }
    }

    @Test(arguments: [
        "{}", "[]", "null", "1", #"{"text":"a\u00e9\ud83d\ude00\n\/\"","t\u0065xt":"second"}"#, #"{"text":1}"#,
        #"{"text":"\ud800"}"#, #"{"text":"\udc00x"}"#, #"{"text":null,"flag":true}"#, #"{"flag":0}"#,
        #"{"count":1.0}"#, #"{"count":1e2}"#, #"{"count":-0}"#, #"{"count":1.5}"#, #"{"count":99999999999999999999}"#,
        #"{"count":"1"}"#, #"{"small":128}"#, #"{"small":-128}"#, #"{"large":18446744073709551615}"#,
        #"{"large":-1}"#, #"{"real":0.1}"#, #"{"real":1e400}"#, #"{"real":-0.0}"#, #"{"decimal":1.10}"#,
        #"{"decimal":1E+2}"#, #"{"decimal":1e200}"#, #"{"decimal":true}"#, #"{"list":[1,null,-3]}"#,
        #"{"list":[1,"2"]}"#, #"{"list":{}}"#, #"{"lists":[["a"],[],["b","c"]]}"#, #"{"lists":[["a"],[null]]}"#,
        #"{"map":{"a":{"x":1.5,"y":0},"b":{}}}"#, #"{"map":{"a":{"x":"1"}}}"#, #"{"map":[]}"#,
        #"{"address":"https://api.amazon.com/a?b=c"}"#, #"{"any":[{"a":[null,true,"x",1.25]},[]]}"#,
        #"{"amount":12.50}"#, #"{"amount":"12.50"}"#, #"{"amount":"n/a"}"#, #"{"amount":-0.00}"#, #"{"amount":100}"#,
        #"{"amount":1e3}"#, #"{"amount":[]}"#, #"{"amount":123456789012345678901234567890.12345678}"#,
        #"{"amount":0.0000000000000000000000000000000000000000123}"#,
        #"{"time":"2026-01-31T23:59:59Z"}"#, #"{"time":5}"#, #"{"inner":{"name":"n","b":1,"c":[2]}}"#,
        #"{"inner":{"name":null}}"#, #"{"inner":{"b":1}}"#, #"{"inner":[]}"#, #"{"inner":{"name":["x"]}}"#,
        #" { "text" : "" , "list" : [ ] } "#, #"{"a":1,"any":1,"any":2}"#,
    ])
    func `agrees with Foundation's`(text: String) {
        switch Self.both(Everything.self, text) {
        case (.success(let mine), .success(let theirs)): #expect(mine == theirs)
        case (.failure(let mine), .failure(let theirs)): #expect(Self.place(mine) == Self.place(theirs))
        case (let mine, let theirs): Issue.record("\(mine) where Foundation has \(theirs)")
        }
    }

    @Test(arguments: [
        "123456789012345678901234567890123456789", "0.123456789012345678901234567890123456789", "-1e200", "1e-200",
    ])
    func `refuses a number that would be rounded`(number: String) {
        for text in [#"{"decimal":\#(number)}"#, #"{"any":\#(number)}"#, #"{"amount":\#(number)}"#] {
            let error = #expect(throws: DecodingError.self) {
                try WireDecoder(JSONText(Data(text.utf8))).value(Everything.self)
            }
            #expect(error.map(Self.place) == "corrupted")
        }
    }

    @Test func `tells the status of a reply, and reads what it is wrapped in`() throws {
        struct Status: Decodable {
            let status: Int?
            init(from decoder: any Decoder) throws {
                status = ReplyStatus.key.flatMap { decoder.userInfo[$0] as? Int }
            }
        }
        let json = try JSONText(Data(#"[{"a":1}]"#.utf8))
        #expect(try WireDecoder(json, status: 202).value([Status].self).first?.status == 202)
        #expect(try WireDecoder(json).value([Status].self).first?.status == nil)
        #expect(try WireDecoder(json).value([Indirect<[String: Int]>].self).first?.value == ["a": 1])
    }

    private static let words = ["", "a", "é", "text", "count", "list", "\"", "\\", "\n", "\u{1F600}", "name", "\u{0}"]

    private static func json(_ depth: Int, _ random: inout SplitMix64) -> JSONValue {
        switch Int.random(in: depth > 5 ? 4..<8 : 0..<8, using: &random) {
        case 0, 1:
            .object(
                Dictionary(
                    (0..<Int.random(in: 0...5, using: &random)).map { _ in
                        (words.randomElement(using: &random) ?? "", json(depth + 1, &random))
                    }, uniquingKeysWith: { $1 }))
        case 2, 3: .array((0..<Int.random(in: 0...4, using: &random)).map { _ in json(depth + 1, &random) })
        case 4: .string((0...3).map { _ in words.randomElement(using: &random) ?? "" }.joined())
        case 5:
            .number(
                Decimal(
                    sign: Bool.random(using: &random) ? .plus : .minus,
                    exponent: Int.random(in: -20...20, using: &random),
                    significand: Decimal(UInt64.random(in: 0...(.max), using: &random))))
        case 6: .bool(Bool.random(using: &random))
        default: .null
        }
    }

    @Test func `reads whatever JSON there is, at every place of it`() throws {
        let seed = UInt64.random(in: 0...(.max))
        var random = SplitMix64(seed: seed)
        for _ in 0..<400 {
            let json = Self.json(0, &random)
            let encoder = JSONEncoder()
            if Bool.random(using: &random) { encoder.outputFormatting = .prettyPrinted }
            let data = try encoder.encode(json)
            let text = try JSONText(data)
            #expect(try WireDecoder(text).value(JSONValue.self) == json, "seed \(seed)")
            guard case .object(let members) = json else { continue }
            for (key, value) in members {
                let node = try #require(text.root[key], "seed \(seed)")
                #expect(try JSONDecoder().decode(JSONValue.self, from: node.bytes) == value, "seed \(seed)")
                #expect(node.string == value.string, "seed \(seed)")
            }
            #expect(text.root["none"] == nil)
        }
    }

    @Test func `takes and refuses what Foundation's does when bytes are spoilt`() throws {
        let seed = UInt64.random(in: 0...(.max))
        var random = SplitMix64(seed: seed)
        for _ in 0..<3_000 {
            var bytes = try JSONEncoder().encode(JSONValue.array([Self.json(0, &random)]))
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            let mine = try? WireDecoder(JSONText(bytes)).value(JSONValue.self)
            // UTF-16 is read by Foundation's alone, and what only looks like it, too.
            let theirs = bytes.contains(0) ? nil : try? JSONDecoder().decode(JSONValue.self, from: bytes)
            #expect(mine == theirs || bytes.contains(0), "seed \(seed), \(bytes.base64EncodedString())")
        }
    }
}
