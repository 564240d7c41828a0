import Foundation
import SellingPartnerAPI
import Testing

struct ValueTests {
    @Test(arguments: [
        ("2026-01-31T23:59:59Z", 1_769_903_999.0),
        ("2026-01-31T23:59:59.250Z", 1_769_903_999.25),
        ("2026-02-01T00:59:59+01:00", 1_769_903_999.0),
        ("2026-01-31T15:59:59-0800", 1_769_903_999.0),
        ("2026-01-31 23:59", 1_769_903_940.0),
        ("2026-01-31", 1_769_817_600.0),
        ("Mon Oct 28 18:49:32 UTC 2019", 1_572_288_572.0),
        ("2024-02-29T00:00:00Z", 1_709_164_800.0),
        ("2026-01-31t23:59:59,250000000z", 1_769_903_999.25), ("2026-01-31T23:59:59 -08", 1_769_932_799.0),
        ("2026-01-31T23:59:60Z", 1_769_904_000.0), ("2026-01-31T23:59:59.123456789Z", 1_769_903_999.123456789),
    ])
    func `a date-time is read in every form seen`(text: String, seconds: Double) {
        #expect(DateTime(text: text).date == Date(timeIntervalSince1970: seconds))
    }

    @Test(arguments: [
        "", "yesterday", "2023-02-29", "2026-13-01", "2026-01-31T24:00:00Z", "2019-09-2100:00:00", "2026-01-31T10",
        "2026-01-31T10:00:00+99:00", "Mon Foo 28 18:49:32 UTC 2019",
        "2026-01-31T10:00:00.", "2026-01-31T10:00:00.1234567890Z", "2026-01-31T10:00:00Z ", "2026-1-31", "26-01-31",
        "2026-01-31T10:00:00+1", "2026-01-31T10:00:61Z", "\u{662}026-01-31", "Mon Oct 28 18:49 UTC 2019",
    ])
    func `a date-time that is none has no date, and keeps its text`(text: String) throws {
        let read = try JSONDecoder().decode(DateTime.self, from: JSONEncoder().encode(text))
        #expect(read.date == nil)
        #expect(read.text == text)
    }

    @Test func `an instant is written in UTC, with milliseconds only where there are any`() {
        #expect(DateTime(Date(timeIntervalSince1970: 1_769_903_999)).text == "2026-01-31T23:59:59Z")
        #expect(DateTime(Date(timeIntervalSince1970: 1_769_903_999.25)).text == "2026-01-31T23:59:59.250Z")
        #expect(DateTime(Date(timeIntervalSince1970: 1_769_903_999.9996)).text == "2026-02-01T00:00:00Z")
    }

    @Test(arguments: [
        ("12.30", "12.3"), ("-0.000001", "-0.000001"), ("1E+2", "100"), ("2.5e-3", "0.0025"),
        ("99999999999999999999.999999", "99999999999999999999.999999"),
    ])
    func `an exact decimal reads the whole text`(text: String, value: String) {
        #expect(ExactDecimal(text: text).decimal?.description == value)
        #expect(ExactDecimal(text: text).text == text)
    }

    @Test(arguments: ["", "12abc", "1,234.56", "n/a", "1.2.3", "--1", "1e999", "0x10", " 1"])
    func `a text that is no decimal has no value and is kept`(text: String) {
        #expect(ExactDecimal(text: text).decimal == nil)
        #expect(ExactDecimal(text: text).written(asText: false).text == text)
    }

    @Test func `JSON numbers and strings keep their kind and every digit`() throws {
        let json = #"{"a":12345678901234.123456,"b":"12.30","c":0.1,"d":"-"}"#
        let read = try JSONDecoder().decode([String: ExactDecimal].self, from: Data(json.utf8))
        #expect(read["a"]?.decimal?.description == "12345678901234.123456")
        #expect(read["b"] == ExactDecimal(text: "12.30"))
        #expect(read["c"]?.text == "0.1")
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        #expect(String(decoding: try encoder.encode(read), as: UTF8.self) == json)
    }

    @Test func `any JSON comes out as it went in`() throws {
        let json = #"{"a":[1,2.50,"x",null,true],"b":{"c":{}}}"#
        let value = try JSONDecoder().decode(JSONValue.self, from: Data(json.utf8))
        #expect(value[path: ["b", "c"]] == .object([:]))
        #expect(value["a"]?.array?[4] == .bool(true))
        #expect(value["a"]?.array?[0] == .number(1))
        let again = try JSONDecoder().decode(JSONValue.self, from: JSONEncoder().encode(value))
        #expect(again == value)
    }

    @Test func `a secret shows itself to nobody who does not ask`() {
        let secret = Secret("Atza|marked")
        var dumped = ""
        dump((secret, [secret]), to: &dumped)
        for text in ["\(secret)", String(reflecting: secret), "\([secret])", dumped] {
            #expect(!text.contains("marked"))
        }
        #expect(secret.reveal() == "Atza|marked")
    }

    @Test func `an open enum keeps a word that nobody knows`() throws {
        let roles = try JSONDecoder().decode([Role].self, from: Data(#"["Pricing","Sorcery"]"#.utf8))
        #expect(roles == [.pricing, "Sorcery"])
    }

    @Test func `every store that is known has its region`() {
        #expect(MarketplaceID.countries.count == 23)
        #expect(MarketplaceID.of(countryCode: "gb")?.region == .europe)
        #expect(MarketplaceID.of(countryCode: "JP")?.region == .farEast)
        #expect(MarketplaceID(rawValue: "A38D8NSA03LJTC").region == nil)
        #expect(Region("eu")?.sandboxHost == "sandbox.sellingpartnerapi-eu.amazon.com")
    }
}
