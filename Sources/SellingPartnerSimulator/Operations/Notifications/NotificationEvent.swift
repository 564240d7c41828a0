/// Something a seller may be told of.
struct NotificationEvent: Sendable {
    let account: SellerAccount.ID
    let at: Moment
    let content: Content

    enum Content: Sendable {
        case order(OrderPlace, isBuyersWish: Bool)
        /// Index of the posting among the store's.
        case transaction(StoreID, Int)
        case report(ReportJob)
        case feed(SubmittedFeed)
        case listingStatus(StoreID, sku: String, asin: String, created: Moment, statuses: [String])
        case listingIssues(StoreID, sku: String, asin: String, severities: [String])
        case listingQuantity(sku: String, quantity: Int64)
    }

    /// The type it is subscribed to by.
    var type: String {
        switch content {
        case .order: "ORDER_CHANGE"
        case .transaction: "TRANSACTION_UPDATE"
        case .report: "REPORT_PROCESSING_FINISHED"
        case .feed: "FEED_PROCESSING_FINISHED"
        case .listingStatus: "LISTINGS_ITEM_STATUS_CHANGE"
        case .listingIssues: "LISTINGS_ITEM_ISSUES_CHANGE"
        case .listingQuantity: "LISTINGS_ITEM_MFN_QUANTITY_CHANGE"
        }
    }

    /// The store it is about; nil where it is about the whole account.
    var store: StoreID? {
        switch content {
        case .order(let place, _): place.store
        case .transaction(let store, _), .listingStatus(let store, _, _, _, _), .listingIssues(let store, _, _, _):
            store
        case .report, .feed, .listingQuantity: nil
        }
    }

    /// How Amazon calls the change of an order.
    var changeType: String? {
        guard case .order(_, let isBuyersWish) = content else { return nil }
        return isBuyersWish ? "BuyerRequestedChange" : "OrderStatusChange"
    }

    /// What tells it from all other events of its type.
    var key: String {
        switch content {
        case .order(let place, let wish): "\(place.store.index) \(place.number) \(wish) \(at.seconds)"
        case .transaction(let store, let index): "\(store.index) \(index)"
        case .report(let job): job.id
        case .feed(let feed): feed.id
        case .listingStatus(let store, let sku, _, _, _), .listingIssues(let store, let sku, _, _):
            "\(store.index) \(sku) \(at.seconds)"
        case .listingQuantity(let sku, let quantity): "\(sku) \(quantity) \(at.seconds)"
        }
    }
}

extension Simulation {
    /// What happened behind `start` and up to `end`, of one type.
    func events(
        _ type: String, of account: SellerAccount.ID, after start: Moment, upTo end: Moment
    ) -> [NotificationEvent] {
        let derived: [NotificationEvent]
        switch type {
        case "ORDER_CHANGE": derived = world.stores(of: account).flatMap { orderEvents($0, after: start, upTo: end) }
        case "TRANSACTION_UPDATE": derived = world.stores(of: account).flatMap { transactionEvents($0, start, end) }
        case "REPORT_PROCESSING_FINISHED": derived = reportEvents(account, upTo: end)
        case "FEED_PROCESSING_FINISHED": derived = feedEvents(account)
        default: derived = []
        }
        let raised = notifications.raised.filter { $0.account == account && $0.type == type }
        return (derived + raised).filter { $0.at > start && $0.at <= end }
    }

    /// A change of status each, the order's coming included; a buyer who wants to cancel is told of on its own.
    private func orderEvents(_ store: StoreID, after start: Moment, upTo end: Moment) -> [NotificationEvent] {
        let ledger = world.ledgers[store.index]
        let oldest = ledger.orderCount(at: start - OrderSearch.changesEnd)
        let newest = ledger.orderCount(at: end)
        guard oldest < newest else { return [] }
        return ledger.orders[oldest..<newest].filter { !$0.isUnlisted }.flatMap { order -> [NotificationEvent] in
            let place = OrderPlace(store: store, number: order.number)
            func event(_ moment: Moment, _ wish: Bool) -> NotificationEvent {
                NotificationEvent(
                    account: ledger.store.account, at: moment, content: .order(place, isBuyersWish: wish))
            }
            let wish = order.cancelled.flatMap { $0.byBuyer ? event($0.at, true) : nil }
            return ([order.created] + order.changes).map { event($0, false) } + (wish.map { [$0] } ?? [])
        }
    }

    /// A transaction is told of when the finance APIs show it.
    private func transactionEvents(_ store: StoreID, _ start: Moment, _ end: Moment) -> [NotificationEvent] {
        let ledger = world.ledgers[store.index]
        return ledger.postings.indices.compactMap { index in
            let shown = ledger.postings[index].shown
            guard shown > start, shown <= end else { return nil }
            return NotificationEvent(account: ledger.store.account, at: shown, content: .transaction(store, index))
        }
    }

    private func reportEvents(_ account: SellerAccount.ID, upTo end: Moment) -> [NotificationEvent] {
        let jobs = reports.jobs.filter { $0.account == account } + ReportDesk.settlementJobs(account, world, at: end)
        return jobs.map { job in
            NotificationEvent(account: account, at: job.cancelled ?? job.ended, content: .report(job))
        }
    }

    private func feedEvents(_ account: SellerAccount.ID) -> [NotificationEvent] {
        feeds.feeds.filter { $0.account == account && ($0.outcome != nil || $0.cancelled != nil) }.map { feed in
            NotificationEvent(account: account, at: feed.cancelled ?? feed.finished, content: .feed(feed))
        }
    }
}
