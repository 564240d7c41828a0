import AcornStore
import ReportsV20210630

/// What a report's processing status means for the span it was asked for.
enum ReportVerdict: Hashable, Sendable {
    case underWay
    case document(String)
    /// Amazon proved that there is nothing.
    case empty
    /// Amazon could not tell; why.
    case unknown(String)
    /// Amazon stopped a report that had begun: there is nothing, unless a like one was made shortly before.
    case emptyUnlessTooSoon

    /// Source: the model's words on `processingStatus`, facts §7.
    init(_ report: ReportsV20210630.Report) {
        switch report.processingStatus?.rawValue {
        case "DONE":
            if let document = report.reportDocumentId, !document.isEmpty {
                self = .document(document)
            } else {
                self = .unknown("Amazon says that it is done, and names no document.")
            }
        // Not in the model; what the same thing was called before.
        case "DONE_NO_DATA": self = .empty
        case "FATAL": self = .unknown("Amazon could not make it (FATAL).")
        case "CANCELLED":
            // Somebody may cancel a report only before it is begun; what has begun only Amazon ends, for want of data.
            self =
                report.processingStartTime == nil
                ? .unknown("It was cancelled before it was begun: by somebody, or as it was asked for too soon.")
                : .emptyUnlessTooSoon
        default: self = .underWay
        }
    }

    /// Whether a report of this status has told or may yet tell something.
    static func isAlive(_ status: String) -> Bool {
        !["CANCELLED", "FATAL", "DONE_NO_DATA"].contains(status)
    }
}
