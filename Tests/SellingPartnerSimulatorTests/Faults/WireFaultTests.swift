import Foundation
import RunningSimulator
import SellingPartnerAPI
import SellingPartnerClient
import Testing

@testable import SellingPartnerSimulator

/// Every fault of the wire, between this project's client and a server on a port.
struct WireFaultTests {
    /// How a call of getMarketplaceParticipations ends under each fault that can strike it.
    static let ends: [String: SellingPartnerError.Code] = [
        "html-503": .serviceUnavailable, "html-504": .serviceUnavailable, "empty-502": .serviceUnavailable,
        "empty-500": .serverError, "object-500": .serverError, "status-501": .serverError, "error-500": .serverError,
        "error-503": .serviceUnavailable, "gateway-403": .accessDenied, "gateway-no-path": .noSuchPath,
        "empty-200": .emptyReply, "blank-200": .emptyReply, "no-content": .emptyReply, "object-200": .missingKeys,
        "cut-json": .cutReply, "invalid-utf8": .malformedReply, "text-after-json": .malformedReply,
        "plain-text": .wrongContentType, "html-200": .htmlReply, "html-as-json": .htmlReply,
        "number-200": .mistypedReply, "text-200": .mistypedReply, "null-200": .mistypedReply,
        "nested-json": .malformedReply, "huge-body": .replyTooLarge, "status-206": .unexpectedStatus,
        "redirect-302": .unexpectedStatus, "redirect-307": .unexpectedStatus, "null-keys": .missingKeys,
        "errors-200": .errorsWithoutPayload, "errors-null-payload": .errorsWithoutPayload,
        "failure-200": .errorsWithoutPayload, "bare-errors": .invalidRequest, "error-list": .invalidRequest,
        "sandbox-mismatch": .sandboxMismatch, "reset": .connectionLost, "close": .connectionLost,
        "cut-head": .connectionLost, "no-http": .connectionLost, "silence": .timedOut, "stall": .timedOut,
        "length-long": .cutReply, "length-short": .cutReply, "throttled": .throttled, "throttled-html": .throttled,
        "unauthorized-401": .accessTokenRejected, "unauthorized-tracking": .accessTokenRejected,
        "token-expired": .accessTokenExpired, "token-revoked": .accessTokenRejected,
        "token-missing": .accessTokenMissing, "secret-expired": .clientSecretExpired, "denied": .accessDenied,
        "old-signature": .signatureRefused, "login-html-503": .loginUnavailable, "login-html-200": .htmlReply,
        "login-empty": .emptyReply, "login-object": .missingKeys, "login-reset": .connectionLost,
        "login-silence": .timedOut, "login-ended-token": .mistypedReply, "login-endless-token": .mistypedReply,
        "login-line-end": .mistypedReply, "login-invalid-grant": .authorizationLost,
        "login-invalid-client": .clientRefused, "login-unauthorized-client": .applicationNotAuthorized,
        "login-invalid-scope": .scopeRefused, "login-invalid-request": .loginRefused,
        "login-unsupported-grant-type": .loginRefused,
    ]

    private static let slow: Set = ["silence", "stall", "login-silence"]

    private static func call(_ server: RunningSimulator, _ isSlow: Bool) async throws -> SellingPartnerError? {
        try await RunningSimulator.withTransport(idle: isSlow ? .milliseconds(300) : .seconds(300)) { transport in
            var limits = ClientLimits()
            limits.attemptsMax = 2
            limits.replyTimeMax = isSlow ? .milliseconds(300) : .seconds(300)
            limits.replyBytesMax = 1_000_000
            let client = server.client("eu", transport, limits: limits)
            let request = OperationRequest(OperationDescriptor.SellersV1.getMarketplaceParticipations)
            do {
                _ = try await client.rawReply(to: request)
                return nil
            } catch let error as SellingPartnerError { return error }
        }
    }

    @Test func `every fault ends for the client as its own matrix says, and is over when it is switched off`()
        async throws
    {
        try await RunningSimulator.run({ $0.planScale = 1_000_000 }) { server in
            for (name, end) in Self.ends.sorted(by: { $0.key < $1.key }) {
                _ = try await server.truth("/faults", #"{"name":"\#(name)"}"#)
                let error = try await Self.call(server, Self.slow.contains(name))
                // Three bytes too many come with the head, and what reads them may stop before it has told the head.
                let isLost = name == "length-short" && error?.code == .connectionLost
                #expect(error?.code == end || isLost, "\(name): \(error.map { String(reflecting: $0) } ?? "no error")")
                let off = try await server.truth("/faults", #"{"name":"\#(name)","rate":0}"#)
                #expect(off["on"]?.array?.isEmpty == true)
                #expect(off["struck"]?[name] != nil, "\(name) struck nothing")
            }
            #expect(try await Self.call(server, false) == nil)
        }
        print("wire faults: \(Self.ends.count) of \(WireFault.all.count) struck a client over the wire")
    }

    @Test func `a fault of a few times is over by itself, and one of another operation does not strike`() async throws {
        try await RunningSimulator.run({ $0.faults = [try? FaultSwitch("html-503:1x")].compactMap(\.self) }) { server in
            #expect(try await Self.call(server, false) == nil)
            #expect(try await server.truth("/faults")["on"]?.array?.isEmpty == true)
            _ = try await server.truth("/faults", #"{"name":"html-503","operation":"OrdersV0.getOrders"}"#)
            #expect(try await Self.call(server, false) == nil)
            _ = try await server.truth("/faults", #"{"name":"html-503","operation":"getMarketplaceParticipations"}"#)
            #expect(try await Self.call(server, false)?.code == .serviceUnavailable)
        }
    }

    @Test func `a share of requests is struck, the same ones for the same seed`() throws {
        func struck(_ seed: UInt64) throws -> [Int] {
            let board = FaultBoard(seed: seed, [try FaultSwitch("login-html-503:0.2")])
            return (1...1_000).filter { board.fault(for: .login, number: $0) != nil }
        }
        let (first, again, other) = (try struck(1), try struck(1), try struck(2))
        #expect((150...250).contains(first.count))
        #expect(first == again && first != other)
    }

    @Test func `what is no fault or no rate is refused`() async throws {
        for text in ["nothing", "html-503:2", "html-503:-1", "html-503:0.0000001", "html-503:0x", "html-503:"] {
            #expect(throws: FaultSwitch.Fault.self, "\(text)") { try FaultSwitch(text) }
        }
        #expect(try FaultSwitch("html-503:0.05").perMillion == 50_000)
        let desk = try await Desk()
        #expect(await desk.send("POST", "/truth/faults", body: #"{"name":"nothing"}"#).status == 404)
        #expect(await desk.send("POST", "/truth/faults", body: #"{"name":"reset","rate":7}"#).status == 400)
        #expect(await desk.send("POST", "/truth/faults", body: "x").status == 400)
    }

    @Test func `faults have names of one form, each once, and say what they do`() {
        let names = WireFault.all.map(\.name)
        #expect(Set(names).count == names.count && names.count >= 80)
        #expect(names.allSatisfy { $0.wholeMatch(of: #/[a-z0-9]+(-[a-z0-9]+)*/#) != nil })
        #expect(WireFault.all.allSatisfy { !$0.says.isEmpty && !$0.says.hasSuffix(".") })
        // A fault that a client's call can meet everywhere must be in the table above.
        let untried = WireFault.all.filter { $0.place == .api || $0.place == .login }.map(\.name).filter {
            Self.ends[$0] == nil
        }
        #expect(untried == [])
    }

    // MARK: What cannot strike a call of one page

    private func reshape(_ name: String, _ json: SimulatedJSON, _ struck: WireFault.Struck) throws -> String {
        guard case .reshape(let change) = try #require(WireFault.named(name)).play else {
            throw RunningSimulator.NotReady()
        }
        return change(json, struck).text
    }

    @Test func `pages come again, lose their rows or both`() throws {
        let struck = WireFault.Struck(descriptor: OperationDescriptor.OrdersV0.getOrders, pageToken: "t1")
        let page: SimulatedJSON = ["payload": ["Orders": [["AmazonOrderId": "1"]], "NextToken": "t2"]]
        #expect(
            try reshape("page-again", page, struck)
                == #"{"payload":{"Orders":[{"AmazonOrderId":"1"}],"NextToken":"t1"}}"#)
        #expect(
            try reshape("empty-page-again", page, struck) == #"{"payload":{"Orders":[],"NextToken":"t1"}}"#)
        #expect(try reshape("mistyped-rows", page, struck).contains(#""AmazonOrderId":[7]"#))
    }

    @Test func `later pages alone are struck by their faults`() throws {
        let board = FaultBoard(seed: 1, [try FaultSwitch("page-html")])
        let orders = OperationDescriptor.OrdersV0.getOrders
        let first = FaultBoard.Target.call(WireFault.Struck(descriptor: orders, pageToken: nil))
        let later = FaultBoard.Target.call(WireFault.Struck(descriptor: orders, pageToken: "t"))
        #expect(board.fault(for: first, number: 1) == nil && board.fault(for: later, number: 1) != nil)
        #expect(board.fault(for: .login, number: 1) == nil)
    }

    @Test(arguments: WireFault.documents.map(\.name))
    func `a document's fault changes what comes`(name: String) throws {
        let fault = try #require(WireFault.named(name))
        switch fault.play {
        case .instead(let reply): #expect(reply().status != 200 || reply().type == "text/html")
        case .spoil(let spoil):
            let plain = WireReply(200, Array("a\tb\n".utf8), type: "text/plain")
            let spoiled = spoil(plain)
            #expect(spoiled.accident != nil || spoiled.body != plain.body)
        case .reshape(let change):
            let report: SimulatedJSON = [
                "reportId": "1", "processingStatus": "DONE", "reportDocumentId": "2", "url": "http://127.0.0.1/",
            ]
            let struck = WireFault.Struck(
                descriptor: OperationDescriptor.ReportsV20210630.getReport, pageToken: nil)
            #expect(change(report, struck) != report)
        }
    }
}
