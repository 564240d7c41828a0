import AcornCore
import SampleSettlements

/// A made settlement read back naively, to check the generator without the readers that it is meant to test.
struct SampleFile {
    let header: [String]
    let summary: [String]
    let rows: [[String: String]]
    let text: String

    init(_ settlement: SampleSettlement, _ format: SampleFormat) {
        text = Self.decode(settlement.bytes(format), settlement.options.encoding)
        let lines = text.split(
            separator: settlement.options.endsLinesWithCRLF ? "\r\n" : "\n", omittingEmptySubsequences: true)
        let cells = lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
        let header = cells[0]
        self.header = header
        summary = cells[1]
        rows = cells.dropFirst(2).map { row in
            precondition(row.count == header.count)
            return Dictionary(uniqueKeysWithValues: zip(header, row))
        }
    }

    private static func decode(_ bytes: [UInt8], _ encoding: SampleEncoding) -> String {
        switch encoding {
        case .utf8: return String(decoding: bytes, as: UTF8.self)
        case .windows1252:
            return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
        case .shiftJIS:
            var result = ""
            var index = 0
            while index < bytes.count {
                if bytes[index] == 0x83 {
                    result += bytes[index + 1] == 0x7D ? "マ" : "グ"
                    index += 2
                } else {
                    result.unicodeScalars.append(Unicode.Scalar(bytes[index]))
                    index += 1
                }
            }
            return result
        }
    }

    /// An amount that the generator wrote, in micros; zero for an empty cell, nil for what is no amount.
    static func micros(_ text: String?) -> Int64? {
        guard let text, !text.isEmpty else { return 0 }
        let negative = text.hasPrefix("-")
        let digits = text.drop { $0 == "-" }.prefix { $0 != " " }
        let parts = digits.split(whereSeparator: { $0 == "." || $0 == "," })
        guard let whole = parts.first.flatMap({ Int64($0) }), parts.count <= 2 else { return nil }
        let cents = parts.count == 2 ? Int64(parts[1]) : 0
        guard let cents, parts.count == 1 || parts[1].count == 2 else { return nil }
        return (whole * 1_000_000 + cents * 10_000) * (negative ? -1 : 1)
    }
}
