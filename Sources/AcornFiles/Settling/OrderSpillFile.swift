package import AcornCore
import Foundation

/// Keeps an order table's runs in a temporary file that has no name, so that nothing is left behind however the program
/// ends.
package final class OrderSpillFile: OrderSpill {
    private var descriptor: Int32 = -1
    private var starts: [(offset: Int, count: Int)] = []
    private var end = 0
    private let folder: String

    /// The folder is only touched when something is spilled.
    package init(folder: String = NSTemporaryDirectory()) { self.folder = folder }

    deinit { if descriptor >= 0 { close(descriptor) } }

    package var runs: Int { starts.count }

    package func append(run: UnsafeBufferPointer<OrderTable.Entry>) throws {
        if descriptor < 0 { try openFile() }
        starts.append((end, run.count))
        try write(UnsafeRawBufferPointer(run))
    }

    private func openFile() throws {
        var template = Array((folder.hasSuffix("/") ? folder : folder + "/").utf8CString.dropLast())
        template += "acorn-orders-XXXXXX".utf8CString
        descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw FileError.current(folder) }
        unlink(template)
    }

    private func write(_ bytes: UnsafeRawBufferPointer) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = UnsafeRawBufferPointer(rebasing: rest).withMemoryRebound(to: UInt8.self) {
                pwrite(descriptor, $0.baseAddress, $0.count, off_t(end))
            }
            if count < 0 {
                if errno == EINTR { continue }
                throw FileError.current(folder)
            }
            end += count
            rest = rest.dropFirst(count)
        }
    }

    package func read(run: Int, from index: Int, countMax: Int) throws -> [OrderTable.Entry] {
        let (offset, total) = starts[run]
        let count = max(0, min(countMax, total - index))
        let stride = MemoryLayout<OrderTable.Entry>.stride
        return try [OrderTable.Entry](unsafeUninitializedCapacity: count) { buffer, filled in
            var bytes = 0
            let raw = UnsafeMutableRawBufferPointer(buffer)
            while bytes < count * stride {
                let now = pread(
                    descriptor, raw.baseAddress.map { $0 + bytes }, count * stride - bytes,
                    off_t(offset + index * stride + bytes))
                if now < 0, errno == EINTR { continue }
                guard now > 0 else { throw FileError.current(folder) }
                bytes += now
            }
            filled = count
        }
    }
}
