import SellingPartnerAPI

/// Product Fees API v0: what Amazon would take of a sale, by the schedule that settlements are made with.
///
/// Source: facts §14.
enum ProductFeesOperations {
    static let all: [String: OperationHandler] = [
        "ProductFeesV0.getMyFeesEstimateForSKU": { call, simulation in
            try one(call, simulation, .sku, try call.require("SellerSKU"))
        },
        "ProductFeesV0.getMyFeesEstimateForASIN": { call, simulation in
            try one(call, simulation, .asin, try call.require("Asin"))
        },
        "ProductFeesV0.getMyFeesEstimates": batch,
    ]

    private static let batchMax = 20

    private static func one(
        _ call: OperationCall, _ simulation: Simulation, _ type: FeesQuestion.IdentifierType, _ value: String
    ) throws -> OperationReply {
        let account = try call.requireAccount()
        let body = try call.requireBody()
        let question = try FeesQuestion(body["FeesEstimateRequest"], type, value, account, simulation.world)
        let result = FeesAnswer(question: question, simulation: simulation, now: call.now).json
        return OperationReply(["payload": ["FeesEstimateResult": result]])
    }

    private static func batch(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        let account = try call.requireAccount()
        guard let items = try call.requireBody().asArray, !items.isEmpty else { throw OperationRefusal.unreadable }
        guard items.count <= batchMax else {
            throw OperationRefusal.invalid("The request holds more than \(batchMax) items.")
        }
        let questions = try items.map { item in
            guard let type = item["IdType"]?.asString.flatMap(FeesQuestion.IdentifierType.init),
                let value = item["IdValue"]?.asString, !value.isEmpty
            else { throw OperationRefusal.unreadable }
            return try FeesQuestion(item["FeesEstimateRequest"], type, value, account, simulation.world)
        }
        let answers = questions.map { FeesAnswer(question: $0, simulation: simulation, now: call.now).json }
        return OperationReply(.array(answers))
    }
}

/// One thing whose fees are asked for. Whether there is an answer shows only later: an item that cannot be answered
/// does not fail the call.
struct FeesQuestion: Sendable {
    enum IdentifierType: String, Sendable {
        case asin = "ASIN"
        case sku = "SellerSKU"
    }

    let type: IdentifierType
    let value: String
    let account: SellerAccount.ID
    let store: StoreID
    let identifier: String
    let isFulfilledByAmazon: Bool
    /// `OptionalFulfillmentProgram`, when it is given.
    let program: String?
    /// As it was given.
    let price: SimulatedJSON

    static let programs = ["FBA_CORE", "FBA_SNL", "FBA_EFN"]

    /// Errors: 400 for what lacks a required member, is of another type, or is of no store of the account.
    init(
        _ json: SimulatedJSON?, _ type: IdentifierType, _ value: String, _ account: SellerAccount.ID, _ world: World
    ) throws {
        guard let json, let marketplace = json["MarketplaceId"]?.asString,
            let identifier = json["Identifier"]?.asString, !identifier.isEmpty, let price = json["PriceToEstimateFees"],
            price["ListingPrice"]?.asMembers != nil,
            json["IsAmazonFulfilled"].map({ $0.asFlag != nil }) ?? true,
            json["OptionalFulfillmentProgram"].map({ Self.programs.contains($0.asString ?? "") }) ?? true
        else { throw OperationRefusal.unreadable }
        guard let store = world.store(marketplace, of: account) else {
            throw OperationRefusal.invalid("Incorrect Marketplace identifier.")
        }
        self.type = type
        self.value = value
        self.account = account
        self.store = store
        self.identifier = identifier
        self.price = price
        isFulfilledByAmazon = json["IsAmazonFulfilled"]?.asFlag ?? false
        program = json["OptionalFulfillmentProgram"]?.asString
    }

    /// The amount of a price; nil for another currency than the store's, or for what is no amount.
    func amount(_ name: String, _ profile: StoreProfile) -> Int64? {
        guard let money = price[name] else { return nil }
        return Self.amount(money, profile)
    }

    static func amount(_ money: SimulatedJSON, _ profile: StoreProfile) -> Int64? {
        guard money["CurrencyCode"]?.asString == profile.currency else { return nil }
        return money["Amount"]?.asNumber.flatMap { profile.smallestUnits($0) }
    }
}
