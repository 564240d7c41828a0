import SellingPartnerAPI

/// `searchListingsItems`: the listings of a seller, filtered, sorted and in pages.
enum ListingsItemsSearch {
    /// Pages end here, however many results there are (facts §10).
    private static let resultsMax = 1_000

    static func search(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        let (account, stores) = try ListingsItemsOperations.scope(call, simulation.world)
        let included =
            try ListingsItemsOperations.words(call, "includedData", ListingsItemsOperations.dataSets) ?? ["summaries"]
        let size = try call.number("pageSize", 1...20) ?? 10
        let filter = try ListingsFilter(call)
        let page = try ListingsPage(call, seed: simulation.world.options.seed)
        let views = simulation.listings(of: account, in: stores)
            .map { ListingView(simulation, $0, in: stores, at: call.now) }
            .filter(filter.admits)
        let sorted = try sort(views, call)
        let end = min(page.offset + size, sorted.count)
        let items = page.offset < end ? Array(sorted[page.offset..<end]) : []
        let pagination = page.pagination(end: end, size: size, count: min(sorted.count, resultsMax))
        return OperationReply(
            .members([
                "numberOfResults": .int(sorted.count), "pagination": pagination,
                "items": .array(items.map { $0.json(included) }),
            ]))
    }

    private static func sort(_ views: [ListingView], _ call: OperationCall) throws -> [ListingView] {
        let isAscending: Bool
        switch call.query("sortOrder") ?? "DESC" {
        case "ASC": isAscending = true
        case "DESC": isAscending = false
        default: throw OperationRefusal.unreadable
        }
        let key: (ListingView) -> Int64
        switch call.query("sortBy") ?? "lastUpdatedDate" {
        case "lastUpdatedDate": key = { $0.listing.updated(in: $0.stores).seconds }
        case "createdDate": key = { $0.listing.created(in: $0.stores).seconds }
        case "sku": key = { _ in 0 }
        default: throw OperationRefusal.unreadable
        }
        let ascending = views.map { (key($0), $0) }.sorted { a, b in
            a.0 != b.0 ? a.0 < b.0 : Array(a.1.listing.sku.utf8).lexicographicallyPrecedes(b.1.listing.sku.utf8)
        }.map(\.1)
        return isAscending ? ascending : ascending.reversed()
    }
}

/// Which page of a search is asked for, and the tokens of its neighbours. A token goes with the parameters of the
/// first call, and with no others.
struct ListingsPage {
    let call: OperationCall
    let seed: UInt64
    let offset: Int

    /// Errors: 400 for a token that was not given for this search.
    init(_ call: OperationCall, seed: UInt64) throws {
        self.call = call
        self.seed = seed
        guard let text = call.query("pageToken") else {
            offset = 0
            return
        }
        let token = try PageToken(text, call, seed: seed)
        guard token.arguments == Self.arguments(call) else {
            throw OperationRefusal.invalid("The page token does not belong to these parameters.", details: "pageToken")
        }
        offset = token.offset
    }

    private static func arguments(_ call: OperationCall) -> String {
        let given = call.query.filter { $0.name != "pageToken" }.map { "\($0.name)=\($0.value)" }.sorted()
        return String(SeededRandom.hash(given.joined(separator: "&") + "\(call.account?.rawValue ?? "")"))
    }

    /// Nil where one page holds everything.
    func pagination(end: Int, size: Int, count: Int) -> SimulatedJSON? {
        let next = end < count ? token(end) : nil
        let previous = offset > 0 ? token(max(0, offset - size)) : nil
        guard next != nil || previous != nil else { return nil }
        return .members(["nextToken": next, "previousToken": previous])
    }

    private func token(_ offset: Int) -> SimulatedJSON {
        .string(PageToken(call, arguments: Self.arguments(call), offset: offset).text(seed: seed))
    }
}

/// The filters of a search.
struct ListingsFilter {
    private let identifiers: [String]?
    private let type: String
    private let createdAfter: Moment?
    private let createdBefore: Moment?
    private let updatedAfter: Moment?
    private let updatedBefore: Moment?
    private let severities: [String]?
    private let statuses: [String]?
    private let withoutStatuses: [String]?
    private let hasNoMatch: Bool

    private static let types = ["ASIN", "EAN", "FNSKU", "GTIN", "ISBN", "JAN", "MINSAN", "SKU", "UPC"]

    /// Errors: 400 for what the model does not allow.
    init(_ call: OperationCall) throws {
        let words = { try ListingsItemsOperations.words(call, $0, $1) }
        identifiers = call.list("identifiers")
        let type = call.query("identifiersType")
        let relatives = ["variationParentSku", "packageHierarchySku"].filter { call.query($0) != nil }
        guard (identifiers == nil) == (type == nil), (identifiers ?? []).count <= 20,
            relatives.count + (identifiers == nil ? 0 : 1) <= 1, type.map(Self.types.contains) ?? true
        else { throw OperationRefusal.unreadable }
        self.type = type ?? ""
        createdAfter = try call.moment("createdAfter")
        createdBefore = try call.moment("createdBefore")
        updatedAfter = try call.moment("lastUpdatedAfter")
        updatedBefore = try call.moment("lastUpdatedBefore")
        severities = try words("withIssueSeverity", ["WARNING", "ERROR"])
        statuses = try words("withStatus", ["BUYABLE", "DISCOVERABLE"])
        withoutStatuses = try words("withoutStatus", ["BUYABLE", "DISCOVERABLE"])
        // The seller has neither variations nor cases of several.
        hasNoMatch = !relatives.isEmpty
    }

    func admits(_ view: ListingView) -> Bool {
        guard !hasNoMatch, isNamed(view.listing) else { return false }
        let created = view.listing.created(in: view.stores)
        let updated = view.listing.updated(in: view.stores)
        guard createdAfter.map({ created >= $0 }) ?? true, createdBefore.map({ created <= $0 }) ?? true,
            updatedAfter.map({ updated >= $0 }) ?? true, updatedBefore.map({ updated <= $0 }) ?? true
        else { return false }
        if let severities, !view.issues.contains(where: { severities.contains($0.severity) }) { return false }
        guard statuses != nil || withoutStatuses != nil else { return true }
        let has = Set(view.stores.flatMap(view.statuses))
        return (statuses ?? []).allSatisfy(has.contains) && !(withoutStatuses ?? []).contains(where: has.contains)
    }

    private func isNamed(_ listing: Listing) -> Bool {
        guard let identifiers else { return true }
        let product = listing.product
        switch type {
        case "SKU": return identifiers.contains(product.sku)
        case "ASIN": return identifiers.contains(product.asin)
        case "FNSKU": return product.isFulfilledByAmazon && identifiers.contains(product.fnsku)
        case "EAN": return identifiers.contains(product.ean)
        case "GTIN": return identifiers.contains(product.ean) || identifiers.contains("0" + product.ean)
        default: return false
        }
    }
}
