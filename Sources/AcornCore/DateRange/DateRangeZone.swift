/// The time zone words that Seller Central prints behind a time of day, as seconds east of Greenwich.
///
/// Sources: `facts/settlements.md` §5 (PDT, GMT, UTC, JST, `GMT-8`); the others are the usual words of the stores' own
/// zones. Where a word means several zones, the one of an Amazon store is meant: IST is India, AST Arabia, GST the
/// Gulf.
enum DateRangeZone {
    static let offsets: [String: Int] = {
        var seconds: [String: Int] = [:]
        for (word, quarters) in quarterHours { seconds[word] = quarters * 900 }
        return seconds
    }()

    private static let quarterHours: [String: Int] = [
        "utc": 0, "gmt": 0, "z": 0, "ut": 0, "wet": 0,
        "pst": -32, "pdt": -28, "mst": -28, "mdt": -24, "cst": -24, "cdt": -20, "est": -20, "edt": -16, "hst": -40,
        "akst": -36, "akdt": -32, "hnp": -32, "hap": -28, "hne": -20, "hae": -16, "brt": -12, "brst": -8,
        "bst": 4, "west": 4, "cet": 4, "met": 4, "mez": 4, "cest": 8, "mest": 8, "mesz": 8, "hec": 4, "heec": 8,
        "eet": 8, "eest": 12, "sast": 8, "trt": 12, "msk": 12, "ast": 12, "gst": 16, "ist": 22, "sgt": 32, "hkt": 32,
        "awst": 32, "jst": 36, "acst": 38, "acdt": 42, "aest": 40, "aedt": 44, "nzst": 48, "nzdt": 52,
    ]
}
