// Prints the orders of the last seven days, all pages, with their totals.
//
//     ACORN_CLIENT_ID=… ACORN_CLIENT_SECRET=… ACORN_REFRESH_TOKEN=… swift run ListOrders EU
import Foundation
import OrdersV20260101
import SellingPartnerAPI
import SellingPartnerClient

@main
enum ListOrders {
    static func main() async throws {
        let environment = ProcessInfo.processInfo.environment
        guard let region = CommandLine.arguments.dropFirst().first.flatMap({ Region($0) }),
            let id = environment["ACORN_CLIENT_ID"], let secret = environment["ACORN_CLIENT_SECRET"],
            let token = environment["ACORN_REFRESH_TOKEN"]
        else {
            print("usage: ListOrders NA|EU|FE, with ACORN_CLIENT_ID, ACORN_CLIENT_SECRET and ACORN_REFRESH_TOKEN set")
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
            try await list(client)
            try await transport.shutdown()
        } catch let error as SellingPartnerError {
            try await transport.shutdown()
            FileHandle.standardError.write(Data("\(error)\n".utf8))
            exit(1)
        }
    }

    private static func list(_ client: SellingPartnerClient) async throws {
        let week = Date(timeIntervalSinceNow: -7 * 86_400)
        let orders = OrdersV20260101.SearchOrders(createdAfter: DateTime(week), includedData: ["PROCEEDS"])
        // Follows every page, waits for its turn under Amazon's limits, and ends early only with an error.
        for try await page in client.pages(of: orders) {
            for order in page.value.orders ?? [] {
                let total = order.proceeds?.grandTotal
                let amount = total.map { "\($0.amount?.text ?? "?") \($0.currencyCode ?? "")" } ?? "no total yet"
                print(order.orderId ?? "?", order.createdTime?.text ?? "?", amount, separator: "\t")
            }
        }
    }
}
