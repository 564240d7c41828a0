import SellingPartnerAPI

/// Sellers API v1: where the seller sells, and who the seller is.
enum SellersOperations {
    static let all: [String: OperationHandler] = [
        "SellersV1.getMarketplaceParticipations": participations,
        "SellersV1.getAccount": account,
    ]

    private static func participations(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        OperationReply(["payload": .array(try list(call, simulation))])
    }

    private static func list(_ call: OperationCall, _ simulation: Simulation) throws -> [SimulatedJSON] {
        let world = simulation.world
        return world.stores(of: try call.requireAccount()).map {
            participation(world[$0].profile, simulation.standing(in: $0))
        }
    }

    /// The company behind the account. Its address and its owner are invented.
    private static func account(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        let address: SimulatedJSON
        switch try call.requireAccount() {
        case .northAmerica:
            address = [
                "addressLine1": "12 Acorn Street", "city": "Portland", "stateOrProvinceCode": "OR",
                "postalCode": "97201", "countryCode": "US",
            ]
        case .europe:
            address = [
                "addressLine1": "Eichenweg 12", "city": "Görlitz", "postalCode": "02826", "countryCode": "DE",
            ]
        case .farEast:
            address = ["addressLine1": "樫町 1-2-3", "city": "横浜市", "postalCode": "231-0001", "countryCode": "JP"]
        }
        return OperationReply([
            "payload": [
                "businessType": "PRIVATE_LIMITED", "sellingPlan": "PROFESSIONAL",
                "marketplaceParticipationList": .array(try list(call, simulation)),
                "business": [
                    "name": "Eichhorn & Co", "registeredBusinessAddress": address,
                    "companyRegistrationNumber": "00120034",
                ],
                "primaryContact": ["name": "Erika Eichhorn", "address": address],
            ]
        ])
    }

    private static func participation(_ store: StoreProfile, _ standing: StoreStanding) -> SimulatedJSON {
        [
            "marketplace": [
                "id": .string(store.marketplaceID), "countryCode": .string(store.isoCountry),
                "name": .string(store.name), "defaultCurrencyCode": .string(store.currency),
                "defaultLanguageCode": .string(store.language), "domainName": .string(store.domain),
            ],
            "participation": [
                "isParticipating": .bool(standing.isParticipating),
                "hasSuspendedListings": .bool(standing.hasSuspendedListings),
            ],
            "storeName": "Eichhorn & Co",
        ]
    }
}
