import Foundation
import LoopbackServer
import Testing

/// The programs of `Examples/`, built and run against a server that stands in for Amazon.
struct ExampleTests {
    private func run(
        _ name: String, _ arguments: [String],
        _ answer: @escaping @Sendable (LoopbackServer.Request) -> LoopbackServer.Answer
    ) async throws -> (outcome: Acorn.Outcome, requests: [LoopbackServer.Request]) {
        let token = #"{"access_token":"Atza|marked","token_type":"bearer","expires_in":3600}"#
        return try await LoopbackServer.run({ $0.target == "/auth/o2/token" ? .json(token) : answer($0) }) { server in
            let environment = [
                "ACORN_CLIENT_ID": "c", "ACORN_CLIENT_SECRET": "s", "ACORN_REFRESH_TOKEN": "r",
                "ACORN_ENDPOINT": server.endpoint, "ACORN_TOKEN_ENDPOINT": server.endpoint + "/auth/o2/token",
            ]
            let outcome = try await Program.run(Program.built(name), arguments, environment: environment)
            return (outcome, server.requests.filter { $0.target != "/auth/o2/token" })
        }
    }

    @Test func `orders are listed page by page`() async throws {
        let (outcome, requests) = try await run("ExampleListOrders", ["EU"]) { request in
            let isSecond = request.target.contains("paginationToken=two")
            let total = #""proceeds": {"grandTotal": {"amount": "12.10", "currencyCode": "EUR"}}"#
            let order = isSecond ? #"{"orderId": "2"}"# : #"{"orderId": "1", \#(total)}"#
            return .json(#"{"orders": [\#(order)]\#(isSecond ? "" : #", "pagination": {"nextToken": "two"}"#)}"#)
        }
        #expect(outcome.status == 0 && outcome.text == "1\t?\t12.10 EUR\n2\t?\tno total yet\n", "\(outcome.errors)")
        #expect(requests.count == 2)
    }

    @Test func `fees are estimated twenty at a time, and an item that fails says why`() async throws {
        let skus = (1...21).map { "S\($0)" }
        let (outcome, requests) = try await run("ExampleEstimateFees", ["DE", "24.90", "EUR"] + skus) { request in
            let items = (try? JSONSerialization.jsonObject(with: request.body) as? [[String: Any]]) ?? []
            let results = items.map { item in
                let sku = item["IdValue"] as? String ?? "none"
                let name = #""FeesEstimateIdentifier": {"SellerInputIdentifier": "\#(sku)"}"#
                guard sku != "S21" else {
                    return
                        #"{"Status": "ClientError", \#(name), "Error": {"Type": "Sender", "#
                        + #""Code": "InvalidParameterValue", "Message": "no such SKU", "Detail": []}}"#
                }
                let total = #""TotalFeesEstimate": {"Amount": 5.35, "CurrencyCode": "EUR"}"#
                return #"{"Status": "Success", \#(name), "FeesEstimate": {"#
                    + #""TimeOfFeesEstimation": "2026-01-01T00:00:00Z", \#(total)}}"#
            }
            return .json("[" + results.joined(separator: ",") + "]")
        }
        let lines = outcome.text.split(separator: "\n")
        #expect(outcome.status == 0 && requests.count == 2 && lines.count == 21, "\(outcome.errors)")
        #expect(lines.first == "S1\tSuccess\t5.35 EUR" && lines.last == "S21\tClientError\tno such SKU")
    }

    @Test(arguments: [("ExampleListOrders", ["NA"]), ("ExampleEstimateFees", ["US", "1.00", "USD", "S"])])
    func `a refusal ends with 1 and prints no line of data`(name: String, arguments: [String]) async throws {
        let (outcome, _) = try await run(name, arguments) { _ in
            .json(#"{"errors":[{"code":"InvalidInput","message":"no"}]}"#, 400)
        }
        #expect(outcome.status == 1 && outcome.text.isEmpty && outcome.errors.contains("InvalidInput"))
    }
}
