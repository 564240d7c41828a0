/// Which part of a long list is asked for: a page by `offset` and `limit`, or all of it as NDJSON.
struct TruthPage {
    private let offset: Int
    private let limit: Int
    private let isLines: Bool

    static let limitMax = 10_000

    /// Errors: 400 for parameters that cannot be read.
    init(_ target: RequestTarget) throws {
        func number(_ name: String, _ standard: Int, _ range: ClosedRange<Int>) throws -> Int {
            guard let text = target.query(name) else { return standard }
            guard let number = Int(text), range.contains(number) else {
                throw OperationRefusal.invalid(
                    "\(name) must be a number from \(range.lowerBound) to \(range.upperBound).")
            }
            return number
        }
        offset = try number("offset", 0, 0...Int.max)
        limit = try number("limit", 1_000, 1...Self.limitMax)
        isLines = target.query("format") == "ndjson"
    }

    /// The part that is asked for of a list of `count` rows; `name` is the member that holds it.
    func reply(_ name: String, _ count: Int, row: (Int) -> SimulatedJSON) -> WireReply {
        guard !isLines else {
            var bytes: [UInt8] = []
            for index in 0..<count { bytes += row(index).bytes + [0x0A] }
            return WireReply(200, bytes, type: "application/x-ndjson")
        }
        let first = min(offset, count)
        let next = first + min(limit, count - first)
        return WireReply(
            200,
            .members([
                name: .array((first..<next).map(row)), "count": .int(count),
                "nextOffset": next < count ? .int(next) : nil,
            ]))
    }
}
