import Foundation
import Glibc
import Testing

/// What the test process itself takes.
enum ProcessMemory {
    /// Bytes in memory now, from the kernel's second number in `/proc/self/statm`, which counts pages.
    static func residentBytes() throws -> Int {
        let text = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
        let pages = try #require(text.split(separator: " ").dropFirst().first.flatMap { Int($0) })
        return pages * sysconf(Int32(_SC_PAGESIZE))
    }
}
