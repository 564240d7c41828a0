/// The words one language of Seller Central uses in the report: read from a table that a person who knows the language
/// can check.
///
/// A table has sections in brackets and lines `meaning = word | another word`; the first word is the one real files
/// showed most.
package struct DateRangeLanguage: Sendable {
    /// Its English name, for example `German`.
    package let name: String
    /// Header words by column, in the order of the table.
    package private(set) var columns: [(column: DateRangeColumn, words: [String])] = []
    /// Words for transaction types by their English name.
    package private(set) var types: [(type: String, words: [String])] = []
    /// Words for the status of a row whose money has reached the balance.
    package private(set) var released: [String] = []
    /// Words for the status of a row whose money is still held back.
    package private(set) var deferred: [String] = []
    /// Month names, full and short, without points.
    package private(set) var months: [(month: Int, words: [String])] = []
    /// Words for currencies in the preamble, where it does not print the three letters.
    package private(set) var currencies: [(code: String, words: [String])] = []
    /// Lines that no section knows; a test wants none.
    package private(set) var faults: [String] = []

    package init(_ name: String, table: String) {
        self.name = name
        var section = ""
        for line in table.split(separator: "\n") {
            let text = DateRangeText.trimmed(String(line))
            if text.isEmpty || text.hasPrefix("#") { continue }
            if text.hasPrefix("[") {
                section = text
                continue
            }
            let halves = text.split(separator: "=", maxSplits: 1).map { DateRangeText.trimmed(String($0)) }
            guard halves.count == 2 else {
                faults.append(text)
                continue
            }
            let words = halves[1].split(separator: "|").map { DateRangeText.trimmed(String($0)) }
            if !take(section, halves[0], words.filter { !$0.isEmpty }) { faults.append(text) }
        }
    }

    private mutating func take(_ section: String, _ meaning: String, _ words: [String]) -> Bool {
        guard !words.isEmpty else { return false }
        switch section {
        case "[columns]":
            guard let column = DateRangeColumn(rawValue: meaning) else { return false }
            columns.append((column, words))
        case "[types]":
            types.append((meaning, words))
        case "[statuses]":
            if meaning == "released" {
                released = words
            } else if meaning == "deferred" {
                deferred = words
            } else {
                return false
            }
        case "[months]":
            guard let month = Int(meaning), (1...12).contains(month) else { return false }
            months.append((month, words))
        case "[currencies]":
            guard Currency(meaning) != nil else { return false }
            currencies.append((meaning, words))
        default:
            return false
        }
        return true
    }

    /// Every language a store of Amazon prints the report in, English first.
    package static let all: [DateRangeLanguage] = [
        english, german, french, italian, spanish, dutch, swedish, polish, turkish, portuguese, japanese,
    ]
}

/// All languages in one: no word means two things, so that a file needs no language to be read. A test keeps that true.
enum DateRangeLexicon {
    static let columns: [String: DateRangeColumn] = merged { $0.columns.map { ($0.column, $0.words) } }
    static let types: [String: String] = merged { $0.types.map { ($0.type, $0.words) } }
    static let months: [String: Int] = merged { $0.months.map { ($0.month, $0.words) } }
    static let currencies: [String: String] = merged { $0.currencies.map { ($0.code, $0.words) } }
    /// True for released, false for deferred.
    static let statuses: [String: Bool] = merged { [(true, $0.released), (false, $0.deferred)] }

    private static func merged<Value>(_ part: (DateRangeLanguage) -> [(Value, [String])]) -> [String: Value] {
        var result: [String: Value] = [:]
        for language in DateRangeLanguage.all {
            for (value, words) in part(language) {
                for word in words where result[DateRangeText.fold(word)] == nil {
                    result[DateRangeText.fold(word)] = value
                }
            }
        }
        return result
    }

    /// The languages of each header word, by their place in the list.
    private static let headerWords: [String: [Int]] = {
        var places: [String: [Int]] = [:]
        for (place, language) in DateRangeLanguage.all.enumerated() {
            let words = Set(language.columns.flatMap(\.words).map { DateRangeText.fold($0) })
            for word in words { places[word, default: []].append(place) }
        }
        return places
    }()

    /// The language most of a header's cells belong to.
    static func language(of cells: [String]) -> String? {
        var counts = DateRangeLanguage.all.map { _ in 0 }
        for cell in cells {
            for place in headerWords[cell] ?? [] { counts[place] += 1 }
        }
        guard let best = counts.max(), best > 0, let index = counts.firstIndex(of: best) else { return nil }
        return DateRangeLanguage.all[index].name
    }
}
