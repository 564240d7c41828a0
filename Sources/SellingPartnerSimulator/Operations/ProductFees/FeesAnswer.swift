/// The estimate for one thing, or why there is none.
struct FeesAnswer {
    let question: FeesQuestion
    let simulation: Simulation
    let now: Moment

    private var profile: StoreProfile { simulation.world[question.store].profile }

    /// `FeesEstimateResult`.
    var json: SimulatedJSON {
        guard let fees else {
            return ["Status": "ClientError", "FeesEstimateIdentifier": identifier, "Error": Self.clientError]
        }
        return ["Status": "Success", "FeesEstimateIdentifier": identifier, "FeesEstimate": estimate(fees)]
    }

    private static let clientError: SimulatedJSON = [
        "Type": "Sender", "Code": "InvalidParameterValue",
        "Message": "There is an client-side error. Please verify your inputs.", "Detail": [],
    ]

    private var identifier: SimulatedJSON {
        .members([
            "MarketplaceId": .string(profile.marketplaceID),
            "SellerId": simulation.world.accounts[question.account].map { .string($0.sellingPartnerID) },
            "IdType": .string(question.type.rawValue), "IdValue": .string(question.value),
            "IsAmazonFulfilled": .bool(question.isFulfilledByAmazon), "PriceToEstimateFees": question.price,
            "SellerInputIdentifier": .string(question.identifier),
            "OptionalFulfillmentProgram": question.program.map { .string($0) },
        ])
    }

    /// Nil for what Amazon does not estimate: a thing it does not know, or cannot send because it was never measured,
    /// a foreign currency, no price, points outside Japan, or a programme that is not for this.
    private var fees: FeeSchedule.Fees? {
        guard let product, let price = question.amount("ListingPrice", profile), price > 0, hasPossibleShipping,
            hasPossiblePoints, hasPossibleProgram
        else { return nil }
        if question.isFulfilledByAmazon, product.grams == 0 { return nil }
        return FeeSchedule(store: profile).fees(
            product, price: price, shipping: question.amount("Shipping", profile) ?? 0,
            isFulfilledByAmazon: question.isFulfilledByAmazon)
    }

    private var product: Product? {
        switch question.type {
        case .sku:
            let listing = simulation.listing(question.value, of: question.account)
            return listing?.presence[question.store] == nil ? nil : listing?.product
        case .asin:
            return simulation.catalogue(of: question.account).first { $0.asin == question.value }
        }
    }

    private var hasPossibleShipping: Bool {
        guard question.price["Shipping"] != nil else { return true }
        return question.amount("Shipping", profile).map { $0 >= 0 } ?? false
    }

    private var hasPossiblePoints: Bool {
        guard let points = question.price["Points"] else { return true }
        guard profile.currency == "JPY", points["PointsNumber"].map({ ($0.asInt ?? -1) >= 0 }) ?? true else {
            return false
        }
        return points["PointsMonetaryValue"].map { FeesQuestion.amount($0, profile) != nil } ?? true
    }

    /// Small and Light has ended, and the European network is in Europe. The fee for sending abroad is not known here:
    /// it is estimated as at home.
    private var hasPossibleProgram: Bool {
        switch question.program {
        case nil: true
        case "FBA_CORE": question.isFulfilledByAmazon
        case "FBA_EFN": question.isFulfilledByAmazon && question.account == .europe
        default: false
        }
    }

    // MARK: The estimate

    private func estimate(_ fees: FeeSchedule.Fees) -> SimulatedJSON {
        var details = [
            detail("ReferralFee", fees.referral), detail("VariableClosingFee", fees.closing), detail("PerItemFee", 0),
        ]
        if question.isFulfilledByAmazon {
            // The parent is the sum of what it includes.
            details.append(
                detail("FBAFees", fees.fulfilment).with(
                    "IncludedFeeDetailList",
                    [detail("FBAPickAndPack", fees.fulfilment), detail("FBAWeightHandling", 0)]))
        }
        if profile.digitalServicesPerMille > 0 { details.append(detail("DigitalServicesFee", fees.digitalServices)) }
        return [
            "TimeOfFeesEstimation": .string(now.isoMilliseconds),
            "TotalFeesEstimate": profile.capitalMoney(fees.total), "FeeDetailList": .array(details),
        ]
    }

    private func detail(_ type: String, _ amount: Int64) -> SimulatedJSON {
        [
            "FeeType": .string(type), "FeeAmount": profile.capitalMoney(amount),
            "FeePromotion": profile.capitalMoney(0), "FinalFee": profile.capitalMoney(amount),
        ]
    }
}
