import SellingPartnerAPI

/// What a caller has learned from the replies of one account: the names that further calls can ask for. Nobody tells
/// it anything else of the seller.
struct SellerMemory {
    /// What a page's token was given for.
    struct Page {
        let operation: String
        let parameters: [String: JSONValue]
        let token: String
    }

    private var known: [String: [String]] = [:]
    private(set) var pages: [Page] = []
    /// Orders that wait for the seller's parcel, with one of their items.
    private(set) var waiting: [(order: String, item: String)] = []

    /// By member of a reply or name of a parameter, in small letters: what is meant.
    private static let kinds: [String: String] = [
        "amazonorderid": "order", "orderid": "order", "sku": "sku", "sellersku": "sku", "skus": "sku",
        "sellerskus": "sku", "asin": "asin", "asins": "asin", "orderitemid": "item", "reportid": "report",
        "reportdocumentid": "reportDocument", "reportscheduleid": "schedule", "feedid": "feed",
        "feeddocumentid": "feedDocument", "resultfeeddocumentid": "feedDocument", "destinationid": "destination",
        "subscriptionid": "subscription", "financialeventgroupid": "group", "eventgroupid": "group",
        "payoutid": "payout", "accounttype": "accountType", "balancetype": "balanceType",
        "notificationtype": "notification", "transactionstatus": "transactionStatus",
    ]

    static func kind(_ name: String) -> String? { kinds[name.lowercased()] }

    subscript(kind: String) -> [String] { known[kind] ?? [] }

    mutating func keep(_ value: String, as kind: String) {
        var values = known[kind] ?? []
        guard !values.contains(value) else { return }
        values.append(value)
        known[kind] = values.suffix(400)
    }

    mutating func learn(_ json: JSONValue) {
        switch json {
        case .array(let elements): for element in elements { learn(element) }
        case .object(let members):
            learnWaiting(members)
            for (name, value) in members.sorted(by: { $0.key < $1.key }) {
                if let kind = Self.kind(name), let text = value.string { keep(text, as: kind) } else { learn(value) }
            }
        default: break
        }
    }

    /// An order of 2026-01-01 that the seller is to ship.
    private mutating func learnWaiting(_ order: [String: JSONValue]) {
        guard order["fulfillment"]?["fulfillmentStatus"]?.string == "UNSHIPPED",
            order["fulfillment"]?["fulfilledBy"]?.string == "MERCHANT", let id = order["orderId"]?.string,
            let item = order["orderItems"]?.array?.first?["orderItemId"]?.string
        else { return }
        waiting = waiting.suffix(20) + [(id, item)]
    }

    mutating func takeWaiting() -> (order: String, item: String)? { waiting.popLast() }

    /// Keeps the token of a page that has a next one.
    mutating func keepPage(_ descriptor: OperationDescriptor, _ parameters: [String: JSONValue], _ reply: JSONValue) {
        guard let pagination = descriptor.pagination else { return }
        let token = pagination.replyPath.reduce(Optional(reply)) { $0?[$1] }?.string
        guard let token, !token.isEmpty else { return }
        pages = pages.suffix(20) + [Page(operation: descriptor.id, parameters: parameters, token: token)]
    }

    mutating func takePage(at index: Int) -> Page { pages.remove(at: index) }
}
