package import AcornCore

/// The row a query stands on. It cannot be copied or kept: read what is needed, then let go.
///
/// A column is named (`row.integer("amount_micros")`) or counted from 0 (`row.integer(0)`, quicker). Reading a column
/// that is not there, is NULL or has another kind throws a `StoreError` that names the column.
package struct SQLRow: ~Copyable {
    let cells: any SQLRowCells

    /// The value as it is.
    package func value(_ column: SQLColumn) throws -> SQLValue { try cells.value(at: position(of: column)) }

    /// A number of 64 bits.
    package func integer(_ column: SQLColumn) throws -> Int64 {
        try present(integerOrNil(column), column, "an integer")
    }

    package func text(_ column: SQLColumn) throws -> String { try present(textOrNil(column), column, "a text") }

    package func bytes(_ column: SQLColumn) throws -> [UInt8] { try present(bytesOrNil(column), column, "bytes") }

    /// An instant, from microseconds since 1970; parts of a second are cut off.
    package func instant(_ column: SQLColumn) throws -> Instant {
        try present(instantOrNil(column), column, "an instant")
    }

    /// A flag: 0 is false, anything else true.
    package func flag(_ column: SQLColumn) throws -> Bool { try integer(column) != 0 }

    /// A number of 64 bits; nil where the column is NULL.
    package func integerOrNil(_ column: SQLColumn) throws -> Int64? {
        switch try value(column) {
        case .null: nil
        case .integer(let value): value
        case let other: throw wrong(column, other, "an integer")
        }
    }

    /// A text; nil where the column is NULL.
    package func textOrNil(_ column: SQLColumn) throws -> String? {
        switch try value(column) {
        case .null: nil
        case .text(let value): value
        case let other: throw wrong(column, other, "a text")
        }
    }

    /// Bytes; nil where the column is NULL.
    package func bytesOrNil(_ column: SQLColumn) throws -> [UInt8]? {
        switch try value(column) {
        case .null: nil
        case .bytes(let value): value
        case let other: throw wrong(column, other, "bytes")
        }
    }

    /// An instant; nil where the column is NULL.
    package func instantOrNil(_ column: SQLColumn) throws -> Instant? {
        guard let micros = try integerOrNil(column) else { return nil }
        let (seconds, rest) = micros.quotientAndRemainder(dividingBy: 1_000_000)
        return Instant(secondsSince1970: rest < 0 ? seconds - 1 : seconds)
    }

    private func present<Value>(_ value: Value?, _ column: SQLColumn, _ wanted: String) throws -> Value {
        guard let value else { throw wrong(column, .null, wanted) }
        return value
    }

    private func position(of column: SQLColumn) throws -> Int {
        switch column {
        case .position(let position) where cells.columnNames.indices.contains(position): return position
        case .name(let name): if let position = cells.position(of: name) { return position }
        case .position: break
        }
        throw StoreError(
            .statement,
            "The query has no column \(column). Its columns are: \(cells.columnNames.joined(separator: ", ")).")
    }

    private func wrong(_ column: SQLColumn, _ value: SQLValue, _ wanted: String) -> StoreError {
        StoreError(.value, "Column \(column) holds \(value.kind), where \(wanted) is read.")
    }
}

/// A column of a query's result: its name, or its place from 0.
package enum SQLColumn: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
    CustomStringConvertible
{
    case name(String)
    case position(Int)

    package init(stringLiteral value: String) { self = .name(value) }
    package init(integerLiteral value: Int) { self = .position(value) }

    package var description: String {
        switch self {
        case .name(let name): "'\(name)'"
        case .position(let position): "\(position)"
        }
    }
}

/// Where a row's values come from; each database has its own.
protocol SQLRowCells: AnyObject {
    var columnNames: [String] { get }
    func position(of name: String) -> Int?
    func value(at position: Int) throws -> SQLValue
}
