import SellingPartnerAPI

/// Sellers API v1: where the seller sells, and who the seller is.
enum SellersOperations {
    static let all: [String: OperationHandler] = [
        "SellersV1.getMarketplaceParticipations": participations
    ]

    private static func participations(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        let world = simulation.world
        let stores = world.stores(of: try call.requireAccount())
        return OperationReply(["payload": .array(stores.map { participation(world[$0].profile) })])
    }

    private static func participation(_ store: StoreProfile) -> SimulatedJSON {
        [
            "marketplace": [
                "id": .string(store.marketplaceID), "countryCode": .string(store.isoCountry),
                "name": .string(store.name), "defaultCurrencyCode": .string(store.currency),
                "defaultLanguageCode": .string(store.language), "domainName": .string(store.domain),
            ],
            "participation": ["isParticipating": true, "hasSuspendedListings": false],
            "storeName": "Eichhorn & Co",
        ]
    }
}
