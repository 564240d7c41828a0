/// What libxlsxwriter said when it could not write a workbook.
package struct WorkbookError: Error, Hashable, CustomStringConvertible {
    /// The library's number (`lxw_error`).
    package let code: UInt32
    /// The library's own sentence.
    package let message: String

    package var description: String { "the workbook could not be written: \(message)" }
}
