package import AcornStore
import CatalogItemsV20220401
import FbaInventoryV1
import FinancesV20240619
import ListingsItemsV20210801
import OrdersV20260101
import ReportsV20210630
import SellersV1
package import SellingPartnerAPI
import TransfersV20240601

/// What can be collected, and how it becomes jobs.
package struct SyncResource: Sendable {
    /// What people call it: `orders`.
    package let name: String
    /// One job for each marketplace, or one for the whole account.
    package let isPerMarketplace: Bool
    package let everySeconds: Int64
    /// Whether Amazon first has to make what is collected, which takes minutes.
    package private(set) var isMadeToOrder = false
    /// The operation that its time goes by.
    package let operation: OperationDescriptor

    /// The kind of its jobs.
    package var jobKind: String { "sync.\(name)" }

    private init<P: Pipeline>(
        _ pipeline: P.Type, _ operation: OperationDescriptor, isPerMarketplace: Bool = false
    ) {
        name = P.resource
        self.operation = operation
        self.isPerMarketplace = isPerMarketplace
        everySeconds = P.everySeconds
    }

    private init<R: ReportResource>(report: R.Type, isPerMarketplace: Bool = false) {
        self.init(
            ReportPipeline<R>.self, ReportsV20210630.CreateReport.descriptor, isPerMarketplace: isPerMarketplace)
        isMadeToOrder = true
    }

    /// In the order in which people want to see them.
    package static let all: [SyncResource] = [
        SyncResource(OrdersPipeline.self, OrdersV20260101.SearchOrders.descriptor),
        SyncResource(report: OrderReports.self),
        SyncResource(
            InventoryPipeline.self, FbaInventoryV1.GetInventorySummaries.descriptor, isPerMarketplace: true),
        SyncResource(
            ListingsPipeline.self, ListingsItemsV20210801.SearchListingsItems.descriptor, isPerMarketplace: true),
        SyncResource(
            CatalogPipeline.self, CatalogItemsV20220401.SearchCatalogItems.descriptor, isPerMarketplace: true),
        SyncResource(report: ReturnsReport.self),
        SyncResource(report: ReimbursementsReport.self),
        SyncResource(report: FBAFeesReport.self, isPerMarketplace: true),
        SyncResource(SettlementReportsPipeline.self, ReportsV20210630.GetReportDocument.descriptor),
        SyncResource(TransactionsPipeline.self, FinancesV20240619.ListTransactions.descriptor),
        SyncResource(PayoutsPipeline.self, TransfersV20240601.ListPayouts.descriptor),
        SyncResource(ExpectedPayoutsPipeline.self, TransfersV20240601.ListExpectedPayouts.descriptor),
        SyncResource(BalancesPipeline.self, FinancesV20240619.ListBalances.descriptor),
        SyncResource(ParticipationsPipeline.self, SellersV1.GetMarketplaceParticipations.descriptor),
    ]

    package static func named(_ name: String) -> SyncResource? { all.first { $0.name == name } }

    /// The handlers of all of them.
    package static func handlers(_ desk: SyncDesk) -> [any JobHandler] {
        [
            PipelineJob(OrdersPipeline(), desk), PipelineJob(InventoryPipeline(), desk),
            PipelineJob(ListingsPipeline(), desk), PipelineJob(CatalogPipeline(), desk),
            PipelineJob(SettlementReportsPipeline(), desk), PipelineJob(TransactionsPipeline(), desk),
            PipelineJob(PayoutsPipeline(), desk), PipelineJob(ExpectedPayoutsPipeline(), desk),
            PipelineJob(BalancesPipeline(), desk), PipelineJob(ParticipationsPipeline(), desk),
            PipelineJob(ReportPipeline<OrderReports>(), desk), PipelineJob(ReportPipeline<ReturnsReport>(), desk),
            PipelineJob(ReportPipeline<ReimbursementsReport>(), desk),
            PipelineJob(ReportPipeline<FBAFeesReport>(), desk),
        ]
    }

    /// Whose jobs of this resource there are.
    package func lines(_ key: AccountKey, marketplaceIDs: [String]) -> [JobStore] {
        (isPerMarketplace ? marketplaceIDs : [""]).map {
            JobStore(environment: key.environment, account: key.account, marketplaceId: $0)
        }
    }

    /// The jobs that collect this resource now.
    package func jobs(_ key: AccountKey, marketplaceIDs: [String], priority: JobPriority) -> [NewJob] {
        lines(key, marketplaceIDs: marketplaceIDs).map { line in
            var job = NewJob(jobKind, for: line, uniqueKey: Self.uniqueKey(line))
            job.priority = priority
            return job
        }
    }

    /// The schedules that collect it by and by.
    package func schedules(_ key: AccountKey, marketplaceIDs: [String]) -> [Schedule] {
        lines(key, marketplaceIDs: marketplaceIDs).map {
            Schedule(jobKind, for: $0, periodMicros: everySeconds * WireTime.second)
        }
    }

    /// One job at a time works on a resource of an account, or of a store of it.
    private static func uniqueKey(_ line: JobStore) -> String { Schedule.uniqueKey(line) }
}
