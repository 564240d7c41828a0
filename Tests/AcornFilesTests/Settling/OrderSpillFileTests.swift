import AcornCore
import Foundation
import SampleSettlements
import Testing

@testable import AcornFiles

struct OrderSpillFileTests {
    private func folder() throws -> String {
        let path = FileManager.default.temporaryDirectory.appending(path: "test-of-acorn-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        return path
    }

    private func entry(_ number: Int) -> OrderTable.Entry {
        OrderTable.Entry(
            key: OrderKey(rawValue: UInt64(number)), micros: Int64(number) * -7, role: .sale, statement: number % 5,
            line: number)
    }

    @Test func `runs come back as they went in, and no file is left`() throws {
        let path = try folder()
        defer { try? FileManager.default.removeItem(atPath: path) }
        let spill = OrderSpillFile(folder: path)
        let runs = [Array(0..<2_000).map(entry), [], Array(5..<6).map(entry), Array(100..<6_000).map(entry)]
        for run in runs { try run.withUnsafeBufferPointer { try spill.append(run: $0) } }
        #expect(spill.runs == 4)
        #expect(try FileManager.default.contentsOfDirectory(atPath: path) == [])
        for (number, run) in runs.enumerated() {
            #expect(try spill.read(run: number, from: 0, countMax: run.count + 10) == run)
            #expect(try spill.read(run: number, from: run.count, countMax: 10) == [])
            guard run.count > 100 else { continue }
            #expect(try spill.read(run: number, from: run.count - 3, countMax: 10) == Array(run.suffix(3)))
            #expect(try spill.read(run: number, from: 41, countMax: 1) == [run[41]])
        }
    }

    @Test func `nothing is written while nothing is spilled`() throws {
        let spill = OrderSpillFile(folder: "/no/such/folder")
        #expect(spill.runs == 0)
        let run = [entry(1)]
        #expect(throws: FileError.self) { try run.withUnsafeBufferPointer { try spill.append(run: $0) } }
    }

    @Test func `a table that spills tells the same orders as one that does not`() throws {
        let path = try folder()
        defer { try? FileManager.default.removeItem(atPath: path) }
        let seed = UInt64.random(in: 0...UInt64.max)
        print("seed \(seed)")
        var random = SplitMix64(seed: seed)
        let spill = OrderSpillFile(folder: path)
        let small = OrderTable(spill: spill, slotsMax: 64)
        let large = OrderTable(spill: OrderSpillInMemory())
        for line in 0..<3_000 {
            let entry = OrderTable.Entry(
                key: OrderKey(rawValue: random.next() % 700), micros: Int64(random.next() % 1_000), role: .sale,
                statement: Int(random.next() % 3), line: line)
            try small.add(entry)
            try large.add(entry)
        }
        #expect(spill.runs > 10)
        func orders(_ table: OrderTable) throws -> [UInt64: [OrderTable.Entry]] {
            var orders: [UInt64: [OrderTable.Entry]] = [:]
            try table.forEachOrder { key, entries in
                #expect(orders[key.rawValue] == nil)
                orders[key.rawValue] = entries.sorted { $0.statement < $1.statement }
            }
            return orders
        }
        let (spilled, kept) = (try orders(small), try orders(large))
        #expect(spilled == kept)
    }
}
