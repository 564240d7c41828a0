import Foundation
import SellingPartnerAPI

/// Draws calls of all operations that the simulator answers, most of them good ones, from what replies have told.
struct SellerCaller {
    static let marketplaces = ["na": "ATVPDKIKX0DER", "eu": "A1PA6795UKMFR9", "fe": "A1VC38T7YXB528"]
    static let currencies = ["na": "USD", "eu": "EUR", "fe": "JPY"]

    private let operations: [OperationDescriptor]
    private let sellers: [String: String]
    var random: CallRandom
    private var memories: [String: SellerMemory] = [:]
    /// Calls that only make sense soon after another.
    private var soon: [SellerCall] = []
    private(set) var now: Int
    var memory = SellerMemory()
    var region = "na"

    /// - Parameters:
    ///   - operations: Descriptor ids.
    ///   - sellers: Selling partner ids by region.
    ///   - now: Seconds since 1970 that the simulator shows.
    init(seed: UInt64, operations: Set<String>, sellers: [String: String], now: Int) {
        self.operations = OperationDescriptor.all.filter { operations.contains($0.id) }.sorted { $0.id < $1.id }
        self.sellers = sellers
        self.now = now
        random = CallRandom(seed: seed)
    }

    var marketplace: String { Self.marketplaces[region] ?? "" }
    var currency: String { Self.currencies[region] ?? "" }
    var seller: String { sellers[region] ?? "" }

    mutating func pass(_ seconds: Int) { now += seconds }

    /// The next call: that of a further page, or one by chance.
    mutating func draw() -> SellerCall {
        if let call = soon.popLast() { return call }
        region = ["na", "eu", "fe"][random.below(3)]
        memory = memories[region] ?? SellerMemory()
        defer { memories[region] = memory }
        if !memory.pages.isEmpty, random.chance(15), let call = nextPage() { return call }
        if random.chance(60), let parcel = parcel() { return parcel }
        let descriptor = operations[random.below(operations.count)]
        var parameters: [String: JSONValue] = [:]
        for parameter in descriptor.parameters where isGiven(parameter, of: descriptor) {
            parameters[parameter.name] = value(of: parameter, in: descriptor)
        }
        if descriptor.body != nil, let body = body(of: descriptor.id) { parameters["body"] = body }
        return SellerCall(region: region, descriptor: descriptor, parameters: parameters)
    }

    private mutating func nextPage() -> SellerCall? {
        let page = memory.takePage(at: random.below(memory.pages.count))
        guard let descriptor = operations.first(where: { $0.id == page.operation }),
            let name = descriptor.pagination?.parameter
        else { return nil }
        var parameters = page.parameters
        parameters[name] = .string(page.token)
        return SellerCall(region: region, descriptor: descriptor, parameters: parameters)
    }

    /// A parcel for an order that waits for one.
    private mutating func parcel() -> SellerCall? {
        guard let descriptor = operations.first(where: { $0.id == "OrdersV0.confirmShipment" }),
            let waiting = memory.takeWaiting(), let body = shipment(of: waiting.item)
        else { return nil }
        let parameters: [String: JSONValue] = ["orderId": .string(waiting.order), "payload": body]
        return SellerCall(region: region, descriptor: descriptor, parameters: parameters)
    }

    /// What a good reply teaches.
    mutating func learn(_ call: SellerCall, _ reply: JSONValue) {
        memories[call.region, default: SellerMemory()].learn(reply)
        memories[call.region, default: SellerMemory()].keepPage(call.descriptor, call.parameters, reply)
        plan(after: call, reply)
        // The application's own, whichever seller it calls for.
        for region in Self.marketplaces.keys where call.descriptor.id == "NotificationsV1.createDestination" {
            memories[region, default: SellerMemory()].learn(reply)
        }
    }

    private static let sequels: [String: String] = [
        "FeedsV20210630.createFeed": "FeedsV20210630.cancelFeed",
        "ReportsV20210630.createReport": "ReportsV20210630.cancelReport",
        "NotificationsV1.createSubscription": "NotificationsV1.getSubscriptionById",
        "NotificationsV1.getSubscriptionById": "NotificationsV1.deleteSubscriptionById",
    ]

    /// What is to be called next of all, now and then: taking back what was just ordered.
    private mutating func plan(after call: SellerCall, _ reply: JSONValue) {
        guard random.chance(40), let id = Self.sequels[call.descriptor.id],
            let next = operations.first(where: { $0.id == id })
        else { return }
        var parameters: [String: JSONValue] = [:]
        for parameter in next.parameters where parameter.isRequired {
            parameters[parameter.name] =
                call.parameters[parameter.name] ?? reply[parameter.name] ?? reply["payload"]?[parameter.name]
        }
        soon.append(SellerCall(region: call.region, descriptor: next, parameters: parameters))
    }

    // MARK: Parameters

    /// What a good call must have beside what the model requires, and what goes only with something else.
    private static let always: [String: Set<String>] = [
        "OrdersV20260101.searchOrders": ["lastUpdatedAfter", "includedData"],
        "OrdersV0.getOrders": ["CreatedAfter", "MarketplaceIds"],
        "FinancesV20240619.listTransactions": ["postedAfter"],
        "FinancesV20240619.listBalances": ["marketplaceIds"],
        "FinancesV20240619.listSummary": ["marketplaceIds", "periodStart", "periodEnd"],
        "SalesV1.getOrderMetrics": ["granularityTimeZone"], "FeedsV20210630.getFeeds": ["feedTypes"],
        "ReportsV20210630.getReports": ["reportTypes"], "ReportsV20210630.getReportSchedules": ["reportTypes"],
        "CatalogItemsV20220401.searchCatalogItems": ["keywords"],
        "ProductPricingV0.getPricing": ["Skus"], "ProductPricingV0.getCompetitivePricing": ["Skus"],
        "NotificationsV1.getSubscription": ["payloadVersion"],
    ]
    private static let never: Set<String> = [
        "nextToken", "NextToken", "pageToken", "paginationToken", "createdBefore", "CreatedBefore",
        "lastUpdatedBefore", "LastUpdatedBefore", "CreatedAfter", "LastUpdatedAfter", "createdAfter", "BuyerEmail",
        "SellerOrderId", "AmazonOrderIds", "ActualFulfillmentSupplySourceId", "IsISPU", "StoreChainStoreId",
        "EarliestDeliveryDateBefore", "EarliestDeliveryDateAfter", "LatestDeliveryDateBefore",
        "LatestDeliveryDateAfter", "relatedIdentifierName", "relatedIdentifierValue", "Asins", "identifiers",
        "identifiersType", "classificationIds", "packageHierarchySku", "variationParentSku", "keywordsLocale",
        "sellerSku", "sellerSkus", "sku", "asin", "startDateTime", "amazonProgram", "firstDayOfWeek", "asOfDate",
        "PaymentMethods", "EasyShipShipmentStatuses", "ElectronicInvoiceStatuses", "payoutId",
    ]

    private mutating func isGiven(_ parameter: OperationParameter, of descriptor: OperationDescriptor) -> Bool {
        if parameter.isRequired || Self.always[descriptor.id]?.contains(parameter.name) == true { return true }
        return !Self.never.contains(parameter.name) && random.chance(35)
    }

    private mutating func value(of parameter: OperationParameter, in descriptor: OperationDescriptor) -> JSONValue? {
        switch parameter.kind {
        case .word(let words):
            if parameter.name == "ItemType" { return .string("Sku") }
            return random.one(of: words).map { .string($0) }
        case .array(.word(let words), _, _):
            let some = words.filter { _ in random.chance(50) }
            return .array((some.isEmpty ? [words[0]] : some).map { .string($0) })
        case .array: return text(parameter.name, in: descriptor).map { .array([.string($0)]) }
        case .integer: return .number(.init(1 + random.below(20)))
        case .boolean: return .bool(random.chance(50))
        case .dateTime: return .string(instant(parameter.name))
        case .date: return .string(String(instant(parameter.name).prefix(10)))
        case .string, .number: return text(parameter.name, in: descriptor).map { .string($0) }
        }
    }

    /// An instant of the last months; what names an end lies in the last week, and what begins, before it.
    private mutating func instant(_ name: String) -> String {
        let isEnd = name.hasSuffix("Before") || name.hasSuffix("Until") || name.hasSuffix("End")
        let days = isEnd ? 1 + random.below(6) : 8 + random.below(80)
        return iso(now - days * 86_400)
    }

    func iso(_ seconds: Int) -> String {
        Date(timeIntervalSince1970: TimeInterval(seconds)).formatted(.iso8601)
    }

    private static let texts: [String: [String]] = [
        "reporttypes": [
            "GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2", "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL",
            "GET_MERCHANT_LISTINGS_ALL_DATA",
        ],
        "feedtypes": ["JSON_LISTINGS_FEED"], "locale": ["en_US"], "issuelocale": ["en_US"],
        "payloadversion": ["1.0"], "granularitytimezone": ["UTC"], "keywords": ["eichhorn", "acorn"],
        "orderstatuses": ["Shipped", "Pending", "Canceled", "Unshipped"], "fulfillmentchannels": ["AFN", "MFN"],
        "fulfillmentnetwork": ["AFN", "MFN"], "notificationtype": notificationTypes,
        "notificationtypes": notificationTypes, "transactionstatus": ["RELEASED", "DEFERRED", "DEFERRED_RELEASED"],
        "brandnames": ["Eichhorn"],
    ]
    static let notificationTypes = ["ORDER_CHANGE", "TRANSACTION_UPDATE", "REPORT_PROCESSING_FINISHED"]

    private mutating func text(_ name: String, in descriptor: OperationDescriptor) -> String? {
        let lower = name.lowercased()
        if lower.hasPrefix("marketplaceid") || lower == "granularityid" { return marketplace }
        if lower == "sellerid" { return seller }
        if lower == "interval" { return "\(iso(now / 86_400 * 86_400 - 9 * 86_400))--\(iso(now / 86_400 * 86_400))" }
        if lower.hasSuffix("after") { return instant(name) }
        if let words = Self.texts[lower] { return random.one(of: words) }
        return SellerMemory.kind(name).flatMap { known($0) }
    }

    /// Something known of a kind; now and then something that is not.
    mutating func known(_ kind: String) -> String {
        // What was ordered last may still be in the queue.
        let all = ["report", "feed"].contains(kind) && random.chance(50) ? memory[kind].suffix(1) : memory[kind]
        guard let one = random.one(of: all), random.chance(95) else { return "NO-SUCH-1" }
        return one
    }
}
