import AcornCore
import SampleSettlements
import Testing

struct DateTextTests {
    /// Every form of `facts/settlements.md` §1, §2 and §5, and what stands between them; nil is no date.
    private static let texts: [(String, String?)] = [
        // Flat File V2
        ("2017-03-02", "2017-03-02T00:00:00Z"), ("2017-03-02 18:16:34 UTC", "2017-03-02T18:16:34Z"),
        ("2017-03-02T18:16:34+00:00", "2017-03-02T18:16:34Z"), ("14.03.2023 07:49:55 UTC", "2023-03-14T07:49:55Z"),
        ("14.03.2023", "2023-03-14T00:00:00Z"), ("2026/09/15 08:03:13 UTC", "2026-09-15T08:03:13Z"),
        ("2026/09/15 08:03:13 JST", "2026-09-14T23:03:13Z"), ("2026/09/15", "2026-09-15T00:00:00Z"),
        // Flat File V1 and XML
        ("2025-07-31T22:07:18+00:00", "2025-07-31T22:07:18Z"), ("2009-07-31T22:07:18-07:00", "2009-08-01T05:07:18Z"),
        ("2009-07-31T22:07:18Z", "2009-07-31T22:07:18Z"), ("2009-07-31T22:07:18.123Z", "2009-07-31T22:07:18Z"),
        ("2025-12-06T10:02:03+09:00", "2025-12-06T01:02:03Z"), ("2025-12-06T10:02:03+0530", "2025-12-06T04:32:03Z"),
        ("2025-12-06T00:10:00-03:30", "2025-12-06T03:40:00Z"), ("2025-12-06T00:10:00+14:00", "2025-12-05T10:10:00Z"),
        // Variants
        ("2017-03-02 18:16:34", "2017-03-02T18:16:34Z"), ("2017-03-02 18:16", "2017-03-02T18:16:00Z"),
        ("2017-03-02 18:16:34 GMT", "2017-03-02T18:16:34Z"), ("2017-03-02 18:16:34 utc", "2017-03-02T18:16:34Z"),
        ("  2017-03-02 18:16:34 UTC  ", "2017-03-02T18:16:34Z"), ("2017-03-02 18:16:34 UTC\r", "2017-03-02T18:16:34Z"),
        ("14.03.2023, 07:49:55", "2023-03-14T07:49:55Z"), ("14.03.2023 07.49.55 UTC", "2023-03-14T07:49:55Z"),
        ("14.3.23 7:49", "2023-03-14T07:49:00Z"), ("2017-3-2", "2017-03-02T00:00:00Z"),
        ("2016-12-31 23:59:60 UTC", "2017-01-01T00:00:00Z"), ("0001-01-01", "0001-01-01T00:00:00Z"),
        // What spreadsheets make of them
        ("2/25/17", "2017-02-25T00:00:00Z"), ("2/25/2017 18:16", "2017-02-25T18:16:00Z"),
        ("2/25/2017 6:16:34 PM", "2017-02-25T18:16:34Z"), ("2/25/2017 12:00 AM", "2017-02-25T00:00:00Z"),
        ("2/25/2017 12:00 PM", "2017-02-25T12:00:00Z"), ("25/02/2017", "2017-02-25T00:00:00Z"),
        ("25-02-2017", "2017-02-25T00:00:00Z"), ("5/5/17", "2017-05-05T00:00:00Z"),
        // No dates
        ("", nil), ("  ", nil), ("2017", nil), ("2017-03", nil), ("20170302", nil), ("2017-03-02x", nil),
        ("02.03", nil),
        ("2023-02-29", nil), ("31.04.2023", nil), ("2023-13-01", nil), ("2023-00-10", nil), ("2023-01-00", nil),
        ("0000-01-01", nil), ("29.02.1900", nil), ("2017/02/29", nil), ("13/13/2017", nil), ("123/1/2017", nil),
        ("2017-03-02 24:00:00", nil), ("2017-03-02 18:60:00", nil), ("2017-03-02 18:16:61", nil),
        ("2017-03-02 18", nil),
        ("2017-03-02 13:00 PM", nil), ("2017-03-02 0:00 AM", nil), ("2017-03-02 18:16:34 PST", nil),
        ("2017-03-02T18:16:34+15:00", nil), ("2017-03-02T18:16:34+00:60", nil), ("2017-03-02T18:16:34+00:00x", nil),
        ("2017-03.02", nil), ("14,03,2023", nil), ("7.82115E+12", nil), ("4246.20", nil), ("1/2/345", nil),
        ("2017-03-02 18:16:34 UTC and a text that is much too long for a date", nil), ("Aug 31, 2026", nil),
    ]

    @Test func `every form of date is read as the instant it means`() {
        for (text, expected) in Self.texts {
            #expect(DateText.read(text)?.instant.iso8601 == expected, "\(text)")
        }
    }

    @Test func `29 February is there in leap years only`() {
        for (year, isLeap) in [(1900, false), (2000, true), (2023, false), (2024, true), (2100, false), (2400, true)] {
            #expect((DateText.read("\(year)-02-29") != nil) == isLeap)
        }
    }

    @Test func `whether there is a time of day is told`() {
        #expect(DateText.read("2017-03-02")?.hasTime == false)
        #expect(DateText.read("14.03.2023")?.hasTime == false)
        #expect(DateText.read("2017-03-02 00:00:00 UTC")?.hasTime == true)
        #expect(DateText.read("2/25/2017 12:00 AM")?.hasTime == true)
    }

    @Test func `day and month that could be swapped are both given`() {
        let reading = DateText.read("03/04/2023 10:00:00")
        #expect(reading?.instant.iso8601 == "2023-04-03T10:00:00Z")
        #expect(reading?.swapped?.iso8601 == "2023-03-04T10:00:00Z")
        #expect(reading?.provesMonthFirst == nil)
        #expect(DateText.read("03-04-2023")?.swapped?.iso8601 == "2023-03-04T00:00:00Z")
        for text in ["05/05/2023", "03.04.2023", "2023-03-04", "2023/03/04", "25/02/2017", "2/25/17"] {
            #expect(DateText.read(text)?.swapped == nil, "\(text)")
        }
    }

    @Test func `a date with one reading proves which comes first`() {
        #expect(DateText.read("2/25/17")?.provesMonthFirst == true)
        #expect(DateText.read("25/2/17")?.provesMonthFirst == false)
        for text in ["5/5/17", "2017-02-25", "25.02.2017", "2017/02/25"] {
            #expect(DateText.read(text)?.provesMonthFirst == nil, "\(text)")
        }
    }

    @Test(arguments: [11, 12] as [UInt64])
    func `every instant is read back from every style it is written in`(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        for _ in 0..<1_500 {
            let instant = Instant(secondsSince1970: Int64.random(in: -2_208_988_800...7_258_118_400, using: &random))
            let iso = instant.iso8601
            let (year, month, day) = instant.utcDay.components
            let time = iso.dropFirst(11).dropLast()
            func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
            let texts = [
                iso, "\(iso.prefix(10)) \(time) UTC", "\(iso.dropLast())+00:00",
                "\(two(day)).\(two(month)).\(year) \(time) UTC",
                "\(year)/\(two(month))/\(two(day)) \(time) UTC",
            ]
            for text in texts { #expect(DateText.read(text)?.instant == instant, "\(text), seed \(seed)") }
        }
    }

    @Test(arguments: [5, 6] as [UInt64])
    func `no bytes crash it`(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let likely = Array("0123456789-./: TZUCAPM+,".utf8) + [0x00, 0xFF, 0xC3]
        for _ in 0..<8_000 {
            let bytes = (0..<Int.random(in: 0...45, using: &random)).map { _ in
                likely.randomElement(using: &random) ?? 0
            }
            if let reading = DateText.read(bytes) {
                #expect((-62_135_683_200...253_402_387_200).contains(reading.instant.secondsSince1970), "\(bytes)")
            }
        }
    }
}
