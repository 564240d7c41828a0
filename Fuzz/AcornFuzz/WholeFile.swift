import AcornCore
import AcornFiles
import CLibFuzzer
import Dispatch
import Foundation

/// A whole file, as the command reads it: archives, UTF-16, the choice of a reader, chunks, threads.
enum WholeFile {
    /// One thread and two tell the same.
    static func check(_ bytes: UnsafeRawBufferPointer) {
        // A file in memory: the fuzzer opens one for each input, and no disk should have to keep up.
        let descriptor = memfd_create("acorn-fuzz", 0)
        promise(descriptor >= 0, "no file in memory")
        defer { close(descriptor) }
        var written = 0
        while written < bytes.count {
            let count = write(descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
            promise(count > 0, "the file in memory cannot be written")
            written += count
        }
        let path = "/proc/self/fd/\(descriptor)"
        let one = report(path, threads: 1)
        let two = report(path, threads: 2)
        promise(one.statements == two.statements, "\(one.statements) with one thread, \(two.statements) with two")
        promise(one.findings == two.findings, ReaderPromise.difference(two.findings, one.findings))
        promise(one.exitStatus == two.exitStatus, "exit \(one.exitStatus) with one thread, \(two.exitStatus) with two")
        promise(one.exitStatus == 0 || !one.findings.isEmpty, "not proven, without a word why")
    }

    private static func report(_ path: String, threads: Int) -> ReconciliationReport {
        let done = DispatchSemaphore(value: 0)
        let result = ResultBox()
        Task.detached {
            result.value = await Self.read(path, threads: threads)
            done.signal()
        }
        done.wait()
        guard let report = result.value else { broken("no report came back") }
        return report
    }

    private static func read(_ path: String, threads: Int) async -> ReconciliationReport {
        let orders = OrderTable(spill: OrderSpillInMemory(), slotsMax: 64)
        let context = ReconciliationContext(categories: ReaderPromise.categories, orders: orders)
        var run = SettlementRun(context: context, threads: threads)
        do {
            for file in try InputPaths.files([path]) { try await run.read(file) }
            return try run.finish()
        } catch {
            // Whatever a file holds is a finding; only the spill may throw, and one in memory does not.
            broken("the run threw \(error)")
        }
    }
}

/// `@unchecked Sendable`: written by one task, read after the semaphore says that it is done.
private final class ResultBox: @unchecked Sendable {
    var value: ReconciliationReport?
}
