import SellingPartnerAPI

/// Whose offers are asked for.
struct OffersQuestion: Sendable {
    enum Kind: Sendable { case sku, asin }

    let kind: Kind
    let value: String
    let marketplace: String?
    let condition: String
    let isBusiness: Bool

    /// Errors: 400 for what the model does not allow.
    init(_ call: OperationCall, _ kind: Kind, _ value: String) throws {
        self.kind = kind
        self.value = value
        marketplace = call.query("MarketplaceId")
        condition = try Self.condition(call.query("ItemCondition"))
        isBusiness = try ProductPricingOperations.isBusiness(call.query("CustomerType"), "Business", "Consumer")
    }

    /// One of a batch: its path says what it is about.
    init(_ json: SimulatedJSON, _ kind: Kind) throws {
        self.kind = kind
        let parts = (json["uri"]?.asString ?? "").split(separator: "/", omittingEmptySubsequences: false)
        let room = kind == .sku ? "listings" : "items"
        guard json["method"]?.asString == "GET", parts.count == 7, parts[0].isEmpty,
            parts[1...3] == ["products", "pricing", "v0"], parts[4] == room, parts[6] == "offers",
            let value = PercentText.decoded(parts[5]), !value.isEmpty
        else { throw OperationRefusal.invalid("Invalid Input") }
        self.value = value
        marketplace = json["MarketplaceId"]?.asString
        condition = try Self.condition(json["ItemCondition"]?.asString)
        isBusiness = try ProductPricingOperations.isBusiness(
            json["CustomerType"]?.asString, "Business", "Consumer")
    }

    private static func condition(_ word: String?) throws -> String {
        guard let word, ProductPricingOperations.conditions.contains(word) else {
            throw OperationRefusal.invalid("Invalid Input", details: "ItemCondition")
        }
        return word
    }

    /// As a batch's answer names it.
    var json: SimulatedJSON {
        .members([
            "MarketplaceId": .string(marketplace ?? ""), "ItemCondition": .string(condition),
            "CustomerType": .string(isBusiness ? "Business" : "Consumer"),
            "SellerSKU": kind == .sku ? .string(value) : nil, "Asin": kind == .asin ? .string(value) : nil,
        ])
    }
}

/// The offers of one thing.
struct OffersAnswer {
    /// `GetOffersResult`.
    let json: SimulatedJSON

    /// Errors: 400 for a thing that the account does not list in the store.
    init(_ question: OffersQuestion, _ call: OperationCall, _ simulation: Simulation) throws {
        let account = try call.requireAccount()
        let store = try ProductPricingOperations.store(question.marketplace, call, simulation.world)
        let isBySKU = question.kind == .sku
        let listing =
            isBySKU
            ? simulation.listing(question.value, of: account)
            : simulation.listing(asin: question.value, of: account, in: store)
        guard let listing, listing.presence[store] != nil else {
            let word = isBySKU ? "SKU" : "ASIN"
            throw OperationRefusal.invalid("\(question.value) is an invalid \(word) for marketplace.")
        }
        let profile = simulation.world[store].profile
        let book =
            question.condition == "New"
            ? OfferBook(simulation, listing, in: store, at: call.now) : OfferBook(nothingIn: profile)
        let pages = OfferPages(book: book, listing: listing, now: call.now, isBusiness: question.isBusiness)
        let sku = isBySKU ? SimulatedJSON.string(listing.sku) : nil
        let asin = isBySKU ? nil : SimulatedJSON.string(listing.product.asin)
        json = .members([
            "marketplaceId": .string(profile.marketplaceID), "ASIN": asin, "SKU": sku,
            "ItemCondition": .string(question.condition),
            "status": .string(book.offers.isEmpty ? "NoBuyableOffers" : "Success"),
            "Identifier": .members([
                "MarketplaceId": .string(profile.marketplaceID), "ASIN": asin, "SellerSKU": sku,
                "ItemCondition": .string(question.condition),
            ]),
            "Summary": pages.summary, "Offers": pages.offers,
        ])
    }
}

/// Up to twenty questions in one call, each answered with a status of its own.
struct OffersBatch {
    let reply: OperationReply

    /// Errors: 400 for no or too many questions, or for one that cannot be read.
    init(_ call: OperationCall, _ simulation: Simulation, _ kind: OffersQuestion.Kind) throws {
        guard let requests = try call.requireBody()["requests"]?.asArray, (1...20).contains(requests.count) else {
            throw OperationRefusal.invalid("Invalid Input")
        }
        let questions = try requests.map { try OffersQuestion($0, kind) }
        let answers = questions.enumerated().map { number, question -> SimulatedJSON in
            let answer = Result { try OffersAnswer(question, call, simulation).json }
            let (status, reason, body) = BatchAnswer.parts(answer.map { ["payload": $0] })
            return [
                "headers": [
                    "Date": .string(call.now.httpDate),
                    "x-amzn-RequestId": .string(
                        BatchAnswer.requestID(call, number, seed: simulation.world.options.seed)),
                ],
                "status": ["statusCode": .int(status), "reasonPhrase": .string(reason)], "body": body,
                "request": question.json,
            ]
        }
        reply = OperationReply(["responses": .array(answers)])
    }
}

/// What the answers of all batches have in common.
enum BatchAnswer {
    static func parts(
        _ result: Result<SimulatedJSON, any Error>
    ) -> (status: Int, reason: String, body: SimulatedJSON) {
        switch result {
        case .success(let body): return (200, "OK", body)
        case .failure(let refusal as OperationRefusal):
            return (refusal.status, refusal.status == 403 ? "Forbidden" : "Bad Request", refusal.body)
        case .failure: return (500, "Internal Server Error", OperationRefusal.unreadable.body)
        }
    }

    static func requestID(_ call: OperationCall, _ number: Int, seed: UInt64) -> String {
        var random = SeededRandom(seed, "batch \(call.descriptor.id)", call.now.seconds, Int64(number))
        return [8, 4, 4, 4, 12].map { random.code($0, of: "0123456789abcdef") }.joined(separator: "-")
    }
}

extension Moment {
    /// `Sat, 31 Jan 2026 23:59:59 GMT` (RFC 9110).
    var httpDate: String {
        let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let month = months[Int(date.month - 1)]
        return "\(days[Int(weekday)]), \(Self.padded(date.day)) \(month) \(date.year) \(timeText) GMT"
    }
}
