import Foundation
import Logging
import SellingPartnerAPI
import SellingPartnerClient

/// Operations written by hand as the generator would write them.
enum Sample {
    static func descriptor(
        _ id: String, _ method: OperationDescriptor.Method = .get, _ path: String = "/things/v1/things",
        shape: String? = "Things", keys: [String] = ["things"], envelope: Bool = false, statuses: [Int] = [200],
        plan: UsagePlan = UsagePlan(rate: 100, burst: 1_000), pagination: Pagination? = nil,
        authorization: OperationAuthorization = .seller, repetition: Repetition = .reads, body: OperationBody? = nil
    ) -> OperationDescriptor {
        OperationDescriptor(
            api: "ThingsV1", operationID: id, method: method, path: path, parameters: [], body: body,
            replies: OperationReplies(
                statuses: statuses, shape: shape, requiredKeys: keys, hasPayloadEnvelope: envelope),
            usagePlan: plan, pagination: pagination, authorization: authorization, roles: [], repetition: repetition,
            sandbox: .none, deprecation: nil)
    }

    static let paging = Pagination(parameter: "nextToken", replyPath: ["nextToken"], itemsPath: ["things"])

    /// A list of things, paged.
    struct List: PagedOperation {
        struct Reply: Decodable, Sendable {
            let things: [Thing]
            let nextToken: String?
        }
        struct Thing: Decodable, Sendable, Hashable {
            let id: Int
        }
        static let descriptor = Sample.descriptor("listThings", pagination: paging)
        var token: String?
        static func nextToken(in reply: Reply) -> String? { reply.nextToken }
        func page(at token: String) -> List { List(token: token) }
        func write(to request: inout OperationRequest) { request.setQuery("nextToken", token) }
    }

    /// One thing, by the envelope of the v0 APIs.
    struct Get: SellingPartnerAPI.Operation {
        struct Reply: Decodable, Sendable {
            let payload: List.Thing
        }
        static let descriptor = Sample.descriptor(
            "getThing", path("/things/v0/things/{thingId}"), keys: ["payload"], envelope: true)
        var id = "1"
        func write(to request: inout OperationRequest) { request.setPath("thingId", id) }
    }

    /// Makes a thing: not to be done twice.
    struct Make: SellingPartnerAPI.Operation {
        struct Reply: Decodable, Sendable {
            let thingId: String
        }
        static let descriptor = Sample.descriptor(
            "makeThing", .post, keys: ["thingId"], repetition: .unsafe,
            body: OperationBody(shape: "Thing", isRequired: true))
        var name = "a/b"
        func write(to request: inout OperationRequest) { request.setBody(["name": name]) }
    }

    /// Takes a thing away; the reply has no body.
    struct Remove: SellingPartnerAPI.Operation {
        typealias Reply = NoContent
        static let descriptor = Sample.descriptor(
            "removeThing", .delete, shape: nil, keys: [], statuses: [204], repetition: .idempotent)
        func write(to request: inout OperationRequest) {}
    }

    private static func path(_ text: String) -> String { text }

    private static func descriptor(
        _ id: String, _ path: String, keys: [String], envelope: Bool
    ) -> OperationDescriptor {
        descriptor(id, .get, path, keys: keys, envelope: envelope)
    }
}

extension SellingPartnerClient {
    /// A client of a made-up server.
    static func sample(
        _ transport: any HTTPTransport, endpoint: String = "http://127.0.0.1:1", limits: ClientLimits = ClientLimits(),
        refreshToken: String? = "Atzr|refresh-marked", budgets: any BudgetStore = InMemoryBudgetStore(),
        clock: any ClientClock = InstantClock(), sandbox: Bool = false,
        logger: Logger = Logger(label: "none", factory: { _ in SwiftLogNoOpLogHandler() })
    ) -> SellingPartnerClient {
        var configuration = ClientConfiguration(
            endpoint: endpoint, loginAddress: endpoint + "/auth/o2/token",
            userAgent: UserAgent(application: "Test", version: "1"), limits: limits)
        configuration.isSandbox = sandbox
        return SellingPartnerClient(
            credentials: Credentials(
                clientID: "amzn1.application-oa2-client.sample", clientSecret: Secret("secret-marked"),
                refreshToken: refreshToken.map { Secret($0) }, account: "A1"),
            configuration: configuration, transport: transport, budgets: budgets, clock: clock, random: { 0.5 },
            logger: logger)
    }
}
