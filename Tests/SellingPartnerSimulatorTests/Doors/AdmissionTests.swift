import SellingPartnerAPI
import Testing

@testable import SellingPartnerSimulator

/// The checks of a call, in Amazon's order and words: facts §5, §2.6 and §3.
struct AdmissionTests {
    private static let path = "/eu/sellers/v1/marketplaceParticipations"
    private static let silent = "403 Unauthorized "
    private static let rejected =
        "403 Unauthorized The access token you provided is revoked, malformed or invalid."

    @Test func `a token must be there, whole, of the right kind and for the region`() async throws {
        let desk = try await Desk()
        let missing = await desk.send("GET", Self.path)
        #expect(missing.refusal == "403 Unauthorized Access token is missing in the request header.")
        #expect(missing.json["errors"]?.array?.first?["message"]?.string == "Access to requested resource is denied.")
        let token = await desk.accessToken()
        #expect(await desk.send("GET", Self.path, token: String(token.dropLast())).refusal == Self.rejected)
        #expect(await desk.send("GET", Self.path, token: await desk.refreshToken(.europe)).refusal == Self.rejected)
        #expect(await desk.send("GET", Self.path, token: await desk.accessToken(.farEast)).refusal == Self.silent)
        #expect(await desk.send("GET", Self.path, token: await desk.grantlessToken()).refusal == Self.silent)
        #expect(await desk.send("GET", "/eu/notifications/v1/destinations", token: token).refusal == Self.silent)
        #expect(await desk.send("GET", Self.path, token: token).status == 200)
    }

    @Test func `refusals carry an id and no rate, answers both, and every id is another`() async throws {
        let desk = try await Desk()
        let refused = await desk.send("GET", Self.path)
        #expect(refused.header("x-amzn-ratelimit-limit") == nil)
        let answer = await desk.send("GET", Self.path, token: await desk.accessToken())
        #expect(answer.header("x-amzn-ratelimit-limit") == "0.016")
        let ids = [refused, answer].map { $0.header("x-amzn-requestid") }
        #expect(ids.allSatisfy { $0?.count == 36 } && Set(ids).count == 2)
    }

    @Test func `a role that is missing is a refusal that says nothing`() async throws {
        let desk = try await Desk { $0.roles = ["Pricing"] }
        let token = await desk.accessToken()
        let refused = await desk.send(
            "GET", "/eu/finances/2024-06-19/transactions?postedAfter=2026-01-01T00:00:00Z", token: token)
        #expect(refused.refusal == Self.silent)
        // An operation without roles in the model stays open.
        let sellers = OperationDescriptor.SellersV1.getMarketplaceParticipations
        #expect(await desk.send("GET", Self.path, token: token).status == (sellers.roles.isEmpty ? 200 : 403))
    }

    @Test func `a path that no operation has is refused as the gateway does, and one that is not played is 501`()
        async throws
    {
        let desk = try await Desk()
        let token = await desk.accessToken()
        for path in ["/eu/nothing/v1", "/eu", "/nowhere", "/eu/orders/v0/orders/1/2/3"] {
            #expect(await desk.send("GET", path, token: token).refusal == "403 MissingAuthenticationToken ")
        }
        #expect(await desk.send("DELETE", Self.path, token: token).refusal == "403 MissingAuthenticationToken ")
        let unplayed = await desk.send(
            "GET", "/eu/catalog/2024-11-01/automotive/vehicles?marketplaceId=A1PA6795UKMFR9", token: token)
        #expect(unplayed.status == 501 && unplayed.text.contains("VehiclesV20241101.getVehicles"))
    }

    @Test func `a GET with a body is refused, and a body that is no JSON too`() async throws {
        let desk = try await Desk()
        let token = await desk.accessToken()
        #expect(await desk.send("GET", Self.path, token: token, body: "{}").status == 400)
        let path = "/eu/tokens/2021-03-01/restrictedDataToken"
        #expect(await desk.send("POST", path, token: token, body: "{").status == 400)
        #expect(await desk.send("POST", path, token: token).status == 400)
        let form = [(name: "content-type", value: "application/x-www-form-urlencoded")]
        #expect(await desk.send("POST", path, token: token, headers: form, body: "a=b").status == 415)
    }

    @Test func `a path is cut before it is decoded`() throws {
        let target = try #require(RequestTarget("/eu/listings/2021-08-01/items/A1/a%2Fb%25%20c+d?x=%2C,&y"))
        #expect(target.path == ["eu", "listings", "2021-08-01", "items", "A1", "a/b% c+d"])
        #expect(target.query.map(\.value) == [",,", ""])
        let found = try #require(OperationRoutes.all.find("PUT", Array(target.path.dropFirst())))
        #expect(found.descriptor.id == "ListingsItemsV20210801.putListingsItem" && found.values["sku"] == "a/b% c+d")
        #expect(RequestTarget("/%G0") == nil)
    }

    @Test func `every operation is found by its own path`() {
        for descriptor in OperationDescriptor.all {
            let path = descriptor.path.split(separator: "/").map { $0.hasPrefix("{") ? "any" : String($0) }
            let found = OperationRoutes.all.find(descriptor.method.rawValue, path)
            // Amazon itself has two versions of a few operations under one path.
            #expect(found?.descriptor.path == descriptor.path, "\(descriptor.id)")
        }
    }
}
