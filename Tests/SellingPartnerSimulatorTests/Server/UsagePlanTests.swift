import Foundation
import OfficialModels
import SellingPartnerAPI
import Testing

@testable import SellingPartnerSimulator

/// Usage plans: facts §4.
struct UsagePlanTests {
    private static let path = "/eu/sellers/v1/marketplaceParticipations"

    /// How many calls in a row are answered before the first 429.
    private func burst(_ desk: Desk, _ path: String, _ token: String) async -> Int {
        for count in 0..<1_000 {
            let reply = await desk.send("GET", path, token: token)
            if reply.status == 429 {
                #expect(
                    reply.text
                        == #"{"errors":[{"code":"QuotaExceeded","message":"You exceeded your quota for the requested "#
                        + #"resource.","details":""}]}"#)
                #expect(reply.header("x-amzn-ratelimit-limit") == nil && reply.header("retry-after") == nil)
                return count
            }
        }
        return 1_000
    }

    @Test func `a bucket holds its burst, refills in real seconds, and not by moving the world`() async throws {
        let desk = try await Desk()
        let token = await desk.accessToken()
        #expect(await burst(desk, Self.path, token) == 15)
        desk.clock.move(by: 3_000)
        #expect(await burst(desk, Self.path, token) == 0)
        desk.real.pass(62)
        #expect(await burst(desk, Self.path, token) == 0)
        desk.real.pass(1)
        #expect(await burst(desk, Self.path, token) == 1)
        let counts = await desk.send("GET", "/truth/calls").json["SellersV1.getMarketplaceParticipations"]
        #expect(counts?["calls"] == .number(20) && counts?["throttled"] == .number(4))
    }

    @Test func `a bucket tells how long its calls took and how long they had to`() async throws {
        let desk = try await Desk()
        let token = await desk.accessToken()
        #expect(await burst(desk, Self.path, token) == 15)
        desk.real.pass(125)
        #expect(await burst(desk, Self.path, token) == 2)
        let told = try #require(await desk.send("GET", "/truth/buckets").json.array)
        #expect(told.count == 1)
        let bucket = try #require(told.first)
        #expect(bucket["operation"]?.string == "SellersV1.getMarketplaceParticipations")
        #expect(bucket["region"]?.string == "eu")
        #expect(bucket["taken"] == .number(17) && bucket["refused"] == .number(2) && bucket["burst"] == .number(15))
        func seconds(_ name: String) -> Double {
            guard case .number(let number)? = bucket[name] else { return -1 }
            return Double("\(number)") ?? -1
        }
        #expect(seconds("lastAt") - seconds("firstAt") == 125)
        #expect(abs(seconds("leastSeconds") - 125) < 0.01)
    }

    @Test func `accounts and applications have buckets of their own`() async throws {
        let desk = try await Desk()
        #expect(await burst(desk, Self.path, await desk.accessToken()) == 15)
        let american = await desk.accessToken(.northAmerica)
        #expect(await burst(desk, "/na/sellers/v1/marketplaceParticipations", american) == 15)
    }

    @Test func `a scaled plan refills faster, holds no more and says so`() async throws {
        let desk = try await Desk { $0.planScale = 1_000 }
        let token = await desk.accessToken()
        let reply = await desk.send("GET", Self.path, token: token)
        #expect(reply.header("x-amzn-ratelimit-limit") == "16.0")
        #expect(await burst(desk, Self.path, token) == 14)
        desk.real.pass(0.5)
        #expect(await burst(desk, Self.path, token) == 8)
    }

    @Test func `an application's cap counts over all sellers`() {
        var buckets = UsageBuckets(scale: 1)
        let plan = UsagePlan(rate: 5, burst: 10, applicationRate: 12)
        func take(_ account: SellerAccount.ID) -> Bool {
            buckets.take("a", plan, application: 0, account: account, at: 100)
        }
        #expect((0..<10).allSatisfy { _ in take(.europe) } && !take(.europe))
        #expect(take(.farEast) && take(.farEast) && !take(.farEast))
        let isOpenToAnother = buckets.take("a", plan, application: 1, account: .farEast, at: 100)
        #expect(isOpenToAnother)
    }

    @Test func `without models the sandbox says what is missing`() async throws {
        let desk = try await Desk()
        let reply = await desk.send("GET", "/sandbox/eu/sellers/v1/account")
        #expect(reply.status == 503 && reply.text.contains("ACORN_MODELS"))
        let wrong = try await Desk { $0.models = URL(filePath: "/dev/null") }
        let unread = await wrong.send("GET", "/sandbox/eu/sellers/v1/account")
        #expect(unread.status == 503 && unread.text.contains("cannot read"))
    }

    @Test(.enabled(if: OfficialModels.folder != nil, "no models: set ACORN_MODELS or run make models"))
    func `the sandbox answers fifteen calls at once, of whatever operation`() async throws {
        let desk = try await Desk { $0.models = OfficialModels.folder }
        #expect(await desk.send("GET", "/sandbox/eu/sellers/v1/account").status == 403)
        let token = await desk.accessToken()
        var statuses: [Int] = []
        for number in 0..<16 {
            let path = number.isMultiple(of: 2) ? "account" : "marketplaceParticipations"
            statuses.append(await desk.send("GET", "/sandbox/eu/sellers/v1/\(path)", token: token).status)
        }
        #expect(statuses.dropLast().allSatisfy { $0 != 429 } && statuses.last == 429)
    }
}
