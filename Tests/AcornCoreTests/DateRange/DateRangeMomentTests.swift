import Testing

@testable import AcornCore

struct DateRangeMomentTests {
    @Test(arguments: [
        ("Aug 31, 2026 4:42:09 PM PDT", "2026-08-31T23:42:09Z", "2026-08-31"),
        ("Aug 31, 2026 4:42:09\u{202F}PM PDT", "2026-08-31T23:42:09Z", "2026-08-31"),
        ("Dec 31, 2025 11:59:59 PM PST", "2026-01-01T07:59:59Z", "2025-12-31"),
        ("Jan 1, 2026 12:00:00 AM PST", "2026-01-01T08:00:00Z", "2026-01-01"),
        ("Sept 9, 2026 12:30:00 p.m. PDT", "2026-09-09T19:30:00Z", "2026-09-09"),
        ("1 Jul 2026 4:24:44 am UTC", "2026-07-01T04:24:44Z", "2026-07-01"),
        ("1 Aug 2026 14:02:00 GMT+00:00", "2026-08-01T14:02:00Z", "2026-08-01"),
        ("2 Aug 2026 9:05:01 am GMT+10:00", "2026-08-01T23:05:01Z", "2026-08-02"),
        ("1 Aug 2026 01:00:00 BST", "2026-08-01T00:00:00Z", "2026-08-01"),
        ("1 juil. 2026 08:31:35 UTC", "2026-07-01T08:31:35Z", "2026-07-01"),
        ("7 févr. 2026 23:59:59 UTC", "2026-02-07T23:59:59Z", "2026-02-07"),
        ("3 déc. 2025 00:00:01 UTC", "2025-12-03T00:00:01Z", "2025-12-03"),
        ("28 de fev. de 2026 21:17:51 GMT-8", "2026-03-01T05:17:51Z", "2026-02-28"),
        ("31 de mar. de 2026 19:47:27 GMT-7", "2026-04-01T02:47:27Z", "2026-03-31"),
        ("01.08.2026 07:12:03 UTC", "2026-08-01T07:12:03Z", "2026-08-01"),
        ("1. Aug. 2026 10:00:00 CEST", "2026-08-01T08:00:00Z", "2026-08-01"),
        ("14.03.2023 07:49:55 MEZ", "2023-03-14T06:49:55Z", "2023-03-14"),
        ("9 März 2026 10:00:00 MESZ", "2026-03-09T08:00:00Z", "2026-03-09"),
        ("1 ago 2026 08.31.35 UTC", "2026-08-01T08:31:35Z", "2026-08-01"),
        ("5 set 2026 08.31.35 GMT+02:00", "2026-09-05T06:31:35Z", "2026-09-05"),
        ("17 dic 2023 22:37:41 UTC", "2023-12-17T22:37:41Z", "2023-12-17"),
        ("1 jun 2026 12:41:59 a.m. GMT-7", "2026-06-01T07:41:59Z", "2026-06-01"),
        ("12 jun 2026 7:35:06 p. m. GMT-7", "2026-06-13T02:35:06Z", "2026-06-12"),
        ("2026/08/31 23:04:05 JST", "2026-08-31T14:04:05Z", "2026-08-31"),
        ("2026年8月31日 23:04:05 JST", "2026-08-31T14:04:05Z", "2026-08-31"),
        ("2026/08/31 午後11:04:05 JST", "2026-08-31T14:04:05Z", "2026-08-31"),
        ("12 mrt. 2026 23:00:00 UTC", "2026-03-12T23:00:00Z", "2026-03-12"),
        ("9 maj 2026 03:41:35 UTC", "2026-05-09T03:41:35Z", "2026-05-09"),
        ("12 paź 2026 03:41:35 UTC", "2026-10-12T03:41:35Z", "2026-10-12"),
        ("12 października 2026 03:41:35 CEST", "2026-10-12T01:41:35Z", "2026-10-12"),
        ("1 Haz 2026 12:55:55 UTC", "2026-06-01T12:55:55Z", "2026-06-01"),
        ("22 Ağu 2026 19:07:44 TRT", "2026-08-22T16:07:44Z", "2026-08-22"),
        ("2026-08-31T23:04:05Z", "2026-08-31T23:04:05Z", "2026-08-31"),
        ("2026-08-31T23:04:05+05:30", "2026-08-31T17:34:05Z", "2026-08-31"),
        ("2026-08-31 23:04:05.123 UTC", "2026-08-31T23:04:05Z", "2026-08-31"),
        ("31-Aug-26", "2026-08-31T00:00:00Z", "2026-08-31"),
        ("31.08.2026", "2026-08-31T00:00:00Z", "2026-08-31"),
    ])
    func `every form that a store prints is read`(text: String, instant: String, day: String) throws {
        let reading = try #require(DateRangeMoment.read(text))
        #expect(reading.moment.instant.iso8601 == instant)
        #expect(reading.moment.day.iso8601 == day)
        #expect(reading.swapped == nil)
    }

    @Test(arguments: [
        "", "yesterday", "Aug 31", "31 Foo 2026", "32 Aug 2026", "30 Feb 2026 10:00:00 UTC",
        "Aug 31, 2026 13:00:00 PM PDT",
        "Aug 31, 2026 4:60:00 PM PDT", "Aug 31, 2026 4:42:09 PM XYZ", "46235.69", "2026", "1/2/3/4",
        "01.08.2026 07:12:03 UTC more",
        "Aug 31, 2026 0:10:00 PM PDT", "99999999999999999999 Aug 2026", "2026-13-01",
    ])
    func `what is no date is none`(text: String) { #expect(DateRangeMoment.read(text) == nil) }

    @Test func `every month name of every language is read in a date`() throws {
        for language in DateRangeLanguage.all {
            for (month, words) in language.months {
                for word in words {
                    for form in [
                        "7 \(word) 2026 10:11:12 UTC", "\(word) 7, 2026 10:11:12 UTC", "7. \(word). 2026 10:11:12 UTC",
                    ] {
                        let reading = try #require(DateRangeMoment.read(form), "\(form)")
                        #expect(reading.moment.day.components == (2026, month, 7), "\(form)")
                    }
                }
            }
        }
    }

    @Test func `a date of numbers that can be read two ways says so`() throws {
        let open = try #require(DateRangeMoment.read("03/04/2026 10:00:00 UTC"))
        #expect(open.moment.day.iso8601 == "2026-04-03")
        #expect(open.swapped?.day.iso8601 == "2026-03-04")
        #expect(try #require(DateRangeMoment.read("13/04/2026")).showsDayFirst == true)
        #expect(try #require(DateRangeMoment.read("4/13/2026")).showsDayFirst == false)
        #expect(try #require(DateRangeMoment.read("04/04/2026")).swapped == nil)
    }
}
