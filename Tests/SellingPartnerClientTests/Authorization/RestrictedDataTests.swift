import Foundation
import SellingPartnerAPI
import SellingPartnerClient
import Testing

struct RestrictedDataTests {
    private let things = Script.Answer.json(#"{"things":[]}"#)
    private let restricted = Script.Answer.json(#"{"restrictedDataToken":"Atz.sprdt|1","expiresIn":3600}"#)

    private func request(_ authorization: OperationAuthorization, id: String = "O/1") -> OperationRequest {
        var request = OperationRequest(
            Sample.descriptor("getOrder", .get, "/orders/v0/orders/{orderId}", authorization: authorization))
        request.setPath("orderId", id)
        return request
    }

    @Test func `data elements that the operation offers make a restricted data token, others none`() async throws {
        let offered = OperationAuthorization.sellerOrRestricted([.buyerInfo, .shippingAddress])
        let script = Script([restricted, things, things, things])
        let client = SellingPartnerClient.sample(script.transport)
        let wanted = CallOptions(dataElements: [.shippingAddress, .buyerInfo, .buyerTaxInformation])
        _ = try await client.rawReply(to: request(offered), options: wanted)
        let asked = try #require(script.calls.first)
        #expect(asked.address.hasSuffix("/tokens/2021-03-01/restrictedDataToken"))
        #expect(asked.header("x-amz-access-token") == "Atza|1")
        #expect(
            asked.bodyText
                == #"{"restrictedResources":[{"dataElements":["buyerInfo","shippingAddress"],"#
                + #""method":"GET","path":"/orders/v0/orders/O%2F1"}]}"#
        )
        #expect(script.calls[1].header("x-amz-access-token") == "Atz.sprdt|1")
        // The same path again: the token is at hand.
        _ = try await client.rawReply(to: request(offered), options: wanted)
        #expect(script.calls.count == 3 && script.calls[2].header("x-amz-access-token") == "Atz.sprdt|1")
        // Nothing wanted: the seller's token.
        _ = try await client.rawReply(to: request(offered))
        #expect(script.calls[3].header("x-amz-access-token") == "Atza|1")
    }

    @Test func `elements that the operation does not offer make no restricted data token`() async throws {
        let script = Script([things])
        _ = try await SellingPartnerClient.sample(script.transport).rawReply(
            to: request(.sellerOrRestricted([.buyerInfo])), options: CallOptions(dataElements: [.shippingAddress]))
        #expect(script.calls.count == 1)
    }

    @Test func `a restricted operation always gets its token, for its own path`() async throws {
        let script = Script([restricted, things, restricted, things])
        let client = SellingPartnerClient.sample(script.transport)
        _ = try await client.rawReply(to: request(.restricted, id: "1"))
        _ = try await client.rawReply(
            to: request(.restricted, id: "2"), options: CallOptions(targetApplication: "amzn1.sp.other"))
        #expect(script.calls[0].bodyText == #"{"restrictedResources":[{"method":"GET","path":"/orders/v0/orders/1"}]}"#)
        #expect(script.calls[2].bodyText.hasSuffix(#""targetApplication":"amzn1.sp.other"}"#))
    }

    @Test(arguments: [
        ("GET_FLAT_FILE_ORDER_REPORT_DATA_SHIPPING", true), ("GET_VAT_TRANSACTION_DATA", true),
        ("GET_ORDER_REPORT_DATA_TAX", true), ("GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2", false),
        ("GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL", false),
    ])
    func `a document needs one when its report is of a restricted type`(type: String, isRestricted: Bool) async throws {
        let script = Script(isRestricted ? [restricted, things] : [things])
        _ = try await SellingPartnerClient.sample(script.transport).rawReply(
            to: request(.restrictedByReportType), options: CallOptions(reportType: type))
        #expect(script.calls.count == (isRestricted ? 2 : 1))
    }

    @Test func `a refused restricted data token is renewed once`() async throws {
        let expired = Script.Answer.error(403, "Unauthorized", details: "The access token you provided has expired.")
        let second = Script.Answer.json(#"{"restrictedDataToken":"Atz.sprdt|2","expiresIn":3600}"#)
        let script = Script([restricted, expired, second, things])
        _ = try await SellingPartnerClient.sample(script.transport).rawReply(to: request(.restricted))
        #expect(script.calls.last?.header("x-amz-access-token") == "Atz.sprdt|2")
        #expect(script.logins.count == 1)
    }

    @Test func `Amazon's sandbox is called with a restricted data token of production`() async throws {
        let script = Script([restricted, things])
        let client = SellingPartnerClient(
            credentials: Credentials(clientID: "c", clientSecret: Secret("s"), refreshToken: Secret("r")),
            configuration: ClientConfiguration(region: .europe, sandbox: true),
            transport: script.transport, clock: InstantClock())
        _ = try await client.rawReply(to: request(.restricted))
        #expect(script.calls[0].address.contains("//" + Region.europe.host + "/tokens/"))
        #expect(script.calls[1].address.contains("//" + Region.europe.sandboxHost + "/orders/"))
        #expect(script.calls[1].header("x-amz-access-token") == "Atz.sprdt|1")
    }

    @Test func `tokens are made at their own rate`() async throws {
        let clock = InstantClock()
        let answers = (0..<12).flatMap { _ in [restricted, things] }
        let client = SellingPartnerClient.sample(Script(answers).transport, clock: clock)
        let start = clock.now
        for number in 0..<12 { _ = try await client.rawReply(to: request(.restricted, id: "\(number)")) }
        #expect(clock.now.timeIntervalSince(start) >= 2)
    }
}
