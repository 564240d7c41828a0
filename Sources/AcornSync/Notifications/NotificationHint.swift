import AcornStore
import SellingPartnerAPI

/// What a notification makes worth fetching. The facts themselves are always fetched anew: a notification that comes
/// late or twice can make nothing worse.
enum NotificationHint: Hashable, Sendable {
    /// One order.
    case order(String)
    /// News of a resource: of one marketplace, or of the whole account.
    case news(String, marketplaceID: String?)

    /// Nil where nothing here uses the type.
    init?(_ notification: IncomingNotification) {
        switch notification.type {
        case .orderChange:
            guard let order = notification.text("amazonorderid") else { return nil }
            self = .order(order)
        case .transactionUpdate:
            self = .news(TransactionsPipeline.resource, marketplaceID: nil)
        case .reportProcessingFinished:
            guard let resource = Self.resource(ofReport: notification.text("reporttype")) else { return nil }
            self = .news(resource, marketplaceID: nil)
        case .fbaInventoryAvailabilityChanges:
            self = .news(InventoryPipeline.resource, marketplaceID: notification.marketplaceID)
        case .listingsItemStatusChange, .listingsItemIssuesChange, .listingsItemMfnQuantityChange:
            self = .news(ListingsPipeline.resource, marketplaceID: notification.marketplaceID)
        default: return nil
        }
    }

    /// Which resource waits for reports of a type.
    private static func resource(ofReport type: String?) -> String? {
        type == SettlementReportsPipeline.reportType ? SettlementReportsPipeline.resource : nil
    }

    /// Into how long a span the hints of a resource are gathered, in seconds: one round of calls serves them all.
    static func gatherSeconds(_ resource: String) -> Int64 {
        switch resource {
        // A pass over all stock is many calls, one over all listings even more.
        case InventoryPipeline.resource: 300
        case ListingsPipeline.resource: 900
        default: 60
        }
    }
}
