/// Cuts what tells of a person out of a report, before anything of it is kept. All other bytes stay as they were.
///
/// Source: facts §9 (personal data at most 30 days, and only to fulfil and for tax): nothing here uses it, so it is not
/// kept at all. The country of delivery stays.
package struct PersonalColumns {
    /// Parts of the names of columns that name or reach a person, or hold what a buyer wrote.
    private static let parts = [
        "buyer", "recipient", "phone", "email", "address", "postal", "zipcode", "cpf", "taxid", "taxregistration",
        "customercomments", "customername", "giftmessage", "shipcity", "shipstate", "shipname", "shipcounty",
        "purchaseordernumber", "deliveryinstructions",
    ]

    static func isPersonal(_ column: String) -> Bool {
        let squashed = FlatFileColumns.squashed(column)
        return parts.contains { squashed.contains($0) }
    }

    private let layout: FlatReportLayout
    private var carry: [UInt8] = []
    private var header: FlatReportHeader?
    private var places: [Int] = []
    /// Whether the first line is none of this report: then it is all that is handed on.
    private var isStrange = false
    private var isOver = false

    package init(_ layout: FlatReportLayout) { self.layout = layout }

    /// Whether a line grew too long to be one; nothing more is handed on then.
    package var isTooLong: Bool { isOver }

    /// Takes the next bytes, and hands on those that may be kept.
    package mutating func take(_ bytes: UnsafeBufferPointer<UInt8>, _ hand: ([UInt8]) throws -> Void) rethrows {
        guard layout.tellsOfPersons else { return try hand(Array(bytes)) }
        var rest = bytes[...]
        while let end = rest.firstIndex(of: 0x0A), !isOver {
            carry.append(contentsOf: rest[...end])
            rest = rest[(end + 1)...]
            try handLine(hand)
        }
        carry.append(contentsOf: rest)
        if carry.count > LineSplitter.lineBytesMax { isOver = true }
        if isOver { carry = [] }
    }

    /// Hands on what is left at the end.
    package mutating func finish(_ hand: ([UInt8]) throws -> Void) rethrows {
        if !carry.isEmpty, !isOver { try handLine(hand) }
    }

    private mutating func handLine(_ hand: ([UInt8]) throws -> Void) rethrows {
        defer { carry.removeAll(keepingCapacity: carry.capacity <= 1 << 16) }
        guard let header else {
            var end = carry.count
            while end > 0, carry[end - 1] == 0x0A || carry[end - 1] == 0x0D { end -= 1 }
            let names = carry[..<end].withUnsafeBufferPointer { FlatReportHeader.read($0, .windows1252) }
            self.header = names
            // Where columns have other names than ours, nobody can say which of them is a person's.
            isStrange = !names.missing(layout).isEmpty || carry[..<end].contains(0x0D)
            places = names.names.indices.filter { Self.isPersonal(names.names[$0]) }
            return try hand(carry)
        }
        guard !isStrange else { return }
        guard let first = places.first, let last = places.last else { return try hand(carry) }
        try hand(less(header.names.count, first, last))
    }

    /// The line without its personal cells. In a line with too many or too few cells they may stand elsewhere, so that
    /// all cells go that one of them could be in.
    private func less(_ wanted: Int, _ first: Int, _ last: Int) -> [UInt8] {
        let count = carry.reduce(1) { $0 + ($1 == 0x09 ? 1 : 0) }
        let doubtful =
            count == wanted ? nil : (first - max(0, wanted - count))...(last + max(0, count - wanted))
        var kept: [UInt8] = []
        kept.reserveCapacity(carry.count)
        var place = 0
        for byte in carry {
            if byte == 0x09 { place += 1 }
            let isCut = doubtful?.contains(place) ?? places.contains(place)
            if !isCut || byte == 0x09 || byte == 0x0A || byte == 0x0D { kept.append(byte) }
        }
        return kept
    }
}
