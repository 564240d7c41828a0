import Foundation
import SellingPartnerAPI
import Testing

@testable import SellingPartnerSimulator

/// Restricted data tokens: `tokens_2021-03-01.json` and facts §3.
struct RestrictedDataTests {
    private static let path = "/eu/tokens/2021-03-01/restrictedDataToken"

    private func ask(_ desk: Desk, _ resources: String, more: String = "") async -> WireReply {
        await desk.send(
            "POST", Self.path, token: await desk.accessToken(), body: #"{"restrictedResources":\#(resources)\#(more)}"#)
    }

    private func resource(_ path: String, _ elements: [String] = [], method: String = "GET") -> String {
        let list = elements.map { #""\#($0)""# }.joined(separator: ",")
        return #"{"method":"\#(method)","path":"\#(path)","dataElements":[\#(list)]}"#
    }

    /// What a token that a caller came with opens at a path; nil where it opens nothing.
    private func opens(_ desk: Desk, _ token: String, _ path: String) async -> Set<String>? {
        let segments = path.split(separator: "/").map(String.init)
        guard let found = OperationRoutes.all.find("GET", segments) else { return nil }
        let (doors, now) = (await desk.simulator.doors, desk.clock.now)
        guard let caller = try? doors.caller(token, in: .europe, at: now) else { return nil }
        return try? doors.admit(caller, to: found.descriptor, path: segments)
    }

    @Test func `a token opens the paths it was asked for, with these elements, for an hour`() async throws {
        let desk = try await Desk()
        let reply = await ask(
            desk,
            "[\(resource("/orders/v0/orders", ["buyerInfo"])),\(resource("/orders/v0/orders/{orderId}/address"))]")
        #expect(reply.status == 200 && reply.json["expiresIn"] == .number(3_600), "\(reply.text)")
        let token = try #require(reply.json["restrictedDataToken"]?.string)
        #expect(token.hasPrefix("Atz.sprdt|"))
        #expect(await opens(desk, token, "/orders/v0/orders") == ["buyerInfo"])
        #expect(await opens(desk, token, "/orders/v0/orders/1-2/address") == [])
        #expect(await opens(desk, token, "/orders/v0/orders/1-2") == nil)
        #expect(await opens(desk, token, "/sellers/v1/marketplaceParticipations") == nil)
        #expect(await opens(desk, await desk.accessToken(), "/orders/v0/orders/1-2/address") == nil)
        desk.clock.move(by: 3_600)
        #expect(await opens(desk, token, "/orders/v0/orders") == nil)
    }

    @Test func `what cannot be asked for is refused`() async throws {
        let desk = try await Desk()
        let good = resource("/orders/v0/orders", ["buyerInfo"])
        let wrong = [
            "[]", "7", "[\(resource("/orders/v0/orders"))]", "[\(resource("/orders/v0/orders", ["name"]))]",
            "[\(resource("/orders/v0/orders/1/orderItems", ["shippingAddress"]))]",
            "[\(resource("/orders/v0/orders/1/address", ["shippingAddress"]))]",
            "[\(resource("/sellers/v1/marketplaceParticipations"))]", "[\(resource("/nowhere"))]",
            "[\(resource("/orders/v0/orders", ["buyerInfo"], method: "PATCH"))]",
            "[" + Array(repeating: good, count: 51).joined(separator: ",") + "]",
        ]
        for resources in wrong {
            let reply = await ask(desk, resources)
            #expect(reply.status == 400, "\(resources.prefix(90)): \(reply.text)")
            desk.real.pass(2)
        }
        let most = await ask(desk, "[" + Array(repeating: good, count: 50).joined(separator: ",") + "]")
        #expect(most.status == 200)
        #expect(await ask(desk, "[\(good)]", more: #","targetApplication":"amzn1.sp.solution.no""#).status == 400)
    }

    @Test func `personal data needs a restricted role`() async throws {
        let desk = try await Desk { $0.roles = ["Inventory and Order Tracking", "Tax Remittance (Restricted)"] }
        #expect(await ask(desk, "[\(resource("/orders/v0/orders", ["buyerInfo"]))]").status == 200)
        let refused = await ask(desk, "[\(resource("/orders/v0/orders", ["buyerInfo", "shippingAddress"]))]")
        #expect(refused.status == 403 && refused.text.contains("requested data elements: [shippingAddress]"))
    }
}
