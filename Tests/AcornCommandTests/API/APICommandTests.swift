import Foundation
import SellingPartnerAPI
import Testing

@testable import acorn

/// `acorn api list` and `describe`, and what `call` refuses before anything is sent.
struct APICommandTests {
    /// An operation as `list --format json` shows it.
    private struct Listed: Decodable {
        let operationId: String
        let api: String
        let method: String
        let path: String
        let rate: Decimal
        let burst: Int
        let deprecated: Bool
    }

    private func list(_ arguments: String...) async throws -> [Listed] {
        let outcome = try await Acorn.run(["api", "list", "--format", "json"] + arguments)
        #expect(outcome.status == 0, "\(outcome.errors)")
        return try JSONDecoder().decode([Listed].self, from: outcome.output)
    }

    @Test func `every operation is listed with its plan`() async throws {
        let all = try await list()
        #expect(all.count == OperationDescriptor.all.count)
        let orders = try #require(all.first { $0.api == "OrdersV20260101" && $0.operationId == "searchOrders" })
        #expect(orders.method == "GET" && orders.path == "/orders/2026-01-01/orders" && orders.burst == 20)
        #expect(orders.rate == Decimal(56) / 10_000 && !orders.deprecated)
    }

    @Test func `the list is narrowed by API, role and deprecation`() async throws {
        #expect(try await Set(list("--api", "productfees").map(\.api)) == ["ProductFeesV0"])
        let going = try await list("--deprecated")
        #expect(!going.isEmpty && going.allSatisfy(\.deprecated))
        #expect(try await list("--no-deprecated").count + going.count == OperationDescriptor.all.count)
        #expect(try await list("--role", "pricing").contains { $0.operationId == "getMyFeesEstimates" })
        let stranger = try await Acorn.run(["api", "list", "--role", "sorcerer"])
        #expect(stranger.status == 2 && stranger.errors.contains("Finance and Accounting"))
    }

    @Test func `an operation is described with an example that can be called`() async throws {
        let outcome = try await Acorn.run(["api", "describe", "getOrder", "--format", "json"])
        // Several APIs have it: the person is asked which.
        #expect(outcome.status == 2 && outcome.errors.contains("OrdersV20260101.getOrder"))
        let text = try await Acorn.run(["api", "describe", "ListingsItemsV20210801.getListingsItem"])
        #expect(text.status == 0 && text.text.contains("5 a second, burst 10") && text.text.contains("sku"))
        let example = try #require(text.text.split(separator: "\n").last?.split(separator: " ").map(String.init))
        let dry = try await Acorn.run(Array(example.dropFirst()) + ["--dry-run"])
        #expect(dry.status == 0, "\(dry.errors)")
    }

    @Test func `every operation's example is one that the command itself understands`() throws {
        for operation in OperationDescriptor.all {
            let words = OperationExample.command(operation).split(separator: " ").map(String.init)
            #expect(try OperationName.operation(words[3]).id == operation.id)
            let texts = try APIParameters.read(words.filter { $0.contains("=") }, of: operation)
            let body: JSONValue? = operation.body == nil ? nil : .object([:])
            #expect(throws: Never.self, "\(operation.id)") { try OperationRequest(operation, texts: texts, body: body) }
        }
    }

    @Test(arguments: [
        (["noSuchThing"], "no operation"), (["searchOrders", "--param", "NextToken=x"], "paginationToken"),
        (["searchOrders", "--param", "createdAfter"], "NAME=VALUE"), (["searchOrders"], "--region"),
        (["getMyFeesEstimates", "--region", "EU"], "needs a body"),
        (["searchOrders", "--region", "EU"], "ACORN_CLIENT_ID"),
        (["getMarketplaceParticipations", "--region", "EU", "--all-pages"], "no pages"),
        (["searchOrders", "--endpoint", "http:" + "//elsewhere"], "https"),
        (["searchOrders", "--region", "Mars"], "NA, EU or FE"),
    ])
    func `what cannot be sent is refused with 2 and says what to do`(arguments: [String], says: String) async throws {
        let outcome = try await Acorn.run(["api", "call"] + arguments)
        #expect(outcome.status == 2 && outcome.text.isEmpty && outcome.errors.contains(says), "\(outcome.errors)")
    }

    @Test func `a dry run shows the request and no secret, and sends nothing`() async throws {
        let outcome = try await Acorn.run(
            ["api", "call", "OrdersV0.getOrders", "--param", "MarketplaceIds=A1F83G8C2ARO7P", "--dry-run"],
            environment: ["ACORN_CLIENT_SECRET": "marked"])
        #expect(outcome.status == 0 && !outcome.text.contains("marked"))
        #expect(
            outcome.text.hasPrefix(
                "GET https://sellingpartnerapi-eu.amazon.com/orders/v0/orders?MarketplaceIds=A1F83G8C2ARO7P\n"))
    }

    @Test(arguments: [
        ("a,b", ["a", "b"]), (#"a\,b"#, ["a,b"]), (#"a\\,b"#, [#"a\"#, "b"]), (#"a\b\"#, [#"a\b\"#]), ("", [""]),
    ])
    func `commas part the values of an array unless a backslash stands before`(text: String, parts: [String]) {
        #expect(APIParameters.parts(text) == parts)
    }
}
