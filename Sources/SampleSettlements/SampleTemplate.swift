/// A value that changes from event to event. Each has a fixed width, so that it is patched into a ready-made row.
enum SampleField: Int, CaseIterable {
    case orderID, shipmentID, adjustmentID, inboundShipmentID, itemCode, day, stamp, isoStamp

    var width: Int {
        switch self {
        case .orderID: 19
        case .shipmentID: 9
        case .adjustmentID: 33
        case .inboundShipmentID: 12
        case .itemCode: 13
        case .day: 10
        case .stamp: 23
        case .isoStamp: 25
        }
    }

    /// Where its bytes stand among all values.
    static let offsets: [Int] = allCases.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.width) }
    var offset: Int { Self.offsets[rawValue] }
}

/// A piece of a row: fixed text, or a value that is patched in.
enum SamplePiece: ExpressibleByStringLiteral {
    case text(String)
    case field(SampleField)

    init(stringLiteral value: String) { self = .text(value) }
}

/// The bytes of an event with holes where its values go.
struct SampleTemplate {
    private(set) var bytes: [UInt8] = []
    private(set) var holes: [(at: Int, from: Int, width: Int)] = []

    init(pieces: [SamplePiece], encoding: SampleEncoding) {
        for piece in pieces {
            switch piece {
            case .text(let text):
                bytes += encoding.bytes(text)
            case .field(let field):
                holes.append((bytes.count, field.offset, field.width))
                bytes += repeatElement(UInt8(ascii: "?"), count: field.width)
            }
        }
    }
}

/// Collects rows until there is a chunk's worth of them. A class, because it owns the memory it fills.
final class SampleOutput {
    private let memory: UnsafeMutableRawBufferPointer
    private var used = 0

    private static let chunk = 1 << 18
    /// What one event may add after `isFull` was still false.
    private static let slack = 1 << 16

    init() { memory = .allocate(byteCount: Self.chunk + Self.slack, alignment: 16) }

    deinit { memory.deallocate() }

    /// Whether it is time to call `drain`.
    var isFull: Bool { used >= Self.chunk }

    func append(_ bytes: [UInt8]) {
        precondition(used + bytes.count <= memory.count, "an event is longer than the slack")
        bytes.withUnsafeBytes { UnsafeMutableRawBufferPointer(rebasing: memory[used...]).copyMemory(from: $0) }
        used += bytes.count
    }

    func append(_ template: SampleTemplate, _ values: SampleValues) {
        let start = used
        append(template.bytes)
        values.bytes.withUnsafeBytes { source in
            for hole in template.holes {
                let place = UnsafeMutableRawBufferPointer(rebasing: memory[(start + hole.at)...])
                place.copyMemory(from: UnsafeRawBufferPointer(rebasing: source[hole.from..<hole.from + hole.width]))
            }
        }
    }

    /// Hands over what was collected, if anything.
    func drain(into sink: (UnsafeRawBufferPointer) throws -> Void) rethrows {
        guard used > 0 else { return }
        try sink(UnsafeRawBufferPointer(rebasing: memory[..<used]))
        used = 0
    }
}
