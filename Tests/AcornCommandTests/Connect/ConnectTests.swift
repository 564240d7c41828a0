import AcornStore
import Foundation
import RunningSimulator
import SellingPartnerAPI
import SellingPartnerSimulator
import StoreBackends
import Testing

/// Connecting accounts as a person does it, with the built program.
@Suite struct `acorn connect` {
    @Test(arguments: StoreBackend.allCases)
    func `a refresh token becomes an account with stores and tried roles, and shows nowhere`(
        backend: StoreBackend
    ) async throws {
        try await ConnectFixture.run(backend, { $0.roles = ["Pricing", "Product Listing"] }) { fixture in
            try await fixture.begin()
            let outcome = try await fixture.connect("eu", ["--name", "Shop 雪"])
            #expect(outcome.status == 0, "\(outcome.errors)")
            let report = try fixture.json(outcome)
            #expect(report["name"]?.string == "Shop 雪" && report["region"]?.string == "eu")
            #expect(report["sellingPartnerId"]?.string == fixture.simulator.sellingPartnerID("eu"))
            #expect(report["environment"]?.string == "simulator" && report["isNew"] == .bool(true))
            #expect(report["expiresAt"] == .null)
            #expect(report["stores"]?.array?.compactMap { $0["marketplaceId"]?.string } == ["A1PA6795UKMFR9"])
            let abilities = report["abilities"]?.array ?? []
            let outcomes = Dictionary(
                uniqueKeysWithValues: abilities.map { ($0["ability"]?.string ?? "", $0["outcome"]?.string ?? "") })
            #expect(outcomes["orders"] == "granted" && outcomes["finances"] == "missing")
            let text = try await fixture.acorn(
                ["connect", "--app", "hub", "--region", "eu", "--lang", "zh"],
                environment: ["ACORN_REFRESH_TOKEN": fixture.simulator.refreshToken("eu")])
            #expect(text.status == 0 && text.text.contains("已重新连接：账户 1，Shop 雪"), "\(text.text)")
            #expect(text.text.contains("没有财务交易"))
            let list = try fixture.json(try await fixture.acorn(["stores", "--format", "json"]))
            #expect(list["accounts"]?.array?.count == 1)
            let csv = try await fixture.acorn(["stores", "--format", "csv"])
            #expect(csv.text.contains("1,Shop 雪,\(fixture.simulator.sellingPartnerID("eu")),eu,simulator,hub,active"))
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `what was imported before becomes the seller's when asked for`(backend: StoreBackend) async throws {
        try await ConnectFixture.run(backend) { fixture in
            // Imported files belong to production, which cannot be connected here: an account like theirs does.
            try await fixture.begin()
            let store = try await Store.open(DatabaseAddress(fixture.database), now: testNow)
            try await store.write { connection in
                try connection.execute(
                    """
                    INSERT INTO accounts (environment, account, selling_partner_id, region, name, created_at)
                    VALUES (3, 7, 'files', 'na', 'files', 0)
                    """)
            }
            try await store.close()
            let unclear = try await fixture.connect("eu")
            #expect(unclear.status == 2 && unclear.errors.contains("--no-adopt-files"), "\(unclear.errors)")
            let report = try fixture.json(try await fixture.connect("eu", ["--adopt-files"]))
            #expect(report["account"] == .number(7) && report["isNew"] == .bool(false))
            #expect(report["region"]?.string == "eu" && report["name"]?.string != "files")
            let again = try await fixture.connect("eu", ["--adopt-files"])
            #expect(again.status == 2 && again.errors.contains("has account 7 in eu already"), "\(again.errors)")
            #expect(try await fixture.connect("eu").status == 0)
        }
    }

    @Test func `secrets lie sealed in the database`() async throws {
        try await ConnectFixture.run { fixture in
            try await fixture.begin()
            try #require(try await fixture.connect().status == 0)
            let names = try FileManager.default.subpathsOfDirectory(atPath: fixture.home.path)
            #expect(names.contains { $0.hasSuffix("master.key") })
            for name in names where !name.hasPrefix("input-") {
                guard let data = FileManager.default.contents(atPath: fixture.home.file(name)) else { continue }
                for secret in fixture.secrets { #expect(data.range(of: Data(secret.utf8)) == nil, "\(name)") }
            }
        }
    }

    @Test func `consent on Amazon's page, with a state that nobody else has`() async throws {
        try await ConnectFixture.run { fixture in
            try await fixture.begin(["--public"])
            let outcome = try await fixture.consent { address in
                let question = try await fixture.browse(address)
                #expect(question.status == 200 && question.page.contains("Confirm"))
                let answer = try #require(try await fixture.browse(address + "&auto=allow").location)
                // Somebody else's answer is refused and does not end the wait.
                let foreign = answer.replacing("state=", with: "state=x")
                let refused = try await fixture.browse(foreign)
                #expect(refused.status == 400 && refused.page.contains("its state is wrong"))
                #expect(refused.headers.contains("referrer-policy: no-referrer"))
                #expect(try await fixture.browse(answer.prefix { $0 != "?" } + "").status == 404)
                let taken = try await fixture.browse(answer)
                #expect(taken.status == 200 && taken.page.contains("Authorized") && taken.page.contains("授权成功"))
                #expect(taken.headers.contains("referrer-policy: no-referrer"))
            }
            #expect(outcome.status == 0, "\(outcome.errors)")
            #expect(outcome.errors.contains("its state is wrong"))
            let report = try fixture.json(outcome)
            #expect(report["sellingPartnerId"]?.string == fixture.simulator.sellingPartnerID("eu"))
            let (from, to) = (report["authorizedAt"]?.string ?? "", report["expiresAt"]?.string ?? "")
            let dates = [from, to].compactMap { try? Date($0, strategy: .iso8601) }
            #expect(dates.count == 2 && dates[1].timeIntervalSince(dates[0]) == 365 * 86_400)
        }
    }

    @Test func `a seller who says no, an answer that comes too late, and one that never comes`() async throws {
        try await ConnectFixture.run { fixture in
            try await fixture.begin()
            let denied = try await fixture.consent { address in
                let answer = try #require(try await fixture.browse(address + "&auto=refuse").location)
                #expect(try await fixture.browse(answer).page.contains("refused"))
            }
            #expect(denied.status == 1 && denied.errors.contains("The consent was refused (access_denied)"))
            let late = try await fixture.consent { address in
                let answer = try #require(try await fixture.browse(address + "&auto=allow").location)
                _ = try await fixture.simulator.truth("/clock", #"{"advance":"10m"}"#)
                #expect(try await fixture.browse(answer).status == 502)
            }
            #expect(late.status == 1 && late.errors.contains("older than five minutes"), "\(late.errors)")
            let never = try await fixture.consent("eu", ["--consent-seconds", "1", "--redirect-uri", "http:x"]) {
                address in
                let shown = try await fixture.browse(address)
                #expect(shown.page.contains("MD5101"))
            }
            #expect(never.status == 1 && never.errors.contains("MD5101"))
            #expect(try await fixture.acorn(["stores"]).text.contains("No store yet"))
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `a lost authorization is found, stops nobody else, and is renewed with number and history`(
        backend: StoreBackend
    ) async throws {
        try await ConnectFixture.run(backend) { fixture in
            try await fixture.begin()
            try #require(try await fixture.connect("eu").status == 0)
            try #require(try await fixture.connect("na").status == 0)
            #expect(try await fixture.acorn(["stores", "--check"]).status == 0)
            let seller = fixture.simulator.sellingPartnerID("eu")
            _ = try await fixture.simulator.truth("/authorizations", #"{"revoke":{"sellingPartnerId":"\#(seller)"}}"#)
            let checked = try await fixture.acorn(["stores", "--check"])
            #expect(checked.status == 1)
            #expect(checked.text.contains("Amazon refuses the authorization since"), "\(checked.text)")
            #expect(checked.text.contains("acorn connect --app hub --region eu"))
            let list = try fixture.json(try await fixture.acorn(["stores", "--format", "json"]))
            #expect(list["accounts"]?.array?.map { $0["authorization"]?.string } == ["lost", "active"])
            let refused = try await fixture.connect("eu")
            #expect(refused.status == 1 && refused.errors.contains("does not accept the refresh token"))
            let renewed = try await fixture.consent { address in
                let answer = try #require(try await fixture.browse(address + "&auto=allow").location)
                _ = try await fixture.browse(answer)
            }
            #expect(renewed.status == 0, "\(renewed.errors)")
            let report = try fixture.json(renewed)
            #expect(report["isNew"] == .bool(false) && report["account"] == .number(1))
            #expect(try await fixture.acorn(["stores"]).status == 0)
        }
    }
}
