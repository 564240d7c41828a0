@testable import CodeGeneration
import Foundation
import SellingPartnerAPI
import SellingPartnerDocuments
import Testing

/// JSON Schemas of documents: what becomes of them, and what is said of broken ones.
@Suite struct DocumentSchemaTests {
    private func translate(_ text: String, _ file: String) throws -> ([DocumentSet], [String]) {
        var diagnostics = Diagnostics()
        let json = try JSONParser.parse([UInt8](text.utf8))
        let sets = DocumentTranslator.translate([(file, json)], Metadata(), &diagnostics)
        return (sets, diagnostics.all.map(\.description))
    }

    @Test(arguments: [
        (##"{}"##, "describes no payload"),
        (##"7"##, "describes no payload"),
        (##"{"properties":{"NotificationType":{"type":"string"}}}"##, "describes no payload"),
        (##"{"$ref":"#/definitions/Gone","definitions":{}}"##, "describes no payload"),
        (##"{"$ref":"#/definitions/X","definitions":{"X":{"$ref":"#/definitions/X"}}}"##, "describes no payload"),
    ])
    func `a schema without a payload is left out and said`(text: String, says: String) throws {
        let (sets, diagnostics) = try translate(text, "schemas/notifications/A.json")
        #expect(sets.isEmpty)
        #expect(diagnostics == ["error: schemas/notifications/A.json: \(says)"])
    }

    @Test func `a reference that leads nowhere is said, and the rest is translated`() throws {
        let text = ##"{"properties":{"a":{"$ref":"#/definitions/Gone"},"b":{"type":"integer"}}}"##
        let (sets, diagnostics) = try translate(text, "schemas/reports/A.json")
        #expect(sets.first?.api.types.map(\.name) == ["A"])
        #expect(diagnostics.contains { $0.contains("the reference to 'A.Gone' leads nowhere") })
    }

    @Test func `a choice becomes one object with the members of all, or any JSON`() throws {
        let json = #"""
            {"ThingChangedNotification":{"ThingId":"T1","ChangedAt":null,"State":"NEW","Price":1.10,"Extra":1,
             "Offers":[{"Sku":"S"},{"Rank":2}],"Either":{"A":"a"},"Parts":[{"Whole":{"Name":"n"}}]}}
            """#
        let change = try JSONDecoder().decode(Notifications.ThingChanged.self, from: Data(json.utf8))
            .thingChangedNotification
        #expect(change?.thingId == "T1")
        #expect(change?.changedAt == nil)
        #expect(change?.state?.rawValue == "NEW")
        #expect(change?.price?.text == "1.1")
        #expect(change?.additionalProperties == ["Extra": .number(1)])
        #expect(change?.offers?.map(\.sku) == ["S", nil])
        #expect(change?.offers?.map(\.rank) == [nil, 2])
        #expect(change?.either == .object(["A": .string("a")]))
        #expect(change?.parts?.first?.whole?.value.name == "n")
    }

    @Test func `a feed is written as well as read`() throws {
        let feed = FeedDocuments.ThingFeed(things: [.init(word: .add, attributes: ["a": .bool(true)])])
        let data = try JSONEncoder().encode(feed)
        let again = try JSONDecoder().decode(FeedDocuments.ThingFeed.self, from: data)
        #expect(again.things?.first?.word == .add)
        #expect(again.things?.first?.attributes == ["a": .bool(true)])
    }

    @Test func `without schemas nothing is written and nothing removed`() throws {
        try Reference.withRoot { root in
            _ = try Reference.run(in: root)
            let before = Reference.files(in: root)
            let models = root.appending(path: "Input")
            try FileManager.default.createDirectory(at: models, withIntermediateDirectories: true)
            try FileManager.default.copyItem(
                at: Reference.folder.appending(path: "Input/reference-api-model"),
                to: models.appending(path: "reference-api-model"))
            let outcome = try Reference.run(in: root, models: models)
            #expect(outcome.errorCount > 0)
            #expect(Reference.files(in: root) == before)
        }
    }
}
