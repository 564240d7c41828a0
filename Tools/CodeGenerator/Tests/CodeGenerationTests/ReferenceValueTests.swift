import Foundation
import ReferenceV20261122
import SellingPartnerAPI
import Testing

private typealias API = ReferenceV20261122

/// What the generated code of the invented model does when it runs.
@Suite struct ReferenceValueTests {
    private func encoded(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    private func decoded<Value: Decodable>(_ json: String, status: Int? = nil) throws -> Value {
        let decoder = JSONDecoder()
        if let key = ReplyStatus.key, let status { decoder.userInfo[key] = status }
        return try decoder.decode(Value.self, from: Data(json.utf8))
    }

    @Test func `parameters are written to their places in the order of the model`() {
        var request = OperationRequest(API.ListThings.descriptor)
        API.ListThings(
            marketplaceIds: ["A1", "A2"], createdAfter: DateTime(text: "2026-01-01T00:00:00Z"),
            states: [.onSale, "New"], isActive: false, least: ExactDecimal(text: "1.10"), shippingBusinessId: "B"
        ).write(to: &request)
        #expect(
            request.query == [
                .init(name: "marketplaceIds", values: ["A1", "A2"], style: .commaSeparated),
                .init(name: "createdAfter", values: ["2026-01-01T00:00:00Z"], style: .commaSeparated),
                .init(name: "states", values: ["ON_SALE", "New"], style: .repeated),
                .init(name: "isActive", values: ["false"], style: .commaSeparated),
                .init(name: "least", values: ["1.10"], style: .commaSeparated),
            ])
        #expect(request.headers.map(\.name) == ["x-amzn-shipping-business-id"])
        #expect(request.body == nil)
    }

    @Test func `money is sent in the spelling of the model and members without a name go along`() throws {
        let thing = API.CreateThingRequest(
            name: "n", price: API.Money(amount: ExactDecimal(12.5), currencyCode: "EUR"),
            options: API.Options(
                code: "c", rate: ExactDecimal(text: "0.10"), additionalProperties: ["more": .array([.bool(true)])]))
        #expect(
            try encoded(thing)
                == #"{"name":"n","options":{"code":"c","more":[true],"rate":0.1},"price":{"Amount":"12.5","#
                + #""CurrencyCode":"EUR"}}"#)
    }

    @Test func `a reply is read as it stands, also into itself and with words nobody knows`() throws {
        let reply: API.ListThingsResponse = try decoded(
            #"""
            {"payload":{"things":[{"ASIN":"A","parent":{"ASIN":"B","parts":[{"ASIN":"C"}]},"state":"LOST",
             "price":{"Amount":"1.10"},"weight":{"value":0.1,"unit":"kg"},"cost":{"worth":"2.50"},"json":"j",
             "seen":"Mon Oct 28 18:49:32 UTC 2019","labels":{"a":"b"},"attributes":{"x":[1]},"default":"d","self":"s",
             "both":{"ticketId":"t","note":"n","left":3},"x-amzn-RequestId":"r","unknown":{}}],"NextToken":"next"}}
            """#)
        let thing = try #require(reply.payload?.things?.first)
        #expect(thing.parent?.value.parts?.first?.asin == "C")
        #expect(thing.state == "LOST")
        #expect(thing.price?.amount == ExactDecimal(text: "1.10"))
        #expect(thing.weight?.value?.decimal?.description == "0.1")
        #expect(thing.weight?.unit == .kg)
        #expect(thing.cost?.worth?.text == "2.50")
        #expect(thing.seen?.date != nil)
        #expect(thing.attributes == ["x": .array([.number(1)])])
        #expect(thing.both?.additionalProperties == ["left": 3])
        #expect([thing.jsonValue, thing.default, thing.self_, thing.requestId] == ["j", "d", "s", "r"])
        #expect(API.ListThings.nextToken(in: reply) == "next")
    }

    @Test func `an empty object is a reply with nothing in it`() throws {
        let reply: API.GetReportsResponse = try decoded("{}")
        #expect(reply.reports == nil)
        #expect(API.GetReports.nextToken(in: reply) == nil)
    }

    @Test func `the next page repeats the call, or sends the token alone`() {
        let next = API.ListThings(marketplaceIds: ["A"], pageSize: 3).page(at: "t")
        #expect(next.marketplaceIds == ["A"] && next.pageSize == 3 && next.nextToken == "t")
        let alone = API.GetReports(reportTypes: ["x"], nextToken: "s").page(at: "t")
        #expect(alone.reportTypes == nil && alone.nextToken == "t")
    }

    @Test func `the status decides the shape, and the keys where no status is told`() throws {
        let both = #"{"ASIN":"A","ticketId":"t"}"#
        guard case .accepted(let ticket) = try decoded(both, status: 202) as API.CreateThingReply else {
            Issue.record("202 is the ticket")
            return
        }
        #expect(ticket.ticketId == "t")
        guard case .ok = try decoded(both) as API.CreateThingReply,
            case .accepted = try decoded(#"{"ticketId":"t"}"#) as API.CreateThingReply
        else {
            Issue.record("without a status the required keys decide")
            return
        }
        #expect(throws: DecodingError.self) { try decoded(#"{"errors":[]}"#) as API.CreateThingReply }
    }

    @Test func `the table knows what the model and the tables say`() throws {
        let table = OperationDescriptor.ReferenceV20261122.self
        #expect(OperationDescriptor.all.map(\.operationID) == table.all.map(\.operationID))
        #expect(
            table.all.map(\.operationID)
                == ["GetThing", "createThing", "deleteThing", "getReports", "getReportsPut", "listThings"])
        let list = table.listThings
        #expect(list.path == "/invented/things")
        #expect(list.usagePlan == UsagePlan(rate: 0.5, burst: 10, isDynamic: true, applicationRate: 250))
        #expect(
            list.pagination
                == Pagination(
                    parameter: "NextToken", replyPath: ["payload", "NextToken"], itemsPath: ["payload", "things"]))
        #expect(list.replies.hasPayloadEnvelope)
        #expect(list.authorization == .sellerOrRestricted([.buyerInfo]))
        #expect(
            list.parameters.first { $0.name == "states" }?.kind
                == .array(.word(["ON_SALE", "Sold", "default", "1_LEFT", ""]), style: .repeated, countMax: nil))
        #expect(table.createThing.repetition == .idempotentByKey("x-amzn-IdempotencyKey"))
        #expect(table.createThing.replies.statuses == [200, 202])
        #expect(table.getThing.usagePlan.source == .documented)
        #expect(table.getThing.replies.statuses == [200, 204])
        #expect(table.getThing.deprecation?.removal == "2027-03-27")
        #expect(table.getThing.sandbox == .dynamic)
        #expect(table.deleteThing.authorization == .grantless(.notifications))
        #expect(table.deleteThing.repetition == .idempotent)
        #expect(table.getReports.pagination?.sendsTokenAlone == true)
        #expect(table.getReports.sandbox == .sandboxOnly)
        #expect(table.getReportsPut.repetition == .reads)
        #expect(table.getReportsPut.body == OperationBody(shape: "MoneyList", isRequired: false))
    }
}
