import AcornCore
import AcornFiles
import AcornStore

/// Reads a settlement file once, on a thread of its own, while the database's thread writes what comes of it: the
/// document's chunks, packed, and its rows, coded.
struct SettlementCoding {
    /// What the reading thread hands over.
    enum Piece: Sendable {
        case chunk(PackedChunk)
        case batch(SettlementRowBatch)
    }

    let path: String
    /// What findings call the file.
    let name: String
    let progress: SharedProgress
    let context = ReconciliationContext(categories: .standard, orders: OrderTable(spill: OrderSpillFile()))

    /// Pieces that wait for the database; a batch has some megabytes.
    private static let ahead = 8

    /// Hands every piece to `body`; returns what was read, and the digest of all bytes. Errors: `FileError`, those of
    /// `body`.
    func run(_ body: (Piece) throws -> Void) throws -> (coded: CodedSettlements, digest: [UInt8]) {
        let reading = Reading(path: path, name: name, progress: progress, context: context)
        try Handover<Piece>.run(ahead: Self.ahead, produce: { try reading.run($0) }, consume: body)
        guard let coded = reading.coded else { throw CancellationError() }
        return (coded, reading.packer.digest)
    }

    /// What there is to say of a file that is no report; its rows go nowhere.
    func findings() throws -> [Finding] {
        try RecordedReading(path: path, name: name, context: context).run().findings
    }
}

/// One reading of a file.
// Its thread is through before the one that started it looks at it again, so they never touch it at once.
private final class Reading: @unchecked Sendable {
    private let path: String
    private let name: String
    private let progress: SharedProgress
    private let context: ReconciliationContext
    let packer = DocumentPacker()
    private(set) var coded: CodedSettlements?

    init(path: String, name: String, progress: SharedProgress, context: ReconciliationContext) {
        self.path = path
        self.name = name
        self.progress = progress
        self.context = context
    }

    func run(_ give: (SettlementCoding.Piece) throws -> Void) throws {
        try withoutActuallyEscaping(give) { give in
            let coder = SettlementRowCoder { try give(.batch($0)) }
            context.recorder = coder
            defer { context.recorder = nil }
            let progress = progress
            let packer = packer
            let reading = try RecordedReading(
                path: path, name: name, context: context, progress: { progress.update($0) },
                document: { bytes in try packer.take(bytes) { try give(.chunk($0)) } }
            ).run()
            try packer.finish { try give(.chunk($0)) }
            if reading.isUsable { try coder.finish() }
            coded = CodedSettlements(reading, coder)
        }
    }
}
