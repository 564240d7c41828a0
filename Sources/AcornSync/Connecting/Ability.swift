package import AcornCore
import Foundation
package import SellingPartnerAPI

/// Something the hub can do for an account if one of some roles is granted, and the call that finds it out.
///
/// Amazon has no call that lists an authorization's roles: each ability is tried with one read that changes nothing and
/// whose reply is thrown away. Any one of `roles` is enough. Source: facts §6.
package struct Ability: Sendable, Identifiable {
    /// Whose data a trial asks for.
    struct Scene: Sendable {
        let sellingPartnerID: String
        let marketplaceID: String
        let currency: String
        let now: Instant
    }

    /// A word that stays the same, for programs.
    package let id: String
    package let title: Words
    /// What the hub cannot do without it.
    package let cost: Words
    package let operation: OperationDescriptor
    /// Any one of them is enough.
    package let roles: [Role]
    private let texts: @Sendable (Scene) -> [String: [String]]
    private let body: (@Sendable (Scene) -> JSONValue)?

    private init(
        _ id: String, _ title: Words, cost: Words, _ operation: OperationDescriptor, roles: [Role]? = nil,
        _ texts: @escaping @Sendable (Scene) -> [String: [String]] = { _ in [:] },
        body: (@Sendable (Scene) -> JSONValue)? = nil
    ) {
        self.id = id
        self.title = title
        self.cost = cost
        self.operation = operation
        self.roles = roles ?? operation.roles
        self.texts = texts
        self.body = body
    }

    /// The call that tries it. Errors: `OperationParameterError`, which would be a mistake of ours.
    func request(_ scene: Scene) throws -> OperationRequest {
        try OperationRequest(operation, texts: texts(scene), body: body?(scene))
    }

    /// A thing that is no seller's: what it costs does not matter, only who is answered.
    static let anyASIN = "B000000000"
}

extension Ability {
    /// Every ability, in the order in which people read them.
    package static let all: [Ability] = [
        stores, orders, finances, settlements, listings, catalogue, inventory, inbound, pricing, fees, analytics,
    ]

    static let stores = Ability(
        "stores", Words("Stores", "店铺"),
        cost: Words(
            "the list of stores; it is then read from the account, which needs Finance and Accounting",
            "无法读取店铺列表；将改为从账户信息读取（需要“财务和会计”角色）"),
        OperationDescriptor.SellersV1.getMarketplaceParticipations)

    static let orders = Ability(
        "orders", Words("Orders", "订单"),
        cost: Words("no orders: no sales, no proof that shipped orders were settled", "没有订单：看不到销售，也无法证明已发货订单已结算"),
        OperationDescriptor.OrdersV20260101.searchOrders
    ) { scene in
        [
            "createdAfter": [scene.now.adding(seconds: -86_400).iso8601], "marketplaceIds": [scene.marketplaceID],
            "maxResultsPerPage": ["1"],
        ]
    }

    static let finances = Ability(
        "finances", Words("Transactions", "财务交易"),
        cost: Words(
            "no transactions: no payout forecast, no fees by order before settlement", "没有财务交易：无法预测回款，结算前看不到订单费用"),
        OperationDescriptor.FinancesV20240619.listTransactions
    ) { ["postedAfter": [$0.now.adding(seconds: -86_400).iso8601]] }

    /// Which roles open a report depends on its type. Source: facts §6.
    static let settlements = Ability(
        "settlements", Words("Settlement reports", "结算报告"),
        cost: Words("no settlement reports: deposits cannot be proven", "没有结算报告：无法核对回款"),
        OperationDescriptor.ReportsV20210630.getReports,
        roles: [.financeAndAccounting, .inventoryAndOrderTracking, .amazonFulfillment]
    ) { _ in ["reportTypes": ["GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2"], "pageSize": ["1"]] }

    static let listings = Ability(
        "listings", Words("Listings", "商品"),
        cost: Words("no listings: no prices, no stock of one's own, no issues", "没有商品列表：看不到价格、自配送库存和商品问题"),
        OperationDescriptor.ListingsItemsV20210801.searchListingsItems
    ) { ["sellerId": [$0.sellingPartnerID], "marketplaceIds": [$0.marketplaceID], "pageSize": ["1"]] }

    static let catalogue = Ability(
        "catalogue", Words("Catalogue", "商品目录"),
        cost: Words("no catalogue: no titles, pictures and sizes of products", "没有商品目录：看不到标题、图片和尺寸"),
        OperationDescriptor.CatalogItemsV20220401.searchCatalogItems
    ) { ["identifiers": [anyASIN], "identifiersType": ["ASIN"], "marketplaceIds": [$0.marketplaceID]] }

    static let inventory = Ability(
        "inventory", Words("FBA inventory", "FBA 库存"),
        cost: Words("no stock in Amazon's warehouses", "看不到亚马逊仓库的库存"),
        OperationDescriptor.FbaInventoryV1.getInventorySummaries
    ) {
        [
            "granularityType": ["Marketplace"], "granularityId": [$0.marketplaceID],
            "marketplaceIds": [$0.marketplaceID],
        ]
    }

    static let inbound = Ability(
        "inbound", Words("Inbound shipments", "入库货件"),
        cost: Words(
            "no shipments to Amazon: what was sent cannot be compared with what was received", "看不到入库货件：无法核对发货与接收数量"),
        OperationDescriptor.FulfillmentInboundV20240320.listInboundPlans
    ) { _ in ["pageSize": ["1"]] }

    static let pricing = Ability(
        "pricing", Words("Prices of others", "竞争价格"),
        cost: Words("no offers of others: prices cannot follow them", "看不到其他卖家的报价：无法据此定价"),
        OperationDescriptor.ProductPricingV0.getCompetitivePricing
    ) { ["MarketplaceId": [$0.marketplaceID], "ItemType": ["Asin"], "Asins": [anyASIN]] }

    static let fees = Ability(
        "fees", Words("Fee estimates", "费用估算"),
        cost: Words("no fee estimates: no prices that cover Amazon's fees", "没有费用估算：无法计算覆盖亚马逊费用的价格"),
        OperationDescriptor.ProductFeesV0.getMyFeesEstimates, body: { feesBody($0.marketplaceID, $0.currency) })

    static let analytics = Ability(
        "analytics", Words("Brand analytics", "品牌分析"),
        cost: Words("no Data Kiosk: no traffic, conversion and economics by product", "没有 Data Kiosk：看不到流量、转化率和商品经济数据"),
        OperationDescriptor.DataKioskV20231115.getQueries
    ) { _ in ["pageSize": ["1"]] }

    /// A question about fees. Its answer names the seller who asked, whether or not the thing is known. Source: facts
    /// §14 and the model (`FeesEstimateIdentifier.SellerId`).
    static func feesBody(_ marketplaceID: String, _ currency: String) -> JSONValue {
        let price: JSONValue = .object(["CurrencyCode": .string(currency), "Amount": .number(100)])
        let request: JSONValue = .object([
            "MarketplaceId": .string(marketplaceID), "Identifier": .string("acorn"),
            "PriceToEstimateFees": .object(["ListingPrice": price]), "IsAmazonFulfilled": .bool(false),
        ])
        return .array([
            .object([
                "FeesEstimateRequest": request, "IdType": .string("ASIN"), "IdValue": .string(anyASIN),
            ])
        ])
    }
}
