/// Where a pass over listings stands: which search, how much of it was read, and the token of its next page.
struct ListingsPlace: Hashable, Sendable {
    /// How many listings one search gives. Source: Listings Items 2021-08-01, `ItemSearchResults.numberOfResults`.
    static let searchMax = 1_000
    /// Amazon tells times to the millisecond at the finest.
    private static let tick: Int64 = 1_000

    /// The search is for those that were created at this moment or later; nil for all.
    private(set) var createdAfter: Int64?
    /// Rows of this search that were read, and the most that it was said to have.
    private var read = 0
    private var most = 0
    /// Something may have been passed over, so that what was not told may be there all the same.
    private var isPartial = false
    private(set) var token: String?

    /// What a page told.
    struct Page: Hashable, Sendable {
        let rows: Int
        let found: Int?
        let token: String?
        /// When the youngest listing of the page was created.
        let lastCreatedAt: Int64?
    }

    /// What follows a page.
    struct Next: Hashable, Sendable {
        /// Nil behind the last page of the pass.
        var place: ListingsPlace?
        /// Whether the pass told everything.
        var isWhole = false
        /// How many listings no search can reach, where there are such.
        var beyond: Int?
    }

    /// Reads what `text` writes; the beginning of a pass for nil.
    init(_ text: String?) {
        let parts = (text ?? "").split(separator: " ", maxSplits: 4, omittingEmptySubsequences: false)
        guard parts.count == 5 else { return }
        createdAfter = Int64(parts[0])
        read = Int(parts[1]) ?? 0
        most = Int(parts[2]) ?? 0
        isPartial = parts[3] == "p"
        token = parts[4].isEmpty ? nil : String(parts[4])
    }

    var text: String {
        "\(createdAfter.map(String.init) ?? "-") \(read) \(most) \(isPartial ? "p" : "-") \(token ?? "")"
    }

    func after(_ page: Page) -> Next {
        var place = self
        place.read += page.rows
        place.most = max(most, page.found ?? 0)
        // Fewer than before: something went, and what stood behind it moved up, perhaps past this page.
        if (page.found ?? most) < place.most { place.isPartial = true }
        place.token = page.token
        if let token = page.token, !token.isEmpty { return Next(place: place) }
        place.token = nil
        guard place.most > Self.searchMax else {
            return Next(isWhole: !place.isPartial && place.read >= place.most)
        }
        return Self.search(after: place, from: page.lastCreatedAt)
    }

    /// The search that goes on where another came to its thousand.
    private static func search(after place: ListingsPlace, from last: Int64?) -> Next {
        var next = ListingsPlace(nil)
        next.isPartial = place.isPartial
        if let last, last > place.createdAfter ?? 0 {
            next.createdAfter = last
            return Next(place: next)
        }
        // More than a thousand of one moment: the others of it are out of reach.
        next.isPartial = true
        let beyond = max(1, place.most - place.read)
        guard let stuck = place.createdAfter ?? last else { return Next(beyond: beyond) }
        next.createdAfter = stuck + tick
        return Next(place: next, beyond: beyond)
    }
}
