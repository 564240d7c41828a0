import Foundation
import SampleSettlements

/// The folder in which `acorn demo` puts its reports.
struct DemoFolder {
    let path: String
    /// The report in which one cent was moved; outside `path`, so that the two are read apart.
    var damagedPath: String { path + ".one-cent/settlement.txt" }

    /// Uses the folder named, or makes a temporary one.
    init(path: String?) throws {
        self.path = path ?? NSTemporaryDirectory() + "acorn-demo-" + Self.number
        try FileManager.default.createDirectory(atPath: self.path, withIntermediateDirectories: true)
    }

    /// The process's number, always of the same width: where lines are broken depends on the length of paths.
    private static var number: String {
        let digits = String(getpid())
        return String(repeating: "0", count: max(0, 8 - digits.count)) + digits
    }

    func remove() {
        try? FileManager.default.removeItem(atPath: path)
        try? FileManager.default.removeItem(atPath: path + ".one-cent")
    }

    /// Writes a chain of three settlements of the American store, one of the German and one of the Japanese.
    func write(seed: UInt64, rows: Int) throws {
        let chain = SampleChain(seed: seed, count: 3, rows: rows, marketplace: .us)
        for (index, settlement) in chain.settlements.enumerated() {
            try write(settlement, named: "us-\(index + 1).txt")
        }
        try write(SampleSettlement(seed: seed, rows: rows, marketplace: .de), named: "de.txt")
        try write(SampleSettlement(seed: seed, rows: rows, marketplace: .jp), named: "jp.txt")
    }

    private func write(_ settlement: SampleSettlement, named name: String) throws {
        try Data(settlement.bytes(.flatFileV2)).write(to: URL(fileURLWithPath: path + "/" + name))
    }

    /// Raises one amount of the German report by a cent and returns the line it stands on.
    func moveOneCent() throws -> Int {
        let original = try Data(contentsOf: URL(fileURLWithPath: path + "/de.txt"))
        var lines = original.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
        for line in lines.indices[(lines.count / 2)...] {
            var cells = lines[line].split(separator: 0x09, omittingEmptySubsequences: false).map { Array($0) }
            guard cells.count > 14, let raised = Self.raised(cells[14]) else { continue }
            cells[14] = raised
            lines[line] = Array(cells.joined(separator: [0x09]))
            let folder = path + ".one-cent"
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try Data(lines.joined(separator: [0x0A])).write(to: URL(fileURLWithPath: damagedPath))
            return line + 1
        }
        throw CocoaError(.fileReadCorruptFile)
    }

    /// An amount and one cent, where that changes its last digit only.
    private static func raised(_ amount: [UInt8]) -> [UInt8]? {
        guard let last = amount.last, last >= 0x30, last <= 0x39 else { return nil }
        let isNegative = amount.first == UInt8(ascii: "-")
        guard last != UInt8(ascii: isNegative ? "0" : "9") else { return nil }
        return amount.dropLast() + [isNegative ? last - 1 : last + 1]
    }
}
