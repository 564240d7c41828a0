import SellingPartnerAPI

/// FBA Inventory API v1: what lies in Amazon's warehouses. The operations that only a sandbox has are not played.
enum FbaInventoryOperations {
    static let all: [String: OperationHandler] = [
        "FbaInventoryV1.getInventorySummaries": summaries
    ]

    private static let pageSize = 50
    /// `startDateTime` may lie so far back, by the model.
    private static let daysMax: Int64 = 548
    /// A token dies after 30 seconds, by the model.
    private static let tokenSeconds: Int64 = 30

    private static func summaries(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        let account = try call.requireAccount()
        let store = try store(call, simulation.world, account)
        let profile = simulation.world[store].profile
        let hasDetails = try flag(call, "details")
        let skus = try skus(call)
        let since = try since(call)
        let offset = try offset(call, simulation.world.options.seed)
        let stock = WarehouseStock(simulation.world, store, at: call.now)
        let rows = simulation.listings(of: account, in: [store]).compactMap { listing -> SimulatedJSON? in
            guard let place = listing.place, listing.product.isFulfilledByAmazon,
                skus.map({ $0.contains(listing.sku) }) ?? true
            else { return nil }
            let quantities = stock.quantities[place]
            guard since.map({ quantities.updated >= $0 }) ?? true else { return nil }
            return row(listing, quantities, hasDetails)
        }
        let end = min(offset + pageSize, rows.count)
        let page = offset < end ? Array(rows[offset..<end]) : []
        return OperationReply(
            .members([
                "payload": [
                    "granularity": [
                        "granularityType": "Marketplace", "granularityId": .string(profile.marketplaceID),
                    ],
                    "inventorySummaries": .array(page),
                ],
                "pagination": end < rows.count ? ["nextToken": token(call, end, simulation)] : nil,
            ]))
    }

    // MARK: Reading the call

    private static func store(
        _ call: OperationCall, _ world: World, _ account: SellerAccount.ID
    ) throws -> StoreID {
        let type = try call.require("granularityType")
        let id = try call.require("granularityId")
        guard type == "Marketplace" else { throw OperationRefusal.invalid("Invalid granularityType: \(type).") }
        guard let ids = call.list("marketplaceIds"), ids.count == 1 else {
            throw OperationRefusal.invalid("marketplaceIds must hold one marketplace.")
        }
        guard ids == [id], let store = world.store(id, of: account) else {
            throw OperationRefusal.invalid("Invalid marketplaceId: \(ids[0]).", details: "marketplaceIds")
        }
        return store
    }

    private static func flag(_ call: OperationCall, _ name: String) throws -> Bool {
        switch call.query(name) {
        case nil, "false": return false
        case "true": return true
        case .some: throw OperationRefusal.invalid("\(name) must be true or false.")
        }
    }

    private static func skus(_ call: OperationCall) throws -> Set<String>? {
        let many = call.list("sellerSkus")
        guard (many ?? []).count <= 50 else { throw OperationRefusal.invalid("sellerSkus takes at most 50 SKUs.") }
        let one = call.query("sellerSku").map { [$0] }
        return (many ?? one).map { Set($0) }
    }

    private static func since(_ call: OperationCall) throws -> Moment? {
        guard let since = try call.moment("startDateTime") else { return nil }
        guard since <= call.now, since >= call.now - daysMax * Moment.day else {
            throw OperationRefusal.invalid("startDateTime must lie within the last 18 months.")
        }
        return since
    }

    // MARK: Pages

    private static func offset(_ call: OperationCall, _ seed: UInt64) throws -> Int {
        guard let text = call.query("nextToken"), !text.isEmpty else { return 0 }
        let token = try PageToken(text, call, seed: seed)
        // The token was made to live for a day: of that, only the first seconds count here.
        guard token.expires - PageToken.lifeSeconds + tokenSeconds > call.now, token.arguments == arguments(call)
        else { throw OperationRefusal.invalid("Invalid or expired pagination token.", details: "nextToken") }
        return token.offset
    }

    private static func token(_ call: OperationCall, _ offset: Int, _ simulation: Simulation) -> SimulatedJSON {
        .string(PageToken(call, arguments: arguments(call), offset: offset).text(seed: simulation.world.options.seed))
    }

    private static func arguments(_ call: OperationCall) -> String {
        let given = call.query.filter { $0.name != "nextToken" }.map { "\($0.name)=\($0.value)" }.sorted()
        return String(SeededRandom.hash(given.joined(separator: "&") + "\(call.account?.rawValue ?? "")"))
    }

    // MARK: Writing

    private static func row(
        _ listing: Listing, _ quantities: WarehouseStock.Quantities, _ hasDetails: Bool
    ) -> SimulatedJSON {
        .members([
            "asin": .string(listing.product.asin), "fnSku": .string(listing.product.fnsku),
            "sellerSku": .string(listing.sku), "condition": "NewItem",
            "inventoryDetails": hasDetails ? details(quantities) : nil,
            "lastUpdatedTime": .string(quantities.updated.iso), "productName": .string(listing.product.title),
            "totalQuantity": .int(quantities.total), "stores": [],
        ])
    }

    private static func details(_ quantities: WarehouseStock.Quantities) -> SimulatedJSON {
        let names = ["InShortTerm", "InMidTerm", "InLongTerm"].map { "researchingQuantity" + $0 }
        return [
            "fulfillableQuantity": .int(quantities.fulfillable),
            "inboundWorkingQuantity": .int(quantities.inboundWorking),
            "inboundShippedQuantity": .int(quantities.inboundShipped),
            "inboundReceivingQuantity": .int(quantities.inboundReceiving),
            "reservedQuantity": [
                "totalReservedQuantity": .int(quantities.reserved),
                "pendingCustomerOrderQuantity": .int(quantities.reserved), "pendingTransshipmentQuantity": 0,
                "fcProcessingQuantity": 0,
            ],
            "researchingQuantity": [
                "totalResearchingQuantity": .int(quantities.researching.reduce(0, +)),
                "researchingQuantityBreakdown": .array(
                    zip(names, quantities.researching).map { ["name": .string($0), "quantity": .int($1)] }),
            ],
            "unfulfillableQuantity": [
                "totalUnfulfillableQuantity": .int(quantities.unfulfillable),
                "customerDamagedQuantity": .int(quantities.customerDamaged),
                "warehouseDamagedQuantity": .int(quantities.warehouseDamaged), "distributorDamagedQuantity": 0,
                "carrierDamagedQuantity": 0, "defectiveQuantity": 0, "expiredQuantity": 0,
            ],
        ]
    }
}
