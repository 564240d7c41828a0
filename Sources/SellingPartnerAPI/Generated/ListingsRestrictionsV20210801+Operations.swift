// Generated from listings-restrictions-api-model/listingsRestrictions_2021-08-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `listings-restrictions-api-model/listingsRestrictions_2021-08-01.json`.
    public enum ListingsRestrictionsV20210801 {
        /// `GET /listings/2021-08-01/restrictions`
        public static let getListingsRestrictions = OperationDescriptor(
            api: "ListingsRestrictionsV20210801", operationID: "getListingsRestrictions", method: .get,
            path: "/listings/2021-08-01/restrictions",
            parameters: [
                OperationParameter("asin", .query, .string, isRequired: true),
                OperationParameter("conditionType", .query, .word(["new_new", "new_open_box", "new_oem", "refurbished_refurbished", "used_like_new", "used_very_good", "used_good", "used_acceptable", "collectible_like_new", "collectible_very_good", "collectible_good", "collectible_acceptable", "club_club"])),
                OperationParameter("sellerId", .query, .string, isRequired: true),
                OperationParameter("marketplaceIds", .query, .array(.string, style: .commaSeparated, countMax: nil), isRequired: true),
                OperationParameter("reasonLocale", .query, .string),
                OperationParameter("productType", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "RestrictionList", requiredKeys: ["restrictions"]),
            usagePlan: UsagePlan(rate: 5, burst: 10, applicationRate: 100),
            pagination: nil,
            authorization: .seller,
            roles: ["Product Listing"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [getListingsRestrictions]
    }
}
