import AcornCore
import AcornStore
import Foundation
import Glibc

/// Opens the store at the address given, brings its schema up to date, closes it, and says what went wrong. With
/// `stream` after the address it also reads a million rows and prints their sum and by how many bytes it grew.
@main
struct StoreOpening {
    static func main() async {
        do {
            let address = try DatabaseAddress(CommandLine.arguments.dropFirst().first ?? "")
            let now = Instant(secondsSince1970: 1_790_000_000)
            let store = try await Store.open(address, now: now)
            if CommandLine.arguments.dropFirst(2).first == "stream" { try await stream(store) }
            try await store.close()
        } catch let error as StoreError {
            FileHandle.standardError.write(Data("\(error.code.rawValue): \(error)\n".utf8))
            exit(1)
        } catch {
            FileHandle.standardError.write(Data("unexpected: \(error)\n".utf8))
            exit(2)
        }
    }

    /// 200 MB of text, if they were kept.
    private static let rows = """
        WITH RECURSIVE numbers (n) AS
            (SELECT CAST(1 AS BIGINT) UNION ALL SELECT n + 1 FROM numbers WHERE n < 1000000)
        SELECT n, '\(String(repeating: "x", count: 200))' AS filler FROM numbers
        """

    private static func stream(_ store: Store) async throws {
        let before = residentBytes
        let (sum, most) = try await store.read { connection in
            var sum: Int64 = 0
            var most = 0
            try connection.forEach(rows) { row in
                sum += try row.integer("n")
                if sum & 0xffff == 0 { most = max(most, residentBytes) }
            }
            return (sum, max(most, residentBytes))
        }
        print("\(sum) \(most - before)")
    }

    /// Bytes in memory now, from the kernel's second number in `/proc/self/statm`, which counts pages.
    private static var residentBytes: Int {
        let text = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
        return (text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) * sysconf(Int32(_SC_PAGESIZE))
    }
}
