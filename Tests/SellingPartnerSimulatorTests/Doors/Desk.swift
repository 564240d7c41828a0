import Foundation
import SellingPartnerAPI
import Synchronization

@testable import SellingPartnerSimulator

/// A simulator without sockets, whose clocks the test holds.
struct Desk: Sendable {
    let simulator: Simulator
    let clock: SimulatedClock
    let real: HeldTime

    static let start: Int64 = 1_790_000_000

    /// Seconds of a real world that stands still until the test moves it.
    final class HeldTime: Sendable {
        private let seconds = Mutex<Double>(5_000_000)
        var now: Double { seconds.withLock { $0 } }
        func pass(_ more: Double) { seconds.withLock { $0 += more } }
    }

    init(
        seed: UInt64 = 3, stores: [String] = ["US", "DE", "JP"], orders: Int = 60,
        _ change: (inout SimulatorOptions) -> Void = { _ in }
    ) async throws {
        var options = SimulatorOptions(
            world: try WorldOptions(seed: seed, stores: stores, orders: orders, start: Self.start))
        change(&options)
        let real = HeldTime()
        self.real = real
        clock = SimulatedClock(start: Self.start) { real.now }
        simulator = Simulator(options, clock: clock)
        await simulator.bound(to: "http://127.0.0.1:1")
    }

    // MARK: Sending

    func send(
        _ method: String, _ target: String, token: String? = nil, headers: [(name: String, value: String)] = [],
        body: String = ""
    ) async -> WireReply {
        var headers = headers
        if let token { headers.append(("x-amz-access-token", token)) }
        if !body.isEmpty, !headers.contains(where: { $0.name == "content-type" }) {
            headers.append(("content-type", "application/json"))
        }
        return await simulator.answer(
            WireRequest(method: method, target: target, headers: headers, body: Array(body.utf8)))
    }

    /// Asks for a token with a form.
    func login(_ form: [String: String], type: String = "application/x-www-form-urlencoded") async -> WireReply {
        let body = form.sorted { $0.key < $1.key }.map { "\($0.key)=\(PercentText.encoded($0.value))" }
            .joined(separator: "&")
        return await send("POST", "/auth/o2/token", headers: [("content-type", type)], body: body)
    }

    // MARK: What is known

    var application: RegisteredApplication { get async { await simulator.doors.applications[0] } }

    func refreshToken(_ account: SellerAccount.ID) async -> String {
        await simulator.doors.authorizations.first { $0.account == account }?.refreshToken ?? ""
    }

    /// The form of the first application, with more in it.
    func form(_ more: [String: String], application index: Int = 0) async -> [String: String] {
        let application = await simulator.doors.applications[index]
        let own = ["client_id": application.clientID, "client_secret": application.secrets.last?.value ?? ""]
        return own.merging(more) { $1 }
    }

    func accessToken(_ account: SellerAccount.ID = .europe) async -> String {
        let form = await form(["grant_type": "refresh_token", "refresh_token": await refreshToken(account)])
        return await login(form).json["access_token"]?.string ?? ""
    }

    func grantlessToken(_ scope: String = "sellingpartnerapi::notifications") async -> String {
        await login(await form(["grant_type": "client_credentials", "scope": scope])).json["access_token"]?.string ?? ""
    }
}

extension WireReply {
    var json: JSONValue { (try? JSONDecoder().decode(JSONValue.self, from: Data(body))) ?? .null }
    var text: String { String(decoding: body, as: UTF8.self) }

    func header(_ name: String) -> String? { headers.first { $0.name.lowercased() == name.lowercased() }?.value }

    /// Status, code and details of a refusal, in one line.
    var refusal: String {
        let error = json["errors"]?.array?.first
        return "\(status) \(error?["code"]?.string ?? "-") \(error?["details"]?.string ?? "")"
    }

    /// A parameter of the address that a redirect leads to.
    func redirected(_ name: String) -> String? {
        header("location").flatMap { RequestTarget($0) }?.query(name)
    }
}
