import SellingPartnerAPI

/// Listings Items API 2021-08-01: what the seller offers, and changes to it that the world then sells by.
enum ListingsItemsOperations {
    static let all: [String: OperationHandler] = [
        "ListingsItemsV20210801.getListingsItem": get,
        "ListingsItemsV20210801.searchListingsItems": ListingsItemsSearch.search,
        "ListingsItemsV20210801.putListingsItem": put,
        "ListingsItemsV20210801.patchListingsItem": patch,
        "ListingsItemsV20210801.deleteListingsItem": delete,
    ]

    /// In the order in which they are answered.
    static let dataSets = [
        "summaries", "attributes", "issues", "offers", "fulfillmentAvailability", "procurement", "relationships",
        "productTypes",
    ]

    // MARK: Reading the call

    /// The seller and stores of a call. Errors: 400 when they are not the account's.
    static func scope(
        _ call: OperationCall, _ world: World, max: Int = 50
    ) throws -> (account: SellerAccount.ID, stores: [StoreID]) {
        let account = try call.requireAccount()
        let refusal = OperationRefusal.invalid("Invalid 'sellerId' and 'marketplaceId' combination provided.")
        guard call.path["sellerId"] == world.accounts[account]?.sellingPartnerID else { throw refusal }
        guard let ids = call.list("marketplaceIds"), !ids.isEmpty, ids.count <= max else {
            throw OperationRefusal.unreadable
        }
        var stores: [StoreID] = []
        for id in ids {
            guard let store = world.store(id, of: account) else { throw refusal }
            if !stores.contains(store) { stores.append(store) }
        }
        return (account, stores)
    }

    /// A list whose words the model gives. Errors: 400 for another word.
    static func words(_ call: OperationCall, _ name: String, _ known: [String]) throws -> [String]? {
        guard let given = call.list(name) else { return nil }
        guard !given.isEmpty, given.allSatisfy(known.contains) else { throw OperationRefusal.unreadable }
        return given
    }

    // MARK: Reading a listing

    private static func get(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        let (account, stores) = try scope(call, simulation.world)
        let sku = try call.require("sku")
        let included = try words(call, "includedData", dataSets) ?? ["summaries"]
        guard let listing = simulation.listing(sku, of: account),
            stores.contains(where: { listing.presence[$0] != nil })
        else {
            let ids = stores.map { simulation.world[$0].profile.marketplaceID }.joined(separator: ", ")
            throw OperationRefusal.notFound("SKU '\(sku)' not found in marketplace \(ids)", code: "NOT_FOUND")
        }
        return OperationReply(ListingView(simulation, listing, in: stores, at: call.now).json(included))
    }

    // MARK: Changing a listing

    private static func put(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        let (account, stores) = try scope(call, simulation.world, max: 1)
        let body = try call.requireBody()
        guard let productType = body["productType"]?.asString, !productType.isEmpty,
            let values = ListingSubmission.values(body["attributes"]),
            let requirements = ListingSubmission.Requirements(
                rawValue: body["requirements"].map { $0.asString ?? "" } ?? "LISTING")
        else { throw OperationRefusal.unreadable }
        return try submit(
            ListingSubmission(
                account: account, sku: try call.require("sku"), stores: stores, productType: productType,
                change: .put(requirements, values)), call, &simulation)
    }

    private static func patch(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        let (account, stores) = try scope(call, simulation.world)
        let body = try call.requireBody()
        guard let productType = body["productType"]?.asString, !productType.isEmpty,
            let patches = ListingSubmission.patches(body["patches"])
        else { throw OperationRefusal.unreadable }
        return try submit(
            ListingSubmission(
                account: account, sku: try call.require("sku"), stores: stores, productType: productType,
                change: .patch(patches)), call, &simulation)
    }

    private static func delete(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        let (account, stores) = try scope(call, simulation.world, max: 1)
        return try submit(
            ListingSubmission(
                account: account, sku: try call.require("sku"), stores: stores, productType: "", change: .delete),
            call, &simulation)
    }

    private static func submit(
        _ submission: ListingSubmission, _ call: OperationCall, _ simulation: inout Simulation
    ) throws -> OperationReply {
        let mode = call.query("mode")
        guard mode == nil || mode == "VALIDATION_PREVIEW" else { throw OperationRefusal.unreadable }
        let included = try words(call, "includedData", ["identifiers", "issues"]) ?? ["issues"]
        let issues = simulation.submit(submission, at: call.now, isPreview: mode != nil)
        let isInvalid = issues.contains(where: \.isError)
        let id = simulation.listings.nextSubmission(seed: simulation.world.options.seed)
        return OperationReply(
            .members([
                "sku": .string(submission.sku),
                "status": .string(isInvalid ? "INVALID" : mode == nil ? "ACCEPTED" : "VALID"),
                "submissionId": .string(id),
                "issues": included.contains("issues") ? .array(issues.map(\.json)) : nil,
                "identifiers": included.contains("identifiers") ? identifiers(submission, simulation) : nil,
            ]))
    }

    private static func identifiers(_ submission: ListingSubmission, _ simulation: Simulation) -> SimulatedJSON {
        guard let listing = simulation.listing(submission.sku, of: submission.account) else { return [] }
        return .array(
            submission.stores.map { store in
                [
                    "marketplaceId": .string(simulation.world[store].profile.marketplaceID),
                    "asin": .string(listing.product.asin),
                ]
            })
    }
}

extension ListingSubmission {
    /// The attributes of a full update; nil for what holds none.
    static func values(_ json: SimulatedJSON?) -> [Values]? {
        guard let members = json?.asMembers else { return nil }
        var all: [Values] = []
        for member in members {
            guard let values = member.value.asArray, values.allSatisfy({ $0.asMembers != nil }) else { return nil }
            all.append(Values(name: member.name, values: values))
        }
        return all
    }

    /// The patches of a body; nil when there is none, or one that cannot be read.
    static func patches(_ json: SimulatedJSON?) -> [ListingPatch]? {
        guard let given = json?.asArray, !given.isEmpty else { return nil }
        let patches = given.compactMap { ListingPatch($0) }
        return patches.count == given.count ? patches : nil
    }
}

extension World {
    /// The account's store with a marketplace id.
    func store(_ marketplaceID: String, of account: SellerAccount.ID) -> StoreID? {
        stores(of: account).first { self[$0].profile.marketplaceID == marketplaceID }
    }
}
