// Generated from product-pricing-api-model/productPricingV0.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `product-pricing-api-model/productPricingV0.json`.
    public enum ProductPricingV0 {
        /// `GET /products/pricing/v0/price`
        public static let getPricing = OperationDescriptor(
            api: "ProductPricingV0", operationID: "getPricing", method: .get,
            path: "/products/pricing/v0/price",
            parameters: [
                OperationParameter("MarketplaceId", .query, .string, isRequired: true),
                OperationParameter("Asins", .query, .array(.string, style: .commaSeparated, countMax: 20)),
                OperationParameter("Skus", .query, .array(.string, style: .commaSeparated, countMax: 20)),
                OperationParameter("ItemType", .query, .word(["Asin", "Sku"]), isRequired: true),
                OperationParameter("ItemCondition", .query, .word(["New", "Used", "Collectible", "Refurbished", "Club"])),
                OperationParameter("OfferType", .query, .word(["B2C", "B2B"])),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetPricingResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 0.5, burst: 1),
            pagination: nil,
            authorization: .seller,
            roles: ["Pricing"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /products/pricing/v0/competitivePrice`
        public static let getCompetitivePricing = OperationDescriptor(
            api: "ProductPricingV0", operationID: "getCompetitivePricing", method: .get,
            path: "/products/pricing/v0/competitivePrice",
            parameters: [
                OperationParameter("MarketplaceId", .query, .string, isRequired: true),
                OperationParameter("Asins", .query, .array(.string, style: .commaSeparated, countMax: 20)),
                OperationParameter("Skus", .query, .array(.string, style: .commaSeparated, countMax: 20)),
                OperationParameter("ItemType", .query, .word(["Asin", "Sku"]), isRequired: true),
                OperationParameter("CustomerType", .query, .word(["Consumer", "Business"])),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetPricingResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 0.5, burst: 1),
            pagination: nil,
            authorization: .seller,
            roles: ["Pricing"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /products/pricing/v0/listings/{SellerSKU}/offers`
        public static let getListingOffers = OperationDescriptor(
            api: "ProductPricingV0", operationID: "getListingOffers", method: .get,
            path: "/products/pricing/v0/listings/{SellerSKU}/offers",
            parameters: [
                OperationParameter("MarketplaceId", .query, .string, isRequired: true),
                OperationParameter("ItemCondition", .query, .word(["New", "Used", "Collectible", "Refurbished", "Club"]), isRequired: true),
                OperationParameter("SellerSKU", .path, .string, isRequired: true),
                OperationParameter("CustomerType", .query, .word(["Consumer", "Business"])),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetOffersResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 1, burst: 2),
            pagination: nil,
            authorization: .seller,
            roles: ["Pricing"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /products/pricing/v0/items/{Asin}/offers`
        public static let getItemOffers = OperationDescriptor(
            api: "ProductPricingV0", operationID: "getItemOffers", method: .get,
            path: "/products/pricing/v0/items/{Asin}/offers",
            parameters: [
                OperationParameter("MarketplaceId", .query, .string, isRequired: true),
                OperationParameter("ItemCondition", .query, .word(["New", "Used", "Collectible", "Refurbished", "Club"]), isRequired: true),
                OperationParameter("Asin", .path, .string, isRequired: true),
                OperationParameter("CustomerType", .query, .word(["Consumer", "Business"])),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetOffersResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 0.5, burst: 1),
            pagination: nil,
            authorization: .seller,
            roles: ["Pricing"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `POST /batches/products/pricing/v0/itemOffers`
        public static let getItemOffersBatch = OperationDescriptor(
            api: "ProductPricingV0", operationID: "getItemOffersBatch", method: .post,
            path: "/batches/products/pricing/v0/itemOffers",
            parameters: [],
            body: OperationBody(shape: "GetItemOffersBatchRequest", isRequired: true),
            replies: OperationReplies(statuses: [200], shape: "GetItemOffersBatchResponse"),
            usagePlan: UsagePlan(rate: 0.1, burst: 1),
            pagination: nil,
            authorization: .seller,
            roles: ["Pricing"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `POST /batches/products/pricing/v0/listingOffers`
        public static let getListingOffersBatch = OperationDescriptor(
            api: "ProductPricingV0", operationID: "getListingOffersBatch", method: .post,
            path: "/batches/products/pricing/v0/listingOffers",
            parameters: [],
            body: OperationBody(shape: "GetListingOffersBatchRequest", isRequired: true),
            replies: OperationReplies(statuses: [200], shape: "GetListingOffersBatchResponse"),
            usagePlan: UsagePlan(rate: 0.5, burst: 1),
            pagination: nil,
            authorization: .seller,
            roles: ["Pricing"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [
            getCompetitivePricing,
            getItemOffers,
            getItemOffersBatch,
            getListingOffers,
            getListingOffersBatch,
            getPricing,
        ]
    }
}
