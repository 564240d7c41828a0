import AcornCore
import AcornStore
import AcornSync
import SellingPartnerAPI
import SellingPartnerSimulator
import StoreBackends
import Testing

/// What the roles allow, and what the consent page sends back.
@Suite struct `roles and consent` {
    @Test(arguments: StoreBackend.allCases)
    func `each missing role is found, and put down`(backend: StoreBackend) async throws {
        try await HubFixture.run(backend, { $0.roles = ["Pricing", "Product Listing"] }) { fixture in
            let hub = fixture.hubs[0]
            let account = try await fixture.connect()
            let trials = try await hub.open(account.key, priority: .urgent).tryAbilities()
            let outcomes = Dictionary(uniqueKeysWithValues: trials.map { ($0.ability.id, $0.outcome) })
            #expect(outcomes.count == Ability.all.count)
            for granted in ["stores", "orders", "listings", "catalogue", "inventory", "pricing", "fees"] {
                #expect(outcomes[granted] == .granted, "\(granted)")
            }
            // Which roles open a report, the simulator does not know.
            #expect(outcomes["finances"] == .missing)
            let kept = try await hub.store.read {
                try RoleTrials.all(account.key, application: fixture.application.number, in: $0)
            }
            #expect(kept == outcomes)
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `trying what the roles allow right after connecting is never refused`(backend: StoreBackend) async throws {
        try await HubFixture.run(backend) { fixture in
            // Who the seller is was asked with the same operation, which Amazon allows once in two seconds.
            let account = try await fixture.connect()
            _ = try await fixture.hubs[0].open(account.key, priority: .urgent).tryAbilities()
            let fees = try await fixture.calls("ProductFeesV0.getMyFeesEstimates")
            #expect(fees.all == 2 && fees.throttled == 0, "\(fees)")
        }
    }

    @Test func `every ability says in both languages what is lost without it, and asks what its operation takes`() {
        #expect(Set(Ability.all.map(\.id)).count == Ability.all.count)
        for ability in Ability.all {
            #expect(!ability.cost.en.isEmpty && !ability.cost.zh.isEmpty && !ability.roles.isEmpty, "\(ability.id)")
            #expect(ability.operation.repetition == .reads || ability.operation.method == .post, "\(ability.id)")
        }
    }

    private func consent() throws -> Consent {
        let application = HubApplication(
            environment: .production, number: 1, name: "hub", clientID: "c", applicationID: "amzn1.sp.solution.x y",
            kind: .public, place: ApplicationPlace(), createdAt: testNow)
        return try Consent(
            of: application, region: .europe, marketplace: "APJ6JRA9NG5V4",
            redirectAddress: "http://127.0.0.1:8485/callback", isDraft: true)
    }

    private func state(_ consent: Consent) throws -> String {
        let part = try #require(consent.address.split(separator: "&").first { $0.hasPrefix("state=") })
        return String(part.dropFirst(6))
    }

    @Test func `the address is Seller Central's, with a state that is never the same`() throws {
        let (one, other) = (try consent(), try consent())
        let host = "https://" + "sellercentral-europe.amazon.com/apps/authorize/consent?"
        #expect(one.address.hasPrefix(host + "application_id=amzn1.sp.solution.x%20y&state="))
        #expect(one.address.hasSuffix("&redirect_uri=http%3A%2F%2F127.0.0.1%3A8485%2Fcallback&version=beta"))
        #expect(try state(one) != state(other))
        #expect(try state(one).count == 43)
    }

    @Test func `a state is good for one answer, and only for its own request`() throws {
        let consent = try consent()
        let right = try state(consent)
        func answer(_ query: String) -> Consent.Answer { consent.receive("/callback?" + query) }
        let rest = "selling_partner_id=A1&spapi_oauth_code=code"
        for wrong in [
            rest, "state=&" + rest, "state=\(right.dropLast())&" + rest, "state=\(right)x&" + rest,
            "state=\(right)&state=\(right)&" + rest, "state=\(String(right.reversed()))&" + rest,
            "error=access_denied",
        ] {
            guard case .foreign = answer(wrong) else {
                Issue.record("taken: \(wrong)")
                continue
            }
        }
        guard case .granted(let code, let seller) = answer("state=\(right)&" + rest) else {
            Issue.record("the right state was refused")
            return
        }
        #expect(code.reveal() == "code" && seller == "A1")
        guard case .repeated = answer("state=\(right)&" + rest) else {
            Issue.record("the state was good twice")
            return
        }
    }

    @Test func `a refusal and an answer without a code are told apart`() throws {
        let refused = try consent()
        guard case .denied(let word) = refused.receive("/c?error=access_denied&state=\(try state(refused))") else {
            Issue.record("a refusal was not understood")
            return
        }
        #expect(word == "access_denied")
        let incomplete = try consent()
        guard case .incomplete = incomplete.receive("/c?state=\(try state(incomplete))&selling_partner_id=A1") else {
            Issue.record("an answer without a code was taken")
            return
        }
    }

    @Test func `a marketplace of another region is refused`() throws {
        let application = HubApplication(
            environment: .production, number: 1, name: "hub", clientID: "c", applicationID: "a", kind: .public,
            place: ApplicationPlace(), createdAt: testNow)
        #expect(throws: ConsentError.foreignMarketplace("ATVPDKIKX0DER", region: "eu")) {
            try Consent(
                of: application, region: .europe, marketplace: "ATVPDKIKX0DER", redirectAddress: "http:x",
                isDraft: false)
        }
    }
}
