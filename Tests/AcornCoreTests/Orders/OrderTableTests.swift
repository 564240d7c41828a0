import SampleSettlements
import Testing

@testable import AcornCore

struct OrderTableTests {
    private struct Place: Hashable {
        let id: String
        let statement: Int
    }

    private struct Sum: Equatable {
        var micros: Int64
        var role: OrderRole
        var line: Int
    }

    private func randomID(_ random: inout SplitMix64, of count: Int) -> String {
        let number = Int.random(in: 0..<count, using: &random)
        if number % 10 == 0 { return "FBA18ZN\(number)" }
        let digits = String(1_000_000 + number)
        return number % 7 == 0 ? "S01-\(digits)-0000001" : "111-\(digits)-7654321"
    }

    /// Adds random entries to a table and to a dictionary; what the table walks must be the dictionary.
    private func check(slotsMax: Int, entries: Int, ids: Int, seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let table = OrderTable(spill: OrderSpillInMemory(), slotsMax: slotsMax)
        var model: [Place: Sum] = [:]
        for number in 0..<entries {
            let id = randomID(&random, of: ids)
            let key = try #require(table.key(of: id))
            #expect(table.text(of: key) == id)
            let statement = Int.random(in: 0..<3, using: &random)
            let role = OrderRole(rawValue: UInt8(1 << Int.random(in: 0..<5, using: &random)))
            let micros = Int64.random(in: -1_000_000...1_000_000, using: &random)
            let line = entries - number / 2
            try table.add(OrderTable.Entry(key: key, micros: micros, role: role, statement: statement, line: line))
            let place = Place(id: id, statement: statement)
            var sum = model[place] ?? Sum(micros: 0, role: [], line: line)
            sum.micros += micros
            sum.role.formUnion(role)
            sum.line = min(sum.line, line)
            model[place] = sum
        }
        var found: [Place: Sum] = [:]
        var walked: Set<UInt64> = []
        try table.forEachOrder { key, group in
            #expect(walked.insert(key.rawValue).inserted, "\(table.text(of: key)) is walked twice, seed \(seed)")
            #expect(group.map(\.statement) == group.map(\.statement).sorted())
            for entry in group {
                #expect(entry.key == key.rawValue)
                let place = Place(id: table.text(of: key), statement: entry.statement)
                #expect(
                    found.updateValue(Sum(micros: entry.micros, role: entry.role, line: entry.line), forKey: place)
                        == nil)
            }
        }
        #expect(found == model, "seed \(seed)")
        #expect(table.irregularOverflow == 0)
    }

    @Test(arguments: [16, 64, 1_024], [1, 2] as [UInt64])
    func `a table that spills many times is a dictionary`(slotsMax: Int, seed: UInt64) throws {
        try check(slotsMax: slotsMax, entries: 2_000, ids: 900, seed: seed)
    }

    @Test func `a table that never spills is a dictionary, also after it grew`() throws {
        try check(slotsMax: 1 << 14, entries: 6_000, ids: 9_000, seed: 5)
        try check(slotsMax: 16, entries: 5, ids: 5, seed: 6)
    }

    @Test func `runs longer than a read ahead are merged to their end`() throws {
        let table = OrderTable(spill: OrderSpillInMemory(), slotsMax: 1 << 13)
        for number in 0..<20_000 {
            let key = OrderKey(rawValue: UInt64(number % 9_000) * 1_000_003)
            try table.add(OrderTable.Entry(key: key, micros: 1, role: .sale, statement: 1, line: number))
        }
        var orders = 0
        var sum: Int64 = 0
        var last: UInt64 = 0
        try table.forEachOrder { key, group in
            #expect(orders == 0 || key.rawValue > last)
            last = key.rawValue
            orders += 1
            sum += group.reduce(0) { $0 + $1.micros }
        }
        #expect(orders == 9_000 && sum == 20_000)
    }

    @Test func `an entry keeps every field`() {
        let role: OrderRole = [.sale, .refund, .fee, .principal, .tax]
        let entry = OrderTable.Entry(
            key: OrderKey(numbered: 7), micros: .min, role: role, statement: OrderTable.statementsMax - 1, line: 1 << 35
        )
        #expect(entry.role == role && entry.statement == OrderTable.statementsMax - 1 && entry.line == 1 << 35)
        #expect(entry.micros == .min && OrderKey(rawValue: entry.key).number == 7)
    }

    @Test func `a spill that fails is heard of`() throws {
        struct Full: Error {}
        struct NoSpill: OrderSpill {
            var runs: Int { 0 }
            mutating func append(run: UnsafeBufferPointer<OrderTable.Entry>) throws { throw Full() }
            func read(run: Int, from index: Int, countMax: Int) throws -> [OrderTable.Entry] { [] }
        }
        let table = OrderTable(spill: NoSpill(), slotsMax: 16)
        #expect(throws: Full.self) {
            for number in 0..<20 {
                try table.add(
                    OrderTable.Entry(
                        key: OrderKey(rawValue: UInt64(number)), micros: 1, role: .sale, statement: 0, line: 1))
            }
        }
    }

    @Test func `what a row means for its order is told by its three texts`() {
        let roles: [(String, String, String, OrderRole)] = [
            ("Order", "ItemPrice", "Principal", [.sale, .principal]), ("order ", "itemprice", "TAX", [.sale, .tax]),
            ("Shipment", "ItemPrice", "Shipping", .sale), ("Order", "ItemFees", "Commission", .fee),
            ("Order", "Promotion", "Shipping", []),
            ("Order", "ItemWithheldTax", "MarketplaceFacilitatorTax-Principal", []),
            ("Refund", "ItemPrice", "Principal", .refund), ("Refund", "ItemFees", "Commission", []),
            ("Chargeback Refund", "ItemPrice", "Principal", .refund),
            ("A-to-z Guarantee Refund", "ItemPrice", "Tax", .refund),
            ("Order_Retrocharge", "ItemPrice", "Tax", []), ("Refund_Retrocharge", "ItemPrice", "Tax", []),
            ("other-transaction", "FBA Inventory Reimbursement", "WAREHOUSE_DAMAGE", []),
        ]
        for (type, amountType, description, role) in roles {
            #expect(
                OrderRole.of(transactionType: type, amountType: amountType, amountDescription: description) == role,
                "\(type) / \(amountType) / \(description)")
        }
    }
}
