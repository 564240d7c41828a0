/// Numbers the distinct texts of a file from 1. Texts it has forgotten, because there were too many, get a new number.
struct TextNumbers {
    private var table = ByteTable()
    /// Whether a text can be written again byte for byte.
    private var exact: [Bool] = []
    private var base: Int64 = 1
    private var room: [UInt8] = []

    private static let keptMax = 200_000

    func free() { table.free() }

    /// The number of the text in two pieces, and whether it is exact; `make` is asked for a new one. 64 bytes behind
    /// either piece are readable.
    mutating func number(
        _ first: UnsafePointer<UInt8>, _ firstCount: Int, _ second: UnsafePointer<UInt8>, _ secondCount: Int,
        _ make: (Int64) -> Bool
    ) -> (number: Int64, isExact: Bool) {
        let (index, isNew) = table.index(first, firstCount, second, secondCount)
        let number = base + Int64(index)
        guard isNew else { return (number, exact[index]) }
        let isExact = make(number)
        exact.append(isExact)
        if table.count >= Self.keptMax { forget() }
        return (number, isExact)
    }

    /// The same for texts that stand anywhere.
    mutating func number(_ first: String, _ second: String, _ make: (Int64) -> Bool) -> Int64 {
        room.removeAll(keepingCapacity: true)
        room.append(contentsOf: first.utf8)
        let firstCount = room.count
        room.append(contentsOf: second.utf8)
        let count = room.count
        room.append(contentsOf: repeatElement(0, count: 128))
        let text = room
        return text.withUnsafeBufferPointer { bytes in
            guard let start = bytes.baseAddress else { return 0 }
            return number(start, firstCount, start + firstCount, count - firstCount, make).number
        }
    }

    private mutating func forget() {
        base += Int64(table.count)
        table.free()
        table = ByteTable()
        exact.removeAll(keepingCapacity: true)
    }
}
