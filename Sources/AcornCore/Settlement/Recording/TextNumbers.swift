/// Numbers the distinct texts of a file from 1. Texts it has forgotten, because there were too many, get a new number.
struct TextNumbers {
    private var table = ByteTable()
    /// Whether a text can be written again byte for byte.
    private var exact: [Bool] = []
    private var base: Int64 = 1
    private var room: [UInt8] = []

    private static let keptMax = 200_000

    func free() { table.free() }

    /// The number of the text in two pieces. 64 bytes behind either piece are readable. A new one is to be told about
    /// with `add` before anything else is asked.
    mutating func number(
        _ first: UnsafePointer<UInt8>, _ firstCount: Int, _ second: UnsafePointer<UInt8>, _ secondCount: Int
    ) -> (number: Int64, isExact: Bool, isNew: Bool) {
        let (index, isNew) = table.index(first, firstCount, second, secondCount)
        return (base + Int64(index), isNew ? false : exact[index], isNew)
    }

    /// Tells whether the text that was new can be written again.
    mutating func add(isExact: Bool) {
        exact.append(isExact)
        if table.count >= Self.keptMax { forget() }
    }

    /// The same for texts that stand anywhere, of which nothing is written again.
    mutating func number(_ first: String, _ second: String) -> (number: Int64, isNew: Bool) {
        room.removeAll(keepingCapacity: true)
        room.append(contentsOf: first.utf8)
        let firstCount = room.count
        room.append(contentsOf: second.utf8)
        let count = room.count
        room.append(contentsOf: repeatElement(0, count: 128))
        let text = room
        return text.withUnsafeBufferPointer { bytes in
            guard let start = bytes.baseAddress else { return (0, false) }
            let found = number(start, firstCount, start + firstCount, count - firstCount)
            if found.isNew { add(isExact: true) }
            return (found.number, found.isNew)
        }
    }

    private mutating func forget() {
        base += Int64(table.count)
        table.free()
        table = ByteTable()
        exact.removeAll(keepingCapacity: true)
    }
}
