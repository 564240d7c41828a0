import AcornCore
import AcornStore

/// The fees that Amazon expects for one unit of each SKU, store by store, told whole each time.
///
/// Source: facts §10: Amazon computes them anew within 72 hours, and takes a start that lies at least 72 hours back.
/// How soon a second report is made is not confirmed; four hours as of other daily reports.
package enum FBAFeesReport: ReportResource {
    package static let spec = ReportSpec(
        resource: "fba-fees", type: "GET_FBA_ESTIMATED_FBA_FEES_TXT_DATA", span: .now(hoursBack: 73),
        everySeconds: 86_400, coolDownSeconds: 14_400,
        layout: FlatReportLayout(
            required: ["sku", "currency"],
            optional: [
                "fnsku", "asin", "amazon-store", "fulfilled-by", "product-size-tier", "your-price", "sales-price",
                "estimated-fee-total", "estimated-referral-fee-per-unit", "estimated-variable-closing-fee",
                "expected-fulfillment-fee-per-unit",
            ],
            ignored: [
                "product-name", "product-group", "brand", "longest-side", "median-side", "shortest-side",
                "length-and-girth", "unit-of-dimension", "item-package-weight", "unit-of-weight",
                "estimated-order-handling-fee-per-order", "estimated-pick-pack-fee-per-unit",
                "estimated-weight-handling-fee-per-unit",
                "estimated-future-fee (Current Selling on Amazon + Future Fulfillment fees)",
                "estimated-future-order-handling-fee-per-order", "estimated-future-pick-pack-fee-per-unit",
                "estimated-future-weight-handling-fee-per-unit", "expected-future-fulfillment-fee-per-unit",
                "estimated-future-referral-fee-per-unit", "current-fee-category", "future-fee-category",
                "future-fee-category-effective-date",
            ],
            amounts: ["your-price", "sales-price", "estimated-fee-total", "estimated-referral-fee-per-unit"]),
        isContradicted: { scene, connection in
            try FeePreviews(connection, scene.key).isAny(marketplaceID: scene.scope)
        },
        reader: { FeeRows($0, $1) })
}

private final class FeeRows: ReportRows {
    private let scene: ReportScene
    private let fees: FeePreviews

    init(_ scene: ReportScene, _ connection: any SQLConnection) {
        self.scene = scene
        fees = FeePreviews(connection, scene.key)
    }

    func take(_ row: FlatReportRow) throws -> Bool {
        guard let currency = try row.currency("currency") else {
            throw row.fault("currency", "is empty")
        }
        var fact = FeePreviewFact(
            marketplaceID: try marketplace(row), sellerSKU: try row.present("sku"), currency: currency.code)
        fact.fnsku = try row.text("fnsku")
        fact.asin = try row.text("asin")
        fact.fulfilledBy = try row.text("fulfilled-by")
        fact.productSizeTier = try row.text("product-size-tier")
        fact.yourPriceMicros = try row.amount("your-price", currency)
        fact.salesPriceMicros = try row.amount("sales-price", currency)
        fact.feeTotalMicros = try row.amount("estimated-fee-total", currency)
        fact.referralFeeMicros = try row.amount("estimated-referral-fee-per-unit", currency)
        fact.variableClosingFeeMicros = try row.amount("estimated-variable-closing-fee", currency)
        fact.fulfillmentFeeMicros = try row.amount("expected-fulfillment-fee-per-unit", currency)
        try fees.put(fact, seenAt: scene.start, entry: scene.entry)
        return true
    }

    /// The store that the row itself names, where it does: Amazon has been seen to tell others than were asked for.
    private func marketplace(_ row: FlatReportRow) throws -> String {
        guard let code = try row.text("amazon-store") else { return scene.scope }
        return Marketplace.of(countryCode: code)?.id ?? scene.scope
    }

    func finish() throws { try fees.removeOlder(marketplaceID: scene.scope, than: scene.entry) }
}
