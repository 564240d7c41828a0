import Foundation
import SellingPartnerAPI
import SellingPartnerDocuments
import Testing

@Suite struct NotificationEnvelopeTests {
    private func read<Payload>(_ json: String) throws -> NotificationEnvelope<Payload> {
        try JSONDecoder().decode(NotificationEnvelope<Payload>.self, from: Data(json.utf8))
    }

    private static let spellings = [
        #"""
        {"NotificationVersion":"1.0","NotificationType":"ORDER_CHANGE","PayloadVersion":"1.1",
         "EventTime":"2026-11-22T10:00:00Z","Payload":{"OrderChangeNotification":{"AmazonOrderId":"1-2"}},
         "NotificationMetadata":{"ApplicationId":"a","SubscriptionId":"s","PublishTime":"2026-11-22T10:00:01Z",
         "NotificationId":"n"}}
        """#,
        #"""
        {"notificationVersion":"1.0","notificationType":"ORDER_CHANGE","payloadVersion":"1.1",
         "eventTime":"2026-11-22T10:00:00Z","payload":{"OrderChangeNotification":{"AmazonOrderId":"1-2"}},
         "notificationMetadata":{"applicationId":"a","subscriptionId":"s","publishTime":"2026-11-22T10:00:01Z",
         "notificationId":"n"}}
        """#,
        #"""
        {"NOTIFICATIONVERSION":"1.0","notificationtype":"ORDER_CHANGE","PAYLOADversion":"1.1",
         "EVENTtime":"2026-11-22T10:00:00Z","PAYload":{"OrderChangeNotification":{"AmazonOrderId":"1-2"}},
         "Notificationmetadata":{"APPLICATIONID":"a","subscriptionid":"s","PUBLISHtime":"2026-11-22T10:00:01Z",
         "NotificationID":"n"}}
        """#,
    ]

    @Test(arguments: spellings)
    func `every member is read in every spelling`(json: String) throws {
        let envelope: NotificationEnvelope<Notifications.OrderChange> = try read(json)
        #expect(envelope.notificationVersion == "1.0")
        #expect(envelope.notificationType == .orderChange)
        #expect(envelope.payloadVersion == "1.1")
        #expect(envelope.eventTime?.text == "2026-11-22T10:00:00Z")
        #expect(envelope.payload.orderChangeNotification?.amazonOrderId == "1-2")
        #expect(envelope.notificationID == "n")
        #expect(envelope.metadata?.applicationID == "a")
        #expect(envelope.metadata?.subscriptionID == "s")
        #expect(envelope.metadata?.publishTime?.text == "2026-11-22T10:00:01Z")
        #expect(envelope.additionalMembers == nil)
        #expect(envelope.metadata?.additionalMembers == nil)
    }

    @Test func `an unknown type and unknown members are kept`() throws {
        let envelope: UntypedNotification = try read(
            #"{"notificationType":"NEW","Payload":{"a":[1.10]},"More":{"b":null},"notificationMetadata":{"x":1}}"#)
        #expect(envelope.notificationType.rawValue == "NEW")
        let number = Decimal(sign: .plus, exponent: -1, significand: 11)
        #expect(envelope.payload == .object(["a": .array([.number(number)])]))
        #expect(envelope.additionalMembers == ["More": .object(["b": .null])])
        #expect(envelope.metadata?.additionalMembers == ["x": .number(1)])
        #expect(envelope.notificationID == nil)
    }

    @Test func `of one key in two spellings the first by the alphabet holds and the other is kept`() throws {
        let envelope: UntypedNotification = try read(
            #"{"payload":2,"Payload":1,"notificationType":"b","NotificationType":"a"}"#)
        #expect(envelope.payload == .number(1))
        #expect(envelope.notificationType.rawValue == "a")
        #expect(envelope.additionalMembers == ["payload": .number(2), "notificationType": .string("b")])
    }

    @Test(arguments: [
        "{}", "[]", "7", #"{"Payload":{}}"#, #"{"NotificationType":"A"}"#, #"{"NotificationType":1,"Payload":{}}"#,
        #"{"NotificationType":null,"Payload":{}}"#, #"{"Message":"{}"}"#, #"{"Type":"Notification","Message":"{}"}"#,
    ])
    func `what is no notification is an error`(json: String) {
        #expect(throws: DecodingError.self) { let _: UntypedNotification = try read(json) }
    }

    @Test func `the description says which it is and nothing of the payload`() throws {
        let envelope: UntypedNotification = try read(
            #"""
            {"NotificationType":"APPLICATION_OAUTH_CLIENT_NEW_SECRET","PayloadVersion":"1.0",
             "Payload":{"newClientSecret":"hidden"},"NotificationMetadata":{"NotificationId":"n"}}
            """#)
        #expect("\(envelope)" == "APPLICATION_OAUTH_CLIENT_NEW_SECRET 1.0 n")
        #expect(envelope.notificationType == .applicationClientNewSecret)
    }
}
