// Generated from replenishment-api-model/replenishment-2022-11-07.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import ReplenishmentV20221107
import SellingPartnerAPI

enum ReplenishmentV20221107Cases: OperationCases {
    static var all: [OperationCase] {
        [
            OperationCase(ReplenishmentV20221107.GetSellingPartnerMetrics.self),
            OperationCase(ReplenishmentV20221107.ListOfferMetrics.self),
            OperationCase(ReplenishmentV20221107.ListOffers.self),
        ]
    }
}

extension ReplenishmentV20221107.GetSellingPartnerMetrics: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(body: try json.optionalBody("body"))
    }
}

extension ReplenishmentV20221107.ListOfferMetrics: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(body: try json.optionalBody("body"))
    }
}

extension ReplenishmentV20221107.ListOffers: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(body: try json.optionalBody("body"))
    }
}

extension ReplenishmentV20221107.GetSellingPartnerMetricsRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            timeInterval: try json.required("timeInterval"),
            timePeriodType: try json.required("timePeriodType"),
            marketplaceId: try json.required("marketplaceId"),
            programTypes: try json.required("programTypes"),
            aggregationFrequency: try json.optional("aggregationFrequency"),
            metrics: try json.optional("metrics"),
            filters: try json.optional("filters")
        )
    }
}

extension ReplenishmentV20221107.AggregationFrequency: CaseReadable {}

extension ReplenishmentV20221107.TimeInterval: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(startDate: try json.required("startDate"), endDate: try json.required("endDate"))
    }
}

extension ReplenishmentV20221107.Metric: CaseReadable {}

extension ReplenishmentV20221107.GetSellingPartnerMetricsRequestFilters: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            asins: try json.optional("asins"),
            skus: try json.optional("skus"),
            fulfillmentChannelTypes: try json.optional("fulfillmentChannelTypes"),
            brandNames: try json.optional("brandNames"),
            productGroups: try json.optional("productGroups")
        )
    }
}

extension ReplenishmentV20221107.FulfillmentChannelType: CaseReadable {}

extension ReplenishmentV20221107.TimePeriodType: CaseReadable {}

extension ReplenishmentV20221107.ProgramType: CaseReadable {}

extension ReplenishmentV20221107.ListOfferMetricsRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            pagination: try json.required("pagination"),
            filters: try json.required("filters"),
            sort: try json.optional("sort")
        )
    }
}

extension ReplenishmentV20221107.ListOfferMetricsRequestPagination: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(limit: try json.required("limit"), offset: try json.required("offset"))
    }
}

extension ReplenishmentV20221107.ListOfferMetricsRequestSort: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(order: try json.required("order"), key: try json.required("key"))
    }
}

extension ReplenishmentV20221107.SortOrder: CaseReadable {}

extension ReplenishmentV20221107.ListOfferMetricsSortKey: CaseReadable {}

extension ReplenishmentV20221107.ListOfferMetricsRequestFilters: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            timeInterval: try json.required("timeInterval"),
            timePeriodType: try json.required("timePeriodType"),
            marketplaceId: try json.required("marketplaceId"),
            programTypes: try json.required("programTypes"),
            aggregationFrequency: try json.optional("aggregationFrequency"),
            asins: try json.optional("asins"),
            skus: try json.optional("skus"),
            fulfillmentChannelTypes: try json.optional("fulfillmentChannelTypes"),
            brandNames: try json.optional("brandNames"),
            productGroups: try json.optional("productGroups")
        )
    }
}

extension ReplenishmentV20221107.ListOffersRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            pagination: try json.required("pagination"),
            filters: try json.required("filters"),
            sort: try json.optional("sort")
        )
    }
}

extension ReplenishmentV20221107.ListOffersRequestPagination: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(limit: try json.required("limit"), offset: try json.required("offset"))
    }
}

extension ReplenishmentV20221107.ListOffersRequestFilters: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            marketplaceId: try json.required("marketplaceId"),
            programTypes: try json.required("programTypes"),
            skus: try json.optional("skus"),
            asins: try json.optional("asins"),
            eligibilities: try json.optional("eligibilities"),
            preferences: try json.optional("preferences"),
            promotions: try json.optional("promotions"),
            deliveriesConditions: try json.optional("deliveriesConditions")
        )
    }
}

extension ReplenishmentV20221107.EligibilityStatus: CaseReadable {}

extension ReplenishmentV20221107.Preference: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(autoEnrollment: try json.optional("autoEnrollment"))
    }
}

extension ReplenishmentV20221107.AutoEnrollmentPreference: CaseReadable {}

extension ReplenishmentV20221107.Promotion: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            sellingPartnerFundedBaseDiscount: try json.optional("sellingPartnerFundedBaseDiscount"),
            sellingPartnerFundedTieredDiscount: try json.optional("sellingPartnerFundedTieredDiscount"),
            amazonFundedBaseDiscount: try json.optional("amazonFundedBaseDiscount"),
            amazonFundedTieredDiscount: try json.optional("amazonFundedTieredDiscount")
        )
    }
}

extension ReplenishmentV20221107.DiscountFunding: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(percentage: try json.optional("percentage"))
    }
}

extension ReplenishmentV20221107.ListOffersRequestFiltersDeliveriesConditions: CaseReadable {}

extension ReplenishmentV20221107.ListOffersRequestSort: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(order: try json.required("order"), key: try json.required("key"))
    }
}

extension ReplenishmentV20221107.ListOffersSortKey: CaseReadable {}
