/// Rows of cells aligned by the width they take on a terminal.
struct TextTable {
    enum Alignment { case left, right }

    /// A row, or a rule above a sum.
    enum Row {
        case cells([String], bold: Bool = false)
        case rule
    }

    private let alignments: [Alignment]
    private let indent: Int
    private(set) var rows: [Row] = []
    private var widths: [Int]
    private static let gap = 2

    init(_ alignments: [Alignment], indent: Int = 0) {
        self.alignments = alignments
        self.indent = indent
        widths = Array(repeating: 0, count: alignments.count)
    }

    /// Columns taken on the terminal.
    var width: Int { indent + widths.reduce(0, +) + Self.gap * max(0, widths.count - 1) }

    mutating func add(_ cells: [String], bold: Bool = false) {
        for (column, cell) in cells.enumerated() where column < widths.count {
            widths[column] = max(widths[column], DisplayWidth.of(cell))
        }
        rows.append(.cells(cells, bold: bold))
    }

    mutating func addRule() { rows.append(.rule) }

    /// Makes a column at least `columns` wide, so that several tables line up.
    mutating func widen(_ column: Int, to columns: Int) { widths[column] = max(widths[column], columns) }

    func write(paint: Paint, to sink: inout some TextOutputStream) {
        for row in rows {
            switch row {
            case .rule:
                sink.write(String(repeating: " ", count: indent))
                sink.write(paint.dim(String(repeating: "─", count: width - indent)) + "\n")
            case .cells(let cells, let bold):
                let line = line(cells)
                sink.write((bold ? paint.bold(line) : line) + "\n")
            }
        }
    }

    private func line(_ cells: [String]) -> String {
        var line = String(repeating: " ", count: indent)
        for (column, cell) in cells.enumerated() where column < widths.count {
            if column > 0 { line += String(repeating: " ", count: Self.gap) }
            switch alignments[column] {
            case .right: line += DisplayWidth.rightAligned(cell, to: widths[column])
            case .left: line += column == cells.count - 1 ? cell : DisplayWidth.padded(cell, to: widths[column])
            }
        }
        return line
    }
}
