/// The columns whose names no language knows, over all headers of a report, each once by its name.
struct DateRangeStrangers {
    private var names: [String] = []
    /// How many rows add up only with each name.
    private var needed: [Int] = []
    private var places: [String: Int] = [:]
    /// Where the columns of the header in force have their names.
    private var placesByColumn: [Int: Int] = [:]
    private var lines: [Int] = []

    /// Names that are kept; a file of headers must not fill the memory.
    private static let namesMax = DateRangeCSV.fieldsMax

    /// Takes the unknown columns of a header, which is in force from here on.
    mutating func take(_ header: DateRangeHeader, columns: [Int], line: Int) {
        placesByColumn = [:]
        let known = names.count
        for column in columns { placesByColumn[column] = place(of: header.names[column]) }
        if names.count > known, lines.count < Evidence.linesMax { lines.append(line) }
    }

    private mutating func place(of name: String) -> Int? {
        if let place = places[name] { return place }
        guard names.count < Self.namesMax else { return nil }
        places[name] = names.count
        names.append(name)
        needed.append(0)
        return names.count - 1
    }

    /// Counts a row that adds up only with a column of the header in force.
    mutating func need(_ column: Int) {
        if let place = placesByColumn[column] { needed[place] += 1 }
    }

    /// The names, and the rows that need them; nil where every column is known.
    func evidence(file: String) -> Evidence? {
        guard !names.isEmpty else { return nil }
        var evidence = Evidence(file: file, lines: lines, count: names.count)
        for name in names.prefix(Evidence.linesMax) { evidence = evidence.fact("column", name) }
        let pairs = zip(names, needed).filter { $0.1 > 0 }
        for (name, rows) in pairs.prefix(Evidence.linesMax) { evidence = evidence.fact("needed", "\(name): \(rows)") }
        return evidence
    }
}
