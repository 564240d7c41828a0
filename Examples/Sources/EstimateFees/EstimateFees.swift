// Estimates Amazon's fees for SKUs at a price, twenty a call.
//
//     ACORN_CLIENT_ID=… ACORN_CLIENT_SECRET=… ACORN_REFRESH_TOKEN=… swift run EstimateFees DE 24.90 EUR MUG-1 MUG-2
import Foundation
import ProductFeesV0
import SellingPartnerAPI
import SellingPartnerClient

@main
enum EstimateFees {
    static func main() async throws {
        let environment = ProcessInfo.processInfo.environment
        let words = Array(CommandLine.arguments.dropFirst())
        guard words.count > 3, let store = MarketplaceID.of(countryCode: words[0]), let region = store.region,
            let id = environment["ACORN_CLIENT_ID"], let secret = environment["ACORN_CLIENT_SECRET"],
            let token = environment["ACORN_REFRESH_TOKEN"]
        else {
            print("usage: EstimateFees COUNTRY PRICE CURRENCY SKU…, with ACORN_CLIENT_ID and so on set")
            exit(2)
        }
        var configuration = ClientConfiguration(region: region)
        if let address = environment["ACORN_ENDPOINT"] { configuration.endpoint = address }
        if let address = environment["ACORN_TOKEN_ENDPOINT"] { configuration.loginAddress = address }
        let transport = NetworkTransport()
        let client = SellingPartnerClient(
            credentials: Credentials(clientID: id, clientSecret: Secret(secret), refreshToken: Secret(token)),
            configuration: configuration, transport: transport)
        do {
            let price = ProductFeesV0.MoneyType(currencyCode: words[2], amount: ExactDecimal(text: words[1]))
            try await estimate(Array(words[3...]), at: price, in: store, client)
            try await transport.shutdown()
        } catch let error as SellingPartnerError {
            try await transport.shutdown()
            FileHandle.standardError.write(Data("\(error)\n".utf8))
            exit(1)
        }
    }

    private static func estimate(
        _ skus: [String], at price: ProductFeesV0.MoneyType, in store: MarketplaceID, _ client: SellingPartnerClient
    ) async throws {
        for first in stride(from: 0, to: skus.count, by: 20) {
            let batch = skus[first..<min(first + 20, skus.count)].map { sku in
                ProductFeesV0.FeesEstimateByIdRequest(
                    idType: "SellerSKU", idValue: sku,
                    feesEstimateRequest: ProductFeesV0.FeesEstimateRequest(
                        marketplaceId: store.rawValue,
                        priceToEstimateFees: ProductFeesV0.PriceToEstimateFees(listingPrice: price),
                        identifier: sku, isAmazonFulfilled: true))
            }
            // One item may fail although the call succeeds: each has a status of its own.
            for result in try await client.send(ProductFeesV0.GetMyFeesEstimates(body: batch)) {
                let sku = result.feesEstimateIdentifier?.sellerInputIdentifier ?? "?"
                let total = result.feesEstimate?.totalFeesEstimate
                let fees = total.map { "\($0.amount?.text ?? "?") \($0.currencyCode ?? "")" }
                print(sku, result.status ?? "?", fees ?? result.error?.message ?? "", separator: "\t")
            }
        }
    }
}
