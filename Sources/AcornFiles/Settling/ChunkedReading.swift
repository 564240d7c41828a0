import AcornCore

/// Feeds a flat file to its reader in chunks of whole lines; chunks that may be scanned are scanned, side by side when
/// there are threads for it, and merged in order.
///
/// What is read ahead is bounded: a few chunks, whatever the file's length.
struct ChunkedReading {
    let threads: Int
    private var cutter = ChunkCutter()
    private let first = ScanChunk(bytes: ScanChunk.bytesAlone)

    init(threads: Int) { self.threads = threads }

    /// Reads the source to its end. A damaged archive throws after everything before the damage was taken.
    mutating func run(_ source: inout PeekedSource, _ reader: inout FlatFileReader) async throws {
        do {
            while !cutter.isAtEnd {
                if threads > 1, let scanner = reader.scannerForWholeLines {
                    try await scanMany(scanner, &source, &reader)
                } else {
                    try takeOne(&source, &reader)
                }
            }
        } catch {
            try takeCarry(&reader)
            throw error
        }
        try takeCarry(&reader)
    }

    /// One chunk in this thread.
    private mutating func takeOne(_ source: inout PeekedSource, _ reader: inout FlatFileReader) throws {
        do {
            try cutter.fill(first, from: &source)
        } catch {
            try takeChunk(&reader)
            throw error
        }
        try takeChunk(&reader)
    }

    private mutating func takeChunk(_ reader: inout FlatFileReader) throws {
        if first.count == 0 {
            try takeCarry(&reader)
        } else if let scanner = reader.scannerForWholeLines {
            try reader.merge(first.scan(with: scanner), of: first.lines)
        } else {
            try reader.take(UnsafeRawBufferPointer(first.lines))
        }
    }

    private mutating func takeCarry(_ reader: inout FlatFileReader) throws {
        try cutter.carry.withUnsafeBytes { try reader.take($0) }
        cutter.dropCarry()
    }

    /// Reads the source to its end in the caller's thread alone.
    mutating func runAlone(_ source: inout PeekedSource, _ reader: inout FlatFileReader) throws {
        do {
            while !cutter.isAtEnd { try takeOne(&source, &reader) }
        } catch {
            try takeCarry(&reader)
            throw error
        }
        try takeCarry(&reader)
    }

    // MARK: Side by side

    /// Scans chunks side by side until the file ends, or a line turns up that no chunk can hold.
    private mutating func scanMany(
        _ scanner: FlatFileScanner, _ source: inout PeekedSource, _ reader: inout FlatFileReader
    ) async throws {
        var window = ScanWindow(chunks: threads + 2)
        var failure: (any Error)?
        try await withThrowingTaskGroup(of: ScannedChunk.self) { group in
            var isDone = false
            while true {
                while !isDone, let chunk = window.takeFree() {
                    do { try cutter.fill(chunk, from: &source) } catch {
                        failure = error
                        isDone = true
                    }
                    if chunk.count == 0 || cutter.isAtEnd { isDone = true }
                    guard chunk.count > 0 else { break }
                    let number = window.submit()
                    group.addTask { ScannedChunk(number: number, chunk: chunk, scan: chunk.scan(with: scanner)) }
                }
                guard let scanned = try await group.next() else { break }
                try window.merge(scanned, into: &reader)
            }
        }
        if let failure { throw failure }
        if !cutter.isAtEnd { try takeCarry(&reader) }
    }
}

/// A chunk that was scanned, and which one in the file it is.
private struct ScannedChunk: Sendable {
    let number: Int
    let chunk: ScanChunk
    let scan: FlatFileScan
}

/// Which chunks are free, and which scanned ones wait for an earlier one.
private struct ScanWindow {
    private var free: [ScanChunk]
    private var waiting: [Int: ScannedChunk] = [:]
    private var submitted = 0
    private var merged = 0

    init(chunks: Int) { free = (0..<chunks).map { _ in ScanChunk(bytes: ScanChunk.bytesShared) } }

    mutating func takeFree() -> ScanChunk? { free.popLast() }

    mutating func submit() -> Int {
        submitted += 1
        return submitted - 1
    }

    /// Merges the chunk, and those that waited for it, in the order of the file.
    mutating func merge(_ scanned: ScannedChunk, into reader: inout FlatFileReader) throws {
        waiting[scanned.number] = scanned
        while let next = waiting.removeValue(forKey: merged) {
            try reader.merge(next.scan)
            free.append(next.chunk)
            merged += 1
        }
    }
}
