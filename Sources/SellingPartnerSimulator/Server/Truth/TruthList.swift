/// The long lists of the truth: orders, settlements and postings of one store or of all, page by page, or as NDJSON in
/// one piece.
struct TruthList {
    private let kind: String
    private let world: World
    private let now: Moment
    private let ledgers: [StoreLedger]
    private let page: TruthPage

    /// Errors: 400 for parameters that cannot be read.
    init(_ target: RequestTarget, _ world: World, _ now: Moment) throws {
        kind = target.path[1]
        self.world = world
        self.now = now
        if let code = target.query("store") {
            let wanted = StoreProfile.of(code)?.countryCode
            ledgers = world.ledgers.filter { $0.store.profile.countryCode == wanted }
            guard !ledgers.isEmpty else { throw OperationRefusal.invalid("There is no store \(code) here.") }
        } else {
            ledgers = world.ledgers
        }
        page = try TruthPage(target)
    }

    var reply: WireReply {
        if let rows = reportRows { return page.reply(kind, rows.count) { rows[$0] } }
        let places = self.places
        return page.reply(kind, places.count) { row(places[$0]) }
    }

    /// The rows that reports tell, which are few; nil for the other lists.
    private var reportRows: [SimulatedJSON]? {
        let tellers = ledgers.map { TruthReportRows(world: world, ledger: $0, now: now) }
        return switch kind {
        case "returns": tellers.flatMap(\.returns)
        case "reimbursements": tellers.flatMap(\.reimbursements)
        case "fees": tellers.flatMap(\.fees)
        default: nil
        }
    }

    /// Where a row stands: the ledger, the chain of a settlement, the index.
    private struct Place {
        let ledger: Int
        var chain = 0
        let index: Int
    }

    private var places: [Place] {
        ledgers.indices.flatMap { ledger -> [Place] in
            switch kind {
            case "orders":
                return (0..<ledgers[ledger].orderCount(at: now)).map { Place(ledger: ledger, index: $0) }
            case "postings":
                return ledgers[ledger].postings.indices.filter { ledgers[ledger].postings[$0].posted <= now }.map {
                    Place(ledger: ledger, index: $0)
                }
            default:
                return ledgers[ledger].chains.enumerated().flatMap { number, chain in
                    chain.settlements.indices.map { Place(ledger: ledger, chain: number, index: $0) }
                }
            }
        }
    }

    private func row(_ place: Place) -> SimulatedJSON {
        let ledger = ledgers[place.ledger]
        let row = TruthRow(ledger: ledger, products: world.products(of: ledger.store.id), now: now)
        switch kind {
        case "orders": return row.order(ledger.orders[place.index])
        case "postings": return row.posting(ledger.postings[place.index])
        default: return row.settlement(ledger.chains[place.chain].settlements[place.index])
        }
    }
}
