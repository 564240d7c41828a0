import Testing

@testable import SellingPartnerSimulator

struct DocumentStoreTests {
    private let now = Moment(1_790_000_000)

    private func request(
        _ method: String, _ address: String, type: String? = nil, body: [UInt8] = []
    ) -> WireRequest {
        WireRequest(
            method: method, target: String(address.dropFirst("http://127.0.0.1:1".count)),
            headers: type.map { [("Content-Type", $0)] } ?? [], body: body)
    }

    private func store() -> DocumentStore {
        var store = DocumentStore(seed: 5)
        store.base = "http://127.0.0.1:1"
        return store
    }

    @Test func `an address opens a document for five minutes of simulated time`() throws {
        var store = store()
        let id = store.put([1, 2, 3], contentType: "text/plain; charset=Cp1252", at: now)
        let address = try #require(store.address(of: id, at: now))
        let reply = store.answer(request("GET", address), at: now + 299)
        #expect(reply.status == 200 && reply.body == [1, 2, 3] && reply.type == "text/plain; charset=Cp1252")
        let late = store.answer(request("GET", address), at: now + 300)
        #expect(late.status == 403 && late.type == "application/xml")
        #expect(late.text.contains("<Code>AccessDenied</Code><Message>Request has expired</Message>"))
        let fresh = try #require(store.address(of: id, at: now + 300))
        #expect(store.answer(request("GET", fresh), at: now + 300).status == 200)
    }

    @Test func `an address is for one document, one method and one time`() throws {
        var store = store()
        let (one, other) = (store.put([1], contentType: "a", at: now), store.put([2], contentType: "a", at: now))
        #expect(one != other)
        let address = try #require(store.address(of: one, at: now))
        #expect(store.answer(request("GET", address.replacing(one, with: other)), at: now).status == 403)
        #expect(store.answer(request("PUT", address, type: "a"), at: now).status == 403)
        let later = address.replacing(now.amazonDate, with: (now + 60).amazonDate)
        #expect(store.answer(request("GET", later), at: now).text.contains("SignatureDoesNotMatch"))
        #expect(store.answer(request("GET", String(address.prefix { $0 != "?" })), at: now).status == 403)
        #expect(store.address(of: "nothing", at: now) == nil)
    }

    @Test func `an upload takes the content type that was announced, and no other`() throws {
        var store = store()
        let type = "application/json; charset=UTF-8"
        let id = store.makeRoom(contentType: type, at: now)
        let address = try #require(store.address(of: id, for: .put, at: now))
        #expect(store.answer(request("PUT", address, type: "application/json", body: [7]), at: now).status == 403)
        #expect(store[id]?.bytes == nil)
        #expect(store.answer(request("PUT", address, type: type, body: [7]), at: now).status == 200)
        #expect(store[id]?.bytes == [7])
        #expect(store.answer(request("PUT", address, type: type, body: [8]), at: now + 300).status == 403)
    }
}
