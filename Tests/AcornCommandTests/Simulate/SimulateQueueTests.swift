import Foundation
import LoopbackServer
import SellingPartnerAPI
import Testing

/// `acorn simulate --sqs-endpoint`, the built program.
struct SimulateQueueTests {
    /// The first request that came to an SQS endpoint, when a seller's orders have gone on for a day.
    private static func firstRequest(
        _ options: (LoopbackServer) -> [String], _ environment: (LoopbackServer) -> [String: String]
    ) async throws -> LoopbackServer.Request {
        let answer = LoopbackServer.Answer.json(#"{"QueueUrl":"q","MessageId":"m"}"#)
        return try await LoopbackServer.run({ _ in answer }) { server in
            let all = ["--seed", "5", "--stores", "US", "--orders", "2000"] + options(server)
            let ending = try await SimulateRun.run(all, environment: environment(server)) { run in
                try await subscribe(run)
                _ = try await SimulateRun.send("POST", run.text("truth") + "/clock", body: #"{"advance":"1d"}"#)
                let end = ContinuousClock.now + .seconds(900)
                while server.requests.count < 2, ContinuousClock.now < end {
                    _ = try await SimulateRun.send("GET", run.text("truth") + "/notifications")
                }
            }
            #expect(ending.status == 0, "\(ending.errors)")
            #expect(!ending.output.contains("hush") && !ending.errors.contains("hush"))
            return try #require(server.requests.first)
        }
    }

    private static func subscribe(_ run: SimulateRun) async throws {
        func token(_ form: String) async throws -> String {
            let own = [
                "client_id": run.application["clientId"]?.string ?? "",
                "client_secret": run.application["clientSecret"]?.string ?? "",
            ].map { "\($0.key)=\($0.value)" }.joined(separator: "&")
            let reply = try await SimulateRun.send(
                "POST", run.text("lwa"), headers: ["Content-Type": "application/x-www-form-urlencoded"],
                body: form + "&" + own)
            return try #require(reply.json["access_token"]?.string)
        }
        func post(_ path: String, _ token: String, _ body: String) async throws -> JSONValue {
            let reply = try await SimulateRun.send(
                "POST", run.text("endpoints", "na") + "/notifications/v1/" + path,
                headers: ["x-amz-access-token": token, "Content-Type": "application/json"], body: body)
            try #require(reply.status == 200, "\(reply.json)")
            return reply.json
        }
        let made = try await post(
            "destinations",
            try await token("grant_type=client_credentials&scope=sellingpartnerapi::notifications"),
            #"{"name":"q","resourceSpecification":{"sqs":{"arn":"arn:aws:sqs:us-west-2:123456789012:acorn"}}}"#)
        let id = try #require(made["payload"]?["destinationId"]?.string)
        let refresh = try #require(run.authorization("na")["refreshToken"]?.string)
        let encoded = refresh.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        _ = try await post(
            "subscriptions/ORDER_CHANGE", try await token("grant_type=refresh_token&refresh_token=\(encoded)"),
            #"{"payloadVersion":"1.0","destinationId":"\#(id)"}"#)
    }

    @Test func `an option says where queues are, and the environment with which keys`() async throws {
        let request = try await Self.firstRequest { server in
            ["--sqs-endpoint", server.endpoint + "/base"]
        } _: { _ in
            [
                "ACORN_SQS_ENDPOINT": "http://127.0.0.1:1", "ACORN_SQS_ACCESS_KEY_ID": "AKIDENVIRONMENT",
                "ACORN_SQS_SECRET_ACCESS_KEY": "hush",
            ]
        }
        #expect(request.target == "/base/")
        let told = request.header("authorization").first ?? ""
        #expect(told.contains("Credential=AKIDENVIRONMENT/") && told.contains("/us-west-2/sqs/aws4_request"))
    }

    @Test func `the environment alone is enough, and keys are test keys where none are set`() async throws {
        let request = try await Self.firstRequest { _ in
            []
        } _: { server in
            ["ACORN_SQS_ENDPOINT": server.endpoint]
        }
        #expect(request.header("x-amz-target") == ["AmazonSQS.GetQueueUrl"])
        #expect(request.header("authorization").first?.contains("Credential=test/") == true)
    }
}
