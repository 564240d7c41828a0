import AcornCore
import AcornStore
import Foundation
import SellingPartnerAPI
import StoreBackends
import Testing

@testable import AcornSync

@Suite struct `messages become hints` {
    @Test(arguments: StoreBackend.allCases)
    func `both spellings of the envelope lead to what they tell of`(backend: StoreBackend) async throws {
        try await NotificationDesk.run(backend) { desk in
            desk.queue.send(
                NotificationDesk.order("n1", order: "111-1"),
                NotificationDesk.report("n2", type: SettlementReportsPipeline.reportType),
                NotificationDesk.plain(
                    "n3", type: "TRANSACTION_UPDATE",
                    payload: #"{"TransactionUpdateNotification":{"SellingPartnerMetadata":"#
                        + #"{"SellingPartnerId":"A1"}}}"#),
                NotificationDesk.plain(
                    "n4", type: "LISTINGS_ITEM_STATUS_CHANGE",
                    payload: #"{"SellerId":"A1","MarketplaceId":"A13V1IB3VIYZZH","Sku":"s"}"#),
                NotificationDesk.plain(
                    "n5", type: "FBA_INVENTORY_AVAILABILITY_CHANGES", payload: #"{"SellerId":"A1"}"#))
            #expect(try await desk.poller.drain(waitSeconds: 0) == 5)
            #expect(desk.queue.deleted == 5 && desk.queue.inHand == 0)
            let jobs = try await desk.list(
                """
                SELECT kind || ' ' || payload || ' ' || marketplace_id FROM jobs
                ORDER BY kind, payload, marketplace_id
                """)
            #expect(
                jobs == [
                    "sync.order 111-1 ", "sync.wake inventory A13V1IB3VIYZZH", "sync.wake inventory A1PA6795UKMFR9",
                    "sync.wake listings A13V1IB3VIYZZH", "sync.wake settlements ", "sync.wake transactions ",
                ])
            let hints = try await desk.list(
                "SELECT resource || ' ' || scope FROM sync_hints WHERE account = 7 ORDER BY resource, scope")
            #expect(
                hints == [
                    "inventory A13V1IB3VIYZZH", "inventory A1PA6795UKMFR9", "listings A13V1IB3VIYZZH", "settlements ",
                    "transactions ",
                ])
            #expect(try await desk.count("notifications WHERE account = 7 AND handled_at IS NOT NULL") == 5)
            #expect(try await desk.count("archive_entries WHERE kind = 'notification'") == 5)
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `a message that comes again changes nothing, also after a death between commit and delete`(
        backend: StoreBackend
    ) async throws {
        try await NotificationDesk.run(backend) { desk in
            let message = NotificationDesk.order("n1", order: "111-1")
            desk.queue.send(message, message, "no notification", NotificationDesk.order("n2", order: "111-2"))
            desk.queue.be(.keepingAll)
            await #expect(throws: QueueError.self) { try await desk.poller.drain(waitSeconds: 0) }
            let before = try await desk.picture()
            #expect(before[0] == 2 && before[3] == 2 && before[5] == 1 && desk.queue.deleted == 0)
            desk.queue.comeBack()
            desk.queue.be(.well)
            #expect(try await desk.poller.drain(waitSeconds: 0) == 4)
            #expect(try await desk.picture() == before)
            #expect(desk.queue.deleted == 4 && desk.queue.waiting == 0)
            let state = try #require(try await desk.store.read { try QueueStates.all($0) }.first)
            #expect(state.messages == 4 && state.repeats == 4 && state.failures == 0)
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `what cannot be read, is of nobody or has no use is kept and told, and holds nothing up`(
        backend: StoreBackend
    ) async throws {
        try await NotificationDesk.run(backend) { desk in
            let nul = NotificationDesk.plain("n\\u0000", type: "ORDER_CHANGE", payload: #"{"SellerId":"A1"}"#)
            let poison = [
                "", "{", "[1,2]", #""text""#, "{}", #"{"NotificationType":"ORDER_CHANGE"}"#, nul,
                NotificationDesk.plain("two words", type: "ORDER_CHANGE", payload: "{}"),
                NotificationDesk.plain(String(repeating: "x", count: 300), type: "ORDER_CHANGE", payload: "{}"),
                String(repeating: "[", count: 100_000),
                #"{"NotificationType":7,"Payload":{}}"#,
            ]
            for one in poison { desk.queue.send(one) }
            desk.queue.send(
                NotificationDesk.order("n1", order: "111-1", seller: "A9"),
                NotificationDesk.plain("n2", type: "SOMETHING_NEW", payload: #"{"SellerId":"A1","Order":"x\u0000y"}"#),
                NotificationDesk.order("n3", order: "111-3"))
            #expect(try await desk.poller.drain(waitSeconds: 0) == poison.count + 3)
            #expect(desk.queue.waiting == 0 && desk.queue.inHand == 0)
            let strays = try await desk.strays
            #expect(strays.count { $0.reason == .unreadable } == poison.count)
            let unknown = try #require(strays.first { $0.reason == .unknownSeller })
            #expect(unknown.sellingPartnerID == "A9" && unknown.type == "ORDER_CHANGE")
            #expect(String(decoding: unknown.body, as: UTF8.self).contains("111-1"))
            #expect(try await desk.list("SELECT payload FROM jobs") == ["111-3"])
            let unused = try await desk.list("SELECT notification_type FROM notifications WHERE handled_at IS NULL")
            #expect(unused == ["SOMETHING_NEW"])
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `a seller of several regions is told apart by the marketplace`(backend: StoreBackend) async throws {
        try await NotificationDesk.run(backend) { desk in
            desk.queue.send(
                NotificationDesk.order("n1", order: "111-1", seller: "A2"),
                NotificationDesk.report("n2", type: SettlementReportsPipeline.reportType, seller: "A2"))
            try await desk.poller.drain(waitSeconds: 0)
            #expect(try await desk.count("jobs WHERE account = 9 AND kind = 'sync.order'") == 1)
            #expect(try await desk.count("jobs WHERE account = 8 AND kind = 'sync.order'") == 0)
            // Nothing tells which of the two a report is of: both look.
            #expect(try await desk.count("jobs WHERE kind = 'sync.wake'") == 2)
        }
    }

    @Test func `what an event bus wraps is read, and offers of others are not taken for the seller's`() throws {
        let order = NotificationDesk.order("n1", order: "111-1")
        let wrapped = try IncomingNotification(
            #"{"version":"0","id":"e","detail-type":"ORDER_CHANGE","source":"aws.partner","detail":\#(order)}"#)
        #expect(wrapped.id == "n1" && wrapped.text("amazonorderid") == "111-1")
        let offers = try IncomingNotification(
            NotificationDesk.plain(
                "n2", type: "ANY_OFFER_CHANGED",
                payload: #"{"AnyOfferChangedNotification":{"Offers":[{"SellerId":"B1"}],"SellerId":"A1"}}"#))
        #expect(offers.sellingPartnerID == "A1")
        let kept = String(decoding: wrapped.kept, as: UTF8.self)
        #expect(!kept.contains("80331") && kept.contains("111-1"), "a buyer's postal code is not kept")
    }

    @Test(arguments: StoreBackend.allCases)
    func `an order that is being fetched is fetched again, one that waits is not`(backend: StoreBackend) async throws {
        try await NotificationDesk.run(backend) { desk in
            desk.queue.send(NotificationDesk.order("n1", order: "111-1"), NotificationDesk.order("n2", order: "111-1"))
            try await desk.poller.drain(waitSeconds: 0)
            #expect(try await desk.count("jobs") == 1)
            let taken = try await desk.jobs.take(1, worker: "w")
            #expect(taken.count == 1)
            desk.queue.send(NotificationDesk.order("n3", order: "111-1"), NotificationDesk.order("n4", order: "111-1"))
            try await desk.poller.drain(waitSeconds: 0)
            #expect(try await desk.count("jobs WHERE state = 'ready'") == 1)
            #expect(try await desk.count("jobs") == 2)
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `more orders than a hundred are left to the sync of orders`(backend: StoreBackend) async throws {
        try await NotificationDesk.run(backend) { desk in
            for number in 0..<120 { desk.queue.send(NotificationDesk.order("n\(number)", order: "111-\(number)")) }
            try await desk.poller.drain(waitSeconds: 0)
            #expect(try await desk.count("notifications") == 120)
            #expect(try await desk.count("jobs WHERE kind = 'sync.order'") == 100)
            #expect(try await desk.list("SELECT payload FROM jobs WHERE kind = 'sync.wake'") == ["orders"])
        }
    }
}
