import Testing

@testable import AcornSync

/// A search as the model describes it: by creation, 20 to a page, and 1,000 in all.
private struct Search {
    /// Times of creation, ascending.
    let created: [Int64]

    func page(_ place: ListingsPlace) -> (ListingsPlace.Page, [Int]) {
        let found = created.indices.filter { created[$0] >= place.createdAfter ?? .min }
        let offset = place.token.flatMap { Int($0) } ?? 0
        let rows = Array(found.prefix(ListingsPlace.searchMax).dropFirst(offset).prefix(20))
        let end = offset + rows.count
        let token = end < min(found.count, ListingsPlace.searchMax) ? "\(end)" : nil
        let page = ListingsPlace.Page(
            rows: rows.count, found: found.count, token: token, lastCreatedAt: rows.last.map { created[$0] })
        return (page, rows)
    }

    /// Turns all pages of a pass, through texts as they stand in a window.
    func pass() -> (told: Set<Int>, beyond: Int, isWhole: Bool) {
        var (told, beyond, text): (Set<Int>, Int, String?) = ([], 0, nil)
        for _ in 0..<100_000 {
            let place = ListingsPlace(text)
            let (page, rows) = page(place)
            told.formUnion(rows)
            let next = place.after(page)
            beyond += next.beyond ?? 0
            guard let following = next.place else { return (told, beyond, next.isWhole) }
            text = following.text
        }
        return (told, -1, false)
    }
}

@Suite struct `a pass over listings` {
    @Test(arguments: [0, 1, 20, 999, 1_000, 1_001, 1_020, 2_500, 5_000])
    func `comes to every listing, however many there are`(count: Int) {
        var random = SeededChance(UInt64(count) + 1)
        var now: Int64 = 1_790_000_000_000_000
        let created = (0..<count).map { _ in
            // Many at the same moment, as feeds make them.
            if random.isOne(in: 9) { now += 1_000_000 }
            return now
        }
        let result = Search(created: created).pass()
        #expect(result.told.count == count)
        #expect(result.beyond == 0 && result.isWhole)
    }

    @Test func `says how many are out of reach, and marks nothing then`() {
        let moment: Int64 = 1_790_000_000_000_000
        let created = [moment - 5_000_000] + Array(repeating: moment, count: 1_300) + [moment + 1_000_000]
        let result = Search(created: created).pass()
        #expect(result.told.count == 1_002)
        #expect(result.told.contains(0) && result.told.contains(1_301))
        #expect(result.beyond > 0 && !result.isWhole)
    }

    @Test func `is not whole where something went while it was read, or a page came too early to its end`() {
        func page(_ rows: Int, _ found: Int, _ token: String?) -> ListingsPlace.Page {
            ListingsPlace.Page(rows: rows, found: found, token: token, lastCreatedAt: 1_000_000)
        }
        let first = ListingsPlace(nil).after(page(20, 41, "20")).place
        #expect(first?.token == "20")
        let shrunk = first?.after(page(20, 40, nil))
        #expect(shrunk?.place == nil && shrunk?.isWhole == false)
        let short = first?.after(page(20, 41, nil))
        #expect(short?.place == nil && short?.isWhole == false)
        let whole = first?.after(page(21, 41, nil))
        #expect(whole?.place == nil && whole?.isWhole == true)
    }
}
