import Foundation
import OrdersV0
import SellingPartnerAPI
import Testing

/// The writer that the conformance rests on must notice whatever is lost.
@Suite struct ReplyWriterTests {
    private func differences(_ json: String) throws -> [String] {
        let body = Data(json.utf8)
        let reply = try JSONDecoder().decode(OrdersV0.GetOrdersResponse.self, from: body)
        let again = try #require(try ReplyWriter.json(reply))
        return JSONDifference.between(try JSONDecoder().decode(JSONValue.self, from: body), again)
    }

    @Test func `a reply whose every member is known is the same again`() throws {
        let json = #"""
            {"payload":{"Orders":[{"AmazonOrderId":"1","OrderTotal":{"CurrencyCode":"EUR","Amount":"1.10"},
             "OrderStatus":"Lost","IsPrime":false,"NumberOfItemsShipped":0,"PaymentMethodDetails":[]}]}}
            """#
        #expect(try differences(json).isEmpty)
    }

    @Test(arguments: [
        (#"{"payload":{"Orders":[],"Extra":1}}"#, "payload.Extra: 1 is lost"),
        (#"{"payload":{"Orders":[{"AmazonOrderId":null}]}}"#, "payload.Orders[0].AmazonOrderId: null is lost"),
        (#"{"other":[]}"#, "other: an array of 0 is lost"),
    ])
    func `a member that is lost is named`(json: String, says: String) throws {
        #expect(try differences(json) == [says])
    }

    @Test func `texts, numbers and lengths that differ are named`() throws {
        let one = JSONValue.object(["a": .array([.string("1"), .number(1)]), "b": .array([])])
        let other = JSONValue.object(["a": .array([.number(1), .number(1)]), "b": .array([.null]), "c": .null])
        #expect(
            JSONDifference.between(one, other)
                == ["a[0]: \"1\" became 1", "b: an array of 0 became an array of 1", "c: appeared"])
    }
}
