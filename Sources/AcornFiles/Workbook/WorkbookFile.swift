import AcornCore
import CXlsxWriter

/// An open workbook: a thin owner of libxlsxwriter's structures that throws where the library returns an error.
///
/// Rows go to temporary files as they are written (`constant_memory`), so memory does not grow with their number; in
/// turn each sheet must be written from the top down.
final class WorkbookFile {
    private var workbook: UnsafeMutablePointer<lxw_workbook>?
    private var formats: [Style: UnsafeMutablePointer<lxw_format>] = [:]
    private var names: Set<String> = []

    /// How a cell looks.
    enum Style: Hashable {
        case header, bold, dateTime
        /// An amount with so many digits after the point.
        case amount(digits: Int, bold: Bool)
    }

    /// Opens a workbook that will be written to `path` by `close`.
    init(path: String) throws {
        var options = lxw_workbook_options(constant_memory: 1, tmpdir: nil, use_zip64: 1)
        guard let workbook = workbook_new_opt(path, &options) else {
            throw Self.error(LXW_ERROR_MEMORY_MALLOC_FAILED)
        }
        self.workbook = workbook
    }

    deinit {
        // Only a workbook that was never closed comes here; the library has no other way to free one than to write it.
        if let workbook { lxw_workbook_free(workbook) }
    }

    /// Adds a sheet; the name is made acceptable to Excel and unique. Columns have the widths given.
    func addSheet(named name: String, widths: [Double]) throws -> WorkbookSheet {
        guard let workbook, let sheet = workbook_add_worksheet(workbook, uniqueName(name)) else {
            throw Self.error(LXW_ERROR_PARAMETER_VALIDATION)
        }
        for (column, width) in widths.enumerated() {
            try Self.check(worksheet_set_column(sheet, UInt16(column), UInt16(column), width, nil))
        }
        worksheet_freeze_panes(sheet, 1, 0)
        return WorkbookSheet(sheet: sheet, file: self)
    }

    /// Writes the file. Throws the library's error.
    func close() throws {
        guard let open = workbook else { return }
        // The library frees everything whether it succeeds or not.
        workbook = nil
        try Self.check(workbook_close(open))
    }

    func format(_ style: Style) -> UnsafeMutablePointer<lxw_format>? {
        if let format = formats[style] { return format }
        guard let workbook, let format = workbook_add_format(workbook) else { return nil }
        switch style {
        case .header:
            format_set_bold(format)
            format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
        case .bold:
            format_set_bold(format)
        case .dateTime:
            format_set_num_format(format, "yyyy-mm-dd hh:mm:ss")
        case .amount(let digits, let bold):
            let zeros = String(repeating: "0", count: digits)
            format_set_num_format(format, digits == 0 ? "#,##0" : "#,##0.\(zeros)")
            if bold { format_set_bold(format) }
        }
        formats[style] = format
        return format
    }

    /// Excel takes 31 characters at most, none of `[]:*?/\`, no apostrophe at an end, and no name twice in any case.
    private func uniqueName(_ name: String) -> String {
        var base = String(VisibleText.of(name).filter { !"[]:*?/\\'".contains($0) }.prefix(25))
        while base.utf16.count > 25 { base.removeLast() }
        if base.isEmpty { base = "?" }
        var candidate = base
        var number = 2
        while !names.insert(candidate.lowercased()).inserted {
            candidate = "\(base) \(number)"
            number += 1
        }
        return candidate
    }

    static func check(_ code: lxw_error) throws {
        guard code != LXW_NO_ERROR else { return }
        throw error(code)
    }

    private static func error(_ code: lxw_error) -> WorkbookError {
        let message = lxw_strerror(code).map { String(cString: $0) } ?? "error \(code.rawValue)"
        return WorkbookError(code: UInt32(code.rawValue), message: message)
    }
}
