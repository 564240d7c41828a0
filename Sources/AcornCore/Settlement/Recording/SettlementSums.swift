/// Rows and amounts of a file by settlement, label and day, added up as rows come.
struct SettlementSums {
    private struct Key: Hashable {
        let statement: Int
        let label: Int64
        let day: Int64
    }

    private var all: [Key: SettlementRowCoder.Sum] = [:]
    /// Neighbouring rows share settlement and day, so their labels are counted here first: there are some dozens.
    private var near = [SettlementRowCoder.Sum](repeating: .init(), count: Self.labelsNear)
    private var touched: [Int] = []
    private var statement = 0
    private var day: Int64 = 0

    private static let labelsNear = 1_024
    private static let countMax = 20_000

    /// Whether it is time to write them away.
    var isFull: Bool { all.count >= Self.countMax }

    /// `day` is 0 where the file tells none.
    mutating func add(_ micros: Int64, label: Int64, day: Int64, statement: Int) {
        if day != self.day || statement != self.statement {
            gather()
            (self.day, self.statement) = (day, statement)
        }
        guard label < Self.labelsNear else {
            all[Key(statement: statement, label: label, day: day), default: .init()].add(micros)
            return
        }
        let index = Int(label)
        if near[index].amounts == 0 { touched.append(index) }
        near[index].add(micros)
    }

    private mutating func gather() {
        for index in touched {
            let key = Key(statement: statement, label: Int64(index), day: day)
            all[key, default: .init()].amounts += near[index].amounts
            all[key, default: .init()].micros &+= near[index].micros
            near[index] = .init()
        }
        touched.removeAll(keepingCapacity: true)
    }

    /// Everything since the last call, in the order of settlement, label and day.
    mutating func taken() -> [SettlementRowBatch.Sum] {
        gather()
        defer { all.removeAll(keepingCapacity: true) }
        return all.sorted {
            ($0.key.statement, $0.key.label, $0.key.day) < ($1.key.statement, $1.key.label, $1.key.day)
        }.map { key, sum in
            SettlementRowBatch.Sum(
                statement: key.statement, label: key.label, day: key.day, rows: sum.amounts, micros: sum.micros)
        }
    }
}
